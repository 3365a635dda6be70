/** Every command that a plan prints for a secret that was not pushed is run here, on real histories. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { planRemediation } from '../../src/remediation/index.js';
import type { Plan, PlanItem, PlanStep } from '../../src/remediation/plan-types.js';
import { makeRepository, type MadeRepository } from '../git/made-repository.js';
import { random } from '../random.js';
import { findingAt, gitEnvironment, ruleNamed, type MadeLeak } from './made-leaks.js';

const value = `sk_live_${random('A-Za-z0-9', 24, 21)}`;
const rule = ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe');
const FILE = 'src/pay.js';
const LITERAL = `'${value}'`;
const REFERENCE = 'process.env.STRIPE_SECRET_KEY';

let repository: MadeRepository;
/** Of the plan that was made last. */
let afterwards: Plan['afterwards'];
afterEach(() => repository.remove());

function pay(lines: readonly string[]): string {
  return `${['// payments', ...Array.from({ length: 12 }, (_, i) => `const a${i} = ${i};`), ...lines, ...Array.from({ length: 12 }, (_, i) => `const b${i} = ${i};`)].join('\n')}\n`;
}

/** A repository whose main branch is pushed up to its first commit. */
function begin(): void {
  repository = makeRepository();
  repository.git(['config', 'user.name', 'Ann']);
  repository.git(['config', 'user.email', 'ann@example.org']);
  repository.write(FILE, pay([]));
  const commit = repository.commit('start');
  repository.git(['remote', 'add', 'origin', 'https://example.org/shop.git']);
  repository.git(['update-ref', 'refs/remotes/origin/main', commit]);
  repository.git(['branch', '-q', '--set-upstream-to=origin/main', 'main']);
}

async function planFor(places: MadeLeak['places'], exposure?: MadeLeak['exposure']): Promise<PlanItem> {
  const finding = findingAt(repository, { rule, value, places, ...(exposure ? { exposure } : {}) });
  const { plan } = await planRemediation([finding], { root: repository.dir, environment: gitEnvironment(repository.dir), now: Date.now() });
  expect(plan.afterwards.some((step) => step.stage === 'purge')).toBe(false);
  expect(plan.items[0]!.steps.some((step) => step.stage === 'rotate')).toBe(false);
  afterwards = plan.afterwards;
  return plan.items[0]!;
}

/** Runs the contain commands as they are printed; `# edit` lines are done by hand, as a person would. */
function run(...items: readonly PlanItem[]): void {
  const steps: PlanStep[] = [...items.flatMap((item) => item.steps), ...afterwards];
  for (const step of steps.filter((candidate) => candidate.stage === 'contain')) {
    for (const command of step.commands) {
      if (command.startsWith('# edit ')) {
        const file = path.join(repository.dir, FILE);
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll(LITERAL, REFERENCE));
      } else {
        execFileSync('bash', ['-c', command], { cwd: repository.dir, stdio: 'pipe', env: { ...gitEnvironment(repository.dir), GIT_EDITOR: 'true' } });
      }
    }
  }
}

function everyObject(): string {
  const ids = repository.git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']).split('\n');
  return ids.map((id) => repository.git(['cat-file', '-p', id])).join('\n');
}

function expectGone(): void {
  expect(everyObject().includes(value)).toBe(false);
  expect(readFileSync(path.join(repository.dir, FILE), 'utf8').includes(value)).toBe(false);
  expect(repository.git(['status', '--porcelain'])).toBe('');
  expect(repository.git(['fsck', '--strict', '--no-dangling'])).toBe('');
  expect(repository.git(['branch', '--show-current'])).toBe('main');
}

describe('a secret that was not pushed', () => {
  it('staged only: leaves the index', async () => {
    begin();
    repository.write(FILE, pay([`pay(${LITERAL});`]));
    repository.git(['add', '-A']);
    const item = await planFor([{ path: FILE }]);
    expect(item.exposure.standing).toBe('staged');
    run(item);
    expect(repository.git(['diff', '--cached'])).toContain(REFERENCE);
    expect(repository.git(['diff', '--cached']).includes(value)).toBe(false);
  });

  it('staged before the first commit: leaves the index', async () => {
    repository = makeRepository();
    repository.write(FILE, pay([`pay(${LITERAL});`]));
    repository.git(['add', '-A']);
    const finding = findingAt(repository, { rule, value, places: [{ path: FILE }] });
    const { plan } = await planRemediation([{ ...finding, occurrences: finding.occurrences.map((place) => ({ ...place, origin: 'index' as const })) }], { root: repository.dir, environment: gitEnvironment(repository.dir), now: Date.now() });
    afterwards = plan.afterwards;
    run(plan.items[0]!);
    expect(repository.git(['diff', '--cached', '--', FILE]).includes(value)).toBe(false);
    expect(repository.git(['ls-files'])).toBe(FILE);
  });

  it('in the last commit: amend', async () => {
    begin();
    repository.write(FILE, pay([`pay(${LITERAL});`]));
    repository.commit('pay');
    const item = await planFor([{ path: FILE }]);
    expect(item.exposure.standing).toBe('last-commit');
    run(item);
    expectGone();
    expect(repository.git(['log', '--format=%s'])).toBe('pay\nstart');
  });

  it('deeper, still there: fixup and autosquash', async () => {
    begin();
    repository.write(FILE, pay([`pay(${LITERAL});`]));
    const commit = repository.commit('pay');
    repository.write('other.txt', 'one\n');
    repository.commit('other');
    repository.write(FILE, pay([`pay(${LITERAL});`]).replace('const b11 = 11;', 'const b11 = 12;'));
    repository.commit('later change');
    const item = await planFor([{ path: FILE }], { introducedBy: commit, inHead: true, refs: ['main'], commits: 3, paths: [FILE] });
    expect(item.exposure.standing).toBe('deeper');
    expect(item.steps[1]!.commands.join('\n')).toContain(`git commit --fixup=${commit}`);
    run(item);
    expectGone();
    expect(repository.git(['log', '--format=%s'])).toBe('later change\nother\npay\nstart');
    expect(repository.git(['show', 'HEAD:other.txt'])).toBe('one');
    expect(repository.git(['show', 'HEAD:src/pay.js'])).toContain('const b11 = 12;');
  });

  it('deeper, in the root commit: fixup and rebase --root', async () => {
    repository = makeRepository();
    repository.git(['config', 'user.name', 'Ann']);
    repository.git(['config', 'user.email', 'ann@example.org']);
    repository.write(FILE, pay([`pay(${LITERAL});`]));
    const commit = repository.commit('start');
    repository.write('other.txt', 'one\n');
    repository.commit('other');
    const item = await planFor([{ path: FILE }], { introducedBy: commit, inHead: true, refs: ['main'], commits: 2, paths: [FILE] });
    expect(item.steps[1]!.commands.join('\n')).toContain('--root');
    run(item);
    expectGone();
    expect(repository.git(['log', '--format=%s'])).toBe('other\nstart');
  });

  it('deeper, removed again later: amend there and replay', async () => {
    begin();
    repository.write(FILE, pay([`pay(${LITERAL});`]));
    const commit = repository.commit('pay');
    const blob = repository.git(['rev-parse', `HEAD:${FILE}`]);
    repository.write(FILE, pay(['pay(readKey());']));
    repository.commit('read the key');
    repository.write('other.txt', 'one\n');
    repository.commit('other');
    const item = await planFor([{ path: FILE, commit, blob }], { introducedBy: commit, inHead: false, refs: ['main'], commits: 1, paths: [FILE] });
    expect(item.steps[1]!.title).toContain('replay');
    run(item);
    expectGone();
    expect(repository.git(['log', '--format=%s'])).toBe('other\nread the key\npay\nstart');
    expect(repository.git(['show', 'HEAD:src/pay.js'])).toContain('pay(readKey());');
  });

  it('deeper, below a merge: the merge is made again', async () => {
    begin();
    repository.write(FILE, pay([`pay(${LITERAL});`]));
    const commit = repository.commit('pay');
    repository.git(['switch', '-q', '-c', 'side']);
    repository.write('side.txt', 'side\n');
    repository.commit('side');
    repository.git(['switch', '-q', 'main']);
    repository.write('main.txt', 'main\n');
    repository.commit('main');
    repository.git(['merge', '-q', '--no-ff', '-m', 'merge side', 'side']);
    repository.git(['branch', '-q', '-D', 'side']);
    const item = await planFor([{ path: FILE }], { introducedBy: commit, inHead: true, refs: ['main'], commits: 4, paths: [FILE] });
    run(item);
    expectGone();
    expect(repository.git(['log', '--merges', '--format=%s'])).toBe('merge side');
    expect(repository.git(['ls-tree', '-r', '--name-only', 'HEAD']).split('\n').sort()).toEqual(['main.txt', 'side.txt', FILE]);
  });

  it('on a merge that is the last commit: amend keeps both parents', async () => {
    begin();
    mergeWithSecret();
    const parents = repository.git(['log', '-1', '--format=%P']);
    const item = await planFor([{ path: FILE }], { introducedBy: repository.git(['rev-parse', 'HEAD']), inHead: true, refs: ['main'], commits: 1, paths: [FILE] });
    expect(item.steps[1]!.title).toBe('Amend the merge');
    run(item);
    expectGone();
    expect(repository.git(['log', '-1', '--format=%P'])).toBe(parents);
  });

  it('on a merge below other commits: amend the merge and replay', async () => {
    begin();
    mergeWithSecret();
    const merge = repository.git(['rev-parse', 'HEAD']);
    const parents = repository.git(['log', '-1', '--format=%P']);
    repository.write('later.txt', 'later\n');
    repository.commit('later');
    const item = await planFor([{ path: FILE }], { introducedBy: merge, inHead: true, refs: ['main'], commits: 2, paths: [FILE] });
    expect(item.steps[1]!.title).toContain('Amend the merge');
    run(item);
    expectGone();
    expect(repository.git(['log', '-1', '--format=%P', 'HEAD^'])).toBe(parents);
    expect(repository.git(['show', 'HEAD:later.txt'])).toBe('later');
  });

  it('calls a commit pushed as soon as a remote-tracking branch holds it', async () => {
    begin();
    repository.write(FILE, pay([`pay(${LITERAL});`]));
    const commit = repository.commit('pay');
    repository.git(['update-ref', 'refs/remotes/origin/topic', commit]);
    const finding = findingAt(repository, { rule, value, places: [{ path: FILE, commit, blob: repository.git(['rev-parse', `HEAD:${FILE}`]) }] });
    const { plan } = await planRemediation([finding], { root: repository.dir, environment: gitEnvironment(repository.dir), now: Date.now() });
    expect(plan.items[0]!.exposure).toMatchObject({ standing: 'pushed', refs: ['refs/remotes/origin/topic'] });
  });
});

/** A merge whose resolution, and neither parent, holds the value. */
function mergeWithSecret(): void {
  repository.git(['switch', '-q', '-c', 'side']);
  repository.write(FILE, pay(['pay(one());']));
  repository.commit('side');
  repository.git(['switch', '-q', 'main']);
  repository.write(FILE, pay(['pay(two());']));
  repository.commit('main');
  try {
    repository.git(['merge', '-q', '--no-ff', 'side']);
  } catch (error) {
    expect((error as Error).message).toContain('merge');
  }
  repository.write(FILE, pay([`pay(${LITERAL});`]));
  repository.commit('merge side');
  repository.git(['branch', '-q', '-D', 'side']);
}
