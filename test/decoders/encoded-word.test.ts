import { describe, expect, it } from 'vitest';
import { encodedWords } from '../../src/decoders/encoded-word-detector.js';
import { drive } from '../detectors/drive.js';

const secret = 'mark_A1b2C3d4E5f6G7h8';
const b = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const q = (text: string): string => `=?ISO-8859-1?Q?${text.replace(/[^A-Za-z0-9 ]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`).replaceAll(' ', '_')}?=`;
const found = (text: string): unknown[] => drive([encodedWords], Buffer.from(text)).filter((one) => one.decodedFrom.length > 0).map(({ value, decodedFrom }) => [value, decodedFrom]);

describe('encoded words of mail headers', () => {
  it.each([
    ['base64', `Subject: ${b(`key ${secret}`)}\n\n`],
    ['quoted-printable', `Subject: ${q(`key ${secret}`)}\n\n`],
    ['several, which one text is cut into', `Subject: ${b(`key ${secret.slice(0, 9)}`)}\r\n ${b(secret.slice(9))}\r\n\r\n`],
    ['several of both kinds', `Subject: ${q(`key ${secret.slice(0, 9)}`)}\n ${b(secret.slice(9, 14))} ${q(secret.slice(14))}\n\n`],
  ])('are read as their text: %s', (_name, text) => {
    expect(found(text)).toEqual([[secret, ['encoded-word']]]);
  });

  it('give a password the name ahead of it', () => {
    expect(drive([encodedWords], Buffer.from(`Subject: ${b('password: "Blue-Horse7!"')}\n`)).map(({ rule, value }) => [rule.id, value])).toEqual([['password', 'Blue-Horse7!']]);
  });

  it('need both of their ends', () => {
    expect(found(`https://acme.net/?a=?b?${Buffer.from(secret).toString('base64')}`)).toEqual([]);
    expect(found(`Subject: ${q(secret).slice(0, -2)}\n\n`)).toEqual([]);
  });
});
