/**
 * How a literal becomes a reference in each language and format. Separate from the edits because this is the table
 * that grows: one entry a language, chosen by file name.
 */
import { configFormats } from './formats.js';
import type { Language } from './language.js';
import { programLanguages } from './programs.js';

const TABLE: readonly Language[] = [...configFormats, ...programLanguages];

export function languageOf(path: string): Language | undefined {
  return TABLE.find((language) => language.files.test(path));
}

/** For documentation and tests. */
export function languageIds(): string[] {
  return TABLE.map((language) => language.id);
}
