/** Hooks through the real git: what they refuse, and the way on that they name. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);

describe('hook', () => {
  it('refuses a commit with a secret, and is silent about any other', () => {
    const repo = Scratch.init();
    const directory = repo.root;
    expect(stanch(['hook', 'install', '--hook', 'pre-commit', '--hook', 'commit-msg'], { directory })).toMatchObject({ status: 0, stdout: expect.stringContaining('pre-commit: created') });
    expect(stanch(['hook', 'install', '--hook', 'pre-commit'], { directory }).stdout).toContain('pre-commit: unchanged');
    expect(stanch(['hook', 'doctor'], { directory })).toMatchObject({ status: 0, stdout: expect.stringMatching(/pre-commit +active/) });
    repo.write('a.env', `T=${token}\n`);
    repo.git('add', '-A');
    expect(() => repo.git('commit', '-m', 'add')).toThrow(/pre-commit refused/);
    repo.write('a.env', 'T=${TOKEN}\n');
    repo.git('add', '-A');
    expect(() => repo.git('commit', '-m', `use ${token}`)).toThrow(/commit-msg refused/);
    repo.git('commit', '-qm', 'fine');
    expect(stanch(['hook', 'run', 'pre-commit'], { directory })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(stanch(['hook', 'uninstall'], { directory }).stdout).toContain('pre-commit: removed');
    expect(stanch(['hook', 'doctor'], { directory }).status).toBe(1);
    expect(stanch(['hook', 'run', 'post-commit'], { directory }).status).toBe(2);
  });

  it.each([
    ['a.py', (value: string) => `token = "${value}"`],
    ['deploy/.env', (value: string) => `TOKEN=${value}`],
    ['Dockerfile', (value: string) => `ENV TOKEN=${value}`],
    ['a.ini', (value: string) => `token = ${value}`],
    ['a.html', (value: string) => `<a data-token="${value}">a</a>`],
    ['a.json', (value: string) => `{"token": "${value}"}`],
  ])('says how to go on in %s, and that is so', (name, line) => {
    const repo = Scratch.init();
    repo.write(name, `${line(token)}\n`);
    repo.git('add', '-A');
    // As git tells a hook of a commit that was made in a folder below the top.
    const prefix = name.slice(0, name.lastIndexOf('/') + 1);
    const { status, stderr } = stanch(['hook', 'run', 'pre-commit'], { directory: repo.root, environment: { GIT_PREFIX: prefix } });
    expect(status).toBe(1);
    const [, comment, where, file] = /comment: '(.*)' on (its line|the line above it) in (\S+);/.exec(stderr) ?? [];
    expect(file).toBe(name === 'a.json' ? undefined : name);
    if (comment !== undefined) {
      repo.write(name, where === 'its line' ? `${line(token)} ${comment}\n` : `${comment}\n${line(token)}\n`);
      repo.git('add', '-A');
      expect(stanch(['hook', 'run', 'pre-commit'], { directory: repo.root })).toEqual({ status: 0, stdout: '', stderr: '' });
      repo.write(name, `${line(token)}\n`);
      repo.git('add', '-A');
    }
    execFileSync('sh', ['-c', /echo \w+ >> \S+/.exec(stderr)![0]], { cwd: path.join(repo.root, prefix) });
    expect(stanch(['hook', 'run', 'pre-commit'], { directory: repo.root })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('refuses a push of a commit whose secret was taken out again', () => {
    const remote = Scratch.init('--bare');
    const repo = Scratch.init();
    repo.write('a.py', 'one\n');
    repo.git('add', '-A');
    repo.git('commit', '-qm', 'one');
    repo.git('remote', 'add', 'origin', remote.root);
    repo.git('push', '-q', 'origin', 'main');
    stanch(['hook', 'install', '--hook', 'pre-push'], { directory: repo.root });
    for (const [text, message] of [[`T=${token}\n`, 'two'], ['one\n', 'three']]) {
      repo.write('a.py', text!);
      repo.git('commit', '-qam', message!);
    }
    expect(() => repo.git('push', '-q', 'origin', 'main')).toThrow(/pre-push refused.*\n +If it is meant to be there, say so:\n +echo \w{32} >> \.stanchignore/);
  });
});
