/** A mirror has thousands of refs, and each of them reaches an old secret: a report names some and counts all. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Planted } from '../corpus/planted.js';
import { random } from '../random.js';

const binary = path.resolve(import.meta.dirname, '../../bin/stanch.js');
/** refs/heads/main, a tag, and HEAD, which is none of these. */
const PULLS = 150;

describe('a secret that many refs reach', () => {
  const repo = Planted.init();
  repo.commit('one', { 'app.env': `API_TOKEN=${random('A-Za-z0-9', 32, 5)}\n` });
  repo.git('tag', 'v1');
  const head = repo.git('rev-parse', 'HEAD');
  for (let i = 0; i < PULLS; i++) repo.git('update-ref', `refs/pull/${i}/head`, head);
  const stanch = (...args: string[]): string => spawnSync(process.execPath, [binary, ...args], { cwd: repo.root, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: '/nonexistent', NO_COLOR: '1' } }).stdout;
  const report = stanch('scan', '--history', '--no-cache', '--format', 'json');
  const { exposure } = (JSON.parse(report) as { findings: { exposure: { refs: string[]; refCount: number } }[] }).findings[0]!;
  const branch = repo.git('symbolic-ref', 'HEAD');

  it('is told with a hundred of them, branches and tags first, and how many there are', () => {
    expect(exposure.refs).toHaveLength(100);
    expect(exposure.refs).toEqual([...exposure.refs].sort());
    expect(exposure.refs).toEqual(expect.arrayContaining([branch, 'refs/tags/v1']));
    expect(exposure.refCount).toBe(PULLS + 2);
  });

  it('is counted alike in text, and in text that is made of the report', () => {
    const file = path.join(repo.root, 'report.json');
    writeFileSync(file, report);
    const told = `and ${PULLS + 2 - 4} more refs`;
    expect(stanch('scan', '--history', '--no-cache')).toContain(told);
    expect(stanch('report', file)).toContain(told);
  });
});
