import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenDecoder } from '../../src/decoders/token-detector.js';
import type { Candidate } from '../../src/findings/types.js';
import { drive } from '../detectors/drive.js';

const mark = fc.stringMatching(/^mark_[A-Za-z0-9]{12,30}$/);
const decoded = (text: string | Buffer): Candidate[] => drive([tokenDecoder], Buffer.from(text)).filter((c) => c.decodedFrom.length > 0);

/** The bytes that a candidate's secret points at. */
const shown = (text: string, found: Candidate): string => Buffer.from(text).subarray(found.secretSpan.start, found.secretSpan.end).toString();

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(group.padEnd(5, '0'), 2)]).join('');
}

describe('the token decoder', () => {
  it('finds what base64, base64url, base32 and hex hide, and points at the encoded digits', () => {
    fc.assert(
      fc.property(mark, fc.stringMatching(/^[a-z ]{8,20}$/), fc.stringMatching(/^[a-z ]{0,20}$/), (secret, before, after) => {
        const plain = Buffer.from(`${before}; ${secret}; ${after}`);
        const at = plain.indexOf(secret);
        const ways: [string, string, number, number][] = [
          ['base64', plain.toString('base64'), 6, 8],
          ['base64', plain.toString('base64url'), 6, 8],
          ['hex', plain.toString('hex'), 4, 8],
          ['hex', plain.toString('hex').toUpperCase(), 4, 8],
          ['base32', base32(plain), 5, 8],
        ];
        for (const [name, digits, perDigit, bits] of ways) {
          const text = `setting: "${digits}",`;
          if (!/\d/.test(digits.slice(0, 64))) continue;
          const found = decoded(text);
          expect(found.map((c) => [c.value, c.decodedFrom])).toContainEqual([secret, [name]]);
          const first = Math.floor((at * bits) / perDigit);
          const last = Math.ceil(((at + secret.length) * bits) / perDigit);
          expect(shown(text, found[0]!)).toBe(digits.slice(first, last));
        }
      }),
    );
  });

  it('finds what base32 hides, also where it opens like deflate when it is taken for base64', () => {
    const secret = `mark_${'aAaA00a0aaA00aa0a0000aAAAAaAA'}`;
    expect(decoded(`setting: "${base32(Buffer.from(`la  a aa  aa aaa; ${secret};   aaaaa  `))}",`).map((c) => c.value)).toContain(secret);
  });

  it('joins wrapped base64: bare lines, indented, quoted, concatenated, commented, with line ends written out', () => {
    fc.assert(
      fc.property(mark, fc.constantFrom(64, 76), fc.string({ unit: 'grapheme-ascii', minLength: 90, maxLength: 160 }), (secret, width, filler) => {
        const digits = Buffer.from(`some text ahead, ${filler} ${secret} and behind ${filler}`).toString('base64');
        const lines = digits.match(new RegExp(`.{1,${width}}`, 'g'))!;
        for (const text of [
          lines.join('\n'),
          `key: |\n    ${lines.join('\n    ')}\nnext: 1\n`,
          `x = (${lines.map((line) => `"${line}"`).join('\n     ')})`,
          lines.map((line) => `"${line}"`).join(' +\r\n   '),
          `# ${lines.join('\n# ')}\n`,
          `{"data": "${lines.join('\\n')}"}`,
          `"${lines.join('\\n" +\n    "')}"`,
        ]) {
          expect(decoded(text).map((c) => c.value)).toContain(secret);
        }
      }),
    );
  });

  it('finds a value behind NAME= and with a name that only the original text gives', () => {
    const value = Buffer.from('Blue-Horse7!stapler').toString('base64');
    for (const text of [`PASSWORD=${value}`, `"password": "${value}"`, `password = base64.b64decode("${value}")`, `password: >-\n  ${value}\n`]) {
      const found = decoded(text);
      expect(found.map((c) => [c.rule.id, c.value, c.decodedFrom])).toEqual([['password', 'Blue-Horse7!stapler', ['base64']]]);
      expect(shown(text, found[0]!)).toBe(value.replace(/=+$/, ''));
    }
    expect(decoded(`title: "${value}"`)).toEqual([]);
  });

  it('opens gzip, zlib, raw deflate and UTF-16 inside of base64', () => {
    const secret = 'mark_A1b2C3d4E5f6G7h8';
    const plain = `the quick brown fox ${'jumps over the lazy dog and '.repeat(4)} ${secret}, ${'0123456789abcdef and more '.repeat(3)}`;
    const ways: [string[], Buffer][] = [
      [['base64', 'gzip'], gzipSync(plain)],
      [['base64', 'zlib'], deflateSync(plain)],
      [['base64', 'deflate'], deflateRawSync(plain)],
      [['base64', 'utf-16le'], Buffer.from(plain, 'utf16le')],
      [['base64', 'gzip'], gzipSync(plain).subarray(0, -6)],
    ];
    for (const [chain, packed] of ways) {
      const text = `payload = '${packed.toString('base64')}'`;
      const found = decoded(text);
      expect(found.map((c) => [c.value, c.decodedFrom])).toEqual([[secret, chain]]);
      if (chain[1] !== 'utf-16le') expect(shown(text, found[0]!)).toBe(packed.toString('base64').replace(/=+$/, ''));
      else expect(Buffer.from(shown(text, found[0]!).slice(2), 'base64').toString('latin1')).toContain('a\0r\0k\0');
    }
  });

  it('goes on through nested encodings and no further than it may', () => {
    let text = 'begin mark_A1b2C3d4E5f6G7h8 end';
    const chain: string[] = [];
    for (let i = 0; i < 4; i++) {
      text = Buffer.from(text).toString(i % 2 === 0 ? 'base64' : 'hex');
      chain.unshift(i % 2 === 0 ? 'base64' : 'hex');
    }
    expect(decoded(text).map((c) => c.decodedFrom)).toEqual([chain]);
    expect(decoded(Buffer.from(text).toString('base64'))).toEqual([]);
  });

  it('leaves digests, identifiers and what armour or a JSON Web Token holds', () => {
    const hidden = Buffer.from('{"a1": "mark_A1b2C3d4E5f6G7h8"}').toString('base64url');
    for (const text of [
      'integrity sha512-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      'const someRatherLongIdentifierName12 = anotherLongIdentifier34;',
      `${hidden}.${hidden}.c2lnbmF0dXJl`,
      `-----BEGIN CERTIFICATE-----\n${hidden}\n-----END CERTIFICATE-----`,
    ]) expect(decoded(text)).toEqual([]);
  });
});
