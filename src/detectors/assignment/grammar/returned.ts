/** Functions whose body is a string: `def password(): return "x"`, `get secret() { return "x"; }`, `fun token() = "x"`. Separate because the name is no variable. */
import { sticky } from '../reading.js';
import { readQuoted } from './value.js';
import type { KeyPlace, Place } from './place.js';

/** What stands between a name and the string that it stands for, when it is declared as a function of nothing. */
const BODY = sticky(/(?:\(\s{0,4}\)\s{0,4}(?:(?:->|:)?\s{0,4}&?[A-Za-z'?][\w.?<>[\]' ]{0,30}?\s{0,4})?(?:\{\s{0,60}return\s{1,4}|:\s{1,60}return\s{1,4}|\{\s{1,60}|=>?\s{1,60})|,\s{0,4}do:\s{1,4}|\(?\)?[ \t]*\r?\n[ \t]{1,60}|[ \t]*(?::[ \t]*[\w?]{1,20})?[ \t]+(?:by[ \t]+lazy[ \t]*)?\{[ \t]*(?:return[ \t]+)?)(?=[@$]?["'`])/y, 125, { lines: 81 });
/** Words with which a function or property is declared. */
const DECLARES = /(?:^|[\s;{(])(?:defp?|fun|func|fn|function|get|val|var|static|public|private|protected|internal|String|string|const|override|async)[ \t]+(?:&?[\w.?<>[\]]{1,20}[ \t]+){0,3}(?:\([\w *]{1,30}\)[ \t]*)?(?:self\.)?$/;

/** @returns the string that a function called so gives back, when it does nothing else */
export function returned(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  if (!DECLARES.test(text.slice(Math.max(key.line, key.start - 80), key.start))) return undefined;
  const body = text.match(BODY, at);
  if (body === null) return undefined;
  const from = text.end;
  // a line of its own is the body in Ruby alone, `do:` in Elixir
  if (/^(?:\(?\)?[ \t]*\r?\n|,)/.test(body[0]) && !/\bdefp? $/.test(text.slice(key.line, key.start))) return undefined;
  const value = readQuoted(text, from);
  return value?.closed && /^\s{0,4}(?:[;}]|$)/.test(value.after) ? { syntax: 'declared', value, by: 'return', keyQuoted: false, inner: false } : undefined;
}
