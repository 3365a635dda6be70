import { expect, test } from 'vitest';
import { classifyPath } from '../../src/content/file-kind.js';

test.each([
  ['src/main.go', 'source', 'plain'],
  ['src/main_test.go', 'source', 'test'],
  ['app/__tests__/a.tsx', 'source', 'test'],
  ['spec/fixtures/keys.json', 'settings', 'fixture'],
  ['docs/setup.md', 'document', 'docs'],
  ['README.md', 'document', 'docs'],
  ['.env', 'settings', 'plain'],
  ['.env.example', 'settings', 'example'],
  ['deploy/Dockerfile', 'infrastructure', 'plain'],
  ['main.tf', 'infrastructure', 'plain'],
  ['package-lock.json', 'lock', 'plain'],
  ['node_modules/a/test/b.js', 'source', 'vendored'],
  ['public/locales/de.json', 'settings', 'locale'],
  ['Makefile', 'shell', 'plain'],
  ['dist/app.js', 'source', 'generated'],
  ['certs/server.key', 'key', 'plain'],
  ['noextension', 'other', 'plain'],
] as const)('%s is a %s file, %s', (path, kind, place) => {
  expect(classifyPath(path)).toMatchObject({ kind, place });
});
