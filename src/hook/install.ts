/**
 * Installs and removes the managed lines. Never overwrites: a hook that is there keeps all of its own lines, and one
 * that is no shell script, a link to a file elsewhere, or switched off is kept beside it as it is.
 */
import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StanchError } from '../util/errors.js';
import { makeFolder } from '../util/make-folder.js';
import { nodeCrypto } from '../util/node-crypto.js';
import { VERSION } from '../util/version.js';
import { findHooks, type HookLocation } from './location.js';
import { hookBlock, isShellScript, mergeBlock, removeBlock, type HookName, type Program } from './script.js';

export interface HookChange {
  hook: HookName;
  file: string;
  change: 'created' | 'merged' | 'updated' | 'unchanged' | 'removed' | 'absent';
}

const keptSuffix = '.before-stanch';

/** A hook file as it lies there; latin1, so that every byte is written back as it was. */
interface Existing {
  text: string;
  /** Whether our lines can be put into it. */
  mergeable: boolean;
  /** It runs. Git passes over a file that is not executable; husky does not mind. */
  active: boolean;
  mode: number;
}

function readHook(file: string, anyMode: boolean): Existing | null {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return null;
  const text = stat.isFile() ? readFileSync(file, 'latin1') : '';
  const target = statSync(file, { throwIfNoEntry: false });
  const active = target?.isFile() === true && (anyMode || (target.mode & 0o111) !== 0 || process.platform === 'win32');
  return { text, mergeable: stat.isFile() && active && isShellScript(text), active, mode: stat.mode & 0o777 };
}

/**
 * Writes beside the file and renames, so that an interrupted install leaves the old hook whole. Under a name that nobody knows, and only where
 * nothing is: the folder may be one that is committed, with links in it.
 */
function writeHook(file: string, text: string, mode = 0o755): void {
  const next = `${file}.stanch-${nodeCrypto().randomBytes(6).toString('hex')}`;
  writeFileSync(next, text, { mode, encoding: 'latin1', flag: 'wx' });
  try {
    chmodSync(next, mode);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}

/** @throws StanchError HOOK_OWNED when a framework regenerates the folder and would drop our lines, HOOKS_NO_FOLDER */
export async function installHooks(directory: string, hooks: readonly HookName[], program: Program): Promise<HookChange[]> {
  const location = await findHooks(directory);
  if (location.owner === 'lefthook' || location.owner === 'pre-commit') {
    throw new StanchError('HOOK_OWNED', `The hooks of this repository are written by ${location.owner}, which would drop these lines.`, frameworkAdvice(location.owner));
  }
  const committed = location.owner === 'husky' || (location.owner === 'shared' && !path.relative(location.top, location.scripts).startsWith('..'));
  makeHooksFolder(location);
  return hooks.map((hook) => install(path.join(location.scripts, hook), hook, hookBlock(hook, committed ? 'path' : program), location.owner === 'husky'));
}

function makeHooksFolder({ scripts, hooksPath }: HookLocation): void {
  try {
    makeFolder(scripts);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    // As in core.hooksPath = /dev/null, by which people switch hooks off.
    throw new StanchError('HOOKS_NO_FOLDER', `${scripts}, where git looks for hooks here, is no folder`, hooksPath === null ? 'Move it out of the way, then install again' : `core.hooksPath = ${hooksPath} says so; where that comes from: git config --show-origin core.hooksPath`);
  }
}

function install(file: string, hook: HookName, block: string, anyMode: boolean): HookChange {
  const existing = readHook(file, anyMode);
  if (existing && !existing.mergeable) {
    if (lstatSync(file + keptSuffix, { throwIfNoEntry: false })) {
      throw new StanchError('HOOK_KEPT_TWICE', `${file} would be kept as ${file}${keptSuffix}, which is there already.`, 'Remove the one of the two that is not needed, then install again.');
    }
    renameSync(file, file + keptSuffix);
    writeHook(file, mergeBlock(null, block) + (existing.active ? `exec "$(dirname "$0")/${hook}${keptSuffix}" "$@"\n` : ''));
    return { hook, file, change: 'merged' };
  }
  const merged = mergeBlock(existing?.text ?? null, block);
  if (merged === existing?.text) return { hook, file, change: 'unchanged' };
  writeHook(file, merged, existing?.mode);
  return { hook, file, change: !existing ? 'created' : removeBlock(existing.text) === null ? 'merged' : 'updated' };
}

export async function uninstallHooks(directory: string, hooks: readonly HookName[]): Promise<HookChange[]> {
  const { scripts, owner } = await findHooks(directory);
  return hooks.map((hook) => {
    const file = path.join(scripts, hook);
    const existing = readHook(file, owner === 'husky');
    const rest = existing && removeBlock(existing.text);
    if (rest === null) return { hook, file, change: 'absent' };
    const kept = lstatSync(file + keptSuffix, { throwIfNoEntry: false });
    // A folder takes no file's place.
    if (kept?.isDirectory()) rmSync(file);
    if (kept) renameSync(file + keptSuffix, file);
    else if (rest.trim() === '#!/bin/sh' || rest.trim() === '') rmSync(file);
    else writeHook(file, rest, existing!.mode);
    return { hook, file, change: 'removed' };
  });
}

/** What to put into the configuration of a framework that owns the hooks. */
function frameworkAdvice(owner: 'lefthook' | 'pre-commit'): string {
  const lines = owner === 'lefthook'
    ? ['Add to lefthook.yml, then run `lefthook install`:', ...lefthook('pre-commit'), ...lefthook('pre-merge-commit'), ...lefthook('commit-msg', ' {1}'), ...lefthook('pre-push', ' {1} {2}', ['use_stdin: true'])]
    : [
      'Add to .pre-commit-config.yaml, then run `pre-commit install`:', 'default_install_hook_types: [pre-commit, pre-merge-commit, pre-push, commit-msg]', 'repos:',
      '  - repo: https://github.com/stanch/stanch', `    rev: v${VERSION}`, '    hooks:', '      - id: stanch', '      - id: stanch-push', '      - id: stanch-msg',
    ];
  return lines.join('\n');
}

function lefthook(hook: HookName, args = '', more: readonly string[] = []): string[] {
  return [`${hook}:`, '  commands:', '    stanch:', ...[`run: stanch hook run ${hook}${args}`, ...more].map((line) => `      ${line}`)];
}
