/** The real program in a fresh folder with a clean environment: standard output, standard error and status together. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from '../corpus/scratch.js';
import { random } from '../random.js';

export const BINARY = path.resolve(import.meta.dirname, '..', '..', 'bin', 'stanch.js');

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunSettings {
  directory: string;
  input?: string | Buffer;
  environment?: Readonly<Record<string, string>>;
}

function environmentOf({ environment }: RunSettings): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', ...environment };
}

export function stanch(args: readonly string[], settings: RunSettings): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [BINARY, ...args], {
    cwd: settings.directory, input: settings.input ?? '', env: environmentOf(settings), encoding: 'utf8', maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** For what has to be interrupted or read half. */
export function started(args: readonly string[], settings: RunSettings): ChildProcess {
  return spawn(process.execPath, [BINARY, ...args], { cwd: settings.directory, env: environmentOf(settings), stdio: ['pipe', 'pipe', 'pipe'] });
}

/** A folder with files in it, outside of any repository. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = scratchFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

/** Looks like a token of a code host; made from a seed. */
export function gitlabToken(seed: number): string {
  return `glpat${'-'}${random('a-zA-Z0-9', 20, seed)}`;
}
