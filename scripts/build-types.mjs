/**
 * Writes the declarations of the public API beside its bundle: dist/index.d.ts and the files that it needs, flat and
 * named as the bundles are. Separate from build.mjs because the compiler makes them, not the bundler.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** An import of one of our own files, as declarations write it. */
const OWN_IMPORT = /(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]+)\.js\2/g;

/** @param chunkName source file -> name of its bundle, without extension */
export function writeTypes(out, chunkName) {
  const made = mkdtempSync(path.join(root, 'node_modules', '.stanch-types-'));
  try {
    const config = path.join(made, 'tsconfig.json');
    writeFileSync(config, JSON.stringify({
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: path.join(made, 'out'), rootDir: path.join(root, 'src') },
      include: [],
      exclude: [],
      files: [path.join(root, 'src/index.ts')],
    }));
    execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', config], { stdio: ['ignore', 'inherit', 'inherit'] });
    const waiting = ['index'];
    const seen = new Set(waiting);
    for (const name of waiting) {
      const text = readFileSync(path.join(made, 'out', `${name}.d.ts`), 'utf8');
      const flat = text.replace(OWN_IMPORT, (_all, before, quote, target) => {
        const other = path.posix.normalize(path.posix.join(path.posix.dirname(name), target));
        if (!seen.has(other)) waiting.push(other);
        seen.add(other);
        return `${before}${quote}./${chunkName(path.join(root, 'src', `${other}.ts`))}.js${quote}`;
      });
      writeFileSync(path.join(out, `${chunkName(path.join(root, 'src', `${name}.ts`))}.d.ts`), flat);
    }
  } finally {
    rmSync(made, { recursive: true });
  }
}
