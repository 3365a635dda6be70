/** What explain says of a text and of a finding. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);

describe('explain', () => {
  const directory = folderWith({ 'a.env': `T=${token}\n` });

  it('judges a text', () => {
    const { status, stdout } = stanch(['explain', `T=${token}`], { directory });
    expect(status).toBe(0);
    expect(stdout).toContain('gitlab-personal-access-token');
    expect(stdout).toMatch(/\+\d\.\d\d {2}format/);
    expect(stdout).not.toContain(token);
  });

  it('reads the text from standard input', () => {
    expect(stanch(['explain', '-'], { directory, input: `T=${token}` }).stdout).toContain('gitlab-personal-access-token');
  });

  it('says so where a file or a finding was perhaps meant', () => {
    expect(stanch(['explain', 'a.env'], { directory }).stderr).toContain('stanch explain - --filename NAME < NAME');
    expect(stanch(['explain', '0f3c'], { directory }).stderr).toContain('a fingerprint is given whole');
    expect(stanch(['explain', 'hello world'], { directory }).stderr).toBe('');
    expect(stanch(['explain', 'a'.repeat(5000)], { directory }).status).toBe(0);
  });

  it('prints JSON', () => {
    const { status, stdout } = stanch(['explain', `T=${token}`, '--format', 'json'], { directory });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ ruleId: 'gitlab-personal-access-token', evidence: expect.arrayContaining([expect.objectContaining({ name: 'format' })]) });
    expect(JSON.parse(stanch(['explain', 'nothing', '--format', 'json'], { directory }).stdout).findings).toEqual([]);
  });

  it('says why there is nothing', () => {
    expect(stanch(['explain', 'hello world'], { directory }).stdout).toMatch(/^Nothing proposes it: /);
    expect(stanch(['explain', 'T=glpat-xxxxxxxxxxxxxxxxxxxx'], { directory }).stdout).toMatch(/not reported: |Nothing proposes it/);
    const dropped = stanch(['explain', 'password: ${DB_PASSWORD}'], { directory }).stdout;
    expect(dropped).toContain('generic-password, no candidate');
    expect(dropped).not.toContain('confidence');
  });

  it('finds a finding by its fingerprint', () => {
    const { findings } = JSON.parse(stanch(['scan', '--format', 'json'], { directory }).stdout);
    const { status, stdout } = stanch(['explain', findings[0].fingerprint], { directory });
    expect(status).toBe(0);
    expect(stdout).toContain('a.env');
    expect(stanch(['explain', '0'.repeat(32)], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('nothing here has the fingerprint') });
  });

  it('says with 3 that not all could be read', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'a.env': `T=${token}\n`, 'b.txt': 'b\n' });
    const blob = repo.git('rev-parse', 'HEAD:b.txt').trim();
    rmSync(path.join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { findings } = JSON.parse(stanch(['scan', '--history', '--format', 'json'], { directory: repo.root }).stdout);
    const explain = (fingerprint: string): ReturnType<typeof stanch> => stanch(['explain', fingerprint, '--history', '--no-progress'], { directory: repo.root });
    expect(explain(findings[0].fingerprint)).toMatchObject({ status: 3, stdout: expect.stringContaining('a.env'), stderr: expect.stringContaining('incomplete') });
    expect(explain('0'.repeat(32))).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('not all could') });
  });
});
