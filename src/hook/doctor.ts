/**
 * Says which hooks git will really run here and what would keep stanch from seeing a commit: another hooks folder, a
 * file that is not executable, lines of ours in a place that nobody reads.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findHooks, type HookLocation } from './location.js';
import { beginMarker, hookNames, type HookName } from './script.js';

export interface HookState {
  hook: HookName;
  file: string;
  /** `active`: git runs it and it calls stanch. `other`: git runs a hook that does not. `shadowed`: our lines are in .git/hooks, but git looks elsewhere. */
  state: 'active' | 'other' | 'not executable' | 'shadowed' | 'absent';
}

export interface Diagnosis {
  location: HookLocation;
  hooks: HookState[];
}

function callsStanch(file: string): boolean {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'latin1');
  return text.includes(beginMarker) || /\bstanch\b/.test(text);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function diagnoseHooks(directory: string): Promise<Diagnosis> {
  const location = await findHooks(directory);
  const gitFolder = path.join(location.top, '.git', 'hooks');
  const hooks = hookNames.map((hook): HookState => {
    const file = path.join(location.folder, hook);
    // husky's generated file calls the user's script one folder up; lefthook and pre-commit read their configuration.
    const called = location.owner === 'husky' ? [path.join(path.dirname(location.folder), hook)]
      : location.owner === 'lefthook' ? ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml'].map((name) => path.join(location.top, name))
      : location.owner === 'pre-commit' ? [path.join(location.top, '.pre-commit-config.yaml')] : [file];
    if (!existsSync(file)) return { hook, file, state: callsStanch(path.join(gitFolder, hook)) && gitFolder !== location.folder ? 'shadowed' : 'absent' };
    if (!isExecutable(file)) return { hook, file, state: 'not executable' };
    return { hook, file, state: called.some(callsStanch) ? 'active' : 'other' };
  });
  return { location, hooks };
}
