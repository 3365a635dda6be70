import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lineArmour } from '../../src/decoders/line-armour-detector.js';
import { namedBases } from '../../src/decoders/named-base-detector.js';
import { drive } from '../detectors/drive.js';

const folder = mkdtempSync(path.join(tmpdir(), 'stanch-bases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const secret = 'mark_A1b2C3d4E5f6G7h8';
const found = (text: string): unknown[] => drive([namedBases, lineArmour], Buffer.from(text)).filter((one) => one.decodedFrom.length > 0).map(({ value, decodedFrom }) => [value, decodedFrom.join()]);

/** Digits by the definition: a number of 32 bits in base 85. */
function base85(text: string, digits: string): string {
  const bytes = Buffer.from(text);
  let out = '';
  for (let i = 0; i < bytes.length; i += 4) {
    const part = Buffer.concat([bytes.subarray(i, i + 4), Buffer.alloc(4)]).subarray(0, 4);
    let value = part.readUInt32BE();
    let group = '';
    for (let k = 0; k < 5; k++, value = Math.floor(value / 85)) group = digits[value % 85]! + group;
    out += group.slice(0, Math.min(4, bytes.length - i) + 1);
  }
  return out;
}
const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const rfc1924 = (text: string): string => base85(text, `${ALNUM}!#$%&()*+-;<=>?@^_\`{|}~`);
const z85 = (text: string): string => base85(text, '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#');
const ascii85 = (text: string): string => base85(text, String.fromCharCode(...Array.from({ length: 85 }, (_, i) => 33 + i)));
function base58(text: string): string {
  let value = BigInt(`0x${Buffer.from(text).toString('hex')}`);
  let out = '';
  for (; value > 0n; value /= 58n) out = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'[Number(value % 58n)]! + out;
  return out;
}

describe('bases that the text names', () => {
  it.each([
    ['b85decode', `key = base64.b85decode("${rfc1924(secret)}")\n`, 'base85'],
    ['a85decode', `key = base64.a85decode(r"""${ascii85(secret)}""")\n`, 'ascii85'],
    ['a string ahead of its decoder', `text = '${rfc1924(secret)}'\nkey = base64.b85decode(text)\n`, 'base85'],
    ['Z85', `const key = z85.decode('${z85(secret)}');\n`, 'z85'],
    ['base 58', `const key = bs58.decode('${base58(secret)}');\n`, 'base58'],
    ['Ascii85 between its marks', `key: <~${ascii85(`token ${secret}`)}~>\n`, 'ascii85'],
  ])('are read: %s', (_name, text, decoder) => {
    expect(found(text)).toEqual([[secret, decoder]]);
  });

  it('give a password the name that it is assigned to', () => {
    for (const text of [`password = b85decode("${rfc1924('Blue-Horse7!')}")`, `password = base58.b58decode("${base58('Blue-Horse7!')}")`]) {
      const values = drive([namedBases], Buffer.from(text)).filter(({ decodedFrom }) => decodedFrom.length > 0);
      expect([text, ...new Set(values.map(({ rule, value }) => `${rule.id} ${value}`))]).toEqual([text, 'password Blue-Horse7!']);
    }
  });

  it('are not seen where no word says so', () => {
    expect(found(`key = "${rfc1924(secret)}"\nother = "${base58(secret)}"\n`)).toEqual([]);
    expect(found(`const key = bs58.decode('${base58('\u0001\u0002\u0003 a picture').slice(0, 20)}');\n`)).toEqual([]);
  });
});

describe('files that were made text', () => {
  it('are read as uuencode wrote them', () => {
    const bytes = Buffer.from(`first line\nkey = ${secret}\n${'# and so on\n'.repeat(12)}`);
    let text = 'begin 644 app.env\n';
    for (let at = 0; at < bytes.length; at += 45) {
      const part = bytes.subarray(at, at + 45);
      text += String.fromCharCode(32 + part.length);
      for (let i = 0; i < part.length; i += 3) {
        const value = ((part[i]! << 16) | ((part[i + 1] ?? 0) << 8) | (part[i + 2] ?? 0)) >>> 0;
        for (let k = 18; k >= 0; k -= 6) text += String.fromCharCode(((value >> k) & 63) === 0 ? 0x60 : 32 + ((value >> k) & 63));
      }
      text += '\n';
    }
    expect(found(`${text}\`\nend\n`)).toEqual([[secret, 'uuencode']]);
  });

  it('are read out of binary patches of git, what was there before included', () => {
    const other = [...secret].reverse().join('').replace('_kram', '').replace(/^/, 'mark_');
    const git = (...args: string[]): string => spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder, encoding: 'utf8' }).stdout;
    git('init', '-q');
    const [old, noise] = [Buffer.from(`\0\0old ${other}\0`), Buffer.from(Array.from({ length: 400 }, (_, i) => (i * i * 31 + 7) & 255))];
    writeFileSync(path.join(folder, 'store'), old);
    git('add', '.');
    git('commit', '-qm', 'one');
    writeFileSync(path.join(folder, 'store'), Buffer.concat([noise, Buffer.from(` ${secret} `), noise]));
    const patch = git('diff', '--binary');
    expect(patch).toContain('GIT binary patch\nliteral');
    expect(patch).not.toContain('mark_');
    expect(new Set(found(patch).map(String))).toEqual(new Set([`${secret},git-patch`, `${other},git-patch`]));
  });
});
