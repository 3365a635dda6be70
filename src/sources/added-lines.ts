/**
 * Which lines of a content are new against older ones. Separate because staged changes, ranges and merges share it,
 * and because its time has to stay linear on any input: what edits cannot be told apart cheaply is compared by how
 * often each line occurs.
 */
import { convertWide, wideCharsetOf } from '../content/charset.js';
import type { LineRange } from '../content/fragment.js';
import { compareLines, type LinesBetween } from '../git/compared-lines.js';

/** Edits that the exact comparison follows; time is lines times this. */
const MAX_EDITS = 256;

/**
 * The lines of `now` that none of `before` has, as LineMap counts lines. Line ends are not compared, so changing them
 * makes no line new. With nothing before, every line is new.
 */
export function addedLines(now: Buffer, before: readonly Buffer[]): LineRange[] {
  const text = plain(now);
  let added: LineRange[] | null = null;
  for (const old of before) {
    const ranges = compare(text, plain(old), text === now);
    added = added === null ? ranges : intersect(added, ranges);
  }
  return added ?? [{ from: 1, to: Number.MAX_SAFE_INTEGER }];
}

/** Lines in both lists. */
export function intersect(a: readonly LineRange[], b: readonly LineRange[]): LineRange[] {
  const shared: LineRange[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const from = Math.max(a[i]!.from, b[j]!.from);
    const to = Math.min(a[i]!.to, b[j]!.to);
    if (from <= to) shared.push({ from, to });
    if (a[i]!.to < b[j]!.to) i += 1;
    else j += 1;
  }
  return shared;
}

function plain(bytes: Buffer): Buffer {
  const wide = wideCharsetOf(bytes);
  return wide ? convertWide(bytes, wide).bytes : bytes;
}

/** @param places whether lines lie in `now` as they are counted, and not in what it was converted from */
function compare(now: Buffer, old: Buffer, places: boolean): LineRange[] {
  const { end, lines, between } = compareLines(now, old);
  const isNew = marked(between);
  const ranges: LineRange[] = [];
  for (let i = 0; i < isNew.length; i++) {
    if (!isNew[i]) continue;
    const line = lines + i + 1;
    const next = i + 1 < isNew.length ? between.starts[i + 1]! : now.length - end;
    const last = ranges[ranges.length - 1];
    if (last?.to === line - 1) {
      last.to = line;
      if (last.span) last.span.end = next;
    } else ranges.push(places ? { from: line, to: line, span: { start: between.starts[i]!, end: next } } : { from: line, to: line });
  }
  return ranges;
}

/** Which lines are new. */
function marked({ now, old, distinct }: LinesBetween): Uint8Array {
  // One line for another, or lines where none were, as most commits change.
  if (old.length === 0 || (old.length === 1 && now.length === 1 && now[0] !== old[0])) return new Uint8Array(now.length).fill(1);
  return markNew(now, old, distinct);
}

function markNew(now: Int32Array, old: Int32Array, distinct: number): Uint8Array {
  const isNew = new Uint8Array(now.length);
  const inOld = new Int32Array(distinct);
  const inNow = new Int32Array(distinct);
  for (let i = 0; i < old.length; i++) inOld[old[i]!]! += 1;
  for (let i = 0; i < now.length; i++) inNow[now[i]!]! += 1;
  // A line that the other side lacks has no counterpart whatever the rest is.
  const places = new Int32Array(now.length);
  let shared = 0;
  for (let i = 0; i < now.length; i++) {
    if (inOld[now[i]!] === 0) isNew[i] = 1;
    else places[shared++] = i;
  }
  if (shared === 0) return isNew;
  const a = new Int32Array(old.length);
  let kinds = 0;
  for (let i = 0; i < old.length; i++) if (inNow[old[i]!]! > 0) a[kinds++] = old[i]!;
  const b = new Int32Array(shared);
  for (let i = 0; i < shared; i++) b[i] = now[places[i]!]!;
  const kept = longestCommon(a.subarray(0, kinds), b);
  for (let i = 0; i < b.length; i++) {
    if (kept ? kept[i] === 0 : inNow[b[i]!]! > inOld[b[i]!]!) isNew[places[i]!] = 1;
  }
  return isNew;
}

/** Marks the elements of `b` that a shortest edit from `a` keeps (Myers 1986); null when that takes more than MAX_EDITS. */
function longestCommon(a: Int32Array, b: Int32Array): Uint8Array | null {
  const bound = Math.min(MAX_EDITS, a.length + b.length);
  const reach = new Int32Array(2 * bound + 3);
  const history: Int32Array[] = [];
  const middle = bound + 1;
  for (let edits = 0; edits <= bound; edits++) {
    history.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && reach[middle + k - 1]! < reach[middle + k + 1]!);
      let x = down ? reach[middle + k + 1]! : reach[middle + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return traceBack(a.length, b.length, history);
    }
  }
  return null;
}

function traceBack(aLength: number, bLength: number, history: readonly Int32Array[]): Uint8Array {
  const kept = new Uint8Array(bLength);
  let x = aLength;
  let y = bLength;
  for (let edits = history.length - 1; edits >= 0 && (x > 0 || y > 0); edits--) {
    const reach = history[edits]!;
    const at = (k: number): number => reach[k + edits + 1]!;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = edits === 0 ? 0 : at(previousK);
    const previousY = edits === 0 ? 0 : previousX - previousK;
    while (x > previousX && y > previousY) {
      x -= 1;
      y -= 1;
      kept[y] = 1;
    }
    x = previousX;
    y = previousY;
  }
  return kept;
}
