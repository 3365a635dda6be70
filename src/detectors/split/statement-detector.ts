/**
 * Values that statements one after the other put together: sb.append("a"); sb.append("b"), b.WriteString("a"), s.push_str("a"),
 * strcat(s, "a"), parts.push("a"), stream << "a". Separate from operators, which stand in one expression.
 */
import type { DetectorContext } from '../context.js';
import type { Detector, Window } from '../types.js';
import { scanJoined } from './joined.js';
import { type Operand, type Stretch, isName, isQuote, isSpace, look, noteLooks, operandAt, operandBefore, skipSpace, skipSpaceBack, startLooking } from './text.js';

const REACH_BEFORE = 4096;
const REACH_AFTER = 1280;
const MOST = 128;
/** From the start of a statement to the string that it adds. */
const LONGEST_CALL = 80;
const LITERALS = ['append("', "append('", 'writestring("', 'push_str("', '.push("', ".push('", 'strcat(', '<< "', "<< '"];
/** What a builder of strings is made with, behind its name. */
const BUILDER = /^\s*:?=.{0,40}(?:Build|Buffer|String|"")/;
const LONGEST_DECLARATION = 160;

export function joinedByStatements(context: DetectorContext): Detector {
  return {
    name: 'split-statements',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify(window, at, _literal, sink) {
      startLooking(at);
      const joined = statementsTo(window, at);
      if (joined) scanJoined(window, { ...joined, scattered: true, how: 'statements' }, context, sink);
      noteLooks(window);
    },
  };
}

/** One statement: call( "text" ); */
interface Statement {
  start: number;
  text: Operand;
}

/** The statements up to the one at `at`, if that is the last of several that add to one thing. */
function statementsTo(window: Window, at: number): { parts: Stretch[]; expression: number; unnamed: boolean } | undefined {
  const { bytes, lo, hi } = window;
  const last = statementAround(bytes, lo, at, hi);
  if (!last) return undefined;
  const call = bytes.toString('latin1', last.start, last.text.outerStart);
  if (opensLike(bytes, nextStatement(bytes, last.text.outerEnd, hi), hi, call)) return undefined;
  const parts: Stretch[] = [last.text];
  let first = last;
  while (parts.length < MOST) {
    const before = statementBefore(bytes, lo, first.start, call);
    if (!before) break;
    parts.unshift(before.text);
    first = before;
  }
  const declared = declarationBefore(bytes, lo, first.start, call);
  return { parts, expression: declared < 0 ? first.start : declared, unnamed: declared < 0 };
}

function statementAround(bytes: Buffer, lo: number, at: number, hi: number): Statement | undefined {
  let quote = at;
  while (quote < hi && quote - at < LONGEST_CALL && !isQuote(bytes[quote]!) && bytes[quote] !== 10) quote++;
  look(quote);
  const text = quote < hi && isQuote(bytes[quote]!) ? operandAt(bytes, quote, hi) : undefined;
  if (text?.kind !== 'literal') return undefined;
  let start = at;
  if (bytes[at] === 0x3c) start = skipSpaceBack(bytes, lo, at);
  else if (bytes[skipSpace(bytes, text.outerEnd, hi)] !== 0x29) return undefined;
  while (start > lo && at - start < LONGEST_CALL && (isName(bytes[start - 1]!) || bytes[start - 1] === 0x2e)) start--;
  look(start);
  return start < at || bytes[at] !== 0x3c ? { start, text } : undefined;
}

/** Where the statement behind a closed call begins. */
function nextStatement(bytes: Uint8Array, at: number, hi: number): number {
  let i = skipSpace(bytes, at, hi);
  if (bytes[i] === 0x29) i = skipSpace(bytes, i + 1, hi);
  if (bytes[i] === 0x3b) i = skipSpace(bytes, i + 1, hi);
  return i;
}

function opensLike(bytes: Buffer, at: number, hi: number, call: string): boolean {
  const end = look(at + call.length);
  if (end >= hi || !isQuote(bytes[end]!)) return false;
  return bytes.toString('latin1', at, end) === call;
}

function statementBefore(bytes: Buffer, lo: number, at: number, call: string): Statement | undefined {
  let i = skipSpaceBack(bytes, lo, at);
  if (i > lo && bytes[i - 1] === 0x3b) i = skipSpaceBack(bytes, lo, i - 1);
  else if (i === at || !bytes.subarray(i, at).includes(10)) return undefined;
  if (call.includes('(')) {
    if (i <= lo || bytes[i - 1] !== 0x29) return undefined;
    i = skipSpaceBack(bytes, lo, i - 1);
  }
  const text = operandBefore(bytes, lo, i);
  if (text?.kind !== 'literal') return undefined;
  const start = look(text.outerStart - call.length);
  if (start < lo || bytes.toString('latin1', start, text.outerStart) !== call) return undefined;
  return start > lo && isName(bytes[start - 1]!) ? undefined : { start, text };
}

/** sb = new StringBuilder(); right ahead: offset of its value, or -1. Lists are named for what they hold, not for what is made of it. */
function declarationBefore(bytes: Buffer, lo: number, at: number, call: string): number {
  const name = /^([\w$]+)\.\w+\($|\(\s?([\w$]+)\s?,\s?$/.exec(call);
  if (!name) return -1;
  let end = at;
  while (end > lo && (isSpace(bytes[end - 1]!) || bytes[end - 1] === 0x3b)) end--;
  let start = end;
  while (start > lo && end - start < LONGEST_DECLARATION && bytes[start - 1] !== 10) start--;
  look(start);
  const line = bytes.toString('latin1', start, end);
  const text = name[1] ?? name[2]!;
  const found = line.lastIndexOf(text, line.indexOf('='));
  if (found < 0 || (found > 0 && /[\w$.]/.test(line[found - 1]!))) return -1;
  const rest = line.slice(found + text.length).replace(/^\[\d*\]/, '');
  return BUILDER.test(rest) ? start + line.indexOf('=', found) + 2 : -1;
}
