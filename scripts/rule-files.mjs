/** Reads rules/*.yml (and generic/) for the scripts that build and check them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/**
 * @param parseRuleFile from src/rules/rule-file.ts
 * @returns rules in the order of their files' names, and the faults of files that could not be read
 */
export function readRuleFiles(folder, parseRuleFile) {
  const rules = [];
  const faults = [];
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.yml') && !file.startsWith('rotation'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  for (const file of files) {
    const document = parseDocument(readFileSync(path.join(folder, file), 'utf8'));
    try {
      if (document.errors.length > 0) throw document.errors[0];
      rules.push(...parseRuleFile(document.toJS(), file));
    } catch (error) {
      faults.push(error.message.startsWith(file) ? error.message : `${file}: ${error.message}`);
    }
  }
  return { rules, faults };
}
