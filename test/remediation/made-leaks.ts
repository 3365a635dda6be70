/** Findings at places of real repositories, as a scan would make them: the spans are looked up in the file's own bytes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding, Occurrence } from '../../src/findings/types.js';
import { fingerprint, defaultFingerprintKey } from '../../src/findings/fingerprint.js';
import type { Rule } from '../../src/rules/types.js';
import type { MadeRepository } from '../git/made-repository.js';

export function ruleNamed(id: string, provider: string, rotation: string, extra: Partial<Rule> = {}): Rule {
  return { id, name: id.replaceAll('-', ' '), provider, family: 'other', severity: 'critical', confidence: 'high', literals: [], rotation, examples: [], counterExamples: [], ...extra };
}

export interface MadeLeak {
  rule: Rule;
  value: string;
  key?: string;
  /** What stands in the file, when it is not the value itself. */
  stored?: string;
  decodedFrom?: readonly string[];
  valueEncoding?: 'base64' | 'hex';
  places: readonly { path: string; commit?: string; blob?: string }[];
  exposure?: Finding['exposure'];
}

export function findingAt(repository: Pick<MadeRepository, 'dir'>, leak: MadeLeak): Finding {
  const occurrences = leak.places.map((place): Occurrence => {
    const content = place.blob ? execFileSync('git', ['cat-file', 'blob', place.blob], { cwd: repository.dir }) : readFileSync(path.join(repository.dir, place.path));
    const stored = Buffer.from(leak.stored ?? leak.value);
    const at = content.indexOf(stored);
    if (at < 0) throw new Error(`the value is not in ${place.path}`);
    const before = content.subarray(0, at).toString('latin1').split('\n');
    const within = content.subarray(0, at + stored.length).toString('latin1').split('\n');
    return {
      path: place.path, startLine: before.length, startColumn: before.at(-1)!.length + 1, endLine: within.length, endColumn: within.at(-1)!.length + 1,
      origin: place.blob ? 'blob' : 'file', decodedFrom: leak.decodedFrom ?? [],
      ...(place.blob ? { blob: place.blob } : {}), ...(place.commit ? { commit: place.commit } : {}),
    };
  });
  return {
    fingerprint: fingerprint(defaultFingerprintKey(), leak.rule.id, leak.value),
    rule: leak.rule, alsoRules: [], severity: leak.rule.severity, confidence: 'high', probability: 0.98, value: leak.value,
    ...(leak.valueEncoding ? { valueEncoding: leak.valueEncoding } : {}), ...(leak.key ? { key: leak.key } : {}),
    evidence: [], occurrences, ...(leak.exposure ? { exposure: leak.exposure } : {}),
  };
}

/** The environment that tests give to git: nothing of the machine's own configuration. */
export function gitEnvironment(dir: string): Record<string, string | undefined> {
  return { PATH: process.env['PATH'], HOME: dir, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
}
