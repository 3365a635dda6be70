import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hookBlock, mergeBlock, removeBlock } from '../../src/hook/script.js';

function temporary(): string {
  return mkdtempSync(path.join(tmpdir(), 'stanch-hook-'));
}

/** A stand-in program that writes down how it was called and what it read. */
function recorder(folder: string, status: number): { node: string; script: string; log: string } {
  const log = path.join(folder, 'log');
  const script = path.join(folder, "rec'order.sh");
  writeFileSync(script, `printf '%s|' "$@" >>${log}; case "$3" in pre-push|pre-receive) cat >>${log};; esac; exit ${status}\n`);
  return { node: '/bin/sh', script, log };
}

describe('hook block', () => {
  it('goes after the first line and leaves every other line', () => {
    const existing = '#!/bin/bash\nset -e\nnpm test\n';
    const merged = mergeBlock(existing, hookBlock('pre-commit', 'path'));
    expect(merged.startsWith('#!/bin/bash\n# >>> stanch')).toBe(true);
    expect(removeBlock(merged)).toBe(existing);
  });

  it('replaces an older block instead of adding one', () => {
    const once = mergeBlock('#!/bin/sh\necho mine\n', hookBlock('pre-commit', 'path'));
    const twice = mergeBlock(once, hookBlock('pre-commit', { node: '/n', script: '/s' }));
    expect(twice.split('>>> stanch').length).toBe(2);
    expect(removeBlock(twice)).toBe('#!/bin/sh\necho mine\n');
  });

  it('gives standard input back to the lines that follow, and passes the program status on', () => {
    const folder = temporary();
    const program = recorder(folder, 0);
    const hook = path.join(folder, 'pre-push');
    writeFileSync(hook, mergeBlock(`#!/bin/sh\ncat >${folder}/after\n`, hookBlock('pre-push', program)));
    chmodSync(hook, 0o755);
    const refs = 'refs/heads/a 1 refs/heads/a 2\nrefs/heads/b 3 refs/heads/b 4\n';
    execFileSync(hook, ['origin', 'url'], { input: refs });
    expect(readFileSync(path.join(folder, 'after'), 'utf8')).toBe(refs);
    expect(readFileSync(program.log, 'utf8')).toBe(`hook|run|pre-push|origin|url|${refs}`);

    writeFileSync(hook, mergeBlock(null, hookBlock('pre-push', recorder(folder, 3))));
    expect(() => execFileSync(hook, ['origin', 'url'], { input: refs })).toThrow(expect.objectContaining({ status: 3 }));
  });

  it('starts nothing when the staged change only deletes', () => {
    const folder = temporary();
    const git = (...args: string[]): void => void execFileSync('git', ['-C', folder, '-c', 'user.name=n', '-c', 'user.email=n@example.invalid', ...args], { stdio: 'pipe' });
    git('init', '-q');
    writeFileSync(path.join(folder, 'a'), 'one\n');
    git('add', '-A');
    git('commit', '-qm', 'first');
    const outside = temporary();
    const program = recorder(outside, 1);
    writeFileSync(path.join(folder, '.git/hooks/pre-commit'), mergeBlock(null, hookBlock('pre-commit', program)), { mode: 0o755 });
    git('rm', '-q', 'a');
    git('commit', '-qm', 'delete');
    writeFileSync(path.join(folder, 'b'), 'two\n');
    git('add', '-A');
    expect(() => git('commit', '-qm', 'add')).toThrow();
    expect(readFileSync(program.log, 'utf8')).toBe('hook|run|pre-commit|');
  });
});
