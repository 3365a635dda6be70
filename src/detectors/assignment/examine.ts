/**
 * From one hit of a key word to what was found there, without judging it. Separate from the detector so that training
 * and explaining see the same things that a scan sees.
 */
import { documented, placeholder } from '../placeholders.js';
import { reference } from '../references.js';
import { noteExtent, type Window } from '../types.js';
import { authorization } from './authorization.js';
import { codeFollows, LEADING_WORDS, LOOK_BEHIND_CODE, SHELL_LOOK, shellOpens, type Named } from './code-follows.js';
import { bystander } from './bystander.js';
import { columns, pgpass } from './columns.js';
import { commandLine } from './command-line.js';
import { hopeless } from './appraise.js';
import { around, behind, decodeText, lineStart, type Found, type View } from './found.js';
import { follow, type KeyPlace } from './grammar.js';
import { keyMeaning, type KeyMeaning } from './key-name.js';
import { identifier, opensNothing } from './identifier.js';
import { CALLS, knownCall } from './known-calls.js';
import { NATIVE_WORDS, nativeWord } from './native-words.js';
import { netUse, piped } from './piped.js';
import { LOOK_BEHIND, nothingFollows } from './nothing-follows.js';
import { mayBeAssigned, nameEnd, NAMES, nameStart, REACH } from './name-bounds.js';
import { nameFacts, type NameFacts } from './name-facts.js';
import { noCredentials } from './no-credentials.js';
import { urlCredentials } from './url-credentials.js';
import { readQuoted } from './value.js';

/** Key words first; then anchors of the shapes that have no key name. Lower case, at least 3 bytes. */
export const LITERALS = [
  ...NAMES, '://', '@tcp(', '@unix(', 'identified', ' -u', ' --user', ' --proxy-user', ' -p', ' -a ', ' -w ', ' -k ', 'basic ', 'bearer ', ':5432:', ':5433:', ':3306:', ' /user:', '\n-u ', '\n--user ',
  ...Object.keys(CALLS), ...NATIVE_WORDS,
];

const ADDRESS = NAMES.length;

/** Names of functions whose argument is the name of a secret, or is made into something else. */
const ASKING = /^(?:\w+[._])*_*(?:get|fetch|find|load|read|look_?up|resolve|prompt|ask|request|require|has|is|verify|check|compare|validate|generate|hash|derive|retrieve|search|list|delete|remove)(?=[_A-Z])/;

/**
 * Hands every place that the hit stands for to `found`. The window is cut to the reach first, so the answer never depends on more.
 * @param all also what is dropped for certain and what could not be reported under any path
 */
export function examine(window: Window, at: number, literal: number, found: (item: Found) => void, all = false): void {
  const { bytes } = window;
  const lo = Math.max(window.lo, at - REACH.before);
  const hi = Math.min(window.hi, at + REACH.after);
  if (literal >= ADDRESS) {
    const ruledOut = literal === ADDRESS ? noCredentials(bytes, at, hi) : 0;
    if (ruledOut > 0) return noteExtent(window, at, ruledOut);
    const view: View = { text: bytes.toString('latin1', lo, hi), base: lo, at: at - lo };
    const name = LITERALS[literal]!;
    if (name === '://' || name.startsWith('@')) finish(urlCredentials(view), found);
    else if (name === 'identified') finish(identifiedBy(view), found);
    else if (/^[ \n]-/.test(name)) finish(commandLine(view), found);
    else if (name.startsWith(':')) finish(pgpass(view), found);
    else if (name.startsWith(' /')) finish(netUse(view), found);
    else if (name in CALLS) finish(knownCall(view, name), found);
    else if (name.charCodeAt(0) > 127) finish(nativeWord(view, name), found);
    else finish(authorization(view), found);
    return;
  }
  // the name around the hit, on bytes: most hits end here
  const end = nameEnd(bytes, hi, at, LITERALS[literal]!.length);
  noteExtent(window, at - 82, end + 3);
  if (!mayBeAssigned(bytes, hi, end)) return;
  const start = nameStart(bytes, lo, at);
  const facts = nameFacts(bytes, start, end);
  const { name, meaning } = facts;
  const login = facts.login && bytes[end] === 40;
  if (facts.placed) {
    noteExtent(window, at - REACH.before, at + REACH.after);
    const item = piped({ text: bytes.toString('latin1', lo, hi), base: lo, at: at - lo }, name, start - lo, end - lo);
    if (item !== undefined) return finish(item, found);
  }
  if (!login) {
    // a later hit in the same name will be examined
    if (meaning === undefined || facts.lastWord > at - start) return;
    if (name === 'passe' && !/mot de $/i.test(bytes.toString('latin1', Math.max(lo, start - 7), start))) return;
    if (meaning.head === 'psk' && !facts.wireless) return;
    if (!all && meaning.tail === 'aspect' && !shellOpens(bytes, hi, end)) return noteExtent(window, at - 82, end + SHELL_LOOK);
    const nothing = nothingFollows(bytes, lo, hi, start, end, facts);
    if (nothing > 0) return noteExtent(window, at - 82 - LOOK_BEHIND, Math.max(nothing, end + 3));
    const code = all ? 0 : codeFollows(bytes, lo, hi, start, end, known(facts, meaning));
    if (code > 0) return noteExtent(window, at - 82 - LOOK_BEHIND_CODE, Math.max(code, end + 3));
  }
  noteExtent(window, at - REACH.before, at + REACH.after);
  const text = bytes.toString('latin1', lo, hi);
  const taken = login ? { ...(meaning ?? LOGIN), kind: 'password' as const, tail: 'none' as const } : meaning!;
  named({ text, base: lo, at: at - lo }, start - lo, end - lo, taken, login, found);
}

/** Of a function that takes a user and a password. */
const LOGIN: KeyMeaning = { kind: 'password', words: ['login'], head: 'login', tail: 'none', lead: 'none' };

/** The user's name ahead of a password: `id/pw: app/x`, `credentials: app:x`. */
const USER_FIRST = /^[A-Za-z][\w.@-]{0,40}[ ]?[/:|][ ]?(?=[^\s/:|]{3,}$)/;

function known({ name, pairs, environment }: NameFacts, meaning: KeyMeaning): Named {
  return {
    pairs,
    environment,
    dismissed: (value, quoted) => opensNothing(meaning, value) !== undefined || notASecret(value, !quoted) !== undefined || hopeless(name, meaning, value, quoted),
  };
}

function named(view: View, start: number, end: number, meaning: KeyMeaning, login: boolean, found: (item: Found) => void): void {
  const { text, base } = view;
  let from = start;
  // "API key: x", "Secret access key: x": the words ahead belong to the name
  const ahead = text[start - 1] !== ' ' ? null : LEADING_WORDS.exec(text.slice(Math.max(0, start - 40), start));
  let key = text.slice(start, end);
  if (ahead !== null && /^["'`*_]{0,3}[ \t]*(?::|=|is\b)/.test(text.slice(end, end + 12))) {
    from = start - ahead[0].length;
    key = text.slice(from, end);
    meaning = keyMeaning(key.replaceAll(' ', '_')) ?? meaning;
  }
  const place: KeyPlace = { text, start: from, end, line: lineStart(text, from) };
  const hit = follow(place, login);
  if (hit === undefined) {
    if (meaning.tail !== 'aspect' && /[,;\t"\r\n]/.test(text[end] ?? '\n') && /[,;\t"\n]/.test(text[start - 1] ?? '\n')) for (const item of columns(view, start, end, key, meaning, ruleOf(meaning))) finish(item, found);
    return;
  }
  // a test passes, an iterator passes something on: the verb needs more than a word behind it
  if (/^(?:\w+\.)?pass$/.test(key) && (hit.syntax === 'call' || (hit.by === 'is' && !/\d/.test(text.slice(hit.value.start, hit.value.end))))) return;
  // getPassword("x") asks for x, setPassword("x") is told it.
  if (hit.syntax === 'call' && (ASKING.test(key) || /^(?:expect|assert)/i.test(key))) return;
  // A line of words may be a passphrase; as the value of a key or token it is a sentence (`private-key: find more of them`).
  if (hit.syntax === 'line' && meaning.kind !== 'password' && meaning.kind !== 'secret') return;
  let { start: valueStart, end: valueEnd } = hit.value;
  let raw = text.slice(valueStart, valueEnd);
  // no token begins or ends in a blank; a passphrase may
  if (hit.value.quote !== '' && meaning.kind !== 'password' && /^\s|\s$/.test(raw)) {
    valueStart += raw.length - raw.trimStart().length;
    raw = raw.trim();
    valueEnd = valueStart + raw.length;
  }
  const scheme = /^(?:bearer|basic|token|api-?key|api-?token|apikey|oauth|key|jwt|sso-key|genie-?key|sswv?s|aws|digest|negotiate|ntlm)[ \t=]+["']?(?=\S{6,}$)/i.exec(raw);
  if (scheme !== null && (meaning.kind === 'auth' || meaning.kind === 'token' || meaning.kind === 'credential')) {
    // Basic and Bearer are anchors of their own
    if (/^(?:bearer|basic)/i.test(raw)) return;
    valueStart += scheme[0].length;
    raw = raw.slice(scheme[0].length);
  } else if (hit.value.quote === '' && meaning.kind === 'auth' && hit.by === ':') {
    const behindScheme = /^(?:token|api-?key|api-?token|apikey|oauth|key|jwt|genie-?key|sswv?s)[ \t=]+([^\s"'`,;]{8,300})/i.exec(text.slice(valueStart, valueStart + 330));
    if (/^(?:bearer|basic)$/i.test(raw)) return;
    if (behindScheme !== null) {
      valueStart += behindScheme[0].length - behindScheme[1].length;
      valueEnd = valueStart + behindScheme[1].length;
      raw = behindScheme[1];
    }
  }
  const user = USER_FIRST.exec(raw);
  if (user !== null && (meaning.kind === 'credential' ? /^creds?$|^credentials?$/i.test(key) : /\b(?:id|user|username|login|u)[ ]?[/:|][ ]?$/i.test(text.slice(Math.max(0, from - 14), from)))) {
    valueStart += user[0].length;
    raw = raw.slice(user[0].length);
    meaning = { ...meaning, kind: 'password' };
  } else if (hit.by === 'auth') meaning = { ...meaning, kind: 'password' };
  const value = unescape(decodeText(raw), hit.value.quote);
  const item: Found = {
    ruleId: ruleOf(meaning),
    seen: {
      key, meaning, value, syntax: hit.syntax, by: hit.by, quote: hit.value.quote, keyQuoted: hit.keyQuoted, inner: hit.inner,
      ahead: text.slice(place.line, from), behind: hit.value.after === '' ? behind(text, hit.value.end + hit.value.quote.length) : hit.value.after, around: around(text, Math.min(from, valueStart), Math.max(end, valueEnd)),
    },
    span: { start: base + Math.min(from, valueStart), end: base + Math.max(end, valueEnd) },
    secret: { start: base + valueStart, end: base + valueEnd },
  };
  if (raw.startsWith('<(') && handedByEcho(item, view, valueStart)) return finish(item, found);
  if (hit.asked === true) item.dropped = 'the name of what is asked for elsewhere';
  if (hit.list === true) moreOf(view, item, hit.value.end + hit.value.quote.length, found);
  if (meaning.tail === 'aspect') item.dropped = 'the name speaks of something about a secret';
  finish(item, found);
}

/** --password-file=<(echo x): a file by its name, the secret itself by what the shell puts there. */
const BY_ECHO = /<\((?:echo|printf)[ \t]+(?:-[neE]{1,2}[ \t]+)?(?:["']?%s(?:\\n)?["']?[ \t]+)?(["']?)([^\s"'()$`][^"'()\n$`]{2,120})\1[ \t]*\)/y;

function handedByEcho(item: Found, { text, base }: View, at: number): boolean {
  BY_ECHO.lastIndex = at;
  const echo = BY_ECHO.exec(text);
  if (echo === null) return false;
  const from = at + echo[0].lastIndexOf(echo[2]!);
  const to = from + echo[2]!.length;
  item.seen = { ...item.seen, meaning: { ...item.seen.meaning, tail: 'none' }, value: decodeText(echo[2]!), syntax: 'option', by: '--', quote: echo[1]!, inner: true, behind: behind(text, to + echo[1]!.length) };
  item.span = { start: item.span.start, end: base + to };
  item.secret = { start: base + from, end: base + to };
  return true;
}

/** Elements of a list behind the first. */
const MOST_ELEMENTS = 8;
const NEXT_ELEMENT = /\s{0,4},\s{0,60}(?=[bBrRuU@]?["'`])/y;

function moreOf(view: View, first: Found, from: number, found: (item: Found) => void): void {
  const { text, base } = view;
  for (let i = 0; i < MOST_ELEMENTS; i++) {
    NEXT_ELEMENT.lastIndex = from;
    if (NEXT_ELEMENT.exec(text) === null) return;
    const value = readQuoted(text, NEXT_ELEMENT.lastIndex);
    if (!value?.closed || /^\s{0,4}(?::|=>)/.test(value.after)) return;
    from = value.end + value.quote.length;
    const { dropped: _, ...item } = first;
    finish({
      ...item,
      seen: { ...first.seen, value: unescape(decodeText(text.slice(value.start, value.end)), value.quote), behind: behind(text, from), around: around(text, value.start, value.end) },
      span: { start: first.span.start, end: base + value.end },
      secret: { start: base + value.start, end: base + value.end },
      ...(first.seen.meaning.tail === 'aspect' ? { dropped: 'the name speaks of something about a secret' } : {}),
    }, found);
  }
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

const IDENTIFIED = /identified[ \t]+(?:with[ \t]+[\w"'`]+[ \t]+)?(?:by|as)[ \t]+(?:password[ \t]+)?(["'`]?)((?:\\.|[^\s"'`;\\]){1,120})/iy;

/** Statements in which IDENTIFIED BY names a password; elsewhere somebody is "identified by" something. */
const ACCOUNT = /\b(?:user|role|grant|login|link|profile|set|account)\b[^;]*$/i;

function identifiedBy(view: View): Found | undefined {
  const { text, base, at } = view;
  IDENTIFIED.lastIndex = at;
  const hit = IDENTIFIED.exec(text);
  // prose says it too: the format identified by `name`
  if (hit === null || hit[1] === '`') return undefined;
  if (!ACCOUNT.test(text.slice(Math.max(0, at - 160), at))) return undefined;
  if (hit[1] === '' && /^(?:[a-z_]+[.,]?|[\w<>]+[.,])$/i.test(hit[2])) return undefined;
  const to = IDENTIFIED.lastIndex;
  const from = to - hit[2].length;
  const line = lineStart(text, at);
  return {
    ruleId: 'generic-password',
    seen: {
      key: 'identified by', meaning: { kind: 'password', words: ['identified'], head: 'password', tail: 'none', lead: 'none' }, value: decodeText(hit[2]), syntax: 'option', by: 'sql', quote: hit[1], keyQuoted: false, inner: true,
      ahead: text.slice(line, at), behind: behind(text, to + hit[1].length), around: around(text, at, to),
    },
    span: { start: base + at, end: base + to },
    secret: { start: base + from, end: base + to },
  };
}

function finish(item: Found | undefined, found: (item: Found) => void): void {
  if (item === undefined) return;
  if (item.dropped === undefined) {
    const { seen } = item;
    const bare = seen.quote === '' && seen.syntax !== 'url' && seen.syntax !== 'dsn' && seen.syntax !== 'header' && seen.syntax !== 'cell' && seen.syntax !== 'element' && seen.syntax !== 'block' && seen.syntax !== 'line';
    const reason = notASecret(seen.value, bare) ?? identifier(seen) ?? bystander(seen);
    if (reason !== undefined) item.dropped = reason;
  }
  found(item);
}

/** Values that are remembered with their answer; a program repeats the same few names all over. About 1 MB. */
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 80;
const remembered = [new Map<string, string | undefined>(), new Map<string, string | undefined>()] as const;

/** Why a value is no secret by its own form: it points elsewhere, is code, or stands for one. */
function notASecret(value: string, bare: boolean): string | undefined {
  if (value.length > LONGEST_KNOWN) return formReason(value, bare);
  const answers = remembered[bare ? 1 : 0];
  const answer = answers.get(value);
  if (answer !== undefined || answers.has(value)) return answer;
  if (answers.size >= MOST_KNOWN) answers.clear();
  const reason = formReason(value, bare);
  answers.set(value, reason);
  return reason;
}

function formReason(value: string, bare: boolean): string | undefined {
  // The hash of a value is asked for last: it loads a part of Node.
  return placeholder(value) ?? reference(value, bare) ?? (documented(value) ? 'documented example' : undefined);
}
