/** Help, and what shells complete, come from the records of flags. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { flagTable } from '../../src/cli/help.js';
import { COMMANDS, flagsOf } from '../../src/cli/flags.js';
import { folderWith, stanch } from './binary.js';

describe('help', () => {
  it.each(COMMANDS)('of %s shows usage, examples and every flag', (command) => {
    const { status, stdout, stderr } = stanch([command, '--help'], { directory: folderWith({}) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`stanch ${command}`);
    expect(stdout).toContain('\nExamples\n');
    for (const flag of flagsOf(command)) expect(stdout).toContain(`--${flag.name}`);
  });

  it('without a command is a mistake, with --help an answer', () => {
    const directory = folderWith({});
    expect(stanch([], { directory })).toMatchObject({ status: 2, stdout: '' });
    expect(stanch(['--help'], { directory })).toMatchObject({ status: 0, stderr: '' });
    expect(stanch(['--version'], { directory }).stdout).toMatch(/^stanch \d+\.\d+\.\d+\n$/);
  });

  it('is the same as the table in the README', () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    expect(/<!-- flags -->\n([\s\S]*)<!-- \/flags -->/.exec(readme)?.[1]).toBe(flagTable());
  });

  it.each(['rules', 'hook', 'baseline', 'completion'])('of what %s can do answers a word that names a method of every object', (command) => {
    const { status, stderr } = stanch([command, 'constructor'], { directory: folderWith({}) });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/needs one of|no completion for 'constructor'/) });
  });

  it('knows no flag twice', () => {
    for (const command of COMMANDS) {
      const names = flagsOf(command).map((flag) => flag.name);
      expect(new Set(names).size).toBe(names.length);
      const shorts = flagsOf(command).flatMap((flag) => flag.short ?? []);
      expect(new Set(shorts).size).toBe(shorts.length);
    }
  });
});

describe('help as a word', () => {
  it('is the same as the flag', () => {
    const directory = folderWith({});
    expect(stanch(['help'], { directory })).toEqual(stanch(['--help'], { directory }));
    expect(stanch(['help', 'scan'], { directory })).toEqual(stanch(['scan', '--help'], { directory }));
    expect(stanch(['help', 'scna'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean: stanch scan') });
  });
});

describe('completion', () => {
  it('of bash completes commands, flags and choices', () => {
    const directory = folderWith({});
    const script = stanch(['completion', 'bash'], { directory }).stdout;
    const complete = (...words: string[]): string[] => execFileSync('bash', ['--norc', '-c', `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _stanch; printf '%s\\n' "\${COMPREPLY[@]}"`], { encoding: 'utf8' }).trim().split('\n');
    expect(complete('stanch', 'ba')).toEqual(['baseline']);
    expect(complete('stanch', 'scan', '--sta')).toEqual(['--staged']);
    expect(complete('stanch', 'scan', '--format', 'js')).toEqual(['json', 'jsonl']);
    expect(complete('stanch', 'scan', '-f', 'js')).toEqual(['json', 'jsonl']);
    expect(complete('stanch', 'scan', '--format', '=', 'js')).toEqual(['json', 'jsonl']);
    expect(complete('stanch', 'plan', '--format', '=')).toEqual(['text', 'markdown', 'json', 'html']);
    expect(complete('stanch', 'hook', 'd')).toEqual(['doctor']);
  });

  it.skipIf(spawnSync('fish', ['--version']).error !== undefined)('of fish completes commands, flags and choices', () => {
    const script = stanch(['completion', 'fish'], { directory: folderWith({}) }).stdout;
    const complete = (line: string): string[] => execFileSync('fish', ['--no-config', '-c', `${script}\ncomplete -C '${line}'`], { encoding: 'utf8' }).trim().split('\n').map((row) => row.split('\t')[0]!);
    expect(complete('stanch ba')).toEqual(['baseline']);
    expect(complete('stanch scan --sta')).toEqual(['--staged']);
    expect(complete('stanch rules -f ')).toEqual(['json', 'text']);
    expect(complete('stanch baseline c')).toEqual(['create']);
  });

  it.each(['zsh', 'fish'])('of %s names every flag of scan', (shell) => {
    const script = stanch(['completion', shell], { directory: folderWith({}) }).stdout;
    for (const flag of flagsOf('scan')) expect(script).toContain(flag.name);
  });
});
