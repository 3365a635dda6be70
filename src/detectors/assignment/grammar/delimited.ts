/**
 * String literals whose marks are no quotation marks: %q(x) and q{x} of Ruby and Perl, [[x]] of Lua, r#"x"# of Rust, <<EOT of shells, PHP and
 * HCL, <<"x">> of Erlang. Separate from the quoted values because each of them closes with another mark than it opens with.
 */
import { byteTable } from '../../../util/byte-table.js';
import { sticky, type Reading } from '../reading.js';
import type { Value } from './value.js';

/** First bytes of such literals. */
const OPENS = byteTable('%q[r<R');
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']', '<': '>' };
const PERCENT = sticky(/(?:%[qQ]?|qq?)([({[<|!/])(?=[^\s)}\]>])/y, 4, { first: byteTable('%q') });
const LUA = sticky(/\[(=*)\[\r?\n?/y, Infinity, { lines: 2 });
const RUST = sticky(/b?r(#{1,4})"/y, 7, { first: byteTable('br') });
const ERLANG = sticky(/<<(?=")/y, 3, { first: byteTable('<') });
/** One line between the two words: a longer text is read as text. */
const HEREDOC = sticky(/<<[-~<]?[ \t]?(["']?)([A-Z][A-Za-z_]{1,20})\1(?:\.\w{1,12}){0,2}[ \t]*\r?\n([ \t]*)([^\n]{1,300}?)[ \t]*\r?\n[ \t]*\2\b/y, 377, { lines: 3, first: byteTable('<') });
const LONGEST = 300;
/** Characters behind the literal that are told. */
const AFTER = 24;

function until(text: Reading, start: number, close: string): Value | undefined {
  const end = text.line(start, LONGEST).indexOf(close);
  if (end <= 0) return undefined;
  return { start, end: start + end, quote: '"', prefix: '', after: text.line(start + end + close.length, AFTER) || ' ', closed: true };
}

/** The literal that opens at `at`, read as if it were quoted; undefined when there is none, or it goes over lines. */
export function readDelimited(text: Reading, at: number): Value | undefined {
  if (OPENS[text.code(at)] !== 1) return undefined;
  const percent = text.match(PERCENT, at);
  if (percent !== null) return until(text, text.end, CLOSING[percent[1]!] ?? percent[1]!);
  const lua = text.at(at) === '[' && /[[=]/.test(text.at(at + 1) ?? '') ? text.match(LUA, at) : null;
  if (lua !== null) {
    const value = until(text, text.end, `]${lua[1]!}]`);
    // [["a", 1], [2]]: a list of lists
    return value !== undefined && (lua[1] !== '' || /^[^"'`,\s[\]{}]+$/.test(text.slice(value.start, value.end))) ? value : undefined;
  }
  const rust = text.match(RUST, at);
  if (rust !== null) return until(text, text.end, `"${rust[1]!}`);
  if (text.match(ERLANG, at) !== null) return until(text, at + 3, '"');
  const here = text.match(HEREDOC, at);
  if (here === null) return undefined;
  const start = at + here[0].indexOf(here[4]!, here[0].indexOf('\n') + 1 + here[3]!.length);
  return { start, end: start + here[4]!.length, quote: '"', prefix: '', after: '', closed: true };
}
