/**
 * Lower-case Latin words that Japanese, Korean and Chinese prose uses as they are: software, machine learning, units,
 * everyday abbreviations, particles of names and Latin terms. Written for this project, 2025-11.
 */
const WORDS = `
app apps api async await backend backtrace backup batch beta binary bit bits blog bool boolean boot branch browser
buffer bug build byte bytes cache callback char checkpoint class cli client cmd cloud cluster code codec commit compile compiler
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
video view virtual void volume web website webhook weight weights widget wifi window windows wiki worker workflow
workspace wrapper write xml yaml yield zip zoom
mile miles inch inches feet yard mmhg kcal kbps mbps gbps rpm dpi ppm ppb mol mmol wt hz khz mhz ghz pixel px pt rem
km kg cm mm ml dl mg ng min sec hour hours day days week month year years
etc via per vs feat versus min max avg num sum ver vol doc docs dept inc ltd corp
vivo vitro situ sp spp subsp var ssp cf et al ibid
café cafe naïve résumé cliché déjà façade fiancé fiancée piñata über jalapeño décor entrée soirée
iphone ipad ipod ebay macos ios ipados android airpods xbox playstation switch wii steam minecraft
sns dvd dlc mv ost pv bgm rpg fps nft tweet tweets cosplay vlog vlogger youtuber youtube tiktok instagram insta
twitter facebook line zoom skype slack discord spotify netflix amazon mercari minne radiko tver abema niconico pixiv
asics aespa soundcore anker mixi hulu kindle paypay suica docomo softbank adidas nike puma zara uniqlo muji ikea starbucks bluetooth wifi gopro
amiibo vocaloid kpop jpop hiphop rap jazz rock pop gmail yahoo bing chatgpt openai midjourney wordpress shopify
kubectl kubernetes nginx podman systemd systemctl chmod chown mkdir rmdir printf scanf malloc realloc stdlib argv argc
numpy pandas scipy sklearn pytorch tensorflow keras matplotlib seaborn plotly django flask fastapi laravel vue vite
webpack eslint prettier typescript golang kotlin scala haskell erlang elixir lua perl ruby rails php postgres
postgresql mongodb mariadb elasticsearch kafka rabbitmq airflow terraform ansible jenkins circleci gitlab bitbucket
emacs vim neovim tmux zsh bash fish powershell homebrew apt yum dnf cargo rustc rustup npx yarn pnpm conda pyenv
stdio stdarg ctrl config localhost hostname dirname filename pathname typedef sizeof nullptr constexpr readonly
blockchain meme memes selfie emoji podcast webinar crowdfunding fintech edtech metaverse chatbot deepfake hashtag influencer
playlist livestream esports startup freelance webtoon sitcom anime manga otaku dramaturgy cyberpunk steampunk
reviewer draft mention mentions fetch abort cleanup overfitting underfitting finetuning dropout logits softmax redux zustand
refactor refactoring rebase stash squash amend changelog staging linter monorepo
regexp utf ascii unicode base64 hoge fuga piyo foo bar baz qux lorem ipsum
`;

/** Lower-case English words that code is made of: they say nothing in a text that shows code or markup. */
const CODE_WORDS = `
and or not if else elif for while do in is as of on off to from with this that self super new delete case switch break
continue goto try catch except finally throw raise assert with where select insert join group order having limit union
all any some none let var def fn func end begin then into over each map filter reduce zip sorted sum abs add put get pop
are
`;

/** Phrases of other languages that prose uses as they are. */
const PHRASES = `
de facto|de jure|status quo|a priori|a posteriori|ad hoc|ad lib|al dente|per se|per capita|per annum|vice versa|pro bono
|bona fide|mea culpa|alma mater|curriculum vitae|magnum opus|carpe diem|memento mori|modus operandi|persona non grata
|sine qua non|quid pro quo|cogito ergo sum|deus ex machina|in vivo|in vitro|in situ|in silico|et cetera|post mortem|pro rata
|déjà vu|café au lait|au lait|à la carte|a la carte|haute couture|prêt-à-porter|joie de vivre|c'est la vie|fait accompli
|faux pas|raison d'être|tour de force|avant garde|foie gras|crème brûlée|pain au chocolat|art nouveau|femme fatale
|cul de sac|enfant terrible|coup d'état|je ne sais quoi|savoir faire|laissez faire|nouveau riche|par excellence
|la dolce vita|dolce vita|con brio|a cappella|prima donna|mezzo forte|el niño|la niña|mi casa|hasta la vista|realpolitik
`;

/** True when the token of several words holds such a phrase. */
export const hasPhrase = (token: string): boolean =>
  KNOWN_PHRASES.some((phrase) => ` ${token} `.includes(` ${phrase} `));

const KNOWN_PHRASES: readonly string[] = PHRASES.split("|").map((phrase) => phrase.trim());

/** All words that say nothing against a text when they stand in it unmarked. */
export const PROSE_LATIN: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Words that say nothing where code is shown. */
export const CODE_LATIN: ReadonlySet<string> = new Set(CODE_WORDS.trim().split(/\s+/));
