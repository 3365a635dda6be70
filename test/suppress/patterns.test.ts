import fc from 'fast-check';
import picomatch from 'picomatch';
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

  it('agrees with picomatch where both have the same meaning: a path counts when it or a folder above it matches', () => {
    const piece = fc.constantFrom('a', 'b', '.c', 'ab', '*', 'a*', '*b', '?', '[ab]', '[^a]', 'a?b', '{a,b}', '{a,.c}b', '*.js');
    const glob = fc.tuple(fc.array(fc.oneof(piece, fc.constant('**')), { minLength: 1, maxLength: 3 }), piece).map(([folders, name]) => [...folders, name].join('/'));
    const name = fc.constantFrom('a', 'b', '.c', 'ab', 'aab', 'b.js', 'abc', 'a.b');
    fc.assert(fc.property(fc.oneof(glob, piece), fc.array(name, { minLength: 1, maxLength: 4 }), (pattern, parts) => {
      const path = parts.join('/');
      const matches = picomatch(pattern, { dot: true, basename: !pattern.includes('/') });
      expect(anyGlob([pattern])(path), `${pattern} on ${path}`).toBe(parts.some((_, i) => matches(parts.slice(0, i + 1).join('/'))));
    }), { numRuns: 3000 });
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
