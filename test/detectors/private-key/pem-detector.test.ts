import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tokenDecoder } from '../../../src/decoders/token-detector.js';
import { pemKeys } from '../../../src/detectors/private-key/pem-detector.js';
import type { Candidate } from '../../../src/findings/types.js';
import { drive } from '../drive.js';
import { opensshPem, pair, pem, pgpArmour, spkiSha256 } from './keys.js';

const find = (text: string): Candidate[] => drive([pemKeys, tokenDecoder], Buffer.from(text));
const odds = (found: Candidate): number => found.evidence.reduce((sum, { weight }) => sum + weight, 0);
const shown = (text: string, found: Candidate): string => Buffer.from(text).subarray(found.secretSpan.start, found.secretSpan.end).toString();
const random = (length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += createHash('sha512').update(`seed ${i}`).digest('base64').replace(/=+$/, '');
  return text.slice(0, length);
};

const rsa = pair('rsa');
const [ec, ed, dsa] = [pair('ec'), pair('ed25519'), pair('dsa')];
const KEYS: [string, string, string, string][] = [
  ['PKCS#1', pem(rsa.privateKey, 'pkcs1'), 'RSA of 2048 bits', spkiSha256(rsa.publicKey)],
  ['PKCS#8 RSA', pem(rsa.privateKey, 'pkcs8'), 'RSA of 2048 bits', spkiSha256(rsa.publicKey)],
  ['SEC1', pem(ec.privateKey, 'sec1'), 'EC P-256', spkiSha256(ec.publicKey)],
  ['PKCS#8 EC', pem(ec.privateKey, 'pkcs8'), 'EC P-256', spkiSha256(ec.publicKey)],
  ['PKCS#8 Ed25519', pem(ed.privateKey, 'pkcs8'), 'Ed25519', spkiSha256(ed.publicKey)],
  ['PKCS#8 DSA', pem(dsa.privateKey, 'pkcs8'), 'DSA', spkiSha256(dsa.publicKey)],
];

describe('keys between BEGIN and END lines', () => {
  it.each(KEYS)('parses %s and names its public half', (_name, text, type, fingerprint) => {
    const file = `# deploy key\n${text}# end\n`;
    const found = find(file);
    expect(found).toHaveLength(1);
    expect(odds(found[0]!)).toBeGreaterThan(5);
    expect(found[0]!.facts!['keyType']).toContain(type.split(' of ')[0]);
    expect(found[0]!.facts!['publicKeySha256']).toBe(fingerprint);
    expect(shown(file, found[0]!)).toBe(text.trimEnd());
    expect(found[0]!.value).toBe(text.trimEnd());
  });

  it('reads them however they are wrapped, always as the same value', () => {
    const text = KEYS[1]![1].trimEnd();
    const lines = text.split('\n');
    const ways: Record<string, string> = {
      indented: `key: |\n${lines.map((line) => `      ${line}`).join('\n')}\nnext: 1\n`,
      'one JSON string': JSON.stringify({ private_key: `${text}\n` }),
      'JSON in a JSON string': JSON.stringify(JSON.stringify({ private_key: `${text}\n` })),
      'joined by plus': `String k = ${lines.map((line) => `"${line}\\n"`).join('\n    + ')};`,
      'adjacent literals': `k = (${lines.map((line) => `"${line}\\r\\n"`).join('\n     ')})`,
      'PHP dots': `$k = ${lines.map((line) => `'${line}' . "\\n"`).join(' .\n  ')};`,
      commented: lines.map((line) => `# ${line}`).join('\n'),
      'commented with slashes': lines.map((line) => ` // ${line}`).join('\n'),
      'log times ahead': lines.map((line) => `#6 0.245 ${line}`).join('\n'),
      flattened: lines.join(' '),
      'carriage returns': lines.join('\r\n'),
      'HTML line ends': `<pem>${lines.join('&#10;')}</pem>`,
      'escaped slashes': `{"k": "${lines.join('\\n').replaceAll('/', '\\/')}"}`,
      'list of lines': `[${lines.map((line) => JSON.stringify(line)).join(', ')}].join("\\n")`,
      'a label of another kind': text.replaceAll('PRIVATE KEY', 'RSA PRIVATE KEY'),
    };
    const value = (of: Candidate): string => of.value.replaceAll('RSA PRIVATE', 'PRIVATE');
    for (const [name, file] of Object.entries(ways)) {
      const found = find(file);
      expect([name, found.map(value)]).toEqual([name, [text]]);
      expect([name, odds(found[0]!) > 5]).toEqual([name, true]);
      expect(shown(file, found[0]!).startsWith('-----BEGIN')).toBe(true);
      expect(shown(file, found[0]!).endsWith('KEY-----')).toBe(true);
    }
    const encoded = `data: ${Buffer.from(text).toString('base64')}\n`;
    expect(find(encoded).map((c) => [c.value, c.decodedFrom])).toEqual([[text, ['base64']]]);
  });

  it('tells OpenSSH keys by their own format, encrypted ones apart', () => {
    const key = opensshPem();
    const [plain] = find(key.pem);
    expect(plain!.rule.id).toBe('private-key-openssh');
    expect(odds(plain!)).toBeGreaterThan(5);
    expect(plain!.facts!['sshFingerprint']).toBe(`SHA256:${createHash('sha256').update(key.blob).digest('base64').replace('=', '')}`);
    const [locked] = find(opensshPem(true).pem);
    expect([locked!.rule.id, odds(locked!) < 0]).toEqual(['private-key-encrypted', true]);
  });

  it('tells PGP blocks by their packets', () => {
    const open = pgpArmour(false);
    const [plain] = find(open.text);
    expect([plain!.rule.id, plain!.facts!['pgpFingerprint'], odds(plain!) > 5]).toEqual(['private-key-pgp', open.fingerprint, true]);
    const [locked] = find(pgpArmour(true).text);
    expect([locked!.rule.id, odds(locked!) < 0]).toEqual(['private-key-encrypted', true]);
  });

  it('keeps encrypted PKCS#8 and PKCS#1 low', () => {
    const pkcs8 = rsa.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }) as string;
    const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }) as string;
    for (const text of [pkcs8, pkcs1, pkcs1.replaceAll('\n', '\\n')]) {
      const found = find(text);
      expect(found.map((c) => c.rule.id)).toEqual(['private-key-encrypted']);
      expect(odds(found[0]!)).toBeLessThan(0);
    }
  });

  it('takes letters that chance has put together for no words', () => {
    const body = `${random(300)}yoUR${random(64)}`.match(/.{1,64}/g)!.join('\n');
    const of = (text: string): number => odds(find(`-----BEGIN RSA PRIVATE KEY-----\n${text}\n-----END RSA PRIVATE KEY-----`)[0]!);
    expect(of(body)).toBeGreaterThan(0);
    expect(of(body.replace('yoUR', 'YOURPRIVATEKEY'))).toBeLessThan(0);
  });

  it('counts bodies that are cut, changed or only random as likely keys', () => {
    const text = KEYS[0]![1];
    const lines = text.split('\n');
    const swapped = lines.map((line, i) => (i > 1 && i < 26 ? random(64) : line)).join('\n');
    for (const file of [
      lines.slice(0, 12).join('\n'),
      `${lines.slice(0, 4).join('\n')}\n${lines.slice(-2).join('\n')}`,
      `key = "${lines.slice(0, 5).join('\\n')}`,
      swapped,
      `-----BEGIN RSA PRIVATE KEY-----\n${random(64)}\n${random(44)}\n-----END RSA PRIVATE KEY-----`,
      KEYS[3]![1].replace(/(?<=\n.{64}\n.{20}).{20}/, random(20)),
    ]) {
      const found = find(file);
      expect(found).toHaveLength(1);
      expect(odds(found[0]!)).toBeGreaterThan(0);
      expect(odds(found[0]!)).toBeLessThan(5);
    }
  });

  it('leaves code that writes keys, placeholders, certificates and public keys', () => {
    const empty = ['-----BEGIN OPENSSH PRIVATE KEY----------END OPENSSH PRIVATE KEY-----', 'if (line == "-----BEGIN RSA PRIVATE KEY-----") {', '-----BEGIN PRIVATE KEY-----\n***\n-----END PRIVATE KEY-----'];
    for (const file of empty) expect(find(file).filter((c) => c.dropped === undefined)).toEqual([]);
    for (const body of ['...', 'xxx', 'my-private-key-goes-here', '{{ .Values.key }}', '${PRIVATE_KEY}', '%s', `${random(20)}...`, 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC...', `" . chunk_split(base64_encode($key), 64) . "`, 'x'.repeat(64)]) {
      const found = find(`-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`).filter((c) => c.dropped === undefined);
      for (const one of found) expect([body, odds(one) < 0]).toEqual([body, true]);
    }
    const open = rsa.publicKey.export({ type: 'spki', format: 'pem' }) as string;
    expect(find(open)).toEqual([]);
    expect(find(open.replaceAll('PUBLIC KEY', 'CERTIFICATE'))).toEqual([]);
  });
});
