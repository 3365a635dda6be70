/**
 * SARIF files of real scans, as those who read them see them: the schema of OASIS, the checks of Microsoft's multitool
 * (its own and those for GitHub code scanning), and its computation of what an alert is recognised by.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { random } from '../random.js';
import { program, tool } from './hooked.js';

// Programs of others start other programs; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const multitool = (file: string): string => tool(path.join(`npm/node_modules/@microsoft/sarif-multitool-${process.platform}`, file));
const token = (seed: number): string => `xoxb-${random('0-9', 12, seed)}-${random('0-9', 12, seed + 1)}-${random('A-Za-z0-9', 24, seed + 2)}`;

/** Everything that SARIF has a place for: names that a URI must escape, encodings, split and decoded values, several places, commits. */
function plantedRepository(): Scratch {
  const repository = Scratch.init();
  const filler = Array.from({ length: 12 }, (_, i) => `const line${i} = ${i};`).join('\n');
  repository.commit('old', { 'gone.py': `token = "${token(10)}"\n` });
  repository.git('rm', '-q', 'gone.py');
  const repeated = token(20);
  repository.commit(`see ${token(70)}`, {
    'with space#and%20more?.py': `${filler}\n\ttoken = "${token(30)}"\n${filler}`,
    'größe/日本.yml': `name: größe\n${filler}\nschlüssel: "${repeated}" # ü\n`,
    'windows.ini': `[a]\r\nx=1\r\ntoken = ${repeated}\r\n`,
    'encoded.js': `const a = "${Buffer.from(token(40)).toString('base64')}";\n`,
    'split.js': `const a = "${token(50).slice(0, 20)}" +\n  "${token(50).slice(20)}";\n`,
    'allowed.js': `const a = "${token(60)}"; // stanch:allow made up\n`,
  });
  return repository;
}

function scan(repository: Scratch, ...flags: string[]): { file: string; log: Log } {
  const file = path.join(scratchFolder(), 'out.sarif');
  const { status, stderr } = spawnSync(process.execPath, [program, 'scan', '--no-progress', '--quiet', '--no-cache', ...flags, '--report', `sarif=${file}`], { cwd: repository.root, encoding: 'utf8' });
  expect(status, stderr).toBe(1);
  return { file, log: JSON.parse(readFileSync(file, 'utf8')) as Log };
}

describe('SARIF', () => {
  let repository: Scratch;
  let validate: ReturnType<Ajv2020['compile']>;

  beforeAll(() => {
    repository = plantedRepository();
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    formats.default(ajv);
    validate = ajv.compile(JSON.parse(readFileSync(multitool('sarif-2.1.0.json'), 'utf8').replace(/^\ufeff/, '')) as object);
  });

  it.each([
    ['worktree', []],
    ['worktree', ['--sarif-include-suppressed']],
    ['range', ['--range', 'HEAD~1..HEAD']],
    ['history', ['--history']],
  ] as const)('of a scan of %s satisfies the schema and every check (%#)', (mode, flags) => {
    const { file, log } = scan(repository, ...flags);
    expect(validate(log), JSON.stringify(validate.errors, null, 1)).toBe(true);
    expect(log.runs[0]!.automationDetails!.id).toBe(`stanch/${mode}/`);
    const found = path.join(scratchFolder(), 'checked.sarif');
    execFileSync(multitool('Sarif.Multitool'), ['validate', file, '--output', found, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--quiet']);
    const { results, invocations } = (JSON.parse(readFileSync(found, 'utf8').replace(/^\ufeff/, '')) as Log).runs[0]!;
    expect(results).toEqual([]);
    expect(invocations![0]!.executionSuccessful).toBe(true);
  });

  it('knows each alert by what code scanning would compute from the files', () => {
    const { log } = scan(repository);
    const results = log.runs[0]!.results!;
    const ours = results.map((result) => result.partialFingerprints!.primaryLocationLineHash);
    for (const result of results) {
      delete result.partialFingerprints;
      const place = result.locations![0]!.physicalLocation!.artifactLocation!;
      place.uri = `${pathToFileURL(repository.root).href}/${place.uri}`;
    }
    const [bare, computed] = ['bare.sarif', 'computed.sarif'].map((name) => path.join(scratchFolder(), name));
    writeFileSync(bare!, JSON.stringify(log));
    execFileSync(multitool('Sarif.Multitool'), ['rewrite', bare!, '--output', computed!, '--insert', 'RollingHashPartialFingerprints']);
    const theirs = (JSON.parse(readFileSync(computed!, 'utf8').replace(/^\ufeff/, '')) as Log).runs[0]!.results!.map((result) => result.partialFingerprints?.primaryLocationLineHash);
    expect(ours).toEqual(theirs);
    expect(new Set(ours).size).toBe(ours.length);
    expect(ours.length).toBeGreaterThan(3);
  });

  it('points at files that are there, at the columns of the value', () => {
    const { log } = scan(repository);
    for (const { locations, relatedLocations = [] } of log.runs[0]!.results!) {
      for (const { physicalLocation } of [...locations!, ...relatedLocations]) {
        const { startLine, startColumn, endColumn } = physicalLocation!.region!;
        const file = path.join(repository.root, decodeURIComponent(physicalLocation!.artifactLocation!.uri!));
        const text = readFileSync(file, 'utf8').split(/\r?\n/)[startLine! - 1]!.slice(startColumn! - 1, endColumn! - 1);
        expect(text).toMatch(/^(?:xoxb-|eG94Yi)/);
      }
    }
  });

  it('holds none of the secrets', () => {
    const { file } = scan(repository, '--history', '--sarif-include-suppressed', '--show-secrets');
    const text = readFileSync(file, 'utf8');
    for (const seed of [10, 20, 30, 40, 50, 60, 70]) expect(text).not.toContain(token(seed).slice(10));
  });
});
