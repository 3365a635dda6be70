/** What stands ahead of a name on its line, told from bytes: words that belong to the name, a command that sets it, an account, a row of a table. */
import { byteTable } from '../../../util/byte-table.js';
import { latin1, BAR, LF, SPACE, TAB } from './bytes.js';
import { lookFrom } from './looked.js';

/** First letters of the commands that set a variable of the environment. */
const ENVIRONMENT = byteTable('eEaAsS');
/** Words of .netrc and its like. */
const LOGIN_WORDS = ['login', 'account', 'machine', 'default'];

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
  lookFrom(start - LOOK_BEHIND);
  let i = start - 1;
  const stop = Math.max(lo, start - LOOK_BEHIND);
  if (loginAhead(bytes, stop, start)) return 'setting';
  while (i >= stop && (bytes[i] === SPACE || bytes[i] === TAB)) i--;
  if (i < stop) return 'setting';
  if (bytes[i] === LF) return 'first';
  let words = 0;
  let opens = 0;
  for (; i >= stop && bytes[i] !== LF; i--) {
    if (bytes[i] === SPACE || bytes[i] === TAB) words++;
    else opens = bytes[i]!;
  }
  // ENV NAME, setenv NAME, set -x NAME
  return words < 3 && (i < stop || ENVIRONMENT[opens] === 1) ? 'setting' : 'no';
}

/** Whether one of the words of .netrc and its like stands between: login, account, machine, default. */
function loginAhead(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from + 4; i + 1 < to; i++) {
    if (bytes[i + 1]! > SPACE || bytes[i]! <= SPACE) continue;
    const last = bytes[i]!;
    if (last !== 110 && last !== 116 && last !== 101) continue;
    const word = latin1(bytes, Math.max(from, i - 6), i + 1);
    if (LOGIN_WORDS.some((one) => word.endsWith(one))) return true;
  }
  return false;
}

/** Whether the line ahead of the name may be a row of a table: it has a bar, or begins too far ahead. */
export function barAhead(bytes: Uint8Array, lo: number, start: number): boolean {
  const stop = Math.max(lo, start - LOOK_BEHIND);
  let i = start - 1;
  while (i >= stop && bytes[i] !== LF && bytes[i] !== BAR) i--;
  return i < stop || bytes[i] === BAR;
}
