import type { TextHash } from "../core/hash.ts";
import { arenaGeneration, copyWords, createWordList, reserve, take } from "./arena.ts";
import { neighbours } from "./codecs/neighbours.ts";
import { kernels } from "./kernels/kernels.ts";
import { HAS_SURROGATES, MAY_COMPOSE, NOT_ASCII, PAIRS, RESULT, SCRIPT_SLOTS, STOPS } from "./kernels/layout.ts";
import { fillPairTable } from "./kernels/unit-table.ts";
import { linesOf } from "./lines.ts";
import { fillMarked, type MarkedPlaces, type MarkTable } from "./marked.ts";
import { type SignatureOptions, signatureOf } from "./minhash.ts";
import { CountList } from "./script-counts.ts";
import { LATIN_ONLY, type Runs, type ScriptSet, scriptRuns, type Words, wordsOf } from "./script-runs.ts";
import { sentencesOf } from "./sentences.ts";
import { shingleHashes } from "./shingles.ts";
import type { Spans } from "./spans.ts";
import { PlaceList, type Places, StopList, type Stops } from "./stops.ts";
import type { ScriptCounts, Text } from "./text.ts";
import { addFolded, addText } from "./text-hash.ts";
import { type Scanned, type UnitView, unitView } from "./unit-view.ts";
import { eachChunk, type Visit } from "./units.ts";
import { type Values, valuesOf } from "./values/values.ts";
import { isProtected, type Zone, type ZoneKind, type Zones, zonesOf } from "./zones.ts";

/** The kernels whose table of pairs is filled: none is before somebody asks. */
let paired: object | undefined;

/** Of the many texts that nobody asks for anything of the kind. */
const NOTHING_MADE: unknown[] = [];

/** Of a text in several chunks: counts by script, and places of pairs, which are put into the arena with the last chunk. */
const totals = new Uint32Array(SCRIPT_SLOTS);
const manyPairs = createWordList();

/**
 * A class and not an object of closures: one is made for every text, and most are asked for one part only. Its fields are
 * private to the compiler alone: with `#` fields the scan of a text took 7 to 10 % longer (Node 20, texts of 150 to 260 units).
 */
export class Analysis implements Text, Scanned {
  readonly text: string;
  address = -1;
  round = -1;
  scanned = -1;
  view: UnitView | undefined;
  viewed = -1;
  private generation = 0;
  private paired = false;
  private flags = 0;
  private seen = 0;
  private wide = -1;
  /** What was made `once`, and by whom. */
  private makers: unknown[] = NOTHING_MADE;
  private made: unknown[] = NOTHING_MADE;
  /** Words of the arena: pairs of script and count. */
  private countsAt = 0;
  private countWords = 0;
  private pairsAt = 0;
  private pairCount = 0;
  private stopsAt = 0;
  private stopCount = 0;
  private stopList: StopList | undefined;
  private countsOf: CountList | undefined;
  private runList: Runs | undefined;
  private latinList: Runs | undefined;
  private wordList: Words | undefined;
  private zoneList: Zones | undefined;
  private lineList: Spans | undefined;
  private sentenceList: Spans | undefined;
  private valueList: Values | undefined;

  constructor(text: string) {
    this.text = text;
    this.scan();
  }

  get ascii(): boolean {
    return (this.flags & NOT_ASCII) === 0;
  }

  get surrogates(): boolean {
    return (this.flags & HAS_SURROGATES) !== 0;
  }

  get composes(): boolean {
    return (this.flags & MAY_COMPOSE) !== 0;
  }

  get firstWide(): number {
    return this.wide < 0 ? this.text.length : this.wide;
  }

  hasStops(kinds: number): boolean {
    return (this.seen & kinds) !== 0;
  }

  once<T>(make: (text: Text) => T): T {
    const at = this.makers.indexOf(make);
    if (at >= 0) return this.made[at] as T;
    const value = make(this);
    if (this.made === NOTHING_MADE) {
      this.makers = [make];
      this.made = [value];
    } else {
      this.makers.push(make);
      this.made.push(value);
    }
    return value;
  }

  units(): UnitView {
    return unitView(this);
  }

  stops(): Stops {
    this.renew();
    this.stopList ??= new StopList(this.stopsAt, this.stopCount);
    return this.stopList;
  }

  misreadPairs(): Places {
    this.renew();
    if (!this.paired) {
      const active = kernels();
      if (paired !== active) fillPairTable(active.memory, neighbours());
      paired = active;
      this.scan();
    }
    return new PlaceList(this.pairsAt, this.pairCount);
  }

  scripts(): ScriptCounts {
    if (this.countsOf === undefined) {
      this.renew();
      this.countsOf = new CountList(this.countsAt, this.countWords);
    }
    return this.countsOf;
  }

  runs(wanted?: ScriptSet): Runs {
    this.renew();
    if (wanted === LATIN_ONLY) {
      this.latinList ??= scriptRuns(this, wanted);
      return this.latinList;
    }
    if (wanted !== undefined) return scriptRuns(this, wanted);
    this.runList ??= scriptRuns(this);
    return this.runList;
  }

  words(): Words {
    this.renew();
    this.wordList ??= wordsOf(this);
    return this.wordList;
  }

  zones(): Zones {
    this.renew();
    this.zoneList ??= zonesOf(this.text, this.stopsAt, this.stopCount);
    return this.zoneList;
  }

  lines(): Spans {
    this.renew();
    this.lineList ??= linesOf(this.text.length, this.stopsAt, this.stopCount);
    return this.lineList;
  }

  sentences(): Spans {
    this.renew();
    this.sentenceList ??= sentencesOf(this.text.length, this.units(), this.stopsAt, this.stopCount);
    return this.sentenceList;
  }

  zoneAt(at: number): Zone | undefined {
    const zones = this.zones();
    const index = zones.around(at);
    return index < 0 ? undefined : zones.zone(index);
  }

  protectedBy(at: number): ZoneKind | undefined {
    const zones = this.zones();
    const index = zones.around(at);
    if (index < 0) return undefined;
    const kind = zones.kind(index);
    return isProtected(kind) ? kind : undefined;
  }

  protected(at: number): boolean {
    return this.protectedBy(at) !== undefined;
  }

  shingles(n: number, into?: Uint32Array): Uint32Array {
    return shingleHashes(this, n, into);
  }

  signature(options: SignatureOptions, into?: Uint32Array): Uint32Array {
    return signatureOf(this, options, into);
  }

  values(): Values {
    this.valueList ??= valuesOf(this);
    return this.valueList;
  }

  marked(table: MarkTable, into: MarkedPlaces): void {
    fillMarked(this, table, into);
  }

  addTo(hash: TextHash): void {
    addText(hash, this);
  }

  addFoldedTo(hash: TextHash): number {
    if (!this.composes) return addFolded(hash, this);
    const text = this.text.normalize("NFC");
    return addFolded(hash, text === this.text ? this : { text, address: -1, round: -1 });
  }

  /** Computes anew what another sample's lists have taken the place of. */
  private renew(): void {
    if (this.generation === arenaGeneration()) return;
    this.runList = undefined;
    this.latinList = undefined;
    this.wordList = undefined;
    this.zoneList = undefined;
    this.lineList = undefined;
    this.sentenceList = undefined;
    this.scan();
  }

  private scan(): void {
    this.generation = arenaGeneration();
    this.paired = paired === kernels();
    this.flags = 0;
    this.seen = 0;
    this.wide = -1;
    this.stopList = undefined;
    this.countsOf = undefined;
    eachChunk(this, Analysis.collect);
    this.scanned = this.round;
  }

  /** Takes over what the scan of a chunk gave. Static, so that no closure is made for a text. */
  private static readonly collect: Visit<Analysis> = (at, from, length, base, last) => {
    const active = kernels();
    active.scan(from, length, base, active.triples);
    const { memory } = active;
    const { words } = memory;
    const stopWords = 2 * words[RESULT >> 2]!;
    const pairs = words[(RESULT >> 2) + 1]!;
    at.seen |= words[(RESULT >> 2) + 2]!;
    at.flags |= words[(RESULT >> 2) + 3]!;
    if (at.wide < 0) at.wide = words[(RESULT >> 2) + 4]! | 0;
    const countWords = 2 * words[(RESULT >> 2) + 5]!;
    if (base === 0 && last) {
      const arena = reserve(stopWords + pairs + countWords);
      at.stopsAt = take(stopWords);
      at.stopCount = stopWords >> 1;
      copyWords(memory, STOPS >> 2, arena, at.stopsAt, stopWords);
      at.pairsAt = take(pairs);
      at.pairCount = pairs;
      copyWords(memory, PAIRS >> 2, arena, at.pairsAt, pairs);
      at.countsAt = take(countWords);
      at.countWords = countWords;
      copyWords(memory, (RESULT >> 2) + 6, arena, at.countsAt, countWords);
      return;
    }
    if (base === 0) {
      totals.fill(0);
      manyPairs.clear();
      at.stopsAt = take(0);
    }
    for (let each = (RESULT >> 2) + 6; each < (RESULT >> 2) + 6 + countWords; each += 2)
      totals[words[each]!]! += words[each + 1]!;
    // Nothing else is put into the arena meanwhile, so that the stops of all chunks lie in a row.
    copyWords(memory, STOPS >> 2, reserve(stopWords), take(stopWords), stopWords);
    manyPairs.add(memory, PAIRS >> 2, pairs);
    if (!last) return;
    at.stopCount = (take(0) - at.stopsAt) >> 1;
    at.pairsAt = manyPairs.toArena();
    at.pairCount = manyPairs.length();
    const arena = reserve(2 * SCRIPT_SLOTS);
    at.countsAt = take(0);
    for (let script = 0; script < SCRIPT_SLOTS; script++) {
      if (totals[script] === 0) continue;
      const place = take(2);
      arena[place] = script;
      arena[place + 1] = totals[script]!;
    }
    at.countWords = take(0) - at.countsAt;
  };
}
