/**
 * What can be seen of an assignment, as a list of named features. Separate from their weights, which scripts/train.mjs
 * fits: a feature says what is there, the model says what it is worth. Each name starts with its group (key, value,
 * random, syntax, context), by which evidence is summed up for a reader. Nothing here may look at a path.
 */
import { alphabetSize, characters, type Characters } from '../measures/characters.js';
import { surprise } from '../measures/bigrams.js';
import { dictionaryShare } from '../measures/dictionary.js';
import { relativeEntropy } from '../measures/entropy.js';
import { literalPart } from '../references.js';
import type { Syntax } from './grammar/place.js';
import { family, groupOfFamily } from './family.js';
import type { KeyMeaning } from './key-name.js';
import { squash } from './own-words.js';
import { UUID } from './uuid.js';

export interface Seen {
  key: string;
  meaning: KeyMeaning;
  value: string;
  syntax: Syntax;
  by: string;
  quote: string;
  keyQuoted: boolean;
  /** A bare value that cannot be code, because it lies in a string, a comment or a command line. */
  inner: boolean;
  /** Text of the key's line ahead of the key, and of the value's line behind the value. */
  ahead: string;
  behind: string;
  /** Some text before and after, for neighbours. */
  around: string;
}

/** What key and value say by themselves. */
export type OwnSeen = Pick<Seen, 'key' | 'meaning' | 'value' | 'quote'>;

const bin = (value: number, edges: readonly number[]): number => {
  let i = 0;
  while (i < edges.length && value >= edges[i]!) i += 1;
  return i;
};

/** Passwords and samples that everybody uses. */
export const COMMON = /^(?:password|passwd|passw0rd|p@ssw0rd|p@ssword|passphrase|pass|pwd|secret|secrets|token|apikey|api_key|key|credentials?|admin|administrator|root|user|username|guest|test|testing|tests|foo|bar|baz|qux|foobar|foobarbaz|example|demo|sample|dummy|changeit|default|letmein|welcome|hello|master|abc|abcd|abcdef|login|string|none|value|mypassword|mypass|mysecret|mytoken|something|anything|whatever|blah|asdf|qwerty|pw|pass123|password1|password123|test123|admin123|1234|12345|123456|1234567|12345678|123456789|1234567890|topsecret|s3cr3t|s3cret|secr3t|secret1|secret123|hunter2|hunter22|p4ssw0rd|pa55word|pa55w0rd|fake|mock|bogus|invalid|wrong)$/i;
const TELLING = /(?:^|[^a-z])(test|tests|testing|example|dummy|fake|mock|sample|demo|foo|bar|baz|invalid|wrong|bad|incorrect|wrongpassword|your|my|some|placeholder|changeme|todo|xxx+|none|null|default|secret|password|passwd|pass|token|key|string|value|here|not|new|old|user|admin|the|please|enter|must|should|can)(?=$|[^a-z])/g;
const SIGHT = /\b(expect|assert\w*|should|test|tests|spec|describe|mock\w*|fake|dummy|example|sample|invalid|wrong|e\.g|placeholder|label|message|title|description|error|help|hint|i18n|translate|println|print|log|console|throw|raise)\b/i;
const NEIGHBOUR = /\b(user|username|user_name|login|email|host|hostname|server|port|database|db|dbname|endpoint|url|account|region|client_id|clientid|app_id|appid|bucket)["'`\]]{0,3}[ \t]*(?:=>|[:=])/i;

function form(value: string, c: Characters): string {
  if (c.foreign > 0) return c.blanks > 0 ? 'foreign-sentence' : 'foreign';
  if (c.blanks > 0) {
    if (/^[A-Za-z ]+$/.test(value)) return c.upper <= 1 ? 'words' : 'Words';
    return /[.?!:]$/.test(value) ? 'sentence' : 'mixed-words';
  }
  if (c.digits === c.length) return 'digits';
  if (UUID.test(value)) return 'uuid';
  if (c.hex && c.length >= 8 && c.digits > 0) return 'hex';
  if (/^[a-z]+$/.test(value)) return 'lower';
  if (/^[A-Z]+$/.test(value)) return 'UPPER';
  if (/^[A-Z][a-z]+$/.test(value)) return 'Capital';
  if (/^[a-z]+(?:[A-Z][a-z]+)+[A-Z]?$/.test(value)) return 'camel';
  if (/^(?:[A-Z][a-z]+){2,}[A-Z]?$/.test(value)) return 'Pascal';
  if (/^[a-z]+\d{1,4}$/.test(value)) return 'lower-digits';
  if (/^[A-Z][a-z]+\d{1,4}$/.test(value)) return 'Capital-digits';
  if (/^[A-Za-z]+\d{1,4}[!@#$%&*?.]{1,3}$/.test(value)) return 'word-digits-symbol';
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return 'UPPER_SNAKE';
  if (/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(value)) return 'snake';
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(value)) return 'kebab';
  if (/^[A-Za-z][\w-]*(?:\.[A-Za-z_][\w-]*)+$/.test(value)) return 'dotted';
  if (/^(?:\/|\.{1,2}\/|~\/)[\w./-]+$/.test(value) || /^[\w-]+(?:\/[\w.-]+)+$/.test(value) && c.digits < 3) return 'path';
  if (/^[^@\s]+@[\w-]+(?:\.[\w-]+)+$/.test(value)) return 'email';
  if (/^[\w+.-]+:\/\//.test(value)) return 'address';
  if (/^\^?~?v?\d+(?:\.\d+)+[\w.+-]*$/.test(value)) return 'version';
  if (/^[A-Z2-7]{16,}=*$/.test(value) && c.digits > 0) return 'base32';
  if (/^[A-Za-z0-9]+$/.test(value)) return 'alnum';
  if (/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return 'base64';
  return c.symbols >= 2 || c.digits > 0 ? 'symbols' : 'letters-symbol';
}

const KEYBOARD = /^(?:qwert[a-z]*|asdf[a-z]*|zxcv[a-z]*|qazwsx[a-z]*|1q2w3e[a-z0-9]*|abc123|123abc|abcd?1234|a1b2c3[a-z0-9]*|1a2b3c[a-z0-9]*)$/i;

/** A token with one or two signs that no issuer uses: cut, mistyped, or put together for a test. Percent escapes are none. */
const STRAY = /^(?=.{12})(?:[\w.~+/=:-]|%[0-9A-Fa-f]{2})*(?:[?^%<>|\\`{}](?:[\w.~+/=:-]|%[0-9A-Fa-f]{2})*){1,2}$/;

const SECRET_INSIDE = /passw|passwd|pwd|secret|token|api[_-]?key|apikey|credential/;

/** What the judge needs to know when it looks at the path. */
export function traits(seen: Seen): string[] {
  return [family(seen.meaning), seen.quote !== '' ? 'quoted' : seen.inner ? 'inner' : 'bare', nameForm(seen.value)];
}

/** Whether a value reads like a name, like words, or like neither. */
export function nameForm(value: string): string {
  return /^[A-Za-z_][\w.]*$/.test(value) ? 'name' : /^[^\d\s]+(?:\s[^\d\s]+)+$/.test(value) ? 'words' : 'other';
}

/** Every feature that is present, in a fixed order. Each counts 1. */
export function features(seen: Seen): string[] {
  return [...ownFeatures(seen), ...placeFeatures(seen)];
}

/** What key and value say by themselves: the same wherever they stand, so it is worked out once (see model.ts). */
export function ownFeatures(seen: OwnSeen): string[] {
  const { key, meaning, value } = seen;
  const out: string[] = [];
  const f = family(meaning);
  const g = groupOfFamily(f);

  out.push(`key:${f}`, `key:${f}/tail-${meaning.tail}`, `key:${f}/lead-${meaning.lead}`);
  if (f === 'auth' && /(?:^|[._-])authorization$/i.test(key)) out.push('key:auth/header');
  if (key.length <= 2) out.push('key:short');
  if (/(?:passwords|secrets|tokens|keys)$/i.test(key)) out.push('key:plural');
  if (/^[A-Z][A-Z0-9_]+$/.test(key)) out.push(`key:shout/${f}`);
  else if (/^[a-z]+(?:_[a-z0-9]+)+$/.test(key)) out.push('key:snake');
  else if (/-/.test(key)) out.push('key:kebab');
  else if (/[a-z][A-Z]/.test(key)) out.push(/^[A-Z]/.test(key) ? 'key:Pascal' : 'key:camel');

  const c = characters(value);
  const kind = form(value, c);
  out.push(`value:${kind}`, `value:${g}/${kind}`);
  out.push(`value:${g}/length${bin(c.length, [4, 6, 8, 10, 13, 16, 20, 24, 32, 40, 41, 64, 65, 100])}`);
  const classes = (c.lower > 0 ? 1 : 0) + (c.upper > 0 ? 1 : 0) + (c.digits > 0 ? 1 : 0) + (c.symbols > 0 ? 1 : 0);
  out.push(`value:${g}/classes${classes}`);
  if (c.blanks > 0) out.push(`value:${g}/words${bin(c.blanks, [1, 2, 3, 4, 6, 9])}`);
  if (/^[A-Z]/.test(value) && c.blanks > 0) out.push('value:sentence-start');
  if (/[.?!:…]$/.test(value)) out.push(`value:${g}/ends-like-sentence`);
  if (/[<>{}()[\]]/.test(value)) out.push(`value:${g}/brackets`);
  if (g !== 'pw' && /[?!^&*()<>,;#$ ]/.test(value)) out.push(`value:${g}/odd-for-a-token`);
  if (f !== 'pw' && f !== 'sec' && STRAY.test(value)) out.push('value:stray-sign');
  if (/[()]\s*[;{,]?$/.test(value)) out.push('value:call-end');
  if (/;$/.test(value)) out.push('value:semicolon-end');
  if (/^[\^~]?\d+\.\d+/.test(value)) out.push('value:number-dot');
  if (/%[0-9A-F]{2}/.test(value)) out.push('value:percent-escape');
  if (/^\//.test(value)) out.push('value:slash-start');
  if (/\\[nrtux0]/.test(value)) out.push('value:escape');
  if (literalPart(value) !== value) out.push(`value:interpolated/${seen.quote === '' ? 'bare' : 'quoted'}`);
  if (COMMON.test(value)) out.push(`value:${g}/common`);
  const lower = value.toLowerCase();
  const squashed = squash(value);
  const squashedKey = squash(key);
  if (squashed === squashedKey) out.push(`value:${g}/same-as-key`);
  else if (squashed.length > 3 && (squashedKey.endsWith(squashed) || squashed.endsWith(squashedKey))) out.push(`value:${g}/ends-as-key`);
  else if (squashedKey.length > 3 && squashed.includes(squashedKey)) out.push(`value:${g}/holds-key`);
  if (SECRET_INSIDE.test(lower)) out.push(`value:${g}/holds-secret-word`);
  const told = new Set<string>();
  for (const [, word] of lower.matchAll(TELLING)) told.add(word!);
  for (const word of told) out.push(`value:t=${word}`);
  if (/^(?:(?:your|my|the|some|test|fake|dummy|example|sample|mock|new|old|bad|wrong|invalid|valid|good)(?=[-_ ]|[a-z]{3}|$)|an?[-_ ])/.test(lower)) out.push('value:starts-as-sample');

  const share = dictionaryShare(value);
  const lettersOnly = c.lower + c.upper;
  const s = surprise(value);
  const rel = relativeEntropy(value, alphabetSize(c));
  out.push(`random:${g}/surprise${bin(s, [2.2, 2.5, 2.8, 3.1, 3.5, 4, 4.5, 5, 5.5, 6])}`);
  out.push(`random:${c.length < 12 ? 'short' : c.length < 24 ? 'middle' : 'long'}/surprise${bin(s, [2.5, 3.1, 4, 5, 6])}`);
  out.push(`random:${g}/dictionary${lettersOnly < 3 ? 'none' : bin(share, [0.01, 0.35, 0.6, 0.85, 0.999])}`);
  out.push(`random:${g}/entropy${bin(rel, [0.5, 0.65, 0.75, 0.85, 0.93])}`);
  if (c.switches >= 2) out.push(`random:${g}/switches${bin(c.switches / Math.max(1, c.length), [0.08, 0.16, 0.26, 0.4])}`);
  if (c.run >= 3) out.push(`random:run${Math.min(6, c.run)}`);
  const steps = Math.max(c.sequence, characters(lower).sequence);
  if (steps >= 4) out.push(`random:sequence${steps >= 18 ? 18 : steps >= 10 ? 10 : Math.min(8, steps)}`);
  if (c.distinct <= 3 && c.length > 3) out.push('random:few-distinct');
  if (/^(.{2,8})\1+$/.test(value)) out.push('random:periodic');
  if (KEYBOARD.test(value)) out.push(`random:${g}/keyboard`);
  const digitShare = c.digits / Math.max(1, c.length);
  out.push(`random:${g}/digits${bin(digitShare, [0.001, 0.12, 0.3, 0.5, 0.9])}`);

  return out;
}

/** Four words of two letters and more in a row, each with a blank behind it. */
function isProse(text: string): boolean {
  let words = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const low = text.charCodeAt(i) | 32;
    if (low >= 97 && low <= 122) letters++;
    else if (text.charCodeAt(i) === 32 && letters >= 2) {
      if (++words === 4) return true;
      letters = 0;
    } else {
      words = 0;
      letters = 0;
    }
  }
  return false;
}

/** What the syntax and the text around say. */
export function placeFeatures(seen: Seen): string[] {
  return [...syntaxFeatures(seen), ...lineFeatures(seen), ...aroundFeatures(aroundSigns(seen.around), shapeOf(seen), groupOf(seen))];
}

export const groupOf = (seen: OwnSeen): 'pw' | 'weak' | 'tok' => groupOfFamily(family(seen.meaning));

export const shapeOf = (seen: Seen): 'q' | 'i' | 'b' => (seen.quote !== '' ? 'q' : seen.inner ? 'i' : 'b');

export function syntaxFeatures(seen: Seen): string[] {
  const { syntax } = seen;
  const out: string[] = [];
  const g = groupOf(seen);
  const shape = shapeOf(seen);
  out.push(`syntax:${syntax}`, `syntax:${syntax}/${shape}/${g}`);
  if (syntax === 'default') out.push(`syntax:default-${seen.by === 'reference' ? 'reference' : 'fallback'}/${g}`);
  if (seen.keyQuoted) out.push(`syntax:key-quoted/${shape}`);
  if (/^\w/.test(seen.by) && syntax !== 'pair') {
    const by = seen.by.replace(/^.*[.:]/, '').toLowerCase();
    if (syntax === 'argument' || syntax === 'wrapped') {
      out.push(/^(?:set|put|add|define|append|insert|write|with|setenv|putenv|setproperty|header|setheader|addheader|param|query|assert|field|cookie)/.test(by) ? 'syntax:setter' : /^(?:get|env|fetch|find|read|has|require|config|param|option|argument|flag|string|var|lookup|t|_|gettext|translate|label|tr|i18n|include|input|add_argument|password_field)/.test(by) ? 'syntax:getter' : 'syntax:other-call');
      if (/^(?:string|bytes?|byte\[\]|from|secret|secretstr|securestring|str|new|some|tochararray|encode|buffer|converttosecurestring|sensitive|value)$/.test(by)) out.push('syntax:constructor');
    }
  } else out.push(`syntax:by${seen.by}/${shape}`);
  const after = seen.behind.trimStart();
  if (/^(?:\+|\.\s|<<|%[^%]|&\s|\|\|?)/.test(after) || /^\.\w+\(/.test(after)) out.push(`syntax:goes-on/${shape}`);
  if (/^;/.test(after)) out.push(`syntax:then;/${shape}`);
  else if (/^,/.test(after)) out.push(`syntax:then,/${shape}`);
  else if (/^[)\]}]/.test(after)) out.push(`syntax:then)/${shape}`);
  else if (after === '') out.push(`syntax:then-end/${shape}`);
  else if (/^[A-Za-z]/.test(after)) out.push(`syntax:then-word/${shape}`);
  if (seen.quote.length > 1) out.push('syntax:escaped-mark');
  return out;
}

/** What the line says that the value stands on. */
export function lineFeatures(seen: Seen): string[] {
  const out: string[] = [];
  const g = groupOf(seen);
  const shape = shapeOf(seen);
  const ahead = seen.ahead;
  if (/^\s*$/.test(ahead)) out.push(`context:line-start/${shape}`);
  else if (/^\s*(?:\/\/|#|\*|--\s|;|<!--|%|'|REM )/.test(ahead)) out.push(`context:comment/${shape}/${g}`);
  if (/^\s*(?:const|let|var|val|final|static|public|private|protected|export|my|local|def|string|char|self|this|readonly|internal|String|set|SET)\b/.test(ahead)) out.push(`context:declaration/${shape}`);
  if (/^\s*(?:- |export )/.test(ahead)) out.push('context:list-or-export');
  if (/^\s*(?:if|elif|elsif|else if|while|unless|when|case|return|assert)\b/.test(ahead)) out.push('context:condition');
  if (isProse(ahead)) out.push(`context:prose/${g}`);
  if (/[,;&]\s{0,8}["']?$/.test(ahead) && /\w\s{0,8}[:=]\s{0,8}["']?[^\s"',;]{1,200}["']?\s{0,8}[,;&]\s{0,8}["']?$/.test(ahead)) out.push('context:after-other-assignment');
  if (/[(,{[]\s*["']?$/.test(ahead)) out.push('context:in-list');
  if (/\?[\w=&%.+-]*&?$/.test(ahead) && /:\/\//.test(ahead)) out.push('context:query');
  if (SIGHT.test(`${ahead} ${seen.behind}`)) out.push(`context:line-of-test-or-text/${g}`);
  return out;
}

/** What the lines around may say, each a bit of aroundSigns() by its place in this list. */
const AROUND = [
  { name: 'neighbour', of: 'group', sign: NEIGHBOUR },
  { name: 'code-lines', of: 'shape', sign: /[;{}]\s*$/m },
  { name: 'settings-lines', of: 'shape', sign: /^\s*[\w.-]+\s*[:=][^=]/m },
  { name: 'test-nearby', of: 'group', sign: /\b(?:assert\w*|expect|should|it\(|test\(|describe\(|func Test|def test|@Test)/ },
  { name: 'example-nearby', of: 'group', sign: /\b(?:example|e\.g\.|for instance|such as|sample)\b/i },
  { name: 'local-host', of: 'group', sign: /localhost|127\.0\.0\.1|0\.0\.0\.0|example\.(?:com|org|net)/ },
] as const;
/** Features of the context that aroundFeatures() makes, without group and shape. */
export const AROUND_NAMES: readonly string[] = ['no-neighbour', ...AROUND.map(({ name }) => name)];

/** What the lines around say, as bits. */
export function aroundSigns(around: string): number {
  let bits = 0;
  for (let i = 0; i < AROUND.length; i++) if (AROUND[i]!.sign.test(around)) bits |= 1 << i;
  return bits;
}

/** @param signs of aroundSigns() */
export function aroundFeatures(signs: number, shape: string, group: string): string[] {
  const out = (signs & 1) === 0 ? [`context:no-neighbour/${group}`] : [];
  AROUND.forEach(({ name, of }, i) => {
    if ((signs & (1 << i)) !== 0) out.push(`context:${name}/${of === 'group' ? group : shape}`);
  });
  return out;
}
