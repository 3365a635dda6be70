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
import { CandidateStore } from '../../src/history/candidate-store.js';
import { DeltaForest } from '../../src/history/delta-forest.js';
import { ForestWalk, neededFor } from '../../src/history/forest-walk.js';
import { chunkRoots } from '../../src/history/root-chunks.js';
import { scanHistory } from '../../src/history/scan-history.js';
import type { HistoryResult } from '../../src/history/types.js';
import { HistoryPool, mergeShare } from '../../src/history/pool.js';
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
    stream.push(`commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + version} +0000\ndata 1\nx\nM 644 inline d${file % 7}/f${file}\ndata ${content.length}\n${content}\n`);
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
    expect(new Set(alone.located.map(({ candidate }) => candidate.value)).size).toBe(135);
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
    const wanted = new Uint8Array(new SharedArrayBuffer(forest.count));
    forest.kind.forEach((kind, entry) => (wanted[entry] = kind === 3 ? 1 : 0));
    const chunks = chunkRoots(forest, neededFor(forest, wanted), 2);
    const pool = new HistoryPool(bundle('worker'), 2, chunks, {
      objectsDir: repository.objectsDir, alternates: [], hashLength: 20, packs: JSON.stringify(database.packs.map(({ file, size }) => [file, size])), packedCount: forest.packedCount,
      module: bundle('scanner'), description: '', scanMode: 'delta', wanted,
    });
    const { results, undone, notes } = await pool.finish();
    expect([undone, notes]).toEqual([[], []]);
    expect(results.reduce((sum, { blobs }) => sum + blobs, 0)).toBe(400);
    const [merged, alone] = [new CandidateStore(() => true), new CandidateStore(() => true)];
    const rules = new Map();
    for (const result of results) mergeShare(merged, result, rules);
    expect(rules.size).toBe(1);
    await scanBlobShare({
      scanner: makeKeyScanner(), walk: new ForestWalk(forest), store: alone, wanted, scanMode: 'delta', take: once({ from: 0, to: forest.packedCount }),
      onVisit: () => undefined, failed: (entry, reason) => expect.fail(`${entry} ${reason}`), stopped: () => false,
    });
    database.close();
    const rows = (store: CandidateStore): string[] => [...store.byEntry].map(([entry, places]) => `${entry} ${store.variants[places[0]!]!.value} ${places[1]} ${places[2]}`).sort();
    expect(rows(merged).length).toBe(400);
    expect(rows(merged)).toEqual(rows(alone));
  });

  it('does the work of failed workers again and says so', async () => {
    const alone = await audit(1, 'broken');
    const together = await audit(3, 'broken');
    expect(together.located).toEqual(alone.located);
    expect(together.coverage).toEqual(alone.coverage);
    expect(together.notes).toEqual([1, 2].map((thread) => `worker thread ${thread} failed (made to fail); its work was done again`));
  });
});
