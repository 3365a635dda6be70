import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteSearch } from '../../../src/remediation/purge/byte-search.js';
import { formsOf, REMOVED, unique, type Form } from '../../../src/remediation/purge/forms.js';
import type { Leak } from '../../../src/remediation/leak.js';
import { random } from '../../random.js';

function form(bytes: Buffer | string, fingerprint = 'a'): Form {
  return { bytes: Buffer.from(bytes), replacement: Buffer.from('-'), name: 'plain', fingerprint };
}

function leak(value: string, valueEncoding?: 'base64' | 'hex'): Leak {
  return { fingerprint: 'f', ruleId: 'r', kind: 'k', provider: 'p', severity: 'high', confidence: 'high', probability: 1, masked: '****', facts: {}, proofs: [], places: [], value, ...(valueEncoding ? { valueEncoding } : {}) };
}

describe('ByteSearch', () => {
  it('finds what a plain search finds, at any place, in any bytes', () => {
    const byte = fc.integer({ min: 0, max: 3 }).map((n) => [0, 65, 97, 255][n]!);
    const bytes = (min: number, max: number): fc.Arbitrary<Buffer> => fc.array(byte, { minLength: min, maxLength: max }).map((list) => Buffer.from(list));
    fc.assert(fc.property(fc.array(bytes(6, 70), { minLength: 1, maxLength: 5 }), bytes(0, 300), fc.array(fc.nat(400), { maxLength: 4 }), (needles, noise, places) => {
      const forms = unique(needles.map((needle) => form(needle)));
      let hay = noise;
      places.forEach((place, index) => {
        const at = place % (hay.length + 1);
        hay = Buffer.concat([hay.subarray(0, at), forms[index % forms.length]!.bytes, hay.subarray(at)]);
      });
      const found: string[] = [];
      new ByteSearch(forms).each(hay, 0, hay.length, (hit, at) => found.push(`${at} ${hit.bytes.toString('hex')}`));
      const expected: string[] = [];
      for (const { bytes: needle } of forms) for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) expected.push(`${at} ${needle.toString('hex')}`);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }));
  });

  it('replaces the longest of several that start at one place, and what reaches out of it', () => {
    const search = new ByteSearch(unique([form('secret-one'), form('secret-one-long'), form('long-tail!')]));
    expect(search.replace(Buffer.from('a secret-one-long b secret-one c')).toString()).toBe('a - b - c');
    expect(search.replace(Buffer.from('x secret-one-long-tail! y')).toString()).toBe('x - y');
    const untouched = Buffer.from('nothing here, not even secret-on');
    expect(search.replace(untouched)).toBe(untouched);
  });

  it('tells bytes apart that differ in case alone', () => {
    const search = new ByteSearch([form('AbCdEfGh')]);
    expect(search.has(Buffer.from('abcdefgh'))).toBe(false);
    expect(search.has(Buffer.from('xAbCdEfGhx'))).toBe(true);
  });
});

describe('formsOf', () => {
  const value = `p4ss/${random('A-Za-z0-9', 20, 3)}"&+`;
  const search = new ByteSearch(formsOf(leak(value), []));

  it.each<[string, (text: string) => string | Buffer]>([
    ['plain', (text) => `x${text}y`],
    ['base64 at every shift', (text) => Buffer.from(`a${text}bc`).toString('base64')],
    ['base64 at every shift', (text) => Buffer.from(`ab${text}c`).toString('base64')],
    ['base64 at every shift', (text) => Buffer.from(`abc${text}`).toString('base64')],
    ['base64url', (text) => Buffer.from(`user:${text}`).toString('base64url')],
    ['hex', (text) => Buffer.from(text).toString('hex')],
    ['HEX', (text) => Buffer.from(text).toString('hex').toUpperCase()],
    ['\\x', (text) => Buffer.from(text).toString('hex').replace(/../g, '\\x$&')],
    ['base32', (text) => toBase32(text)],
    ['reversed', (text) => [...text].reverse().join('')],
    ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['percent', (text) => encodeURIComponent(text)],
    ['JSON', (text) => JSON.stringify({ a: text })],
    ['JSON in JSON', (text) => JSON.stringify({ a: JSON.stringify({ b: text }) })],
    ['HTML', (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
  ])('knows it as %s', (_, encode) => {
    const content = Buffer.from(encode(value));
    expect(search.has(content)).toBe(true);
    expect(search.has(search.replace(content))).toBe(false);
    expect(search.has(Buffer.from(encode(`${value.slice(0, 12)}?${value.slice(13)}`)))).toBe(false);
  });

  it('leaves encoded text decodable', () => {
    for (const [before, after] of [['', '\n'], ['a', 'b'], ['ab', '']]) {
      const text = Buffer.from(`${before}${value}${after}`).toString('base64');
      const clean = search.replace(Buffer.from(text)).toString();
      expect(clean.length).toBe(text.length);
      expect(clean).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    }
    expect(search.replace(Buffer.from(value, 'utf16le')).toString('utf16le')).toBe(REMOVED);
  });

  it('knows a key of several lines however it was indented, escaped or joined', () => {
    const body = [random('A-Za-z0-9', 64, 4), random('A-Za-z0-9', 64, 5), random('A-Za-z0-9', 30, 6)];
    const pem = ['-----BEGIN PRIVATE KEY-----', ...body, '-----END PRIVATE KEY-----'].join('\n');
    const keys = new ByteSearch(formsOf(leak(pem), []));
    for (const text of [pem.replaceAll('\n', '\r\n'), pem.replaceAll('\n', '\n      '), pem.replaceAll('\n', '\\n'), pem.replaceAll('\n', '"\n  + "'), body.join(''), Buffer.from(pem).toString('base64')]) {
      const clean = keys.replace(Buffer.from(text)).toString('latin1');
      for (const line of body.slice(0, 2)) expect(clean.includes(line)).toBe(false);
      expect(clean).not.toBe(text);
    }
  });

  it('knows bytes that are no text, and the run that a scan found', () => {
    const bytes = Buffer.from(random('a-f0-9', 64, 8), 'hex');
    const binary = new ByteSearch(formsOf(leak(bytes.toString('base64'), 'base64'), [Buffer.from('"ab" + "cdef"')]));
    expect(binary.has(Buffer.concat([Buffer.from([0, 1]), bytes]))).toBe(true);
    expect(binary.has(Buffer.from(bytes.toString('hex')))).toBe(true);
    expect(binary.has(Buffer.from('x = "ab" + "cdef";'))).toBe(true);
  });
});

function toBase32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)]).join('');
}
