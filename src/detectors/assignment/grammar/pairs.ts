/** Names and values as two members of one thing: {"name": "x", "value": "y"}, a field and what is typed into it. Separate because name and value stand side by side. */
import { byteTable } from '../../../util/byte-table.js';
import { sticky, type Reading } from '../reading.js';
import { VALUE_NAME } from '../string-ends.js';
import { readQuoted, type Value } from './value.js';
import type { KeyPlace, Place } from './place.js';

/** What every PAIR opens with: most strings are followed by something else, and that shows sooner. */
const PAIR_OPENS = sticky(/[ \t]{0,40}(?:[,;][ \t]{0,40})?(?:["']--?[\w-]{1,30}["'],[ \t]{0,10}){0,2}(?:#[^\n]{0,60})?(?:\r?\n[ \t]{0,60})?[{(]?(?:-[ \t]+)?(?:\\{0,3}["']|&quot;)?[\w.-]{1,20}(?:\\{0,3}["']|&quot;)?[ \t]*[:=]/y, 169, { lines: 2, first: byteTable(',;#\r\n{(\\"\'&A-Za-z0-9_.', '-') });
const PAIR = sticky(new RegExp(String.raw`[ \t]{0,40}(?:[,;][ \t]{0,40})?(?:["']--?[\w-]{1,30}["'],[ \t]{0,10}){0,2}(?:#[^\n]{0,60})?(?:\r?\n[ \t]{0,60})?[{(]?(?:["']?[\w.-]{1,20}["']?[ \t]*[:=][ \t]*(?:["'][^"'\n]{0,60}["']|[\w-]{1,20}),?[ \t]{0,10}(?:\r?\n[ \t]{0,60})?){0,2}?(?:-[ \t]+)?(\\{0,3}["']|&quot;)?(?:[a-z]{1,12}:)?${VALUE_NAME}(?:\\{0,3}["']|&quot;)?[ \t]*(?:=>|[:=])[ \t]*`, 'y'), 370, { lines: 4 });
export const NAMES_PAIR = /(?:[Nn]ame|NAME|[Kk]ey|KEY|\bk|[Ii]d|[Pp]aram(?:eter)?(?:_?[Kk]ey|_?[Nn]ame)?|variable|field|label|property|attribute|setting)\\{0,3}["']?[ \t]*(?:=>|[:=])[ \t]*\\{0,3}["']?$|variable[ \t]+"$/;
/** The same where a path leads to the name, as stores of parameters have them: name = "/prod/db/password". */
export const NAMES_PATH = /(?:[Nn]ame|NAME|[Kk]ey|KEY)["']?[ \t]*(?:=>|[:=])[ \t]*["'][\w./-]{0,60}\/$/;
const VALUE_FIRST = /(?:[Vv]alue|VALUE)["']?[ \t]*[:=][ \t]*(["'])([^"'\n]{3,200})\1[ \t]{0,4}(?:,\s{0,40}|\s{1,40}(?:(?:WHERE|[Ww]here)\s{1,10})?)["'`]?(?:[a-z]{1,12}_)?(?:[Nn]ame|NAME|[Kk]ey)["']?[ \t]*[:=][ \t]*["']$/;
/** The name of an input in a selector, then what is typed into it. */
const TYPED = sticky(/["'`]?\]?["'`]\){0,2}(?:,[ \t]{0,4}|\s{0,60}\.(?:sendKeys|send_keys|type|fill|val|setValue|set_value|fill_in|enterText|typeText)\([ \t]{0,4})(?=["'`])/y, 80, { lines: 61, first: byteTable('"\'`]') });
/** A prompt that a script waits for, then what it answers: expect, pexpect. */
const ANSWERED_OPENS = sticky(/[:?*\s]{0,6}\\?["'][\s);{\w.]/y, 9, { lines: 8, first: byteTable(':?*\n\r\v\f\xa0\\"\'') });
const ANSWERED = sticky(/[:?*\s]{0,6}\\?["']\)?;?\s{0,60}\{?\s{0,40}(?:[\w.]{0,20}\.)?(?:send(?:line|Line)?|write)[( \t]\s{0,10}(?:--\s)?(?=b?["'])/y, 160, { lines: 120 });

/** From the end of a name to the value that stands beside it, told from its expression. */
export function pairBehind({ text }: KeyPlace, at: number): RegExpExecArray | null {
  return text.match(PAIR_OPENS, at) === null ? null : text.match(PAIR, at);
}

export function valueFirst(key: KeyPlace): Place | undefined {
  if (!/(?:[Nn]ame|NAME|[Kk]ey)["']?[ \t]{0,4}[:=][ \t]{0,4}["']$/.test(key.text.slice(key.start - 20, key.start))) return undefined;
  const before = key.text.slice(key.start - 320, key.start);
  const found = VALUE_FIRST.exec(before);
  if (found === null) return undefined;
  const start = key.start - before.length + found.index + found[0].indexOf(found[1]!, found[0].search(/[:=]/)) + 1;
  return { syntax: 'pair', by: 'value', keyQuoted: true, inner: false, value: { start, end: start + found[2]!.length, quote: found[1]!, prefix: '', after: '', closed: true } };
}

/** The value of an argument ahead of the one that names it: set("x", forKey: "password"), setValue:@"x" forHTTPHeaderField:@"X-Api-Key". */
const FOR_NAME = /(["'])((?:[^"'\n\\]|\\.){4,200})\1[ \t]{0,4},?[ \t]{0,4}(?:for|with|to)\w{0,24}:[ \t]{0,4}@?["']$/;
/** R: "x" -> name; I enter "x" as password */
const TO_NAME = /(["'])([^"'\n\\]{4,200})\1[ \t]{0,8}(?:->>?|as)[ \t]{1,8}$/;

export function valueAhead(key: KeyPlace, quoted: boolean): Place | undefined {
  const from = Math.max(key.line, key.start - 280);
  const found = (quoted ? FOR_NAME : TO_NAME).exec(key.text.slice(from, key.start));
  if (found === null) return undefined;
  const start = from + found.index + 1;
  return { syntax: quoted ? 'argument' : 'quoted', by: quoted ? 'set' : '->', keyQuoted: quoted, inner: false, value: { start, end: start + found[2]!.length, quote: found[1]!, prefix: '', after: ' ', closed: true } };
}

/** A typed value without the key that ends it. */
function withoutReturn(text: Reading, value: Value): Value {
  const keyed = /(?:\\[rn]|\{enter\})+$/.exec(text.slice(value.start, value.end));
  return keyed === null ? value : { ...value, end: value.end - keyed[0].length };
}

/** What a prompt is answered with that ends at `at`. */
export function answerBehind(text: Reading, at: number): Value | undefined {
  if (text.match(ANSWERED_OPENS, at) === null || text.match(ANSWERED, at) === null) return undefined;
  const value = readQuoted(text, text.end);
  return value?.closed ? withoutReturn(text, value) : undefined;
}

/** By.id("password")).sendKeys("x"), page.fill("#password", "x"), expect "password:" send "x". */
export function typedIn(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  const answered = text.match(ANSWERED_OPENS, at) !== null && text.match(ANSWERED, at) !== null;
  const from = answered || text.match(TYPED, at) !== null ? text.end : -1;
  if (!answered && (from < 0 || !/(?:["'`]#|["'`]\.|\[[\w-]*=["']?|By\.\w+[(,][ \t]?["'`]|\w+\(["'`])[\w.-]*$/.test(key.tail(60)))) return undefined;
  if (!answered && !/\.(?:sendKeys|send_keys|type|fill|val|setValue|set_value|fill_in|enterText|typeText)\([ \t]{0,4}$/.test(text.slice(from - 24, from)) && !/\b(?:fill|type|fill_in|setValue|fillField|typeText|enterText)\(["'`]?[#.\w[\]=*"'-]*$/.test(text.slice(key.start - 60, key.start))) return undefined;
  const value = readQuoted(text, from);
  if (!value?.closed) return undefined;
  return { syntax: 'argument', value: withoutReturn(text, value), by: answered ? 'answer' : 'type', keyQuoted: true, inner: false };
}

/** Map.of("user", "x", "password": names and values take turns. */
const MAP = /\b(?:Map|Dict|Dictionary)\.of\(\s{0,20}((?:"[^"\n]{0,60}",\s{0,20}(?:"[^"\n]{0,60}"|[\w.()]{1,40}),\s{0,20}){0,6})"$/;

export function inMap(key: KeyPlace): boolean {
  return MAP.test(key.text.slice(key.start - 400, key.start));
}

/** A string among many others, as in the names of a source map, is no pair with the next one. */
export function inList(key: KeyPlace, value: Value, mark: string): boolean {
  const { text } = key;
  return value.after.startsWith(',') && /(?:["'][\w$.@/-]{0,40}["'],[ \t]?){2}$/.test(text.slice(key.start - mark.length - 132, key.start - mark.length));
}
