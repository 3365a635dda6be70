import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeDecoder } from '../../src/decoders/escape-detector.js';
import { tokenDecoder } from '../../src/decoders/token-detector.js';
import type { Candidate } from '../../src/findings/types.js';
import { drive } from '../detectors/drive.js';

const mark = fc.stringMatching(/^mark_[A-Za-z0-9]{12,30}$/);
const decoded = (text: string): Candidate[] => drive([escapeDecoder, tokenDecoder], Buffer.from(text)).filter((c) => c.decodedFrom.length > 0);
const shown = (text: string, found: Candidate): string => Buffer.from(text).subarray(found.secretSpan.start, found.secretSpan.end).toString();
const each = (text: string, way: (code: number) => string): string => [...Buffer.from(text)].map(way).join('');
const hex = (code: number): string => code.toString(16).padStart(2, '0');

const WAYS: [string, (text: string) => string][] = [
  ['escape', (text) => each(text, (code) => `\\x${hex(code)}`)],
  ['escape', (text) => each(text, (code) => `\\u00${hex(code).toUpperCase()}`)],
  ['escape', (text) => each(text, (code) => `\\u{${hex(code)}}`)],
  ['escape', (text) => each(text, (code) => `\\${code.toString(8).padStart(3, '0')}`)],
  ['percent', (text) => each(text, (code) => `%${hex(code)}`)],
  ['quoted-printable', (text) => each(text, (code) => `=${hex(code).toUpperCase()}`)],
  ['html-entity', (text) => each(text, (code) => `&#${code};`)],
  ['html-entity', (text) => each(text, (code) => `&#x${hex(code)};`)],
];

describe('the escape decoder', () => {
  it('finds what each form hides and points at exactly its escapes', () => {
    fc.assert(
      fc.property(mark, fc.stringMatching(/^[a-z ;]{0,30}$/), (secret, around) => {
        for (const [name, way] of WAYS) {
          const text = `text = "${around};${way(secret)};${around}";\n`;
          const found = decoded(text).filter((c) => c.rule.id === 'mark');
          expect(found.length).toBeGreaterThan(0);
          for (const one of found) {
            expect([one.value, one.decodedFrom]).toEqual([secret, [name]]);
            expect(shown(text, one)).toBe(way(secret));
          }
        }
      }),
    );
  });

  it('finds a password whose name stands in plain text ahead of it', () => {
    for (const [name, way] of WAYS) {
      const text = `first line\npassword = "${way('Blue-Horse7!')}"\n`;
      const found = decoded(text);
      expect(found.map((c) => [c.rule.id, c.value, c.decodedFrom])).toContainEqual(['password', 'Blue-Horse7!', [name]]);
      expect(shown(text, found.find((c) => c.rule.id === 'password')!)).toBe(way('Blue-Horse7!'));
    }
  });

  it('decodes single escapes of quotes, signs and digits of base64 where they stand in a value', () => {
    for (const [text, rule, value] of [
      ['<a data-x="{&quot;password&quot;:&quot;Blue-Horse7!&quot;}">', 'password', 'Blue-Horse7!'],
      ['{\\u0022password\\u0022: \\u0022Blue-Horse7!\\u0022}', 'password', 'Blue-Horse7!'],
      ['https://example.com/?q=password%3D%22Blue-Horse7%22', 'password', 'Blue-Horse7'],
    ] as const) {
      const found = decoded(text);
      expect(found.map((c) => [c.rule.id, c.value])).toContainEqual([rule, value]);
    }
  });

  it('finds text in lists of character codes and in joined calls', () => {
    const secret = 'mark_A1b2C3d4E5f6G7h8';
    const codes = [...Buffer.from(secret)];
    for (const text of [
      `s = String.fromCharCode(${codes.join(', ')});`,
      `s = bytes([${codes.join(',')}])`,
      `char k[] = {${codes.map((code) => `0x${hex(code)}`).join(', ')}, 0x00};`,
      `byte[] k = {\n  ${codes.slice(0, 8).join(', ')},\n  ${codes.slice(8, 16).join(', ')},\n  ${codes.slice(16).join(', ')}\n};`,
      `$s = ${codes.map((code) => `chr(${code})`).join('.')};`,
      `s = ${codes.map((code) => `Chr(${code})`).join(' & ')}`,
      `const s = ${codes.map((code) => `String.fromCharCode(${code})`).join(' + ')};`,
      `$s = ${codes.map((code) => `[char]${code}`).join('+')}`,
      `SELECT ${codes.map((code) => `CHAR(${code})`).join('||')}`,
    ]) {
      const found = decoded(text);
      expect(found.map((c) => [c.value, c.decodedFrom])).toEqual([[secret, ['char-codes']]]);
      const place = shown(text, found[0]!);
      expect([...place.matchAll(/(?:0x)?[0-9a-f]+(?=[,\s)+]|$)/gi)].length).toBeGreaterThanOrEqual(secret.length);
    }
    const password = [...Buffer.from('Blue-Horse7!')].join(', ');
    for (const call of [`String.fromCharCode(${password})`, `String.fromCharCode.apply(null, [${password}])`]) {
      expect(decoded(`password = ${call}`).map((c) => [c.rule.id, c.value])).toEqual([['password', 'Blue-Horse7!']]);
    }
  });

  it('finds a secret anywhere in a long list of codes, whatever lines stand around it', () => {
    const lines = (text: string): string => each(text, (code) => `0x${hex(code)}, `).replace(/(?:\w+, ){16}/g, '$&\n\t').replaceAll(', \n', ',\n');
    fc.assert(
      fc.property(mark, fc.array(fc.stringMatching(/^[a-z][a-z .,]{5,40}$/), { minLength: 200, maxLength: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (secret, words, place) => {
        const at = Math.floor(words.length * place);
        const list = lines([...words.slice(0, at), secret, ...words.slice(at)].join('\n'));
        const found = decoded(`var text = []byte{\n\t${list}\n}\n`).filter((c) => c.rule.id === 'mark');
        expect(found.length).toBeGreaterThan(0);
        for (const one of found) expect([one.value, one.decodedFrom]).toEqual([secret, ['char-codes']]);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves lists of codes alone that are no text', () => {
    const secret = 'mark_0123456789abcdef';
    const codes = [...Buffer.from(`text with a length ${secret}`)].flatMap((code, i) => (i % 4 === 3 ? [0x12, 0x1a, code] : [code]));
    expect(decoded(`x = {${codes.join(', ')}, ${[...Buffer.from(secret)].join(', ')}}`)).toEqual([]);
  });

  it('follows soft line breaks of quoted-printable', () => {
    const text = 'Content: =6D=61=72=6B_A1b2=\r\nC3d4E5f6G=\r\n7h8, so it is';
    expect(decoded(text).map((c) => c.value)).toEqual(['mark_A1b2C3d4E5f6G7h8']);
  });

  it('decodes forms inside of forms', () => {
    const secret = 'mark_A1b2C3d4E5f6G7h8';
    const inner = Buffer.from(`some text, ${secret}, and more`).toString('base64');
    expect(decoded(`v = "${each(inner, (code) => `%${hex(code)}`)}"`).map((c) => c.decodedFrom)).toContainEqual(['percent', 'base64']);
    const twice = each(each(secret, (code) => `\\x${hex(code)}`), (code) => `%${hex(code)}`);
    expect(decoded(`v = "${twice}"`).map((c) => [c.value, c.decodedFrom])).toContainEqual([secret, ['percent', 'escape']]);
    const doubled = each(secret, (code) => `\\\\x${hex(code)}`);
    expect(decoded(`v = "${doubled}"`).map((c) => c.value)).toContain(secret);
  });

  it('does not repeat what can be read without decoding', () => {
    const readable = 'x = "\\x41\\x42\\x43", y = "mark_A1b2C3d4E5f6G7h8"';
    expect(decoded(readable)).toEqual([]);
    expect(decoded('title = "\\u4e2d\\u6587\\u5b57\\u7b26 mark_A1b2C3d4E5f6G7h8"')).toEqual([]);
  });
});
