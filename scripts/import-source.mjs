/**
 * Imports a TypeScript module of src/ into a script, bundled in memory: Node 20 reads no TypeScript, and scripts must
 * not depend on a dist/ that may be older than the sources.
 */
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param files relative to the project's root; their exports come back in one object */
export async function importSource(...files) {
  const folder = mkdtempSync(path.join(root, 'node_modules', '.stanch-'));
  try {
    const contents = files.map((file) => `export * from ${JSON.stringify(path.join(root, file))};`).join('\n');
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true, format: 'esm', platform: 'node', target: 'node20.19', write: false, logLevel: 'warning',
    });
    const file = path.join(folder, 'bundle.mjs');
    writeFileSync(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
