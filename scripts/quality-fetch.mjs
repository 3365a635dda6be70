/**
 * Brings the published packages that fixtures/quality/packages.yml names into a folder, for `npm run quality -- --packages FOLDER`.
 * Separate from the count because it needs package registries; it asks them through their own clients and runs nothing of a package
 * but what the client itself needs to unpack it.
 *
 *   node scripts/quality-fetch.mjs FOLDER [--set NAME]
 *
 * FOLDER/<set>/<ecosystem>/<name> holds a package as published; what is there already is left alone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const [folder, flag, only] = process.argv.slice(2);
if (folder === undefined || (flag !== undefined && flag !== '--set')) {
  console.error('usage: node scripts/quality-fetch.mjs FOLDER [--set NAME]');
  process.exit(2);
}

function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.error?.message ?? `${done.stderr}${done.stdout}`.trim().slice(-600)}`);
  return done.stdout;
}

function unpack(archive, into) {
  mkdirSync(into, { recursive: true });
  if (/\.(jar|zip|whl)$/.test(archive)) run('unzip', ['-q', '-o', archive, '-d', into]);
  else run('tar', ['-xf', archive, '-C', into, '--strip-components=1', '--no-same-owner']);
}

const firstFile = (place, pattern) => path.join(place, readdirSync(place).find((name) => pattern.test(name)) ?? '');

/** A configuration of apt under which the machine's own sources, and no others, also give source packages; nothing of the machine's is changed. */
let aptConfiguration;
function aptSources() {
  if (aptConfiguration !== undefined) return aptConfiguration;
  const place = mkdtempSync(path.join(tmpdir(), 'stanch-apt-'));
  process.on('exit', () => rmSync(place, { recursive: true, force: true }));
  for (const part of ['lists/partial', 'cache/archives/partial']) mkdirSync(path.join(place, part), { recursive: true });
  const known = new Set(run('apt-get', ['indextargets', '--format', '$(REPO_URI) $(SUITE) $(COMPONENT)', 'Created-By: Packages', 'Origin: Debian']).trim().split('\n'));
  writeFileSync(path.join(place, 'sources.list'), [...known].map((target) => `deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${target}\n`).join(''));
  aptConfiguration = path.join(place, 'apt.conf');
  writeFileSync(aptConfiguration, `Dir::Etc::sourcelist "${place}/sources.list";\nDir::Etc::sourceparts "-";\nDir::State::lists "${place}/lists";\nDir::Cache "${place}/cache";\n`);
  run('apt-get', ['-c', aptConfiguration, '-qq', 'update']);
  return aptConfiguration;
}

/** One entry an ecosystem: brings `name` at `version` into the folder `into`; `work` is an empty folder. */
const clients = {
  npm: (name, version, into, work) => {
    run('npm', ['pack', '--silent', '--ignore-scripts', `${name}@${version}`], work);
    unpack(firstFile(work, /\.tgz$/), into);
  },
  pypi: (name, version, into, work) => {
    run('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--no-binary', name, '--dest', work, `${name}==${version}`], work);
    unpack(firstFile(work, /\.(tar\.gz|zip)$/), into);
  },
  // For projects whose source distributions are built before they can be had, or that publish none.
  wheel: (name, version, into, work) => {
    run('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', work, `${name}==${version}`], work);
    unpack(firstFile(work, /\.whl$/), into);
  },
  crates: (name, version, into, work) => {
    mkdirSync(path.join(work, 'src'));
    writeFileSync(path.join(work, 'src/lib.rs'), '');
    writeFileSync(path.join(work, 'Cargo.toml'), `[package]\nname = "quiet"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n${name} = "=${version}"\n`);
    run('cargo', ['fetch', '--quiet'], work);
    const sources = path.join(process.env.CARGO_HOME ?? path.join(homedir(), '.cargo'), 'registry/src');
    const found = readdirSync(sources).map((index) => path.join(sources, index, `${name}-${version}`)).find((place) => existsSync(place));
    cpSync(found, into, { recursive: true });
  },
  go: (name, version, into, work) => {
    const { Dir } = JSON.parse(run('go', ['mod', 'download', '-json', `${name}@${version}`], work));
    cpSync(Dir, into, { recursive: true });
    run('chmod', ['-R', 'u+w', into]);
  },
  maven: (name, version, into, work) => {
    run('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${name}:${version}:jar:sources`, `-DoutputDirectory=${work}`], work);
    unpack(firstFile(work, /\.jar$/), into);
  },
  debian: (name, version, into, work) => {
    run('apt-get', ['-c', aptSources(), 'source', '--download-only', '-qq', `${name}=${version}`], work);
    run('dpkg-source', ['--no-check', '-x', firstFile(work, /\.dsc$/), path.join(work, 'tree')], work);
    cpSync(path.join(work, 'tree'), into, { recursive: true, verbatimSymlinks: true });
  },
  // For what no registry holds: charts, playbooks, modules, whole applications.
  git: (name, commit, into, work) => {
    run('git', ['clone', '--quiet', '--no-checkout', `https://github.com/${name}`, path.join(work, 'clone')]);
    mkdirSync(into, { recursive: true });
    run('git', ['-C', path.join(work, 'clone'), `--work-tree=${into}`, 'checkout', '--quiet', commit, '--', '.']);
  },
};

let failed = 0;
const sets = parse(readFileSync(new URL('../fixtures/quality/packages.yml', import.meta.url), 'utf8'));
for (const [set, ecosystems] of Object.entries(sets)) for (const [ecosystem, packages] of Object.entries(ecosystems)) for (const [name, version] of Object.entries(packages)) {
  if (only !== undefined && only !== set) continue;
  const into = path.resolve(folder, set, ecosystem, name.replace(/[/:]/g, '+'));
  if (existsSync(into)) continue;
  const work = mkdtempSync(path.join(tmpdir(), 'stanch-package-'));
  try {
    clients[ecosystem](name, String(version), into, work);
    console.log(`${set} ${ecosystem} ${name} ${version}`);
  } catch (error) {
    failed += 1;
    rmSync(into, { recursive: true, force: true });
    console.error(`not brought: ${ecosystem} ${name} ${version}: ${error.message}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
process.exitCode = failed > 0 ? 1 : 0;
