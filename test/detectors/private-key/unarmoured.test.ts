import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tokenDecoder } from '../../../src/decoders/token-detector.js';
import { binaryKeys } from '../../../src/detectors/private-key/binary-detector.js';
import { jwkKeys } from '../../../src/detectors/private-key/jwk-detector.js';
import { pemKeys } from '../../../src/detectors/private-key/pem-detector.js';
import { puttyKeys } from '../../../src/detectors/private-key/putty-detector.js';
import { xmlKeys } from '../../../src/detectors/private-key/xml-key-detector.js';
import type { Candidate } from '../../../src/findings/types.js';
import { drive } from '../drive.js';
import { der, opensshPem, pair, spkiSha256 } from './keys.js';

const find = (bytes: string | Buffer): Candidate[] => drive([pemKeys, binaryKeys, jwkKeys, xmlKeys, puttyKeys, tokenDecoder], Buffer.from(bytes as Buffer));
const odds = (found: Candidate): number => found.evidence.reduce((sum, { weight }) => sum + weight, 0);

const rsa = pair('rsa');
const [ec, ed] = [pair('ec'), pair('ed25519')];
const DER: [string, Buffer, string][] = [
  ['PKCS#1', der(rsa.privateKey, 'pkcs1'), spkiSha256(rsa.publicKey)],
  ['PKCS#8 RSA', der(rsa.privateKey, 'pkcs8'), spkiSha256(rsa.publicKey)],
  ['SEC1', der(ec.privateKey, 'sec1'), spkiSha256(ec.publicKey)],
  ['PKCS#8 EC', der(ec.privateKey, 'pkcs8'), spkiSha256(ec.publicKey)],
  ['PKCS#8 Ed25519', der(ed.privateKey, 'pkcs8'), spkiSha256(ed.publicKey)],
  ['SEC1 P-384', der(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey, 'sec1'), ''],
  ['PKCS#1 of 1024 bits', der(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey, 'pkcs1'), ''],
];

describe('keys without armour', () => {
  it.each(DER)('finds %s in DER as it is, in base64, wrapped, in hex and compressed', (_name, key, fingerprint) => {
    const digits = key.toString('base64');
    const ways: [string | Buffer, string[]][] = [
      [key, []],
      [Buffer.concat([Buffer.from('\x7fELF binary \0\0\0'), key, Buffer.alloc(40)]), []],
      [`privateKey = "${digits}"`, ['base64']],
      [`key: |\n  ${digits.match(/.{1,64}/g)!.join('\n  ')}\n`, ['base64']],
      [`${digits.match(/.{1,64}/g)!.join('\n')}\n-----END PRIVATE KEY-----\n`, ['base64']],
      [`KEY_HEX=${key.toString('hex')}`, ['hex']],
      [gzipSync(key).toString('base64'), ['base64', 'gzip']],
    ];
    for (const [bytes, chain] of ways) {
      const found = find(bytes);
      expect(found.map((c) => [c.rule.id, c.value, c.decodedFrom])).toEqual([['private-key-der', digits, chain]]);
      expect(odds(found[0]!)).toBeGreaterThan(5);
      if (fingerprint) expect(found[0]!.facts!['publicKeySha256']).toBe(fingerprint);
      if (chain.length === 0) expect(Buffer.from(bytes as Buffer).subarray(found[0]!.secretSpan.start, found[0]!.secretSpan.end).equals(key)).toBe(true);
    }
  });

  it('keeps base64 keys that were cut as likely, and public keys quiet', () => {
    const cut = find(`key = '${DER[1]![1].toString('base64').slice(0, 400)}'`);
    expect(cut.map((c) => c.rule.id)).toEqual(['private-key-der']);
    expect(odds(cut[0]!)).toBeGreaterThan(0);
    expect(find(`key = '${rsa.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}'`)).toEqual([]);
    expect(find(`key = '${rsa.publicKey.export({ type: 'pkcs1', format: 'der' }).toString('base64')}'`)).toEqual([]);
    expect(find(DER[1]![1].subarray(0, 300))).toEqual([]);
  });

  it('leaves alone what only begins like a key of chance bytes', () => {
    const key = der(ed.privateKey, 'pkcs8');
    const code = Buffer.concat([key.subarray(0, 16), Buffer.from('r\0\0\0\xe9\x10\0\0\0)\x0fr\xb8\0\0\0N)\x02\xda\0\0\x05bytes\0\0\0', 'latin1')]);
    expect(find(Buffer.concat([Buffer.from('\x7fELF\0\0\0'), code, Buffer.alloc(40)]))).toEqual([]);
    expect(find(`prefix = "${code.subarray(0, key.length).toString('base64')}"`)).toEqual([]);
  });

  it('finds an OpenSSH key whose lines lost their armour', () => {
    const lines = opensshPem().pem.split('\n').slice(1, -2);
    expect(find(lines.join('\n')).map((c) => [c.rule.id, odds(c) > 5])).toEqual([['private-key-openssh', true]]);
    expect(find(`ssh_key = "${lines.join('')}"`).map((c) => c.rule.id)).toEqual(['private-key-openssh']);
  });

  it('finds private members of JSON Web Keys and leaves public ones', () => {
    for (const { privateKey, publicKey } of [rsa, ec, ed]) {
      const jwk = privateKey.export({ format: 'jwk' });
      for (const text of [JSON.stringify({ keys: [jwk] }), JSON.stringify(jwk, null, 2), JSON.stringify(JSON.stringify(jwk)), `const jwk = { ${Object.entries(jwk).map(([name, value]) => `${name}: '${value}'`).join(', ')} };`]) {
        const found = find(text);
        expect(found.map((c) => [c.rule.id, c.value])).toEqual([['private-key-jwk', jwk.d]]);
        expect(text.slice(found[0]!.secretSpan.start, found[0]!.secretSpan.end)).toBe(jwk.d);
        expect(odds(found[0]!)).toBeGreaterThan(5);
        expect(found[0]!.facts!['publicKeySha256']).toBe(spkiSha256(publicKey));
      }
      expect(find(JSON.stringify(publicKey.export({ format: 'jwk' })))).toEqual([]);
    }
    const k = createHash('sha256').update('k').digest('base64url');
    expect(find(`{"kty": "oct", "k": "${k}", "alg": "HS256"}`).map((c) => [c.value, odds(c) > 0])).toEqual([[k, true]]);
    expect(find('{"kty": "oct", "k": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}').every((c) => odds(c) < 0)).toBe(true);
  });

  it('finds private exponents in XML and leaves public keys', () => {
    const jwk = rsa.privateKey.export({ format: 'jwk' });
    const element = (name: string, value: string): string => `<${name}>${Buffer.from(value, 'base64url').toString('base64')}</${name}>`;
    const open = element('Modulus', jwk.n!) + element('Exponent', jwk.e!);
    const text = `<RSAKeyValue>${open}${element('P', jwk.p!)}${element('Q', jwk.q!)}${element('D', jwk.d!)}</RSAKeyValue>`;
    const found = find(text);
    expect(found.map((c) => [c.rule.id, c.value])).toEqual([['private-key-xml', Buffer.from(jwk.d!, 'base64url').toString('base64')]]);
    expect([odds(found[0]!) > 5, found[0]!.facts!['keyType']]).toEqual([true, 'RSA of 2048 bits']);
    expect(find(`<RSAKeyValue>${open}</RSAKeyValue>`)).toEqual([]);
  });

  it('finds PuTTY keys, proves their MAC and tells encrypted ones', () => {
    const wire = (bytes: Buffer | string): Buffer => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(bytes as Buffer));
      return Buffer.concat([length, Buffer.from(bytes as Buffer)]);
    };
    const jwk = ed.privateKey.export({ format: 'jwk' });
    const open = Buffer.concat([wire('ssh-ed25519'), wire(Buffer.from(jwk.x!, 'base64url'))]);
    const secret = wire(Buffer.from(jwk.d!, 'base64url'));
    const file = (version: 2 | 3, encryption: string): string => {
      const covered = Buffer.concat([wire('ssh-ed25519'), wire(encryption), wire('me@here'), wire(open), wire(secret)]);
      const key = version === 3 ? Buffer.alloc(0) : createHash('sha1').update('putty-private-key-file-mac-key').digest();
      const mac = createHmac(version === 3 ? 'sha256' : 'sha1', key).update(covered).digest('hex');
      return `PuTTY-User-Key-File-${version}: ssh-ed25519\nEncryption: ${encryption}\nComment: me@here\nPublic-Lines: 2\n${open.toString('base64').match(/.{1,64}/g)!.join('\n')}\nPrivate-Lines: 1\n${secret.toString('base64')}\nPrivate-MAC: ${mac}\n`;
    };
    for (const version of [2, 3] as const) {
      for (const text of [file(version, 'none'), file(version, 'none').replaceAll('\n', '\r\n')]) {
        const found = find(text);
        expect(found.map((c) => [c.rule.id, c.value])).toEqual([['private-key-putty', secret.toString('base64')]]);
        expect(found[0]!.evidence.map((e) => e.note)).toContain('PuTTY ssh-ed25519: its MAC holds');
        expect(text.slice(found[0]!.secretSpan.end).trim()).toBe('');
      }
      expect(find(file(version, 'aes256-cbc')).map((c) => [c.rule.id, odds(c) < 0])).toEqual([['private-key-encrypted', true]]);
    }
  });

  it('tells key stores and keytabs by content, and trust stores apart', () => {
    const text = (value: string): Buffer => Buffer.concat([Buffer.from([0, value.length]), Buffer.from(value)]);
    const head = (magic: number[], tag: number): Buffer => Buffer.concat([Buffer.from([...magic, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, tag]), text('release'), Buffer.alloc(8), Buffer.alloc(60, 9)]);
    expect(find(head([0xfe, 0xed, 0xfe, 0xed], 1)).map((c) => [c.rule.id, c.facts!['alias']])).toEqual([['keystore-java', 'release']]);
    expect(find(head([0xce, 0xce, 0xce, 0xce], 3)).map((c) => c.rule.id)).toEqual(['keystore-java']);
    const trust = Buffer.concat([Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2]), text('ca'), Buffer.alloc(8), text('X.509'), Buffer.from([0, 0, 0, 4, 1, 2, 3, 4]), Buffer.alloc(20)]);
    expect(find(trust)).toEqual([]);
    const bks = Buffer.concat([Buffer.from([0, 0, 0, 2, 0, 0, 0, 20]), createHash('sha1').update('salt').digest(), Buffer.from([0, 0, 4, 99, 4]), Buffer.alloc(40)]);
    expect(find(bks).map((c) => [c.rule.id, c.facts!['keyType']])).toEqual([['keystore-java', 'BKS']]);
    const keytab = Buffer.concat([Buffer.from([5, 2, 0, 0, 0, 70, 0, 2]), text('EXAMPLE.ORG'), text('host'), Buffer.alloc(60, 3)]);
    expect(find(keytab).map((c) => [c.rule.id, c.facts!['realm']])).toEqual([['kerberos-keytab', 'EXAMPLE.ORG']]);
    const oid = Buffer.from([6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1]);
    const safe = Buffer.concat([oid, Buffer.from([0xa0, 0x60]), createHash('sha384').update('noise').digest(), createHash('sha384').update('more').digest()]);
    const body = Buffer.concat([Buffer.from([2, 1, 3, 0x30, safe.length]), safe]);
    const p12 = Buffer.concat([Buffer.from([0x30, body.length]), body]);
    expect(find(p12).map((c) => c.rule.id)).toEqual(['keystore-pkcs12']);
    expect(find(`cert = "${p12.toString('base64')}"`).map((c) => [c.rule.id, c.decodedFrom])).toEqual([['keystore-pkcs12', ['base64']]]);
  });
});
