/**
 * Matches git's glob patterns (wildmatch with WM_PATHNAME) in time linear in path times pattern. Separate from
 * ignore files because patterns of a scanned repository are untrusted: no pattern may backtrack.
 */
import { own } from '../util/own.js';
import type { BytePath } from '../util/path-text.js';

const SLASH = 0x2f;
const BACKSLASH = 0x5c;

/** What a pattern is made of. `table` holds 256 flags for a bracket expression. */
type Token =
  | { kind: 'char'; code: number }
  | { kind: 'any' }
  | { kind: 'class'; table: Uint8Array }
  /** `*`: any bytes but slashes. */
  | { kind: 'star' }
  /** A `**` at the end: any bytes. */
  | { kind: 'everything' }
  /** A `**` and the slash behind it: nothing, or anything that ends with a slash. */
  | { kind: 'folders' };

export interface Glob {
  readonly tokens: readonly Token[];
  readonly ignoreCase: boolean;
}

/** null: no path can match it (an unclosed bracket, a backslash at the end). */
export function compileGlob(pattern: BytePath, ignoreCase: boolean): Glob | null {
  const tokens: Token[] = [];
  const code = (i: number): number => (i < pattern.length ? pattern.charCodeAt(i) : -1);
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === '\\') {
      i += 1;
      if (i === pattern.length) return null;
      tokens.push({ kind: 'char', code: fold(code(i), ignoreCase) });
    } else if (c === '?') {
      tokens.push({ kind: 'any' });
    } else if (c === '[') {
      const bracket = compileBracket(pattern, i, ignoreCase);
      if (!bracket) return null;
      tokens.push({ kind: 'class', table: bracket.table });
      i = bracket.end;
    } else if (c === '*') {
      const start = i;
      while (pattern[i + 1] === '*') i += 1;
      const next = code(i + 1);
      const alone = i > start && (start === 0 || pattern[start - 1] === '/');
      if (alone && next === SLASH) {
        tokens.push({ kind: 'folders' });
        i += 1;
      } else if (alone && (next === -1 || (next === BACKSLASH && code(i + 2) === SLASH))) {
        tokens.push({ kind: 'everything' });
      } else {
        tokens.push({ kind: 'star' });
      }
    } else {
      tokens.push({ kind: 'char', code: fold(code(i), ignoreCase) });
    }
  }
  return { tokens, ignoreCase };
}

/** State sets of the simulation; a pattern is at most a line, so they rarely grow. */
let now = new Uint8Array(256);
let next = new Uint8Array(256);

/** Whether the glob matches all of `text`. */
export function matchGlob(glob: Glob, text: BytePath): boolean {
  const { tokens, ignoreCase } = glob;
  const end = tokens.length;
  if (now.length <= end) [now, next] = [new Uint8Array(2 * end), new Uint8Array(2 * end)];
  now.fill(0, 0, end + 1);
  enter(now, 0, tokens);
  for (let t = 0; t < text.length; t++) {
    const byte = fold(text.charCodeAt(t), ignoreCase);
    next.fill(0, 0, end + 1);
    let alive = false;
    for (let s = 0; s < end; s++) {
      if (now[s] === 0) continue;
      const token = tokens[s]!;
      let step = false;
      switch (token.kind) {
        case 'char': step = token.code === byte; break;
        case 'any': step = byte !== SLASH; break;
        case 'class': step = byte !== SLASH && token.table[byte] === 1; break;
        case 'star':
          if (byte !== SLASH) {
            enter(next, s, tokens);
            alive = true;
          }
          break;
        case 'everything':
          enter(next, s, tokens);
          alive = true;
          break;
        case 'folders':
          // Inside of it, only a slash leads on: the way around it was taken when it was entered.
          next[s] = 1;
          alive = true;
          step = byte === SLASH;
          break;
      }
      if (step) {
        enter(next, s + 1, tokens);
        alive = true;
      }
    }
    if (!alive) return false;
    [now, next] = [next, now];
  }
  return now[end] === 1;
}

/** Tokens that may match nothing let the state behind them in as well. */
function enter(states: Uint8Array, at: number, tokens: readonly Token[]): void {
  for (let s = at; ; s++) {
    states[s] = 1;
    const kind = tokens[s]?.kind;
    if (kind !== 'star' && kind !== 'everything' && kind !== 'folders') return;
  }
}

const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/, alpha: /[A-Za-z]/, blank: /[ \t]/, cntrl: /[\0-\x1f\x7f]/, digit: /\d/, graph: /[\x21-\x7e]/, lower: /[a-z]/,
  print: /[\x20-\x7e]/, punct: /[!-/:-@[-`{-~]/, space: /[\t-\r ]/, upper: /[A-Z]/, xdigit: /[0-9A-Fa-f]/,
};

/** @param start offset of the bracket. null: it is not closed, or names an unknown class. */
function compileBracket(pattern: BytePath, start: number, ignoreCase: boolean): { table: Uint8Array; end: number } | null {
  const table = new Uint8Array(256);
  let i = start + 1;
  const negated = pattern[i] === '!' || pattern[i] === '^';
  if (negated) i += 1;
  let previous = -1;
  for (let first = true; first || pattern[i] !== ']'; first = false, i++) {
    if (i >= pattern.length) return null;
    let low = pattern.charCodeAt(i);
    let high = low;
    if (pattern[i] === '\\') {
      i += 1;
      if (i >= pattern.length) return null;
      previous = low = high = pattern.charCodeAt(i);
    } else if (pattern[i] === '-' && previous >= 0 && i + 1 < pattern.length && pattern[i + 1] !== ']') {
      i += pattern[i + 1] === '\\' ? 2 : 1;
      if (i >= pattern.length) return null;
      low = previous;
      high = pattern.charCodeAt(i);
      previous = -1;
    } else if (pattern.startsWith('[:', i)) {
      const close = pattern.indexOf(']', i + 2);
      if (close < 0) return null;
      if (close > i + 2 && pattern[close - 1] === ':') {
        const name = own(CLASSES, pattern.slice(i + 2, close - 1));
        if (!name) return null;
        for (let c = 0; c < 128; c++) if (name.test(String.fromCharCode(c))) table[c] = 1;
        i = close;
        previous = -1;
        continue;
      }
      previous = low;
    } else {
      previous = low;
    }
    for (let c = low; c <= high; c++) table[c] = 1;
  }
  if (ignoreCase) for (let c = 0x41; c <= 0x5a; c++) table[c] = table[c + 32] = table[c]! | table[c + 32]!;
  if (negated) for (let c = 0; c < 256; c++) table[c] = 1 - table[c]!;
  return { table, end: i };
}

function fold(code: number, ignoreCase: boolean): number {
  return ignoreCase && code >= 0x41 && code <= 0x5a ? code + 32 : code;
}
