/**
 * What `stanch purge` promises, shown on any repository: plants secrets in a copy, runs the real command with both
 * engines, and checks each result with code of its own. And what it costs, raced against git-filter-repo.
 *
 *   node bench/purge.mjs prove REPOSITORY...           a table row each; exit status 1 when a proof does not hold
 *   node bench/purge.mjs race [REPOSITORY] [--rounds N] without a repository: a generated one of 20,000 commits
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, runOnce } from './measure.mjs';
import { git } from './purge/git-objects.mjs';
import { generate } from './purge/generate.mjs';
import { plant } from './purge/plant.mjs';
import { compareAll, findForms, formsOf } from './purge/proof.mjs';

const stanch = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'bin/stanch.js');
const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } } });
const [action, ...repositories] = positionals;
const log = (text) => process.stderr.write(`${text}\n`);
const scratch = mkdtempSync(path.join(tmpdir(), 'stanch-bench-purge-'));
/** Seconds, and where a command's output goes. */
const LIMITS = { timeout: 3600, folder: path.join(scratch, 'run') };
mkdirSync(LIMITS.folder);

/** Fingerprints of the planted values; the repository's own findings are left alone. */
async function fingerprintsOf(dir, secrets) {
  const report = path.join(scratch, 'report.json');
  const run = await runOnce({ command: process.execPath, args: [stanch, 'scan', '--history', '--show-secrets', '--format', 'json', '--output', report, '--exit-zero', '--no-progress', '--no-cache', dir] }, LIMITS);
  if (run.status !== 0) throw new Error(`the scan ended with ${run.status}: ${run.errors}`);
  const { findings } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const wanted = [secrets.token, secrets.password, secrets.pem].filter(Boolean).map((value) => value.replace(/\s/g, ''));
  const chosen = findings.filter((finding) => wanted.some((value) => finding.secret.replace(/\s/g, '').includes(value)));
  for (const [index, value] of wanted.entries()) if (!chosen.some((finding) => finding.secret.replace(/\s/g, '').includes(value))) throw new Error(`the scan does not find the planted ${['token', 'password', 'key'][index]}`);
  return chosen.map((finding) => finding.fingerprint);
}

function purgeArgs(dir, out, prints, engine) {
  return [stanch, 'purge', '--engine', engine, '--out', out, '--format', 'json', '--output', `${out}.json`, '--no-progress', ...prints.flatMap((print) => ['--fingerprint', print])];
}

/** Everything of a git directory that must not change. */
function stateOf(dir) {
  return [git(dir, ['for-each-ref']), git(dir, ['stash', 'list', '--format=%H']), git(dir, ['status', '--porcelain']), git(dir, ['diff', '--cached']), git(dir, ['count-objects', '-v']), readFileSync(path.join(dir, '.git/config'), 'utf8')].join('\n--\n');
}

async function prove(source) {
  const name = path.basename(path.resolve(source)) === 'repo' ? path.basename(path.dirname(path.resolve(source))).replace('+', '/') : path.basename(path.resolve(source));
  const dir = path.join(scratch, 'planted');
  mkdirSync(dir);
  log(`${name}: planting`);
  const secrets = await plant(path.resolve(source), dir, Number(options.seed));
  const forms = formsOf(secrets);
  const prints = await fingerprintsOf(dir, secrets);
  const leaky = await findForms(dir, forms);
  log(`${name}: ${leaky.found.size} of ${leaky.objects} objects hold a secret, in ${prints.length} findings`);
  const state = stateOf(dir);
  const results = [];
  for (const engine of ['embedded', 'filter-repo']) {
    const out = path.join(scratch, engine);
    const run = await runOnce({ command: process.execPath, args: purgeArgs(dir, out, prints, engine), cwd: dir }, LIMITS);
    if (run.status !== 0) throw new Error(`${name}: purge with ${engine} ended with ${run.status}: ${run.errors}`);
    const report = JSON.parse(readFileSync(`${out}.json`, 'utf8'));
    const mirror = path.join(out, 'mirror.git');
    const after = await findForms(mirror, forms);
    const { faults, compared } = await compareAll(dir, mirror, path.join(out, 'commit-map'), new Set(leaky.found.keys()), new Set([...(report.losses.signedCommits > 0 ? ['gpgsig', 'gpgsig-sha256'] : []), ...report.losses.otherHeaders.map((text) => text.split(' ')[0])]));
    for (const [oid, { kind, names }] of after.found) faults.push(`${kind} ${oid} still holds ${names.join(', ')}`);
    if (stateOf(dir) !== state) faults.push('the repository itself changed');
    const fsck = (where) => execFileSync('sh', ['-c', 'git fsck --strict --no-dangling --no-progress 2>&1 || true'], { cwd: where }).toString().split('\n').filter((row) => row && !row.startsWith('notice')).map((row) => row.replace(/[0-9a-f]{40}/g, '')).sort();
    const known = new Set(fsck(dir));
    for (const row of fsck(mirror)) if (!known.has(row)) faults.push(`git fsck --strict: ${row}`);
    log(`${name}, ${engine}: ${run.seconds.toFixed(1)} s, ${run.memory.toFixed(0)} MiB; ${after.objects} objects searched for ${forms.size} forms: ${after.found.size} hits; compared ${compared.commits} commits, ${compared.trees} trees, ${compared.blobs} blobs, ${compared.tags} tags, ${compared.refs} refs; fsck says ${fsck(mirror).length} lines, as before ${known.size}; ${faults.length} faults`);
    for (const fault of faults.slice(0, 10)) log(`  ${fault}`);
    results.push({ engine, report, run, after, compared, faults, refs: git(mirror, ['for-each-ref', '--format=%(refname) %(objectname)']), fsck: fsck(mirror).length === 0 ? 'clean' : 'as before' });
    rmSync(out, { recursive: true, force: true });
  }
  const [one, two] = results;
  const agree = one.refs === two.refs;
  rmSync(dir, { recursive: true, force: true });
  const cell = (value) => (typeof value === 'number' ? value.toLocaleString('en') : value);
  const losses = one.report.losses;
  console.log(`| ${[name, secrets.counts.commits, secrets.counts.refs, leaky.found.size, one.after.found.size + two.after.found.size, one.compared.commits, one.compared.trees, one.compared.blobs, one.faults.length + two.faults.length, one.fsck, agree ? 'yes' : 'NO', losses.signedCommits, losses.signedTags.length, losses.pullRequestRefs.length].map(cell).join(' | ')} |`);
  return agree && one.faults.length + two.faults.length === 0;
}

/** The rewrite alone and the whole command, against git-filter-repo alone; in turn, each in a fresh mirror. */
async function race(source) {
  const dir = path.join(scratch, 'race');
  mkdirSync(dir);
  const secrets = source ? await plant(path.resolve(source), dir, Number(options.seed)) : await generate(dir, 20_000);
  const prints = await fingerprintsOf(dir, secrets);
  const expressions = path.join(scratch, 'expressions');
  writeFileSync(expressions, [secrets.token, secrets.password].filter(Boolean).map((value) => `literal:${value}\n`).join(''), { mode: 0o600 });
  // Seconds of processors, of the command and all it starts, say more than the clock on a machine that others use.
  const timed = async ({ command, args, cwd }) => {
    const run = await runOnce({ command: 'bash', args: ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', command, ...args], cwd }, LIMITS);
    const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(run.errors) ?? [];
    return { ...run, cpu: Number(user) + Number(system) };
  };
  const cpu = new Map();
  const rows = { 'git-filter-repo alone (--replace-text --replace-message)': [], 'stanch purge, whole command, embedded rewriter': [], 'stanch purge, whole command, git-filter-repo': [] };
  const stage = { embedded: [], 'filter-repo': [] };
  const memory = new Map();
  const keep = (name, run) => {
    rows[name].push(run.seconds);
    cpu.set(name, [...(cpu.get(name) ?? []), run.cpu]);
    memory.set(name, Math.max(memory.get(name) ?? 0, run.memory));
    log(`${name}: ${run.seconds.toFixed(1)} s, ${run.cpu.toFixed(1)} s of processors, ${run.memory.toFixed(0)} MiB`);
  };
  const [alone, embedded, driven] = Object.keys(rows);
  for (let round = 0; round < Number(options.rounds); round += 1) {
    const mirror = path.join(scratch, 'mirror');
    git(scratch, ['clone', '-q', '--mirror', '--no-local', dir, mirror]);
    const own = await timed({ command: 'git', args: ['filter-repo', '--force', '--quiet', '--replace-text', expressions, '--replace-message', expressions], cwd: mirror }, LIMITS);
    if (own.status !== 0) throw new Error(own.errors);
    keep(alone, own);
    rmSync(mirror, { recursive: true, force: true });
    for (const [name, engine] of [[embedded, 'embedded'], [driven, 'filter-repo']]) {
      const out = path.join(scratch, engine);
      const run = await timed({ command: process.execPath, args: purgeArgs(dir, out, prints, engine), cwd: dir });
      if (run.status !== 0) throw new Error(run.errors);
      keep(name, run);
      stage[engine].push(JSON.parse(readFileSync(`${out}.json`, 'utf8')).durations.rewrite / 1000);
      rmSync(out, { recursive: true, force: true });
    }
  }
  const ratio = (values, reference = rows[alone]) => median(values.map((value, index) => value / reference[index])).toFixed(2);
  console.log(`\n${git(dir, ['rev-list', '--all', '--count'])} commits, ${options.rounds} rounds in turn; ratios are medians of each round's.\n\n| | s | ratio | s of processors | ratio | peak MiB |\n|---|--:|--:|--:|--:|--:|`);
  for (const [name, values] of Object.entries(rows)) {
    console.log(`| ${name} | ${median(values).toFixed(1)} | ${ratio(values)} | ${median(cpu.get(name)).toFixed(1)} | ${ratio(cpu.get(name), cpu.get(alone))} | ${memory.get(name).toFixed(0)} |`);
    if (name !== alone) console.log(`| of it the rewrite | ${median(stage[name === embedded ? 'embedded' : 'filter-repo']).toFixed(1)} | ${ratio(stage[name === embedded ? 'embedded' : 'filter-repo'])} | | | |`);
  }
}

try {
  if (action === 'prove' && repositories.length > 0) {
    console.log('| repository, with secrets planted | commits | refs | objects with a secret | after | commits compared | trees | blobs | other differences | fsck --strict | engines agree | signatures lost | of tags | pull-request refs |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|---|---|--:|--:|--:|');
    for (const repository of repositories) if (!(await prove(repository))) process.exitCode = 1;
  } else if (action === 'race' && repositories.length < 2) await race(repositories[0]);
  else {
    log('usage: node bench/purge.mjs prove REPOSITORY... | race [REPOSITORY] [--rounds N]');
    process.exitCode = 2;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
