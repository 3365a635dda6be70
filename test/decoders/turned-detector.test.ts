import { describe, expect, it } from 'vitest';
import { turnedDecoder } from '../../src/decoders/turned-detector.js';
import { crc32 } from '../../src/detectors/checksums/crc.js';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { builtInRuleSetWithExamples } from '../../src/rules/built-in.js';
import { drive } from '../detectors/drive.js';
import { random } from '../random.js';

const secret = 'mark_A1b2C3d4E5f6G7h8';
const backwards = [...secret].reverse().join('');
const rotated = secret.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + (c.toLowerCase() < 'n' ? 13 : -13)));
const decoded = (text: string) => drive([turnedDecoder], Buffer.from(text)).filter((c) => c.decodedFrom.length > 0);

describe('the decoder of turned text', () => {
  it('reads strings backwards where the text says that they are', () => {
    for (const text of [
      `key = "${backwards}"[::-1]`,
      `s = "${backwards}"\nkey = s[::-1]\n`,
      `const key = "${backwards}".split("").reverse().join("");`,
      `$key = strrev('${backwards}');`,
      `key = ''.join(reversed('${backwards}'))`,
      `key := reverse("${backwards}")`,
    ]) {
      const found = decoded(text);
      expect(found.map((c) => [c.value, c.decodedFrom])).toEqual([[secret, ['reversed']]]);
      const { start, end } = found[0]!.secretSpan;
      expect(text.slice(start, end)).toBe(backwards);
    }
  });

  it('rotates letters back where the text names the rotation', () => {
    for (const text of [`key = codecs.decode("${rotated}", "rot13")`, `$key = str_rot13('${rotated}');`, `key = codecs.decode('${rotated}', 'rot_13')`]) {
      expect(decoded(text).map((c) => [c.value, c.decodedFrom])).toEqual([[secret, ['rot13']]]);
    }
  });

  it('takes the name from the original text', () => {
    const found = decoded(`password = "!7esroH-eulB"[::-1]`);
    expect(found.map((c) => [c.rule.id, c.value])).toEqual([['password', 'Blue-Horse7!']]);
  });

  it('needs no word where the turned opening of a known form stands', async () => {
    const scanner = createContentScanner(await builtInRuleSetWithExamples());
    const body = random('A-Za-z0-9', 30, 11);
    let sum = '';
    for (let rest = crc32(body); sum.length < 6; rest = Math.floor(rest / 62)) sum = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'[rest % 62]! + sum;
    const token = `ghp_${body}${sum}`;
    const address = `postgres://joe:${random('A-Za-z0-9', 16, 12)}@db.acme.net/x`;
    const turn = (text: string): string => text.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + (c.toLowerCase() < 'n' ? 13 : -13)));
    for (const [text, decoder] of [[[...token].reverse().join(''), 'reversed'], [turn(token), 'rot13'], [[...address].reverse().join(''), 'reversed'], [turn(address), 'rot13']] as const) {
      const found = scanner.scan(Buffer.from(`data = "${text}"\n`)).filter((one) => one.decodedFrom.length > 0);
      expect([text, found.map((one) => one.decodedFrom.join())]).toEqual([text, [decoder]]);
    }
    // a wrong checksum: any word may end like that
    expect(scanner.scan(Buffer.from(`data = "${[...`${token.slice(0, -6)}000000`].reverse().join('')}"\n`)).filter((one) => one.decodedFrom.length > 0)).toEqual([]);
  });

  it('leaves strings alone that nothing turns', () => {
    expect(decoded(`key = "${backwards}"`)).toEqual([]);
    expect(decoded("personal_tokens=self.reverse('api:user_personal_token_list', kwargs={'pk': obj.pk}),")).toEqual([]);
  });
});
