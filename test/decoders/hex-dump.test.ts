import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { hexDumps } from '../../src/decoders/hex-dump-detector.js';
import { binaryKeys } from '../../src/detectors/private-key/binary-detector.js';
import { der, pair } from '../detectors/private-key/keys.js';
import { drive } from '../detectors/drive.js';

const secret = 'mark_A1b2C3d4E5f6G7h8I9j0K1l2';
const file = Buffer.from(`APP_ENV=production\nTOKEN=${secret}\nTZ=UTC\n${'# nothing\n'.repeat(9)}`);
const found = (text: string): unknown[] => drive([hexDumps], Buffer.from(text)).filter((one) => one.decodedFrom.length > 0).map(({ value, decodedFrom }) => [value, decodedFrom]);

const rows = (bytes: Buffer, row: (offset: number, part: Buffer, text: string) => string): string => {
  let out = '';
  for (let at = 0; at < bytes.length; at += 16) {
    const part = bytes.subarray(at, at + 16);
    out += `${row(at, part, part.toString('latin1').replace(/[^ -~]/g, '.'))}\n`;
  }
  return out;
};
const pairs = (part: Buffer, size: number): string => (part.toString('hex').match(new RegExp(`.{1,${size * 2}}`, 'g')) ?? []).join(' ');
const offset = (at: number, digits: number): string => at.toString(16).padStart(digits, '0');
const xxd = (bytes: Buffer): string => rows(bytes, (at, part, text) => `${offset(at, 8)}: ${pairs(part, 2).padEnd(39)}  ${text}`);
const canonical = (bytes: Buffer): string => rows(bytes, (at, part, text) => `${offset(at, 8)}  ${pairs(part.subarray(0, 8), 1).padEnd(23)}  ${pairs(part.subarray(8), 1).padEnd(23)}  |${text}|`);

/** What each program prints of the bytes. */
const DUMPS: Record<string, (bytes: Buffer) => string> = {
  xxd,
  'xxd in a comment': (bytes) => xxd(bytes).replace(/^/gm, ' * ').slice(0, -3),
  'xxd of single bytes': (bytes) => rows(bytes, (at, part, text) => `${offset(at, 8)}: ${pairs(part, 1).padEnd(47)}  ${text}`),
  'hexdump -C': canonical,
  tcpdump: (bytes) => rows(bytes, (at, part, text) => `\t0x${offset(at, 4)}:  ${pairs(part, 2).padEnd(39)}  ${text}`),
  Wireshark: (bytes) => rows(bytes, (at, part, text) => `${offset(at, 4)}   ${pairs(part, 1).padEnd(47)}   ${text}`),
  'a logger': (bytes) => rows(bytes, (at, part, text) => `|${offset(at, 8)}| ${pairs(part, 1).padEnd(47)} |${text.padEnd(16)}|`),
};
for (const flags of [['-c'], ['-tx1'], ['-A', 'x', '-t', 'x1z', '-v'], ['-b'], ['-x']]) {
  DUMPS[`od ${flags.join(' ')}`] = (bytes) => spawnSync('od', flags, { input: bytes, encoding: 'utf8' }).stdout;
}

describe('hex dumps', () => {
  it.each(Object.entries(DUMPS))('are read as what was dumped: %s', (_name, dump) => {
    expect(found(`on the old host:\n\n${dump(file)}`)).toEqual([[secret, ['hex-dump']]]);
  });

  it('show where the value stands', () => {
    const text = canonical(file);
    const [one] = drive([hexDumps], Buffer.from(text));
    const { start, end } = one!.secretSpan;
    expect(text.slice(start, start + 14)).toBe('6d 61 72 6b 5f');
    expect(text.slice(end - 5, end)).toBe('6c 32');
  });

  it('are read beyond the first kilobytes', () => {
    const long = Buffer.concat([Buffer.from('# nothing here\n'.repeat(1200)), file]);
    expect(new Set(found(xxd(long)).map(String))).toEqual(new Set([`${secret},hex-dump`]));
  });

  it('hold keys, and texts among other bytes', () => {
    const key = der(pair('ec').privateKey, 'pkcs8');
    expect(drive([hexDumps, binaryKeys], Buffer.from(xxd(key))).map(({ rule }) => rule.id)).toEqual(['private-key-der']);
    const packet = Buffer.concat([Buffer.from([0x45, 0, 0, 0x8a, 0x1c, 0x46, 0x40, 0, 0x40, 6]), Buffer.from(`GET / HTTP/1.1\r\nX: ${secret}\r\n\r\n`), Buffer.alloc(20, 1)]);
    expect(found(canonical(packet))).toEqual([[secret, ['hex-dump']]]);
  });

  it('are no tables, and no lists of other numbers', () => {
    const hex = Buffer.from(secret).toString('hex').match(/../g)!;
    expect(found(`1000  ${hex.join(' ')}\n1001  ${hex.join(' ')}\n1002  ${hex.join(' ')}\n`)).toEqual([]);
    expect(found(`total: 5000: ${hex.join(' ')}\n`)).toEqual([]);
    expect(found(canonical(file).replaceAll('\n000000', '\n000001'))).toEqual([]);
  });
});
