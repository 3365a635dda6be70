/** Plans and rehearsals, and what both say of a history that is not whole. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);

describe('what is not there or not whole', () => {
  it('is named with the way out: a file that is missing, and a plan of what could not be read', () => {
    const repo = Scratch.init();
    repo.commit('one', { f: 'nothing\n' });
    for (const option of ['--baseline', '--config']) {
      const { status, stderr } = stanch(['scan', option, 'nowhere.file'], { directory: repo.root });
      expect(status).toBe(2);
      expect(stderr).toMatch(/there is no file \S*nowhere\.file\n +Check the path/);
    }
    expect(stanch(['plan'], { directory: repo.root })).toMatchObject({ status: 0, stderr: expect.stringContaining('No secrets found, so there is nothing to plan') });
    const blob = repo.git('rev-parse', 'HEAD:f');
    writeFileSync(path.join(repo.root, 'f'), 'other\n');
    rmSync(path.join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { status, stderr } = stanch(['plan'], { directory: repo.root });
    expect(status).toBe(3);
    expect(stderr).toContain('No secrets found in what was read, so there is nothing to plan yet');
    expect(stderr).toMatch(/^Not read: 1 path, a tree names it/m);
  });
});

describe('plan and purge', () => {
  const repo = Scratch.init();
  repo.write('a.env', `T=${token}\n`);
  repo.git('add', '-A');
  repo.git('commit', '-qm', 'one');

  it('plans from a scan of its own, and from a report', () => {
    const own = stanch(['plan', '--format', 'markdown'], { directory: repo.root });
    expect(own.status).toBe(0);
    expect(own.stdout).toContain('GitLab');
    expect(own.stdout).not.toContain(token);
    const report = stanch(['scan', '--history', '--format', 'json'], { directory: repo.root }).stdout;
    const outside = folderWith({ 'r.json': report });
    expect(stanch(['plan', path.join(outside, 'r.json')], { directory: repo.root })).toMatchObject({ status: 0, stdout: expect.stringContaining('CONTAIN') });
    expect(stanch(['plan', '--fingerprint', '0'.repeat(32)], { directory: repo.root }).status).toBe(2);
  });

  it('rehearses a purge, proves it, and leaves the repository as it was', () => {
    const before = repo.git('rev-parse', 'HEAD');
    const { status, stdout } = stanch(['purge', '--engine', 'embedded', '--format', 'json', '--out', path.join(folderWith({}), 'out')], { directory: repo.root });
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.proof).toMatchObject({ gone: true, rescanned: true });
    expect(stdout).not.toContain(token);
    expect(repo.git('rev-parse', 'HEAD')).toBe(before);
    const own = JSON.parse(stanch(['scan', '--history', '--format', 'json'], { directory: repo.root }).stdout);
    const stale = folderWith({ 'r.json': JSON.stringify({ ...own, findings: own.findings.map((finding: object) => ({ ...finding, fingerprint: 'f'.repeat(32) })) }) });
    expect(stanch(['purge', path.join(stale, 'r.json')], { directory: repo.root })).toMatchObject({ status: 2, stderr: expect.stringContaining('not in this history') });
  });
});
