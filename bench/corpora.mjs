/**
 * What is scanned: trees of published packages, histories made of their versions, generated worst cases, small
 * repositories for the hook. Built once below bench/.corpora (not committed); everything is deterministic but for
 * what the registry holds on the day, so each result states files, bytes, commits and objects.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Large, widely used packages with many or big text files. */
const treePackages = [
  'googleapis@144.0.0', 'aws-sdk@2.1691.0', 'typescript@5.6.2', 'core-js@3.38.1', 'date-fns@4.1.0', 'three@0.169.0', 'monaco-editor@0.52.0', 'lodash@4.17.21', 'rxjs@7.8.1',
  'firebase@10.14.0', 'prettier@3.3.3', 'web3@4.13.0', '@angular/core@18.2.7', 'webpack@5.95.0', 'highlight.js@11.10.0', 'mathjs@13.1.1', 'pdfjs-dist@4.6.82', '@tabler/icons@3.19.0', 'antd@5.21.0',
];
const historyPackages = ['stripe', 'eslint', 'webpack'];
const versionsPerHistory = 150;

function git(dir, ...args) {
  return execFileSync('git', ['-C', dir, '-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Makes `dir` by `make(temporary)`, so that an interrupted build is not taken for a finished one. */
async function once_(dir, make) {
  if (existsSync(dir)) return dir;
  const temporary = `${dir}.building`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  await make(temporary);
  renameSync(temporary, dir);
  return dir;
}

export function buildTree(root, log) {
  return once_(path.join(root, 'tree'), async (dir) => {
    log(`tree: installing ${treePackages.length} packages`);
    writeFileSync(path.join(dir, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error', ...treePackages], { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
    renamePackages(dir);
  });
}

const PACKAGES = 'packages';

/** Other scanners pass over folders named node_modules, and what they do not read says nothing of their speed. */
function renamePackages(dir) {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const name = entry.name === 'node_modules' ? PACKAGES : entry.name;
    if (name !== entry.name) renameSync(path.join(dir, entry.name), path.join(dir, name));
    renamePackages(path.join(dir, name));
  }
}

function* files(dir, base = '') {
  for (const entry of readdirSync(path.join(dir, base), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = base ? `${base}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* files(dir, name);
    else if (entry.isFile()) yield name;
  }
}

/** A bare repository with one commit a version of the package, written by git fast-import and packed as a server packs what it hands out. */
function buildVersions(root, name, log) {
  return once_(path.join(root, `versions-${name}.git`), async (dir) => {
    const versions = JSON.parse(execFileSync('npm', ['view', name, 'versions', '--json'], { encoding: 'utf8' })).filter((version) => !version.includes('-')).slice(-versionsPerHistory);
    log(`history of ${name}: ${versions.length} versions`);
    execFileSync('git', ['init', '-q', '--bare', dir]);
    const importer = spawn('git', ['-C', dir, 'fast-import', '--quiet', '--done'], { stdio: ['pipe', 'inherit', 'inherit'] });
    const send = async (chunk) => { if (!importer.stdin.write(chunk)) await once(importer.stdin, 'drain'); };
    let when = 1_600_000_000;
    for (const version of versions) {
      const work = mkdtempSync(path.join(root, 'pack-'));
      const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', work, `${name}@${version}`], { encoding: 'utf8' }).trim().split('\n').pop();
      execFileSync('tar', ['-xzf', path.join(work, tarball), '-C', work]);
      const top = path.join(work, readdirSync(work, { withFileTypes: true }).find((entry) => entry.isDirectory()).name);
      await send(`commit refs/heads/main\ncommitter bench <bench@example.invalid> ${when} +0000\ndata ${Buffer.byteLength(version)}\n${version}\ndeleteall\n`);
      when += 86_400;
      for (const file of files(top)) {
        const bytes = readFileSync(path.join(top, file));
        await send(`M 100644 inline ${JSON.stringify(file)}\ndata ${bytes.length}\n`);
        await send(bytes);
        await send('\n');
      }
      rmSync(work, { recursive: true });
    }
    importer.stdin.end('done\n');
    const [status] = await once(importer, 'close');
    if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
    // Deltas anew: fast-import makes few, and `git gc` does not try again what lies in one pack without one.
    git(dir, 'repack', '-adfq');
  });
}

/** Pseudo-random 32-bit numbers (mulberry32), so that every machine makes the same files. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** One file of about `size` bytes, edited `edits` times in one line each. */
function buildEdited(root, { size, edits }) {
  return once_(path.join(root, `edited-${size}-${edits}.git`), async (dir) => {
    const next = random(7);
    const line = () => `const value_${next().toString(36)} = compute(${next() % 1000}, "${next().toString(36)}");`;
    const lines = [];
    for (let bytes = 0; bytes < size;) {
      lines.push(line());
      bytes += lines[lines.length - 1].length + 1;
    }
    execFileSync('git', ['init', '-q', '--bare', dir]);
    const importer = spawn('git', ['-C', dir, 'fast-import', '--quiet', '--done'], { stdio: ['pipe', 'inherit', 'inherit'] });
    for (let edit = 0; edit <= edits; edit++) {
      lines[next() % lines.length] = line();
      const text = `${lines.join('\n')}\n`;
      const chunk = `commit refs/heads/main\ncommitter bench <bench@example.invalid> ${1_600_000_000 + edit} +0000\ndata 4\nedit\nM 100644 inline big.js\ndata ${Buffer.byteLength(text)}\n${text}\n`;
      if (!importer.stdin.write(chunk)) await once(importer.stdin, 'drain');
    }
    importer.stdin.end('done\n');
    const [status] = await once(importer, 'close');
    if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
    git(dir, 'repack', '-adfq', '--depth=50', '--window=10');
  });
}

/** `scale` x 50 source files of about 20 kB, and 20 commits a file that change a few lines of up to three of them: the same project, older and larger. */
function buildGrown(root, scale) {
  return once_(path.join(root, `grown-${scale}.git`), async (dir) => {
    const next = random(scale);
    const word = () => next().toString(36);
    const line = () => `  const ${word()} = await load("${word()}", { retries: ${next() % 9}, tokenName: "${word()}" });`;
    const contents = Array.from({ length: 50 * scale }, () => Array.from({ length: 270 }, line));
    execFileSync('git', ['init', '-q', '--bare', dir]);
    const importer = spawn('git', ['-C', dir, 'fast-import', '--quiet', '--done'], { stdio: ['pipe', 'inherit', 'inherit'] });
    const send = async (chunk) => { if (!importer.stdin.write(chunk)) await once(importer.stdin, 'drain'); };
    const file = async (number) => {
      const text = `${contents[number].join('\n')}\n`;
      await send(`M 100644 inline src/d${number % 17}/f${number}.js\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    };
    for (let commit = 0; commit <= 1000 * scale; commit++) {
      await send(`commit refs/heads/main\ncommitter bench <bench@example.invalid> ${1_600_000_000 + commit * 600} +0000\ndata 4\nedit\n`);
      if (commit === 0) for (let number = 0; number < contents.length; number++) await file(number);
      for (let n = 1 + (next() % 3); commit > 0 && n > 0; n--) {
        const number = next() % contents.length;
        for (let k = 1 + (next() % 4); k > 0; k--) contents[number][next() % contents[number].length] = line();
        await file(number);
      }
    }
    importer.stdin.end('done\n');
    const [status] = await once(importer, 'close');
    if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
    git(dir, 'repack', '-adfq');
  });
}

/** Files of the tree that could be a project's own source: text of 2 to 30 kB, in a fixed order. */
function sources(tree, count) {
  const found = [];
  const packages = path.join(tree, PACKAGES);
  for (const file of files(packages)) {
    if (!/\.(?:js|mjs|ts|json|md)$/.test(file) || /\.min\.|\.d\.ts$/.test(file)) continue;
    const { size } = statSync(path.join(packages, file));
    if (size >= 2_000 && size <= 30_000) found.push(path.join(packages, file));
  }
  const step = Math.max(1, Math.floor(found.length / count));
  return found.filter((_, i) => i % step === 0).slice(0, count);
}

/** A repository of 400 files from packages, where `count` files are staged: of two in three a line is changed, the others are new. */
function buildStaged(root, tree, count) {
  return once_(path.join(root, `staged-files-${count}`), async (dir) => {
    const next = random(count);
    git(dir, 'init', '-q');
    const all = sources(tree, 400 + count);
    const name = (file, i) => `src/part${i % 20}/${i}-${path.basename(file)}`;
    const write = (file, i, text) => {
      mkdirSync(path.dirname(path.join(dir, name(file, i))), { recursive: true });
      writeFileSync(path.join(dir, name(file, i)), text);
    };
    all.slice(0, 400).forEach((file, i) => write(file, i, readFileSync(file)));
    git(dir, 'add', '-A');
    git(dir, 'commit', '-qm', 'base');
    for (let i = 0; i < count; i++) {
      if (i % 3 === 2) write(all[400 + i], 400 + i, readFileSync(all[400 + i]));
      else {
        const lines = readFileSync(all[i], 'utf8').split('\n');
        lines.splice(next() % lines.length, 1, `const token${i} = await load(process.env.SERVICE_TOKEN, { retries: ${next() % 9} });`);
        write(all[i], i, lines.join('\n'));
      }
    }
    git(dir, 'add', '-A');
  });
}

/** A repository in which nothing that could hold a secret is staged. */
function buildQuiet(root, kind) {
  return once_(path.join(root, `quiet-${kind}`), async (dir) => {
    git(dir, 'init', '-q');
    for (let i = 0; i < 50; i++) writeFileSync(path.join(dir, `file${i}.txt`), `text ${i}\n`);
    git(dir, 'add', '-A');
    git(dir, 'commit', '-qm', 'base');
    if (kind === 'deletions') git(dir, 'rm', '-q', 'file1.txt', 'file2.txt', 'file3.txt');
  });
}

export function stagedFiles(dir) {
  return git(dir, 'diff', '--cached', '--name-only', '--diff-filter=d', '-z').split('\0').filter(Boolean);
}

/** Inputs made to be slow: much of what detectors are called for, and nothing that ends it. */
function buildWorst(root) {
  return once_(path.join(root, 'worst'), async (dir) => {
    const next = random(11);
    const words = ['key', 'token', 'password', 'secret', 'auth', '://', '" + "', ' -p', 'aws', '%41%42%43', '\\x41\\x42\\x43'];
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const make = (bytes, piece) => {
      const pieces = [];
      for (let size = 0; size < bytes;) size += pieces[pieces.push(piece()) - 1].length;
      return pieces.join('');
    };
    const base64 = () => Array.from({ length: 76 }, () => alphabet[next() % 64]).join('');
    // Each word here is looked at in its surroundings, and what escapes and joins make of them is looked at again.
    writeFileSync(path.join(dir, 'words-in-one-line.js'), make(1e5, () => `${words[next() % words.length]}${next() % 9 === 0 ? '="' : '_'}`));
    writeFileSync(path.join(dir, 'base64-lines.pem'), make(4e6, () => `${base64()}\n`));
    writeFileSync(path.join(dir, 'base64-in-one-line.map'), make(4e6, base64));
    writeFileSync(path.join(dir, 'hex.txt'), make(4e6, () => next().toString(16).padStart(8, '0')));
    writeFileSync(path.join(dir, 'quotes.json'), make(4e6, () => `"${next().toString(36)}",`));
    writeFileSync(path.join(dir, 'zeros-and-text.bin'), make(4e6, () => `${next().toString(36)}${'\0'.repeat(next() % 5)}`));
  });
}

export function measureTree(dir) {
  let [count, bytes] = [0, 0];
  for (const file of files(dir)) {
    count++;
    bytes += statSync(path.join(dir, file)).size;
  }
  return { files: count, bytes };
}

export function measureHistory(dir) {
  const commits = Number(git(dir, 'rev-list', '--all', '--count'));
  const sizes = git(dir, 'cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectsize)').trim().split('\n');
  return { commits, objects: sizes.length, bytes: sizes.reduce((sum, size) => sum + Number(size), 0) };
}

export const corpora = {
  tree: buildTree,
  histories: async (root, log) => Object.fromEntries(await Promise.all(historyPackages.map(async (name) => [`versions of ${name}`, await buildVersions(root, name, log)]))),
  edited: buildEdited,
  grown: buildGrown,
  staged: buildStaged,
  quiet: buildQuiet,
  worst: buildWorst,
};
