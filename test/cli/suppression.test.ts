/** What configuration and ignore files keep out of a report, or add to it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);

describe('suppression', () => {
  it.each(['utf-16le', 'utf-16be'] as const)('files may be %s, as PowerShell writes them', (charset) => {
    const written = (text: string): Buffer => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return charset === 'utf-16le' ? bytes : bytes.swap16();
    };
    const directory = folderWith({ 'a.env': `T=${token}\n`, 'b.env': `T=${gitlabToken(4)}\n` });
    writeFileSync(path.join(directory, '.stanchignore'), written('a.env\r\n'));
    writeFileSync(path.join(directory, 'stanch.toml'), written('exclude = ["b.env"]\r\n'));
    expect(stanch(['scan'], { directory })).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['.stanchignore', 'a.env\n'],
    ['.gitleaksignore', 'a.env:gitlab-pat:1\n'],
    ['stanch.toml', '[[allow]]\npaths = ["*.env"]\n'],
    ['.gitleaks.toml', "[extend]\nuseDefault = true\n[allowlist]\npaths = ['''\\.env$''']\n"],
    ['.gitleaks.toml', "[extend]\nuseDefault = true\n[[rules]]\nid = \"gitlab-pat\"\n[[rules.allowlists]]\nregexes = ['''^glpat''']\n"],
    ['.gitleaks.toml', '[extend]\nuseDefault = true\ndisabledRules = ["gitlab-pat", "generic-api-key"]\n'],
    ['.gitleaks.toml', '[extend]\nuseDefault = true\n[[rules]]\nid = "gitlab-pat"\nentropy = 5.5\nkeywords = ["glpat"]\n'],
    ['.gitleaks.toml', "[extend]\nuseDefault = true\n[[rules]]\nid = \"gitlab-pat\"\npath = '''\\.tf$'''\n"],
    ['.gitleaks.toml', "[[rules]]\nid = \"only-this\"\nregex = '''zzzz[0-9]{9}'''\n"],
  ])('by %s: %j', (name, text) => {
    const directory = folderWith({ 'a.env': `T=${token}\n`, [name]: text });
    expect(stanch(['scan', 'a.env'], { directory }).status).toBe(0);
  });

  it.each([
    ['stanch.toml', "[[rule]]\nid = \"one\"\npattern = 'a(b'\n[[allow]]\nregexes = ['fine', ')']\npath-regexes = ['*']\n[[rule]]\nid = \"two\"\npattern = 'a(b)'\nsecret-group = 3\npath-regex = '['\n", ['1, rule one', '4', '4', '7, rule two', '7, path of rule two']],
    ['.gitleaks.toml', "[extend]\nuseDefault = true\n[[Rules]]\nId = \"one\"\nRegex = '''(('''\n[[Rules.AllowLists]]\nRegexes = ['''(''']\n[AllowList]\nPaths = ['''(''']\n", ['3, rule one', '6', '8']],
  ])('has all its broken patterns told at once, in order: %s', (name, text, places) => {
    const { status, stderr } = stanch(['scan'], { directory: folderWith({ [name]: text }) });
    expect(status).toBe(2);
    const lines = stderr.replace(/^stanch: /, '').trimEnd().split('\n');
    expect(lines.slice(0, -1).map((line) => /^\S+?:(.*?): /.exec(line)![1])).toEqual(places);
    expect(lines.at(-1)).toContain('RE2');
  });

  it('adds rules of one\'s own, found at the right place', () => {
    const directory = folderWith({ 'a.txt': `\nx acme_${'q7'.repeat(10)} y\n`, '.gitleaks.toml': "[[rules]]\nid = \"acme-token\"\ndescription = \"Acme\"\nregex = '''acme_([a-z0-9]{20})'''\nkeywords = [\"acme_\"]\n" });
    const { findings } = JSON.parse(stanch(['scan', '--format', 'json', 'a.txt', '--show-secrets'], { directory }).stdout);
    expect(findings).toMatchObject([{ ruleId: 'acme-token', kind: 'Acme', startLine: 2, startColumn: 8, secret: 'q7'.repeat(10) }]);
  });
});
