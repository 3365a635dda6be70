/**
 * How likely a string is as ordinary text, by its character bigrams. Separate because the table is large and is
 * unpacked only when the first value is measured.
 */
import { ALPHABET, BIGRAMS } from './language.js';

const SIZE = ALPHABET.length + 1;
const EDGE = SIZE - 1;
let index: Uint8Array | undefined;
let cost: Float32Array | undefined;

function unpack(): void {
  index = new Uint8Array(256).fill(255);
  for (let i = 0; i < ALPHABET.length; i++) index[ALPHABET.charCodeAt(i)] = i;
  cost = new Float32Array(SIZE * SIZE);
  for (let i = 0; i < cost.length; i++) cost[i] = (BIGRAMS.charCodeAt(i) - 33) / 10;
}

/**
 * Mean surprise per character in nats: about 2.3 for words, above 3.7 for random base62. Characters outside of letters, digits
 * and `_` are token edges. 0 for an empty string.
 */
export function surprise(text: string): number {
  if (index === undefined) unpack();
  let before = EDGE;
  let sum = 0;
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const at = code < 256 ? index![code]! : 255;
    const now = at === 255 ? EDGE : at;
    if (now === EDGE && before === EDGE) continue;
    sum += cost![before * SIZE + now]!;
    n += 1;
    before = now;
  }
  return n === 0 ? 0 : sum / n;
}
