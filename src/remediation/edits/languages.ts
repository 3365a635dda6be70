/**
 * How a literal becomes a reference in each language and format. Separate from the edits because this is the table
 * that grows: one entry a language, chosen by file name.
 */
import { configFormats } from './formats.js';
import { programLanguages } from './programs.js';

/** Replaces [from, to) of the original text by `text`. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/** Where the secret lies in the file, and what to put there. `text` has one character a byte. */
export interface EditSite {
  path: string;
  text: string;
  from: number;
  to: number;
  variable: string;
  /** For manifests: name and key of the Kubernetes Secret. */
  secretName: string;
  secretKey: string;
}

export interface Language {
  id: string;
  files: RegExp;
  /** The reference, as a reader of the plan sees it. */
  describe(variable: string): string;
  /** The changes; a string says why it must be done by hand. */
  edit(site: EditSite): Change[] | string;
}

const TABLE: readonly Language[] = [...configFormats, ...programLanguages];

export function languageOf(path: string): Language | undefined {
  return TABLE.find((language) => language.files.test(path));
}

/** For documentation and tests. */
export function languageIds(): string[] {
  return TABLE.map((language) => language.id);
}
