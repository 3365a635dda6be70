/**
 * What is assigned to a name that speaks of a secret: the place that the grammar found, trimmed to the secret in it. Separate from
 * examine.ts, which decides on bytes whether this is asked at all.
 */
import { isLeadingWord, LEADING_WORDS, LONGEST_WORD, WORD_BYTE } from './code/ahead.js';
import { columns } from './columns.js';
import { finish } from './finish.js';
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import { furtherMembers } from './grammar/blocks.js';
import { follow } from './grammar/follow.js';
import { KeyPlace } from './grammar/place.js';
import { readQuoted, type Value } from './grammar/value.js';
import { keyMeaning, type KeyMeaning } from './key-name.js';
import { sticky, type Reading } from './reading.js';
import { secretPart } from './secret-part.js';
import { tableColumns } from './table-columns.js';

/** Whether the word that ends at `end` may belong to the name behind it. */
function isLed(text: Reading, end: number): boolean {
  let from = end;
  while (from > end - LONGEST_WORD && WORD_BYTE[text.code(from - 1)] === 1) from--;
  return isLeadingWord(text.slice(from, end));
}

/** Names of functions whose argument is the name of a secret, or is made into something else. */
const ASKING = /^(?:[\w.]*[._])?(?:get|fetch|find|load|read|look_?up|resolve|prompt|ask|request|require|has|is|verify|check|compare|validate|generate|hash|derive|retrieve|search|list|delete|remove|dump|print|log|show|expire|unlock|lock)(?=[_A-Z])/;

/** Kinds of names whose bytes may be listed, and names of test vectors and of the halves of a protocol. */
const OPENS: ReadonlySet<string> = new Set(['password', 'secret', 'token', 'api-key']);
const VECTOR = /^k?(?:expected|early|ml_?kem|master_?secret|want|test|sample|example|known|good|bad|read|write|server|client|shared|session|derived|kat)|(?:encrypted|wrapped|expected|premaster|ecdhe?|tls1\d|handshake|traffic)|_(?:out|in|data|\d)(?:_|$)/i;

export function named(view: View, start: number, end: number, meaning: KeyMeaning, login: boolean, found: (item: Found) => void, all: boolean): void {
  const { text, base } = view;
  let from = start;
  // "API key: x", "Secret access key: x": the words ahead belong to the name
  const ahead = text.at(start - 1) === ' ' && isLed(text, start - 1) && /^["'`*_]{0,3}[ \t]*(?::|=|is\b)/.test(text.line(end, 12)) ? LEADING_WORDS.exec(text.slice(start - 40, start)) : null;
  let key = text.slice(start, end);
  if (ahead !== null) {
    from = start - ahead[0].length;
    key = text.slice(from, end);
    meaning = keyMeaning(key.replaceAll(' ', '_')) ?? meaning;
  }
  const place = new KeyPlace(text, from, end);
  const hit = follow(place, login);
  if (hit === undefined) {
    if (meaning.tail !== 'aspect' && /[,;\t"\r\n]/.test(text.at(end) ?? '\n') && /[,;\t"\n]/.test(text.at(start - 1) ?? '\n')) for (const item of columns(view, start, end, key, meaning, ruleOf(meaning))) finish(item, found, all);
    else if (meaning.tail !== 'aspect' && /^ {0,8}(?:\||\r?$)/.test(text.line(end, 9))) for (const item of tableColumns(view, start, end, key, meaning, ruleOf(meaning))) finish(item, found, all);
    return;
  }
  // a test passes, an iterator passes something on: the verb needs more than a word behind it
  if (key.endsWith('pass') && /^(?:\w+\.)?pass$/.test(key) && (hit.syntax === 'call' || (hit.by === 'is' && !/\d/.test(text.slice(hit.value.start, hit.value.end))))) return;
  // 'pass' => array('home'): what is passed on
  if (hit.list === true && key === 'pass') return;
  // getPassword("x") asks for x, setPassword("x") is told it.
  if (hit.syntax === 'call' && (ASKING.test(key) || /^(?:expect|assert)/i.test(key))) return;
  // A line of words may be a passphrase; as the value of a key or token it is a sentence (`private-key: find more of them`).
  if (hit.syntax === 'line' && meaning.kind !== 'password' && meaning.kind !== 'secret') return;
  const part = secretPart(place, hit, meaning);
  if (part === undefined) return;
  const { raw, start: valueStart, end: valueEnd } = part;
  meaning = part.meaning;
  // a list of numbers is a key only where its name says so
  if (hit.bytes !== undefined && (!OPENS.has(meaning.kind) || meaning.lead === 'plain' || meaning.tail === 'aspect' || VECTOR.test(key))) return;
  const value = hit.bytes ?? unescape(decodeText(raw), hit.value.quote);
  const item: Found = {
    ruleId: ruleOf(meaning),
    seen: new Sight(text, Math.min(from, valueStart), Math.max(end, valueEnd), {
      key, meaning, value, syntax: hit.syntax, by: hit.by, quote: hit.value.quote, keyQuoted: hit.keyQuoted, inner: hit.inner,
      ahead: place.ahead, behind: hit.value.after === '' ? behind(text, hit.value.end + hit.value.quote.length) : hit.value.after,
    }),
    span: { start: base + Math.min(from, valueStart), end: base + Math.max(end, valueEnd) },
    secret: { start: base + valueStart, end: base + valueEnd },
  };
  if (raw.startsWith('<(') && handedByEcho(item, view, valueStart)) return finish(item, found, all);
  if (hit.asked === true) item.dropped = 'the name of what is asked for elsewhere';
  // MUST_PASS = [...]
  if (hit.list === true && meaning.lead === 'verb') return;
  if (hit.list === true) moreOf(view, item, hit.value.end + hit.value.quote.length, found, all);
  if (hit.members === true) {
    for (const next of furtherMembers(text, hit.value)) finish(another(item, view, next), found, all);
  }
  if (meaning.tail === 'aspect') item.dropped = 'the name speaks of something about a secret';
  finish(item, found, all);
}

/** --password-file=<(echo x): a file by its name, the secret itself by what the shell puts there. */
const BY_ECHO = sticky(/<\((?:echo|printf)[ \t]+(?:-[neE]{1,2}[ \t]+)?(?:["']?%s(?:\\n)?["']?[ \t]+)?(["']?)([^\s"'()$`][^"'()\n$`]{2,120})\1[ \t]*\)/y, 150);

function handedByEcho(item: Found, { text, base }: View, at: number): boolean {
  const echo = text.match(BY_ECHO, at);
  if (echo === null) return false;
  const from = at + echo[0].lastIndexOf(echo[2]!);
  const to = from + echo[2]!.length;
  item.seen = item.seen.but({ meaning: { ...item.seen.meaning, tail: 'none' }, value: decodeText(echo[2]!), syntax: 'option', by: '--', quote: echo[1]!, inner: true, behind: behind(text, to + echo[1]!.length) });
  item.span = { start: item.span.start, end: base + to };
  item.secret = { start: base + from, end: base + to };
  return true;
}

/** Elements of a list behind the first. */
const MOST_ELEMENTS = 8;
/** Names of columns, of groups and of files are listed, too. */
const NAME_IN_LIST = /^[a-z]+(?:[_./-][a-z]+)*$/;
const NEXT_ELEMENT = sticky(/\s{0,4},\s{0,60}(?=[bBrRuU@]?["'`])/y, 67, { lines: 65 });

function moreOf(view: View, first: Found, from: number, found: (item: Found) => void, all: boolean): void {
  const { text } = view;
  for (let i = 0; i < MOST_ELEMENTS; i++) {
    if (text.match(NEXT_ELEMENT, from) === null) return;
    const value = readQuoted(text, text.end);
    if (!value?.closed || /^\s{0,4}(?::|=>)/.test(value.after)) return;
    from = value.end + value.quote.length;
    if (NAME_IN_LIST.test(text.slice(value.start, value.end))) continue;
    finish(another(first, view, value), found, all);
  }
}

/** The same name, with another of its values. */
function another(first: Found, { text, base }: View, { start, end, quote }: Pick<Value, 'start' | 'end' | 'quote'>): Found {
  const { dropped: _, ...item } = first;
  return {
    ...item,
    seen: first.seen.but({ value: unescape(decodeText(text.slice(start, end)), quote), behind: behind(text, end + quote.length) }, start, end),
    span: { start: first.span.start, end: base + end },
    secret: { start: base + start, end: base + end },
    ...(first.seen.meaning.tail === 'aspect' ? { dropped: 'the name speaks of something about a secret' } : {}),
  };
}

/** Resolves the escapes that hide characters of the secret; others stay as written. */
function unescape(value: string, quote: string): string {
  if (quote === '' || !value.includes('\\') || quote === '`') return value;
  return value.replace(/\\(["'\\/$`])/g, '$1');
}

export function ruleOf(meaning: KeyMeaning): string {
  switch (meaning.kind) {
    case 'password': return 'generic-password';
    case 'secret': return 'generic-secret';
    case 'token': return 'generic-token';
    case 'api-key': return 'generic-api-key';
    case 'otp': return 'otp-secret';
    case 'key': return 'generic-key';
    default: return 'generic-credential';
  }
}
