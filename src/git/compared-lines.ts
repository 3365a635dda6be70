/**
 * Two contents line by line: what they start and end with alike, nearly all of both in most commits, and numbers for the lines between, the same for
 * equal ones. Told by WebAssembly where there is any, as neither texts have to be made of them nor loops run that V8 has not compiled. Separate from
 * the edit that is read out of it (sources/added-lines.ts).
 */
import { latin1 } from '../util/byte-text.js';
import { SLACK, singleModule, type SingleModule } from './single-module.js';

export interface ComparedLines {
  /** Bytes of whole lines that both start, and end, with. */
  start: number;
  end: number;
  /** Line ends in those at the start. */
  lines: number;
  between: LinesBetween;
}

/** LF, CR LF and CR alone end a line, and are no part of it. */
export interface LinesBetween {
  /** A number for each line between. */
  now: Int32Array;
  old: Int32Array;
  /** So many numbers are given. */
  distinct: number;
  /** Where each line of `now` begins; at least as long as it. */
  starts: Int32Array;
}

type SharedEnds = Omit<ComparedLines, 'between'>;

const [LF, CR] = [10, 13];
/** Below, a table of lines costs more than it saves. Bytes between, of both. */
const SMALL = 2048;

export function compareLines(now: Buffer, old: Buffer): ComparedLines {
  const module = singleModule();
  if (!module?.hasRoom(now.length + old.length + SLACK)) return byBytes(now, old);
  const { run, bytes, inputAt: a } = module;
  const b = a + now.length + SLACK;
  bytes.set(now, a);
  bytes.set(old, b);
  const start = run.sharedStart(a, now.length, b, old.length);
  const ends = { start, end: run.sharedEnd(a, now.length, b, old.length, start), lines: run.lineEnds(a, start, a + now.length) };
  const size = now.length + old.length - 2 * (start + ends.end);
  return { ...ends, between: (size > SMALL ? numberedByWasm(module, now, old, ends) : undefined) ?? numberedByText(now, old, ends) };
}

/** The same without WebAssembly. */
export function byBytes(now: Buffer, old: Buffer): ComparedLines {
  const ends = endsByBytes(now, old);
  return { ...ends, between: numberedByText(now, old, ends) };
}

/** Of contents that lie where compareLines() put them. undefined: no room, or lines that were written to meet in the table */
function numberedByWasm(module: SingleModule, now: Buffer, old: Buffer, { start, end }: SharedEnds): LinesBetween | undefined {
  const { run, bytes, inputAt: a } = module;
  const b = a + now.length + SLACK;
  const count = (content: number, stop: number): number => {
    if (stop <= content + start) return 0;
    const last = bytes[stop - 1];
    return run.lineEnds(content + start, stop - content - start, stop) + (last === LF || last === CR ? 0 : 1);
  };
  const [nowEnd, oldEnd] = [a + now.length - end, b + old.length - end];
  const [nowLines, oldLines] = [count(a, nowEnd), count(b, oldEnd)];
  const places = 2 ** Math.ceil(Math.log2(2 * (nowLines + oldLines) + 1));
  const table = (b + old.length + 2 * SLACK) & -SLACK;
  const nowAt = table + 16 * places;
  const startsAt = nowAt + 4 * nowLines;
  const oldAt = startsAt + 4 * nowLines;
  const spareAt = oldAt + 4 * oldLines;
  if (!module.hasRoom(spareAt + 4 * oldLines - a)) return undefined;
  bytes.fill(0, table, nowAt);
  const known = run.numberLines(a, a + start, nowEnd, nowAt, startsAt, table, places - 1, 0);
  const distinct = known < 0 ? known : run.numberLines(b, b + start, oldEnd, oldAt, spareAt, table, places - 1, known);
  const list = (at: number, length: number): Int32Array => new Int32Array(bytes.buffer, bytes.byteOffset + at, length).slice();
  return distinct < 0 ? undefined : { now: list(nowAt, nowLines), old: list(oldAt, oldLines), distinct, starts: list(startsAt, nowLines) };
}

function numberedByText(now: Buffer, old: Buffer, { start, end }: SharedEnds): LinesBetween {
  const table = new Map<string, number>();
  const { numbers, starts } = numbered(now, start, now.length - end, table);
  return { now: numbers, starts, old: numbered(old, start, old.length - end, table).numbers, distinct: table.size };
}

function numbered(bytes: Buffer, from: number, to: number, table: Map<string, number>): { numbers: Int32Array; starts: Int32Array } {
  const text = latin1(bytes, from, to);
  const lines = text.split('\n');
  // One that is empty behind the last line end is none.
  if (lines[lines.length - 1] === '') lines.pop();
  const all = text.includes('\r') ? lines.flatMap((line, i) => partsAtCr(line, i < lines.length - 1 || text.endsWith('\n'))) : lines;
  const [numbers, starts] = [new Int32Array(all.length), new Int32Array(all.length)];
  for (let i = 0, at = from; i < all.length; i++) {
    const line = all[i]!;
    let number = table.get(line);
    if (number === undefined) {
      number = table.size;
      table.set(line, number);
    }
    numbers[i] = number;
    starts[i] = at;
    at += line.length + (bytes[at + line.length] === CR && bytes[at + line.length + 1] === LF ? 2 : 1);
  }
  return { numbers, starts };
}

/** @param ended by a LF, which a CR at its end belongs to */
function partsAtCr(line: string, ended: boolean): string[] {
  const parts = (ended && line.endsWith('\r') ? line.slice(0, -1) : line).split('\r');
  if (!ended && parts[parts.length - 1] === '') parts.pop();
  return parts;
}

function endsByBytes(now: Buffer, old: Buffer): SharedEnds {
  const limit = Math.min(now.length, old.length);
  let start = 0;
  while (start < limit && now[start] === old[start]) start++;
  while (start > 0 && !(endsLine(now, start - 1) && endsLine(old, start - 1))) start--;
  let end = 0;
  while (end < limit - start && now[now.length - end - 1] === old[old.length - end - 1]) end++;
  while (end > 0 && !(startsLine(now, now.length - end, start) && startsLine(old, old.length - end, start))) end--;
  let lines = 0;
  for (let at = 0; at < start; at++) if (endsLine(now, at)) lines++;
  return { start, end, lines };
}

/** Whether this byte is the last of a line end. */
function endsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);
}

function startsLine(bytes: Uint8Array, at: number, start: number): boolean {
  return at === start || (at > 0 && endsLine(bytes, at - 1));
}
