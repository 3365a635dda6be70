/**
 * Strings that are a password by where they stand, though nothing is called so: btoa("user:x"), which makes a header of Basic, what
 * answers "assword:", and the last argument of CrmClient("https://host", "user", "x"). Separate from known-calls.ts because their look decides as well.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import { answerBehind } from './grammar/pairs.js';
import { meaningOf } from './key-name.js';
import { sticky } from './reading.js';

/** Functions that encode in base64, up to their parenthesis, and clients up to a first argument that is a string. Lower case. */
export const PLACES = ['btoa(', 'base64_encode(', 'b64encode(', 'encode64(', 'encodetostring(', 'base64.encode(', 'base64encode(', 'tobase64string(', 'buffer.from(', '| base64', 'client("', "client('", 'client::new("', 'client.new("', "client.new('", 'client.connect("', '.connect("', '->connect("', '"assword', "'assword", '*assword', ']assword'];
const FIRST_CLIENT = PLACES.indexOf('client("');
/** expect "assword:": a prompt without its first letter, which may be a capital. */
const FIRST_PROMPT = PLACES.indexOf('"assword');

/** The string that is encoded, with what makes bytes of it. */
const ENCODED = sticky(/(?:\[\]byte\(|[A-Za-z_][\w.:]{0,40}\(){0,2}\s{0,4}[bBuU]?(["'`])([\w.@\\-]{1,60}):([^\s"'`:/$\\{}<>()%]{4,80})\1/y, 245, { lines: 5 });
const ECHOED = /\b(?:echo|printf)[ \t]+(?:-[neE]{1,2}[ \t]+)?(["']?)([\w.@-]{1,60}):([^\s"'|<>$`:/\\(){}%]{4,80})\1[ \t]*$/;
const ARGUMENTS = sticky(/(?:\.connect|\.new|::new)?\((?:\s{0,20}(?:"[^"\n]{0,120}"|'[^'\n]{0,120}')\s{0,4},){1,3}\s{0,20}(["'])([^"'\n]{8,80})\1\s{0,4}[,)]/iy, 680, { lines: 130 });
/** connect("host", 22, "user", "x"), connect("tcp://host", "user", "x"); with fewer arguments anything may be connected. */
const HOST_AND_USER = sticky(/(?:\.|->)connect\(\s{0,4}(?:"[^"\n]{0,120}",\s{0,20}(?:\w{1,12}=)?\d{1,5}|"\w{1,12}:\/\/[^"\n]{0,120}"),\s{0,20}"[^"\n]{0,80}",\s{0,20}(")([^"\n]{8,80})\1\s{0,4}[,)]/iy, 400, { lines: 70 });
const IN_PASSWORD = /^(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])[\w!@#$%^&*?+=-]+$/;
const SIGN = /[!@#$%^&*?]/;
/** Words with a number, which no class of a program has: SunsetHarbor7, harbor2031. */
const WORDS = /^(?:[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+\d{1,4}|[a-z]{3,}[A-Za-z]*\d{2,4})$/;
/** Changes between small letters, capitals and digits: more than a name has. */
const CHANGES = /[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g;
const FEWEST_CHANGES = 5;
const SAMPLE_USER = /^(?:user|username|usr|login|name|userid|email|client_?id|id|aladdin)$/i;
const SAMPLE_PASSWORD = /^(?:pass|password|passwd|pwd|secret|token|client_?secret|open ?sesame)$/i;

/** @param view its `at` is the first character of the anchor  @param name one of PLACES */
export function byPlace(view: View, name: string): Found | undefined {
  const { text, at } = view;
  const which = PLACES.indexOf(name);
  if (which >= FIRST_PROMPT) {
    const value = answerBehind(text, at + name.length);
    return value === undefined ? undefined : build(view, name.slice(1), at, value.start, value.end, value.quote);
  }
  if (which >= FIRST_CLIENT) {
    const word = name.startsWith('client') ? at + 'client'.length : at;
    const found = text.match(word === at ? HOST_AND_USER : ARGUMENTS, word);
    if (found === null || !isMade(found[2]!)) return undefined;
    const to = word + found[0].lastIndexOf(found[1]!);
    return build(view, word === at ? 'connect' : text.slice(at, word), at, to - found[2]!.length, to, found[1]!);
  }
  let found: RegExpExecArray | null;
  let to: number;
  if (name.startsWith('|')) {
    const line = text.lineStart(at);
    found = ECHOED.exec(text.slice(line, at));
    if (found === null) return undefined;
    to = line + found.index + found[0].trimEnd().length - found[1]!.length;
  } else {
    found = text.match(ENCODED, at + name.length);
    if (found === null) return undefined;
    to = text.end - found[1]!.length;
    // Buffer.from("x") makes bytes; what they become is said behind
    if (name === 'buffer.from(' && !/^["'`](?:,[^)\n]{0,20})?\)\s{0,20}\.toString\(["'`]base64/.test(text.slice(to, to + 70))) return undefined;
  }
  const item = build(view, name.replace(/\W+$/, '').replace(/^\W+/, ''), at, to - found[3]!.length, to, found[1]!);
  if (SAMPLE_USER.test(found[2]!) && SAMPLE_PASSWORD.test(found[3]!)) item.dropped = 'placeholder for user and password';
  return item;
}

/** Whether a string is neither an address, a version, a region nor a name with a number. */
function isMade(value: string): boolean {
  if (!IN_PASSWORD.test(value)) return false;
  return SIGN.test(value) || WORDS.test(value) || (/[A-Z]/.test(value) && (value.match(CHANGES)?.length ?? 0) >= FEWEST_CHANGES) || /^(?=(?:\D*\d){6})[a-z0-9]{16,}$/.test(value);
}

function build({ text, base }: View, key: string, at: number, from: number, to: number, quote: string): Found {
  const start = Math.min(at, from);
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, start, to, {
      key, meaning: meaningOf('password', ['password'], 'password', 'none', 'none'), value: decodeText(text.slice(from, to)), syntax: 'call', by: 'call', quote, keyQuoted: false, inner: quote === '',
      ahead: text.slice(text.lineStart(start), start), behind: behind(text, to + quote.length),
    }),
    span: { start: base + start, end: base + Math.max(at + key.length, to) },
    secret: { start: base + from, end: base + to },
  };
}
