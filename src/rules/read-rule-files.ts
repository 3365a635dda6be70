/**
 * Rule files from disk, for checking: the engine itself runs on a table that is built ahead. Loaded only by
 * `stanch rules check`, because it brings a YAML parser.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { StanchError } from '../util/errors.js';
import { parseRuleFile } from './rule-file.js';
import type { Rule } from './types.js';

/** @param places files, or folders whose .yml files are read (but for rotation guides)  @returns rules, and what is wrong with files */
export function readRuleFiles(places: readonly string[]): { rules: Rule[]; faults: string[] } {
  const rules: Rule[] = [];
  const faults: string[] = [];
  for (const file of places.flatMap(filesOf)) {
    try {
      const document = parseDocument(readFileSync(file, 'utf8'));
      if (document.errors.length > 0) throw document.errors[0]!;
      rules.push(...parseRuleFile(document.toJS(), path.basename(file)));
    } catch (error) {
      faults.push(`${path.basename(file)}: ${(error as Error).message}`);
    }
  }
  return { rules, faults };
}

function filesOf(place: string): string[] {
  const facts = statSync(place, { throwIfNoEntry: false });
  if (!facts) throw new StanchError('RULES_MISSING', `there are no rules at ${place}`, 'Examples are kept in a clone of stanch, not in the package; or name files: stanch rules check my-rules.yml');
  if (facts.isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml') && !name.startsWith('rotation'))
    .sort()
    .map((name) => path.join(place, name));
}
