/** A separator between a name and its value: `name = value`, `name: value`, with what languages put around the value. */
import { byteTable } from '../../../util/byte-table.js';
import { sticky, type Reading } from '../reading.js';
import { readQuoted, type Value } from './value.js';
import { below, block, element as textOf, member, valueOf } from './blocks.js';
import { byteArray } from './byte-array.js';
import { insideWrapper, mayCall, wrapped } from './calls.js';
import { valueAt, type KeyPlace, type Place } from './place.js';

const TYPE = sticky(/&?(?:\[:?0?\])?(?:'[a-z]{1,12} )?(?:const |constant |mut |readonly )?[A-Za-z_][\w.]{0,40}(?:::\w{1,30})*(?:<[\w, .:?]{1,40}>|\[[\w, .:?]{1,40}\])?[?!*]?(?:\[\])?(?:[ \t]*\|[ \t]*\w{1,20}){0,3}(?:[ \t]+:?=(?![=>])[ \t]*|=(?=["']))/y, Infinity, { first: byteTable("&['A-Za-z_") });
const TAG = sticky(/(?:!!?(?:str|unsafe)|&\w{1,30})[ \t]+/y, 31, { first: byteTable('!&') });
const EMPHASIS = sticky(/(?:\*\*|\*|__(?=[ \t]))[ \t]*/y, 2, { first: byteTable('*_') });
/** What a value is set in, in a text of HTML. */
const TAGS = sticky(/(?:<(?:b|i|strong|em|code|span|tt|kbd|samp)(?:[ \t][^<>\n]{0,80})?>[ \t]*){1,3}(?=[^\s<])/y, 280, { first: byteTable('<') });
const NEXT_LINE = sticky(/(?:\\)?\r?\n[ \t]{0,80}(?=[bBrRuUfF@]?["'`])/y, 5, { lines: 2, first: byteTable('\\\r\n') });
/** A user and a password in a list. */
const USER = sticky(/[[({]\s{0,8}[bBuU]?(?:"[^"\n]{0,60}"|'[^'\n]{0,60}'|[\w.]{1,40})\s{0,8},\s{0,20}(?=[bBuU]?["'])/y, 110, { lines: 37, first: byteTable('[({') });
const LIST = sticky(/\[\d{0,3}\]\w{1,12}\{|new[ \t]+\w{1,12}\[\][ \t]*\{|(?:Arrays\.asList|List\.of|listOf|arrayOf|vec!|array)[([]|[[(]/y, 21, { first: byteTable('[(nALlav') });
const STRING = sticky(/[bBrRuUfF@]?["']/y, 2, { first: byteTable('bBrRuUfF@"\'') });
/** name: [u8; 32] = */
const ARRAY = sticky(/\[\w{1,10}(?:;[ ]?\w{1,12})?\][ \t]*=[ \t]*/y, 26, { first: byteTable('[') });
const CONTINUED = sticky(/\\\r?\n[ \t]{0,80}(?=[^\s"'`\\])/y, 4, { lines: 2, first: byteTable('\\') });

/** What says the type of a string ahead of it, or makes a function or bytes of it: <string>"x", (String) "x", N"x", lambda: "x", .ascii "x", BS.pack "x". */
const CAST = sticky(/(?:<\w{1,20}>|\((?:const )?(?:[Ss]tring|char|NSString|QString)[ ]?\*?\)|[Ll]ambda[ \t]*:|!\w{1,30}|\.asci[iz]|\.string|(?:[A-Z]\w{0,9}\.)?pack)[ \t]{0,4}(?=["'`])|N(?=')|\{(?="[^"\n]{4,200}"\}|'[^'\n]{4,200}'\})/y, 204, { first: byteTable('<(A-Zlp!{.') });
/** z.string().default("x"): what checks a value, with what it is without one. */
const CALLED = sticky(/[a-zA-Z][\w.$]{0,40}\([^()"'`\n]{0,40}\)/y, 83, { first: byteTable('A-Za-z') });
const DEFAULTED = sticky(/(?:\s{0,20}\.\w{1,20}\([^()"'`\n]{0,40}\)){0,3}\s{0,20}\.default\((?=["'`])/y, 279, { lines: 81 });

/** 1 for what may open a list of bytes, 2 for what none of it stands behind. */
const BRACKETS = byteTable('{[(');
for (const char of '"\'`;\n') BRACKETS[char.charCodeAt(0)] = 2;
const FURTHEST_BRACKET = 30;
const DIGITS = /^[^"'`\n;]{0,30}[{[(]\s{0,30}(?:0x|-?\d{1,3},)/;
/** new String(Base64.getDecoder().decode("x")): a call in a call that only writes the value otherwise. */
const DECODED = sticky(/(?:new[ \t]+|\[[\w.]{1,30}\]::)?[A-Za-z_][\w.]{0,30}\((?:\[[\w.]{1,30}\]::|[A-Za-z_][\w.]{0,40}(?:\(\)\.\w{0,20})?)?(?:decode|Decode|decodeBase64|FromBase64String|b64decode|unhexlify|fromhex)\((?=b?["'])/y, 190, { first: byteTable('A-Za-z_[') });
/** The path of an image up to its last part, and a tag behind it: a version, or words. */
const IMAGE = /(?:^|[\s"'`=])(?:[a-z0-9][\w.-]{0,60}(?::\d{2,5})?\/){1,4}$/;
const IMAGE_TAG = /^(?:v?\d+(?:\.\d+){1,3}(?:-[a-z][\w.-]{0,40})?|[a-z]+(?:-(?:[a-z]+\d{0,2}|k8s|v?\d{1,4}(?:\.\d{1,4}){0,3})){0,6})(?![\w.@:/-])/;
/** What the roles of reStructuredText are written with. */
const IN_ROLE = byteTable('a-z:+', '-');
/** What a name that may be a type is made of, and what may follow it. */
const IN_NAME = byteTable('A-Za-z0-9_.');
const BEHIND_TYPE = byteTable(':<[?!*|= \t');
const OPENS_USER = byteTable('[({');
const QUOTE = byteTable('"\'`');
const OPEN_CURLY = 123;
/** Last characters of what gives a default: ||, ??, ?:, or. */
const JOINS = byteTable('|?:r');
/** Names ahead of this one to which the same statement assigns: `user, password = "x", "y"`. */
const TUPLE = /^[ \t]*(?:my|local|var|let|const)?[ \t]*[([]?((?:[$\w.]{1,40},[ \t]{0,4}){1,6})[$]?$/;
const ELEMENT_OF_TUPLE = sticky(/[ \t]*[([]?(?:[bBrRuU]?"[^"\n]{0,80}"|[bBrRuU]?'[^'\n]{0,80}'|[\w.$-]{1,40})[ \t]*,[ \t]*/y, 85);

export function separated(key: KeyPlace, from: number, by: string, keyQuoted: boolean, within: string): Place | undefined {
  const { text } = key;
  let at = from;
  const compare = /^(?:==|!=|-?c?(?:eq|ne)$|isEqual)/.test(by);
  // changed from "smbpasswd" to "tdbsam": a sentence
  if (by === 'to' && /[A-Za-z] ["']$/.test(text.slice(key.start - 3, key.start))) return undefined;
  if (by === ':' && isNoSeparator(key, at, keyQuoted)) return undefined;
  // userPassword:: x of LDIF, right behind its name; token :: Text is a type
  if (by === '::' && (text.at(key.end) !== ':' || !/^(?:["']|\S*\d|[A-Za-z+/]{8,}={1,2}\s)/.test(text.line(at, 80)))) return undefined;
  // pw->pw_name: a member
  if (by === '->' && text.slice(at - 2, at) === '->' && /[A-Za-z_]/.test(text.at(at) ?? '')) return undefined;
  if (by === ':' || by === '\xef\xbc\x9a') {
    const scalar = block(key, at);
    if (scalar !== undefined) return scalar;
    const inside = valueOf(key, at);
    const first = inside < 0 ? member(key, at) : undefined;
    if (first !== undefined) return first;
    if (inside >= 0) return valueAt(key, inside, '', 'value', true, 'pair');
    if (text.match(EMPHASIS, at) !== null && !isAlias(text.line(at, 80))) at = text.end;
    if (!keyQuoted && text.match(ARRAY, at) !== null) at = text.end;
    if (!keyQuoted && mayBeType(text, at) && text.match(TYPE, at) !== null) {
      at = text.end;
      return wrapped(key, at, keyQuoted) ?? valueAt(key, at, within, '=', false, 'declared');
    }
    if (text.match(TAG, at) !== null) at = text.end;
  }
  // PASSWORDS = {"admin": "x"}
  if (by === '=' && text.code(at) === OPEN_CURLY) {
    const first = member(key, at);
    if (first !== undefined) return first;
  }
  if (by === ':' && !keyQuoted && within === '') {
    const line = below(key, at);
    if (line !== undefined) return line;
  }
  // name, password = "x", "y"
  const tuple = (by === '=' || by === ':=') && key.ahead.includes(',') ? TUPLE.exec(key.ahead) : null;
  if (tuple !== null) {
    for (let left = tuple[1]!.split(',').length - 1; left > 0; left--) {
      if (text.match(ELEMENT_OF_TUPLE, at) === null) return undefined;
      at = text.end;
    }
  }
  if (by !== ':' && within === '' && text.match(CONTINUED, at) !== null) {
    const next = text.end;
    if (/^[ \t]*(?:export )?[\w.-]*$/.test(key.ahead)) at = next;
  }
  // Password: <b>x</b>
  if (by === ':' && text.match(TAGS, at) !== null) return textOf(key, text.end, 'cell', 'cell');
  if (text.match(NEXT_LINE, at) !== null) at = text.end;
  if (OPENS_USER[text.code(at)] === 1 && /auth|cred|login/i.test(key.name) && text.match(USER, at) !== null) {
    const second = readQuoted(text, text.end);
    if (second?.closed && /^\s{0,8}[\])}]/.test(second.after)) return { syntax: 'argument', value: second, by: 'auth', keyQuoted, inner: false };
  }
  if (opensBracket(text, at) && DIGITS.test(text.slice(at, at + 40))) {
    const bytes = byteArray(key, at);
    if (bytes !== undefined) return bytes;
  }
  const element = text.match(LIST, at) === null ? -1 : text.skip(text.end, 60);
  const list = element >= 0 && text.match(STRING, element) !== null;
  const overLines = list && text.at(at) === '(' && text.slice(at, element).includes('\n');
  if (list) at = element;
  if (text.match(CAST, at) !== null) at = text.end;
  if (mayCall(text, at)) {
    const called = text.match(CALLED, at)?.[0].length ?? 0;
    if (called > 0 && text.at(text.skip(at + called, 20)) === '.' && text.match(DEFAULTED, at + called) !== null) return valueAt(key, text.end, within, 'default', keyQuoted, 'default');
    if (text.match(DECODED, at) !== null) {
      const encoded = readQuoted(text, text.end);
      if (encoded?.closed && /^\s{0,4}\)/.test(encoded.after)) return { syntax: 'wrapped', value: encoded, by: 'decode', keyQuoted, inner: false };
    }
    if (insideWrapper(text, at) >= 0) return wrapped(key, at, keyQuoted);
  }
  if (key.before === '{' && key.ahead.endsWith('${')) {
    // ${NAME:default}, ${NAME:-default}
    const dash = text.at(at) === '-' || text.at(at) === '=' ? 1 : 0;
    const stop = text.slice(at + dash, at + 200).search(/[}\n]/);
    if (stop <= 0) return undefined;
    return { syntax: 'default', value: { start: at + dash, end: at + dash + stop, quote: '', prefix: '', after: '', closed: true }, by: 'reference', keyQuoted, inner: true };
  }
  const place = valueAt(key, at, within, by, keyQuoted, compare ? 'compare' : 'bare');
  if (place === undefined) return undefined;
  // ('name',\n 'address', ...): a tuple over lines, no value in parentheses
  if (overLines && place.value.after.trimStart().startsWith(',')) return undefined;
  // old_name → new_name
  if (by === '\xe2\x86\x92' && !/\d/.test(text.slice(place.value.start, place.value.end))) return undefined;
  if (list && place.value.quote !== '') return { ...place, list };
  if (compare) return place.value.quote === '' ? undefined : { ...place, syntax: 'compare' };
  if (place.value.quote === '') {
    // process.env.X || 'default', os.Getenv("X") ?: "default", isLocal ? "x" : "y"
    const rest = text.line(place.value.start, 160);
    const or = !joinsString(rest) ? null : /^[^\n"'`;,]{1,80}(?:\((?:"[^"\n]{1,60}"|'[^'\n]{1,60}')\)|\[(?:"[^"\n]{1,60}"|'[^'\n]{1,60}')\])?[ \t]*(?:\|\||\?\?|\?:?|\bor|\?[^\n"'`;,:?]{1,60}:)[ \t]*(?=["'`])/.exec(rest);
    if (or !== null) {
      const value = otherwise(text, readQuoted(text, place.value.start + or[0].length));
      if (value?.closed) return { syntax: 'default', value, by: 'or', keyQuoted, inner: false };
    }
    return goesOn(text, place) ? undefined : wholeLine(key, place);
  }
  return place;
}

/** `password: *name` of YAML: what is anchored elsewhere. In Markdown the sign is behind the text again. */
function isAlias(line: string): boolean {
  return /^\*[A-Za-z_][\w-]*\s*$/.test(line);
}

const OTHERWISE = sticky(/[ \t]{0,4}:[ \t]{0,4}(?=["'`])/y, 2, { first: byteTable(':') });

/** Of two strings that a condition chooses from, the longer one: the other is often empty, or a word. */
function otherwise(text: Reading, value: Value | undefined): Value | undefined {
  const other = value?.closed && text.match(OTHERWISE, value.end + value.quote.length) !== null ? readQuoted(text, text.end) : undefined;
  return other?.closed && other.end - other.start > value!.end - value!.start ? other : value;
}

/** Whether a colon behind the name says something else. */
function isNoSeparator({ text, before, ahead, name }: KeyPlace, at: number, keyQuoted: boolean): boolean {
  // x ? "passcode" : "recoveryCode", pass :data:`x`
  if (keyQuoted && /\?[ \t]*["'`]$/.test(ahead.slice(-8))) return true;
  if (IN_ROLE[text.code(at)] === 1 && /^[a-z:+-]{2,20}:`/.test(text.line(at, 22))) return true;
  // https://deploy-token-1:value@host: an address, read by its own detector
  if (ahead.includes('://') && /:\/\/[^\s/"'@]*$/.test(ahead)) return true;
  // eof_action=pass:repeatlast=0: the name is itself a value
  if (before === '=' && /[A-Za-z0-9]=$/.test(ahead) && !/pass\w*=$/i.test(ahead)) return true;
  // registry.corp.lan/team/secrets:1.4.0-slim: an image and its tag
  if (before === '/' && text.at(at - 1) === ':' && IMAGE.test(ahead) && IMAGE_TAG.test(text.line(at, 60))) return true;
  // arn:aws:secretsmanager:...:secret:name is one name, no assignment
  return before === ':' && text.at(at - 1) === ':' && !name.includes(' ');
}

/** Whether TYPE can match: what follows a first word of it is looked at alone. */
function mayBeType(text: Reading, at: number): boolean {
  if (IN_NAME[text.code(at)] !== 1) return true;
  let behind = at + 1;
  while (IN_NAME[text.code(behind)] === 1) behind++;
  return BEHIND_TYPE[text.code(behind)] === 1;
}

/** Whether a bracket that may hold a list of bytes opens within so many characters, on the line and ahead of any string. */
function opensBracket(text: Reading, at: number): boolean {
  for (let i = at; i <= at + FURTHEST_BRACKET; i++) {
    const kind = BRACKETS[text.code(i)];
    if (kind !== 0) return kind === 1;
  }
  return false;
}

/** Whether a string stands in a line right behind a sign or word that joins it to what is ahead as its default. */
function joinsString(line: string): boolean {
  for (let i = 1; i < line.length; i++) {
    if (QUOTE[line.charCodeAt(i)] !== 1) continue;
    let before = i - 1;
    while (before > 0 && (line[before] === ' ' || line[before] === '\t')) before--;
    if (JOINS[line.charCodeAt(before)] === 1) return true;
  }
  return false;
}

/** Whether a bare value is a part of an expression that goes on. */
function goesOn(text: Reading, { value: { start, end, after }, inner }: Place): boolean {
  if (!after.startsWith(' ') && !after.startsWith('\t')) return false;
  if (!inner && /^[ \t]+(?:\+|\.|<>|\|\||&)[ \t]+["'`\w(]/.test(after)) return true;
  const said = text.slice(start, end);
  // mysql --password=x < dump.sql
  if (inner && /^[ \t]+(?:<|>>?|\|)[ \t]?[\w./~$-]/.test(after) && /\d/.test(said)) return false;
  if (/^[ \t]+(?:[?<>*%&|^-]|[=!<>]==?|&&|\|\||instanceof\b|if\b|else\b|is not\b|is None\b|as [A-Z])[ \t]/.test(after) && /^(?!(?:\D*\d){3})[A-Za-z_$][\w$.]*$/.test(said)) return true;
  return !inner && /^[ \t]+["'`]/.test(after) && /^[a-z_]\w*$/.test(said);
}

/** A bare value that goes on over blanks to the end of its line: passphrases in settings files. */
function wholeLine(key: KeyPlace, place: Place): Place {
  const { text } = key;
  const { value } = place;
  if (value.quote !== '' || text.at(value.end) !== ' ' || !/^[ \t]*(?:- |\* |export |set |env |ENV )?["']?[$\w.-]*$/.test(key.ahead)) return place;
  const newline = text.indexOf('\n', value.end);
  const rest = text.slice(value.start, newline < 0 ? Math.min(text.length, value.start + 120) : newline).replace(/\s+(?:#|\/\/|;).*$/, '').trimEnd();
  // NAME=value command arguments: a passphrase has four words and more there
  const least = place.by === '=' && text.at(value.start - 1) === '=' ? 3 : 1;
  if (rest.length > 120) return place;
  const phrase = rest.split(' ').length > least && /^[A-Za-z][\w'!?.,-]*(?: [A-Za-z][\w'!?.,-]*){1,9}$/.test(rest) && !/(?:^|\s)(?:as|in|of|if|else|and|or)\s/.test(rest);
  const translation = /[\x80-\xff]/.test(rest) && /^[\w\x80-\xff(][\w\x80-\xff!?.,:;'"()%/ -]*$/.test(rest);
  if (!phrase && !translation) return place;
  return { ...place, syntax: 'line', value: { ...value, end: value.start + rest.length, after: '' } };
}
