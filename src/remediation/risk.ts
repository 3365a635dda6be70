/**
 * The order of a plan: risk times exposure, as one number with its reasons. Separate because the weights are a policy
 * that people will want to read and argue about (docs/remediation.md lists them).
 */
import type { Severity } from '../rules/types.js';
import type { Leak } from './leak.js';
import type { Standing } from './repository-state.js';

const IMPACT: Record<Severity, number> = { critical: 1, high: 0.75, medium: 0.45, low: 0.2, info: 0.05 };

/** How many people can have read it. */
const REACH: Record<Standing['kind'], number> = { pushed: 1, elsewhere: 0.45, deeper: 0.3, 'last-commit': 0.25, staged: 0.15, worktree: 0.15 };

export interface Risk {
  /** 0 to 100. */
  score: number;
  reasons: string[];
}

/** @param now milliseconds since 1970 */
export function riskOf(leak: Leak, standing: Standing, now: number): Risk {
  const reasons = [`${leak.severity} if real`, `${leak.confidence} confidence${leak.proofs.includes('checksum') ? ', its checksum holds' : ''}`];
  let score = 100 * IMPACT[leak.severity] * (0.4 + 0.6 * leak.probability) * REACH[standing.kind];
  if (standing.kind === 'pushed') reasons.push(standing.refs.length > 0 ? `pushed (${standing.refs.slice(0, 3).join(', ')}${standing.refs.length > 3 ? ', ...' : ''})` : 'pushed');
  else reasons.push(standing.kind === 'worktree' || standing.kind === 'staged' ? 'not committed' : 'committed, not pushed as far as this clone knows');
  const days = daysExposed(leak, now);
  if (days !== undefined && standing.kind === 'pushed') {
    reasons.push(days === 0 ? 'exposed since today' : `exposed for ${days} ${days === 1 ? 'day' : 'days'}`);
    score *= 0.9 + 0.1 * Math.min(1, days / 30);
  }
  const expiry = expiryOf(leak);
  if (expiry !== undefined && expiry < now) {
    score *= 0.25;
    reasons.push(`expired on ${new Date(expiry).toISOString().slice(0, 10)}, as it says itself`);
  } else if (expiry !== undefined) reasons.push(`expires on ${new Date(expiry).toISOString().slice(0, 10)}, as it says itself`);
  return { score: Math.round(score), reasons };
}

/** As riskOf, from what the report says alone: to choose among thousands without asking git about each. */
export function likelyRisk(leak: Leak): number {
  return IMPACT[leak.severity] * (0.4 + 0.6 * leak.probability) * (leak.exposure?.pushed === true ? REACH.pushed : REACH.deeper);
}

/** Whole days since the secret was introduced; undefined when no commit says so. */
export function daysExposed(leak: Leak, now: number): number | undefined {
  const since = leak.exposure?.introducedAt ?? leak.places.map((place) => place.date).filter((date) => date !== undefined).sort()[0];
  const time = since === undefined ? Number.NaN : Date.parse(since);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.floor((now - time) / 86_400_000));
}

/** Milliseconds since 1970, from the fact that expiry.ts or a detector found. */
export function expiryOf(leak: Leak): number | undefined {
  const stated = leak.facts.expires;
  if (stated === undefined) return undefined;
  const time = /^\d{9,11}$/.test(stated) ? Number(stated) * 1000 : Date.parse(stated);
  return Number.isNaN(time) ? undefined : time;
}
