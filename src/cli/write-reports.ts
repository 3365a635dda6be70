/**
 * Writes the reports of a run, each where it was asked for. A report that cannot be written (full disk, no permission)
 * must not take the findings with it: they are then printed as text.
 */
import { closeSync, copyFileSync, fchmodSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { loadReporter } from '../reporters/index.js';
import type { Report, ReportOptions } from '../reporters/report.js';
import { verdict } from '../reporters/summary.js';
import { StanchError } from '../util/errors.js';
import { makeFolder } from '../util/make-folder.js';
import type { Output } from './options.js';
import type { Terminal } from './terminal.js';

/** Shared settings of all reports; colours and links only where a terminal shows them. */
export type SharedOptions = Omit<ReportOptions, 'colour' | 'links' | 'width'>;

/** @returns false when a report could not be written */
export async function writeReports(report: Report, outputs: readonly Output[], shared: SharedOptions, terminal: Terminal): Promise<boolean> {
  let written = true;
  let printed = false;
  for (const output of outputs) {
    try {
      const reporter = await loadReporter(output.format);
      if (output.file === undefined) {
        await terminal.out(reporter(report, { ...shared, colour: terminal.colour('stdout'), links: terminal.links(), width: terminal.width }));
        printed = true;
      } else {
        // A runner takes commands from the log alone; in a file they would only hold the secrets.
        replaceFile(output.file, reporter(report, { ...shared, githubAddMask: false, colour: false, links: false, width: 100 }), shared.showSecrets ? 'owner' : 'anyone');
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      terminal.note(`stanch: could not write the ${output.format} report${output.file ? ` to ${output.file}` : ''}: ${error.message}`);
      written = false;
    }
  }
  if (!written && !printed) await lastResort(report, shared, terminal, outputs);
  else if (!printed && !shared.quiet) terminal.note(verdict(report));
  return written;
}

/** One text to a file or to standard output; what cannot go to its file is printed. @returns false when the file could not be written */
export async function writeText(text: string, file: string | undefined, terminal: Terminal): Promise<boolean> {
  if (file === undefined) {
    await terminal.out(text);
    return true;
  }
  try {
    replaceFile(file, [text]);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    terminal.note(`stanch: could not write ${file}: ${error.message}`);
    await terminal.out(text);
    return false;
  }
}

/** A file that is the purpose of a command. @throws StanchError CANNOT_WRITE; the old file then stays whole */
export function saveFile(file: string, text: string): void {
  try {
    replaceFile(file, [text]);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new StanchError('CANNOT_WRITE', `could not write ${file}: ${error.message}`, undefined, 3);
  }
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** The findings as text on standard output, or on standard error when that was what failed. */
async function lastResort(report: Report, shared: SharedOptions, terminal: Terminal, outputs: readonly Output[]): Promise<void> {
  const { text } = await import('../reporters/text.js');
  const pieces = text(report, { ...shared, colour: false, links: false, width: terminal.width });
  if (outputs.every((output) => output.file !== undefined)) await terminal.out(pieces);
  else for (const piece of pieces) terminal.note(piece.trimEnd());
}

/** Who may read a new file: everybody whom the system lets, or the user alone. */
type Readers = 'anyone' | 'owner';

/** Beside the target and renamed, so that a failure leaves the old report whole; devices and pipes are written as they are. */
function replaceFile(file: string, pieces: Iterable<string>, readers: Readers = 'anyone'): void {
  const old = lstatSync(file, { throwIfNoEntry: false });
  if (old && !old.isFile()) {
    writeAll(openSync(file, 'w'), pieces);
    return;
  }
  makeFolder(path.dirname(file));
  const next = `${file}.${process.pid}.part`;
  let isWhole = false;
  try {
    rmSync(next, { force: true });
    // Not through a link that somebody put there.
    const descriptor = openSync(next, 'wx', readers === 'owner' ? 0o600 : 0o666);
    if (old) fchmodSync(descriptor, old.mode & 0o777);
    writeAll(descriptor, pieces);
    isWhole = true;
    renameSync(next, file);
  } catch (error) {
    if (!old || !isRefused(error)) throw error;
    // A file that is mounted by itself, or in a folder that may not be written.
    if (isWhole) copyFileSync(next, file);
    else writeAll(openSync(file, 'w'), pieces);
  } finally {
    rmSync(next, { force: true });
  }
}

function isRefused(error: unknown): boolean {
  return isSystemError(error) && 'code' in error && ['EACCES', 'EBUSY', 'EPERM', 'EROFS', 'EXDEV'].includes(String(error.code));
}

const BATCH = 1 << 18;

/** Closes the descriptor. */
function writeAll(descriptor: number, pieces: Iterable<string>): void {
  try {
    let batch = '';
    for (const piece of pieces) {
      batch += piece;
      if (batch.length < BATCH) continue;
      writeWhole(descriptor, batch);
      batch = '';
    }
    writeWhole(descriptor, batch);
  } finally {
    closeSync(descriptor);
  }
}

/** writeSync may write less than it was given. */
function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
