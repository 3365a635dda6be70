/**
 * What a rule for certain paths takes from other rules. Any other overlap is settled while content is scanned; whether
 * such a rule counts at all is known only once a candidate has its path. Separate because sources that scan a file and
 * the audit, which finds the places afterwards, must settle it alike.
 */
import { compareSpecific } from './specific.js';
import type { Candidate, Occurrence, Region, Suppression } from './types.js';

export interface Claim {
  candidate: Candidate;
  occurrence: Occurrence;
}

/** The claims of rules for certain paths, by the content and path they stand in. */
export class PathClaims {
  readonly #claims = new Map<string, Claim[]>();

  add(claim: Claim): void {
    const key = placeKey(claim.occurrence);
    const known = this.#claims.get(key);
    if (known) known.push(claim);
    else this.#claims.set(key, [claim]);
  }

  /** Why a candidate does not count here: a more specific rule for this path covers a part of it. */
  find(candidate: Candidate, occurrence: Occurrence): Suppression | undefined {
    if (this.#claims.size === 0) return undefined;
    const by = this.#claims.get(placeKey(occurrence))?.find((claim) => claim.candidate.value !== candidate.value
      && overlap(claim.occurrence, occurrence) && compareSpecific(candidate.rule, claim.candidate.rule) > 0);
    return by && { by: 'detector', reason: `a part of what ${by.candidate.rule.id} found` };
  }
}

function placeKey({ path, origin, blob }: Occurrence): string {
  return `${path}\0${origin}\0${blob ?? ''}`;
}

function overlap(a: Region, b: Region): boolean {
  const isBefore = (line: number, column: number, endLine: number, endColumn: number): boolean => line < endLine || (line === endLine && column < endColumn);
  return isBefore(a.startLine, a.startColumn, b.endLine, b.endColumn) && isBefore(b.startLine, b.startColumn, a.endLine, a.endColumn);
}
