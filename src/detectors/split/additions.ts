/**
 * Values that grow in several statements: name += "b", name .= "b", name << "b", name = name + "b". Separate from expressions, which
 * are put together where they stand.
 */
import type { DetectorContext } from '../context.js';
import type { Sink, Window } from '../types.js';
import { scanJoined } from './joined.js';
import { type Operand, type Stretch, isName, look, operandAt, operandBefore, skipSpace, skipSpaceBack, skipSpaceOnLine } from './text.js';
import { definitionOf } from './variable.js';

/** Additions to one name that are followed. */
const MOST = 256;

/** name += "b": what the name held before, and all that was added since. */
export function verifyAppending(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const name = operandBefore(bytes, lo, skipSpaceBack(bytes, lo, at));
  if (name?.kind !== 'name') return;
  const added = operandAt(bytes, skipSpace(bytes, at + 2, hi), hi);
  if (added?.kind !== 'literal') return;
  scanAdditions(window, name, added, context, sink);
}

/** name = name + "b": whether the name at the right is the one that is set. */
export function isSetTo(bytes: Buffer, lo: number, { start, end }: Operand): boolean {
  const sign = skipSpaceBack(bytes, lo, start);
  if (sign <= lo || bytes[sign - 1] !== 0x3d) return false;
  const set = skipSpaceBack(bytes, lo, sign - 1);
  const from = look(set - (end - start));
  return from >= lo && bytes.compare(bytes, start, end, from, set) === 0 && (from === lo || !isName(bytes[from - 1]!));
}

/** The string that a statement adds to the name that ends at `at`: name += "b", name = name + "b". */
function additionBehind(bytes: Buffer, at: number, hi: number, name: string): Operand | undefined {
  let sign = skipSpaceOnLine(bytes, at, hi);
  if (bytes[sign] === 0x3d) {
    const again = skipSpaceOnLine(bytes, sign + 1, hi);
    if (bytes.toString('latin1', again, Math.min(hi, look(again + name.length))) !== name) return undefined;
    sign = skipSpaceOnLine(bytes, again + name.length, hi);
    if (bytes[sign] !== 0x2b && bytes[sign] !== 0x2e) return undefined;
  } else if ((bytes[sign] !== 0x2b && bytes[sign] !== 0x2e) || bytes[++sign] !== 0x3d) return undefined;
  const operand = operandAt(bytes, skipSpace(bytes, sign + 1, hi), hi);
  return operand?.kind === 'literal' ? operand : undefined;
}

/** Scans what a name held before, and all that was added since; nothing when a later addition to it will find this one. */
export function scanAdditions(window: Window, name: Operand, added: Operand, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const text = bytes.toString('latin1', name.start, name.end);
  const next = skipSpace(bytes, bytes[added.outerEnd] === 0x3b ? added.outerEnd + 1 : added.outerEnd, hi);
  const again = next + (bytes[next] === 0x24 && bytes[name.start] !== 0x24 ? 1 : 0);
  if (bytes.toString('latin1', again, Math.min(hi, look(again + text.length))) === text && (additionBehind(bytes, again + text.length, hi, text) || /^ ?<< ?["']/.test(bytes.toString('latin1', again + text.length, look(again + text.length + 5))))) return;
  const first = definitionOf(bytes, lo, name.start, hi, name);
  if (!first) return;
  const parts: Stretch[] = [first];
  const between = bytes.subarray(first.end, name.start);
  const needle = bytes.subarray(name.start, name.end);
  for (let from = 0; parts.length < MOST; ) {
    const found = between.indexOf(needle, from);
    if (found < 0) break;
    from = found + needle.length;
    if (found > 0 && isName(between[found - 1]!)) continue;
    const operand = additionBehind(bytes, first.end + from, name.start, text);
    if (!operand) continue;
    parts.push(operand);
    from = operand.outerEnd - first.end;
  }
  parts.push(added);
  scanJoined(window, { parts, expression: first.start - 1, scattered: true, how: 'additions to one name' }, context, sink);
}
