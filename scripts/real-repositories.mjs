/**
 * Prints what a scan finds in clones of real repositories: the counts of docs/real-repositories.md. Separate from quality.mjs because
 * nothing here is a floor: the findings are read by a person, and the table says what came of it.
 *
 *   node scripts/real-repositories.mjs [--history] CLONE...
 *
 * A row for each of the tree, the last 200 commits, and with --history every object: findings at medium and above, what was read, exit status.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RANGE = 200;
const bin = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../bin/stanch.js');
const clones = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const work = mkdtempSync(path.join(tmpdir(), 'stanch-real-'));

const git = (clone, ...args) => spawnSync('git', ['-C', clone, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout.trim();

function scan(clone, args) {
  const out = path.join(work, 'report.json');
  const run = spawnSync(process.execPath, [bin, 'scan', ...args, '--format', 'json', '--no-progress', '--output', out], { cwd: clone, encoding: 'utf8' });
  if (run.status === null || run.status === 2) throw new Error(`${clone}: ${run.stderr}`);
  const { findings, scan: { coverage, complete } } = JSON.parse(readFileSync(out, 'utf8'));
  const read = `${coverage.files + coverage.blobs} files or blobs, ${(coverage.bytes / 1e6).toFixed(1)} MB, ${coverage.skipped.reduce((sum, { count = 1 }) => sum + count, 0)} skipped${complete ? '' : ', incomplete'}`;
  return { findings: findings.length, rules: new Set(findings.map(({ ruleId }) => ruleId)).size, read, status: run.status };
}

try {
  for (const clone of clones) {
    const head = git(clone, 'rev-parse', 'HEAD');
    const commits = git(clone, 'rev-list', 'HEAD').split('\n');
    console.log(`${path.basename(clone)} ${head.slice(0, 12)}, ${commits.length} commits`);
    const runs = { tree: ['.'], range: ['--range', `${commits[Math.min(RANGE, commits.length - 1)]}..HEAD`] };
    if (process.argv.includes('--history')) runs.history = ['--history', '--no-cache'];
    for (const [name, args] of Object.entries(runs)) {
      const { findings, rules, read, status } = scan(path.resolve(clone), args);
      console.log(`  ${name.padEnd(8)} ${String(findings).padStart(4)} findings of ${rules} rules, status ${status}, ${read}`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
