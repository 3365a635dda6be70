/**
 * Rules of people's own configuration, stanch.toml or .gitleaks.toml, as rules of the engine. Separate because what is
 * written there follows gitleaks: a pattern that may match anywhere, keywords, a group, an entropy.
 */
import { StanchError } from '../util/errors.js';
import type { Confidence } from '../findings/types.js';
import { parsePattern } from './regex/parse.js';
import { requiredLiterals } from './regex/required.js';
import type { Rule, Severity } from './types.js';

/** A rule from a configuration file, as written there: patterns in Go RE2 syntax, not yet checked. */
export interface UserRule {
  id: string;
  name: string;
  severity: Severity;
  confidence: Confidence;
  /** RE2 syntax; absent for a rule about paths alone. */
  pattern?: string;
  /** Capture group that holds the secret; default: the first group that took part, else the whole match. */
  secretGroup?: number;
  /** Lowest Shannon entropy in bits a character. */
  entropy?: number;
  /** Words of which one must be near; the pattern's own fixed text when empty. */
  keywords: readonly string[];
  /** RE2 pattern that the path must contain. */
  pathPattern?: string;
  /** Globs of which one must match the path. */
  paths?: readonly string[];
  tags: readonly string[];
  /** For messages: `stanch.toml:12`. */
  where: string;
}

/** Bytes around a keyword, or around fixed text at no known place, in which a pattern is looked for. */
const NEAR = 1024;
/** Room for a match of no known length. */
const ROOM = 2048;

/**
 * Rules about paths alone have no pattern and are left out. Where a pattern holds fixed text, it is looked for around it; where
 * it does not, around the keywords; without either, in every line.
 * Throws StanchError (RULE_PATTERN) naming the file, the line and the position.
 */
export function fromUserRules(rules: readonly UserRule[]): Rule[] {
  return rules.filter((rule) => rule.pattern !== undefined).map(fromUserRule);
}

function fromUserRule(user: UserRule): Rule {
  const { root, groups } = parsePattern(user.pattern!, `${user.where}, rule ${user.id}`);
  if (user.secretGroup !== undefined && user.secretGroup > groups)
    throw new StanchError('RULE_PATTERN', `${user.where}, rule ${user.id}: the secret is group ${user.secretGroup}, but the pattern has ${groups}`, 'Count the ( of the pattern that are not (?:');
  const required = requiredLiterals(root);
  const keywords = user.keywords.filter((word) => Buffer.byteLength(word) >= 3);
  const bounded = required !== undefined && required.before <= NEAR;
  return {
    id: user.id,
    name: user.name,
    provider: 'user',
    family: 'other',
    severity: user.severity,
    confidence: user.confidence,
    pattern: user.pattern!,
    literals: bounded || keywords.length === 0 ? (required?.literals ?? []) : keywords,
    search: user.keywords,
    before: bounded ? required.before : NEAR,
    after: ROOM,
    ...(user.secretGroup === undefined ? {} : { secret: user.secretGroup }),
    ...(user.entropy === undefined ? {} : { entropy: user.entropy }),
    ...(user.paths === undefined ? {} : { paths: user.paths }),
    tags: user.tags,
    rotation: 'generic',
    examples: [],
    counterExamples: [],
  };
}
