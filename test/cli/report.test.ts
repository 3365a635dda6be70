/** A JSON report in another format. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);
const read = (directory: string, name: string): string => readFileSync(path.join(directory, name), 'utf8');

describe('report', () => {
  it('turns a JSON report into another format, from a file and from a pipe', () => {
    const directory = folderWith({ 'a.env': `T=${token}\n` });
    stanch(['scan', '--report', 'json=r.json'], { directory });
    expect(stanch(['report', 'r.json', '--html', '-o', 'r.html'], { directory }).status).toBe(0);
    expect(read(directory, 'r.html')).toContain('1 secret in 1 place');
    expect(stanch(['report', '--format', 'csv'], { directory, input: read(directory, 'r.json') }).stdout).toContain('gitlab-personal-access-token');
    expect(stanch(['report', 'a.env'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('a.env: is not JSON') });
  });

  it('reads a large report, and plans the worst secrets on the page', () => {
    const repo = Scratch.init();
    repo.commit('many', { 'a.env': Array.from({ length: 103 }, (_, index) => `T${index}=${gitlabToken(100 + index)}\n`).join('') });
    const directory = repo.root;
    stanch(['scan', '--history', '--report', 'json=r.json'], { directory });
    const report = JSON.parse(read(directory, 'r.json'));
    report.findings[7].severity = 'low';
    writeFileSync(path.join(directory, 'r.json'), JSON.stringify(report) + ' '.repeat(65 << 20));
    expect(stanch(['report', 'r.json', '--html', '-o', 'r.html'], { directory })).toMatchObject({ status: 0 });
    const page = read(directory, 'r.html');
    expect(page).toContain('Only the 100 most dangerous of 103 secrets are planned');
    expect(page.match(/last commit, not pushed/g)!.length).toBeGreaterThanOrEqual(200);
    expect(page.split(report.findings[7].fingerprint)).toHaveLength(2);
    expect(page.split(report.findings[6].fingerprint).length).toBeGreaterThan(2);
    expect(stanch(['plan', 'r.json'], { directory }).stdout.split('last commit, not pushed').length).toBeGreaterThan(200);
  });
});
