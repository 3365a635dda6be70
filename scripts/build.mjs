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
  ['index', 'src/index.ts'],
  ['action', 'src/action/main.ts'],
  ['file-worker', 'src/pool/file-worker.ts'],
  ['worker', 'src/history/worker.ts'],
  ['scanner', 'src/scanner.ts'],
].filter(([, file]) => existsSync(path.join(root, file))).map(([name, file]) => [name, path.join(root, file)]));

/** What a commit hook runs stays in the bundle of the command line: one file is read faster than five. */
const IN_CLI = new Set(['cli-commands-scan', 'cli-commands-hook', 'parts', 'sources-staged', 'reporters-text', 'detectors-questions']);

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

const bundle = (names, kept) => build({
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
  plugins: [splitDynamicImports(kept)],
});
await bundle(['cli'], IN_CLI);
const built = new Set(['cli']);
while (built.size < entries.size) {
  const round = [...entries.keys()].filter((name) => !built.has(name));
  for (const name of round) built.add(name);
  await bundle(round, new Set());
}

for (const name of readdirSync(out).filter((one) => one.endsWith('.js'))) {
  // Names what bin/stanch.js may keep as compiled code.
  const file = path.join(out, name);
  const text = readFileSync(file, 'utf8');
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
