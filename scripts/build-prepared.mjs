/**
 * The layout of the built-in rules and all detectors (src/detectors/prepared.ts), for dist/engine.bin. Called by
 * build.mjs; it depends on sources and rules alone.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importSource, root } from './import-source.mjs';

/** @returns the bytes of the file */
export async function preparedEngine() {
  const { TABLE, readTable, layOut, formsOf, writePrepared, builtInDetectors } = await importSource(
    'src/rules/table.generated.ts', 'src/rules/table.ts', 'src/detectors/layout.ts', 'src/detectors/forms-of.ts', 'src/detectors/prepared.ts', 'src/detectors/registry.ts',
  );
  const rules = readTable({ ...TABLE, index: () => TABLE.index, literals: () => TABLE.literals, sets: () => TABLE.sets, bodies: () => readFileSync(path.join(root, 'src/rules/rule-bodies.generated.jsonl')) });
  const unused = () => { throw new Error('a detector asked for something while it was made'); };
  const context = { rule: unused, keepAll: false, depth: 0, budget: 0, rescan: unused };
  const { layout, detectors } = layOut(rules, builtInDetectors(context));
  return writePrepared(TABLE, layout, formsOf(rules, layout, detectors));
}
