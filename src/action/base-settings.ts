/**
 * What decides about findings: configuration, ignore files, baseline. For a pull request all of it is read from the base
 * commit instead of the working tree, for a pull request must not be able to switch off its own check.
 */
import path from 'node:path';
import { readRegular, type ConfigFiles } from '../config/files.js';
import { CONFIG_NAMES, IGNORE_NAMES, loadSettings } from '../config/load.js';
import { BASELINE_NAME, type Settings } from '../config/settings.js';
import type { Objects } from '../git/objects.js';
import { StanchError } from '../util/errors.js';
import { bytePath } from '../util/path-text.js';
import { input, type Environment } from './workflow.js';

/** @param base the commit to read everything from; undefined: the working tree */
export async function settingsFor(root: string, base: string | undefined, objects: Objects, environment: Environment): Promise<Settings> {
  const file = input(environment, 'config');
  const baseline = input(environment, 'baseline');
  const confidence = input(environment, 'min-confidence');
  if (!['', 'low', 'medium', 'high'].includes(confidence)) throw new StanchError('ACTION_INPUT', `Input min-confidence: "${confidence}" is not known.`, 'Allowed: low, medium, high');
  const files = base === undefined ? undefined : filesOfCommit(objects, base, root);
  const loaded = await loadSettings({ directory: root, from: root, ...(file === '' ? {} : { file }), ...(files ? { files } : {}) });
  const bytes = baseline === '' ? undefined : files ? files.read(baseline) : readRegular(path.resolve(root, baseline));
  const absent = files ? [file, baseline].filter((name) => name !== '' && !files.read(name)) : [];
  return {
    ...loaded,
    notes: [...loaded.notes, ...absent.map((name) => `the base commit has no ${name}; this run does without`)],
    ...(bytes ? { baseline: { name: baseline, bytes } } : {}),
    ...(confidence === '' ? {} : { minConfidence: confidence as Settings['minConfidence'] }),
  };
}

/** Files that decide what is reported, and that this pull request changes: it is checked by those of the base commit. */
export function changedSettings(objects: Objects, { base, head }: { base: string; head: string }, environment: Environment): string[] {
  const names = [...CONFIG_NAMES, ...IGNORE_NAMES, BASELINE_NAME, input(environment, 'config'), input(environment, 'baseline')].filter((name) => name !== '');
  const [before, after] = [base, head].map((commit) => filesOfCommit(objects, commit, ''));
  return [...new Set(names)].filter((name) => {
    const [old, now] = [before!.read(name), after!.read(name)];
    return old === undefined ? now !== undefined : !now?.equals(old);
  });
}

export function changedNote(name: string): string {
  return `This pull request changes ${name}. It was checked with the ${name} of its base commit.`;
}

/** @param commit full object id  @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT */
function filesOfCommit(objects: Objects, commit: string, root: string): ConfigFiles {
  return {
    root,
    read(name) {
      let tree = objects.commit(commit).tree;
      const parts = name.split('/').filter((part) => part !== '' && part !== '.');
      for (const [i, part] of parts.entries()) {
        const entry = objects.tree(tree).find((one) => one.name === bytePath(part));
        if (!entry) return undefined;
        if (i < parts.length - 1) {
          tree = entry.oid;
          continue;
        }
        const object = objects.need(entry.oid, name);
        return object.kind === 'blob' && (entry.mode & 0o170000) === 0o100000 ? object.bytes : undefined;
      }
      return undefined;
    },
  };
}
