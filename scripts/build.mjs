/**
 * Builds dist/: one CommonJS bundle for the command line and one for each module that is loaded with a dynamic
 * import(), so that a hook run loads only what it needs (CommonJS starts 10 ms faster than ES modules on Node 20,
 * docs/performance.md), and the declarations of the public API. The output depends on sources and lock file alone: `--check` fails when dist/ differs.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { preparedEngine } from './build-prepared.mjs';
import { writeTypes } from './build-types.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(path.join(tmpdir(), 'stanch-dist-')) : path.join(root, 'dist');

/** src/remediation/plan.ts -> remediation-plan */
function chunkName(file) {
  return path.relative(path.join(root, 'src'), file).replace(/\.ts$/, '').replaceAll(path.sep, '-');
}

/** Entries: name -> source file. Grows while building, by every dynamic import of one of our files. */
const entries = new Map([
  ['cli', 'src/cli/main.ts'],
  ['hook', 'src/cli/quick.ts'],
  ['index', 'src/index.ts'],
  ['action', 'src/action/main.ts'],
  ['pool-worker', 'src/pool/worker.ts'],
  ['worker', 'src/history/worker.ts'],
  ['scanner', 'src/scanner.ts'],
].filter(([, file]) => existsSync(path.join(root, file))).map(([name, file]) => [name, path.join(root, file)]));

/** What a scan of staged changes runs stays in the bundle of the command line: one file is read faster than five. */
const IN_CLI = new Set(['cli-commands-scan', 'cli-commands-hook', 'parts', 'sources-staged', 'reporters-text', 'reporters-json']);

/**
 * Modules that a commit hook calls now and then or hardly ever: where the gate is bundled they are loaded by the first call. They export functions,
 * classes and numbers only.
 */
const RARE = new Set(['detectors-assignment-detector', 'git-inflate-by-wasm', 'git-large-object', 'git-objects-from-git', 'git-refs-from-git', 'git-split-index', 'git-multi-pack-index', 'prefilter-plain-prefilter']);

/** Puts a stub in the place of each module of `rare`. */
const splitRareModules = (rare) => ({
  name: 'split-rare-modules',
  setup(b) {
    b.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path: file }) => {
      const name = chunkName(file);
      if (!rare.has(name)) return undefined;
      if (!entries.has(name)) entries.set(name, file);
      const text = readFileSync(file, 'utf8');
      const constants = [...text.matchAll(/^export const \w+ = .*;$/gm)].map(([line]) => line);
      const stubs = [...text.matchAll(/^export (?:class|(?:async )?function\*?) (\w+)/gm)].map(
        ([, one]) => `export function ${one}(...given) { const { ${one}: real } = require('./${name}.js'); return new.target ? new real(...given) : real(...given); }`,
      );
      return { contents: [...constants, ...stubs].join('\n'), loader: 'js' };
    });
    b.onResolve({ filter: /^\.\// }, ({ path: wanted, kind }) => (kind === 'require-call' ? { path: wanted, external: true } : undefined));
  },
});

/** Functions of Node that are imported by name become constants of the bundle, required once and not once for each of its modules. */
const NODE = { fs: ['closeSync', 'constants', 'existsSync', 'fstatSync', 'lstatSync', 'openSync', 'readFileSync', 'readSync', 'readdirSync', 'realpathSync', 'statSync', 'writeSync'] };
const nodeOnce = {
  name: 'node-once',
  setup(b) {
    b.onResolve({ filter: /^node:(?:fs|path)$/ }, ({ path: wanted, kind }) => (kind === 'import-statement' ? { path: wanted, namespace: 'node-once' } : undefined));
    b.onLoad({ filter: /./, namespace: 'node-once' }, ({ path: wanted }) => ({
      contents: wanted === 'node:path' ? "export default require('node:path');" : `const fs = require('node:fs');\n${NODE.fs.map((name) => `export const ${name} = fs.${name};`).join('\n')}`,
      loader: 'js',
    }));
  },
};

const splitDynamicImports = (kept) => ({
  name: 'split-dynamic-imports',
  setup(b) {
    b.onResolve({ filter: /^\.\.?\// }, (args) => {
      if (args.kind !== 'dynamic-import') return undefined;
      const file = path.resolve(args.resolveDir, args.path.replace(/\.js$/, '.ts'));
      const name = chunkName(file);
      if (kept.has(name)) return undefined;
      if (!entries.has(name)) entries.set(name, file);
      return { path: `./${name}.js`, external: true };
    });
  },
});

if (!check) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

// Read at run time beside the bundle.
copyFileSync(path.join(root, 'src/rules/rule-bodies.generated.jsonl'), path.join(out, 'rule-bodies.generated.jsonl'));

const bundle = (names, kept, plugins = []) => build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(names.map((name) => [name, entries.get(name)])),
  outdir: out,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  supported: { 'dynamic-import': false },
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [...plugins, splitDynamicImports(kept)],
});
await bundle(['cli'], IN_CLI, [splitRareModules(RARE)]);
await bundle(['hook'], new Set(), [nodeOnce, splitRareModules(RARE)]);
const built = new Set(['cli', 'hook']);
while (built.size < entries.size) {
  const round = [...entries.keys()].filter((name) => !built.has(name));
  for (const name of round) built.add(name);
  if (round.includes('parts')) await bundle(['parts'], new Set(), [splitRareModules(RARE)]);
  await bundle(round.filter((name) => name !== 'parts'), new Set());
}

/** Around what each commit loads: as a script it gives the function that a module is, so that bin/stanch.js has not to make a second text of it; as a module it calls it. */
const GIVEN = 'exports, require, module, __filename, __dirname';
const WRAPPED = [`(function (run) { return typeof module === 'object' ? run(${GIVEN}) : run; })(function (${GIVEN}) {`, '\n});\n'];

for (const name of readdirSync(out).filter((one) => one.endsWith('.js'))) {
  // Names what bin/stanch.js may keep as compiled code.
  const file = path.join(out, name);
  const bundled = readFileSync(file, 'utf8');
  const text = name === 'hook.js' ? `${WRAPPED[0]}${bundled}${WRAPPED[1]}` : bundled;
  writeFileSync(file, `${text}// ${createHash('sha256').update(text).digest('hex').slice(0, 16)}\n`);
}
writeTypes(out, chunkName);
writeFileSync(path.join(out, 'engine.bin'), await preparedEngine());

if (check) {
  const committed = path.join(root, 'dist');
  const names = new Set([...readdirSync(out), ...(existsSync(committed) ? readdirSync(committed) : [])]);
  const differing = [...names].filter((name) => {
    const [a, b] = [path.join(out, name), path.join(committed, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
  rmSync(out, { recursive: true });
  if (differing.length > 0) {
    console.error(`dist/ is not what the sources build: ${differing.sort().join(', ')}\nRun: npm run bundle`);
    process.exit(1);
  }
  console.log('dist/ is up to date');
}
