import { describe, expect, it } from 'vitest';
import { escapeControl, mask, scrub, shownLine } from '../../src/findings/redact.js';
import { random } from '../random.js';

describe('mask', () => {
  it.each([1, 8, 15])('hides a value of %i characters and its length', (length) => {
    expect(mask(random('a-zA-Z0-9', length, length))).toBe('********');
  });

  it.each([[16, 2], [31, 2], [32, 4], [500, 4]])('of %i characters shows the first 4 and the last %i', (length, last) => {
    const value = random('a-zA-Z0-9', length, length);
    expect(mask(value)).toBe(`${value.slice(0, 4)}********${value.slice(-last)}`);
  });

  it('shows of a private key what kind it is', () => {
    const armour = `-----BEGIN ${'EC'} PRIVATE KEY-----`;
    expect(mask(`${armour}\n${random('a-z', 64, 1)}\n-----END`)).toBe(`${armour}********`);
  });

  it('escapes control characters among the shown ones', () => {
    expect(mask(`\u001b[2J${random('a-z', 40, 2)}`)).toMatch(/^\\x1b\[2J\*{8}/);
  });
});

describe('escapeControl', () => {
  it.each([
    ['\u001b]0;x\u0007', '\\x1b]0;x\\x07'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u009b31m', '\\x9b31m'],
    ['\ud800', '\\u{d800}'],
    ['a\tb', 'a b'],
    ['naïve 日本 🙂', 'naïve 日本 🙂'],
  ])('%j', (text, shown) => {
    expect(escapeControl(text)).toBe(shown);
  });
});

describe('shownLine', () => {
  const value = random('a-zA-Z0-9', 40, 7);
  const other = random('a-zA-Z0-9', 30, 8);

  it('masks the secret, its copies and its neighbours, and says where the secret is', () => {
    const text = `k=${value}; again ${value}; b=${other}`;
    const at = text.indexOf(other);
    const line = shownLine({ text, from: 2, to: 42, others: [{ start: at, end: at + 30 }] }, value, false);
    expect(line.text).toBe(`k=${mask(value)}; again ${mask(value)}; b=********`);
    expect(line.text.slice(line.from, line.to)).toBe(mask(value));
  });

  it('hides an encoded run whole', () => {
    const run = Buffer.from(value).toString('base64');
    expect(shownLine({ text: `x ${run}`, from: 2, to: 2 + run.length }, value, false).text).toBe('x ********');
  });

  it('hides overlapping secrets as one', () => {
    const line = shownLine({ text: 'user:pass@host', from: 5, to: 9, others: [{ start: 0, end: 9 }] }, 'pass', false);
    expect(line).toEqual({ text: '********@host', from: 0, to: 8 });
  });

  it('shows everything when asked, still without control characters', () => {
    const line = shownLine({ text: `\u001b[1mk=${value}`, from: 6, to: 46 }, value, true);
    expect(line.text).toBe(`\\x1b[1mk=${value}`);
    expect(line.text.slice(line.from, line.to)).toBe(value);
  });

  it('never shows a value, wherever it lies in the line', () => {
    for (let from = 0; from < 30; from += 1) {
      const text = `${'x'.repeat(from)}${value}`;
      expect(shownLine({ text, from, to: from + 40 }, value, false).text).not.toContain(value.slice(4, -4));
    }
  });
});

describe('scrub', () => {
  it('masks values in any text, but not words of three letters', () => {
    const value = random('a-z0-9', 20, 3);
    expect(scrub(`note on ${value} and abc`, [value, 'abc'])).toBe(`note on ${mask(value)} and abc`);
  });
});
