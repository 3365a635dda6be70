import { describe, expect, it } from 'vitest';
import { checksumNames, checksumOf } from '../../../src/detectors/checksums/registry.js';
import { marvin32 } from '../../../src/detectors/checksums/marvin.js';
import { crc16Xmodem, crc32 } from '../../../src/detectors/checksums/crc.js';
import { awsAccountOf } from '../../../src/detectors/checksums/structures.js';
import { fillTemplate } from '../../../src/rules/template.js';

/** A value of each check's form, unsealed. */
const FORMS: Record<string, string> = {
  'atlassian-crc32': '[[ATATT3{{base64url:60}}={{HEX:8}}]]',
  'atlassian-data-center': '[[M{{base64:43}}]]',
  'azure-marvin32': '[[{{base64:76}}+ASt{{base64:5}}g==]]',
  base58check: '[[5{{base58:50}}]]',
  'base58check-ripple': '[[s{{[rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz]:28}}]]',
  bech32: '[[nsec1{{bech32:58}}]]',
  bip39: `[[zebra ${'{{[bg]:1}}oat {{[bcw]:1}}all '.repeat(5)}tiger]]`,
  'cloudflare-crc32': '[[cfut_{{base62:40}}{{hex:8}}]]',
  'confluent-crc32': '[[cflt{{base64:60}}]]',
  'discord-id': '[[M{{base64url:23}}.{{base64url:6}}.{{base64url:38}}]]',
  'ed25519-pair': '[[4{{base58:86}}]]',
  'github-crc32': '[[ghp_{{base62:36}}]]',
  'gitlab-routable': '[[glpat-{{base64url:40}}.{{[0-9a-z]:2}}{{[0-9a-z]:7}}]]',
  'grafana-crc32': '[[glsa_{{base62:32}}_{{hex:8}}]]',
  'jfrog-reference': '[[cmVmdGtuO{{base62:55}}]]',
  luhn: '[[{{digits:16}}]]',
  'nkey-crc16': '[[SU{{base32:56}}]]',
  'npm-crc32': '[[npm_{{base62:36}}]]',
  'pypi-macaroon': '[[pypi-{{base64url:160}}]]',
  'stellar-crc16': '[[S{{base32:55}}]]',
  'zuplo-crc32': '[[zpka_{{alnum:32}}_{{hex:8}}]]',
};

describe('a check that can be sealed', () => {
  it('has a form here', () => {
    expect(Object.keys(FORMS).sort()).toEqual(checksumNames().filter((name) => checksumOf(name)!.seal).sort());
  });

  it.each(Object.entries(FORMS))('%s holds for what it sealed and not for what it did not', (name, template) => {
    const check = checksumOf(name)!;
    for (let seed = 0; seed < 20; seed++) {
      const sealed = fillTemplate(template, seed, (value) => check.seal!(value)).text;
      const plain = fillTemplate(template, seed).text;
      expect(check.verify(sealed), sealed).toBe(true);
      expect(check.seal!(sealed)).toBe(sealed);
      if (sealed !== plain) expect(check.verify(plain)).not.toBe(true);
      expect(check.verify('short')).toBeNull();
    }
  });
});

describe('the sums behind them', () => {
  it('agree with published test values', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc16Xmodem(Buffer.from('123456789'))).toBe(0x31c3);
  });

  it('Marvin32 depends on every byte and on the seed', () => {
    const bytes = Buffer.from('some bytes of a key');
    const seen = new Set<number>([marvin32(bytes, 'Default0'), marvin32(bytes, 'Device00')]);
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i]! ^= 1;
      seen.add(marvin32(changed, 'Default0'));
    }
    expect(seen.size).toBe(bytes.length + 2);
  });

  it('an AWS key id tells its account, one from before 2019 does not', () => {
    const id = 'ASIA'.concat('QNZGKIQY', '56JQ7WML');
    expect(awsAccountOf(id)).toBe('029608264753');
    expect(awsAccountOf(`AKIAI${'B'.repeat(15)}`)).toBeUndefined();
  });
});

describe('a JWT', () => {
  it('is one only when its parts are JSON', () => {
    const check = checksumOf('jwt')!;
    expect(check.verify(fillTemplate('{{jwt}}', 3).text)).toBe(true);
    const [, claims, signature] = fillTemplate('{{jwt}}', 3).text.split('.');
    // a header that was cut: claims and signature are still a token's, but prove nothing
    expect(check.verify(`eyJqd2si.${claims}.${signature}`)).toBeNull();
    expect(check.verify(`eyJqd2si.eyJqd2si.${signature}`)).toBe(false);
    expect(check.verify(`eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.c`)).toBe(false);
  });
});

describe('the sample token of jwt.io', () => {
  const part = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
  const token = (claims: unknown): string => `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${'s1gn4ture'.repeat(5)}`;

  it('is known by its claims, whatever signed it', () => {
    const example = (value: string): boolean | undefined => checksumOf('jwt')!.example?.(value);
    expect(example(token({ sub: '1234567890', name: 'John Doe', admin: true, iat: 1516239022 }))).toBe(true);
    expect(example(token({ sub: '1234567891', name: 'John Doe' }))).toBe(false);
    expect(example(token({ sub: '1234567890' }))).toBe(false);
    expect(example('eyJhbGciOiJub25lIn0')).toBe(false);
  });
});
