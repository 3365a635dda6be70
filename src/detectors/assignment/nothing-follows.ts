/**
 * Whether a name is followed by nothing that could assign a value to it, told from a few bytes. Separate from the grammar, which it must
 * agree with: three of four names that speak of a secret are arguments, operands or words of a comment (`f(key, token)`), and
 * ending them here saves the text of the window and a dozen expressions. The grammar stays the judge of everything else.
 */
import { byteTable } from '../../util/byte-table.js';
import { callOfString } from './code/strings.js';
import { OPENS_STRING } from './name-bounds.js';
import type { NameFacts } from './name-facts.js';

/** Bytes with which columns of a table end or begin: the value may then stand on another line (see columns.ts). */
const IN_COLUMN = byteTable(',;\t"\n');

/** Bytes between `name =` or `key:` and a name that is itself the value (see NAMES_PAIR of grammar/pairs.ts). */
const IN_PAIR = byteTable(' \t"\'\\');
const FURTHEST_PAIR = 40;
/** The words of NAMES_PAIR, by how they end. */
const PAIR_NAME = /(?:name|key|\bk|id|param|parameter|variable|field|label|property|attribute|setting)$/i;
const LONGEST_PAIR_NAME = 10;

const BEHIND_ROUND = byteTable(' \t=:"\'');

/** Blanks behind the parenthesis of a call that the grammar skips. */
const FURTHEST_ARGUMENT = 40;

/** Bytes behind a name, or behind its parenthesis, that decide whether something is assigned to it. */
const LOOK_AHEAD = 12;
/** Bytes ahead of a name that do: `->`, `def`, ` as `. */
const LOOK_BEHIND = 4;

let lowest = 0;

/** The lowest offset that the last nothingFollows() looked at. */
export function nothingLookedFrom(): number {
  return lowest;
}

const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xa0;

/**
 * Offset behind the last byte that was looked at when nothing is assigned to the name [start, end); 0 when the grammar must be asked.
 * @param facts of the name
 */
export function nothingFollows(bytes: Buffer, lo: number, hi: number, start: number, end: number, { environment, constant }: Pick<NameFacts, 'environment' | 'constant'>): number {
  lowest = start - LOOK_BEHIND;
  const ahead = start > lo ? bytes[start - 1]! : 10;
  switch (bytes[end]) {
    case 0x2c: // ,
    case 10:
    case 13:
      // Erlang's {key, "value"}, C's define(KEY, "value")
      // - --name\n- value
      if (ahead === 0x2d && bytes[end] !== 0x2c) return 0;
      if (ahead === 0x7b || constant || isDeclared(bytes, lo, hi, start, end)) return 0;
      // strcpy(name, "x"), set :name, "x"
      if ((ahead === 0x28 || ahead === 0x3a) && bytes[end] === 0x2c && (opensQuoted(bytes, hi, end + 1) || (end + 3 < hi && bytes[end + 2] === 115 && bytes[end + 3] === 105))) return 0;
      // name, err := hex.DecodeString("x")
      if (end + 3 < hi && bytes[end] === 0x2c && bytes[end + 1] === 32 && (bytes[end + 2] === 0x5f || (bytes[end + 2] === 101 && bytes[end + 3] === 114) || (bytes[end + 2] === 111 && bytes[end + 3] === 107))) return 0;
      // "x" as name
      if (ahead === 32 && start - 4 >= lo && bytes[start - 2] === 115 && bytes[start - 3] === 97 && bytes[start - 4] === 32) return 0;
      // "x" -> name
      if (ahead === 32 && start - 3 >= lo && bytes[start - 2] === 0x3e && bytes[start - 3] === 0x2d) return 0;
      // the last cell of a header of AsciiDoc
      if (ahead === 0x7c && bytes[end] !== 0x2c) return 0;
      return start <= lo || IN_COLUMN[ahead] === 1 || isSecondOfPair(bytes, lo, start) ? 0 : end + LOOK_AHEAD;
    case 0x29: // )
      // (name) = "value", (name) "value"; (user, name) = ("x", "y")
      if ((ahead === 36 || ahead === 32) && isSet(bytes, hi, end + 1)) return 0;
      // Compare([]byte(name), []byte("x"))
      if (ahead === 0x28 && end + 3 < hi && bytes[end + 1] === 0x2c && bytes[end + 3] === 0x5b) return 0;
      if (ahead === 0x28 && (end + 1 >= hi || BEHIND_ROUND[bytes[end + 1]!] === 1)) return 0;
      // let(:name) { "x" }, ofNullable(name).orElse("x")
      if (ahead === 0x3a && end + 2 < hi && bytes[end + 1] === 32 && bytes[end + 2] === 0x7b) return 0;
      if (end + 3 < hi && bytes[end + 1] === 0x2e && bytes[end + 2] === 0x6f && bytes[end + 3] === 0x72) return 0;
      return environment ? 0 : end + LOOK_AHEAD;
    case 0x7d: // }
      // $ENV{KEY} = "x"
      // ${KEY}    x
      return ahead === 0x7b && (isSet(bytes, hi, end + 1) || isColumn(bytes, hi, end + 1)) ? 0 : end + LOOK_AHEAD;
    case 0x5d: // ]
      // [user, name] = ["x", "y"]
      if (ahead === 32 && isSet(bytes, hi, end + 1)) return 0;
      // get('[name=password]').type('x')
      if (ahead === 0x3d && end + 1 < hi && (bytes[end + 1] === 0x22 || bytes[end + 1] === 0x27)) return 0;
      return ahead === 0x5b || ahead === 0x3a ? 0 : end + LOOK_AHEAD;
    case 0x3e: // >
      return ahead === 0x3c || ahead === 0x3a ? 0 : end + 1;
    case 0x28: { // (
      let i = end + 1;
      const stop = Math.min(hi, i + FURTHEST_ARGUMENT);
      while (i < stop && isSpace(bytes[i]!)) i++;
      // password() { return "x"; }
      if (bytes[i] === 0x29 && (opensBody(bytes, hi, i + 1) || (start - 2 >= lo && ahead === 32 && bytes[start - 2] === 102 && (bytes[i + 1] === 10 || bytes[i + 1] === 13)))) return 0;
      if (i >= stop || OPENS_STRING[bytes[i]!] === 1) return 0;
      const inner = callOfString(bytes, hi, i);
      return inner > 0 ? inner + LOOK_AHEAD : 0;
    }
    default:
      return 0;
  }
}

/** Whether a value is assigned behind blanks. */
function isSet(bytes: Uint8Array, hi: number, from: number): boolean {
  let i = from;
  while (i < hi && i < from + 8 && bytes[i] === 32) i++;
  return i + 1 < hi && bytes[i] === 0x3d && bytes[i + 1] !== 0x3d && bytes[i + 1] !== 0x3e && bytes[i + 1] !== 0x7e;
}

/** Whether a column of blanks follows, and something behind it. */
function isColumn(bytes: Uint8Array, hi: number, from: number): boolean {
  return from + 1 < hi && (bytes[from] === 9 || (bytes[from] === 32 && bytes[from + 1] === 32));
}

/** Whether a string may begin behind blanks. */
function opensQuoted(bytes: Uint8Array, hi: number, from: number): boolean {
  let i = from;
  while (i < hi && i < from + 8 && bytes[i] === 32) i++;
  return i < hi && (bytes[i] === 0x22 || bytes[i] === 0x27 || bytes[i] === 0x40 || bytes[i] === 0x4c);
}

/** Whether a function without arguments is declared: a brace, a colon, an arrow or `=` behind its parentheses. */
function opensBody(bytes: Uint8Array, hi: number, from: number): boolean {
  let i = from;
  while (i < hi && i < from + 3 && bytes[i] === 32) i++;
  const byte = bytes[i];
  return i < hi && (byte === 0x7b || byte === 0x3a || (byte === 0x3d && bytes[i + 1] !== 0x3d) || (byte === 0x2d && bytes[i + 1] === 0x3e) || (byte === 115 && bytes[i + 1] === 116 && bytes[i + 2] === 114));
}

/** `def name` of Ruby, and Elixir's `def name, do: "x"`. */
function isDeclared(bytes: Uint8Array, lo: number, hi: number, start: number, end: number): boolean {
  return start - 3 >= lo && bytes[start - 1] === 32 && (bytes[start - 2] === 102 || bytes[start - 2] === 112) && (bytes[end] !== 0x2c || (end + 3 < hi && bytes[end + 2] === 100 && bytes[end + 3] === 111));
}

function isSecondOfPair(bytes: Buffer, lo: number, start: number): boolean {
  let i = start - 1;
  const stop = start - FURTHEST_PAIR;
  while (i >= lo && i >= stop && IN_PAIR[bytes[i]!] === 1) i--;
  lowest = Math.min(lowest, i);
  if (i < lo || i < stop) return true;
  // variable " and the ? of a key in YAML
  if (bytes[i] === 0x65 || bytes[i] === 0x3f) return true;
  // name= key: name=>
  if (bytes[i] !== 0x3d && bytes[i] !== 0x3a && bytes[i] !== 0x3e) return false;
  if (bytes[i] === 0x3e) i--;
  const first = i;
  while (i > lo && i > first - FURTHEST_PAIR && IN_PAIR[bytes[i - 1]!] === 1) i--;
  // and whether a word begins there
  lowest = i - LONGEST_PAIR_NAME - 1;
  if (i - LONGEST_PAIR_NAME < lo) return true;
  return PAIR_NAME.test(bytes.toString('latin1', i - LONGEST_PAIR_NAME, i));
}
