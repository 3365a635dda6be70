/** CREATE USER x IDENTIFIED BY 'password': SQL's words for it. Separate because no name and no separator tie them together. */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import { sticky } from './reading.js';

const IDENTIFIED = sticky(/identified[ \t]+(?:with[ \t]+[\w"'`]+[ \t]+)?(by|as)[ \t]+(password[ \t]+)?(["'`]?)((?:\\.|[^\s"'`;\\]){1,120})/iy, Infinity);

/** Statements in which IDENTIFIED BY names a password; elsewhere somebody is "identified by" something. */
const ACCOUNT = /\b(?:user|role|grant|login|link|profile|set|account)\b[^;]*$/i;

/** What such a statement begins with; a bare word behind IDENTIFIED BY needs it. */
const STATEMENT = /\b(?:create|alter|grant|set\s+password)\s[^;]*$/i;

export function identifiedBy(view: View): Found | undefined {
  const { text, base, at } = view;
  const hit = text.match(IDENTIFIED, at);
  const to = text.end;
  // prose says it too: the format identified by `name`
  if (hit === null || hit[3] === '`') return undefined;
  if (!ACCOUNT.test(text.slice(at - 160, at))) return undefined;
  if (hit[3] === '' && (/^(?:[a-z_]+[.,]?|[\w<>]+[.,])$/i.test(hit[4]!) || !STATEMENT.test(text.slice(at - 160, at)))) return undefined;
  const from = to - hit[4]!.length;
  const line = text.lineStart(at);
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, at, to, {
      key: 'identified by', meaning: { kind: 'password', words: ['identified'], head: 'password', tail: 'none', lead: 'none' }, value: decodeText(hit[4]!), syntax: 'option', by: 'sql', quote: hit[3]!, keyQuoted: false, inner: true,
      ahead: text.slice(line, at), behind: behind(text, to + hit[3]!.length),
    }),
    span: { start: base + at, end: base + to },
    secret: { start: base + from, end: base + to },
    // WITH plugin AS 'x': what the plugin knows the account by; BY PASSWORD 'x' is the hash
    ...(/^as$/i.test(hit[1]!) || hit[2] !== undefined ? { dropped: 'what the server keeps of a password' } : {}),
  };
}
