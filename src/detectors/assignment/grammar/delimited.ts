/**
 * String literals whose marks are no quotation marks: %q(x) and q{x} of Ruby and Perl, [[x]] of Lua, r#"x"# of Rust, <<EOT of shells, PHP and
 * HCL, <<"x">> of Erlang. Separate from the quoted values because each of them closes with another mark than it opens with.
 */
import { byteTable } from '../../../util/byte-table.js';
import type { Value } from './value.js';

/** First bytes of such literals. */
const OPENS = byteTable('%q[r<R');
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']', '<': '>' };
const PERCENT = /(?:%[qQ]?|qq?)([({[<|!/])(?=[^\s)}\]>])/y;
const LUA = /\[(=*)\[\r?\n?/y;
const RUST = /b?r(#{1,4})"/y;
const ERLANG = /<<(?=")/y;
/** One line between the two words: a longer text is read as text. */
const HEREDOC = /<<[-~<]?[ \t]?(["']?)([A-Z][A-Za-z_]{1,20})\1[ \t]*\r?\n([ \t]*)([^\n]{1,300}?)[ \t]*\r?\n[ \t]*\2\b/y;
const LONGEST = 300;

function after(text: string, at: number): string {
  const rest = text.slice(at, at + 24);
  const line = rest.indexOf('\n');
  return line >= 0 ? rest.slice(0, line) : rest;
}

function until(text: string, start: number, close: string): Value | undefined {
  const end = text.slice(start, start + LONGEST).search(new RegExp(`\\n|${close.replace(/[^\w#]/g, '\\$&')}`));
  if (end <= 0 || !text.startsWith(close, start + end)) return undefined;
  return { start, end: start + end, quote: '"', prefix: '', after: after(text, start + end + close.length) || ' ', closed: true };
}

/** The literal that opens at `at`, read as if it were quoted; undefined when there is none, or it goes over lines. */
export function readDelimited(text: string, at: number): Value | undefined {
  if (OPENS[text.charCodeAt(at)] !== 1) return undefined;
  PERCENT.lastIndex = at;
  const percent = PERCENT.exec(text);
  if (percent !== null) return until(text, PERCENT.lastIndex, CLOSING[percent[1]!] ?? percent[1]!);
  LUA.lastIndex = at;
  const lua = LUA.exec(text);
  if (lua !== null) {
    const value = until(text, LUA.lastIndex, `]${lua[1]!}]`);
    // [["a", 1], [2]]: a list of lists
    return value !== undefined && (lua[1] !== '' || /^[^"'`,\s[\]{}]+$/.test(text.slice(value.start, value.end))) ? value : undefined;
  }
  RUST.lastIndex = at;
  const rust = RUST.exec(text);
  if (rust !== null) return until(text, RUST.lastIndex, `"${rust[1]!}`);
  ERLANG.lastIndex = at;
  if (ERLANG.exec(text) !== null) return until(text, at + 3, '"');
  HEREDOC.lastIndex = at;
  const here = HEREDOC.exec(text);
  if (here === null) return undefined;
  const start = at + here[0].indexOf(here[4]!, here[0].indexOf('\n') + 1 + here[3]!.length);
  return { start, end: start + here[4]!.length, quote: '"', prefix: '', after: '', closed: true };
}
