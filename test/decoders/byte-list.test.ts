import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { byteLists } from '../../src/decoders/byte-list-detector.js';
import { binaryKeys } from '../../src/detectors/private-key/binary-detector.js';
import { pemKeys } from '../../src/detectors/private-key/pem-detector.js';
import { der, opensshPem, pair } from '../detectors/private-key/keys.js';
import { drive } from '../detectors/drive.js';

const hex = (bytes: Buffer): string[] => [...bytes].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`);
const KEYS: [string, Buffer][] = [
  ['PKCS#8 RSA', der(pair('rsa').privateKey, 'pkcs8')],
  ['SEC1', der(pair('ec').privateKey, 'sec1')],
  ['PKCS#8 Ed25519', der(pair('ed25519').privateKey, 'pkcs8')],
];
const find = (text: string): unknown[] => drive([byteLists, binaryKeys], Buffer.from(text)).map(({ rule, value, decodedFrom }) => [rule.id, value, decodedFrom]);

describe('keys that a program holds byte by byte', () => {
  it.each(KEYS)('finds %s in lists of C, Go and Java, over lines, and in strings of bytes', (_name, key) => {
    const lines = hex(key).map((byte, i) => (i % 12 === 11 ? `${byte},\n  ` : `${byte}, `)).join('').replace(/,\s*$/, '');
    const ways = [
      `unsigned char key_der[] = {\n  ${lines}\n};\n`,
      `var key = []byte{${hex(key).join(',')}}\n`,
      `byte[] key = {${[...key].map((byte) => (byte < 128 ? byte : byte - 256)).join(', ')}};\n`,
      `byte[] key = {${hex(key).map((byte) => `(byte)${byte}`).join(', ')}};\n`,
      `byte[] key = {${[...key].map((byte, i) => `${byte < 128 ? '' : '(byte) '}${hex(key)[i]}`).join(', ')}};\n`,
      `KEY = b"${[...key].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"\n`,
    ];
    for (const text of ways) expect(find(text)).toEqual([['private-key-der', key.toString('base64'), ['byte-list']]]);
  });

  it('finds OpenSSH keys, which open as text does, and PEM whose bytes are cast', () => {
    const { pem: armoured } = opensshPem();
    const key = Buffer.from(armoured.trim().split('\n').slice(1, -1).join(''), 'base64');
    const ways = [`{${hex(key).join(', ')}}`, `{${hex(key).join(',')}}`, `[${[...key].join(', ')}]`, `[${[...key].join(',')}]`, `{${hex(key).map((byte) => `(byte)${byte}`).join(', ')}}`, `b"${hex(key).map((byte) => byte.replace('0', '\\')).join('')}"`];
    for (const list of ways) expect([list.slice(0, 30), find(`key = ${list};\n`)]).toEqual([list.slice(0, 30), [['private-key-openssh', key.toString('base64'), ['byte-list']]]]);
    const pem = hex(Buffer.from(armoured)).map((byte) => `(byte)${byte}`).join(', ');
    expect(drive([byteLists, pemKeys], Buffer.from(`byte[] key = {${pem}};\n`)).map(({ rule }) => rule.id)).toEqual(['private-key-openssh']);
  });

  it('leaves certificates, public keys and tables alone', () => {
    const open = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' });
    expect(find(`const spki = {${hex(open).join(', ')}};\n`)).toEqual([]);
    expect(find(`const table = {0x30, 0x82, ${hex(Buffer.from('a table of anything else')).join(', ')}};\n`)).toEqual([]);
    expect(find('int a[] = {48, -126, 4, 190, 48, 13};\n')).toEqual([]);
  });
});
