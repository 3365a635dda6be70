/** A history is as sure of a secret as the tree that holds it, however it was written at first. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Planted } from '../corpus/planted.js';

const binary = path.resolve(import.meta.dirname, '../../bin/stanch.js');

interface Reported {
  confidence: string;
  path: string;
  occurrences: { path: string; commit?: string }[];
  exposure: { introducedBy: string; commits: number } | null;
}

function findings(repo: Planted, ...args: string[]): Reported[] {
  const { stdout } = spawnSync(process.execPath, [binary, 'scan', ...args, '--format', 'json', '--min-confidence', 'low', '--no-cache', '--no-progress'], { cwd: repo.root, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: '/nonexistent' } });
  return (JSON.parse(stdout) as { findings: Reported[] }).findings;
}

describe('a secret that was renamed', () => {
  const repo = Planted.init();
  const value = ['Harbor', '77-kx'].join('.');
  const versions = [`set_password("${value}")\n`, `# by hand\nset_password("${value}")\n`, `# for all\nPASSWORD: ${value}\n`, `# for all of us\nPASSWORD: ${value}\n`];
  const trees: Reported[][] = [];
  versions.forEach((text, i) => {
    repo.commit(`version ${i}`, { 'app.yml': text });
    trees.push(findings(repo));
  });
  const history = (...args: string[]): Reported[] => findings(repo, '--history', ...args);
  const commits = repo.git('rev-list', '--reverse', 'HEAD').split('\n');

  it('is surer in the tree than when it was brought', () => {
    expect(trees.map((found) => found.map(({ confidence }) => confidence))).toEqual([['medium'], ['medium'], ['high'], ['high']]);
  });

  it.each([['delta', '1'], ['delta', '3'], ['whole-blob', '1'], ['whole-blob', '3']])('has the confidence of the tree in its history (%s, %s threads)', (mode, jobs) => {
    const [found, ...others] = history('--scan-mode', mode, '--jobs', jobs);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ confidence: trees.at(-1)![0]!.confidence, exposure: { introducedBy: commits[0], commits: versions.length } });
    // Where it came from, and where it became surer; what changed nothing is no place of its own.
    expect(found!.occurrences.map(({ commit }) => commit).sort()).toEqual([commits[0], commits[2]].sort());
  });

  it('keeps it when later versions say less', () => {
    repo.commit('quieter', { 'app.yml': versions[0]! });
    expect(findings(repo)).toMatchObject([{ confidence: 'medium' }]);
    expect(history()).toMatchObject([{ confidence: 'high', exposure: { introducedBy: commits[0], commits: versions.length + 1 } }]);
  });
});
