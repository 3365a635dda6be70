/**
 * Passwords that a shell hands to a tool by position or by a pipe: echo x | docker login --password-stdin, htpasswd -b file
 * user x. Separate from options because the value stands ahead of the word, or behind other words.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { sticky } from './reading.js';

const MEANING: KeyMeaning = { kind: 'password', words: ['password'], head: 'password', tail: 'none', lead: 'none' };
const ECHO = /\b(?:echo|printf)[ \t]+(?:-[neE]{1,2}[ \t]+)?(["']?)([^\s"'|<>$`][^"'|<>\n$`]{2,120}?)(?:\\n)?\1[ \t]*\|[^|\n]{0,160}$/;
const HTPASSWD = sticky(/[ \t]+(?:-[A-Za-z]{1,6}[ \t]+){0,3}-[A-Za-z]{0,5}b[A-Za-z]{0,5}[ \t]+(?:-[A-Za-z]{1,6}[ \t]+){0,3}(?:[^\s"']{1,80}[ \t]+){1,2}(["']?)([^\s"'|<>$;&]{3,100})\1[ \t]*(?=$|[\n|;&>#])/my, 350, { lines: 2 });
const VAULT = sticky(/[ \t]+(?:-[\w-]+(?:=\S{1,40})?[ \t]+){0,4}(["']?)([\w.-]{8,120})\1[ \t]*(?=$|[\n|;&>#])/my, Infinity, { lines: 2 });
const NET_USE = /\bnet[ \t]+use\b[^\n]{0,120}$/i;
const DOMAIN_USER = sticky(/[ \t]\/user:[^\s"']{1,60}[ \t]+(["']?)([^\s"'/][^\s"']{2,80})\1/iy, 160);

/** @param name the word at the hit  @param end where it ends */
export function piped(view: View, name: string, start: number, end: number): Found | undefined {
  const { text } = view;
  if (name === 'password-stdin' || name === 'chpasswd' || name === 'passwd') {
    if (name === 'passwd' && !/^[ \t]+--stdin\b/.test(text.line(end, 10))) return undefined;
    const from = text.lineStart(start);
    const found = ECHO.exec(text.slice(from, start));
    if (found === null) return undefined;
    const at = from + found.index + found[0].indexOf(found[2]!, found[0].search(/[ \t]/));
    const cut = name === 'chpasswd' ? found[2]!.indexOf(':') + 1 : 0;
    return build(view, name, start, at + cut, at + found[2]!.length, found[1]!);
  }
  const pattern = name === 'htpasswd' ? HTPASSWD : name === 'login' && /\bvault[ \t]+$/.test(text.slice(start - 12, start)) ? VAULT : undefined;
  if (pattern === undefined) return undefined;
  const found = text.match(pattern, end);
  if (found === null) return undefined;
  const to = end + found[0].trimEnd().length - found[1]!.length;
  return build(view, name, start, to - found[2]!.length, to, found[1]!);
}

/** net use \\host\share /user:name x; `at` is the blank ahead of `/user:`. */
export function netUse(view: View): Found | undefined {
  const { text, at } = view;
  if (!NET_USE.test(text.slice(text.lineStart(at), at))) return undefined;
  const found = text.match(DOMAIN_USER, at);
  if (found === null) return undefined;
  const to = at + found[0].length - found[1]!.length;
  return build(view, 'net use', at + 1, to - found[2]!.length, to, found[1]!);
}

function build(view: View, key: string, start: number, from: number, to: number, quote: string): Found {
  const { text, base } = view;
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, Math.min(start, from), to, {
      key, meaning: MEANING, value: decodeText(text.slice(from, to)), syntax: 'option', by: key, quote, keyQuoted: false, inner: true,
      ahead: text.slice(text.lineStart(from), from), behind: behind(text, to + quote.length),
    }),
    span: { start: base + Math.min(start, from), end: base + Math.max(start, to) },
    secret: { start: base + from, end: base + to },
  };
}
