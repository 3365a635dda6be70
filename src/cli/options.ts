/**
 * From what was typed to what it means: the target, the reports and the settings that flags override. Separate from
 * parsing, so that each rule about combinations stands in one place and says what to do instead.
 */
import path from 'node:path';
import { byteCount, SIZE_FORM } from '../config/size.js';
import { isFolder } from '../config/files.js';
import type { Settings } from '../config/settings.js';
import type { Confidence } from '../findings/types.js';
import type { Severity } from '../rules/types.js';
import type { Target } from '../scan-request.js';
import { FORMATS, type Format } from './flags.js';
import { usageError, type Typed } from './parse.js';
import { nearest } from '../util/nearest.js';

export interface Output {
  format: Format;
  /** Absolute path; undefined: standard output. */
  file?: string;
}

export function has(typed: Typed, name: string): boolean {
  return typed.flags.some((flag) => flag.name === name);
}

export function valueOf(typed: Typed, name: string): string | undefined {
  return typed.flags.find((flag) => flag.name === name)?.value;
}

export function valuesOf(typed: Typed, name: string): string[] {
  return typed.flags.filter((flag) => flag.name === name).map((flag) => flag.value);
}

/** @param words the paths, without a subcommand's name */
export function targetOf(typed: Typed, words: readonly string[], directory: string, stdin: () => AsyncIterable<Buffer>): { target: Target; directory: string } {
  const modes = ['staged', 'range', 'history', 'stdin'].filter((name) => has(typed, name));
  if (modes.length > 1) throw usageError(`--${modes[0]} and --${modes[1]} exclude each other`, 'Run stanch once for each.');
  const mode = modes[0];
  if (has(typed, 'filename') && mode !== 'stdin') throw usageError('--filename has a meaning only with --stdin');
  for (const name of ['unreachable', 'scan-mode']) if (has(typed, name) && mode !== 'history') throw usageError(`--${name} has a meaning only with --history`);
  if (has(typed, 'no-git-ignore') && mode !== undefined) throw usageError(`--no-git-ignore has no meaning with --${mode}`, 'git ignores files only, not what is staged or committed.');
  if (mode === undefined) return worktree(typed, words, directory);
  if (mode === 'stdin') {
    if (words.length > 0) throw usageError(`--stdin reads standard input, not ${words[0]}`, `To scan a file: stanch scan ${words[0]}`);
    return { target: { mode, name: valueOf(typed, 'filename') ?? 'stdin', bytes: stdin() }, directory };
  }
  if (words.length > 1) throw usageError(`--${mode} takes one repository, not ${words.length}`);
  const repository = words[0] === undefined ? directory : folderAt(words[0], directory, mode);
  if (mode === 'staged') return { target: { mode }, directory: repository };
  if (mode === 'range') return { target: { mode, ...range(valueOf(typed, 'range') ?? '') }, directory: repository };
  const scanMode = valueOf(typed, 'scan-mode') === 'whole-blob' ? 'whole-blob' : 'delta';
  return { target: { mode: 'history', unreachable: valueOf(typed, 'unreachable') !== 'no', scanMode }, directory: repository };
}

/** A mistyped folder would be looked up from, and the repository around it be scanned. */
function folderAt(word: string, directory: string, mode: string): string {
  const folder = path.resolve(directory, word);
  if (!isFolder(folder)) throw usageError(`cannot scan ${word}: there is no such folder`, `--${mode} takes the folder of a repository; relative paths start where the command runs`);
  return folder;
}

function worktree(typed: Typed, words: readonly string[], directory: string): { target: Target; directory: string } {
  return { target: { mode: 'worktree', paths: words.length === 0 ? ['.'] : words, gitIgnore: !has(typed, 'no-git-ignore') }, directory };
}

/** `A..B`, `A...B` (the same commits: those of B that A lacks), `A..`, `..B`. */
function range(text: string): { include: string[]; exclude: string[] } {
  const match = /^(.*?)\.\.\.?(.*)$/.exec(text);
  if (!match || text === '..' || text === '...' || match[2]!.includes('..')) throw usageError(`--range cannot be '${text}'`, 'Give two commits, as in: --range origin/main..HEAD');
  return { include: [match[2] || 'HEAD'], exclude: [match[1] || 'HEAD'] };
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.json': 'json', '.jsonl': 'jsonl', '.ndjson': 'jsonl', '.sarif': 'sarif', '.xml': 'junit', '.csv': 'csv', '.md': 'markdown', '.html': 'html', '.htm': 'html', '.txt': 'text',
};

/** --format and --output pair up in the order typed; --report names both at once and leaves standard output alone. */
export function outputsOf(typed: Typed, directory: string): Output[] {
  const outputs: Output[] = [];
  let format: Format | undefined;
  let file: string | undefined;
  let onlyReports = true;
  const settle = (): void => {
    const chosen = format ?? (file === undefined ? undefined : EXTENSIONS[path.extname(file).toLowerCase()] ?? 'text');
    if (chosen) outputs.push({ format: chosen, ...(file === undefined || file === '-' ? {} : { file: path.resolve(directory, file) }) });
    [format, file] = [undefined, undefined];
  };
  for (const flag of typed.flags) {
    if (flag.name === 'format') {
      if (format !== undefined) settle();
      format = flag.value as Format;
      onlyReports = false;
    } else if (flag.name === 'output') {
      if (file !== undefined) settle();
      file = flag.value;
      onlyReports = false;
    } else if (flag.name === 'html') {
      format = 'html';
      onlyReports = false;
    } else if (flag.name === 'report') {
      outputs.push(reportFlag(flag.value, directory));
    }
    if (format !== undefined && file !== undefined) settle();
  }
  settle();
  if (onlyReports) outputs.unshift({ format: 'text' });
  const printed = outputs.filter((output) => output.file === undefined);
  if (printed.length > 1) throw usageError(`two reports for standard output: ${printed.map((output) => output.format).join(', ')}`, 'Give all but one a file, as in: --report sarif=out.sarif');
  const files = outputs.flatMap((output) => output.file ?? []);
  const twice = files.find((name, i) => files.indexOf(name) !== i);
  if (twice) throw usageError(`two reports would be written to ${twice}`);
  return outputs;
}

function reportFlag(value: string, directory: string): Output {
  const equals = value.indexOf('=');
  const name = equals < 0 ? value : value.slice(0, equals);
  const format = FORMATS.find((known) => known === name);
  if (!format) {
    const near = nearest(name, FORMATS);
    throw usageError(`--report: there is no format '${name}'`, near ? `Did you mean: --report ${near}=FILE` : `Formats: ${FORMATS.join(', ')}`);
  }
  const file = value.slice(equals + 1);
  if (equals < 0 || file === '') throw usageError(`--report needs a file: --report ${name}=FILE`);
  return { format, file: path.resolve(directory, file) };
}

/** Flags win over configuration, lists add up. */
export function withFlags(settings: Settings, typed: Typed): Settings {
  const merged: Settings = { ...settings, exclude: [...settings.exclude, ...valuesOf(typed, 'exclude')] };
  const confidence = valueOf(typed, 'min-confidence');
  if (confidence) merged.minConfidence = confidence as Confidence;
  const failOn = valueOf(typed, 'fail-on');
  if (failOn) merged.failOn = failOn as Severity;
  const size = valueOf(typed, 'max-file-size');
  if (size) {
    const count = byteCount(size);
    if (count === undefined) throw usageError(`--max-file-size must be ${SIZE_FORM.name}, not '${size}'`);
    merged.maxFileSize = count;
  }
  const ids = valuesOf(typed, 'rules').flatMap((value) => value.split(',')).map((id) => id.trim()).filter((id) => id !== '');
  const only = ids.filter((id) => !id.startsWith('-'));
  const disabled = ids.filter((id) => id.startsWith('-')).map((id) => id.slice(1));
  merged.rules = {
    ...settings.rules,
    ...(only.length > 0 ? { only } : {}),
    disabled: [...(settings.rules.disabled ?? []), ...disabled],
  };
  return merged;
}

export function jobsOf(typed: Typed): number | undefined {
  const text = valueOf(typed, 'jobs');
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw usageError(`--jobs cannot be '${text}'`, 'Give a number from 1 to 999.');
  return Number(text);
}
