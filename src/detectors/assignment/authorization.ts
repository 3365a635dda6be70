/**
 * Credentials behind a scheme word of HTTP: `Basic dXNlcjpwYXNz`, `Bearer ...`. Separate because a Basic value is decoded and judged
 * by the password in it, not by its own look.
 */
import { characters } from '../measures/characters.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { sticky } from './reading.js';

const VALUE = sticky(/(?:basic|bearer)[ \t]+([A-Za-z0-9+/_~.=|:%-]{4,700})/iy, 710);
const BASIC: KeyMeaning = { kind: 'credential', words: ['basic'], head: 'basic', tail: 'none', lead: 'none' };
const BEARER: KeyMeaning = { kind: 'token', words: ['bearer'], head: 'bearer', tail: 'none', lead: 'none' };

/** @param view its `at` is the first letter of the scheme word */
export function authorization(view: View): Found | undefined {
  const { text, base, at } = view;
  if (/\w/.test(text.at(at - 1) ?? ' ')) return undefined;
  const found = text.match(VALUE, at);
  if (found === null) return undefined;
  const basic = /^ba/i.test(found[0]);
  const value = found[1]!.replace(/[.:]+$/, '');
  const from = text.end - found[1]!.length;
  const to = from + value.length;
  const line = text.lineStart(at);
  const ahead = text.slice(line, at);
  let dropped: string | undefined;
  if (basic) {
    const decoded = decodeBasic(value);
    if (decoded === undefined) return undefined;
    const colon = decoded.indexOf(':');
    const password = decoded.slice(colon + 1);
    if (/^(?:user\w*|login|aladdin)$/i.test(decoded.slice(0, colon)) && /^(?:pass\w*|opensesame|open sesame)$/i.test(password)) dropped = 'placeholder for user and password';
    if (password === '' && decoded.length < 16) dropped = 'no password';
  } else if (/^[a-z]+$/i.test(value) && !/authorization/i.test(ahead)) return undefined;
  return {
    ruleId: basic ? 'basic-auth' : 'bearer-token',
    seen: new Sight(text, at, to, {
      key: basic ? 'Basic' : 'Bearer', meaning: basic ? BASIC : BEARER, value, syntax: 'header', by: /authorization/i.test(ahead) ? 'authorization' : 'scheme', quote: '', keyQuoted: false, inner: true,
      ahead, behind: behind(text, to),
    }),
    span: { start: base + at, end: base + to },
    secret: { start: base + from, end: base + to },
    ...(dropped === undefined ? {} : { dropped }),
  };
}

/** `user:password` of a Basic value, or undefined when it does not decode to such text. */
function decodeBasic(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, 'base64').toString('latin1');
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code === 127) return undefined;
  }
  return characters(text).foreign > text.length / 2 ? undefined : text;
}
