/** Values that are an argument: login("u", "x"), SecretStr("x"), getenv("NAME", "x"), a || "x". Separate because a callee says what its string is. */
import { readQuoted } from './value.js';
import { match, type KeyPlace, type Place } from './place.js';

export const WRAPPER = /(?:(?:new[ \t]+|await[ \t]+)?(?:\[\]byte|[A-Za-z_$][\w$.:]{0,60}!?)(?:<\w{1,20}>)?\((?:[ \t]*|\s{0,60}(?:default(?:_?[Vv]alue)?|value|initial)[ \t]*[=:][ \t]*)|\(?ConvertTo-SecureString[ \t]+(?:-(?:String|AsPlainText|Force)[ \t]+){0,3})(?=[bBrRuUfF@]?["'`])/y;

/** The first string of a call, and the second when the first is a name: login("u", "x"). */
export function call(key: KeyPlace, at: number, by: string, second: boolean): Place | undefined {
  const { text } = key;
  const blanks = /\(\s{0,40}/y;
  if (match(blanks, text, at) === null) return undefined;
  let from = blanks.lastIndex;
  if (second) {
    const first = /(?:[bBrRuU@]?(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')|[\w.$]{1,60}|\w{1,20}[:=] ?"[^"\n]{0,60}")\s{0,20},\s{0,40}(?:\w{1,20}[ ]?[:=][ ]?)?/y;
    if (match(first, text, from) === null) return undefined;
    from = first.lastIndex;
    const some = /Some\(\s{0,4}(?=")/y;
    if (match(some, text, from) !== null) from = some.lastIndex;
  }
  let value = readQuoted(text, from);
  const third = second && /^\s{0,4},\s{0,8}["']/.test(value?.after ?? '') ? match(/\s{0,20},\s{0,40}/y, text, value!.end + value!.quote.length) : null;
  // login("/path", "u", "x")
  if (third !== null && /^\(\s*["'](?:[/.]|[^"'\n]{0,80}:\/\/)/.test(text.slice(at, at + 120))) value = readQuoted(text, value!.end + value!.quote.length + third[0].length);
  // Credentials("realm", "host", "user", "x")
  if (second && /[Cc]redentials$/.test(text.slice(key.start, key.end))) {
    for (let more = 0; more < 2 && value?.closed && /^\s{0,4},\s{0,8}"/.test(value.after); more++) {
      const comma = match(/\s{0,4},\s{0,8}/y, text, value.end + value.quote.length)!;
      value = readQuoted(text, value.end + value.quote.length + comma[0].length);
    }
  }
  return value?.closed ? { syntax: 'call', value, by, keyQuoted: false, inner: false } : undefined;
}

/** A string in a call: SecretStr("x"), []byte("x"), the second one in getenv("NAME", "x"). */
export function wrapped(key: KeyPlace, at: number, keyQuoted: boolean): Place | undefined {
  const { text } = key;
  if (match(WRAPPER, text, at) === null) return undefined;
  const from = WRAPPER.lastIndex;
  const callee = text.slice(at, from).replace(/\(\s*$/, '').trim();
  const inner = readQuoted(text, from);
  if (inner === undefined || !inner.closed || /(?:^|\.)(?:require|import|include|use|load|sql|text|eval|system|exec|compile|RegExp|Regex|regex)$/.test(callee)) return undefined;
  const goesOn = inner.after.trimStart().startsWith(',');
  if (!goesOn || /(?:default(?:_?[Vv]alue)?|value|initial)[ \t]*[=:][ \t]*$/.test(callee)) return { syntax: 'wrapped', value: inner, by: callee, keyQuoted, inner: false, ...(ASKED.test(callee) ? { asked: true } : {}) };
  if (!/(?:(?:env|config|setting|argument|option)\w*|get(?:_?(?:or|opt|prop|val|param|attr|item|str|string|default|ent|int|text|var|secret)\w*)?)$/i.test(callee)) return undefined;
  const second = /\s{0,20},\s{0,40}/y;
  if (match(second, text, inner.end + inner.quote.length) === null) return undefined;
  const value = readQuoted(text, second.lastIndex);
  return value?.closed ? { syntax: 'default', value, by: callee, keyQuoted, inner: false } : undefined;
}

/** Callees whose string names what is asked for: get_password("x"), credentials('id'), config.get("mail.password"), c.Query("passcode"). */
const ASKED = /(?:^|[.>:_])(?:get|fetch|find|load|read|look_?up|resolve|prompt|ask|retrieve|request)_?(?:pass|pwd?|secret|token|key|cred|api)|(?:^|[.>:])(?:credentials|get|pop|lookup|fetch|resolve|getString|getProperty|getenv|env|secretRef|prompt|input|gettext|translate|trans|t|__|_)$|\.(?:Query|QueryParam|FormValue|FormString|FormTrim|PostForm|PostFormValue|Param|PathParam|getElementById|querySelector|getParameter|getNodeParameter|getArgument|get_argument|String|GetString)$|(?:^|[.>:])get_(?:option|config|setting|param|field|input|arg|argument|item|attr|attribute|node|value)\w*$|\.get[A-Z]\w*$|^_get$|(?:^|[._])(?:reverse|url_for|path_for)$/i;

export function fallback(key: KeyPlace, at: number): Place | undefined {
  const value = readQuoted(key.text, at);
  return value?.closed ? { syntax: 'default', value, by: 'or', keyQuoted: true, inner: false } : undefined;
}
