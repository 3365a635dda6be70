import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { readPrepared } from '../../src/detectors/prepared.js';
import { builtInRuleSet, readBodies } from '../../src/rules/built-in.js';
import { readTable } from '../../src/rules/table.js';
import { random } from '../random.js';
// @ts-expect-error: a script without types
import { preparedEngine } from '../../scripts/build-prepared.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'stanch-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'engine.bin');
const written: Buffer = await preparedEngine();
writeFileSync(file, written);
const prepared = readPrepared(file)!;

describe('the prepared engine', () => {
  it('is the same each time it is made', async () => {
    expect((await preparedEngine()).equals(written)).toBe(true);
  });

  it('holds the rules of the table', async () => {
    const builtIn = await builtInRuleSet();
    const rules = readTable({ ...prepared.table, bodies: readBodies });
    expect(rules.version).toBe(builtIn.version);
    expect(rules.rules).toEqual(builtIn.rules);
    expect(rules.entries.map(({ id, matchers }) => [id, matchers])).toEqual(builtIn.entries.map(({ id, matchers }) => [id, matchers]));
    expect([...rules.pairs]).toEqual([...builtIn.pairs]);
  });

  it('finds what a scanner made from the rules finds', async () => {
    const rules = readTable({ ...prepared.table, bodies: readBodies });
    const quick = createContentScanner(rules, { prepared: prepared.layout });
    const made = createContentScanner(await builtInRuleSet());
    expect([quick.reachBefore, quick.reachAfter, quick.hitLength, quick.version]).toEqual([made.reachBefore, made.reachAfter, made.hitLength, made.version]);
    const text = Buffer.from([1, 2, 3, 4].map((seed) => `ghp${'_'}${random('A-Za-z0-9', 36, seed)}\nDATADOG_API_KEY=${random('0-9a-f', 32, seed)}\npassword: "${random('A-Za-z0-9', 14, seed)}"\n`).join('\n'));
    const found = made.scan(text);
    expect(found.length).toBeGreaterThan(8);
    expect(quick.scan(text)).toEqual(found);
  });

  it('is refused when it is of another version, and is not there beside sources', () => {
    const other = path.join(folder, 'other.bin');
    writeFileSync(other, Buffer.alloc(1000));
    expect(() => readPrepared(other)).toThrow(/install it anew/);
    expect(readPrepared(path.join(folder, 'gone.bin'))).toBeUndefined();
  });
});
