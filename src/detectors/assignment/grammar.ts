/**
 * From the end of a key name to its value: the shapes in which languages, formats and people write "this name has that
 * value". Works on a latin1 view of a window, so that offsets are byte offsets. Separate from the judging of what was
 * found: this file says only where a value stands and in which shape.
 */
import { isWord } from '../measures/dictionary.js';
import { markAt, markBefore, readBare, readQuoted, type Value } from './value.js';

export type Syntax =
  | 'quoted' | 'bare' | 'line' | 'block' | 'element' | 'pair' | 'argument' | 'call' | 'option' | 'directive' | 'declared'
  | 'cell' | 'prose' | 'default' | 'compare' | 'wrapped' | 'url' | 'header' | 'dsn';

export interface Place {
  syntax: Syntax;
  value: Value;
  /** Separator, callee or other word that ties key and value together. */
  by: string;
  /** Key in quotation marks. */
  keyQuoted: boolean;
  /** A bare value inside of a string, a comment, an address or a shell line: no code, whatever the file. */
  inner: boolean;
  /** The value names what is asked for elsewhere. */
  asked?: boolean;
  /** More elements of a list follow. */
  list?: boolean;
}

const SEPARATOR = /[ \t]*(?:-(?=[ \t]["'`])|:{1,3}=|=>|\.=(?!=)|={2,3}(?=[ \t"'])|!==?|=|->|<-|\?=|\+=|\|\|=|\?\?=|~>|:(?!:)|\xef\xbc\x9a)[ \t]*/y;
const TYPE = /&?(?:\[:?0?\])?(?:'[a-z]{1,12} )?(?:const |mut |readonly )?[A-Za-z_][\w.]{0,40}(?:::\w{1,30})*(?:<[\w, .:?]{1,40}>|\[[\w, .:?]{1,40}\])?[?!*]?(?:\[\])?(?:[ \t]*\|[ \t]*\w{1,20}){0,3}(?:[ \t]+=(?![=>])[ \t]*|=(?=["']))/y;
const DECLARED = /[ \t]+(?:As[ \t]+)?[*&]?(?:\[\])?[A-Za-z][\w.]{0,30}[*?]?[ \t]*:?=(?![=>])[ \t]*(?=[bBrRuU@]?["'`])|[ \t]*\{[ \t]*get;[^}\n]{0,40}\}[ \t]*=[ \t]*|[ \t]*\[\d{0,6}\][ \t]*=[ \t]*|\{(?=")|[ \t]+PIC[ \t]+\S{1,20}[ \t]+VALUE[ \t]+(?=["'])|[ \t]+\w{4,12}(?:\(\d{1,4}\))?[ \t]+(?:NOT NULL[ \t]+|not null[ \t]+)?(?:DEFAULT|default)[ \t]+(?=')/y;
const PAIR = /[ \t]{0,40}(?:[,;][ \t]{0,40})?(?:#[^\n]{0,60})?(?:\r?\n[ \t]{0,60})?[{(]?(?:["']?[\w.-]{1,20}["']?[ \t]*[:=][ \t]*(?:["'][^"'\n]{0,60}["']|[\w-]{1,20}),?[ \t]{0,10}(?:\r?\n[ \t]{0,60})?){0,2}(?:-[ \t]+)?(\\{0,3}["']|&quot;)?(?:[Vv]alue|val|v|VALUE|[Dd]efault(?:_?[Vv]alue)?|[Cc]ontent|(?:[Pp]arameter|[Ss]tring|field|prop(?:erty)?|env|secret|attribute)_?[Vv]alue|plaintext)(?:\\{0,3}["']|&quot;)?[ \t]*(?:=>|[:=])[ \t]*/y;
const NAMES_PAIR = /(?:[Nn]ame|NAME|[Kk]ey|KEY|\bk|[Ii]d|[Pp]aram(?:eter)?(?:_?[Kk]ey|_?[Nn]ame)?|variable|field|label|property|attribute|setting)\\{0,3}["']?[ \t]*(?:=>|[:=])[ \t]*\\{0,3}["']?$|variable[ \t]+"$/;
const VALUE_FIRST = /(?:[Vv]alue|VALUE)["']?[ \t]*[:=][ \t]*(["'])([^"'\n]{3,200})\1[ \t]{0,4}(?:,\s{0,40}|\s{1,40})["']?(?:[Nn]ame|NAME|[Kk]ey)["']?[ \t]*[:=][ \t]*["']$/;
/** The name of an input in a selector, then what is typed into it. */
const TYPED = /["'`]?\]?["'`]\){0,2}(?:,[ \t]{0,4}|\s{0,60}\.(?:sendKeys|send_keys|type|fill|val|setValue|set_value|fill_in|enterText|typeText)\([ \t]{0,4})(?=["'`])/y;
/** A prompt that a script waits for, then what it answers: expect, pexpect. */
const ANSWERED = /[:?*\s]{0,6}\\?["']\)?;?\s{0,60}\{?\s{0,40}(?:[\w.]{0,20}\.)?send(?:line|Line)?[( \t]\s{0,10}(?:--\s)?(?=["'])/y;
/** Calls without parentheses that set something, as Gradle and Ruby have them: buildConfigField 'String', 'API_KEY', '"x"'. */
const GRADLE = /^[ \t]*(buildConfigField|resValue|manifestPlaceholders|set|setProperty|property|define|default|env)[ \t]+(?:["'][\w ]{1,20}["'][ \t]*,[ \t]*)?["'`]$/;
/** YAML's long form of a mapping: `? name`, then `: value` on the next line. */
const EXPLICIT = /[ \t]*\r?\n[ \t]*:[ \t]+/y;
const TERRAFORM = /[ \t]*\{[^{}]{0,300}?\bdefault[ \t]*=[ \t]*/y;
const ELEMENT = /(?:[ \t]+[\w:.-]{1,40}[ \t]*=[ \t]*["'][^"'<>\n]{0,80}["']){0,4}[ \t]*>(?:<!\[CDATA\[)?/y;
const KEYED_ELEMENT = /(?:[ \t]+[\w:.-]{1,40}[ \t]*=[ \t]*["'][^"'<>\n]{0,80}["']){0,3}[ \t]*>[ \t]*(?:\r?\n[ \t]*)?(?:<(?:value|string)>)?(?:<!\[CDATA\[)?/y;
const NEXT_ELEMENT = /[ \t]*:?[ \t]*<\/(?:key|name|param-name|string|Key|Name|k)>\s{0,80}<(?:string|value|param-value|Value|v|data)>(?:<!\[CDATA\[)?/y;
const NEXT_CELL = /[ \t]*:?[ \t]*(?:<\/(?:a|b|i|strong|em|code|span|label|p|font|th|td|dt)>[ \t]*){1,3}:?\s{0,80}(?:<(?:td|dd|th|code|b|i|em|strong|span|p|tt|kbd)(?:[ \t][^<>\n]{0,80})?>[ \t]*){0,3}/y;
const FALLBACK = /[ \t]*\)?\)?[ \t]*(?:\|\|(?!=)|\?\?(?!=)|\?:|\bor\b)[ \t]*/y;
const WRAPPER = /(?:(?:new[ \t]+|await[ \t]+)?(?:\[\]byte|[A-Za-z_$][\w$.:]{0,60}!?)(?:<\w{1,20}>)?\([ \t]*|\(?ConvertTo-SecureString[ \t]+(?:-(?:String|AsPlainText|Force)[ \t]+){0,3})(?=[bBrRuUfF@]?["'`])/y;
const IS = /[ \t]+(?:is|was|are|ist|es|est)[ \t]*(?::[ \t]*|[ \t]+)(?:now |set to |currently )?/y;
/** Names of directives, as no sentence has them. */
const COMPOUND = /[_.]|[a-z][A-Z]|^(?:requirepass|masterauth|ansible|db|my)/;
const COMMENT = /(?:^|\s)(?:\/\/|#|\*|--|;|<!--|%|REM\b|dnl\b)/i;

/** Everything that is known about the key's place before its value is looked for. */
export interface KeyPlace {
  text: string;
  /** Half-open, without marks. */
  start: number;
  end: number;
  /** Where the key's line starts in the text. */
  line: number;
}

function openMark(key: KeyPlace): string {
  const direct = markBefore(key.text, key.start);
  if (direct !== '') return direct;
  const ahead = key.text.slice(Math.max(key.line, key.start - 40), key.start);
  return /(\\{0,3}["'`]|&quot;)[\w .-]{1,38}$/.exec(ahead)?.[1] ?? '';
}

/** The mark of a string on the key's line that was opened before the key and not closed. */
function enclosing(key: KeyPlace): string {
  const ahead = key.text.slice(key.line, key.start);
  let open = '';
  for (let i = 0; i < ahead.length; i++) {
    const char = ahead[i];
    if (char === '\\') { i += 1; continue; }
    if (open === '' && (char === '"' || char === "'" || char === '`')) {
      if (char === "'" && i > 0 && /\w/.test(ahead[i - 1]) && /[a-z]/.test(ahead[i + 1] ?? '')) continue;
      open = char;
    } else if (char === open) open = '';
  }
  return open;
}

/** Whether line breaks ahead are written as escapes: the key stands in code that is the text of a string. */
function escapedBreaks(key: KeyPlace): boolean {
  return /\\n(?:\\t|\s|[A-Za-z}\\/])/.test(key.text.slice(Math.max(key.line, key.start - 240), key.start));
}

function valueAt(key: KeyPlace, at: number, within: string, by: string, keyQuoted: boolean, syntax: Syntax): Place | undefined {
  const { text } = key;
  const quoted = readQuoted(text, at);
  if ((quoted === undefined && markAt(text, at) !== '') || quoted?.closed === false) return undefined;
  if (quoted?.quote === '`' && /[A-Za-z0-9_]=$/.test(text.slice(0, at)) && /\s/.test(text.slice(quoted.start, quoted.end))) return undefined;
  if (quoted !== undefined && quoted.closed) return { syntax: syntax === 'bare' ? 'quoted' : syntax, value: quoted, by, keyQuoted, inner: false };
  const before = text[key.start - 1] ?? '';
  const query = before === '?' || before === '&' || ((before === ';' || text[key.start - 2] === ';') && /(?:^|[;"'\s])[\w ]{1,30}=[^;\n]{0,120};[ \t]?$/.test(text.slice(Math.max(key.line, key.start - 160), key.start))) || /(?:&amp;|\\u0026|%26)$/.test(text.slice(Math.max(0, key.start - 6), key.start));
  const cell = syntax === 'cell' || syntax === 'element';
  const escaped = escapedBreaks(key);
  const bare = readBare(text, at, { within, query, cell, escaped });
  if (bare === undefined) return undefined;
  const ahead = text.slice(key.line, key.start);
  const inner = (within !== '' && !escaped) || query || COMMENT.test(ahead) || /^[ \t]*(?:\$ |export |set |ENV |ARG )|[ \t]--?\w[\w-]*[ =]|\$\(|\bdocker\b|\bcurl\b/.test(ahead) || before === '-';
  return { syntax, value: bare, by, keyQuoted, inner };
}

/** A bare value that goes on over blanks to the end of its line: passphrases in settings files. */
function wholeLine(key: KeyPlace, place: Place): Place {
  const { text } = key;
  const { value } = place;
  if (value.quote !== '' || text[value.end] !== ' ' || !/^[ \t]*(?:- |\* |export |set |env |ENV )?["']?[$\w.-]*$/.test(text.slice(key.line, key.start))) return place;
  const newline = text.indexOf('\n', value.end);
  const rest = text.slice(value.start, newline < 0 ? Math.min(text.length, value.start + 120) : newline).replace(/\s+(?:#|\/\/|;).*$/, '').trimEnd();
  // NAME=value command arguments: a passphrase has four words and more there
  const least = place.by === '=' && text[value.start - 1] === '=' ? 3 : 1;
  if (rest.length > 120) return place;
  const phrase = rest.split(' ').length > least && /^[A-Za-z][\w'!?.,-]*(?: [A-Za-z][\w'!?.,-]*){1,9}$/.test(rest) && !/(?:^|\s)(?:as|in|of|if|else|and|or)\s/.test(rest);
  const translation = /[\x80-\xff]/.test(rest) && /^[\w\x80-\xff(][\w\x80-\xff!?.,:;'"()%/ -]*$/.test(rest);
  if (!phrase && !translation) return place;
  return { ...place, syntax: 'line', value: { ...value, end: value.start + rest.length, after: '' } };
}

/** YAML block scalars: `key: |` and its indented lines; the first line alone when there are several. */
function block(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  const head = /[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]{0,80})?\r?\n/y;
  head.lastIndex = at;
  const found = head.exec(text);
  if (found === null) return undefined;
  const indent = /^[ \t-]*/.exec(text.slice(key.line, key.start))![0].length;
  const body = /(?:[ \t]*\r?\n)*([ \t]+)([^\n]+)/y;
  body.lastIndex = head.lastIndex;
  const line = body.exec(text);
  if (line === null || line[1].length <= indent) return undefined;
  const content = line[2].trimEnd();
  const start = body.lastIndex - line[2].length;
  return { syntax: 'block', by: found[0][0], keyQuoted: false, inner: false, value: { start, end: start + content.length, quote: '', prefix: '', after: '', closed: true } };
}

function element(key: KeyPlace, at: number, by: string, syntax: Syntax): Place | undefined {
  const { text } = key;
  // OpenVPN: the user on the first line, the password on the second
  if (text.slice(key.start, key.end) === 'auth-user-pass') {
    const first = /\s{0,8}\n[^\n<]{1,80}\n/y;
    if (match(first, text, at) !== null) at = first.lastIndex;
  }
  const markup = syntax === 'element';
  const skip = /\s{0,60}/y;
  skip.lastIndex = at;
  skip.exec(text);
  const start = skip.lastIndex;
  const close = text.slice(start, start + 400).search(/<|\]\]>/);
  if (close <= 0 || (markup && !/^(?:<\/|\]\]>)/.test(text.slice(start + close, start + close + 3)))) return undefined;
  const raw = text.slice(start, start + close).trimEnd();
  // lines of words: a report, a message
  if (raw === '' || (raw.includes('\n') && raw.includes(' '))) return undefined;
  return { syntax, by, keyQuoted: false, inner: false, value: { start, end: start + raw.length, quote: '', prefix: '', after: '', closed: true } };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The first string of a call, and the second when the first is a name: login("u", "x"). */
function call(key: KeyPlace, at: number, by: string, second: boolean): Place | undefined {
  const { text } = key;
  const blanks = /\(\s{0,40}/y;
  if (match(blanks, text, at) === null) return undefined;
  let from = blanks.lastIndex;
  if (second) {
    const first = /(?:[bBrRuU@]?(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')|[\w.$]{1,60}|\w{1,20}[:=] ?"[^"\n]{0,60}")\s{0,20},\s{0,40}(?:\w{1,20}[ ]?[:=][ ]?)?/y;
    if (match(first, text, from) === null) return undefined;
    from = first.lastIndex;
  }
  let value = readQuoted(text, from);
  const third = second && /^\s{0,4},\s{0,8}["']/.test(value?.after ?? '') ? match(/\s{0,20},\s{0,40}/y, text, value!.end + value!.quote.length) : null;
  // login("/path", "u", "x")
  if (third !== null && /^[/.]|:\/\//.test(text.slice(at).replace(/^\(\s*["']/, ''))) value = readQuoted(text, value!.end + value!.quote.length + third[0].length);
  return value?.closed ? { syntax: 'call', value, by, keyQuoted: false, inner: false } : undefined;
}

/** A string among many others, as in the names of a source map, is no pair with the next one. */
function inList(key: KeyPlace, value: Value, mark: string): boolean {
  const { text } = key;
  return value.after.startsWith(',') && /(?:["'][\w$.@/-]{0,40}["'],[ \t]?){2}$/.test(text.slice(Math.max(0, key.start - mark.length - 132), key.start - mark.length));
}

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
  const within = quoted || open === '' ? (quoted ? '' : enclosing(key)) : open;
  if (login) return quoted ? undefined : call(key, at, 'call', true);
  if (open !== '' || within !== '') {
    const typed = typedIn(key, key.end);
    if (typed !== undefined) return typed;
  }

  if (quoted) {
    const first = valueFirst(key);
    if (first !== undefined) return first;
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
    } else if (/^\s{0,4},/.test(text.slice(at, at + 5))) {
      // "show password", "next": the word ends a string of its own
      if (markBefore(text, key.start) === '' && !/^[\w.-]+$/.test(/["'`]([^"'`\n]*)$/.exec(text.slice(key.line, key.start))?.[1] ?? '')) return undefined;
      const comma = /\s{0,4},\s{0,60}/y;
      match(comma, text, at);
      const value = readQuoted(text, comma.lastIndex);
      if (value === undefined || !value.closed || inList(key, value, open) || /^[ \t]*(?::|=>)/.test(value.after)) return undefined;
      const callee = /([\w$.:!-]{1,40})[ \t]?[([{][ \t]*(?:['"][\w ]{1,20}['"][ \t]*,[ \t]*)?[a-zA-Z@]?\\{0,3}["'`]$/.exec(text.slice(Math.max(0, key.start - 80), key.start))?.[1] ?? GRADLE.exec(text.slice(key.line, key.start))?.[1] ?? '';
      // one word of a list of words, as in the names of a source map
      if (callee === '' && !/[([{]\s{0,8}[a-zA-Z@]?\\{0,3}["'`]$/.test(text.slice(Math.max(0, key.start - 12), key.start))) return undefined;
      const nested = value.quote === "'" && /^["'][^"']*["']$/.test(text.slice(value.start, value.end)) ? { ...value, start: value.start + 1, end: value.end - 1 } : value;
      return { syntax: 'argument', value: nested, by: callee.slice(callee.lastIndexOf('.') + 1), keyQuoted: true, inner: false };
    }
  } else {
    if (open !== '' && text[at] === open) return undefined;
    const before = text[key.start - 1];
    if (before === '<' || (before === ':' && /<\w{1,20}:$/.test(text.slice(Math.max(0, key.start - 22), key.start)))) return match(ELEMENT, text, at) === null ? undefined : element(key, ELEMENT.lastIndex, 'element', 'element');
    if (match(NEXT_ELEMENT, text, at) !== null) return element(key, NEXT_ELEMENT.lastIndex, 'element', 'element');
    // "pass `x` to it", "pass conds='y'": a verb; PASS x is a command of protocols
    if (/^ (?![=:])/.test(text.slice(at, at + 2)) && /^[Pp]ass$/.test(text.slice(key.start, key.end))) return undefined;
    const nextCell = match(NEXT_CELL, text, at);
    // <code>password</code> is needed: text goes on
    if (nextCell !== null && (/:|<(?!\/)|<\/t[hd]|<\/dt/.test(nextCell[0]) || text[NEXT_CELL.lastIndex] === '\n')) {
      const cellEnd = NEXT_CELL.lastIndex;
      if (text[cellEnd] === '<') return undefined;
      return element(key, cellEnd, 'cell', 'cell') ?? valueAt(key, cellEnd, '', 'cell', false, 'cell');
    }
    const term = /,[ \t]{0,8}/y;
    if ((before === '{' || (/[(, ]/.test(before ?? '') && /^[A-Z][A-Z0-9_]*$/.test(text.slice(key.start, key.end)))) && match(term, text, at) !== null) {
      const value = readQuoted(text, term.lastIndex);
      if (value?.closed && !/^[ \t]*(?::|=>)/.test(value.after)) return { syntax: 'argument', value, by: before, keyQuoted: false, inner: false };
    }
    if (text[at] === ')' && before === '(' && /^\)[ \t]*(?:=(?!=)|:=|["'])/.test(text.slice(at, at + 8))) at += 1;
    if (text[at] === '\n' || text[at] === '\r' || text[at] === ',') {
      if (!NAMES_PAIR.test(text.slice(Math.max(0, key.start - 40), key.start)) || match(PAIR, text, at) === null) return undefined;
      return valueAt(key, PAIR.lastIndex, '', 'value', false, 'pair');
    }
    if (text[at] === '?' && text[at + 1] === '(') return undefined;
    if (text[at] === '?' || text[at] === '!') at += 1;
    const emphasis = /(?:\*\*|__|\*|``?)(?=[ \t:=])/y;
    if (match(emphasis, text, at) !== null) at = emphasis.lastIndex;
    if (text[at] === ']' && /[[:]/.test(before ?? '')) at += 1;
    if (match(FALLBACK, text, at) !== null && /\b(?:env|environ)\b/i.test(text.slice(key.start, key.end))) return fallback(key, FALLBACK.lastIndex);
    if (text[at] === '(') return call(key, at, 'call', false);
    if (match(DECLARED, text, at) !== null) return valueAt(key, DECLARED.lastIndex, within, '=', false, 'declared');
  }

  if (match(SEPARATOR, text, at) !== null) return separated(key, SEPARATOR.lastIndex, text.slice(at, SEPARATOR.lastIndex).trim(), quoted, within);
  return quoted ? spaced(key, at, within, true) : spaced(key, at, within, false);
}

function fallback(key: KeyPlace, at: number): Place | undefined {
  const value = readQuoted(key.text, at);
  return value?.closed ? { syntax: 'default', value, by: 'or', keyQuoted: true, inner: false } : undefined;
}

function separated(key: KeyPlace, from: number, by: string, keyQuoted: boolean, within: string): Place | undefined {
  const { text } = key;
  let at = from;
  const compare = /^(?:==|!=)/.test(by);
  // x ? "passcode" : "recoveryCode", pass :data:`x`
  if (by === ':' && keyQuoted && /\?[ \t]*["'`]$/.test(text.slice(Math.max(key.line, key.start - 8), key.start))) return undefined;
  if (by === ':' && /^[a-z:+-]{2,20}:`/.test(text.slice(from, from + 22))) return undefined;
  // https://deploy-token-1:value@host: an address, read by its own detector
  if (by === ':' && /:\/\/[^\s/"'@]*$/.test(text.slice(key.line, key.start))) return undefined;
  // arn:aws:secretsmanager:...:secret:name is one name, no assignment
  if (by === ':' && text[at - 1] === ':' && text[key.start - 1] === ':' && !text.slice(key.start, key.end).includes(' ')) return undefined;
  if (by === ':' || by === '\xef\xbc\x9a') {
    const scalar = block(key, at);
    if (scalar !== undefined) return scalar;
    const emphasis = /(?:\*\*|\*|__(?=[ \t]))[ \t]*/y;
    if (match(emphasis, text, at) !== null) at = emphasis.lastIndex;
    const tag = /(?:!!?(?:str|unsafe)|&\w{1,30})[ \t]+/y;
    if (match(TYPE, text, at) !== null && !keyQuoted) {
      at = TYPE.lastIndex;
      return wrapped(key, at, keyQuoted) ?? valueAt(key, at, within, '=', false, 'declared');
    }
    if (match(tag, text, at) !== null) at = tag.lastIndex;
  }
  const newline = /(?:\\)?\r?\n[ \t]{0,80}(?=[bBrRuUfF@]?["'`])/y;
  if (match(newline, text, at) !== null) at = newline.lastIndex;
  const pairOf = /[[({]\s{0,8}[bBuU]?(?:"[^"\n]{0,60}"|'[^'\n]{0,60}'|[\w.]{1,40})\s{0,8},\s{0,20}(?=[bBuU]?["'])/y;
  if (/auth|cred|login/i.test(text.slice(key.start, key.end)) && match(pairOf, text, at) !== null) {
    const second = readQuoted(text, pairOf.lastIndex);
    if (second?.closed && /^\s{0,8}[\])}]/.test(second.after)) return { syntax: 'argument', value: second, by: 'auth', keyQuoted, inner: false };
  }
  const opening = /(?:[[(]|\[\d{0,3}\]\w{1,12}\{|new[ \t]+\w{1,12}\[\][ \t]*\{|(?:Arrays\.asList|List\.of|listOf|arrayOf|vec!|array)[([])[ \t]{0,4}(?=[bBrRuUfF@]?["'])/y;
  const list = match(opening, text, at) !== null;
  if (list) at = opening.lastIndex;
  if (match(WRAPPER, text, at) !== null) return wrapped(key, at, keyQuoted);
  if (/\$\{$/.test(text.slice(key.line, key.start))) {
    // ${NAME:default}, ${NAME:-default}
    const dash = text[at] === '-' || text[at] === '=' ? 1 : 0;
    const stop = text.slice(at + dash, at + 200).search(/[}\n]/);
    if (stop <= 0) return undefined;
    return { syntax: 'default', value: { start: at + dash, end: at + dash + stop, quote: '', prefix: '', after: '', closed: true }, by: 'reference', keyQuoted, inner: true };
  }
  const place = valueAt(key, at, within, by, keyQuoted, compare ? 'compare' : 'bare');
  if (place === undefined) return undefined;
  if (list && place.value.quote !== '') return { ...place, list };
  if (compare) return place.value.quote === '' ? undefined : { ...place, syntax: 'compare' };
  if (place.value.quote === '') {
    // process.env.X || 'default', os.Getenv("X") ?: "default"
    const rest = text.slice(place.value.start, place.value.start + 160);
    const or = /^[^\n"'`;,]{1,80}(?:\((?:"[^"\n]{1,60}"|'[^'\n]{1,60}')\)|\[(?:"[^"\n]{1,60}"|'[^'\n]{1,60}')\])?[ \t]*(?:\|\||\?\?|\?:|\bor)[ \t]*(?=["'`])/.exec(rest);
    if (or !== null) {
      const value = readQuoted(text, place.value.start + or[0].length);
      if (value?.closed) return { syntax: 'default', value, by: 'or', keyQuoted, inner: false };
    }
    const name = /^[A-Za-z_$][\w$.]*$/.test(text.slice(place.value.start, place.value.end));
    if (/^[ \t]+(?:\+|\.|<>|\|\||&)[ \t]+["'`\w(]/.test(place.value.after) && !place.inner) return undefined;
    if (name && /^[ \t]+(?:[?<>*%&|^-]|[=!<>]==?|&&|\|\||instanceof\b|if\b|else\b|is not\b|is None\b|as [A-Z])[ \t]/.test(place.value.after)) return undefined;
    if (/^[ \t]+["'`]/.test(place.value.after) && /^[a-z_]\w*$/.test(text.slice(place.value.start, place.value.end)) && !place.inner) return undefined;
    return wholeLine(key, place);
  }
  return place;
}

/** A string in a call: SecretStr("x"), []byte("x"), the second one in getenv("NAME", "x"). */
function wrapped(key: KeyPlace, at: number, keyQuoted: boolean): Place | undefined {
  const { text } = key;
  if (match(WRAPPER, text, at) === null) return undefined;
  const from = WRAPPER.lastIndex;
  const callee = text.slice(at, from).replace(/\(\s*$/, '').trim();
  const inner = readQuoted(text, from);
  if (inner === undefined || !inner.closed || /(?:^|\.)(?:require|import|include|use|load|sql|text|eval|system|exec|compile|RegExp|Regex|regex)$/.test(callee)) return undefined;
  const goesOn = inner.after.trimStart().startsWith(',');
  if (!goesOn) return { syntax: 'wrapped', value: inner, by: callee, keyQuoted, inner: false, ...(ASKED.test(callee) ? { asked: true } : {}) };
  if (!/(?:env|get|config|setting|argument|option)\w*$/i.test(callee)) return undefined;
  const second = /\s{0,20},\s{0,40}/y;
  if (match(second, text, inner.end + inner.quote.length) === null) return undefined;
  const value = readQuoted(text, second.lastIndex);
  return value?.closed ? { syntax: 'default', value, by: callee, keyQuoted, inner: false } : undefined;
}

/** Callees whose string names what is asked for: get_password("x"), credentials('id'), config.get("mail.password"), c.Query("passcode"). */
const ASKED = /(?:^|[.>:_])(?:get|fetch|find|load|read|look_?up|resolve|prompt|ask|retrieve|request)_?(?:pass|pwd|secret|token|key|cred|api)|(?:^|[.>:])(?:credentials|get|lookup|fetch|resolve|getString|getProperty|getenv|env|secretRef|prompt|input|gettext|translate|trans|t|__|_)$|\.(?:Query|QueryParam|FormValue|PostForm|PostFormValue|Param|PathParam|getElementById|querySelector|getParameter|getNodeParameter|getArgument|get_argument|String|GetString)$|(?:^|[.>:])get_(?:option|config|setting|param|field|input|arg|argument|item|attr|attribute|node|value)\w*$|\.get[A-Z]\w*$|^_get$/i;

function valueFirst(key: KeyPlace): Place | undefined {
  if (!/(?:[Nn]ame|NAME|[Kk]ey)["']?[ \t]{0,4}[:=][ \t]{0,4}["']$/.test(key.text.slice(Math.max(0, key.start - 20), key.start))) return undefined;
  const from = Math.max(0, key.start - 320);
  const found = VALUE_FIRST.exec(key.text.slice(from, key.start));
  if (found === null) return undefined;
  const start = from + found.index + found[0].indexOf(found[1], found[0].search(/[:=]/)) + 1;
  return { syntax: 'pair', by: 'value', keyQuoted: true, inner: false, value: { start, end: start + found[2].length, quote: found[1], prefix: '', after: '', closed: true } };
}

/** By.id("password")).sendKeys("x"), page.fill("#password", "x"), expect "password:" send "x". */
function typedIn(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  const answered = match(ANSWERED, text, at) !== null;
  if (!answered && (match(TYPED, text, at) === null || !/(?:["'`]#|["'`]\.|\[\w*=["']?|By\.\w+\(["'`]|\w+\(["'`])[\w.-]*$/.test(text.slice(Math.max(key.line, key.start - 60), key.start)))) return undefined;
  if (!answered && !/\.(?:sendKeys|send_keys|type|fill|val|setValue|set_value|fill_in|enterText|typeText)\([ \t]{0,4}$/.test(text.slice(TYPED.lastIndex - 24, TYPED.lastIndex)) && !/\b(?:fill|type|fill_in|setValue|fillField|typeText|enterText)\(["'`]?[#.\w[\]=*"'-]*$/.test(text.slice(Math.max(0, key.start - 60), key.start))) return undefined;
  const value = readQuoted(text, answered ? ANSWERED.lastIndex : TYPED.lastIndex);
  if (!value?.closed) return undefined;
  const keyed = /(?:\\[rn])+$/.exec(text.slice(value.start, value.end));
  return { syntax: 'argument', value: keyed === null ? value : { ...value, end: value.end - keyed[0].length }, by: answered ? 'answer' : 'type', keyQuoted: true, inner: false };
}

/** Nothing but blanks between key and value: options, directives, prose, tables. */
function spaced(key: KeyPlace, at: number, within: string, keyQuoted: boolean): Place | undefined {
  const { text } = key;
  const ahead = text.slice(key.line, key.start);
  const pipe = /[ \t]*\|[ \t]*`?/y;
  if ((/^[ \t>*]*\|[^\n]*$/.test(ahead) || (ahead.trim() === '' && /\|[^\n]*\n$/.test(text.slice(Math.max(0, key.line - 160), key.line)))) && match(pipe, text, at) !== null) return cell(key, pipe.lastIndex);
  if (match(IS, text, at) !== null) return spoken(text, valueAt(key, IS.lastIndex, within, 'is', keyQuoted, 'prose'), text.slice(at, IS.lastIndex).includes(':'));
  const blanks = /[ \t]+(?:\\\r?\n[ \t]*)?/y;
  if (match(blanks, text, at) === null) return undefined;
  at = blanks.lastIndex;
  const option = /(?:^|[\s"'`([])--?[\w-]*$/.test(ahead);
  // to pass `x` to something
  if (!option && /^pass$/i.test(text.slice(key.start, key.end)) && !/^(?:-[ \t]+)?\S*\d/.test(text.slice(at, at + 40))) return undefined;
  if (option) return optionValue(key, valueAt(key, at, within, '--', false, 'option'));
  if (markAt(text, at) !== '') return valueAt(key, at, within, ' ', keyQuoted, 'directive');
  if (keyQuoted) return undefined;
  if (/^[ \t]*(?:ENV|ARG|setenv|set -[gUx]{1,3}|setx|SetEnv)[ \t]+[\w.-]*$/i.test(ahead)) return valueAt(key, at, within, 'ENV', false, 'option');
  const before = text.slice(Math.max(0, key.start - 160), key.start);
  if (/(?:^|\s)(?:machine\s+\S{1,80}|default)\s+(?:(?:login|account)\s+\S{1,80}\s+){1,2}$|(?:^|\n)[ \t]*(?:login|account)[ \t]+\S{1,80}\s+$/.test(before)) return valueAt(key, at, within, 'netrc', false, 'directive');
  const restOfLine = /[^\n]*/y;
  const rest = match(restOfLine, text, at)![0].trimEnd();
  const comment = COMMENT.test(ahead);
  if (/^[ \t]*(?:[\w.-]*[_.-])?$/.test(ahead) && /^[^\s"'(){}=]{4,200};?$/.test(rest) && (COMPOUND.test(text.slice(key.start, key.end)) || !/^[A-Z]?[a-z]+(?:-[a-z]+)?[.,:;!?]?$/.test(rest))) return valueAt(key, at, within, ' ', false, 'directive');
  // ID:master PW:x, "Password Prl23Db#@": only a value that no word looks like
  // the number of a ticket in a tracker
  if (/ticket$/i.test(text.slice(key.start, key.end))) return undefined;
  const dash = /-[ \t]+/y;
  if (match(dash, text, at) !== null) at = dash.lastIndex;
  const word = /[^\s"'(){}<>,;=]{5,60}/y;
  const found = match(word, text, at)?.[0];
  if (found !== undefined && /\d/.test(found) && /[A-Za-z]/.test(found) && !/^[\w.-]+(?:\/[\w.-]+)+$|^[A-Z|]+\|\d+$/.test(found) && (comment || /^[\s\w|:*>.,-]*$/.test(ahead))) return valueAt(key, at, within, ' ', false, 'prose');
  return undefined;
}

/** `the password is x`: what follows is a value only when it is quoted, no plain word, or the last word said. */
function spoken(text: string, place: Place | undefined, colon: boolean): Place | undefined {
  if (place === undefined || place.value.quote !== '') return place;
  const said = text.slice(place.value.start, place.value.end);
  // "the password is accepted.": a word that ends the sentence
  if (/^\p{L}+[.,!]?$/u.test(said) && (/[.,!]$|(?:ed|ing)$/.test(said) || isWord(said.toLowerCase()))) return undefined;
  if (!colon && /^[a-z]+[.!?]?$/.test(said)) return undefined;
  return /^[ \t]*[.;,)"']?[ \t]*$/.test(place.value.after) || place.value.end - place.value.start >= 20 ? place : undefined;
}

/** A comment about an option goes on after its name: "--password suffers from the same". */
function optionValue(key: KeyPlace, place: Place | undefined): Place | undefined {
  const said = place === undefined ? '' : key.text.slice(place.value.start, place.value.end);
  // --ask-pass -v: another option
  if (/^--?[A-Za-z][\w-]*$/.test(said) && place!.value.quote === '') return undefined;
  return /^[a-z]+$/.test(said) && /^[ \t]+[a-z]{2,}[ \t]+[a-z]{2,}/.test(place!.value.after) ? undefined : place;
}

function cell(key: KeyPlace, at: number): Place | undefined {
  // "A"|"B": a type, no table
  if (key.text[at] === '"' && key.text[at - 1] === '|') return undefined;
  const end = key.text.slice(at, at + 200).search(/`?[ \t]*\||\n/);
  if (end <= 0) return undefined;
  return { syntax: 'cell', by: '|', keyQuoted: false, inner: false, value: { start: at, end: at + end, quote: '', prefix: '', after: '', closed: true } };
}
