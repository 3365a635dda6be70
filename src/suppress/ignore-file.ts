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
  /** Starts of fingerprints, which may be names of paths as well -> line of the file. */
  readonly #starts = new Map<string, number>();
  readonly #notes = new Set<string>();
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
      else if (!foreign) {
        this.#globs.push(entry);
        if (/^[0-9a-f]{7,31}$/.test(entry)) this.#starts.set(entry, index + 1);
      }
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

  /** Of entries that allow nothing, once they were met. */
  notes(): readonly string[] {
    return [...this.#notes];
  }

  secret(fingerprints: () => readonly string[]): Suppression | undefined {
    if (this.#fingerprints.size + this.#starts.size === 0) return undefined;
    for (const print of fingerprints()) {
      for (const [start, line] of this.#starts) if (print.startsWith(start)) this.#notes.add(`${this.name}:${line}: ${start} is the start of a fingerprint and allows nothing; write all 32 digits: ${print}`);
      const line = this.#fingerprints.get(print);
      if (line !== undefined) return { by: 'ignore-file', reason: `${this.name}:${line}` };
    }
    return undefined;
  }
}
