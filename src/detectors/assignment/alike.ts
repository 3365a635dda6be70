/**
 * Whether what stands around a value holds others that are written as it is: ids in a dump, digests of versions, members of an
 * enumeration, keys that a test counts through. A credential seldom has such company. Separate because it compares texts, which
 * nothing else here does.
 */
import { UUID } from './uuid.js';

/** Values of other lengths have no form that could not be met by chance, or are met once. */
const SHORTEST = 5;
const LONGEST = 128;
/** Characters at either end that two random values never share. */
const SHARED = 4;

const BETWEEN = /[\s"'`,;()<>{}[\]|=&?\0]+/;

/** What an issuer puts ahead of all its keys: svc_live_. Two of them beside each other are two keys. */
const PREFIX = /^(?:[A-Za-z]+\d?[_.:-]){1,4}/;

/** A value as its runs: `1.8-642d...` with 32 hexadecimal digits is `0.0-x32`, `57813X540X1724` is `0A0A0`. */
function runs(value: string): string {
  if (UUID.test(value)) return 'uuid';
  return value.replace(/[0-9a-f]{12,}|[0-9A-F]{12,}|[A-Z]+|[a-z]+|[0-9]+/g, (run) => (run.length >= 12 && /\d/.test(run) ? `x${run.length}` : run >= 'a' ? 'a' : run >= 'A' ? 'A' : '0'));
}

function sharedAtEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let front = 0;
  while (front < most && a.charCodeAt(front) === b.charCodeAt(front)) front++;
  let back = 0;
  while (back < most - front && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++;
  return Math.max(front, back);
}

/**
 * @param around text before and behind, without the value
 * @returns whether another value has the same form, and begins or ends as this one does
 */
export function alike(value: string, around: string): boolean {
  if (value.length < SHORTEST || value.length > LONGEST || !/\d/.test(value) || /\s/.test(value)) return false;
  const form = runs(value);
  const own = form === 'uuid' ? value : value.replace(PREFIX, '');
  for (const piece of around.split(BETWEEN)) {
    const other = piece.replace(/[.:]+$/, '');
    if (other.length < SHORTEST || other === value || !/\d/.test(other) || runs(other) !== form) continue;
    if (sharedAtEnds(own, form === 'uuid' ? other : other.replace(PREFIX, '')) >= SHARED) return true;
  }
  return false;
}
