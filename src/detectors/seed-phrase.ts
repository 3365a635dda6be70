/**
 * Seed phrases of wallets (BIP-39): 12 to 24 words of a published list, near a word that says what they are. Separate from rules
 * because the words, not a pattern, tell, and because they stand in many forms: one string, a list of strings, numbered lines.
 */
import type { Evidence } from '../findings/types.js';
import { bip39, isMnemonicWord, MNEMONIC_LENGTHS } from './checksums/bip39.js';
import type { DetectorContext } from './context.js';
import { safeDigest } from './format-evidence.js';
import type { Detector } from './types.js';

/** From the name on: 24 words of 8 letters with quotes, commas and numbers, and text of a sentence ahead of them. */
const REACH = { before: 0, after: 700 } as const;
/** Bytes between the name and the first word. */
const LEAD = 160;
const WEIGHTS = { words: 1.2, holds: 4, fails: -0.9, few: -4 } as const;
const SHORTEST = 12;

/** What may stand between two words of a phrase: blanks, list syntax, numbers. */
const BETWEEN = /^[\s"'`,;[\]()|*\\-]{0,6}(?:\\[nrt]|\d{1,2}[.):]?)?[\s"'`,;[\]()|*\\-]{1,12}$/;
const WORD = /[A-Za-z]+/g;

interface Word {
  text: string;
  start: number;
  end: number;
}

export function seedPhrases(context: DetectorContext): Detector {
  return {
    name: 'seed-phrase',
    scope: 'window',
    literals: ['mnemonic', 'seed phrase', 'seed_phrase', 'seedphrase', 'seed-phrase', 'recovery phrase', 'recovery_phrase', 'recoveryphrase', 'secret phrase', 'backup phrase', 'bip39', 'bip-39', 'seed words', 'wallet'],
    reach: REACH,
    verify({ bytes, lo, hi }, at, _literal, sink) {
      const rule = context.rule('bip39-mnemonic');
      if (rule === undefined) return;
      const base = Math.max(lo, at);
      const text = bytes.toString('latin1', base, Math.min(hi, at + REACH.after));
      for (const run of runsOf(text)) {
        const phrase = phraseIn(run);
        if (phrase === undefined) continue;
        const { words, holds } = phrase;
        const value = words.map((word) => word.text).join(' ');
        const span = { start: base + words[0]!.start, end: base + words.at(-1)!.end };
        const evidence: Evidence[] = [
          { name: 'format', weight: WEIGHTS.words, note: `${words.length} words of the BIP-39 list` },
          holds
            ? { name: 'checksum', weight: WEIGHTS.holds, note: 'its checksum (bip39) holds' }
            : { name: 'checksum', weight: WEIGHTS.fails, note: 'its checksum (bip39) does not hold' },
        ];
        if (new Set(words.map((word) => word.text)).size * 2 <= words.length) evidence.push({ name: 'made up', weight: WEIGHTS.few - WEIGHTS.holds, note: 'few words over and over' });
        const candidate = { rule, span: { start: at, end: span.end }, secretSpan: span, value, decodedFrom: [], evidence };
        sink(rule.safe?.includes(safeDigest(value)) ? { ...candidate, dropped: 'a documented example' } : candidate);
        return;
      }
    },
  };
}

/** Runs of list words with nothing else between them, the first of which starts near the name. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length >= SHORTEST && run[0]!.start <= LEAD) runs.push(run);
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const word = { text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length };
    if (!isMnemonicWord(word.text) || /\d|_/.test(text[word.end] ?? '')) {
      close();
      if (match.index > LEAD) break;
      continue;
    }
    const last = run.at(-1);
    if (last !== undefined && !BETWEEN.test(text.slice(last.end, word.start))) {
      close();
      if (word.start > LEAD) break;
    }
    run.push(word);
  }
  close();
  return runs;
}

/**
 * The phrase in a run. A run that is longer than the phrase, because the name itself or the words of a sentence are in the list, is cut
 * where a checksum holds; without one, only a run of a phrase's length is one.
 */
function phraseIn(run: readonly Word[]): { words: readonly Word[]; holds: boolean } | undefined {
  if (run.length > 30) return undefined;
  const text = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');
  for (const length of MNEMONIC_LENGTHS) {
    for (let from = run.length - length; from >= 0; from--) {
      const words = run.slice(from, from + length);
      if (bip39.verify(text(words)) === true) return { words, holds: true };
    }
  }
  return MNEMONIC_LENGTHS.includes(run.length) ? { words: run, holds: false } : undefined;
}
