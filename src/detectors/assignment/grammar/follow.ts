/**
 * From the end of a key name to its value: the shapes in which languages, formats and people write "this name has that
 * value". Works on a latin1 view of a window, so that offsets are byte offsets. Separate from the judging of what was
 * found: this folder says only where a value stands and in which shape.
 */
import { byteTable } from '../../../util/byte-table.js';
import { sticky } from '../reading.js';
import { readDelimited } from './delimited.js';
import { markBefore, readQuoted } from './value.js';
import { block, element } from './blocks.js';
import { byteArray } from './byte-array.js';
import { call, fallback, wrapped } from './calls.js';
import { inList, inMap, NAMES_PAIR, NAMES_PATH, pairBehind, typedIn, valueAhead, valueFirst } from './pairs.js';
import { enclosing, openMark, valueAt, type KeyPlace, type Place } from './place.js';
import { opensBody, returned } from './returned.js';
import { separated } from './separated.js';
import { spaced } from './spaced.js';

const SEPARATOR = sticky(/[ \t]*(?:to(?=[ \t]+")|with(?=[ \t]+["'])|-?c?(?:eq|ne)(?=[ \t]+["'])|isEqual(?:ToString)?:(?=[ \t]?@?")|-(?=[ \t]["'`])|:{1,3}=|=>|\.=(?!=)|={2,3}(?=[ \t"'])|!==?|=|->|<-|\?=|\+=|\|\|=|\?\?=|~>|:(?!:)|::(?=[ \t])|\xef\xbc\x9a|\xe2\x86\x92)[ \t]*/y, 19, { first: byteTable('-:=.!<?+|~\xef\xe2twceni') });
const DECLARED = sticky(/[ \t]+(?:As[ \t]+)?[*&]?(?:\[\])?[A-Za-z][\w.]{0,30}[*?]?[ \t]*:?=(?![=>])[ \t]*(?=[bBrRuU@]?["'`])|[ \t]*\{[ \t]*get;[^}\n]{0,40}\}[ \t]*=[ \t]*|[ \t]*\[\d{0,6}\][ \t]*(?:PROGMEM[ \t]*)?=[ \t]*|\{(?=")|[ \t]+(?:[Aa][Ss][ \t]+)?[A-Za-z]{4,9}2?[ \t]?\(\w{1,4}(?:[ ]\w{1,5})?\)[ \t]*:?=[ \t]*(?=N?')N?|[ \t]+PIC[ \t]+\S{1,20}[ \t]+VALUE[ \t]+(?=["'])|[ \t]+(?:d[bw]|D[BW]|dc\.b|DC\.B|defb|\.asci[iz]|\.string)[ \t]+(?=["'])|[ \t]+\w{4,12}(?:\(\d{1,4}\))?[ \t]+(?:NOT NULL[ \t]+|not null[ \t]+)?(?:DEFAULT|default)[ \t]+(?=')/y, 50, { first: byteTable('*&[{.A-Za-z0-9_') });
/** What a declaration begins with right behind the name. */
const OPENS_DECLARATION = byteTable(' \t{[');
/** char name[] = {"x"} */
const SIZE = /^[ \t]*\[\d{0,6}\][ \t]*=/;
const IN_BRACE = sticky(/\{\s{0,8}(?=["'L@])/y, 10, { lines: 9, first: byteTable('{') });
/** Calls without parentheses that set something, as Gradle and Ruby have them: buildConfigField 'String', 'API_KEY', '"x"'. */
const GRADLE = /^[ \t]*(buildConfigField|resValue|manifestPlaceholders|set|setProperty|property|define|default|env|environment|systemProperty|setting|option|config)[ \t]+(?:["'][\w ]{1,20}["'][ \t]*,[ \t]*)?["'`]$/;
/** YAML's long form of a mapping: `? name`, then `: value` on the next line. */
const EXPLICIT = sticky(/[ \t]*\r?\n[ \t]*:[ \t]+/y, 3, { lines: 2, first: byteTable('\r\n') });
const TERRAFORM = sticky(/[ \t]*\{[^{}]{0,300}?\bdefault[ \t]*=[ \t]*/y, 310, { lines: 301, first: byteTable('{') });
const ELEMENT = sticky(/(?:[ \t]+[\w:.-]{1,40}[ \t]*=[ \t]*["'][^"'<>\n]{0,80}["']){0,4}[ \t]*>/y, 510, { first: byteTable('A-Za-z0-9_:.>', '-') });
const IN_ELEMENT = sticky(/<(?:\w{1,12}:)?(?:[Vv]alue|string)>/y, 21, { first: byteTable('<') });
const CDATA = sticky(/<!\[CDATA\[/y, 9, { first: byteTable('<') });
const ATTRIBUTE = sticky(/[ \t]+value[ \t]*=[ \t]*(?=["'])/y, 7, { first: byteTable('v') });
const KEYED_ELEMENT = sticky(/(?:[ \t]+[\w:.-]{1,40}[ \t]*=[ \t]*["'][^"'<>\n]{0,80}["']){0,3}[ \t]*>[ \t]*(?:\r?\n[ \t]*)?(?:<(?:\w{1,12}:)?(?:value|string)>)?(?:<!\[CDATA\[)?/y, 410, { lines: 2, first: byteTable('A-Za-z0-9_:.>', '-') });
/** What ends an element, as both of the next two open. */
const ENDS_ELEMENT = sticky(/[ \t]*:?[ \t]*<\//y, 3, { first: byteTable(':<') });
const NEXT_ELEMENT = sticky(/[ \t]*:?[ \t]*<\/(?:key|name|param-name|env-entry-name|string|stringProp|Key|Name|k)>\s{0,80}<(?:string|value|defaultValue|param-value|env-entry-value|Value|v|data|stringProp name="[\w.]{0,20}value")>(?:<!\[CDATA\[)?/y, 151, { lines: 81 });
const NEXT_CELL = sticky(/[ \t]*:?[ \t]*(?:<\/(?:a|b|i|strong|em|code|span|label|p|font|th|td|dt)>[ \t]*){1,3}:?\s{0,80}(?:<(?:td|dd|th|code|b|i|em|strong|span|p|tt|kbd)(?:[ \t][^<>\n]{0,80})?>[ \t]*){0,3}/y, 400, { lines: 81 });
const FALLBACK = sticky(/[ \t]*\)?\)?[ \t]*(?:\|\|(?!=)|\?\?(?!=)|\?:|\bor\b|\.(?:or_?[eE]lse|unwrap_or|unwrap_or_else)\((?:\|\w{0,8}\|)?(?=[ \t]*["'])|\{(?=[ \t]*["']))[ \t]*/y, 29, { first: byteTable(')|?o{.') });
/** ENV.fetch("NAME") { "x" } of Ruby, let(:password) { "x" } of RSpec. */
const FETCH = /\bfetch\([:"']$/;
const LET = /\blet!?\(:$/;
const COMMA = sticky(/\s{0,4},\s{0,60}(?:with:[ \t]*)?/y, 70, { lines: 65 });
const COLUMN = sticky(/\}(?:[ ]{2,40}|\t[ \t]{0,20})(?=[^\s#|&;<>])/y, 42, { lines: 2, first: byteTable('}') });
const TERM = sticky(/,[ \t]{0,8}/y, 1);
const EMPHASIS = sticky(/(?:\*\*|__|\*|``?)(?=[ \t:=])/y, 3, { first: byteTable('*_`') });

/**
 * Where the value of a key stands, or undefined when nothing is assigned.
 * @param login the key names an act of logging in, so that its second argument is a secret: login("u", "x")
 */
export function follow(key: KeyPlace, login: boolean): Place | undefined {
  const { text } = key;
  const open = openMark(key);
  let at = key.end;
  let quoted = false;
  if (open !== '') {
    const close = open === '\xe2\x80\x9c' ? '\xe2\x80\x9d' : open;
    if (text.startsWith(close, at)) { at += close.length; quoted = true; }
  }
  const explicit = text.match(EXPLICIT, at);
  const below = text.end;
  if (explicit !== null && /^[ \t-]*\?[ \t]+["']?$/.test(key.ahead)) return valueAt(key, below, '', ':', quoted, 'bare');
  // - --password\n- x: arguments one by one
  if (text.match(NEXT_ITEM, at) !== null) {
    const item = text.end;
    if (/^[ \t]*-[ \t]+["']?--?[\w-]*$/.test(key.ahead)) return valueAt(key, item, '', '--', false, 'option');
  }
  const within = quoted || open === '' ? (quoted ? '' : enclosing(key)) : open;
  if (login) return quoted ? undefined : call(key, at, 'call', true) ?? alone(key, at);
  if (open !== '' || within !== '') {
    const typed = typedIn(key, key.end);
    if (typed !== undefined) return typed;
  }
  const found = quoted ? quotedName(key, at, open) : plainName(key, at, open, within);
  if (typeof found !== 'number') return found;
  at = found;
  if (text.match(SEPARATOR, at) !== null) return separated(key, text.end, text.slice(at, text.end).trim(), quoted, within);
  return spaced(key, at, within, quoted);
}

/** auth("x"), as clients of Redis have it: one string alone. */
function alone(key: KeyPlace, at: number): Place | undefined {
  if (!/(?:^|[._])auth$/.test(key.name)) return undefined;
  const place = call(key, at, 'call', false);
  return place !== undefined && /^\s{0,4}\)/.test(place.value.after) ? place : undefined;
}

/** The text of an element whose name ends at `at`, or of the one in it that holds the value. */
function ofElement(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  if (text.match(ELEMENT, at) === null) return undefined;
  let from = text.end;
  if (text.match(IN_ELEMENT, text.skip(from, 60)) !== null) from = text.end;
  if (text.match(CDATA, from) !== null) from = text.end;
  return element(key, from, 'element', 'element');
}

/** A name in quotation marks. @returns its value's place, undefined when nothing is assigned, or where a separator is looked for */
function quotedName(key: KeyPlace, from: number, open: string): Place | number | undefined {
  const { text } = key;
  let at = from;
  const first = valueFirst(key);
  if (first !== undefined) return first;
  const behind = text.at(at) ?? '';
  if ((behind === ')' || behind === ']') && /:[ \t]{0,4}@?["']$/.test(key.tail(8))) {
    const before = valueAhead(key, true);
    if (before !== undefined) return before;
  }
  const pair = pairBehind(key, at);
  if (pair !== null && pair[0].length > 0) {
    const place = valueAt(key, text.end, pair[1]?.startsWith('\\') ? '"' : '', 'value', true, 'pair');
    if (place !== undefined && (NAMES_PAIR.test(text.slice(key.start - 40, key.start)) || place.value.quote !== '')) return place;
  }
  if ((behind === ' ' || behind === '\t' || behind === '>') && text.match(KEYED_ELEMENT, at) !== null) {
    const inside = text.end;
    if (/<[^<>]{0,160}$/.test(text.slice(key.start - 170, key.start))) return element(key, inside, 'element', 'element');
  }
  if (text.match(TERRAFORM, at) !== null && /variable[ \t]+"[\w-]*$/.test(key.ahead)) return valueAt(key, text.end, '', 'default', true, 'pair');
  if (behind === ']' || (behind === ')' && /[[(]/.test(text.at(key.start - open.length - 1) ?? ''))) {
    at += 1;
    const otherwise = text.match(FALLBACK, at);
    if (otherwise !== null && (!otherwise[0].includes('{') || FETCH.test(key.tail(8)))) return fallback(key, text.end);
    if (behind === ')' && text.at(at) !== ' ' && text.at(at) !== '=') return undefined;
    return at;
  }
  // $in{'password'} eq 'x'
  if (behind === '}' && text.at(key.start - open.length - 1) === '{' && /[\w$>}]\{["']$/.test(key.tail(3))) return at + 1;
  if (key.name === 'random_password') return resultOf(key, at);
  if (behind === ';' && text.match(SERIALIZED, at) !== null) return valueAt(key, text.end, '', ';', true, 'pair');
  return (behind === ',' || /\s/.test(behind)) && /^\s{0,4},/.test(text.slice(at, at + 5)) ? argumentBehind(key, at, open) : at;
}

/** The state of Terraform keeps what a random_password came to among its attributes. */
function resultOf(key: KeyPlace, at: number): Place | undefined {
  const found = /"result\\?":[ ]?(?=\\?")/.exec(key.text.slice(at, at + FURTHEST_RESULT));
  return found === null ? undefined : valueAt(key, at + found.index + found[0].length, '', 'result', true, 'pair');
}

const FURTHEST_RESULT = 900;

/** s:8:"password";s:5:"value"; as PHP writes its arrays. */
const SERIALIZED = sticky(/;s:\d{1,4}:(?=\\{0,3}["'])/y, 12, { first: byteTable(';') });
/** setattr(settings, "TOKEN", "x"), StringVar(&token, "token", "x"): something is set by its name on what stands ahead of it. */
const SETS_ON = /([\w$.]*(?:set|put|attr|option|config|prop|env|Var)\w*)[ \t]?\([ \t]*[&*]?[\w.$]{1,40}[ \t]*,[ \t]*["'`]$/i;
/** What was issued, and is neither written by hand nor the name of a constant. */
const ISSUED = /^(?![A-Z\d]+(?:_[A-Z\d]+)+$)(?=(?:\D*\d){3})(?=[^a-zA-Z]*[a-zA-Z])[A-Za-z0-9+/_=.-]{20,100}$/;

/** Code that is handed over as a string: '"value"', "\\"value\\"". */
const STRING_OF_STRING = /^(\\?["'])[^"'\\]*\1$/;

/** f("NAME", "value") */
function argumentBehind(key: KeyPlace, at: number, open: string): Place | undefined {
  const { text } = key;
  // "show password", "next": the word ends a string of its own
  if (markBefore(text, key.start) === '' && !/^[\w.-]+$/.test(/["'`]([^"'`\n]*)$/.exec(key.ahead)?.[1] ?? '')) return undefined;
  const filled = text.match(COMMA, at)?.[0].includes('with:') === true;
  const value = readQuoted(text, text.end);
  if (/["'`]--[\w-]*$/.test(key.tail(40))) {
    return value?.closed && !/^-/.test(text.slice(value.start, value.end)) && !/^[ \t]*(?::|=>)/.test(value.after) ? { syntax: 'option', value, by: '--', keyQuoted: false, inner: true } : undefined;
  }
  if (value === undefined || !value.closed || (inList(key, value, open) && !inMap(key)) || /^[ \t]*(?::|=>)/.test(value.after)) return undefined;
  const callee = /([\w$.:!-]{1,40})[ \t]?[([{][ \t]*(?:['"][\w ]{1,20}['"][ \t]*,[ \t]*)?[a-zA-Z@]?\\{0,3}["'`]$/.exec(text.slice(key.start - 80, key.start))?.[1] ?? GRADLE.exec(key.ahead)?.[1] ?? SETS_ON.exec(key.tail(120))?.[1] ?? (filled ? 'with' : inMap(key) ? 'Map.of' : '');
  // one word of a list of words, as in the names of a source map
  if (callee === '' && !(open !== '`' && /[_.-]/.test(key.name) && ISSUED.test(text.slice(value.start, value.end))) && !/[([{]\s{0,8}[a-zA-Z@]?\\{0,3}["'`]$/.test(text.slice(key.start - 12, key.start))) return undefined;
  const inner = STRING_OF_STRING.exec(text.slice(value.start, value.end));
  const nested = inner === null ? value : { ...value, start: value.start + inner[1]!.length, end: value.end - inner[1]!.length };
  return { syntax: 'argument', value: nested, by: callee.slice(callee.lastIndexOf('.') + 1), keyQuoted: true, inner: false };
}

/** Functions of C and its like that take what they compare or copy to first. */
const COPIES = /(?:str(?:n|l)?cpy|str(?:n)?cat|sn?printf|str(?:n|case|ncase)?cmp|memc(?:py|mp)|lstrcpy[AW]?|wcs(?:n)?cpy|equals|equalsIgnoreCase|compare_digest|secure_compare|hash_equals|timingSafeEqual|ConstantTimeCompare)[ \t]?\($/;
const COPIED = sticky(/,[ \t]{0,8}(?:sizeof[ \t(]{0,3}[\w.>*-]{1,30}\)?[ \t]{0,4},[ \t]{0,8})?(?=[L@]?["'])/y, 44);
/** Compare([]byte(password), []byte("x")) */
const BYTES = sticky(/\), \[\]byte\((?=")/y, 11, { first: byteTable(')') });
/** Calls that set what a symbol names. */
const SETS = /^[ \t]*(?:\w{1,20}\.)?(?:set|setting|option|property|config|default|env|store|put)\w{0,12}[ (]{1,2}:$/;

/** name[16] = */
const SIZED = sticky(/\[\w{0,24}\][ \t]*(?:PROGMEM[ \t]*)?=[ \t\r\n]{0,20}/y, 54, { lines: 21, first: byteTable('[') });
/** [ "$PASSWORD" = "x" ] */
const TESTED = sticky(/"[ \t]{1,4}(?:==?|!=)[ \t]{1,4}(?=["'])/y, 4, { first: byteTable('"') });
/** What a tool is told behind the name of what it sets. */
const OTHER_OPTION = sticky(/(?:[ \t]{1,4}--(?!value|body|secret-string)[a-z-]{1,20}(?:=|[ \t])[^\s-][^\s]{0,40}){0,3}[ \t]{1,4}--(?:value|body|secret-string)(?:=|[ \t]{1,4})(?=\S)/y, 248, { first: byteTable('-') });
/** The next item of a list in YAML, unless it is another option. */
const NEXT_ITEM = sticky(/\r?\n[ \t]*-[ \t]+(?!["']?-)/y, 5, { lines: 2, first: byteTable('\r\n') });
/** A name without marks of its own; returns as quotedName() does. */
function plainName(key: KeyPlace, from: number, open: string, within: string): Place | number | undefined {
  const { text, before } = key;
  let at = from;
  let behind = text.at(at) ?? '';
  if (open !== '' && behind === open) return undefined;
  if (before === '<' || (before === ':' && /<\w{1,20}:$/.test(key.tail(22)))) return text.match(ATTRIBUTE, at) !== null ? valueAt(key, text.end, '', 'value', true, 'pair') : ofElement(key, at);
  if (before === '$' && text.match(TESTED, at) !== null) return valueAt(key, text.end, '', '=', false, 'compare');
  if (before === '/' && (behind === '"' || behind === "'") && NAMES_PATH.test(key.tail(90)) && pairBehind(key, at + 1) !== null) return valueAt(key, text.end, '', 'value', true, 'pair');
  // --name db-password --value x
  if (behind === ' ' && text.match(OTHER_OPTION, at) !== null) return valueAt(key, text.end, within, '--', false, 'option');
  const ends = text.match(ENDS_ELEMENT, at) !== null;
  if (ends && text.match(NEXT_ELEMENT, at) !== null) return element(key, text.end, 'element', 'element');
  // "pass `x` to it", "pass conds='y'": a verb; PASS x is a command of protocols
  if (behind === ' ' && /^[Pp]ass$/.test(key.name) && /[^=:]/.test(text.at(at + 1) ?? '\n') && !(key.ahead.trim() === '' && /^[ \t]+"[^"\s]*\d[^"\s]*"[ \t]*\r?$/.test(text.line(at, 90))) && !/^[ \t]*set[ \t]+$|\buser(?:name)?[ \t]+(["'])[^"'\n]{1,60}\1[ \t]+$/.test(key.ahead) && !ofUser(key, at)) return undefined;
  const nextCell = ends ? text.match(NEXT_CELL, at) : null;
  const cellEnd = text.end;
  // <code>password</code> is needed: text goes on
  if (nextCell !== null && (/:|<(?!\/)|<\/t[hd]|<\/dt/.test(nextCell[0]) || text.at(cellEnd) === '\n')) {
    if (text.at(cellEnd) === '<') return undefined;
    return element(key, cellEnd, 'cell', 'cell') ?? valueAt(key, cellEnd, '', 'cell', false, 'cell');
  }
  // {"target": "id=password", "value": "x"} of Selenium
  if (before === '=' && /["']target["']\s?:\s?["'](?:id|name)=$/.test(key.tail(24)) && pairBehind(key, at + 1) !== null) return valueAt(key, text.end, '', 'value', true, 'pair');
  if (behind === ',') return commaBehind(key, at);
  if (behind === '\n' || behind === '\r') return lineEndBehind(key, at);
  // (password . "x")
  if (before === '(' && behind === ' ' && text.startsWith(' . "', at)) return valueAt(key, at + 3, '', '.', false, 'quoted');
  if (behind === ')' && before === '(' && text.match(BYTES, at) !== null && /\w\((?:\[\]byte|b)\($/.test(key.tail(40))) {
    const value = readQuoted(text, text.end);
    return value?.closed ? { syntax: 'argument', value, by: 'copy', keyQuoted: false, inner: false } : undefined;
  }
  if (closesName(key, at, behind)) behind = text.at(at += 1) ?? '';
  const body = opensBody(text, at, behind) ? returned(key, at) : undefined;
  if (body !== undefined) return body;
  if (behind === '?' && text.at(at + 1) === '(') return undefined;
  if (behind === '?' || behind === '!') behind = text.at(at += 1) ?? '';
  if (text.match(EMPHASIS, at) !== null) behind = text.at(at = text.end) ?? '';
  if (behind === ']' && (before === '[' || before === ':')) behind = text.at(at += 1) ?? '';
  // ${PASSWORD}    x: variables of Robot Framework
  if (before === '{' && behind === '}' && /^[ \t]*\$\{[\w ]{0,30}$/.test(key.ahead) && text.match(COLUMN, at) !== null) return valueAt(key, text.end, '', ' ', false, 'directive');
  const otherwise = text.match(FALLBACK, at);
  if (otherwise !== null && otherwise[0].includes('{')) {
    if (before === ':' && LET.test(key.tail(8))) return fallback(key, text.end);
  } else if (otherwise !== null) {
    const or = text.end;
    if (otherwise[0].startsWith(').') || /\b(?:env|environ)\b/i.test(key.name) || (/^ (?!\))/.test(text.slice(at, at + 2)) && /^["'`][^"'`\n]{4,80}["'`][ \t]*[;,)}\r\n]/.test(text.slice(or, or + 90)))) return fallback(key, or);
  }
  if (behind === '(') return call(key, at, 'call', false);
  if (text.match(SIZED, at) !== null) {
    const bytes = byteArray(key, text.end);
    if (bytes !== undefined) return bytes;
  }
  const declared = before === '$' || OPENS_DECLARATION[behind.charCodeAt(0)] !== 1 ? null : text.match(DECLARED, at);
  if (declared !== null) {
    const from = text.end;
    return valueAt(key, SIZE.test(declared[0]) && text.match(IN_BRACE, from) !== null ? text.end : from, within, '=', false, 'declared');
  }
  return at;
}

/** user x pass y: a value that no word of a sentence looks like. */
function ofUser({ text, ahead }: KeyPlace, at: number): boolean {
  return /\b(?:user(?:name)?|login)[ \t]+[\w.@-]{1,60}[ \t]+$/.test(ahead) && /^[ \t]+(?=[^\s"'\d]*\d)(?=[^\sA-Za-z]*[A-Za-z])[^\s"'(){}<>,;:/$]{7,60}(?:\s|$)/.test(text.line(at, 80));
}

/** A string behind the name and a comma: an element of a tuple, what a symbol is set to, what is copied into a variable. */
function commaBehind(key: KeyPlace, at: number): Place | undefined {
  const { text, before } = key;
  if (before === '{' || (/[(, ]/.test(before) && /^(?:\w+\.)*[A-Z][A-Z0-9_]*$/.test(key.name))) {
    text.match(TERM, at);
    const from = text.end;
    const value = readQuoted(text, from) ?? readDelimited(text, from);
    if (value?.closed && !/^[ \t]*(?::|=>)/.test(value.after)) return { syntax: 'argument', value, by: before, keyQuoted: false, inner: false };
  }
  // set :password, "x"
  if (before === ':' && SETS.test(key.ahead)) {
    text.match(TERM, at);
    const value = readQuoted(text, text.end);
    if (value?.closed && !/^[ \t]*(?::|=>)/.test(value.after)) return { syntax: 'argument', value, by: 'set', keyQuoted: false, inner: false };
  }
  // strcpy(password, "x")
  if (before === '(' && COPIES.test(key.tail(40))) {
    const value = text.match(COPIED, at) === null ? undefined : readQuoted(text, text.end);
    if (value?.closed && /^\s{0,4}[,)]/.test(value.after)) return { syntax: 'argument', value, by: 'copy', keyQuoted: false, inner: false };
  }
  // secretKey, err := hex.DecodeString("x")
  if (text.match(FAILS, at) !== null) return wrapped(key, text.end, false);
  return (opensBody(text, at, ',') ? returned(key, at) : undefined) ?? pairedWith(key, at);
}

/** The variable that says whether it went well, of Go. */
const FAILS = sticky(/, (?:_|err|ok) :?= (?=(?:hex|base64\.\w{1,20})\.DecodeString\(")/y, 49);

/** The end of the name's line: what was assigned ahead of it, the body of a function, the other half of a pair. */
function lineEndBehind(key: KeyPlace, at: number): Place | undefined {
  if (/(?:->| as) $/.test(key.tail(4))) return valueAhead(key, false);
  return returned(key, at) ?? pairedWith(key, at);
}

/** A value that stands beside a bare name: name: PASSWORD, value: x. */
function pairedWith(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  if (!NAMES_PAIR.test(text.slice(key.start - 40, key.start)) || pairBehind(key, at) === null) return undefined;
  const from = text.end;
  return block(key, from) ?? valueAt(key, from, '', 'value', false, 'pair');
}

/** Whether a bracket closes what holds the name and nothing else, and something is assigned to that: $ENV{PASSWORD} = "x", $cfg->{password} = "x"; not ${PASSWORD}. */
function closesName({ text, before, ahead }: KeyPlace, at: number, bracket: string): boolean {
  switch (bracket) {
    case '}': return before === '{' && /[\w>}]\{$/.test(ahead.slice(-3)) && /^\}[ \t]*(?:\|\||\/\/)?=(?![=~>])/.test(text.slice(at, at + 8));
    case ']': return before === ' ' && /^\][ \t]*=[ \t]*\[/.test(text.slice(at, at + 8));
    case ')': return ((before === '$' || before === ' ') && /^\)[ \t]*=[ \t]*[([]/.test(text.slice(at, at + 8))) || (before === '(' && /^\)[ \t]*(?:=(?!=)|:=|["'])/.test(text.slice(at, at + 8)));
    default: return false;
  }
}
