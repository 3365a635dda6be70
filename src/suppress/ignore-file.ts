/**
 * .stanchignore (paths and fingerprints, one a line) and .gitleaksignore (gitleaks' own fingerprints). Separate from
 * allow lists because they are plain lists that people append to without opening a manual.
 */
import { looksLikeFingerprint } from '../findings/fingerprint.js';
import type { Sighting } from '../findings/collector-options.js';
import type { Suppression } from '../findings/types.js';
import { anyGlob, type Test } from './patterns.js';

/** `path:rule:line`, with the commit ahead of it or without. */
const GITLEAKS = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([\w.-]+):(\d+)$/;

interface GitleaksEntry {
  commit: string | undefined;
  rule: string;
  line: number;
}

export class IgnoreFile {
  /** Entry -> line of the file. */
  readonly #fingerprints = new Map<string, number>();
  /** `path:line` -> entries. Another rule's name for a secret at that very place is no other secret. */
  readonly #gitleaks = new Map<string, GitleaksEntry[]>();
  readonly #globs: string[] = [];
  #matches?: Test;

  /** @param isRule whether an id belongs to a rule of stanch */
  constructor(readonly name: string, text: string, private readonly isRule: (id: string) => boolean) {
    const foreign = name.endsWith('.gitleaksignore');
    text.split(/\r?\n/).forEach((raw, index) => {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) return;
      const entry = line.replace(/\s+#.*$/, '');
      if (looksLikeFingerprint(entry)) this.#fingerprints.set(entry, index + 1);
      else if (GITLEAKS.test(entry)) this.#addGitleaks(entry, index + 1);
      else if (!foreign) this.#globs.push(entry);
    });
  }

  sighting({ occurrence, rule }: Sighting): Suppression | undefined {
    const place = `${occurrence.path}:${occurrence.startLine}`;
    for (const entry of this.#gitleaks.get(place) ?? []) {
      if (entry.commit !== undefined && entry.commit !== occurrence.commit) continue;
      if (entry.rule !== rule.id && this.isRule(entry.rule) && !entry.rule.startsWith('generic')) continue;
      return { by: 'ignore-file', reason: `${this.name}:${entry.line}` };
    }
    if (this.#globs.length === 0) return undefined;
    this.#matches ??= anyGlob(this.#globs);
    return this.#matches(occurrence.path) ? { by: 'ignore-file', reason: `${this.name}: path ${occurrence.path}` } : undefined;
  }

  #addGitleaks(entry: string, line: number): void {
    const [, commit, path, rule, at] = GITLEAKS.exec(entry)!;
    const place = `${path!.replaceAll('\\', '/')}:${at}`;
    const known = this.#gitleaks.get(place) ?? [];
    known.push({ commit, rule: rule!, line });
    this.#gitleaks.set(place, known);
  }

  secret(fingerprints: () => readonly string[]): Suppression | undefined {
    if (this.#fingerprints.size === 0) return undefined;
    for (const print of fingerprints()) {
      const line = this.#fingerprints.get(print);
      if (line !== undefined) return { by: 'ignore-file', reason: `${this.name}:${line}` };
    }
    return undefined;
  }
}
