/** A file that is nothing but a key is proposed; the rule's paths decide where it counts. */
import { describe, expect, test } from 'vitest';
import { keyFiles } from '../../src/detectors/key-file.js';
import { random } from '../random.js';
import { drive } from './drive.js';

const key = random('0-9a-f', 32, 2);
const found = (text: string): string[] => drive([keyFiles], Buffer.from(text)).filter(({ rule }) => rule.id === 'rails-master-key-file').map(({ value }) => value);

describe('a file of one key', () => {
  test.each([key, `${key}\n`, `${key}\r\n`])('is proposed (%j)', (text) => {
    expect(found(text)).toEqual([key]);
  });

  test.each([`${key}0`, `${key}\nmore\n`, ` ${key}`, `${key.slice(1)}`, `x\n${key}\n`, key.toUpperCase().replace(/[0-9]/g, 'A')])('is not: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
