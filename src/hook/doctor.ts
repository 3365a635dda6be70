/**
 * Says which hooks git will really run here and what would keep stanch from seeing a commit: another hooks folder, a
 * file that is not executable, a framework whose configuration does not name stanch for this hook.
 */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findHooks, LEFTHOOK_FILES, PRE_COMMIT_FILES, type HookLocation } from './location.js';
import { beginMarker, hookNames, type HookName } from './script.js';

export interface HookState {
  hook: HookName;
  /** What git runs. */
  file: string;
  /** The file that decides: a script, or the configuration of a framework. */
  decidedBy: string;
  /** `active`: git runs it and it calls stanch. `other`: git runs a hook that does not. `shadowed`: our lines are in .git/hooks, but git looks elsewhere. */
  state: 'active' | 'other' | 'not executable' | 'shadowed' | 'absent';
}

export interface Diagnosis {
  location: HookLocation;
  hooks: HookState[];
}

export async function diagnoseHooks(directory: string): Promise<Diagnosis> {
  const location = await findHooks(directory);
  return { location, hooks: hookNames.map((hook) => stateOf(hook, location)) };
}

function stateOf(hook: HookName, location: HookLocation): HookState {
  const file = path.join(location.folder, hook);
  const script = path.join(location.scripts, hook);
  if (!existsSync(file)) {
    const unused = path.join(location.gitFolder, hook);
    return { hook, file, decidedBy: file, state: unused !== file && scriptCalls(unused) ? 'shadowed' : 'absent' };
  }
  if (!isExecutable(file)) return { hook, file, decidedBy: file, state: 'not executable' };
  const [decidedBy, calls] = location.owner === 'lefthook' ? configured(location.top, LEFTHOOK_FILES, (text, name) => lefthookCalls(text, name, hook), script)
    : location.owner === 'pre-commit' ? configured(location.top, PRE_COMMIT_FILES, (text) => preCommitCalls(text, hook), script)
    : [script, scriptCalls(script)];
  return { hook, file, decidedBy, state: calls ? 'active' : 'other' };
}

/** A comment that speaks of stanch does not call it. */
function scriptCalls(file: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  const text = readFileSync(file, 'latin1');
  return text.includes(beginMarker) || /^[^#\n]*\bstanch\b/m.test(text);
}

function configured(top: string, names: readonly string[], calls: (text: string, name: string) => boolean, otherwise: string): [file: string, calls: boolean] {
  const files = names.map((name) => path.join(top, name)).filter((file) => existsSync(file));
  const calling = files.find((file) => calls(readFileSync(file, 'utf8'), file));
  return [calling ?? files[0] ?? otherwise, calling !== undefined];
}

/** In YAML the lines below the hook's own key; in TOML and JSON, which need not be laid out so, any call of this hook. */
function lefthookCalls(text: string, name: string, hook: HookName): boolean {
  if (!/\.ya?ml$/.test(name)) return new RegExp(`\\bstanch\\b[^\\n]*\\b${hook}\\b`).test(text);
  const [, section = ''] = new RegExp(`^${hook}:[^\\n]*\\n((?:[ \\t#][^\\n]*\\n|\\n)*)`, 'm').exec(`${text}\n`) ?? [];
  return /^[^#\n]*\bstanch\b/m.test(section);
}

/** Which ids of .pre-commit-hooks.yaml check what a hook is about. */
const PRE_COMMIT_IDS: Readonly<Partial<Record<HookName, string>>> = {
  'pre-commit': 'stanch(?:-files|-system)?',
  'pre-merge-commit': 'stanch(?:-system)?',
  'commit-msg': 'stanch-msg',
  'pre-push': 'stanch-push',
};

function preCommitCalls(text: string, hook: HookName): boolean {
  const id = PRE_COMMIT_IDS[hook];
  return id !== undefined && new RegExp(`^[^#\\n]*\\bid\\s*[:=]\\s*["']?${id}["']?\\s*(?:[#,}].*)?$`, 'm').test(text);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
