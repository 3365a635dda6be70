/** Values that are an argument: login("u", "x"), SecretStr("x"), getenv("NAME", "x"), a || "x". Separate because a callee says what its string is. */
import { sticky } from '../reading.js';
import { byteTable } from '../../../util/byte-table.js';
import { readQuoted } from './value.js';
import type { KeyPlace, Place } from './place.js';

export const WRAPPER = sticky(/(?:(?:new[ \t]+|await[ \t]+)?(?:\[\]byte|[A-Za-z_$][\w$.:]{0,60}!?)(?:<\w{1,20}>)?\([ \t]*|\(?ConvertTo-SecureString[ \t]+(?:-(?:String|AsPlainText|Force)[ \t]+){0,3})(?=[bBrRuUfF@]?["'`])/y, 96, { first: byteTable('A-Za-z_$[(') });
const OPENING = sticky(/\(\s{0,40}/y, 41, { lines: 41 });
const FIRST = sticky(/(?:[bBrRuU@]?(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')|[\w.$]{1,60}|\w{1,20}[:=] ?"[^"\n]{0,60}")\s{0,20},\s{0,40}(?:\w{1,20}[ ]?[:=][ ]?)?/y, 165, { lines: 61 });
const COMMA = sticky(/\s{0,20},\s{0,40}/y, 61, { lines: 61 });

/** The first string of a call, and the second when the first is a name: login("u", "x"). */
export function call(key: KeyPlace, at: number, by: string, second: boolean): Place | undefined {
  const { text } = key;
  if (text.match(OPENING, at) === null) return undefined;
  let from = text.end;
  if (second) {
    if (text.match(FIRST, from) === null) return undefined;
    from = text.end;
  }
  let value = readQuoted(text, from);
  const third = second && /^\s{0,4},\s{0,8}["']/.test(value?.after ?? '') ? text.match(COMMA, value!.end + value!.quote.length) : null;
  // login("/path", "u", "x")
  if (third !== null && /^\(\s*["'](?:[/.]|[^"'\n]{0,80}:\/\/)/.test(text.slice(at, at + 120))) value = readQuoted(text, value!.end + value!.quote.length + third[0].length);
  return value?.closed ? { syntax: 'call', value, by, keyQuoted: false, inner: false } : undefined;
}

/** A string in a call: SecretStr("x"), []byte("x"), the second one in getenv("NAME", "x"). */
export function wrapped(key: KeyPlace, at: number, keyQuoted: boolean): Place | undefined {
  const { text } = key;
  if (text.match(WRAPPER, at) === null) return undefined;
  const from = text.end;
  const callee = text.slice(at, from).replace(/\(\s*$/, '').trim();
  const inner = readQuoted(text, from);
  if (inner === undefined || !inner.closed || /(?:^|\.)(?:require|import|include|include_str!|include_bytes!|read_?[fF]ile(?:Sync)?|file_get_contents|fopen|use|load|sql|text|eval|system|exec|compile|RegExp|Regex|regex)$/.test(callee)) return undefined;
  const goesOn = inner.after.trimStart().startsWith(',');
  if (!goesOn) return { syntax: 'wrapped', value: inner, by: callee, keyQuoted, inner: false, ...(ASKED.test(callee) ? { asked: true } : {}) };
  if (!/(?:(?:env|config|setting|argument|option)\w*|get(?:_?(?:or|opt|prop|val|param|attr|item|str|string|default|ent|int|text|var|secret)\w*)?)$/i.test(callee)) return undefined;
  if (text.match(COMMA, inner.end + inner.quote.length) === null) return undefined;
  const value = readQuoted(text, text.end);
  return value?.closed ? { syntax: 'default', value, by: callee, keyQuoted, inner: false } : undefined;
}

/** Callees whose string names what is asked for: get_password("x"), credentials('id'), config.get("mail.password"), c.Query("passcode"). */
const ASKED = /(?:^|[.>:_])(?:get|fetch|find|load|read|look_?up|resolve|prompt|ask|retrieve|request)_?(?:pass|pwd?|secret|token|key|cred|api)|(?:^|[.>:])(?:credentials|get|pop|lookup|fetch|resolve|getString|getProperty|getenv|env|secretRef|prompt|input|gettext|translate|trans|t|__|_)$|\.(?:Query|QueryParam|FormValue|FormString|FormTrim|PostForm|PostFormValue|Param|PathParam|getElementById|querySelector|getParameter|getNodeParameter|getArgument|get_argument|String|GetString)$|(?:^|[.>:])get_(?:option|config|setting|param|field|input|arg|argument|item|attr|attribute|node|value)\w*$|\.(?:must|try)?get[A-Z]\w*$|^_get$|(?:^|[._])(?:reverse|url_for|path_for)$/i;

export function fallback(key: KeyPlace, at: number): Place | undefined {
  const value = readQuoted(key.text, at);
  return value?.closed ? { syntax: 'default', value, by: 'or', keyQuoted: true, inner: false } : undefined;
}
