/**
 * Long git runs of a rehearsal, in the background: they can be interrupted, and their end is awaited. Separate from
 * src/git/spawn.ts, whose calls wait; this only drives the processes that spawn.ts starts.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startGit, type GitCall } from '../../git/spawn.js';
import { StanchError } from '../../util/errors.js';

export type RunCall = Omit<GitCall, 'input' | 'maxOutput'> & { signal?: AbortSignal };

export interface Running {
  child: ChildProcessWithoutNullStreams;
  /** Resolves when it ended well. @throws StanchError GIT_FAILED, PURGE_INTERRUPTED, PURGE_NO_SPACE */
  ended: Promise<void>;
}

/** Bytes of messages that are kept. */
const MOST_MESSAGES = 16 << 10;

export function start(args: readonly string[], call: RunCall): Running {
  stopIfAborted(call.signal);
  const child = startGit(args, call);
  const command = args.find((word, index) => !word.startsWith('-') && args[index - 1] !== '-c');
  return { child, ended: endOf(child, `git ${command}`, call.signal) };
}

/** A folder of one's own for what an engine is told; it holds ids and clean texts. @throws StanchError PURGE_OUT */
export function temporaryFolder(prefix: string): string {
  try {
    return mkdtempSync(path.join(realpathSync(tmpdir()), prefix));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw noSpace();
    throw new StanchError('PURGE_OUT', `no temporary folder can be made: ${error instanceof Error ? error.message : String(error)}`, 'Set TMPDIR to a folder that you may write to', 3);
  }
}

/** For any child of a rehearsal. */
export function endOf(child: ChildProcessWithoutNullStreams, name: string, signal: AbortSignal | undefined): Promise<void> {
  let messages = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (messages.length < MOST_MESSAGES) messages += chunk.toString();
  });
  const stop = (): void => {
    child.kill('SIGTERM');
  };
  signal?.addEventListener('abort', stop, { once: true });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error) => reject(new StanchError('GIT_FAILED', `${name} could not run: ${error.message}`, undefined, 3)));
    child.on('close', (status) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(interrupted());
      else if (status === 0) resolve();
      else if (/No space left on device|Out of diskspace|Disk quota exceeded/.test(messages)) reject(noSpace());
      else reject(new StanchError('GIT_FAILED', `${name} failed: ${gist(messages) || `status ${status}`}`, undefined, 3));
    });
  });
  // Whoever drives the process awaits `ended` last; until then a failure must not count as unhandled.
  ended.catch(() => undefined);
  return ended;
}

/** Runs to the end and gives the output, which must be small. */
export async function output(args: readonly string[], call: RunCall): Promise<string> {
  const { child, ended } = start(args, call);
  child.stdin.end();
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  await ended;
  return Buffer.concat(chunks).toString();
}

/** Writes without growing the queue. A closed pipe is no fault here: the process's own end tells why. */
export function feed(child: ChildProcessWithoutNullStreams): { write(bytes: Buffer | string): Promise<void> | undefined; end(): void } {
  let broken = false;
  child.stdin.on('error', () => {
    broken = true;
  });
  return {
    write(bytes) {
      if (broken || child.stdin.write(bytes)) return undefined;
      return new Promise((resolve) => {
        const done = (): void => {
          child.stdin.off('drain', done);
          child.stdin.off('close', done);
          resolve();
        };
        child.stdin.on('drain', done);
        child.stdin.on('close', done);
      });
    },
    end() {
      if (!broken) child.stdin.end();
    },
  };
}

export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw interrupted();
}

export function interrupted(): StanchError {
  return new StanchError('PURGE_INTERRUPTED', 'interrupted; the rehearsal was removed, your repository and the remote were not touched', 'Run it again when there is time', 3);
}

export function noSpace(): StanchError {
  return new StanchError('PURGE_NO_SPACE', 'the disk is full; the rehearsal was removed', 'Name a folder on a larger disk with --out; the folder for temporary files (TMPDIR) needs some room too', 3);
}

/** Three lines of what git said: from the first fatal one on, as later ones are what followed from it; else the last ones. */
function gist(messages: string): string {
  const lines = messages.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const fatal = lines.findIndex((line) => line.startsWith('fatal: '));
  return lines.slice(...(fatal < 0 ? [-3] : [fatal, fatal + 3])).join(' ').replace(/^fatal: /, '');
}
