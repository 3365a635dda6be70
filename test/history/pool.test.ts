/** Audits with worker threads: the same answer with any number of them, also when they fail. */
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRepository } from '../../src/git/repository.js';
import { openObjectDatabase } from '../../src/git/object-database.js';
import { PackMemory } from '../../src/git/pack-memory.js';
import { scanBlobShare } from '../../src/history/blob-share.js';
import { CandidateStore, mergeShare } from '../../src/history/candidate-store.js';
import { DeltaForest } from '../../src/history/delta-forest.js';
import { ForestWalk, neededFor } from '../../src/history/forest-walk.js';
import { chunkRoots } from '../../src/history/root-chunks.js';
import { scanHistory } from '../../src/history/scan-history.js';
import type { HistoryResult } from '../../src/history/types.js';
import { HistoryPool } from '../../src/history/pool.js';
import type { BlobShare } from '../../src/history/share.js';
import { makeRepository, madeText, type MadeRepository } from '../git/made-repository.js';
import { makeKeyScanner } from './made-scanner.js';

let folder: string;
let repository: MadeRepository;
const bundle = (name: string): string => path.join(folder, `${name}.cjs`);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stanch-pool-'));
  for (const [name, file] of [['worker', 'src/history/worker.ts'], ['scanner', 'test/history/worker-scanner.ts']] as const) {
    buildSync({ entryPoints: [file], outfile: bundle(name), bundle: true, platform: 'node', format: 'cjs', supported: { 'dynamic-import': false }, logLevel: 'error' });
  }
  repository = makeRepository();
  const stream: string[] = [];
  for (let version = 0; version < 400; version++) {
    const file = version % 40;
    const content = `${madeText(file, 2000)}madekey-${file}v${version >> 7}\nversion ${version}\n`;
    // Names are scanned where trees are read; and what a tree names may be missing.
    const more = version === 200 ? `M 644 inline d3/madekey-77v7.txt\ndata 1\nx\nM 160000 ${'12'.repeat(20)} module\n` : '';
    stream.push(`commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + version} +0000\ndata 1\nx\nM 644 inline d${file % 7}/f${file}\ndata ${content.length}\n${content}\n${more}`);
  }
  repository.git(['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet', '--depth=20'], stream.join(''));
});

afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

function audit(jobs: number, description: unknown, scanMode: 'delta' | 'whole-blob' = 'delta'): Promise<HistoryResult> {
  return scanHistory(openRepository(repository.dir), makeKeyScanner(), {
    jobs, scanMode, keep: (candidate) => candidate.value !== description, workerScanner: { worker: bundle('worker'), module: bundle('scanner'), description },
  });
}

function once<T>(value: T): () => T | null {
  let left: T | null = value;
  return () => {
    const given = left;
    left = null;
    return given;
  };
}

describe('history with workers', () => {
  it('gives the same answer with any number of threads', async () => {
    const alone = await audit(1, 'madekey-3v1');
    expect(new Set(alone.located.map(({ candidate }) => candidate.value)).size).toBe(136);
    for (const [jobs, mode] of [[2, 'delta'], [3, 'delta'], [2, 'whole-blob']] as const) {
      const together = await audit(jobs, 'madekey-3v1', mode);
      expect(together.located).toEqual(alone.located);
      expect(together.coverage).toEqual(alone.coverage);
      expect(together.notes).toEqual([]);
    }
  });

  it('lets workers do all of it', async () => {
    const database = openObjectDatabase({ objectsDir: repository.objectsDir, hashLength: 20 });
    const forest = new DeltaForest(database, new PackMemory());
    const wanted = forest.kind.map((kind) => (kind === 3 ? 1 : 0));
    const chunks = chunkRoots(forest, neededFor(forest, wanted), 2);
    const pool = new HistoryPool(bundle('worker'), 2, { module: bundle('scanner'), description: '' });
    pool.begin({ kind: 'blobs', forest, chunks, wanted, scanMode: 'delta' });
    const { shares, undone, notes } = await pool.finish<BlobShare>();
    pool.close();
    expect([undone, notes]).toEqual([[], []]);
    expect(shares.reduce((sum, { blobs }) => sum + blobs, 0)).toBe(401);
    const [merged, alone] = [new CandidateStore(() => true), new CandidateStore(() => true)];
    const rules = new Map();
    for (const share of shares) mergeShare(merged, share, rules);
    expect(rules.size).toBe(1);
    await scanBlobShare({
      scanner: makeKeyScanner(), walk: new ForestWalk(forest, forest.memory), store: alone, wanted, scanMode: 'delta', take: once({ from: 0, to: forest.packedCount }),
      onVisit: () => undefined, failed: (entry, reason) => expect.fail(`${entry} ${reason}`), stopped: () => false,
    });
    database.close();
    const rows = (store: CandidateStore): string[] => [...store.byEntry].map(([entry, places]) => `${entry} ${store.variants[places[0]!]!.value} ${places[1]} ${places[2]}`).sort();
    expect(rows(merged).length).toBe(400);
    expect(rows(merged)).toEqual(rows(alone));
  });

  it.each(['broken', 'broken for trees'])('does the work of failed workers again and says so (%s)', async (description) => {
    const alone = await audit(1, description);
    const together = await audit(3, description);
    expect(together.located).toEqual(alone.located);
    expect(together.coverage).toEqual(alone.coverage);
    const all = [1, 2].map((thread) => `worker thread ${thread} failed (made to fail); its work was done again`);
    // Which thread comes to trees, and whether one beside the main thread does, is left to chance.
    if (description === 'broken') expect(together.notes).toEqual(all);
    else expect(all).toEqual(expect.arrayContaining(together.notes));
  });
});
