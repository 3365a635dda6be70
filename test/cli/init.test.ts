/** A first configuration, and those of other scanners taken over. */
import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);
const read = (directory: string, name: string): string => readFileSync(path.join(directory, name), 'utf8');

describe('init', () => {
  it('writes a configuration that is read', () => {
    const directory = folderWith({ 'a.txt': '' });
    expect(stanch(['init'], { directory }).status).toBe(0);
    expect(stanch(['scan'], { directory }).status).toBe(0);
    expect(stanch(['init'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
  });

  it('writes through no link that leads out of the repository', () => {
    const directory = folderWith({ 'elsewhere.toml': 'mine\n', 'repo/.git/HEAD': 'ref: refs/heads/main\n', 'repo/a.txt': '' });
    symlinkSync('../elsewhere.toml', path.join(directory, 'repo/stanch.toml'));
    expect(stanch(['init', '--force'], { directory: path.join(directory, 'repo') })).toMatchObject({ status: 2, stderr: expect.stringContaining('leads out of') });
    expect(read(directory, 'elsewhere.toml')).toBe('mine\n');
  });

  it('does not put itself ahead of a configuration that is there', () => {
    const directory = folderWith({ '.gitleaks.toml': '[extend]\nuseDefault = true\n' });
    expect(stanch(['init'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('To take it over: stanch init --from gitleaks.') });
    expect(stanch(['init', '--force'], { directory }).status).toBe(0);
  });

  it('names for an allow list of gitleaks the rules that there are', () => {
    const directory = folderWith({ '.gitleaks.toml': "[extend]\nuseDefault = true\n[[rules]]\nid = \"gitlab-pat\"\n[rules.allowlist]\nregexes = ['''^glpat''']\n", 'a.env': `T=${token}\n` });
    expect(stanch(['init', '--from', 'gitleaks'], { directory }).status).toBe(0);
    const { status, stdout, stderr } = stanch(['scan'], { directory });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toContain('Note:');
  });

  it('takes over gitleaks, with the same result before and after', () => {
    const directory = folderWith({
      'a.txt': `acme_${'q7'.repeat(10)}\nT=${token}\n`, 'skip/b.txt': `acme_${'w8'.repeat(10)}\n`,
      '.gitleaks.toml': "[extend]\nuseDefault = true\ndisabledRules = [\"gitlab-pat\", \"generic-api-key\"]\n[[rules]]\nid = \"acme-token\"\nregex = '''acme_([a-z0-9]{20})'''\n[[rules.allowlists]]\nregexTarget = \"match\"\nregexes = ['''it's''']\n[allowlist]\npaths = ['''^skip/''']\n",
    });
    const found = (): string => stanch(['scan', '--format', 'csv', '--exclude', '*.toml'], { directory }).stdout;
    const before = found();
    expect(before).toContain('acme-token');
    expect(before).not.toMatch(/gitlab|skip/);
    expect(stanch(['init', '--from', 'gitleaks'], { directory }).status).toBe(0);
    expect(read(directory, 'stanch.toml')).toContain('[[rule]]');
    expect(found()).toBe(before);
  });

  it('writes what can be read, whatever gitleaks takes, and tells what it leaves out', () => {
    const directory = folderWith({
      'a.txt': `acme_${'q7'.repeat(10)}\n`,
      '.gitleaks.toml': [
        'title = "x"', '[extend]', 'useDefault = true', 'disabledRules = ["no-such-rule", "gitlab-pat"]',
        '[[rules]]', 'id = "My Rule/1 #x"', "regex = '''acme_([a-z0-9]{20})'''", 'keywords = ["acme", ""]',
        '[[rules]]', 'id = "generic-api-key"', 'entropy = 7.5',
        '[[allowlists]]', 'description = "first"', "regexes = ['''''', '''^x$''']", 'stopwords = [""]', 'commits = ["HEAD", "0123456789abcdef"]', 'targetRules = ["My Rule/1 #x"]',
        '[[allowlists]]', 'description = "second"', 'condition = "AND"', 'commits = ["HEAD"]', "paths = ['''a''']",
      ].join('\n'),
    });
    const { status, stderr } = stanch(['init', '--from', 'gitleaks'], { directory });
    expect(status).toBe(0);
    for (const told of ["rule 'My Rule/1 #x' is called My-Rule-1-x here", "there is no rule 'no-such-rule' to leave out", 'its entropy has no counterpart', "'first': left out an empty word", "left out what is no commit id: 'head'"]) expect(stderr).toContain(told);
    const { findings } = JSON.parse(stanch(['scan', '--format', 'json', 'a.txt'], { directory }).stdout);
    expect(findings).toMatchObject([{ ruleId: 'My-Rule-1-x' }]);
    expect(read(directory, 'stanch.toml')).not.toMatch(/second|""|no-such-rule/);
  });

  it('takes over detect-secrets, its baseline included', () => {
    const directory = folderWith({
      'a.env': `T=${token}\n`, 'gen/b.env': `T=${gitlabToken(5)}\n`,
      '.secrets.baseline': JSON.stringify({ filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^gen/'] }], results: { 'a.env': [{ hashed_secret: createHash('sha1').update(token).digest('hex') }] } }),
    });
    expect(stanch(['init', '--from', 'detect-secrets'], { directory })).toMatchObject({ status: 0, stderr: expect.stringContaining('1 entry of .secrets.baseline found here') });
    expect(stanch(['scan', '--exclude', '.secrets.baseline'], { directory }).status).toBe(0);
  });

  it('takes over trufflehog and secretlint', () => {
    const truffle = folderWith({ 'a.txt': `acme_${'q7'.repeat(10)}`, 'skip/a.txt': `acme_${'w8'.repeat(10)}`, 'trufflehog.yaml': 'detectors:\n  - name: Acme Token\n    keywords: [acme_]\n    regex:\n      token: "acme_[a-z0-9]{20}"\n', '.trufflehogignore': '^skip/\n' });
    expect(stanch(['init', '--from', 'trufflehog'], { directory: truffle }).status).toBe(0);
    const truffleFound = stanch(['scan', '--rules', 'acme-*', '--format', 'csv'], { directory: truffle }).stdout;
    expect(truffleFound).toContain('acme-token');
    expect(truffleFound).not.toContain('skip/');

    const lint = folderWith({ 'a.txt': `acme_${'q7'.repeat(10)}`, 'b.txt': `acme_${'w8'.repeat(10)}`, '.secretlintrc.json': JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-pattern', options: { patterns: [{ name: 'Acme', pattern: '/ACME_[a-z0-9]{20}/i' }], allows: ['/w8w8/'] } }] }), '.secretlintignore': 'c/\n' });
    expect(stanch(['init', '--from', 'secretlint'], { directory: lint }).status).toBe(0);
    const lintFound = stanch(['scan', '--rules', 'acme', '--format', 'csv'], { directory: lint }).stdout;
    expect(lintFound).toContain('a.txt');
    expect(lintFound).not.toContain('b.txt');
  });

  it('leaves out patterns that RE2 does not have, and reads comments in JSON', () => {
    const baseline = { version: '1.5.0', filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^skip/', '(?!a)b'] }], results: {} };
    const cases: [string, Record<string, string>, RegExp][] = [
      ['detect-secrets', { '.secrets.baseline': JSON.stringify(baseline) }, /left out a pattern: its pattern has look-around.*"\(\?!a\)b"/],
      ['trufflehog', { 'trufflehog.yaml': "detectors:\n  - name: odd\n    keywords: [odd]\n    regex: {token: '(?<=x)odd'}\n", '.trufflehogignore': '^skip/\n' }, /rule 'odd' is left out: its pattern has look-around/],
      ['secretlint', { '.secretlintrc.json': '// of this team\n{ /* all */ "rules": [ // a list\n{"id": "x-rule-pattern", "options": {"patterns": [{"name": "url", "pattern": "/acme://[a-z]{9}/"}, {"name": "odd", "pattern": "/(?=x)/"}]}}]}', '.secretlintignore': 'skip/\n' }, /rule 'odd' is left out: its pattern has look-around/],
    ];
    for (const [tool, files, told] of cases) {
      const directory = folderWith({ ...files, 'a.txt': 'acme://qwertyuio\n', 'skip/a.env': `T=${token}\n` });
      expect(stanch(['init', '--from', tool], { directory })).toMatchObject({ status: 0, stderr: expect.stringMatching(told) });
      expect(stanch(['scan', '-q', '--format', 'csv'], { directory }).stdout.match(/,a\.txt,|skip/g)).toEqual(tool === 'secretlint' ? [',a.txt,'] : null);
    }
  });

  it('says what it looked for', () => {
    expect(stanch(['init', '--from', 'gitleaks'], { directory: folderWith({}) })).toMatchObject({ status: 2, stderr: expect.stringContaining('.gitleaks.toml') });
  });
});
