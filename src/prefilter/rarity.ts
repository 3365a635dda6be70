/**
 * How rare a few bytes are in source text, from the measured rarity of byte pairs. Separate because it is a model, not a
 * matter of matching: it only picks which bytes of a literal the filter looks for.
 */
import { PAIR_BYTES, PAIR_RARITY } from './byte-pairs.generated.js';

const SIZE = PAIR_BYTES.length + 1;
const BLANK = 32;

interface Model {
  place: Uint8Array;
  /** Rarity of a single byte in half bits. */
  single: Float64Array;
}

let model: Model | undefined;

/** Made when it is first asked: the literals of the program's own rules have their places already. */
function modelOf(): Model {
  const place = new Uint8Array(256).fill(PAIR_BYTES.length);
  for (let i = 0; i < PAIR_BYTES.length; i++) place[PAIR_BYTES.charCodeAt(i)] = i;
  const single = new Float64Array(SIZE);
  for (let row = 0; row < SIZE; row++) {
    let share = 0;
    for (let column = 0; column < SIZE; column++) share += 2 ** ((65 - PAIR_RARITY.charCodeAt(row * SIZE + column)) / 2);
    single[row] = -2 * Math.log2(share);
  }
  return { place, single };
}

/** Grows with the rarity of the bytes [from, to) of `text` (lower case), in half bits, as if each depended on the one ahead only. */
export function rarity(text: Uint8Array, from: number, to: number): number {
  const { place, single } = (model ??= modelOf());
  let sum = 0;
  for (let i = from + 1; i < to; i++) {
    // the filter folds case by a bit, and with it a zero into a blank
    const row = place[text[i - 1]! || BLANK]!;
    sum += PAIR_RARITY.charCodeAt(row * SIZE + place[text[i]! || BLANK]!) - 65;
    if (i > from + 1) sum -= single[row]!;
  }
  return sum;
}
