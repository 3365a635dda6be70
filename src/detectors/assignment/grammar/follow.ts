/**
 * From the end of a key name to its value: the shapes in which languages, formats and people write "this name has that
 * value". Works on a latin1 view of a window, so that offsets are byte offsets. Separate from the judging of what was
 * found: this folder says only where a value stands and in which shape.
 */
import { readDelimited } from './delimited.js';
import { markBefore, readQuoted } from './value.js';
import { element } from './blocks.js';
import { byteArray } from './byte-array.js';
import { call, fallback } from './calls.js';
import { inList, NAMES_PAIR, PAIR, typedIn, valueAhead, valueFirst } from './pairs.js';
import { enclosing, match, openMark, valueAt, type KeyPlace, type Place } from './place.js';
import { returned } from './returned.js';
import { separated } from './separated.js';
import { spaced } from './spaced.js';

const SEPARATOR = /[ \t]*(?:to(?=[ \t]+")|with(?=[ \t]+["'])|-(?=[ \t]["'`])|:{1,3}=|=>|\.=(?!=)|={2,3}(?=[ \t"'])|!==?|=|->|<-|\?=|\+=|\|\|=|\?\?=|~>|:(?!:)|\xef\xbc\x9a|\xe2\x86\x92)[ \t]*/y;
const DECLARED = /[ \t]+(?:As[ \t]+)?[*&]?(?:\[\])?[A-Za-z][\w.]{0,30}[*?]?[ \t]*:?=(?![=>])[ \t]*(?=[bBrRuU@]?["'`])|[ \t]*\{[ \t]*get;[^}\n]{0,40}\}[ \t]*=[ \t]*|[ \t]*\[\d{0,6}\][ \t]*=[ \t]*(?:\{\s{0,8}(?=["'L@]))?|\{(?=")|[ \t]+(?:[Aa][Ss][ \t]+)?[A-Za-z]{4,9}2?[ \t]?\(\w{1,4}(?:[ ]\w{1,5})?\)[ \t]*:?=[ \t]*(?=N?')N?|[ \t]+PIC[ \t]+\S{1,20}[ \t]+VALUE[ \t]+(?=["'])|[ \t]+\w{4,12}(?:\(\d{1,4}\))?[ \t]+(?:NOT NULL[ \t]+|not null[ \t]+)?(?:DEFAULT|default)[ \t]+(?=')/y;
/** Calls without parentheses that set something, as Gradle and Ruby have them: buildConfigField 'String', 'API_KEY', '"x"'. */
const GRADLE = /^[ \t]*(buildConfigField|resValue|manifestPlaceholders|set|setProperty|property|define|default|env|environment|systemProperty|setting|option|config)[ \t]+(?:["'][\w ]{1,20}["'][ \t]*,[ \t]*)?["'`]$/;
/** YAML's long form of a mapping: `? name`, then `: value` on the next line. */
const EXPLICIT = /[ \t]*\r?\n[ \t]*:[ \t]+/y;
const TERRAFORM = /[ \t]*\{[^{}]{0,300}?\bdefault[ \t]*=[ \t]*/y;
const ELEMENT = /(?:[ \t]+[\w:.-]{1,40}[ \t]*=[ \t]*["'][^"'<>\n]{0,80}["']){0,4}[ \t]*>(?:\s{0,60}<(?:[Vv]alue|string)>)?(?:<!\[CDATA\[)?/y;
const ATTRIBUTE = /[ \t]+value[ \t]*=[ \t]*(?=["'])/y;
const KEYED_ELEMENT = /(?:[ \t]+[\w:.-]{1,40}[ \t]*=[ \t]*["'][^"'<>\n]{0,80}["']){0,3}[ \t]*>[ \t]*(?:\r?\n[ \t]*)?(?:<(?:value|string)>)?(?:<!\[CDATA\[)?/y;
const NEXT_ELEMENT = /[ \t]*:?[ \t]*<\/(?:key|name|param-name|string|Key|Name|k)>\s{0,80}<(?:string|value|param-value|Value|v|data)>(?:<!\[CDATA\[)?/y;
const NEXT_CELL = /[ \t]*:?[ \t]*(?:<\/(?:a|b|i|strong|em|code|span|label|p|font|th|td|dt)>[ \t]*){1,3}:?\s{0,80}(?:<(?:td|dd|th|code|b|i|em|strong|span|p|tt|kbd)(?:[ \t][^<>\n]{0,80})?>[ \t]*){0,3}/y;
const FALLBACK = /[ \t]*\)?\)?[ \t]*(?:\|\|(?!=)|\?\?(?!=)|\?:|\bor\b)[ \t]*/y;

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
  const explicit = match(EXPLICIT, text, at);
  if (explicit !== null && /^[ \t-]*\?[ \t]+["']?$/.test(text.slice(key.line, key.start))) return valueAt(key, EXPLICIT.lastIndex, '', ':', quoted, 'bare');
  // - --password\n- x: arguments one by one
  if ((text[at] === '\n' || text[at] === '\r') && match(NEXT_ITEM, text, at) !== null && /^[ \t]*-[ \t]+["']?--?[\w-]*$/.test(text.slice(key.line, key.start))) return valueAt(key, NEXT_ITEM.lastIndex, '', '--', false, 'option');
  const within = quoted || open === '' ? (quoted ? '' : enclosing(key)) : open;
  if (login) return quoted ? undefined : call(key, at, 'call', true) ?? alone(key, at);
  if (open !== '' || within !== '') {
    const typed = typedIn(key, key.end);
    if (typed !== undefined) return typed;
  }
  const found = quoted ? quotedName(key, at, open) : plainName(key, at, open, within);
  if (typeof found !== 'number') return found;
  at = found;
  if (match(SEPARATOR, text, at) !== null) return separated(key, SEPARATOR.lastIndex, text.slice(at, SEPARATOR.lastIndex).trim(), quoted, within);
  return quoted ? spaced(key, at, within, true) : spaced(key, at, within, false);
}

/** auth("x"), as clients of Redis have it: one string alone. */
function alone(key: KeyPlace, at: number): Place | undefined {
  if (!/(?:^|[._])auth$/.test(key.text.slice(key.start, key.end))) return undefined;
  const place = call(key, at, 'call', false);
  return place !== undefined && /^\s{0,4}\)/.test(place.value.after) ? place : undefined;
}

/** A name in quotation marks. @returns its value's place, undefined when nothing is assigned, or where a separator is looked for */
function quotedName(key: KeyPlace, from: number, open: string): Place | number | undefined {
  const { text } = key;
  let at = from;
  const first = valueFirst(key);
  if (first !== undefined) return first;
  if (/:[ \t]{0,4}@?["']$/.test(text.slice(Math.max(key.line, key.start - 8), key.start)) && /^[)\]]/.test(text.slice(at, at + 1))) {
    const before = valueAhead(key, true);
    if (before !== undefined) return before;
  }
  const pair = match(PAIR, text, at);
  if (pair !== null && pair[0].length > 0) {
    const place = valueAt(key, PAIR.lastIndex, pair[1]?.startsWith('\\') ? '"' : '', 'value', true, 'pair');
    if (place !== undefined && (NAMES_PAIR.test(text.slice(Math.max(0, key.start - 40), key.start)) || place.value.quote !== '')) return place;
  }
  if (match(KEYED_ELEMENT, text, at) !== null && /<[^<>]{0,160}$/.test(text.slice(Math.max(0, key.start - 170), key.start))) return element(key, KEYED_ELEMENT.lastIndex, 'element', 'element');
  if (match(TERRAFORM, text, at) !== null && /variable[ \t]+"[\w-]*$/.test(text.slice(key.line, key.start))) return valueAt(key, TERRAFORM.lastIndex, '', 'default', true, 'pair');
  if (text[at] === ']' || (text[at] === ')' && /[[(]/.test(text[key.start - open.length - 1] ?? ''))) {
    const round = text[at] === ')';
    at += 1;
    if (match(FALLBACK, text, at) !== null) return fallback(key, FALLBACK.lastIndex);
    if (round && text[at] !== ' ' && text[at] !== '=') return undefined;
    return at;
  }
  return /^\s{0,4},/.test(text.slice(at, at + 5)) ? argumentBehind(key, at, open) : at;
}

/** Code that is handed over as a string: '"value"', "\\"value\\"". */
const STRING_OF_STRING = /^(\\?["'])[^"'\\]*\1$/;

/** f("NAME", "value") */
function argumentBehind(key: KeyPlace, at: number, open: string): Place | undefined {
  const { text } = key;
  // "show password", "next": the word ends a string of its own
  if (markBefore(text, key.start) === '' && !/^[\w.-]+$/.test(/["'`]([^"'`\n]*)$/.exec(text.slice(key.line, key.start))?.[1] ?? '')) return undefined;
  const comma = /\s{0,4},\s{0,60}(?:with:[ \t]*)?/y;
  if (/["'`]--?[\w-]*$/.test(text.slice(Math.max(key.line, key.start - 40), key.start))) {
    match(comma, text, at);
    const option = readQuoted(text, comma.lastIndex);
    return option?.closed && !/^-/.test(text.slice(option.start, option.end)) ? { syntax: 'option', value: option, by: '--', keyQuoted: false, inner: true } : undefined;
  }
  match(comma, text, at);
  const value = readQuoted(text, comma.lastIndex);
  if (value === undefined || !value.closed || inList(key, value, open) || /^[ \t]*(?::|=>)/.test(value.after)) return undefined;
  const callee = /([\w$.:!-]{1,40})[ \t]?[([{][ \t]*(?:['"][\w ]{1,20}['"][ \t]*,[ \t]*)?[a-zA-Z@]?\\{0,3}["'`]$/.exec(text.slice(Math.max(0, key.start - 80), key.start))?.[1] ?? GRADLE.exec(text.slice(key.line, key.start))?.[1] ?? '';
  // one word of a list of words, as in the names of a source map
  if (callee === '' && !/[([{]\s{0,8}[a-zA-Z@]?\\{0,3}["'`]$/.test(text.slice(Math.max(0, key.start - 12), key.start))) return undefined;
  const inner = STRING_OF_STRING.exec(text.slice(value.start, value.end));
  const nested = inner === null ? value : { ...value, start: value.start + inner[1]!.length, end: value.end - inner[1]!.length };
  return { syntax: 'argument', value: nested, by: callee.slice(callee.lastIndexOf('.') + 1), keyQuoted: true, inner: false };
}

/** Functions of C and its like that take what they compare or copy to first. */
const COPIES = /(?:str(?:n|l)?cpy|str(?:n)?cat|sn?printf|str(?:n|case|ncase)?cmp|memc(?:py|mp)|lstrcpy[AW]?|wcs(?:n)?cpy|equals|equalsIgnoreCase|compare_digest|secure_compare|hash_equals|timingSafeEqual|ConstantTimeCompare)[ \t]?\($/;
const COPIED = /,[ \t]{0,8}(?:sizeof[ \t(]{0,3}[\w.>*-]{1,30}\)?[ \t]{0,4},[ \t]{0,8})?(?=[L@]?["'])/y;

/** name[16] = */
const SIZED = /\[\w{0,24}\][ \t]*(?:PROGMEM[ \t]*)?=[ \t\r\n]{0,20}/y;
/** The next item of a list in YAML, unless it is another option. */
const NEXT_ITEM = /\r?\n[ \t]*-[ \t]+(?!["']?-)/y;

/** What may open the body of a function or property of that name. */
const BODY_OPENS = /^(?:\(\)|\( |, ?d|[\r\n]| ?[:{]| by)/;

/** A name without marks of its own; returns as quotedName() does. */
function plainName(key: KeyPlace, from: number, open: string, within: string): Place | number | undefined {
  const { text } = key;
  let at = from;
  if (open !== '' && text[at] === open) return undefined;
  const before = text[key.start - 1];
  if (before === '<' || (before === ':' && /<\w{1,20}:$/.test(text.slice(Math.max(0, key.start - 22), key.start)))) return match(ATTRIBUTE, text, at) !== null ? valueAt(key, ATTRIBUTE.lastIndex, '', 'value', true, 'pair') : match(ELEMENT, text, at) === null ? undefined : element(key, ELEMENT.lastIndex, 'element', 'element');
  if (match(NEXT_ELEMENT, text, at) !== null) return element(key, NEXT_ELEMENT.lastIndex, 'element', 'element');
  // "pass `x` to it", "pass conds='y'": a verb; PASS x is a command of protocols
  if (/^ (?![=:])/.test(text.slice(at, at + 2)) && /^[Pp]ass$/.test(text.slice(key.start, key.end)) && !/^[ \t]*set[ \t]+$/.test(text.slice(key.line, key.start))) return undefined;
  const nextCell = match(NEXT_CELL, text, at);
  // <code>password</code> is needed: text goes on
  if (nextCell !== null && (/:|<(?!\/)|<\/t[hd]|<\/dt/.test(nextCell[0]) || text[NEXT_CELL.lastIndex] === '\n')) {
    const cellEnd = NEXT_CELL.lastIndex;
    if (text[cellEnd] === '<') return undefined;
    return element(key, cellEnd, 'cell', 'cell') ?? valueAt(key, cellEnd, '', 'cell', false, 'cell');
  }
  const term = /,[ \t]{0,8}/y;
  if ((before === '{' || (/[(, ]/.test(before ?? '') && /^[A-Z][A-Z0-9_]*$/.test(text.slice(key.start, key.end)))) && match(term, text, at) !== null) {
    const value = readQuoted(text, term.lastIndex) ?? readDelimited(text, term.lastIndex);
    if (value?.closed && !/^[ \t]*(?::|=>)/.test(value.after)) return { syntax: 'argument', value, by: before!, keyQuoted: false, inner: false };
  }
  // set :password, "x"
  if (before === ':' && text[at] === ',' && match(term, text, at) !== null && /^[ \t]*(?:\w{1,20}\.)?(?:set|setting|option|property|config|default|env|store|put)\w{0,12}[ (]{1,2}:$/.test(text.slice(key.line, key.start))) {
    const value = readQuoted(text, term.lastIndex);
    if (value?.closed && !/^[ \t]*(?::|=>)/.test(value.after)) return { syntax: 'argument', value, by: 'set', keyQuoted: false, inner: false };
  }
  // strcpy(password, "x")
  if (before === '(' && text[at] === ',' && COPIES.test(text.slice(Math.max(key.line, key.start - 40), key.start))) {
    const value = match(COPIED, text, at) === null ? undefined : readQuoted(text, COPIED.lastIndex);
    if (value?.closed && /^\s{0,4}[,)]/.test(value.after)) return { syntax: 'argument', value, by: 'copy', keyQuoted: false, inner: false };
  }
  // $ENV{PASSWORD} = "x", $cfg->{password} = "x"; not ${PASSWORD}
  if (text[at] === '}' && before === '{' && /[\w>}]\{$/.test(text.slice(Math.max(key.line, key.start - 3), key.start)) && /^\}[ \t]*(?:\|\||\/\/)?=(?![=~])/.test(text.slice(at, at + 8))) at += 1;
  if (text[at] === ']' && before === ' ' && /^\][ \t]*=[ \t]*\[/.test(text.slice(at, at + 8))) at += 1;
  if (text[at] === ')' && (before === '$' || before === ' ') && /^\)[ \t]*=[ \t]*[([]/.test(text.slice(at, at + 8))) at += 1;
  // (password . "x")
  if (before === '(' && /^ \. "/.test(text.slice(at, at + 4))) return valueAt(key, at + 3, '', '.', false, 'quoted');
  if (text[at] === ')' && before === '(' && /^\)[ \t]*(?:=(?!=)|:=|["'])/.test(text.slice(at, at + 8))) at += 1;
  if ((text[at] === '\n' || text[at] === '\r') && /->>?[ \t]{0,8}$/.test(text.slice(Math.max(key.line, key.start - 8), key.start))) return valueAhead(key, false);
  const body = BODY_OPENS.test(text.slice(at, at + 3)) ? returned(key, at) : undefined;
  if (body !== undefined) return body;
  if (text[at] === '\n' || text[at] === '\r' || text[at] === ',') {
    if (!NAMES_PAIR.test(text.slice(Math.max(0, key.start - 40), key.start)) || match(PAIR, text, at) === null) return undefined;
    return valueAt(key, PAIR.lastIndex, '', 'value', false, 'pair');
  }
  if (text[at] === '?' && text[at + 1] === '(') return undefined;
  if (text[at] === '?' || text[at] === '!') at += 1;
  const emphasis = /(?:\*\*|__|\*|``?)(?=[ \t:=])/y;
  if (match(emphasis, text, at) !== null) at = emphasis.lastIndex;
  if (text[at] === ']' && /[[:]/.test(before ?? '')) at += 1;
  if (match(FALLBACK, text, at) !== null && (/\b(?:env|environ)\b/i.test(text.slice(key.start, key.end)) || (text[at] === ' ' && /^ (?!\))/.test(text.slice(at, at + 2)) && /^["'`][^"'`\n]{4,80}["'`][ \t]*[;,)}\r\n]/.test(text.slice(FALLBACK.lastIndex, FALLBACK.lastIndex + 90))))) return fallback(key, FALLBACK.lastIndex);
  if (text[at] === '(') return call(key, at, 'call', false);
  if (text[at] === '[' && match(SIZED, text, at) !== null) {
    const bytes = byteArray(key, SIZED.lastIndex);
    if (bytes !== undefined) return bytes;
  }
  if (before !== '$' && match(DECLARED, text, at) !== null) return valueAt(key, DECLARED.lastIndex, within, '=', false, 'declared');
  return at;
}
