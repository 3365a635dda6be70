import { describe, expect, it } from 'vitest';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { locate } from '../../src/findings/locate.js';
import { ruleSetOf } from '../../src/rules/ruleset.js';
import { random } from '../random.js';
import { rule } from '../rules/sample-rules.js';

const scanner = createContentScanner(ruleSetOf([rule({ id: 'mark-token', literals: ['mark_'], pattern: 'mark_[A-Za-z0-9]{16}' })]));
const secret = `mark_${random('A-Za-z0-9', 16, 5)}`;
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('UTF-16 in the content scanner', () => {
  it.each([
    ['little endian with a mark', wide(`\ufefffirst line\r\nkä = ${secret}\r\n`)],
    ['little endian without', wide(`first line\r\nka = ${secret}\r\n`)],
    ['big endian with a mark', wide(`\ufefffirst line\r\nka = ${secret}\r\n`).swap16()],
  ])('is read as text, with places in the bytes as they are: %s', (_name, bytes) => {
    const found = scanner.scan(bytes);
    expect(found.map((c) => [c.value, c.decodedFrom])).toEqual([[secret, []]]);
    const { start, end } = found[0]!.secretSpan;
    expect(end - start).toBe(secret.length * 2);
    const [place] = locate(bytes, [found[0]!.secretSpan]);
    expect([place!.startLine, place!.startColumn - (bytes.includes(0xe4) ? 1 : 0)]).toEqual([2, 6]);
    expect(scanner.needsScan(bytes)).toBe(true);
  });

  it('is read inside of binaries and behind UTF-8 text', () => {
    const binary = Buffer.concat([Buffer.from([0x4d, 0x5a, 0, 0, 3]), wide(`token ${secret}`), Buffer.from([0, 0, 1])]);
    const found = scanner.scan(binary);
    expect(found.map((c) => [c.value, c.decodedFrom])).toEqual([[secret, ['utf-16le']]]);
    expect(binary.subarray(found[0]!.secretSpan.start, found[0]!.secretSpan.end).equals(wide(secret))).toBe(true);
    const appended = Buffer.concat([Buffer.from('node_modules\n'), wide(`token ${secret}\r\n`)]);
    expect(scanner.scan(appended).map((c) => c.value)).toEqual([secret]);
  });
});
