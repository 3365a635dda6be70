import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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

  describe('starts the program only for a staged change from which a secret could come', () => {
    const lines = 'one\ntwo\nthree\n';

    interface Staging {
      folder: string;
      git: (...args: string[]) => string;
      write: (file: string, text: string | Buffer) => void;
    }

    /** @returns whether the hook called the program */
    function starts(stage: (staging: Staging) => void, first = false): boolean {
      const folder = temporary();
      const git = (...args: string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=n', '-c', 'user.email=n@example.invalid', '-c', 'protocol.file.allow=always', ...args], { stdio: 'pipe', encoding: 'utf8' });
      const write = (file: string, text: string | Buffer): void => writeFileSync(path.join(folder, file), text);
      git('init', '-q');
      // Settings of a person that change what a diff looks like.
      for (const [key, value] of [['diff.noprefix', 'true'], ['color.ui', 'always'], ['diff.external', 'false'], ['diff.renames', 'copies'], ['core.attributesFile', path.join(folder, 'none')]] as const) git('config', key, value);
      if (!first) {
        write('a', lines);
        write('image', Buffer.from([0, 1, 2, 3]));
        git('add', '-A');
        git('commit', '-qm', 'first');
      }
      const program = recorder(temporary(), 0);
      writeFileSync(path.join(folder, '.git/hooks/pre-commit'), mergeBlock(null, hookBlock('pre-commit', program)), { mode: 0o755 });
      stage({ folder, git, write });
      git('add', '-A');
      git('commit', '-qm', 'second', '--allow-empty');
      return existsSync(program.log);
    }

    const nothing: [string, (staging: Staging) => void][] = [
      ['nothing', () => {}],
      ['a deleted file', ({ git }) => void git('rm', '-q', 'a')],
      ['deleted lines', ({ write }) => write('a', 'one\nthree\n')],
      ['a mode', ({ folder }) => chmodSync(path.join(folder, 'a'), 0o755)],
      ['a submodule that moved', ({ folder, git }) => {
        execFileSync('git', ['clone', '-q', folder, path.join(folder, 'module')], { stdio: 'pipe' });
        git('add', 'module');
        git('commit', '--no-verify', '-qm', 'module');
        execFileSync('git', ['-C', path.join(folder, 'module'), '-c', 'user.name=n', '-c', 'user.email=n@example.invalid', 'commit', '-q', '--allow-empty', '-m', 'moved'], { stdio: 'pipe' });
      }],
    ];
    it.each(nothing)('not for %s', (_, stage) => {
      expect(starts(stage)).toBe(false);
    });

    const something: [string, (staging: Staging) => void][] = [
      ['an added line', ({ write }) => write('a', `${lines}four\n`)],
      ['an added empty line', ({ write }) => write('a', `${lines}\n`)],
      ['a line that looks like a header', ({ write }) => write('a', `${lines}++ b/four\n`)],
      ['a line of plus signs', ({ write }) => write('a', `${lines}+\n`)],
      ['two plus signs', ({ write }) => write('a', `${lines}++\n`)],
      ['a changed binary file', ({ write }) => write('image', Buffer.from([0, 1, 2]))],
      ['a new empty file', ({ write }) => write('b', '')],
      ['a renamed file', ({ git }) => void git('mv', 'a', 'b')],
      ['a file that becomes a link', ({ folder, git }) => { git('rm', '-q', 'a'); symlinkSync('target', path.join(folder, 'a')); }],
      ['a file that attributes call binary', ({ write }) => { write('.git/info/attributes', 'a -diff\n'); write('a', `${lines}four\n`); }],
    ];
    it.each(something)('for %s', (_, stage) => {
      expect(starts(stage)).toBe(true);
    });

    it('for a first commit', () => {
      expect(starts(({ write }) => write('a', 'one\n'), true)).toBe(true);
    });
  });

  it('starts nothing for a push that only deletes', () => {
    const folder = temporary();
    const program = recorder(folder, 1);
    const hook = path.join(folder, 'pre-push');
    writeFileSync(hook, mergeBlock(`#!/bin/sh\nwc -l >${folder}/lines\n`, hookBlock('pre-push', program)), { mode: 0o755 });
    const none = '0'.repeat(40);
    for (const [input, count] of [['', 0], [`(delete) ${none} refs/heads/a ${'1'.repeat(40)}\n`, 1]] as const) {
      execFileSync(hook, ['origin', 'url'], { input });
      expect(readFileSync(`${folder}/lines`, 'utf8').trim()).toBe(String(count));
    }
    expect(existsSync(program.log)).toBe(false);
  });

  it('runs the program where git or grep cannot tell', () => {
    const folder = temporary();
    const program = recorder(folder, 1);
    const hook = path.join(folder, 'pre-commit');
    writeFileSync(hook, mergeBlock(null, hookBlock('pre-commit', program)), { mode: 0o755 });
    expect(() => execFileSync(hook, [], { cwd: folder, stdio: 'pipe' }), 'not in a repository').toThrow(expect.objectContaining({ status: 1 }));
    mkdirSync(path.join(folder, 'bin'));
    symlinkSync('/bin/sh', path.join(folder, 'bin/sh'));
    expect(() => execFileSync('/bin/sh', [hook], { cwd: folder, stdio: 'pipe', env: { PATH: path.join(folder, 'bin') } }), 'no grep').toThrow(expect.objectContaining({ status: 1 }));
  });
});
