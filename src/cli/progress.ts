import type { SessionEvent } from "../engine/session.ts";
import type { InputFile } from "../io/inputs.ts";
import type { DetectedShape } from "../io/shapes/index.ts";
import { count, counted } from "../report/numerals.ts";
import { visible } from "../report/visible.ts";
import { displayWidth, takeEnd, truncateToWidth } from "../report/width.ts";
import type { DisplayFlags, EngineFlags } from "./flags.ts";
import type { CliIo } from "./io.ts";

/** Shows a run as it goes, on stderr only. */
export interface Progress {
  readonly onEvent: (event: SessionEvent) => void;
  /** Takes the bar away, for other output or for good. */
  stop(): void;
  /** Says what was read and how fast. */
  finish(): void;
}

const REDRAW_MS = 100;
/** Off a terminal a line now and then is enough for a log. */
const LOG_MS = 30_000;
/** Of thousands of shards that look alike, only the first are introduced. */
const MOST_INTRODUCED = 10;

/** What a progress line is made of. Bytes are of the files; `total` 0: nobody knows. */
export interface ProgressState {
  readonly seconds: number;
  readonly total: number;
  readonly done: number;
  readonly rows: number;
  readonly rejected: number;
  readonly file: number;
  readonly files: number;
  readonly name: string;
}

const megabytes = (bytes: number) => bytes / 1e6;
const rate = (bytes: number, seconds: number) => {
  const speed = megabytes(bytes) / Math.max(seconds, 0.001);
  return `${speed < 10 ? speed.toFixed(1) : speed.toFixed(0)} MB/s`;
};

function clock(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return seconds < 3600
    ? `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
    : `${Math.floor(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** One line no wider than `columns`: the bar and the file's name give way first. */
export function progressLine(state: ProgressState, columns: number): string {
  const { seconds, total, done, rows, rejected, file, files, name } = state;
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const facts = [
    ...(total > 0 ? [`${Math.floor(share * 100)} %`.padStart(5)] : []),
    counted(rows, "row"),
    rate(done, seconds),
    `${rows > 0 ? ((100 * rejected) / rows).toFixed(1) : "0.0"} % rejected`,
    ...(share > 0.01 && share < 1 ? [`ETA ${clock((seconds * (1 - share)) / share)}`] : []),
    `[${file}/${files}]`,
  ].join("  ");
  let room = columns - displayWidth(facts);
  const cells = Math.min(20, room >= 45 ? 20 : room - 1);
  const filled = Math.round(share * cells);
  const bar = total > 0 && cells >= 6 ? `${"█".repeat(filled)}${"░".repeat(cells - filled)} ` : "";
  room -= displayWidth(bar) + 1;
  const shown = visible(name);
  const place = displayWidth(shown) <= room ? shown : `…${takeEnd(shown, room - 1)}`;
  return truncateToWidth(`${bar}${facts}${room >= 10 ? ` ${place}` : ""}`, columns);
}

/** A bar on a terminal, plain lines otherwise, nothing when quiet; a file that cannot be read is always told. */
export function createProgress(
  { stderr, env }: Pick<CliIo, "stderr" | "env">,
  { quiet = false, onBadFile }: Pick<DisplayFlags & EngineFlags, "quiet" | "onBadFile">,
): Progress {
  const started = performance.now();
  const tty = Boolean(stderr.isTTY) && env["TERM"] !== "dumb" && !env["CI"];
  let [total, done, rows, rejected, files, file] = [0, 0, 0, 0, 0, 0];
  let name = "";
  let drawn = tty ? 0 : started;
  let isShown = false;
  const introduced = new Set<string>();

  const stop = () => {
    if (isShown) stderr.write("\r\x1b[2K");
    isShown = false;
  };
  const say = (text: string) => {
    stop();
    stderr.write(`${visible(text)}\n`);
  };
  const draw = () => {
    const now = performance.now();
    if (quiet || now - drawn < (tty ? REDRAW_MS : LOG_MS)) return;
    drawn = now;
    const seconds = (now - started) / 1000;
    const columns = tty ? Math.max(20, (stderr.columns || 80) - 1) : 200;
    const line = progressLine({ seconds, total, done, rows, rejected, file, files, name }, columns);
    stderr.write(tty ? `\r\x1b[2K${line}` : `${line}\n`);
    isShown = tty;
  };
  const introduce = ({ path }: InputFile, { spec, notes }: DetectedShape) => {
    const slots = Object.entries(spec.columns).map(([slot, column]) =>
      slot === column ? column : `${slot}=${column}`,
    );
    const shape = `shape ${spec.name} (${slots.join(", ")})`;
    const look = [shape, ...notes].join("\n");
    if (introduced.has(look) && file > MOST_INTRODUCED) return;
    introduced.add(look);
    say(`${path}: ${shape}`);
    for (const note of notes) say(`  note: ${note}`);
    if (file === MOST_INTRODUCED && files > file)
      say(`… ${counted(files - file, "more file")}; only new shapes are told from here on`);
  };

  return {
    onEvent(event) {
      switch (event.kind) {
        case "start":
          files = event.files.length;
          // How far compressed files and stdin have come cannot be told in bytes of text.
          total = event.files.every(({ compression, path }) => compression === undefined && path !== "-")
            ? event.files.reduce((sum, { byteLength }) => sum + byteLength, 0)
            : 0;
          break;
        case "open":
          file++;
          name = event.file.path;
          if (!quiet) introduce(event.file, event.shape);
          draw();
          break;
        case "progress":
          rows += event.rows;
          rejected += event.rejected;
          done += event.bytes;
          draw();
          break;
        case "notice":
          if (!quiet) say(`note: ${event.text}`);
          break;
        case "bad":
          // Where it stops the run, the error itself says so.
          if (onBadFile === "skip") say(`warning: ${event.error.message}`);
          break;
        case "close":
          break;
      }
    },
    stop,
    finish() {
      stop();
      if (quiet) return;
      const seconds = (performance.now() - started) / 1000;
      const size = done < 1e5 ? `${count(done)} bytes` : `${megabytes(done).toFixed(1)} MB`;
      stderr.write(`read ${counted(rows, "row")}, ${size} in ${seconds.toFixed(1)} s (${rate(done, seconds)})\n`);
    },
  };
}
