/**
 * One file of ignore patterns, ready to be asked about many paths. Separate from the walk, which knows how several
 * of them outrank each other. Semantics: gitignore(5), tested against `git check-ignore`.
 */
import { bytePath, type BytePath } from '../util/path-text.js';
import { compileGlob, matchGlob, type Glob } from './wildmatch.js';

interface Pattern {
  negated: boolean;
  folderOnly: boolean;
  /** Compared with the last part of the path only. */
  nameOnly: boolean;
  /** The part without wildcards that a path has to start with, or the whole name. */
  literal: BytePath;
  /** What follows `literal`; `suffix`: a star and then fixed bytes. null: nothing follows. */
  rest: Glob | { suffix: BytePath } | null;
}

/** What a list says: true ignored, false re-included, undefined nothing. */
export type Verdict = boolean | undefined;

export class IgnoreList {
  /** Names without wildcards, where the last of a name is enough: by far the most patterns. */
  private readonly names = new Map<BytePath, number>();
  private readonly folderNames = new Map<BytePath, number>();
  /** Positions of all other patterns, last first. */
  private readonly others: number[] = [];

  constructor(private readonly patterns: readonly Pattern[], private readonly ignoreCase: boolean) {
    for (const [i, pattern] of patterns.entries()) {
      if (pattern.nameOnly && pattern.rest === null) (pattern.folderOnly ? this.folderNames : this.names).set(pattern.literal, i);
      else this.others.unshift(i);
    }
  }

  /**
   * @param path relative to the folder that the list speaks for
   * @param nameAt where its last part starts
   */
  verdict(path: BytePath, nameAt: number, isFolder: boolean): Verdict {
    const whole = this.ignoreCase ? asciiLower(path) : path;
    const name = whole.slice(nameAt);
    let best = this.names.get(name) ?? -1;
    if (isFolder) best = Math.max(best, this.folderNames.get(name) ?? -1);
    for (const i of this.others) {
      if (i < best) break;
      const pattern = this.patterns[i]!;
      if (pattern.folderOnly && !isFolder) continue;
      if (matches(pattern, pattern.nameOnly ? name : whole)) {
        best = i;
        break;
      }
    }
    return best < 0 ? undefined : !this.patterns[best]!.negated;
  }
}

/** null when there is no pattern in it. @param content of an ignore file  @param ignoreCase core.ignoreCase */
export function parseIgnoreList(content: Buffer, ignoreCase: boolean): IgnoreList | null {
  const text = content.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  const patterns: Pattern[] = [];
  for (const line of text.split('\n')) {
    const pattern = parsePattern(line.replace(/\r$/, ''), ignoreCase);
    if (pattern) patterns.push(pattern);
  }
  return patterns.length === 0 ? null : new IgnoreList(patterns, ignoreCase);
}

/** One pattern given as text, for callers that have no file. */
export function ignoreListOf(patterns: readonly string[], ignoreCase = false): IgnoreList | null {
  return parseIgnoreList(Buffer.from(bytePath(patterns.join('\n')), 'latin1'), ignoreCase);
}

function parsePattern(line: BytePath, ignoreCase: boolean): Pattern | null {
  if (line.startsWith('#')) return null;
  let text = trimBlanks(ignoreCase ? asciiLower(line) : line);
  const negated = text.startsWith('!');
  if (negated) text = text.slice(1);
  const folderOnly = text.endsWith('/');
  if (folderOnly) text = text.slice(0, -1);
  if (text === '') return null;
  const nameOnly = !text.includes('/');
  if (text.startsWith('/')) text = text.slice(1);
  const wild = text.search(/[*?[\\]/);
  if (wild < 0) return { negated, folderOnly, nameOnly, literal: text, rest: null };
  if (nameOnly && /^\*[^*?[\\]+$/.test(text)) return { negated, folderOnly, nameOnly, literal: '', rest: { suffix: text.slice(1) } };
  // git compares the fixed start first and takes what follows for a pattern of its own, so that `a**/b` finds `ab`.
  const literal = nameOnly ? '' : text.slice(0, wild);
  const rest = compileGlob(nameOnly ? text : text.slice(wild), ignoreCase);
  return rest === null ? null : { negated, folderOnly, nameOnly, literal, rest };
}

function matches({ literal, rest }: Pattern, text: BytePath): boolean {
  if (rest === null) return text === literal;
  if ('suffix' in rest) return text.endsWith(rest.suffix);
  return text.startsWith(literal) && matchGlob(rest, literal === '' ? text : text.slice(literal.length));
}

/** Blanks at the end do not count unless a backslash stands before them. */
function trimBlanks(line: BytePath): BytePath {
  let end = 0;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') {
      i += 1;
      // A backslash at the very end keeps everything ahead of it.
      if (i === line.length) return line;
      end = i + 1;
    } else if (line[i] !== ' ') {
      end = i + 1;
    }
  }
  return line.slice(0, end);
}

function asciiLower(text: BytePath): BytePath {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
