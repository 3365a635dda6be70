/** One language or format: how a literal of it becomes a reference. Separate from the table, which knows all of them. */

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
