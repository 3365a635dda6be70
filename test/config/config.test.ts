import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/config/load.js';
import { filesUnder, placeUnder } from '../../src/config/files.js';
import type { Settings } from '../../src/config/settings.js';
import { scratchFolder } from '../corpus/scratch.js';

/** A folder with these files, as a repository's top. */
function folder(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder();
  mkdirSync(path.join(root, '.git'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

function load(files: Readonly<Record<string, string>>, file?: string): Promise<Settings> {
  const root = folder(files);
  return loadSettings({ directory: root, from: root, ...(file ? { file } : {}) });
}

async function fault(text: string, name = 'stanch.toml'): Promise<string> {
  const error = await load({ [name]: text }).then(() => undefined, (caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'StanchError', exitStatus: 2 });
  return (error as Error).message;
}

describe('stanch.toml', () => {
  it('sets everything it can', async () => {
    const settings = await load({
      'stanch.toml': `
min-confidence = "high"
fail-on = "critical"
exclude = ["vendor/"]
max-file-size = "2MB"
repository-id = "00112233445566778899aabbccddeeff"
[rules]
disable = ["generic-*"]
severity = { "aws-access-key-id" = "low" }
[[rule]]
id = "acme-token"
pattern = 'acme_[a-z]{20}'
keywords = ["acme_"]
[[allow]]
reason = "test data"
rules = ["acme-token"]
paths = ["test/"]
`,
    });
    expect(settings).toMatchObject({
      minConfidence: 'high', failOn: 'critical', exclude: ['vendor/'], maxFileSize: 2_000_000, fingerprintKey: '00112233445566778899aabbccddeeff',
      rules: { disabled: ['generic-*'], overrides: { 'aws-access-key-id': { severity: 'low' } } },
      userRules: [{ id: 'acme-token', name: 'acme-token', severity: 'high', confidence: 'high', pattern: 'acme_[a-z]{20}', keywords: ['acme_'], where: 'stanch.toml:10' }],
      allowLists: [{ description: 'test data', rules: ['acme-token'], paths: ['test/'], condition: 'any', where: 'stanch.toml:14' }],
      files: ['stanch.toml'],
    });
  });

  it.each([
    ['min-confidence = "hihg"', "stanch.toml:1: min-confidence cannot be 'hihg'. Did you mean 'high'?"],
    ['\n\nmin-confidence = 3', 'stanch.toml:3: min-confidence must be text, not 3'],
    ['exlude = []', "stanch.toml:1: there is no setting 'exlude'. Did you mean 'exclude'?"],
    ['exclude = "x"', "stanch.toml:1: exclude must be a list, not the text 'x'"],
    ['exclude = [\n  "a",\n  3,\n]', 'stanch.toml:1: exclude[1] must be text, not 3'],
    ['max-file-size = "big"', "stanch.toml:1: max-file-size must be a size as 500kB, 20MB or 1048576, not 'big'"],
    ['[rules]\nonyl = []', "stanch.toml:2: there is no setting 'rules.onyl'. Did you mean 'only'?"],
    ['[[rule]]\nid = "a"\npattern = "x"\n[[rule]]\nid = "b"', "stanch.toml:4: rule[1] needs 'pattern'"],
    ['[[rule]]\nid = "A B"\npattern = "x"', "stanch.toml:2: rule[0].id must be words joined by hyphens, at most 100 characters, not 'A B'"],
    ['[[rule]]\nid = "a"\npattern = "x"\nentropy = 12', 'stanch.toml:4: rule[0].entropy must be from 0 to 8, not 12'],
    ['[[allow]]\nstopwords = ["a", ""]', "stanch.toml:2: allow[0].stopwords[1] must be text that is not empty, not ''"],
    ['[[allow]]\nregexes = [""]', "stanch.toml:2: allow[0].regexes[0] must be text that is not empty, not ''"],
    ['[[rule]]\nid = "a"\npattern = ""', "stanch.toml:3: rule[0].pattern must be text that is not empty, not ''"],
    ['[[allow]]\nvalues = ["plain"]', "stanch.toml:2: allow[0].values[0] must be 64 hex digits (printf %s VALUE | sha256sum), not 'plain'"],
    ['[rules.severity]\n"x-y" = "bad"', "stanch.toml:2: rules.severity.x-y cannot be 'bad'. Allowed: critical, high, medium, low, info"],
  ])('%j is refused with its line', async (text, message) => {
    expect(await fault(text)).toBe(message);
  });

  it('names every fault at once, and where TOML itself ends', async () => {
    expect((await fault('a = 1\nb = 2\nc = 3')).split('\n')).toHaveLength(3);
    expect(await fault('exclude = ["a"\nx')).toMatch(/^stanch\.toml:\d+: /);
  });

  it('has each rule once, and tables in lists with two brackets', async () => {
    expect(await fault(`[[rule]]\nid = "a"\npattern = "aaa"\n[[rule]]\nid = "a"\npattern = "bbb"\n`)).toBe('stanch.toml:4: there is a rule a already, at stanch.toml:1');
    expect(await fault('[rule]\nid = "a"\npattern = "aaa"\n')).toBe('stanch.toml:1: rule must be a list, not a table. Write [[rule]]');
    expect(await fault('\n[extend]\npath = "none.toml"\n')).toMatch(/^stanch\.toml:3: extend\.path names none\.toml/);
  });

  it('shows no control character of the file', async () => {
    // eslint-disable-next-line no-control-regex
    expect(await fault('min-confidence = "\\u001b[2J"')).not.toMatch(/[\u0000-\u0009\u001b]/);
  });

  it('wins over the other names, and .stanch.toml over gitleaks files', async () => {
    expect((await load({ 'stanch.toml': '', '.stanch.toml': 'exclude = ["b"]' })).files).toEqual(['stanch.toml']);
    expect((await load({ '.stanch.toml': '', '.gitleaks.toml': '' })).files).toEqual(['.stanch.toml']);
    expect((await load({})).files).toEqual([]);
  });

  it('is found from a folder below', async () => {
    const root = folder({ 'stanch.toml': 'exclude = ["x"]', 'a/b/c.txt': '' });
    expect((await loadSettings({ directory: path.join(root, 'a', 'b'), from: root })).exclude).toEqual(['x']);
  });
});

describe('extend', () => {
  it('takes over another file, and adds to it', async () => {
    const settings = await load({ 'stanch.toml': 'exclude = ["b"]\nmin-confidence = "low"\n[extend]\npath = "shared/base.toml"', 'shared/base.toml': 'exclude = ["a"]\nmin-confidence = "high"\nfail-on = "high"' });
    expect(settings).toMatchObject({ exclude: ['a', 'b'], minConfidence: 'low', failOn: 'high', files: ['shared/base.toml', 'stanch.toml'] });
  });

  it.each(['../outside.toml', '/etc/hostname', 'link.toml'])('does not leave the repository: %s', async (name) => {
    const root = folder({ 'stanch.toml': `[extend]\npath = "${name}"` });
    writeFileSync(path.join(root, '..', 'outside.toml'), '');
    symlinkSync('/etc/hostname', path.join(root, 'link.toml'));
    await expect(loadSettings({ directory: root, from: root })).rejects.toMatchObject({ code: 'CONFIG_OUTSIDE' });
  });

  it('ends, and says when a file is missing', async () => {
    await expect(load({ 'stanch.toml': '[extend]\npath = "stanch.toml"' })).rejects.toMatchObject({ code: 'CONFIG_TOO_DEEP' });
    await expect(load({ 'stanch.toml': '[extend]\npath = "nothing.toml"' })).rejects.toMatchObject({ code: 'CONFIG_MISSING' });
  });
});

describe('a file that is to be written', () => {
  const root = folder({ 'in/a.txt': '' });
  symlinkSync('..', path.join(root, 'up'));
  symlinkSync('in', path.join(root, 'inner'));

  it.each(['new.json', 'in/new.json', 'more/folders/new.json', 'inner/new.json', 'in/../new.json'])('may be %s', (name) => {
    expect(placeUnder(root, name)).toBe(path.join(root, name));
  });

  it.each(['../new.json', '/nowhere/new.json', 'up/new.json', 'up/more/new.json', 'in/../../new.json'])('does not leave the repository: %s', (name) => {
    expect(() => placeUnder(root, name)).toThrowError(expect.objectContaining({ code: 'CONFIG_OUTSIDE' }));
  });
});

describe('.gitleaks.toml', () => {
  const gitleaks = (text: string): Promise<Settings> => load({ '.gitleaks.toml': text });

  it('is read with every key, in any case', async () => {
    const settings = await gitleaks(`
title = "ours"
minVersion = "v8.25.0"
[extend]
usedefault = true
disabledRules = ["generic-api-key"]
[[rules]]
id = "Acme_Token"
description = "Acme"
regex = '''(?i)acme[a-z0-9]{20}'''
secretGroup = 1
entropy = 3.5
path = '''\\.env$'''
keywords = ["acme"]
tags = ["x"]
[rules.allowlist]
regexes = ['''example''']
[[rules.allowlists]]
condition = "AND"
regexTarget = "line"
paths = ['''_test\\.go$''']
stopwords = ["dummy"]
commits = ["ABCDEF0123"]
[[allowlists]]
description = "global"
targetRules = ["Acme_Token"]
paths = ['''vendor/''']
[allowlist]
stopwords = ["abc"]
`);
    expect(settings).toMatchObject({
      rules: { disabledIfKnown: ['generic-*'] },
      userRules: [{ id: 'Acme_Token', name: 'Acme', pattern: '(?i)acme[a-z0-9]{20}', secretGroup: 1, entropy: 3.5, pathPattern: '\\.env$', keywords: ['acme'], tags: ['x'] }],
    });
    expect(settings.rules.only).toBeUndefined();
    expect(settings.allowLists).toMatchObject([
      { stopwords: ['abc'], condition: 'any', regexTarget: 'secret' },
      { rules: ['Acme_Token'], description: 'global', pathPatterns: ['vendor/'] },
      { rules: ['Acme_Token'], regexes: ['example'], condition: 'any' },
      { rules: ['Acme_Token'], condition: 'all', regexTarget: 'line', pathPatterns: ['_test\\.go$'], stopwords: ['dummy'], commits: ['abcdef0123'] },
    ]);
  });

  it('without useDefault is all there is; without rules the built-in ones stay, with a note', async () => {
    expect((await gitleaks('[[rules]]\nid = "a"\nregex = "x"')).rules.only).toEqual(['a']);
    const empty = await gitleaks('[allowlist]\npaths = ["x"]');
    expect(empty.rules.only).toBeUndefined();
    expect(empty.notes).toEqual([expect.stringContaining('the built-in rules are used')]);
  });

  it('extends another file as gitleaks does', async () => {
    const base = { 'base.toml': '[[rules]]\nid = "a"\nregex = "x"' };
    const over = await load({ ...base, '.gitleaks.toml': '[extend]\npath = "base.toml"\n[[rules]]\nid = "b"\nregex = "y"' });
    expect(over.userRules.map((rule) => rule.id)).toEqual(['a', 'b']);
    expect(over.rules.only).toEqual(['a', 'b']);
  });

  it('takes the last of two rules with one id, with a note, and knows the lines of allow lists', async () => {
    const settings = await load({ '.gitleaks.toml': `title = "x"\n[allowlist]\npaths = ["a"]\n[[rules]]\nid = "r"\nregex = "aaa"\n[[rules]]\nid = "r"\nregex = "bbb"\n[[rules.allowlists]]\npaths = ["b"]\n` });
    expect(settings.userRules.map(({ pattern }) => pattern)).toEqual(['bbb']);
    expect(settings.notes).toEqual(['.gitleaks.toml:4: rule r is there again at .gitleaks.toml:7, and that one counts, as in gitleaks']);
    expect(settings.allowLists.map(({ where }) => where)).toEqual(['.gitleaks.toml:2', '.gitleaks.toml:10']);
  });

  it('narrows the rules that it extends', async () => {
    const narrowing = '[[rules]]\nid = "gitlab-pat"\nentropy = 4\nkeywords = ["x"]\n[[rules]]\nid = "private-key"\npath = "certs/"\n[[rules]]\nid = "ours"\npath = "secret.txt"\n';
    const settings = await gitleaks(`[extend]\nuseDefault = true\n${narrowing}`);
    expect(settings.allowLists).toMatchObject([
      { rules: ['gitlab-pat', 'gitlab-personal-access-token*'], entropyBelow: 4, where: '.gitleaks.toml:3' },
      { rules: ['private-key', 'private-key-*'], outsideOf: 'certs/', where: '.gitleaks.toml:7' },
    ]);
    expect(settings.notes).toEqual(['.gitleaks.toml:10: rule ours is about paths alone; stanch reports what is in files, not files']);
    expect((await gitleaks(narrowing)).allowLists).toEqual([]);
  });

  it('with a key that nobody knows is read all the same, with a note', async () => {
    const settings = await gitleaks('[extend]\nuseDefault = true\n[[rules]]\nid = "a"\nregex = "x"\nvalidate = "cel"');
    expect(settings.notes).toEqual([".gitleaks.toml:6: 'rules[0].validate' has no meaning here and is ignored"]);
  });

  it('is refused where a value is of the wrong kind', async () => {
    expect(await fault('[[rules]]\nid = "a"\nregex = 3', '.gitleaks.toml')).toBe('.gitleaks.toml:3: rules[0].regex must be text, not 3');
  });
});

describe('what lies beside it', () => {
  it('is read: ignore files and the baseline', async () => {
    const settings = await load({ '.stanchignore': 'a', '.gitleaksignore': 'b', '.stanch-baseline': 'c' });
    expect(settings.ignoreFiles.map((file) => file.name)).toEqual(['.stanchignore', '.gitleaksignore']);
    expect(settings.baseline).toMatchObject({ name: '.stanch-baseline' });
    expect((await load({ 'stanch.toml': 'baseline = "known.txt"', 'known.txt': 'x' })).baseline?.name).toBe('known.txt');
    await expect(load({ 'stanch.toml': 'baseline = "known.txt"' })).rejects.toMatchObject({ code: 'BASELINE_MISSING' });
  });

  it('may be named with --config, from anywhere', async () => {
    const root = folder({ 'stanch.toml': 'exclude = ["a"]', 'other/x.toml': 'exclude = ["b"]' });
    expect((await loadSettings({ directory: root, from: root, file: 'other/x.toml' })).exclude).toEqual(['b']);
    await expect(loadSettings({ directory: root, from: root, file: 'none.toml' })).rejects.toMatchObject({ code: 'CONFIG_UNREADABLE' });
    await expect(loadSettings({ directory: root, from: root, file: 'other' })).rejects.toMatchObject({ code: 'CONFIG_UNREADABLE' });
  });

  it('is not read through a link that leads out, nor from what is no file', () => {
    const root = folder({});
    symlinkSync('/etc/hostname', path.join(root, '.stanchignore'));
    mkdirSync(path.join(root, 'stanch.toml'));
    expect(() => filesUnder(root).read('.stanchignore')).toThrow(/leads out/);
    expect(() => filesUnder(root).read('stanch.toml')).toThrow(/not a regular file/);
    expect(filesUnder(root).read('nothing')).toBeUndefined();
  });
});
