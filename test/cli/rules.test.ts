/** Rules listed, shown, tried and checked. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);
const read = (directory: string, name: string): string => readFileSync(path.join(directory, name), 'utf8');

describe('rules', () => {
  const directory = folderWith({});

  it('lists, shows and tests', () => {
    expect(stanch(['rules', 'list', 'gitlab'], { directory }).stdout).toContain('gitlab-personal-access-token');
    expect(JSON.parse(stanch(['rules', 'list', 'gitlab', '--format', 'json'], { directory }).stdout)[0]).toMatchObject({ id: expect.stringContaining('gitlab') });
    expect(stanch(['rules', 'show', 'gitlab-personal-access-token'], { directory }).stdout).toContain('provider GitLab');
    expect(stanch(['rules', 'show', 'gitlab-personal-acces-token'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean: gitlab-personal-access-token') });
    expect(stanch(['rules', 'test', 'gitlab-personal-access-token', `T=${token}`], { directory }).status).toBe(0);
    expect(stanch(['rules', 'test', 'gitlab-personal-access-token', 'T=nothing'], { directory }).status).toBe(1);
  });

  it('checks the rules of a file through the whole engine', () => {
    const files = folderWith({
      'good.yml': 'provider: Acme\nfamily: saas\nrotation: generic\nrules:\n  - id: acme-token\n    name: Acme token\n    severity: high\n    confidence: high\n    literals: [acmetok_]\n    pattern: \'acmetok_[a-z0-9]{24}\'\n    examples: [\'T=[[acmetok_{{alnum:24}}]]\', \'x: "[[acmetok_{{alnum:24}}]]"\']\n    counter_examples: [\'acmetok_{{alnum:4}}\']\n',
    });
    expect(stanch(['rules', 'check', 'good.yml'], { directory: files })).toMatchObject({ status: 0, stdout: expect.stringContaining('no fault') });
    writeFileSync(path.join(files, 'bad.yml'), read(files, 'good.yml').replace('[a-z0-9]{24}', '[a-z0-9]{30}'));
    expect(stanch(['rules', 'check', 'bad.yml'], { directory: files })).toMatchObject({ status: 1, stdout: expect.stringContaining('acme-token, example 1') });
  });
});
