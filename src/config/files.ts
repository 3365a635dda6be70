/**
 * Reads configuration, which a pull request may have written: only regular files inside of the root, of bounded size,
 * and never through a link that leads out. Separate so that the action can read the same names from a commit instead.
 */
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { StanchError } from '../util/errors.js';

/** Bytes; a gitleaks report that serves as a baseline can be large, a configuration is not. */
const MOST_BYTES = 64 << 20;

export interface ConfigFiles {
  /** Where relative names start; for messages and for findings' paths. */
  readonly root: string;
  /** @param name relative to the root  @returns undefined when there is no such file */
  read(name: string): Buffer | undefined;
}

export function filesUnder(root: string): ConfigFiles {
  return {
    root,
    read(name) {
      const file = path.resolve(root, name);
      if (!lstatSync(file, { throwIfNoEntry: false })) return undefined;
      if (!isInside(realpathSync(root), realpathSync(file))) {
        throw new StanchError('CONFIG_OUTSIDE', `${name} leads out of ${root}`, 'Configuration of a repository must lie in it. For a file elsewhere: --config FILE');
      }
      return readRegular(file);
    },
  };
}

/** A file that the user names on the command line may lie anywhere. */
export function readRegular(file: string): Buffer {
  try {
    const facts = lstatSync(realpathSync(file));
    if (!facts.isFile()) throw new StanchError('CONFIG_UNREADABLE', `${file} is not a regular file`);
    if (facts.size > MOST_BYTES) throw new StanchError('CONFIG_TOO_LARGE', `${file} has ${facts.size} bytes; at most ${MOST_BYTES} are read`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new StanchError('CONFIG_UNREADABLE', `cannot read ${file}: ${error.message}`);
    throw error;
  }
}

export function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

/** The top of the repository that holds a directory, else the directory itself. */
export function rootOf(directory: string): string {
  const start = lstatSync(directory, { throwIfNoEntry: false })?.isFile() ? path.dirname(directory) : directory;
  for (let at = path.resolve(start); ; at = path.dirname(at)) {
    if (lstatSync(path.join(at, '.git'), { throwIfNoEntry: false })) return at;
    if (at === path.dirname(at)) return path.resolve(start);
  }
}
