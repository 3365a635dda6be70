/** What a repository cannot do to who scans it. */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(1);
const leaky = { 'src/app.env': `# settings\nGITLAB_TOKEN=${token}\n`, 'readme.md': 'nothing here\n' };

describe('what a pull request cannot do', () => {
  it.each(['stanch.toml', '.stanchignore', '.stanch-baseline'])('confuse by a link that leads nowhere: %s', (name) => {
    for (const target of ['nowhere', name]) {
      const directory = folderWith(leaky);
      symlinkSync(target, path.join(directory, name));
      const { status, stderr } = stanch(['scan'], { directory });
      expect([status, stderr]).toEqual([2, `stanch: ${name} cannot be read: it is a symbolic link that leads nowhere\n  Put the file in its place, or remove it\n`]);
    }
  });

  it('leave the repository with extend.path', () => {
    const directory = folderWith({ ...leaky, 'stanch.toml': '[extend]\npath = "../../etc/passwd"\n' });
    mkdirSync(path.join(directory, '.git'));
    const { status, stderr } = stanch(['scan', 'src'], { directory });
    expect(status).toBe(2);
    expect(stderr).toMatch(/leads out|not in/);
  });

  it('steer the terminal by what a message quotes', () => {
    const escape = '\u001b[31m';
    const quoting: Record<string, string>[] = [
      { '.stanch-baseline': `repository 00112233445566778899aabbccddeeff\n00112233445566778899aabbccddeeff rule ${escape}x\n` },
      { 'stanch.toml': 'min-confidence = "\\u001b[31mx"\n' },
      { 'stanch.toml': '[[rule]]\nid = "\\u001b[31mx"\npattern = "x"\n' },
      { '.gitleaks.toml': '[[rules]]\nid = "\\u001b[31mx"\nregex = "("\n' },
    ];
    for (const files of quoting) {
      const { status, stderr } = stanch(['scan'], { directory: folderWith({ ...leaky, ...files }) });
      expect(status).toBe(2);
      expect(stderr).toMatch(/(?:\\x1b|\?)\[31mx/);
      expect(stderr).not.toContain('\u001b');
    }
  });

  it('steer the terminal by a file name', () => {
    const name = 'a\u001b]0;owned\u0007\u202e.env';
    const directory = folderWith({ [name]: `T=${token}\n` });
    const { stdout } = stanch(['scan'], { directory, environment: { FORCE_COLOR: '0' } });
    expect(existsSync(path.join(directory, name))).toBe(true);
    expect(stdout).toContain('a\\x1b]0;owned\\x07\\u{202e}.env');
    expect(stdout).not.toContain('\u001b');
  });
});
