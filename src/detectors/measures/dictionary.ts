/**
 * How much of a value is made of ordinary words. Separate because the word list is large and is unpacked only when the
 * first value is measured.
 */
import { Recent } from '../../util/recent.js';
import { WORDS } from './language.js';

let words: Set<string> | undefined;

export function isWord(text: string): boolean {
  words ??= new Set(WORDS.split(' '));
  return words.has(text);
}

/**
 * Share (0 to 1) of the letters of a text that known words cover, greedily from the left, longest first. Words of three letters
 * count only when they stand alone between other characters. At most 96 letters are looked at.
 */
export function dictionaryShare(text: string): number {
  let share = shares.get(text);
  if (share === undefined) shares.set(text, share = measureShare(text));
  return share;
}

/** About 1 MB. */
const shares = new Recent<string, number>(8192);

function measureShare(text: string): number {
  const lower = text.slice(0, 96).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  let letters = 0;
  let covered = 0;
  for (const run of lower.split(/[^a-z]+/)) {
    if (run.length === 0) continue;
    letters += run.length;
    if (isWord(run)) { covered += run.length; continue; }
    let at = 0;
    while (at < run.length) {
      let size = Math.min(14, run.length - at);
      while (size >= 4 && !isWord(run.slice(at, at + size))) size -= 1;
      if (size >= 4) { covered += size; at += size; } else at += 1;
    }
  }
  return letters === 0 ? 0 : covered / letters;
}
