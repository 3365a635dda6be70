/** Reports in files: where they go, with what mode, and what happens when they cannot be written. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { BINARY, folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(1);
const leaky = { 'src/app.env': `# settings\nGITLAB_TOKEN=${token}\n`, 'readme.md': 'nothing here\n' };

describe('reports', () => {
  it('are written side by side, each where it was asked for', () => {
    const directory = folderWith(leaky);
    const { status, stdout } = stanch(['scan', 'src', '--report', 'sarif=out/a.sarif', '--report=junit=b.xml', '--format', 'json', '--output', 'c.json', '-f', 'csv'], { directory });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fingerprint,rule,/);
    expect(JSON.parse(readFileSync(path.join(directory, 'out/a.sarif'), 'utf8')).runs[0].results[0].partialFingerprints).toMatchObject({ primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/) });
    expect(readFileSync(path.join(directory, 'b.xml'), 'utf8')).toContain('<testsuites');
    expect(JSON.parse(readFileSync(path.join(directory, 'c.json'), 'utf8')).findings).toHaveLength(1);
    expect(readdirSync(directory).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('with --report keep the text on standard output, with --output only a line on standard error', () => {
    const directory = folderWith(leaky);
    expect(stanch(['scan', '--report', 'json=a.json'], { directory }).stdout).toContain('1 secret in 1 place');
    const { stdout, stderr } = stanch(['scan', '--output', 'b.json', '--exclude', '*.json'], { directory });
    expect(stdout).toBe('');
    expect(stderr).toBe('1 secret in 1 place (1 critical)\n');
    expect(JSON.parse(readFileSync(path.join(directory, 'b.json'), 'utf8')).schemaVersion).toBe(1);
  });

  it('that cannot be written cost no finding: full disk', () => {
    const { status, stdout, stderr } = stanch(['scan', '--format', 'json', '--output', '/dev/full'], { directory: folderWith(leaky) });
    expect(status).toBe(3);
    expect(stderr).toMatch(/could not write the json report to \/dev\/full: ENOSPC/);
    expect(stdout).toContain('src/app.env');
    expect(stdout).toContain('1 secret in 1 place');
  });

  // Node's own way to make folders goes round and round there.
  it.runIf(existsSync('/proc/self'))('that cannot be written cost no finding: where nobody can make a folder', () => {
    const directory = folderWith(leaky);
    const { status, stdout, stderr } = stanch(['scan', '--format', 'json', '--output', '/proc/none/a.json'], { directory });
    expect([status, stderr.split('\n')[0]]).toEqual([3, "stanch: could not write the json report to /proc/none/a.json: ENOENT: no such file or directory, mkdir '/proc/none'"]);
    expect(stdout).toContain('1 secret in 1 place');
    const repo = Scratch.init();
    repo.commit('one', { 'a.env': `T=${token}\n` });
    expect(stanch(['scan', '--history'], { directory: repo.root, environment: { XDG_CACHE_HOME: '/proc/none' } }).status).toBe(1);
    expect(stanch(['purge', '--out', '/proc/none'], { directory: repo.root })).toMatchObject({ status: 2, stderr: expect.stringContaining('/proc/none cannot be made: ENOENT') });
  });

  it('that cannot be written cost no finding: no such folder', () => {
    const directory = folderWith({ ...leaky, file: 'x' });
    const { status, stdout } = stanch(['scan', '--format', 'json', '--output', 'file/a.json'], { directory });
    expect(status).toBe(3);
    expect(stdout).toContain('1 secret in 1 place');
  });

  it('hold no secret for the sake of masking it in a log', () => {
    const directory = folderWith(leaky);
    const { stdout } = stanch(['scan', '--format', 'github', '--add-mask', '--report', 'github=a.txt'], { directory });
    expect(stdout).toContain(`::add-mask::${token}`);
    expect(readFileSync(path.join(directory, 'a.txt'), 'utf8')).toMatch(/^::error file=/);
  });

  it('are for the user alone when secrets are shown, and keep the mode of a file that is there', () => {
    const directory = folderWith({ ...leaky, 'old.json': '' });
    const modeOf = (name: string): number => statSync(path.join(directory, name)).mode & 0o777;
    chmodSync(path.join(directory, 'old.json'), 0o640);
    stanch(['scan', '--report', 'json=new.json', '--report', 'csv=old.json'], { directory });
    expect([modeOf('new.json') & 0o044, modeOf('old.json')]).toEqual([0o044 & ~process.umask(), 0o640]);
    stanch(['scan', '--show-secrets', '--report', 'json=whole.json', '--report', 'csv=old.json'], { directory });
    expect([modeOf('whole.json'), modeOf('old.json')]).toEqual([0o600, 0o640]);
  });

  it('are written where the file may be written and its folder may not', () => {
    const directory = folderWith({ 'src/app.env': leaky['src/app.env'], 'out/a.json': 'old and longer than nothing' });
    // The superuser may write everything, so another user runs it.
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    chmodSync(directory, 0o755);
    chmodSync(path.join(directory, 'out/a.json'), 0o666);
    chmodSync(path.join(directory, 'out'), 0o555);
    const { status, stderr } = spawnSync(process.execPath, [BINARY, 'scan', 'src', '--format', 'json', '-o', 'out/a.json'], { cwd: directory, encoding: 'utf8', ...other });
    chmodSync(path.join(directory, 'out'), 0o755);
    expect([status, stderr]).toEqual([1, '1 secret in 1 place (1 critical)\n']);
    expect(JSON.parse(readFileSync(path.join(directory, 'out/a.json'), 'utf8')).findings).toHaveLength(1);
    expect(readdirSync(path.join(directory, 'out'))).toEqual(['a.json']);
  });

  it('leave the old file whole when the new one fails', () => {
    const directory = folderWith({ ...leaky, 'a.json': 'old' });
    stanch(['scan', '--format', 'json', '--output', 'a.json'], { directory });
    expect(JSON.parse(readFileSync(path.join(directory, 'a.json'), 'utf8')).findings).toHaveLength(1);
  });
});
