/**
 * Calls of well-known functions that take a secret at a fixed place: getConnection(url, "user", "x"), jwt.sign(claims, "x").
 * Separate from the assignment grammar because no argument is named: the function alone says which one is the secret.
 */
import { around, behind, decodeText, lineStart, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { readQuoted } from './grammar/value.js';

/** Name up to its parenthesis, lower case -> how many arguments stand ahead of the secret, and what it is. */
export const CALLS: Readonly<Record<string, { ahead: number; kind: 'password' | 'secret' }>> = {
  'getconnection(': { ahead: 2, kind: 'password' },
  'mysqli_connect(': { ahead: 2, kind: 'password' },
  'mysql_connect(': { ahead: 2, kind: 'password' },
  'new pdo(': { ahead: 2, kind: 'password' },
  'new mysqli(': { ahead: 2, kind: 'password' },
  'directoryentry(': { ahead: 2, kind: 'password' },
  'plainauth(': { ahead: 2, kind: 'password' },
  'jwt.sign(': { ahead: 1, kind: 'secret' },
  'jwt.verify(': { ahead: 1, kind: 'secret' },
  'jwt.encode(': { ahead: 1, kind: 'secret' },
  'jwt.decode(': { ahead: 1, kind: 'secret' },
  'fernet(': { ahead: 0, kind: 'secret' },
  'securestring ': { ahead: 0, kind: 'password' },
};

const ARGUMENT = /\s{0,40}(?:[bBuUrR@$]?"(?:[^"\\\n]|\\.){0,160}"|[bBuUrR]?'(?:[^'\\\n]|\\.){0,160}'|\{[^{}\n]{0,120}\}|[^\s,()"'{}][^,()"'{}\n]{0,80}(?:\([^()\n]{0,80}\))?)\s{0,20},\s{0,40}/y;
const FLAGS = /(?:-(?:String|AsPlainText|Force)[ \t]+){0,3}/iy;

/** @param view its `at` is the first letter of the name  @param name one of CALLS */
export function knownCall(view: View, name: string): Found | undefined {
  const { text, base, at } = view;
  const { ahead, kind } = CALLS[name]!;
  if (/\w/.test(text[at - 1] ?? ' ') && !name.startsWith('securestring')) return undefined;
  let from = at + name.length;
  for (let i = 0; i < ahead; i++) {
    ARGUMENT.lastIndex = from;
    if (ARGUMENT.exec(text) === null) return undefined;
    from = ARGUMENT.lastIndex;
  }
  if (name.endsWith(' ')) {
    FLAGS.lastIndex = from;
    FLAGS.exec(text);
    from = FLAGS.lastIndex;
  }
  while (text[from] === ' ' || text[from] === '\n' || text[from] === '\t') from += 1;
  const value = readQuoted(text, from);
  if (value === undefined || !value.closed || value.end === value.start || /^\s{0,4}[+.]/.test(value.after)) return undefined;
  const meaning: KeyMeaning = { kind, words: [kind], head: kind, tail: 'none', lead: 'none' };
  return {
    ruleId: kind === 'password' ? 'generic-password' : 'generic-secret',
    seen: {
      key: text.slice(at, at + name.length - 1), meaning, value: decodeText(text.slice(value.start, value.end)), syntax: 'call', by: 'call', quote: value.quote, keyQuoted: false, inner: false,
      ahead: text.slice(lineStart(text, at), at), behind: behind(text, value.end + value.quote.length), around: around(text, at, value.end),
    },
    span: { start: base + at, end: base + value.end },
    secret: { start: base + value.start, end: base + value.end },
  };
}
