/** What stands ahead of a name on its line, told from bytes: words that belong to the name, a command that sets it, an account, a row of a table. */
import { byteTable } from '../../../util/byte-table.js';
import { latin1, startsWord, BAR, CR, LF, SPACE, TAB } from './bytes.js';
import { lookFrom } from './looked.js';

/** What the commands begin with that set a variable of the environment: ENV, ARG, setenv, setx, set -x. */
const ENVIRONMENT = ['env', 'arg', 'set'];
/** Words of .netrc and its like ahead of a user. */
const LOGIN_WORDS = ['login', 'account'];
const LONGEST_LOGIN = 7;

/** Words ahead of a name that belong to it: `API key: x`, `Secret access key: x`. */
const LEADING = ['api', 'access', 'secret', 'private', 'encryption', 'auth', 'license', 'signing', 'app', 'application', 'account', 'master', 'shared', 'service', 'client', 'admin', 'root', 'user', 'database', 'db', 'bot', 'oauth', 'personal'];
export const LEADING_WORDS = new RegExp(`(?:\\b(?:${LEADING.join('|')}) ){1,3}$`, 'i');
const LEADING_WORD = new Set(LEADING);
/** Characters of the longest. */
export const LONGEST_WORD = 14;
export const WORD_BYTE = byteTable('A-Za-z0-9_');

/** Whether a word may be one of several that make a name. */
export function isLeadingWord(word: string): boolean {
  return LEADING_WORD.has(word.toLowerCase());
}

/** Whether such a word and a blank stand right ahead of `at`. */
export function leadingWordAhead(bytes: Uint8Array, lo: number, at: number): boolean {
  if (at <= lo || bytes[at - 1] !== SPACE) return false;
  let from = at - 1;
  const stop = Math.max(lo, at - LONGEST_WORD);
  while (from > stop && WORD_BYTE[bytes[from - 1]!] === 1) from--;
  return isLeadingWord(latin1(bytes, from, at - 1));
}

/** Bytes ahead of the name that tell how its line begins. */
const LOOK_BEHIND = 100;

/** Where a name stands in its line: first in it, behind what may set a variable of the environment or open an account, or elsewhere. */
export function opensLine(bytes: Uint8Array, lo: number, start: number): 'first' | 'setting' | 'no' {
  const stop = Math.max(lo, start - LOOK_BEHIND);
  let i = start - 1;
  while (i >= stop && (bytes[i] === SPACE || bytes[i] === TAB)) i--;
  lookFrom(i);
  if (i < stop || ofAccount(bytes, stop, i)) return 'setting';
  if (bytes[i] === LF) return 'first';
  let words = 0;
  let opens = i;
  for (; i >= stop && bytes[i] !== LF; i--) {
    if (bytes[i] === SPACE || bytes[i] === TAB) words++;
    else opens = i;
  }
  lookFrom(i);
  // ENV NAME, setenv NAME, set -x NAME
  return words < 3 && (i < stop || ENVIRONMENT.some((word) => startsWord(bytes, start, opens, word))) ? 'setting' : 'no';
}

/** Whether the word ahead of the one that ends at `last` is login or account: .netrc and its like have a password behind the user. */
function ofAccount(bytes: Uint8Array, stop: number, last: number): boolean {
  let i = last;
  while (i >= stop && isBlank(bytes[i]!)) i--;
  while (i >= stop && !isBlank(bytes[i]!)) i--;
  while (i >= stop && isBlank(bytes[i]!)) i--;
  lookFrom(i - LONGEST_LOGIN);
  if (i - LONGEST_LOGIN < stop) return true;
  // the last letters of both
  return (bytes[i] === 110 || bytes[i] === 116) && LOGIN_WORDS.some((word) => latin1(bytes, i + 1 - word.length, i + 1) === word);
}

/** As \s has it. */
const isBlank = (byte: number): boolean => byte === SPACE || (byte >= TAB && byte <= CR) || byte === 0xa0;

/** Whether the line ahead of the name may be a row of a table: it has a bar, or begins too far ahead. */
export function barAhead(bytes: Uint8Array, lo: number, start: number): boolean {
  const stop = Math.max(lo, start - LOOK_BEHIND);
  let i = start - 1;
  while (i >= stop && bytes[i] !== LF && bytes[i] !== BAR) i--;
  lookFrom(i);
  return i < stop || bytes[i] === BAR;
}
