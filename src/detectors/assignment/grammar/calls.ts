/** Values that are an argument: login("u", "x"), SecretStr("x"), getenv("NAME", "x"), a || "x". Separate because a callee says what its string is. */
import { sticky, type Reading } from '../reading.js';
import { byteTable } from '../../../util/byte-table.js';
import { readQuoted } from './value.js';
import type { KeyPlace, Place } from './place.js';

const WRAPPER = sticky(/(?:(?:new[ \t]+|await[ \t]+)?(?:\[\]byte|[A-Za-z_$][\w$.:]{0,60}!?)(?:<\w{1,20}>)?\([ \t]*|\(?ConvertTo-SecureString[ \t]+(?:-(?:String|AsPlainText|Force)[ \t]+){0,3})(?=[bBrRuUfF@]?["'`])/y, 96, { first: byteTable('A-Za-z_$[(') });
const OPENING = sticky(/\(\s{0,40}/y, 41, { lines: 41 });
const FIRST = sticky(/(?:[bBrRuU@]?(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')|[\w.$]{1,60}|\w{1,20}[:=] ?"[^"\n]{0,60}")\s{0,20},\s{0,40}(?:\w{1,20}[ ]?[:=][ ]?)?/y, 165, { lines: 61 });
const COMMA = sticky(/\s{0,20},\s{0,40}/y, 61, { lines: 61 });
/** Field(default="x"): the string of a call that gives a default. */
const CALL_OPENS = sticky(/(?:new[ \t]+|await[ \t]+)?(?:\[\]byte|[A-Za-z_$][\w$.:]{0,60}!?)(?:<\w{1,20}>)?\((?=[\sdvi])/y, 91, { lines: 2, first: byteTable('A-Za-z_$[') });
const DEFAULT_OF = sticky(/(?:default(?:_?[Vv]alue)?|value|initial)[ \t]*[=:][ \t]*(?=[bBrRuUfF@]?["'`])/y, 16, { first: byteTable('dvi') });
/** What a string is made into, as the argument of a call: Some("x"), QLatin1String("x"). */
const MADE = sticky(/(?:Some|QLatin1String|QStringLiteral|QString|String::from|SecretString::(?:new|from)|Secret::new|new String)\(\s{0,4}(?=")/y, 24, { lines: 5, first: byteTable('SQn') });
/** What a call that may give nothing goes on with: its default. */
const OR_ELSE = sticky(/\)[ \t]?\.(?:unwrap_or|unwrap_or_else|or_?[eE]lse|getOrElse|get_or_insert)\((?:\|\w{0,8}\|)?[ \t]?(?=["'])/y, 40, { first: byteTable(')') });
const COMMA_QUOTED = sticky(/\s{0,4},\s{0,8}/y, 13, { lines: 13 });
const MOST_BLANKS = 60;
const AHEAD_OF_CALL: ReadonlySet<string> = new Set(['new', 'await', 'ConvertTo-SecureString']);
const [OPEN, OPEN_SQUARE] = [40, 91];

const IN_CALLEE = byteTable('A-Za-z0-9_$.:', '-');
const OPENS_CALLEE = byteTable('A-Za-z_$');
const BEHIND_CALLEE = byteTable('(<!');
const BLANK = byteTable(' \t');

/** Whether a call may begin at `at`, as far as the word there says and what follows it. */
export function mayCall(text: Reading, at: number): boolean {
  const first = text.code(at);
  if (OPENS_CALLEE[first] !== 1) return first === OPEN || first === OPEN_SQUARE;
  let behind = at + 1;
  while (IN_CALLEE[text.code(behind)] === 1) behind++;
  const next = text.code(behind);
  return BEHIND_CALLEE[next] === 1 || (BLANK[next] === 1 && AHEAD_OF_CALL.has(text.slice(at, behind)));
}

/** Where the string begins that a call at `at` is made of; -1 when there is none. */
export function insideWrapper(text: Reading, at: number): number {
  if (text.match(WRAPPER, at) !== null) return text.end;
  return text.match(CALL_OPENS, at) !== null && text.match(DEFAULT_OF, text.skip(text.end, MOST_BLANKS)) !== null ? text.end : -1;
}

/** What a user is named by where arguments have names, and what does the logging in where it is handed over first. */
const OF_USER = /\b(?:\w{0,12}_?)?(?:name|user|mail|login|account|host|url|uri|path|role|id)[ ]?[:=][ ]?$/i;
const WHO_LOGS_IN = /^\(\s*(?:\w{0,20}_)?(?:client|app|self|session|page|browser|driver|api|conn|connection|request|ctx|context|server|http|agent|t)\s*,/i;

/** The first string of a call, and the second when the first is a name: login("u", "x"). */
export function call(key: KeyPlace, at: number, by: string, second: boolean): Place | undefined {
  const { text } = key;
  if (text.match(OPENING, at) === null) return undefined;
  let from = text.end;
  if (second) {
    if (text.match(FIRST, from) === null) return undefined;
    // login(app, name="u", password="x"): the password is found by its own name
    if (OF_USER.test(text.slice(from, text.end))) return undefined;
    from = text.end;
  }
  if (text.match(MADE, from) !== null) from = text.end;
  let value = readQuoted(text, from);
  const third = second && /^\s{0,4},\s{0,8}["']/.test(value?.after ?? '') ? text.match(COMMA, value!.end + value!.quote.length) : null;
  // login("/path", "u", "x"), login(client, "u", "x")
  if (third !== null && (/^\(\s*["'](?:[/.]|[^"'\n]{0,80}:\/\/)/.test(text.slice(at, at + 120)) || WHO_LOGS_IN.test(text.slice(at, at + 40)))) value = readQuoted(text, value!.end + value!.quote.length + third[0].length);
  // Credentials("realm", "host", "user", "x")
  if (second && /[Cc]redentials$/.test(key.name)) {
    for (let more = 0; more < 2 && value?.closed && /^\s{0,4},\s{0,8}"/.test(value.after); more++) {
      text.match(COMMA_QUOTED, value.end + value.quote.length);
      value = readQuoted(text, text.end);
    }
  }
  return value?.closed ? { syntax: 'call', value, by, keyQuoted: false, inner: false } : undefined;
}

/** A string in a call: SecretStr("x"), []byte("x"), the second one in getenv("NAME", "x"). */
export function wrapped(key: KeyPlace, at: number, keyQuoted: boolean): Place | undefined {
  const { text } = key;
  const from = insideWrapper(text, at);
  if (from < 0) return undefined;
  const callee = text.slice(at, from).replace(/\(\s*$/, '').trim();
  const inner = readQuoted(text, from);
  if (inner === undefined || !inner.closed || /(?:^|\.)(?:require|import|include|include_str!|include_bytes!|read_?[fF]ile(?:Sync)?|file_get_contents|fopen|use|load|sql|text|eval|system|exec|compile|RegExp|Regex|regex)$/.test(callee)) return undefined;
  if (inner.after.startsWith(')') && text.match(OR_ELSE, inner.end + inner.quote.length) !== null) return fallback(key, text.end);
  // Field("x", env="NAME"): what it is without one comes first
  const goesOn = inner.after.trimStart().startsWith(',') && !/^(?:\w{1,20}\.)?Field$/.test(callee) && !ENCODING.test(inner.after);
  if (!goesOn || /(?:default(?:_?[Vv]alue)?|value|initial)[ \t]*[=:][ \t]*$/.test(callee)) return { syntax: 'wrapped', value: inner, by: callee, keyQuoted, inner: false, ...(ASKED.test(callee) && !POINTS.test(callee) ? { asked: true } : {}) };
  if (!/(?:(?:env|config|setting|argument|option)\w*|get(?:_?(?:or|opt|prop|val|param|attr|item|str|string|default|ent|int|text|var|secret)\w*)?)$/i.test(callee)) return undefined;
  if (text.match(COMMA, inner.end + inner.quote.length) === null) return undefined;
  const value = readQuoted(text, text.end);
  return value?.closed ? { syntax: 'default', value, by: callee, keyQuoted, inner: false } : undefined;
}

/** Buffer.from("x", "base64"): how the string is written. */
const ENCODING = /^\s{0,4},\s{0,4}["'](?:base64(?:url)?|hex|utf-?8|ascii|latin1|binary)["']\s{0,4}\)/;

/** Callees whose string names what is asked for: get_password("x"), credentials('id'), config.get("mail.password"), c.Query("passcode"). */
const ASKED = /(?:^|[.>:_])(?:get|fetch|find|load|read|look_?up|resolve|prompt|ask|retrieve|request)_?(?:pass|pwd?|secret|token|key|cred|api)|(?:^|[.>:])(?:credentials|get|pop|lookup|fetch|resolve|getString|getProperty|getenv|env|secretRef|prompt|input|gettext|translate|trans|t|__|_)$|\.(?:Query|QueryParam|FormValue|FormString|FormTrim|PostForm|PostFormValue|Param|PathParam|getElementById|querySelector|getParameter|getNodeParameter|getArgument|get_argument|String|GetString)$|(?:^|[.>:])get_(?:option|config|setting|param|field|input|arg|argument|item|attr|attribute|node|value)\w*$|\.(?:must|try)?get[A-Z]\w*$|^_get$|(?:^|[.>:])param(?:String|Int|Array\w*|TextBlock)?$|(?:^|[._])(?:reverse|url_for|path_for)$/i;

/** Packages of Go whose String() makes a pointer to the string; of others it asks for what is called so. */
const POINTS = /^(?:aws|ptr|pointer|proto|to|github|gitlab|pulumi|stripe|swag|common|core|types|tea|utils?|conv)\.String$/;

export function fallback(key: KeyPlace, at: number): Place | undefined {
  const value = readQuoted(key.text, at);
  return value?.closed ? { syntax: 'default', value, by: 'or', keyQuoted: true, inner: false } : undefined;
}
