/** The gate of delta space: whatever the edits, the rules and the packs, the answer is that of scanning each blob whole. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { ContentScanner } from '../../src/detectors/content-scanner.js';
import { openObjectDatabase } from '../../src/git/object-database.js';
import { PackMemory } from '../../src/git/pack-memory.js';
import { CandidateStore, signature } from '../../src/history/candidate-store.js';
import { DeltaForest } from '../../src/history/delta-forest.js';
import { DeltaScan } from '../../src/history/delta-scan.js';
import { ForestWalk } from '../../src/history/forest-walk.js';
import { WholeBlobScan } from '../../src/history/whole-blob-scan.js';
import { makeRepository, type MadeRepository } from '../git/made-repository.js';
import { makeScanner, type MadeLiteral } from './made-scanner.js';

const made: MadeRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

/** A random number generator with a seed that fast-check shrinks. */
function dice(seed: number): (sides: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

const WORDS = ['key_', 'tok', 'secret', 'alpha ', 'beta\n', '0123', 'zz', '=', '"', '\n\n', 'gamma delta ', 'doc:'];

function text(roll: (sides: number) => number, words: number): string {
  return Array.from({ length: words }, () => WORDS[roll(roll(40) === 0 ? WORDS.length : WORDS.length - 1)]! + roll(97)).join('');
}

/** Inserts, deletes, replaces, moves and repeats; grows and shrinks at both ends, by one byte as well. */
function edit(content: string, roll: (sides: number) => number): string {
  const at = roll(content.length + 1);
  const end = Math.min(content.length, at + roll(roll(4) === 0 ? 900 : 40));
  switch (roll(10)) {
    case 0: return content.slice(0, at) + text(roll, 1 + roll(30)) + content.slice(at);
    case 1: return content.slice(0, at) + content.slice(end);
    case 2: return content.slice(0, at) + content.slice(at, end).replaceAll('a', 'tok') + content.slice(end);
    case 3: {
      const rest = content.slice(0, at) + content.slice(end);
      const to = roll(rest.length + 1);
      return rest.slice(0, to) + content.slice(at, end) + rest.slice(to);
    }
    case 4: return content.slice(0, end) + content.slice(at);
    case 5: return WORDS[roll(WORDS.length)]! + content;
    case 6: return content.slice(roll(60));
    case 7: return content.slice(0, content.length - roll(60));
    case 8: {
      // One byte, at a place beside a literal or anywhere.
      const near = content.indexOf(WORDS[roll(4)]!, at) + roll(400) - 200;
      const place = near > 0 && near < content.length ? near : at;
      return `${content.slice(0, place)}${roll(2) === 0 ? '' : 'k'}${content.slice(place + 1)}`;
    }
    default: return content + WORDS[roll(WORDS.length)]!;
  }
}

/** Several files with their versions, in one fast-import, then packed as asked. */
function repositoryOf(roll: (sides: number) => number, files: number, versions: number): MadeRepository {
  const repository = makeRepository();
  made.push(repository);
  const contents = Array.from({ length: files }, () => text(roll, 20 + roll(900)));
  const stream: string[] = [];
  for (let version = 0; version < versions; version++) {
    const file = roll(files);
    for (let n = 1 + roll(4); n > 0; n--) contents[file] = edit(contents[file]!, roll);
    const content = contents[file]!;
    stream.push(`commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + version} +0000\ndata 1\nx\nM 644 inline f${file}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
    // A stop in the middle leaves a pack of its own.
    if (roll(25) === 0) stream.push('checkpoint\n');
  }
  repository.git(['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet', `--depth=${1 + roll(60)}`], stream.join(''));
  if (roll(4) > 0) {
    const offset = roll(2) === 0 ? 'true' : 'false';
    repository.git(['-c', `repack.useDeltaBaseOffset=${offset}`, 'repack', roll(3) === 0 ? '-dq' : '-adfq', `--depth=${1 + roll(80)}`, `--window=${2 + roll(30)}`]);
  }
  return repository;
}

/** `<blob> <signature> <start> <end>` of all candidates. */
async function found(repository: MadeRepository, scanner: ContentScanner, mode: 'delta' | 'whole-blob'): Promise<{ rows: string[]; deltas: number; failures: string[] }> {
  const database = openObjectDatabase({ objectsDir: repository.objectsDir, hashLength: repository.hashLength });
  try {
    const forest = new DeltaForest(database, new PackMemory());
    const walk = new ForestWalk(forest, forest.memory);
    const wanted = Uint8Array.from(forest.kind, (kind, entry) => (kind === 3 && !forest.duplicate[entry] ? 1 : 0));
    const store = new CandidateStore(() => true);
    const failures: string[] = [];
    const parts = [wanted, store, () => undefined, (entry: number, reason: string) => failures.push(`${forest.oid(entry)} ${reason}`), () => false] as const;
    await walk.run(wanted, mode === 'delta' ? new DeltaScan(scanner, walk.memory, ...parts) : new WholeBlobScan(scanner, walk.memory, ...parts));
    const signatures = store.variants.map(signature);
    const rows = [...store.byEntry].flatMap(([entry, places]) => Array.from({ length: places.length / 3 }, (_, i) => `${forest.oid(entry)} ${i} ${signatures[places[i * 3]!]} ${places[i * 3 + 1]} ${places[i * 3 + 2]}`));
    return { rows: rows.sort(), deltas: forest.parent.filter((base, entry) => base >= 0 && forest.kind[entry] === 3).length, failures };
  } finally {
    database.close();
  }
}

const literal = fc.record({
  text: fc.constantFrom('key_', 'tok', 'secret', '012', 'amma', '\n\n', 'zz1'),
  before: fc.oneof(fc.nat(8), fc.nat(200)),
  after: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 700 })),
  oneIn: fc.integer({ min: 1, max: 6 }),
  narrow: fc.boolean(),
});

describe('delta-space scan', () => {
  it('finds what whole-blob scanning finds', async () => {
    let deltas = 0;
    let rows = 0;
    await fc.assert(fc.asyncProperty(
      fc.integer(), fc.uniqueArray(literal, { minLength: 1, maxLength: 5, selector: ({ text }) => text }), fc.boolean(), fc.nat(12), fc.integer({ min: 1, max: 90 }),
      async (seed, windows, withDocument, hitBefore, hitLength) => {
        const literals: MadeLiteral[] = withDocument ? [...windows, { text: 'doc:', before: 0, after: 4, oneIn: 1, document: true }] : windows;
        const repository = repositoryOf(dice(seed), 1 + (Math.abs(seed) % 3), 40);
        const scanner = makeScanner({ literals, hitBefore, hitLength });
        const whole = await found(repository, scanner, 'whole-blob');
        const delta = await found(repository, scanner, 'delta');
        expect(delta.failures).toEqual([]);
        expect(delta.rows).toEqual(whole.rows);
        deltas += delta.deltas;
        rows += delta.rows.length;
        made.pop()!.remove();
      },
    ), { numRuns: 40 });
    // The property would hold for repositories without deltas or finds as well: there must have been many.
    expect(deltas).toBeGreaterThan(400);
    expect(rows).toBeGreaterThan(1000);
  }, 300_000);

  it('looks at novel bytes, not at versions', async () => {
    const repository = makeRepository();
    made.push(repository);
    const roll = dice(7);
    const lines = Array.from({ length: 4000 }, () => text(roll, 3));
    const stream: string[] = [];
    for (let version = 0; version < 150; version++) {
      lines[roll(lines.length)] = `changed ${version} key_${roll(1000)}\n`;
      const content = lines.join('\n');
      stream.push(`commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + version} +0000\ndata 1\nx\nM 644 inline f\ndata ${Buffer.byteLength(content)}\n${content}\n`);
    }
    repository.git(['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet', '--depth=100'], stream.join(''));
    const scanner = makeScanner({ literals: [{ text: 'key_', before: 40, after: 60, oneIn: 2 }], hitBefore: 10, hitLength: 64 });
    await found(repository, scanner, 'whole-blob');
    const whole = scanner.hitBytes;
    scanner.hitBytes = 0;
    await found(repository, scanner, 'delta');
    expect(scanner.hitBytes).toBeLessThan(whole / 20);
  });
});
