import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendSummary, booleanInput, input, setOutput } from '../../src/action/workflow.js';
import { scratchFolder } from '../corpus/scratch.js';

describe('the runner protocol', () => {
  it('cuts a summary at a line below 1 MiB and says so', () => {
    const file = path.join(scratchFolder(), 'summary');
    appendSummary({ GITHUB_STEP_SUMMARY: file }, `${'ä'.repeat(499)}\n`.repeat(2000));
    expect(statSync(file).size).toBeLessThan(1 << 20);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^\*Cut here/);
    for (const line of lines.slice(0, -3)) expect(line).toBe('ä'.repeat(499));
  });

  it('keeps a short summary as it is, behind what stands there', () => {
    const file = path.join(scratchFolder(), 'summary');
    appendSummary({ GITHUB_STEP_SUMMARY: file }, 'one\n');
    appendSummary({ GITHUB_STEP_SUMMARY: file }, 'two\n');
    expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
  });

  it('writes outputs that no value can break out of', () => {
    const file = path.join(scratchFolder(), 'output');
    setOutput({ GITHUB_OUTPUT: file }, 'sarif-file', 'a\nstatus=0\nEOF\n');
    const [, delimiter, value] = /^sarif-file<<(\S+)\n([\s\S]*)\n\1\n$/.exec(readFileSync(file, 'utf8'))!;
    expect(value).toBe('a\nstatus=0\nEOF\n');
    setOutput({ GITHUB_OUTPUT: file }, 'status', '1');
    expect(readFileSync(file, 'utf8').split(delimiter!).length).toBe(3);
  });

  it('does without the files of a runner', () => {
    setOutput({}, 'status', '1');
    appendSummary({}, 'text');
    expect(existsSync('undefined')).toBe(false);
  });

  it('reads inputs as the runner names them', () => {
    expect(input({ 'INPUT_SARIF-FILE': ' out.sarif ' }, 'sarif-file')).toBe('out.sarif');
    expect([booleanInput({ INPUT_A: 'True' }, 'a'), booleanInput({ INPUT_A: '' }, 'a')]).toEqual([true, false]);
    expect(() => booleanInput({ INPUT_A: 'yes' }, 'a')).toThrow('Input a');
  });
});
