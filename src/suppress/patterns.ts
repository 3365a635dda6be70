/**
 * Patterns and globs of configuration, compiled when first needed. Patterns are RE2 syntax, checked and translated by
 * the engine, so that none can stall the scan.
 */
import picomatch from 'picomatch';
import { compileExpression } from '../detectors/regex-engine.js';
import { latin1Bytes } from '../rules/regex/bytes.js';
import { compileForm } from '../rules/regex/compile.js';

export type Test = (text: string) => boolean;

/** @returns whether any of the patterns occurs somewhere in a text  @throws StanchError naming `where` */
export function anyPattern(patterns: readonly string[], where: string): Test {
  const expressions = patterns.map((pattern) => compileExpression(compileForm(pattern, where).source));
  return (text) => {
    const bytes = latin1Bytes(text);
    return expressions.some((expression) => expression.matchFrom(bytes, 0) !== undefined);
  };
}

/** Globs as in .gitignore files where they name a folder: `vendor/` and `vendor` mean everything below. */
export function anyGlob(globs: readonly string[]): Test {
  const wide = globs.flatMap((glob) => {
    const plain = glob.replace(/^\.?\//, '').replace(/\/+$/, '');
    return [plain, `${plain}/**`, ...(plain.includes('/') || glob.startsWith('/') ? [] : [`**/${plain}`, `**/${plain}/**`])];
  });
  return picomatch(wide, { dot: true, nonegate: true });
}
