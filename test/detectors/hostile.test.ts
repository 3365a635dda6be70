import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DetectorContext } from '../../src/detectors/context.js';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { builtInDetectors } from '../../src/detectors/registry.js';
import { ruleSetOf } from '../../src/rules/ruleset.js';
import { rule } from '../rules/sample-rules.js';

const SIZE = 1 << 16;
const fill = (text: string): string => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
const b64 = (text: string | Buffer): string => Buffer.from(text as Buffer).toString('base64');
const nested = (): string => {
  let text = 'password = "Abc123!xyz"\n'.repeat(200);
  for (let i = 0; i < 6; i++) text = b64(text);
  return text;
};

const IDS = ['private-key-pem', 'private-key-der', 'private-key-jwk', 'private-key-openssh', 'private-key-encrypted', 'private-key-xml', 'private-key-putty', 'kubernetes-secret-manifest', 'generic-password'];

const PATTERNS: Record<string, string> = {
  'open brackets': fill('(((('),
  'joined letters': fill('"a"+"a"+'),
  'joined parts': fill('"aB3dE5gH" + '),
  'joined over lines': fill('"aB3dE5gH"\n + '),
  'PHP joins': fill("'a'.'b'."),
  quotes: fill('"'),
  'quotes and blanks': fill('" "'),
  'side by side': fill('"aB3" '),
  'percent of percent': fill('%25'),
  'percent equals': fill('a%3Db'),
  'percent runs': fill('%41%42%43 '),
  'doubled backslashes': fill('\\\\x41'),
  backslashes: fill('\\'),
  'unicode runs': fill('\\u0041\\u0042\\u0043 '),
  entities: fill('&#65;'),
  'entity quotes': fill('=&quot;'),
  codes: fill('65, 66, 67,\n'),
  calls: fill('chr(65).'),
  'quoted-printable': fill('a=3db'),
  'base64 of base64': fill(nested()),
  'base64 lines': b64(fill('The quick brown fox 1 ')).match(/.{1,76}/g)!.join('\n'),
  'base64 words': fill(`${b64('secret text number one 1')} `),
  'base64 values': fill(`a1="${b64('secret text number one 1')}"\n`),
  'compressed repetition': fill(`${gzipSync(Buffer.alloc(200_000, 'password = "abc"\n')).toString('base64')} `),
  'BEGIN lines': fill('-----BEGIN RSA PRIVATE KEY-----\n'),
  'BEGIN lines with a body': fill(`-----BEGIN RSA PRIVATE KEY-----\nMIIE${'pAIBAAKCAQEA'.repeat(3)}\n`),
  'openings of DER': fill('\x30\x82\x2f\x00\x02\x01\x01\x04'),
  'JSON Web Keys': fill('{"kty":"RSA",'),
  'XML keys': fill('<RSAKeyValue><D>AAAA'),
  'reversed words': fill('"abcdefgh12"[::-1]'),
  sums: fill('a = b + c\n'),
  'sums of one name': fill('a="xyz12345"\na = a + a\n'),
  additions: fill('a = "b";a += "b1C2d3E4"\nq=1\n'),
  joins: fill('["a","b"].join("")'),
  'open joins': fill('[[[[].join("")'),
  templates: fill('`${a}${b}`'),
  formats: fill('"{}{}"'),
  'format marks': fill('{}{}'),
  characters: fill("'a','b',"),
  continuations: fill('abcdefghij1234567890\\\n'),
  'calls of known functions': fill('getConnection(a, b, '),
  'values ahead of names': fill('"value":"x","name":"password'),
  'piped words': fill('echo "a:b" | chpasswd '),
  prompts: fill('"password:" { send "'),
  'words of other scripts': fill('\xe5\xaf\x86\xe7\xa0\x81:'),
  'Secret kinds': fill('kind: Secret\ndata:\n'),
  'Secret kinds in JSON': fill('{"kind":"Secret",'),
};

describe('hostile content', () => {
  // Work is counted in bytes handed to rescans, because time on a busy machine says nothing.
  it.each(Object.entries(PATTERNS))('costs a bounded number of decoded bytes: %s', (_name, text) => {
    let rescanned = 0;
    const counted = (context: DetectorContext): DetectorContext => ({
      rule: (id) => context.rule(id),
      keepAll: context.keepAll,
      budget: context.budget,
      get depth() {
        return context.depth;
      },
      rescan(bytes, depth) {
        rescanned += bytes.length;
        return context.rescan(bytes, depth);
      },
    });
    const rules = ruleSetOf(IDS.map((id) => rule({ id, detector: 'in-code' })));
    const scanner = createContentScanner(rules, { detectors: [(context) => builtInDetectors(counted(context))] });
    scanner.scan(Buffer.from(text, 'latin1'));
    expect(rescanned).toBeLessThan(text.length * 40);
  });
});
