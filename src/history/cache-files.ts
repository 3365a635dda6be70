/**
 * The files in which audits leave something for the next one: in the user's own cache folder, where no scanned repository can put or
 * change them. Each ends with a SHA-256 of the rest. Separate from what is in them. Reading and writing never fail an audit.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GitEnvironment, Repository } from '../git/repository.js';
import { makeFolder } from '../util/make-folder.js';

/** Files of other rules and options are removed when they were not used for so long. */
const UNUSED_MS = 30 * 24 * 3600 * 1000;
/** So is all of a repository. */
const FORGOTTEN_MS = 90 * 24 * 3600 * 1000;
/** Names of a repository's folder, and of files in it; those that are being written end in .tmp. */
const FOLDER = /^[0-9a-f]{32}$/;
const FILE = /^(?:answer|blobs|trail)-[^/]+$/;

const DIGEST_BYTES = 32;

export type CacheKind = 'answer' | 'blobs' | 'trail';

function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The folder of one repository; undefined when the user has no home. */
export function historyCacheDir(repository: Repository, environment: GitEnvironment): string | undefined {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = environment;
  const base = xdg && path.isAbsolute(xdg) ? xdg : local && path.isAbsolute(local) ? local : home && path.isAbsolute(home) ? path.join(home, '.cache') : undefined;
  return base && path.join(base, 'stanch', 'history', sha256(repository.commonDir).toString('hex', 0, 16));
}

export class CacheFiles {
  /** @param name tells apart what different rules and options leave */
  constructor(private readonly directory: string, private readonly name: string) {}

  has(kind: CacheKind): boolean {
    return existsSync(this.file(kind));
  }

  /** Null when there is none, or a damaged one. */
  read(kind: CacheKind): Buffer | null {
    try {
      const file = readFileSync(this.file(kind));
      this.touch(kind);
      const end = file.length - DIGEST_BYTES;
      return end >= 0 && sha256(file.subarray(0, end)).equals(file.subarray(end)) ? file.subarray(0, end) : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return null;
    }
  }

  /** Whole or not at all, also when two audits write at once. False when it cannot be written. */
  write(kind: CacheKind, parts: readonly Buffer[]): boolean {
    const file = this.file(kind);
    const fresh = `${file}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      makeFolder(this.directory, 0o700);
      writeFileSync(fresh, Buffer.concat([...parts, sha256(...parts)]), { mode: 0o600, flag: 'wx' });
      renameSync(fresh, file);
      this.removeUnused();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      if (existsSync(fresh)) rmSync(fresh, { force: true });
      return false;
    }
  }

  remove(kind: CacheKind): void {
    if (this.has(kind)) rmSync(this.file(kind), { force: true });
  }

  private file(kind: string): string {
    return path.join(this.directory, `${kind}-${this.name}`);
  }

  /** What is read is in use, though it may never be written again. */
  private touch(kind: CacheKind): void {
    const now = new Date();
    try {
      utimesSync(this.file(kind), now, now);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }

  private removeUnused(): void {
    for (const name of readdirSync(this.directory)) {
      const file = path.join(this.directory, name);
      if (unusedFor(file) > UNUSED_MS) rmSync(file, { force: true });
    }
    const all = path.dirname(this.directory);
    for (const name of readdirSync(all)) {
      const folder = path.join(all, name);
      if (FOLDER.test(name) && folder !== this.directory) removeForgotten(folder);
    }
  }
}

/** Milliseconds since a file was read or written; of a link itself. 0 when it is gone. */
function unusedFor(file: string): number {
  const { mtimeMs } = lstatSync(file, { throwIfNoEntry: false }) ?? {};
  return mtimeMs === undefined ? 0 : Date.now() - mtimeMs;
}

/**
 * Removes what was kept of a repository that was not audited for long, or is gone. One that is audited meanwhile finds or keeps less, which
 * costs it time only; a folder in which it has written since then stays. What is no folder, or holds what audits do not write, stays as well.
 */
function removeForgotten(folder: string): void {
  try {
    if (!lstatSync(folder).isDirectory()) return;
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    if (![...files, ...(files.length === 0 ? [folder] : [])].every((file) => unusedFor(file) > FORGOTTEN_MS)) return;
    if (!files.every((file) => FILE.test(path.basename(file)) && lstatSync(file).isFile())) return;
    for (const file of files) unlinkSync(file);
    rmdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
