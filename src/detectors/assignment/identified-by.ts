/** CREATE USER x IDENTIFIED BY 'password': SQL's words for it. Separate because no name and no separator tie them together. */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import { sticky } from './reading.js';

const IDENTIFIED = sticky(/identified[ \t]+(?:with[ \t]+[\w"'`]+[ \t]+)?(?:by|as)[ \t]+(?:password[ \t]+)?(["'`]?)((?:\\.|[^\s"'`;\\]){1,120})/iy, Infinity);

/** Statements in which IDENTIFIED BY names a password; elsewhere somebody is "identified by" something. */
const ACCOUNT = /\b(?:user|role|grant|login|link|profile|set|account)\b[^;]*$/i;

export function identifiedBy(view: View): Found | undefined {
  const { text, base, at } = view;
  const hit = text.match(IDENTIFIED, at);
  const to = text.end;
  // prose says it too: the format identified by `name`
  if (hit === null || hit[1] === '`') return undefined;
  if (!ACCOUNT.test(text.slice(at - 160, at))) return undefined;
  if (hit[1] === '' && /^(?:[a-z_]+[.,]?|[\w<>]+[.,])$/i.test(hit[2]!)) return undefined;
  const from = to - hit[2]!.length;
  const line = text.lineStart(at);
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, at, to, {
      key: 'identified by', meaning: { kind: 'password', words: ['identified'], head: 'password', tail: 'none', lead: 'none' }, value: decodeText(hit[2]!), syntax: 'option', by: 'sql', quote: hit[1]!, keyQuoted: false, inner: true,
      ahead: text.slice(line, at), behind: behind(text, to + hit[1]!.length),
    }),
    span: { start: base + at, end: base + to },
    secret: { start: base + from, end: base + to },
  };
}
