/**
 * npm run bench: every line of docs/performance.md, measured against git, ripgrep, an empty Node and the other scanners
 * in one run, and written to bench/results/. Quote ratios; seconds belong to the machine they were measured on.
 *
 *   node bench/run.mjs [--only history,edited,second,tree,staged,growth] [--repo DIR ...] [--rounds N] [--timeout S] [--no-peers] [--no-published] [--scales N,N] [--out FILE]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpora, measureHistory, measureTree } from './corpora.mjs';
import { race, runOnce } from './measure.mjs';
import { findPeers, installPeers } from './peers.mjs';
import { asMarkdown } from './report.mjs';
import { project as projectGrowth } from './projection.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const project = path.dirname(here);
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'history,edited,second,growth,tree,staged' },
    repo: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '3' },
    timeout: { type: 'string', default: '180' },
    peers: { type: 'boolean', default: true },
    published: { type: 'boolean', default: true },
    scales: { type: 'string', default: '1,4,16' },
    out: { type: 'string' },
  },
  allowNegative: true,
});
const only = new Set(options.only.split(','));
const limits = { rounds: Number(options.rounds), timeout: Number(options.timeout) };
const log = (text) => process.stderr.write(`${text}\n`);
const cache = path.join(here, '.corpora');
mkdirSync(cache, { recursive: true });

const stanch = (name, ...args) => ({ name, command: process.execPath, args: [path.join(project, 'bin/stanch.js'), 'scan', ...args, '--no-progress', '--exit-zero', '--output', '/dev/null', '--format', 'json'] });
const peers = options.peers ? findPeers(installPeers(path.join(here, '.peers'), log)) : { available: [], missing: ['all: --no-peers'] };
const peerRuns = (kind, dir) => peers.available.filter((peer) => peer[kind]).map((peer) => ({ name: peer.name, command: peer.command, args: peer[kind](dir), cwd: kind === 'staged' ? dir : tmpdir() }));
const catFile = (dir) => ({ name: 'git cat-file', command: 'git', args: ['-C', dir, 'cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'] });

const lines = [];
async function line(kind, title, corpus, contestants) {
  log(`${kind}: ${title}`);
  const rows = await race(contestants, limits);
  for (const row of rows) log(`  ${row.name.padEnd(34)} ${row.seconds.toFixed(3).padStart(9)} s  ${row.ratio.toFixed(2).padStart(7)} x  ${row.memory.toFixed(0).padStart(5)} MiB${row.timedOut ? '  (killed)' : ''}  exit ${row.status}`);
  lines.push({ kind, title, corpus, rows });
}

/** Distinct findings of one scan, with its time; growth and equality lines need the report itself. */
async function report(dir, ...args) {
  const run = await runOnce({ command: process.execPath, args: [path.join(project, 'bin/stanch.js'), 'scan', ...args, '--no-progress', '--exit-zero', '--format', 'json', '--min-confidence', 'low', dir], keep: true }, limits.timeout);
  if (run.output === '') throw new Error(`stanch ${args.join(' ')} printed no report (status ${run.status}): ${run.errors}`);
  return { ...run, json: JSON.parse(run.output) };
}

const histories = {
  ...(options.published && (only.has('history') || only.has('growth')) ? await corpora.histories(cache, log) : {}),
  ...Object.fromEntries(options.repo.map((dir) => [path.basename(path.resolve(dir)) === 'repo' ? path.basename(path.dirname(path.resolve(dir))) : path.basename(path.resolve(dir)), path.resolve(dir)])),
};

if (only.has('history')) {
  for (const [name, dir] of Object.entries(histories)) {
    await line('history', name, measureHistory(dir), [
      catFile(dir),
      stanch('stanch', '--history', '--no-cache', dir),
      stanch('stanch --jobs 1', '--history', '--no-cache', '--jobs', '1', dir),
      ...peerRuns('history', dir),
    ]);
  }
}
if (only.has('edited')) {
  const dir = await corpora.edited(cache, { size: 1_000_000, edits: 5_000 });
  await line('edited', 'a file of 1 MB edited 5,000 times', measureHistory(dir), [
    stanch('stanch', '--history', '--no-cache', dir),
    stanch('stanch --scan-mode whole-blob', '--history', '--no-cache', '--scan-mode', 'whole-blob', dir),
    catFile(dir),
  ]);
}
if (only.has('second')) {
  for (const [name, source] of Object.entries(histories)) {
    const dir = path.join(cache, 'second.git');
    rmSync(dir, { recursive: true, force: true });
    execFileSync('git', ['clone', '-q', '--mirror', '--no-local', source, dir]);
    const first = stanch('first audit', '--history', dir);
    await line('second', name, measureHistory(dir), [
      { ...first, name: 'first audit', args: [...first.args, '--no-cache'] },
      { ...first, name: 'second audit, nothing new' },
    ]);
    rmSync(dir, { recursive: true, force: true });
  }
}
if (only.has('growth')) {
  log('growth: time per novel megabyte');
  const rows = [];
  const grown = {};
  for (const scale of options.scales.split(',').map(Number)) grown[`generated, ${50 * scale} files`] = await corpora.grown(cache, scale);
  for (const [name, dir] of Object.entries({ ...grown, ...histories })) {
    const { commits, objects, bytes } = measureHistory(dir);
    const delta = await report(dir, '--history', '--no-cache');
    const whole = await report(dir, '--history', '--no-cache', '--scan-mode', 'whole-blob');
    const places = (json) => JSON.stringify(json.findings.map((finding) => [finding.fingerprint, finding.occurrences]));
    const novel = delta.json.scan.coverage.novelBytes ?? null;
    rows.push({ name, commits, objects, bytes, novel, seconds: delta.seconds, wholeSeconds: whole.seconds, findings: delta.json.findings.length, same: places(delta.json) === places(whole.json) });
    log(`  ${JSON.stringify(rows.at(-1))}`);
  }
  const projection = projectGrowth(rows);
  for (const text of projection.text) log(`  ${text}`);
  lines.push({ kind: 'growth', title: 'time per novel megabyte', growth: rows, projection });
}
if (only.has('tree')) {
  const dir = await corpora.tree(cache, log);
  const rg = (threads) => ({ name: `rg -c -j${threads}`, command: 'rg', args: ['-c', '--no-ignore', '--hidden', `-j${threads}`, 'zyzzyva', dir] });
  await line('tree', 'published packages, 2 threads', measureTree(dir), [rg(2), stanch('stanch', '--no-git-ignore', '--jobs', '2', dir), ...peerRuns('tree', dir)]);
  await line('tree', 'published packages, 1 thread', measureTree(dir), [rg(1), stanch('stanch --jobs 1', '--no-git-ignore', '--jobs', '1', dir)]);
}
if (only.has('staged')) {
  for (const count of [1, 5, 20]) {
    const dir = await corpora.staged(cache, count);
    const rounds = Math.max(limits.rounds, 15);
    log(`staged: ${count} files`);
    const contestants = [{ name: 'node -e 0', command: process.execPath, args: ['-e', '0'] }, { ...stanch('stanch', '--staged'), cwd: dir }, ...peerRuns('staged', dir)];
    const rows = await race(contestants, { ...limits, rounds });
    for (const row of rows) log(`  ${row.name.padEnd(34)} ${(row.seconds * 1000).toFixed(1).padStart(9)} ms ${row.ratio.toFixed(2).padStart(7)} x`);
    lines.push({ kind: 'staged', title: `${count} staged files`, corpus: { files: count }, rows });
  }
}

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), system: `${platform()} ${release()}` },
  versions: {
    node: process.version,
    git: spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim(),
    stanch: spawnSync(process.execPath, [path.join(project, 'bin/stanch.js'), '--version'], { encoding: 'utf8' }).stdout.trim(),
    ...Object.fromEntries(peers.available.map(({ name, version }) => [name, version])),
  },
  missing: peers.missing,
  rounds: limits.rounds,
  lines,
};
const out = options.out ?? path.join(here, 'results', `${result.date}.json`);
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, `${JSON.stringify(result, null, 1)}\n`);
writeFileSync(out.replace(/\.json$/, '.md'), asMarkdown(result));
log(`written: ${path.relative(process.cwd(), out)}`);
