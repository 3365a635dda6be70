/**
 * Prints what a scan finds in clones of real repositories, and how a person judged it: the table of docs/real-repositories.md. Separate
 * from quality.mjs because nothing here is a floor: the findings are read by a person, and the document says what came of it.
 *
 *   node scripts/real-repositories.mjs [--history] [--unread] CLONE...
 *
 * A row for each of the tree, the last 200 commits, and with --history every object: findings at medium and above by verdict, what was
 * read, exit status. --unread names the place of each finding that nobody has judged. Verdicts stand in fixtures/quality/repositories.json, by the
 * name of the repository and the start of the fingerprint under the default key: `real` - it opens or opened something, or is a private key;
 * `sample` - made up by a test or a document, but in the form and the place of a credential; `wrong` - no credential at all.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RANGE = 200;
const VERDICTS = ['real', 'sample', 'wrong', 'unread'];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'bin/stanch.js');
const clones = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const verdicts = JSON.parse(readFileSync(path.join(root, 'fixtures/quality/repositories.json'), 'utf8'));
const work = mkdtempSync(path.join(tmpdir(), 'stanch-real-'));

const git = (clone, ...args) => spawnSync('git', ['-C', clone, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout.trim();

function scan(clone, args, judged) {
  const out = path.join(work, 'report.json');
  const run = spawnSync(process.execPath, [bin, 'scan', ...args, '--format', 'json', '--no-progress', '--output', out], { cwd: clone, encoding: 'utf8' });
  if (run.status === null || run.status === 2) throw new Error(`${clone}: ${run.stderr}`);
  const { findings, scan: { coverage, complete } } = JSON.parse(readFileSync(out, 'utf8'));
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0]));
  for (const finding of findings) {
    const verdict = judged[finding.fingerprint.slice(0, 16)] ?? 'unread';
    counts[verdict] += 1;
    const [place] = finding.occurrences;
    if (verdict === 'unread' && process.argv.includes('--unread')) console.log(`    unread ${finding.fingerprint.slice(0, 16)} ${finding.ruleId} ${place.path}:${place.startLine}`);
  }
  const read = `${coverage.files + coverage.blobs} files or blobs, ${(coverage.bytes / 1e6).toFixed(1)} MB, ${coverage.skipped.reduce((sum, { count = 1 }) => sum + count, 0)} skipped${complete ? '' : ', incomplete'}`;
  return { findings: findings.length, counts, read, status: run.status };
}

/** Of `flask`, of `owner+flask/repo`: the last part of what the clone is called. */
const nameOf = (clone) => (path.basename(clone) === 'repo' ? path.basename(path.dirname(clone)) : path.basename(clone).replace(/\.git$/, '')).replace(/^.*\+/, '');

/** The files of HEAD of a clone without a working tree; a blob that is not there is left out. */
function treeOf(clone) {
  if (git(clone, 'rev-parse', '--is-bare-repository') !== 'true' && git(clone, 'rev-parse', '--show-toplevel') !== '') return clone;
  const tree = mkdtempSync(path.join(work, 'tree-'));
  const env = { ...process.env, GIT_DIR: clone, GIT_WORK_TREE: tree, GIT_INDEX_FILE: path.join(work, 'index') };
  for (const args of [['read-tree', 'HEAD'], ['checkout-index', '--all', '--quiet']]) spawnSync('git', args, { cwd: tree, env });
  return tree;
}

try {
  for (const clone of clones.map((place) => path.resolve(place))) {
    const head = git(clone, 'rev-parse', 'HEAD');
    const commits = git(clone, 'rev-list', 'HEAD').split('\n');
    const name = nameOf(clone);
    console.log(`${name} ${head.slice(0, 12)}, ${commits.length} commits`);
    const runs = [['tree', () => [treeOf(clone), ['.']]], ['range', () => [clone, ['--range', `${commits[Math.min(RANGE, commits.length - 1)]}..HEAD`]]]];
    if (process.argv.includes('--history')) runs.push(['history', () => [clone, ['--history', '--no-cache']]]);
    for (const [part, prepare] of runs) {
      try {
        const { findings, counts, read, status } = scan(...prepare(), verdicts[name] ?? {});
        console.log(`  ${part.padEnd(8)} ${String(findings).padStart(4)} findings: ${VERDICTS.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')}; status ${status}, ${read}`);
      } catch (error) {
        console.log(`  ${part.padEnd(8)} not read: ${error.message.trim().split('\n')[0]}`);
      }
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
