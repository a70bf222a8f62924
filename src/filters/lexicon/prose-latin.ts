/**
 * Lower-case Latin words that Japanese, Korean and Chinese prose uses as they are: software, machine learning, units,
 * everyday abbreviations, particles of names and Latin terms. Written for this project, 2025-11.
 */
const WORDS = `
app apps api async await backend backtrace backup batch beta binary bit bits blog bool boolean boot branch browser
buffer bug build byte bytes cache callback char checkpoint class client cloud cluster code codec commit compile compiler
component config console const container cookie core crate crates cron cursor daemon data database dataset debug decode
default deploy derive dev device diff digital docker domain driver email embedding encode encoder decoder endpoint engine
enum epoch epochs error event export false file files filter fine-tuning firewall firmware flag float folder font fork
format frame framework frontend function gcc generic git github glob global google gradient grep hash header heap helm home
hook host hosts html http https icon iframe import index inference info input install int integer interface internet iot
item iterator java javascript job json kernel key label lambda latex layer layers lib library lifetime lint linux list
literal log login logout loop loss macro main make map markdown mask match mean merge meta method metric middleware mini
mod model models module monitor mount mutable mut mysql native net network next nginx node nodejs notebook npm null number
object offline online open open-source option output overlay package page panic parse parser pass password patch path
payload pip pipeline pixel placeholder plugin png pod pods pointer pool port post prelude print printf private process
program prompt prompts proxy public pull push pytest python query queue random react record redis regex release render
repo repository request response rest return rollback root route router rpc run runtime rust safe sandbox scale schema
scope script scripts sdk search secret select server servers service session set setup shell socket software sort source
spark spec split sql sqlite ssh stable stack standard state stdin stdout storage store stream string struct style sudo
switch sync syntax system tab table tag tags target task template tensor terminal test tests text thread threads timeout
title token tokenizer tokens tool toolbar tools trace train training trait traits transformer true tuple type types
ubuntu udp undefined unit unix unsafe update upload url user username users usb value variable variant vec vector version
video view virtual void volume web website webhook weight weights while widget wifi window windows wiki worker workflow
workspace wrapper write xml yaml yield zip zoom
mile miles inch inches feet yard mmhg kcal kbps mbps gbps rpm dpi ppm ppb mol mmol wt hz khz mhz ghz pixel px pt rem
km kg cm mm ml dl mg ng min sec hour hours day days week month year years
etc via per vs feat versus and or the of for with from into over under than then that this are was you your for
von van der den del della les des dos das und ibn bin mac
vivo vitro situ sp spp subsp var ssp cf et al ibid
café cafe naïve résumé cliché déjà façade fiancé piñata über jalapeño
iphone ipad ipod ebay macos ios ipados
sns dvd tweet tweets cosplay vlog youtuber youtube tiktok instagram twitter facebook line
`;

/** All words that say nothing against a text when they stand in it unmarked. */
export const PROSE_LATIN: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
