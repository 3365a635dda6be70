import { describe, expect, it } from 'vitest';
import { anyGlob, anyPattern } from '../../src/suppress/patterns.js';

describe('globs', () => {
  it.each([
    ['vendor/', 'vendor/a/b.js', true],
    ['vendor', 'src/vendor/x.js', true],
    ['/vendor', 'src/vendor/x.js', false],
    ['**/*.lock', 'a/b/c.lock', true],
    ['*.lock', 'c.lock', true],
    ['src/*.ts', 'src/a/b.ts', false],
    ['src/**/*.ts', 'src/a/b.ts', true],
    ['**/*.{pem,key}', 'certs/x.key', true],
    ['**/*.{pem,key}', 'certs/x.crt', false],
    ['docs/ä*.md', 'docs/änderung.md', true],
  ])('%s on %s: %s', (glob, path, matches) => {
    expect(anyGlob([glob])(path)).toBe(matches);
  });

  it('is not stalled by a hostile glob', () => {
    expect(anyGlob([`${'*a'.repeat(30)}b`])('a'.repeat(4000))).toBe(false);
    expect(anyGlob([`${'{a,b}'.repeat(40)}`])('a')).toBe(false);
  });
});

describe('patterns', () => {
  it('reads Go syntax, and finds a match anywhere', () => {
    const test = anyPattern(['(?i)EXAMPLE$', '^test/.*\\.go$'], 'x:1');
    expect(test('some-example')).toBe(true);
    expect(test('test/a/b.go')).toBe(true);
    expect(test('src/test/a.go')).toBe(false);
  });

  it('names the place of a pattern that cannot be', () => {
    expect(() => anyPattern(['(?=x)'], '.gitleaks.toml:7')).toThrow(/\.gitleaks\.toml:7/);
  });
});
