/**
 * The word for a password in scripts other than Latin, then a separator and a value. Separate because these words are no
 * names of a program: they stand in notes and tables, and their bytes are no part of a key name.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { sticky } from './reading.js';

const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** As their UTF-8 bytes, one character a byte; in capitals too, for bytes beyond ASCII are compared as they are. */
export const NATIVE_WORDS: readonly string[] = [
  '密码', '密碼', '口令', 'пароль', 'Пароль', 'ПАРОЛЬ', 'парола', 'Парола', 'パスワード', '비밀번호', '암호', 'κωδικός', 'Κωδικός', 'סיסמה', 'كلمة المرور', 'كلمة السر', 'รหัสผ่าน', 'पासवर्ड',
  'mật khẩu', 'kata sandi',
].map(bytesOf);

/** Words of another script that say what it is for: пароль от базы. */
const WHAT_FOR = '(?: {1,2}[\\x80-\\xff]{2,40}){0,3}';
const SEPARATOR = `(?:[ \\t]*(?:[:=|]|${bytesOf('：')}|${bytesOf('是')}|${bytesOf('为')}|${bytesOf('は')}|[ \\t](?:-|${bytesOf('–')}|${bytesOf('—')})[ \\t])|(?=[ \\t]*["'\`]))`;
const VALUE = sticky(new RegExp(`${WHAT_FOR}["'\`*_]{0,3}${SEPARATOR}[ \\t]*((?:["'\`*]|${bytesOf('「')}|${bytesOf('“')}){0,2})([!-~]{4,100})`, 'y'), 242);
/** The user ahead of it, where the word ahead says so: логин/пароль: admin/x. */
const USER = /^[A-Za-z][\w.@-]{0,40}[/:](?=.{4})/;
const MEANING: KeyMeaning = { kind: 'password', words: ['password'], head: 'password', tail: 'none', lead: 'none' };

/** @param view its `at` is the first byte of the word  @param word one of NATIVE_WORDS */
export function nativeWord(view: View, word: string): Found | undefined {
  const { text, base, at } = view;
  const found = text.match(VALUE, at + word.length);
  if (found === null) return undefined;
  const quote = found[1]!;
  let from = text.end - found[2]!.length;
  let raw = found[2]!;
  const user = text.at(at - 1) === '/' ? USER.exec(raw) : null;
  if (user !== null) {
    from += user[0].length;
    raw = raw.slice(user[0].length);
  }
  const foreign = quote !== '' && quote.charCodeAt(0) > 127;
  const close = quote === '' || foreign ? raw.search(/[,;"'`<|)\]}]/) : raw.indexOf(quote[0]!);
  if (close >= 0) raw = raw.slice(0, close);
  raw = raw.replace(/[.,;]+$/, '');
  if (raw.length < 4 || !/[A-Za-z0-9]/.test(raw)) return undefined;
  const to = from + raw.length;
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, at, to, {
      key: decodeText(word), meaning: MEANING, value: raw, syntax: 'prose', by: ':', quote: foreign ? '' : quote.slice(0, 1), keyQuoted: false, inner: true,
      ahead: text.slice(text.lineStart(at), at), behind: behind(text, to + quote.length),
    }),
    span: { start: base + at, end: base + to },
    secret: { start: base + from, end: base + to },
  };
}
