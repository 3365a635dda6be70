import { describe, expect, it } from 'vitest';
import { bip39 } from '../../src/detectors/checksums/bip39.js';
import { BIP39_WORDS } from '../../src/detectors/checksums/bip39-words.js';
import { seedPhrases } from '../../src/detectors/seed-phrase.js';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { ruleSetOf } from '../../src/rules/ruleset.js';
import { rule } from '../rules/sample-rules.js';
import { random } from '../random.js';

const list = BIP39_WORDS.trim().split(/\s+/);

/** A phrase from a seed, its last word made right. */
function phrase(count: number, seed: number): string {
  const places = random('a-p', count * 3, seed);
  const words = Array.from({ length: count }, (_, i) => list[((places.charCodeAt(3 * i) - 97) << 8 | (places.charCodeAt(3 * i + 1) - 97) << 4 | (places.charCodeAt(3 * i + 2) - 97)) & 2047]!);
  return bip39.seal(words.join(' '));
}

const scanner = createContentScanner(ruleSetOf([rule({ id: 'bip39-mnemonic', detector: 'seed-phrase' })]));
const found = (text: string): string[] => scanner.scan(Buffer.from(text)).map((c) => `${c.evidence.some(({ name, weight }) => name === 'checksum' && weight > 0) ? 'holds' : 'fails'} ${c.value}`);

describe('the word list', () => {
  it('is the published one: sorted, told apart by four letters, and the vectors of the standard hold', () => {
    expect(list).toHaveLength(2048);
    expect([...list].sort()).toEqual(list);
    expect(new Set(list.map((word) => word.slice(0, 4))).size).toBe(2048);
    expect(bip39.verify(`${'abandon '.repeat(11)}about`)).toBe(true);
    expect(bip39.verify(`${'zoo '.repeat(23)}vote`)).toBe(true);
    expect(bip39.verify(`${'zoo '.repeat(23)}zoo`)).toBe(false);
    expect(bip39.verify('abandon about')).toBe(null);
  });
});

describe('a seed phrase', () => {
  it.each([12, 15, 18, 21, 24])('of %i words is found in its forms', (count) => {
    const value = phrase(count, count);
    const words = value.split(' ');
    expect(bip39.verify(value)).toBe(true);
    for (const text of [
      `MNEMONIC="${value}"`, `const mnemonic = ${JSON.stringify(words)};`, `seed_phrase: ${value.toUpperCase()}\n`, `Recovery phrase:\n${words.map((word, i) => `${i + 1}. ${word}`).join('\n')}\n`,
      `mnemonic = (\n  "${words.slice(0, 6).join(' ')} "\n  "${words.slice(6).join(' ')}"\n)`, `my wallet seed is ${value}\n`,
    ]) expect(found(text), text).toEqual([`holds ${value}`]);
  });

  it('gives the place of its words', () => {
    const value = phrase(12, 3);
    const text = `mnemonic: '${value}'`;
    const [candidate] = scanner.scan(Buffer.from(text));
    expect(text.slice(candidate!.secretSpan.start, candidate!.secretSpan.end)).toBe(value);
  });

  it('whose checksum fails is less sure, and prose is none', () => {
    const words = phrase(12, 5).split(' ');
    const wrong = list.find((word) => bip39.verify([...words.slice(0, 11), word].join(' ')) === false)!;
    expect(found(`mnemonic: ${[...words.slice(0, 11), wrong].join(' ')}`)).toEqual([`fails ${[...words.slice(0, 11), wrong].join(' ')}`]);
    expect(found('The wallet shows the seed phrase once; write the words down, keep them safe and never share them with anyone else')).toEqual([]);
    expect(found(`mnemonic = load_mnemonic(path)\n${words.slice(0, 9).join(' ')}`)).toEqual([]);
    expect(found(words.join(' '))).toEqual([]);
  });
});

it('looks no further than its reach', () => {
  expect(seedPhrases({ rule: () => undefined, keepAll: false, depth: 0, budget: 0, rescan: () => [] })).toMatchObject({ reach: { before: 0, after: 700 } });
});
