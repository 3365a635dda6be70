import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { createContentScanner } from '../../../src/detectors/create-content-scanner.js';
import { ruleSetOf } from '../../../src/rules/ruleset.js';
import { rule } from '../../rules/sample-rules.js';

const scanner = createContentScanner(ruleSetOf([rule({ id: 'solana-keypair', detector: 'key-list' })]));
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pair = [...privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32), ...publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)];

it.each([
  ['JSON', `{"secretKey":${JSON.stringify(pair)}}`],
  ['with blanks', `PRIVATE_KEY=[ ${pair.join(', ')} ]`],
  ['lines of code', `const key = Uint8Array.from([\n  ${pair.slice(0, 32).join(', ')},\n  ${pair.slice(32).join(', ')}\n]);`],
])('finds a key pair in a list of numbers: %s', (_form, text) => {
  const found = scanner.scan(Buffer.from(text));
  expect(found.map((candidate) => candidate.value)).toEqual([pair.join(',')]);
  const { start, end } = found[0]!.secretSpan;
  expect(text.slice(start, end).split(',').map(Number)).toEqual(pair);
});

it('asks the curve: other lists of 64 numbers are none', () => {
  const other = [...pair];
  other[40]! ^= 1;
  expect(scanner.scan(Buffer.from(`keypair = ${JSON.stringify(other)}`))).toEqual([]);
  expect(scanner.scan(Buffer.from(`keypair = ${JSON.stringify(pair.slice(1))}`))).toEqual([]);
  expect(scanner.scan(Buffer.from(pair.join(',')))).toEqual([]);
});
