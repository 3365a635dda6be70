/** HTML and XML character references: decimal, hexadecimal, and the names of ASCII punctuation. */
import { type EscapeForm, type Packed, hexNumber, isDigit, isHexDigit } from './escape-form.js';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const LONGEST_NAME = 8;

const NAMES = new Map<string, string>([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' '], ['equals', '='], ['plus', '+'], ['sol', '/'], ['bsol', '\\'],
  ['colon', ':'], ['semi', ';'], ['comma', ','], ['period', '.'], ['lowbar', '_'], ['num', '#'], ['commat', '@'], ['dollar', '$'], ['percnt', '%'],
  ['excl', '!'], ['quest', '?'], ['ast', '*'], ['lpar', '('], ['rpar', ')'], ['lsqb', '['], ['rsqb', ']'], ['lcub', '{'], ['rcub', '}'], ['vert', '|'],
  ['Hat', '^'], ['grave', '`'], ['Tab', '\t'], ['NewLine', '\n'],
]);

function escapeAt(bytes: Uint8Array, at: number, hi: number): Packed {
  if (at + 3 >= hi) return 0;
  if (bytes[at + 1] !== 0x23) return named(bytes, at, hi);
  const hex = (bytes[at + 2]! | 0x20) === 0x78;
  const first = hex ? at + 3 : at + 2;
  let end = first;
  let value = 0;
  while (end < hi && end - first < 6 && (hex ? isHexDigit(bytes[end]!) : isDigit(bytes[end]!))) {
    value = hex ? hexNumber(bytes, first, end + 1 - first, hi) : value * 10 + bytes[end]! - 0x30;
    end++;
  }
  return end > first && end < hi && bytes[end] === SEMICOLON ? value * 16 + (end + 1 - at) : 0;
}

function named(bytes: Uint8Array, at: number, hi: number): Packed {
  let end = at + 1;
  while (end < hi && end - at <= LONGEST_NAME && bytes[end] !== SEMICOLON) end++;
  if (end >= hi || bytes[end] !== SEMICOLON) return 0;
  const value = NAMES.get(String.fromCharCode(...bytes.subarray(at + 1, end)));
  return value === undefined ? 0 : value.charCodeAt(0) * 16 + (end + 1 - at);
}

export const htmlEntity: EscapeForm = {
  name: 'html-entity',
  marker: AMPERSAND,
  escapeAt,
  decode(bytes, from, to, out) {
    for (let i = from; i < to; ) {
      const packed = bytes[i] === AMPERSAND ? escapeAt(bytes, i, to) : 0;
      if (packed === 0) out.push(bytes[i]!, i, ++i);
      else out.character(packed >> 4, i, (i += packed & 15));
    }
  },
};
