/** Where a text that opens with fixed words ends at the latest: at the same words again. Keeps repeated openings linear. */
export function untilNext(bytes: Buffer, from: number, hi: number, words: string): number {
  const next = bytes.subarray(from, hi).indexOf(words, 1, 'latin1');
  return next < 0 ? hi : from + next;
}
