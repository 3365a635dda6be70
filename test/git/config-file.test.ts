import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGitConfig } from '../../src/git/config-file.js';
import { Scratch } from '../corpus/scratch.js';

/** What git itself reads from a configuration file, in its order. */
function askGit(repo: Scratch, text: string): { name: string; value: string | null }[] {
  const file = path.join(repo.root, 'some.config');
  writeFileSync(file, text);
  return repo.bytes(['config', '--file', file, '--list', '-z']).toString().split('\0').slice(0, -1).map((entry) => {
    const cut = entry.indexOf('\n');
    return cut < 0 ? { name: entry, value: null } : { name: entry.slice(0, cut), value: entry.slice(cut + 1) };
  });
}

describe('parseGitConfig', () => {
  const repo = Scratch.init();

  it('reads what git reads', () => {
    const text = [
      '# comment', '[core]', '\tBare = no ; why', '  excludesFile = "~/a # b" tail\\tx  # c', '[remote "Or\\"igin"] url = x', 'flag', '[a.B]k = v \\', '  more \\', '', '',
      '[x]y="  spaced  "  ', 'empty =', 'z = a  b', 'w=\\"q\\"\\\\',
    ].join('\n');
    expect(parseGitConfig(text, 'c').settings).toEqual(askGit(repo, text));
  });

  it('reads random values as git does', () => {
    const piece = fc.constantFrom('a', 'Z', '1', ' ', '"', '\\n', '\\\\', '\\"', ';', '#', '=', '\\\n', '[', ']', 'é');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `[s]\nk = ${pieces.join('')}\nlast = 1\n`;
      let expected: unknown;
      try {
        expected = askGit(repo, text);
      } catch {
        expected = 'BROKEN_GIT_CONFIG';
      }
      let actual: unknown;
      try {
        actual = parseGitConfig(text, 'c').settings;
      } catch (error) {
        actual = (error as { code?: string }).code;
      }
      expect(actual).toEqual(expected);
    }), { numRuns: 150 });
  });

  it('names file and line of what it cannot read', () => {
    expect(() => parseGitConfig('[core]\nflag ; why\n', '/r/config')).toThrowError(expect.objectContaining({ code: 'BROKEN_GIT_CONFIG', message: expect.stringContaining('/r/config:2') }));
    expect(() => parseGitConfig('[core]\n\n!what\n', '/r/config')).toThrowError(expect.objectContaining({ code: 'BROKEN_GIT_CONFIG', message: expect.stringContaining('/r/config:3') }));
  });
});
