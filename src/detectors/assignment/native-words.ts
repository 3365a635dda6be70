/**
 * The word for a password in scripts other than Latin, then a separator and a value. Separate because these words are no
 * names of a program: they stand in notes and tables, and their bytes are no part of a key name.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { sticky } from './reading.js';

const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** As their UTF-8 bytes, one character a byte. */
export const NATIVE_WORDS: readonly string[] = ['密码', '密碼', '口令', 'пароль', 'парол', 'パスワード', '비밀번호', '암호', 'κωδικός', 'סיסמה'].map(bytesOf);

const VALUE = sticky(new RegExp(`(?:${bytesOf('а')})?["'\`*_]{0,3}[ \\t]*(?:[:=]|${bytesOf('：')}|${bytesOf('是')}|${bytesOf('为')}|${bytesOf('は')})[ \\t]*(["'\`*]{0,2})([!-~]{4,100})`, 'y'), 110);
const MEANING: KeyMeaning = { kind: 'password', words: ['password'], head: 'password', tail: 'none', lead: 'none' };

/** @param view its `at` is the first byte of the word  @param word one of NATIVE_WORDS */
export function nativeWord(view: View, word: string): Found | undefined {
  const { text, base, at } = view;
  const found = text.match(VALUE, at + word.length);
  if (found === null) return undefined;
  const quote = found[1]!;
  const from = text.end - found[2]!.length;
  let raw = found[2]!;
  const close = quote === '' ? raw.search(/[,;"'`<|)\]}]/) : raw.indexOf(quote[0]!);
  if (close >= 0) raw = raw.slice(0, close);
  raw = raw.replace(/[.,;]+$/, '');
  if (raw.length < 4 || !/[A-Za-z0-9]/.test(raw)) return undefined;
  const to = from + raw.length;
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, at, to, {
      key: decodeText(word), meaning: MEANING, value: raw, syntax: 'prose', by: ':', quote: quote.slice(0, 1), keyQuoted: false, inner: true,
      ahead: text.slice(text.lineStart(at), at), behind: behind(text, to + quote.length),
    }),
    span: { start: base + at, end: base + to },
    secret: { start: base + from, end: base + to },
  };
}
