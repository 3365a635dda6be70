/**
 * Literals as the prefilter looks for them. Separate from compiling because prefilter and detectors need the notion of
 * a joint, and nothing else of rules.
 */
import { latin1Bytes } from './regex/bytes.js';

/** Stands in a literal where one of `_`, `-`, `.`, a blank or nothing may join two words. */
export const JOINT = '\0';

/** Lower case, one char a byte of its UTF-8 form. */
export function literalBytes(literal: string): string {
  return latin1Bytes(literal).replace(/[A-Z]/g, (c) => c.toLowerCase());
}

/** Provider words with a joint wherever their parts meet. Words of short parts only (z.ai) are spelled out instead. */
export function wordLiterals(words: readonly string[]): string[] {
  const literals = new Set<string>();
  for (const word of words) {
    const parts = literalBytes(word).split(/[_.\- ]/).filter((part) => part !== '');
    if (parts.some((part) => part.length >= 3)) literals.add(parts.join(JOINT));
    else for (const joint of ['', '_', '-', '.', ' ']) if (parts.join(joint).length >= 3) literals.add(parts.join(joint));
  }
  return [...literals];
}

/** End of the literal that starts at `at` and is known to stand there. */
export function literalEnd(bytes: Uint8Array, at: number, literal: string): number {
  let place = at;
  for (let i = 0; i < literal.length; i++) if (literal.charCodeAt(i) !== 0 || joins(bytes[place])) place++;
  return place;
}

/** As literalEnd(), of a literal whose bytes are [from, to) of a text. */
export function literalEndIn(bytes: Uint8Array, at: number, text: Uint8Array, from: number, to: number): number {
  let place = at;
  for (let i = from; i < to; i++) if (text[i] !== 0 || joins(bytes[place])) place++;
  return place;
}

function joins(byte: number | undefined): boolean {
  return byte === 0x5f || byte === 0x2d || byte === 0x2e || byte === 0x20;
}
