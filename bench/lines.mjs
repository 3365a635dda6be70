/**
 * What is measured, part by part: each function makes its corpus, lets stanch, its yardstick and the other scanners run in
 * turn, and returns lines of the result. Separate from run.mjs, which only chooses parts and writes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { corpora, measureHistory, measureTree, stagedFiles } from './corpora.mjs';
import { race, runOnce } from './measure.mjs';
import { project } from './projection.mjs';

/** The first rules there were: the generic ones and the next in order; issue: the rest may cost little beside them. */
const FIRST_RULES = 150;
const HOOK_ROUNDS = 15;
/** Sizes of the generated histories that costs are projected from. */
const SCALES = [1, 4, 16];
/** Commits along first parents: a pull request, a long one, a release. */
const RANGES = [20, 200, 2_000];

const binary = ({ project }) => path.join(project, 'bin/stanch.js');
const countFindings = (report) => JSON.parse(report).findings.length;
const stanch = (context, name, ...args) => ({
  name, command: process.execPath, args: [binary(context), 'scan', ...args, '--no-progress', '--exit-zero', '--format', 'json', '--output', '{report}'], count: countFindings,
});
const peerRuns = ({ peers }, kind, dir, files) => peers.available.filter((peer) => peer[kind]).map((peer) => ({
  name: peer.name, command: peer.command, args: peer[kind](dir, files), count: peer.count, cwd: kind === 'staged' ? dir : tmpdir(),
}));
const catFile = (dir) => ({ name: 'git cat-file', command: 'git', args: ['-C', dir, 'cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'], discard: true });

async function line({ limits, log }, title, corpus, contestants, rounds = limits.rounds) {
  log(title);
  const rows = await race(contestants, { ...limits, rounds });
  for (const row of rows) log(`  ${row.name.padEnd(34)} ${row.seconds.toFixed(3).padStart(9)} s  ${row.ratio.toFixed(2).padStart(7)} x  ${row.memory.toFixed(0).padStart(5)} MiB  ${String(row.findings ?? '-').padStart(7)} findings${row.timedOut ? '  (stopped at the time limit)' : row.status === 0 ? '' : `  exit ${row.status}`}`);
  // What a tool prints on standard error names folders of this machine.
  return { title, corpus, rows: rows.map(({ errors: _, ...row }) => row) };
}

const nameOf = (dir) => (path.basename(dir) === 'repo' ? path.basename(path.dirname(dir)) : path.basename(dir));

/** Histories made of published packages, and those that were named. */
async function histories({ cache, repositories, published, log }) {
  return { ...published ? await corpora.histories(cache, log) : {}, ...Object.fromEntries(repositories.map((dir) => [nameOf(path.resolve(dir)), path.resolve(dir)])) };
}

async function history(context) {
  const found = [];
  for (const [name, dir] of Object.entries(await histories(context))) {
    found.push(await line(context, `history of ${name}`, measureHistory(dir), [
      catFile(dir), stanch(context, 'stanch', '--history', '--no-cache', dir), stanch(context, 'stanch --jobs 1', '--history', '--no-cache', '--jobs', '1', dir), ...peerRuns(context, 'history', dir),
    ]));
  }
  return found;
}

/** Commits of the end of each history that was named, as a pull request or a push brings them. */
async function range(context) {
  const found = [];
  for (const [name, dir] of Object.entries(await histories({ ...context, published: false }))) {
    const git = (...args) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trim();
    const length = Number(git('rev-list', '--count', '--first-parent', 'HEAD'));
    for (const count of RANGES.filter((one) => one < length)) {
      const commits = `${git('rev-parse', `HEAD~${count}`)}..${git('rev-parse', 'HEAD')}`;
      found.push(await line(context, `range: ${count} commits of ${name} along first parents`, { commits: Number(git('rev-list', '--count', commits)) }, [
        { name: 'git log -p', command: 'git', args: ['-C', dir, 'log', '-p', commits], discard: true },
        stanch(context, 'stanch scan --range', '--range', commits, dir), ...peerRuns(context, 'range', dir, commits),
      ]));
    }
  }
  return found;
}

async function edited(context) {
  const dir = await corpora.edited(context.cache, { size: 1_000_000, edits: 5_000 });
  return [await line(context, 'a file of 1 MB edited 5,000 times', measureHistory(dir), [
    stanch(context, 'stanch', '--history', '--no-cache', dir), stanch(context, 'stanch --scan-mode whole-blob', '--history', '--no-cache', '--scan-mode', 'whole-blob', dir), catFile(dir),
  ])];
}

async function second(context) {
  const found = [];
  for (const [name, source] of Object.entries(await histories(context))) {
    const folder = mkdtempSync(path.join(tmpdir(), 'stanch-bench-second-'));
    const dir = path.join(folder, 'clone.git');
    execFileSync('git', ['clone', '-q', '--mirror', '--local', '--no-hardlinks', source, dir]);
    const env = { XDG_CACHE_HOME: path.join(folder, 'cache') };
    const again = { ...stanch(context, 'second audit', '--history', dir), env };
    // Not left to the round that warms caches: what takes long there is measured by it.
    await runOnce(again, { timeout: context.limits.timeout, folder, sample: false });
    found.push(await line(context, `second audit of ${name}, nothing new`, measureHistory(dir), [
      { ...stanch(context, 'first audit', '--history', '--no-cache', dir), env }, again,
    ]));
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

/** Time per novel megabyte over histories of growing size, equality with whole-blob scanning, and what a history of 100 GB would take. */
async function growth(context) {
  const rows = [];
  const grown = {};
  for (const scale of SCALES) grown[`generated, ${50 * scale} files`] = await corpora.grown(context.cache, scale);
  for (const [name, dir] of Object.entries({ ...grown, ...await histories(context) })) {
    const measured = measureHistory(dir);
    const delta = await reportOf(context, dir, '--history', '--no-cache');
    const whole = await reportOf(context, dir, '--history', '--no-cache', '--scan-mode', 'whole-blob');
    const places = ({ json }) => JSON.stringify(json?.findings.map((finding) => [finding.fingerprint, finding.occurrences]));
    const novel = delta.json?.scan.coverage.novelBytes ?? null;
    rows.push({ name, ...measured, novel, seconds: delta.seconds, wholeSeconds: whole.seconds, wholeTimedOut: whole.status === null, findings: delta.json?.findings.length ?? null, same: whole.json && delta.json ? places(delta) === places(whole) : null });
    context.log(`  ${JSON.stringify(rows.at(-1))}`);
  }
  rows.sort((a, b) => a.bytes - b.bytes);
  const projection = project(rows);
  for (const text of projection.text) context.log(`  ${text}`);
  return [{ title: 'time per novel megabyte', growth: rows, projection }];
}

async function reportOf(context, dir, ...args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'stanch-bench-'));
  try {
    const contestant = { command: process.execPath, args: [binary(context), 'scan', ...args, '--no-progress', '--exit-zero', '--format', 'json', '--output', '{report}', '--min-confidence', 'low', dir] };
    const run = await runOnce(contestant, { timeout: context.limits.timeout * 5, folder });
    return { ...run, json: run.status === 0 || run.status === 3 ? JSON.parse(readFileSync(run.report, 'utf8')) : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tree(context) {
  const dir = await corpora.tree(context.cache, context.log);
  const measured = measureTree(dir);
  const rg = (threads) => ({ name: `rg -c -j${threads}`, command: 'rg', args: ['-c', '--no-ignore', '--hidden', `-j${threads}`, 'zyzzyva', dir] });
  return [
    await line(context, 'tree of published packages, 2 threads', measured, [rg(2), stanch(context, 'stanch', '--no-git-ignore', '--jobs', '2', dir), ...peerRuns(context, 'tree', dir)]),
    await line(context, 'tree of published packages, 1 thread', measured, [rg(1), stanch(context, 'stanch --jobs 1', '--no-git-ignore', '--jobs', '1', dir)]),
  ];
}

async function rules(context) {
  const dir = await corpora.tree(context.cache, context.log);
  const ids = execFileSync(process.execPath, [binary(context), 'rules', 'list', '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 27 });
  const all = JSON.parse(ids);
  const generic = all.filter(({ family }) => family === 'generic');
  const first = [...generic, ...all.filter(({ family }) => family !== 'generic')].slice(0, FIRST_RULES).map(({ id }) => id);
  return [await line(context, `${all.length} rules against the first ${first.length} (${generic.length} generic ones among them), 1 thread`, measureTree(dir), [
    stanch(context, `${first.length} rules`, '--no-git-ignore', '--jobs', '1', '--rules', first.join(','), dir), stanch(context, 'all rules', '--no-git-ignore', '--jobs', '1', dir),
  ])];
}

async function worst(context) {
  const dir = await corpora.worst(context.cache);
  return [await line(context, 'generated worst cases, 1 thread', measureTree(dir), [
    { name: 'rg -c -j1', command: 'rg', args: ['-c', '-a', '--no-ignore', '-j1', 'zyzzyva', dir] }, stanch(context, 'stanch --jobs 1', '--no-git-ignore', '--jobs', '1', dir), ...peerRuns(context, 'tree', dir),
  ])];
}

async function staged(context) {
  const tree_ = await corpora.tree(context.cache, context.log);
  const found = [];
  const quietDir = await corpora.quiet(context.cache, 'nothing');
  const empty = path.join(context.cache, 'empty.js');
  writeFileSync(empty, '');
  const hook = (name, cwd) => ({ name, command: process.execPath, args: [binary(context), 'hook', 'run', 'pre-commit'], cwd });
  for (const count of [1, 5, 20]) {
    const dir = await corpora.staged(context.cache, tree_, count);
    const files = stagedFiles(dir);
    found.push(await line(context, `staged: ${files.length} file${files.length === 1 ? '' : 's'}`, { files: files.length }, [
      { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
      { ...stanch(context, 'stanch scan --staged', '--staged'), cwd: dir },
      hook('stanch hook run pre-commit', dir),
      // What no change to detectors could take away: Node with a file, and the program with nothing to look at.
      { name: 'node, an empty file', command: process.execPath, args: [empty] },
      hook('stanch hook run pre-commit, nothing staged', quietDir),
      ...peerRuns(context, 'staged', dir, files),
    ], Math.max(context.limits.rounds, HOOK_ROUNDS)));
  }
  return found;
}

/** The installed hook where nothing staged could hold a secret: Node must not even start, so the hook gets a Node that fails. */
async function quiet(context) {
  const found = [];
  for (const kind of ['nothing', 'deletions']) {
    const dir = await corpora.quiet(context.cache, kind);
    execFileSync(process.execPath, [binary(context), 'hook', 'install', '--hook', 'pre-commit'], { cwd: dir, stdio: 'ignore' });
    const hook = readFileSync(path.join(dir, '.git/hooks/pre-commit'), 'utf8');
    const text = hook.replaceAll(process.execPath, '/bin/false');
    if (text === hook) throw new Error('the hook does not name the Node that installed it');
    found.push(await line(context, `installed pre-commit hook, ${kind === 'nothing' ? 'nothing staged' : 'only deletions staged'}, with a Node that would fail`, { files: 0 }, [
      { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] }, { name: 'git diff --cached --quiet', command: 'git', args: ['diff', '--cached', '--quiet', '--diff-filter=d'], cwd: dir }, { name: 'hook', command: 'sh', args: ['-c', text], cwd: dir },
    ], Math.max(context.limits.rounds, HOOK_ROUNDS)));
  }
  return found;
}

export const parts = { history, range, edited, second, growth, tree, rules, worst, staged, quiet };
