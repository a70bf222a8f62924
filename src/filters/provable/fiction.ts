import { GIVEN_ROLES, type Sample } from "../../core/sample.ts";

/** Words of prompts that ask for a world that is made up: its calendar and its clocks may be too. Written for this project, 2026-11. */
const FICTION =
  /\b(?:fiction(?:al)?|novels?|stor(?:y|ies)|fantasy|sci-?fi|fairy ?tales?|fables?|myths?|legends?|vampires?|short stories|planets?|wizards?|role-?play(?:ing)?|world-?building|poems?|parody|satir\w*)\b|小説|物語|ファンタジー|童話|昔話|おとぎ話|神話|架空|ショートショート|ロールプレイ|なりきっ|演じ|異世界|詩を|ポエム|소설|동화|판타지|이야기를|이야기 (?:써|하나)|우화|신화|가상의|역할극|세계관|시를 |小說|小说|童話|童话|故事|科幻|奇幻|神話|神话|寓言|虛構|虚构|扮演|寫一?首/i;

/** How much of a prompt is read, in UTF-16 code units: what is to be done stands at its beginning. */
const PROMPT_UNITS = 600;

/** True where the row asks for fiction. */
export const asksForFiction = ({ segments }: Sample): boolean =>
  segments.some(({ role, text }) => GIVEN_ROLES.includes(role) && FICTION.test(text.slice(0, PROMPT_UNITS)));
