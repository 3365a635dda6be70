/** What an error that nobody foresaw costs: the file that was scanned when it came. Made to happen, as no content is known that does it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/config/settings.js';
import type { Fragment } from '../../src/content/fragment.js';
import { Engine } from '../../src/engine.js';
import { scan, type ScanResult } from '../../src/scan.js';
import type { Begun, Target } from '../../src/scan-request.js';
import { openStaged } from '../../src/sources/staged.js';
import { milliseconds } from '../../src/util/clock.js';
import { StanchError } from '../../src/util/errors.js';
import { gitlabToken } from '../cli/binary.js';
import { Scratch } from '../corpus/scratch.js';

const token = gitlabToken(11);
const BAD = 'content that must not be told';

/** Fails at content with BAD in it. */
class FailingEngine extends Engine {
  constructor(private readonly fault: (bytes: Buffer) => Error = (bytes) => new TypeError(`cannot read '${bytes.toString()}'`)) {
    super(DEFAULT_SETTINGS, false);
  }

  override async scan(fragment: Fragment): ReturnType<Engine['scan']> {
    this.check(fragment.bytes);
    return super.scan(fragment);
  }

  override async built(): ReturnType<Engine['built']> {
    const built = await super.built();
    const scanner: typeof built.scanner = Object.create(built.scanner);
    scanner.scan = (bytes, near) => {
      this.check(bytes);
      return built.scanner.scan(bytes, near);
    };
    return { ...built, scanner };
  }

  private check(bytes: Buffer): void {
    if (bytes.includes(BAD)) throw this.fault(bytes);
  }
}

function makeRepository(): Scratch {
  const repo = Scratch.init();
  repo.commit('one', { 'first.txt': 'nothing\n' });
  repo.commit('two', { 'a.txt': `${BAD}\n`, 'b.env': `T=${token}\n` });
  repo.git('reset', '-q', '--soft', 'HEAD~1');
  return repo;
}

function scanned(repo: Scratch, target: Target, engine = new FailingEngine()): Promise<ScanResult> {
  const begun: Begun = { started: milliseconds(), engine, source: openStaged({ directory: repo.root, environment: {} }) };
  return scan({ directory: repo.root, environment: {}, target, settings: DEFAULT_SETTINGS, explain: false, lineHashes: false, cache: false, jobs: 1, begun });
}

describe('an error that nobody foresaw', () => {
  it.each([
    ['a working tree', { mode: 'worktree', paths: [], gitIgnore: true }, 'a.txt'],
    ['a staged change', { mode: 'staged' }, 'a.txt'],
    ['a range', { mode: 'range', include: ['HEAD'], exclude: ['HEAD~1'] }, 'a.txt'],
    ['a message of a range', { mode: 'range', include: ['HEAD'], exclude: ['HEAD~1'] }, 'commit '],
  ] as const)('in %s costs what was scanned, and is named without content', async (name, target, skipped) => {
    const repo = makeRepository();
    if (target.mode === 'range') repo.git('commit', '-q', '-m', name.includes('message') ? BAD : 'two');
    const result = await scanned(repo, target as Target);
    expect(result.collected.findings.map(({ occurrences }) => occurrences[0]!.path)).toEqual(['b.env']);
    expect(result.complete).toBe(false);
    const fault = result.coverage.skipped.find((skip) => skip.path.startsWith(skipped));
    expect(fault).toMatchObject({ fault: true, reason: expect.stringMatching(/^internal error while it was scanned \(TypeError at \S+:\d+:\d+\)/) });
    expect(JSON.stringify(result.coverage)).not.toContain(BAD);
  });

  it('is not what is wrong with the configuration', async () => {
    const repo = makeRepository();
    writeFileSync(path.join(repo.root, 'a.txt'), BAD);
    await expect(scanned(repo, { mode: 'staged' }, new FailingEngine(() => new StanchError('RULE_PATTERN', 'made')))).rejects.toThrow('made');
  });
});
