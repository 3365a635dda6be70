import { describe, expect, it } from 'vitest';
import { xorDecoder } from '../../src/decoders/xor-detector.js';
import { drive } from '../detectors/drive.js';

const secret = 'mark_A1b2C3d4E5f6G7h8';
const codes = (text: string, key: number): number[] => [...Buffer.from(text)].map((byte) => byte ^ key);
const hex = (text: string, key: number): string => codes(text, key).map((code) => `0x${code.toString(16).padStart(2, '0')}`).join(', ');
const decoded = (text: string) => drive([xorDecoder], Buffer.from(text)).filter((c) => c.decodedFrom.length > 0);

describe('the decoder of lists under exclusive or', () => {
  it('takes the key from the operation near the list', () => {
    for (const text of [
      `key = bytes(b ^ 0x5a for b in [${codes(secret, 0x5a).join(', ')}])`,
      `const key = [${codes(secret, 19).join(',')}].map((c) => String.fromCharCode(c ^ 19)).join('');`,
      `char key[] = { ${hex(secret, 0xaa)} };\nfor (int i = 0; i < n; i++) key[i] ^= 0xAA;\n`,
      `int[] key = {${codes(secret, 0x55).join(', ')}};\nfor (int e : key) sb.append((char) (e ^ 0x55));\n`,
      `key := []byte{\n\t${hex(secret, 0x7f)},\n}\nfor i := range key {\n\tkey[i] ^= 0x7f\n}\n`,
    ]) {
      const found = decoded(text);
      expect([text, found.map((c) => [c.value, c.decodedFrom])]).toEqual([text, [[secret, ['xor']]]]);
    }
  });

  it('takes the name from the original text', () => {
    const found = decoded(`password = ''.join(chr(c ^ 42) for c in [${codes('Blue-Horse7!', 42).join(', ')}])`);
    expect(found.map((c) => [c.rule.id, c.value])).toEqual([['password', 'Blue-Horse7!']]);
  });

  it('leaves lists alone that the key makes no text of, and operations on names', () => {
    expect(decoded(`key = bytes(b ^ 0x5b for b in [${codes(secret, 0xda).join(', ')}])`)).toEqual([]);
    expect(decoded(`key = bytes(b ^ k for b in [${codes(secret, 0x5a).join(', ')}])`)).toEqual([]);
    expect(decoded(`key = bytes(b ^ 0x5a5a for b in [${codes(secret, 0x5a).join(', ')}])`)).toEqual([]);
  });
});
