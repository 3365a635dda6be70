/**
 * A repository with secrets in every place where one can hide: working tree, deep history, merges, annotated tags,
 * messages, author names, file names, binary files, base64, hex, UTF-16, JSON and split copies, beside things that must
 * not change: other binary files, executables, links, submodules, notes, latin-1 messages, an empty commit.
 */
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/findings/types.js';
import { makeRepository, type MadeRepository } from '../../git/made-repository.js';
import { random } from '../../random.js';
import { findingAt, ruleNamed } from '../made-leaks.js';

export interface Planted {
  repository: MadeRepository;
  token: string;
  pem: string;
  findings: Finding[];
}

export function plant(options: { objectFormat?: 'sha1' | 'sha256'; seed?: number; names?: boolean } = {}): Planted {
  const seed = options.seed ?? 1;
  const repository = makeRepository(options.objectFormat ? { objectFormat: options.objectFormat } : {});
  const token = `sk_live_${random('A-Za-z0-9', 28, seed)}`;
  const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
  const { write, commit, git } = repository;
  write('README.md', '# demo\n');
  write('bin/run.sh', '#!/bin/sh\necho run\n');
  chmodSync(path.join(repository.dir, 'bin/run.sh'), 0o755);
  symlinkSync('bin/run.sh', path.join(repository.dir, 'run'));
  write('data/clean.bin', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7 + seed) & 255)));
  commit('start');
  git(['tag', '-a', '-m', 'before anything', 'v0.1']);
  write('src/pay.js', `const key = '${token}';\nmodule.exports = key;\n`);
  write('src/ä/deep/conf.yml', `key: ${Buffer.from(`${token}\n`).toString('base64')}\n`);
  const leaked = commit('add payments');
  write('src/pay.js', 'module.exports = process.env.KEY;\n');
  commit('read the key');
  git(['commit', '-q', '--allow-empty', '-m', `debug: the key was ${token}, sorry`]);
  git(['tag', '-a', '-m', `release\n\nworks with ${token}`, 'v1.0']);
  git(['tag', 'light']);
  git(['switch', '-q', '-c', 'side']);
  write('data/dump.bin', Buffer.concat([Buffer.from([0, 1, 2, 0, 255]), Buffer.from(token), Buffer.alloc(9000, 3), Buffer.from(token, 'utf16le')]));
  write('src/split.js', `const a = '${token.slice(0, 12)}' + '${token.slice(12)}';\n`);
  write('src/app.json', JSON.stringify({ hex: Buffer.from(token).toString('hex'), pem }));
  if (options.names) write(`keys/${token}.txt`, 'named after its key\n');
  commit('side work');
  git(['switch', '-q', 'main']);
  write('tls/key.pem', `${pem}\n`);
  commit('tls');
  git(['-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '-q', '--allow-empty', '-F', '-'], Buffer.from('gr\xfc\xdfe\n', 'latin1'));
  git(['merge', '-q', '--no-ff', '--no-commit', 'side']);
  write('merged.txt', `only in the merge: ${token}\n`);
  commit('merge side');
  git(['notes', 'add', '-m', `note: ${token}`, leaked]);
  write('tls/key.pem', 'gone\n');
  write('k8s.yml', `spec:\n  key: |\n    ${pem.replaceAll('\n', '\n    ')}\n`);
  commit('later');
  git(['update-index', '--add', '--cacheinfo', `160000,${leaked},sub`]);
  git(['commit', '-q', '-m', 'submodule']);
  const rule = ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe');
  const at = (file: string): { path: string; blob: string; commit: string } => ({ path: file, blob: git(['rev-parse', `main:${file}`]), commit: leaked });
  const [payBlob] = [git(['rev-parse', `${leaked}:src/pay.js`])];
  const plain = findingAt(repository, { rule, value: token, places: [{ path: 'src/pay.js', blob: payBlob, commit: leaked }] });
  const split = findingAt(repository, { rule, value: token, stored: `${token.slice(0, 12)}' + '${token.slice(12)}`, decodedFrom: ['split'], places: [at('src/split.js')] });
  const key = findingAt(repository, { rule: ruleNamed('private-key', 'Generic', 'private-key'), value: pem, stored: pem.replaceAll('\n', '\n    '), places: [at('k8s.yml')] });
  return { repository, token, pem, findings: [{ ...plain, occurrences: [...plain.occurrences, ...split.occurrences] }, key] };
}
