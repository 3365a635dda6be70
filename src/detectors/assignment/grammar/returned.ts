/** Functions whose body is a string: `def password(): return "x"`, `get secret() { return "x"; }`, `fun token() = "x"`. Separate because the name is no variable. */
import { byteTable } from '../../../util/byte-table.js';
import { sticky, type Reading } from '../reading.js';
import { readQuoted } from './value.js';
import type { KeyPlace, Place } from './place.js';

/** What stands between a name and the string that it stands for, when it is declared as a function of nothing. */
const BODY = sticky(/(?:\(\s{0,4}\)\s{0,4}(?:(?:->|:)?\s{0,4}&?[A-Za-z'?][\w.?<>[\]' ]{0,30}?\s{0,4})?(?:\{\s{0,60}(?:\/\/[^\n]{0,100}\n\s{0,60})?return\s{1,4}|:\s{1,60}(?:#[^\n]{0,100}\n\s{0,60})?return\s{1,4}|\{\s{1,60}|=>?\s{1,60})|,\s{0,4}do:\s{1,4}|\(?\)?[ \t]*\r?\n[ \t]{1,60}|[ \t]*(?::[ \t]*[\w?]{1,20})?[ \t]+(?:by[ \t]+lazy[ \t]*)?\{[ \t]*(?:return[ \t]+)?)(?=[@$]?["'`])/y, 320, { lines: 160 });
/** Words with which a function or property is declared. */
const DECLARES = /(?:^|[\s;{(])(?:defp?|fun|func|fn|function|get|val|var|static|public|private|protected|internal|String|string|const|override|async)[ \t]+(?:&?[\w.?<>[\]]{1,20}[ \t]+){0,3}(?:\([\w *]{1,30}\)[ \t]*)?(?:self\.)?$/;

/** Whether what stands behind a name may open the body of a function or property of that name. */
export function opensBody(text: Reading, at: number, behind: string): boolean {
  switch (behind) {
    case '(': return /[) ]/.test(text.at(at + 1) ?? '');
    case ',': return /^, ?d/.test(text.slice(at, at + 3));
    case ':': return opensBraces(text, at);
    case ' ': return /^ (?:[:{]|by)/.test(text.slice(at, at + 3)) && opensBraces(text, at);
    default: return false;
  }
}

const BLANK = byteTable(' \t');
const IN_TYPE = byteTable('A-Za-z0-9_?');
/** First bytes of a string in braces, or of the `return` ahead of it. */
const OPENS_VALUE = byteTable('@$"\'`r');
const [COLON, OPEN_CURLY, LETTER_B] = [58, 123, 98];

/** `name: Type {"x"}`, `name by lazy {"x"}`: whether braces with a string open behind a type, or may. */
function opensBraces(text: Reading, from: number): boolean {
  let at = behindAll(text, from, BLANK);
  if (text.code(at) === COLON) at = behindAll(text, behindAll(text, behindAll(text, at + 1, BLANK), IN_TYPE), BLANK);
  if (text.code(at) !== OPEN_CURLY) return text.code(at) === LETTER_B;
  return OPENS_VALUE[text.code(behindAll(text, at + 1, BLANK))] === 1;
}

function behindAll(text: Reading, from: number, table: Uint8Array): number {
  let at = from;
  while (table[text.code(at)] === 1) at++;
  return at;
}

/** @returns the string that a function called so gives back, when it does nothing else */
export function returned(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  if (!DECLARES.test(key.tail(80))) return undefined;
  const body = text.match(BODY, at);
  if (body === null) return undefined;
  const from = text.end;
  // a line of its own is the body in Ruby alone, `do:` in Elixir
  if (/^(?:\(?\)?[ \t]*\r?\n|,)/.test(body[0]) && !/\bdefp? $/.test(key.ahead)) return undefined;
  const value = readQuoted(text, from);
  return value?.closed && /^\s{0,4}(?:[;}]|$)/.test(value.after) ? { syntax: 'declared', value, by: 'return', keyQuoted: false, inner: false } : undefined;
}
