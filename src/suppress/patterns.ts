/**
 * Patterns and globs of configuration, compiled when first needed. Both may come from a pull request, so neither can
 * backtrack: patterns are RE2 syntax, checked and translated by the engine, and globs are matched as git matches its own.
 */
import { compileForeign } from '../detectors/regex-engine.js';
import { ignoreListOf } from '../git/ignore-list.js';
import { latin1Bytes } from '../rules/regex/bytes.js';
import { compileForm } from '../rules/regex/compile.js';
import { bytePath } from '../util/path-text.js';

export type Test = (text: string) => boolean;

/** @returns whether any of the patterns occurs somewhere in a text  @throws StanchError naming `where` */
export function anyPattern(patterns: readonly string[], where: string): Test {
  const expressions = patterns.map((pattern) => compileForeign(compileForm(pattern, where), where));
  return (text) => {
    const bytes = latin1Bytes(text);
    return expressions.some((expression) => expression.matchFrom(bytes, 0) !== undefined);
  };
}

/** Globs as in .gitignore (a name matches at any depth, a folder means all that lies in it, `!` takes back), and `{a,b}`. */
export function anyGlob(globs: readonly string[]): Test {
  const list = ignoreListOf(globs.flatMap(braces));
  if (!list) return () => false;
  return (text) => {
    const path = bytePath(text);
    let nameAt = 0;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', nameAt)) {
      if (list.verdict(path.slice(0, slash), nameAt, true)) return true;
      nameAt = slash + 1;
    }
    return list.verdict(path, nameAt, false) === true;
  };
}

/** Alternatives that one glob may stand for; further braces stay as they are written. */
const MOST_ALTERNATIVES = 100;

/** Longer globs are taken as they are: looking for braces in them would cost more than any of them is worth. */
const LONGEST = 500;

function braces(glob: string): string[] {
  if (glob.length > LONGEST) return [glob];
  let open = [glob];
  for (let rounds = 0; rounds < 8; rounds += 1) {
    const next = open.flatMap((one) => {
      const match = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(one);
      return match ? match[2]!.split(',').map((part) => match[1]! + part + match[3]!) : [one];
    });
    if (next.length === open.length || next.length > MOST_ALTERNATIVES) return next.length > MOST_ALTERNATIVES ? open : next;
    open = next;
  }
  return open;
}
