/**
 * npm run bench: every line of docs/performance.md, measured against git, ripgrep, an empty Node and the other scanners
 * in one run, and written to bench/results/. Quote ratios; seconds belong to the machine they were measured on.
 *
 *   node bench/run.mjs [--only PART,...] [--repo DIR ...] [--rounds N] [--timeout S] [--no-peers] [--no-published] [--out FILE]
 *
 * Parts: see lines.mjs. Parts that are run one after another on one day are merged into one result.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parts } from './lines.mjs';
import { findPeers, installPeers } from './peers.mjs';
import { asMarkdown } from './report.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const project = path.dirname(here);
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    repo: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '3' },
    timeout: { type: 'string', default: '60' },
    peers: { type: 'boolean', default: true },
    published: { type: 'boolean', default: true },
    out: { type: 'string' },
  },
  allowNegative: true,
});
const only = options.only.split(',');
const unknown = only.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}; parts: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const log = (text) => process.stderr.write(`${text}\n`);
const cache = path.join(here, '.corpora');
mkdirSync(cache, { recursive: true });
const peersFolder = path.join(here, '.peers');
if (options.peers) installPeers(peersFolder, log);
const peers = options.peers ? findPeers(peersFolder) : { available: [], missing: ['all: --no-peers'] };

const date = new Date().toISOString().slice(0, 10);
const out = path.resolve(options.out ?? path.join(here, 'results', `${date}.json`));
const tool = (command, ...args) => /\d+\.\d+\S*/.exec(spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '')?.[0] ?? 'absent';
const facts = {
  date,
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30), system: `${platform()} ${release()}` },
  versions: {
    node: process.version, git: tool('git', '--version'), rg: tool('rg', '--version'), stanch: tool(process.execPath, path.join(project, 'bin/stanch.js'), '--version'),
    ...Object.fromEntries(peers.available.map(({ name, version }) => [name, version])),
  },
  missing: peers.missing,
};

/** What other parts left in the same file today stays; a line that is measured again takes the place of the old one. */
function write(lines) {
  const before = existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : { lines: [] };
  const key = ({ kind, title }) => `${kind}\0${title}`;
  const known = new Map(before.lines.map((line) => [key(line), line]));
  for (const line of lines) known.set(key(line), line);
  const order = Object.keys(parts);
  const result = {
    ...facts,
    versions: { ...before.versions, ...facts.versions },
    missing: options.peers || !before.missing ? facts.missing : before.missing,
    lines: [...known.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
  };
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(out.replace(/\.json$/, '') + '.md', asMarkdown(result));
}

const context = { cache, project, peers, repositories: options.repo, published: options.published, limits: { rounds: Number(options.rounds), timeout: Number(options.timeout) }, log };
const busy = loadavg()[0];
if (busy > 0.5) log(`the machine is busy (load ${busy.toFixed(1)}): ratios will be less sure`);
for (const name of only) {
  const load = Math.round(loadavg()[0] * 10) / 10;
  // Written after each part, so that an interrupted run has not measured for nothing.
  write((await parts[name](context)).map((line) => ({ ...line, kind: name, load })));
}
log(`written: ${path.relative(process.cwd(), out)} and .md`);
