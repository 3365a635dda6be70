/**
 * Installs and removes the managed lines. Never overwrites: a hook that is there keeps all of its own lines, and one
 * that is not a shell script is kept beside it and called.
 */
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StanchError } from '../util/errors.js';
import { findHooks } from './location.js';
import { hookBlock, isShellScript, mergeBlock, removeBlock, type HookName, type Program } from './script.js';

export interface HookChange {
  hook: HookName;
  file: string;
  change: 'created' | 'merged' | 'updated' | 'unchanged' | 'removed' | 'absent';
}

const keptSuffix = '.before-stanch';

function readHook(file: string): string | null {
  if (!existsSync(file)) return null;
  if (lstatSync(file).isSymbolicLink()) {
    throw new StanchError('HOOK_IS_LINK', `${file} is a symbolic link; its target may serve other repositories.`, 'Replace the link by a file of its own, then install again.');
  }
  return readFileSync(file, 'utf8');
}

/** Writes beside the file and renames, so that an interrupted install leaves the old hook whole. */
function writeHook(file: string, text: string): void {
  const next = `${file}.stanch-${process.pid}`;
  writeFileSync(next, text, { mode: 0o755 });
  chmodSync(next, 0o755);
  renameSync(next, file);
}

/** @throws StanchError HOOK_OWNED when a framework regenerates the folder and would drop our lines */
export async function installHooks(directory: string, hooks: readonly HookName[], program: Program): Promise<HookChange[]> {
  const location = await findHooks(directory);
  if (location.owner === 'lefthook' || location.owner === 'pre-commit') {
    throw new StanchError('HOOK_OWNED', `The hooks of this repository are written by ${location.owner}, which would drop these lines.`, frameworkAdvice(location.owner));
  }
  const folder = location.owner === 'husky' ? path.dirname(location.folder) : location.folder;
  const committed = location.owner === 'husky' || (location.owner === 'shared' && !path.relative(location.top, folder).startsWith('..'));
  mkdirSync(folder, { recursive: true });
  return hooks.map((hook) => {
    const file = path.join(folder, hook);
    const existing = readHook(file);
    const block = hookBlock(hook, committed ? 'path' : program);
    if (existing !== null && !isShellScript(existing)) {
      renameSync(file, file + keptSuffix);
      writeHook(file, mergeBlock(null, block) + `exec "$(dirname "$0")/${hook}${keptSuffix}" "$@"\n`);
      return { hook, file, change: 'merged' };
    }
    const merged = mergeBlock(existing, block);
    if (merged === existing) return { hook, file, change: 'unchanged' };
    writeHook(file, merged);
    return { hook, file, change: existing === null ? 'created' : removeBlock(existing) === null ? 'merged' : 'updated' };
  });
}

export async function uninstallHooks(directory: string, hooks: readonly HookName[]): Promise<HookChange[]> {
  const location = await findHooks(directory);
  const folder = location.owner === 'husky' ? path.dirname(location.folder) : location.folder;
  return hooks.map((hook) => {
    const file = path.join(folder, hook);
    const existing = readHook(file);
    const rest = existing === null ? null : removeBlock(existing);
    if (rest === null) return { hook, file, change: 'absent' };
    if (existsSync(file + keptSuffix)) renameSync(file + keptSuffix, file);
    else if (rest.trim() === '#!/bin/sh' || rest.trim() === '') rmSync(file);
    else writeHook(file, rest);
    return { hook, file, change: 'removed' };
  });
}

/** What to put into the configuration of a framework that owns the hooks. */
export function frameworkAdvice(owner: 'lefthook' | 'pre-commit'): string {
  return owner === 'lefthook'
    ? 'Add to lefthook.yml, then run `lefthook install`:\n  pre-commit:\n    commands:\n      stanch:\n        run: stanch hook run pre-commit\n  pre-push:\n    commands:\n      stanch:\n        run: stanch hook run pre-push {1} {2}\n        use_stdin: true'
    : 'Add to .pre-commit-config.yaml, then run `pre-commit install`:\n  - repo: <address of stanch>\n    rev: <version>\n    hooks:\n      - id: stanch';
}
