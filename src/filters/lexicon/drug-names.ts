/**
 * How the generic names of drugs end: stems of the WHO's list of international nonproprietary names, those long enough
 * that no word of the languages judged here ends so but a drug. Written for this project, 2026-11.
 */
const STEMS = (
  "mycin micin cillin cycline floxacin bactam penem conazole nidazole prazole oxazole thiazide semide lactone " +
  "sartan pril dipine olol prost statin fibrate gatran xaban grel parin warfarin coumarol gliptin gliflozin glitazone glutide " +
  "formin azepam zolam barbital oxetine triptyline zapine peridone piprazole vudine navir tegravir buvir ciclovir cyclovir " +
  "amivir tinib ciclib rafenib lisib zumab ximab tumab lumab numab tuximab platin rubicin taxel poside tidine setron triptan lukast " +
  "buterol meterol profen fenac oxicam coxib curonium sulfan phylline dronate solone sonide metasone cortisone " +
  "estradiol gestrel thromycin vancomycin dopa cetamol aminophen oquine artemether"
).split(" ");

/** The shortest such name, in UTF-16 code units: `lasix` is a brand. */
const NAME_UNITS = 7;

/** By the last three letters of a stem, the stems that end so: few words get further. */
const BY_TAIL = new Map<string, string[]>();
for (const stem of STEMS) {
  const tail = stem.slice(-3);
  BY_TAIL.set(tail, [...(BY_TAIL.get(tail) ?? []), stem]);
}

/** True for a lower-case word that is spelt as the generic names of drugs are: `clarithromycin`, `dabigatran`. */
export function isDrugName(word: string): boolean {
  if (word.length < NAME_UNITS) return false;
  return BY_TAIL.get(word.slice(-3))?.some((stem) => word.endsWith(stem)) === true;
}
