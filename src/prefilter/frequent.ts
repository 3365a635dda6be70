/**
 * The measured list of frequent four bytes. Separate from the model of pairs because only the build reads it: it is large, and
 * what it decides (where a literal is probed) is stored with the rules.
 */
import { FREQUENT } from './frequent.generated.js';

/** Rarity below that of any four bytes that are not listed, in order of the list; undefined for those. */
export function frequentRarity(text: Uint8Array, from: number, to: number): number | undefined {
  if (to - from !== 4) return undefined;
  const wanted = Buffer.from(text.subarray(from, to)).toString('latin1');
  for (let at = FREQUENT.indexOf(wanted); at >= 0; at = FREQUENT.indexOf(wanted, at + 1)) if (at % 4 === 0) return at / FREQUENT.length - 1;
  return undefined;
}
