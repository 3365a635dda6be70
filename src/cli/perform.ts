/**
 * A scan as a command runs it: settings from files and flags, the target, progress, and the result as a report.
 * Separate because baseline, plan, purge and explain scan the same way.
 */
import { fstatSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { readRegular } from '../config/files.js';
import { loadSettings } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import type { Report } from '../reporters/report.js';
import { reportOf, scan } from '../scan.js';
import type { ScanRequest, Target } from '../scan-request.js';
import { NODE_MAJOR, setFlags } from '../util/v8-flags.js';
import { boundYoungGenerations } from '../util/young-generation.js';
import type { CommandContext } from './command-context.js';
import { has, jobsOf, targetOf, valueOf, withFlags, type Output } from './options.js';
import { usageError } from './parse.js';
import { progressLine } from './progress.js';

export interface Performed {
  report: Report;
  settings: Settings;
}

export interface PerformOptions {
  /** Paths, without a subcommand's name. */
  words: readonly string[];
  outputs: readonly Output[];
  /** In place of what the flags say. */
  target?: Target;
  /** Keep what was dropped, whatever the flags say. */
  explain?: boolean;
  /** Scan as if there were no baseline, with fingerprints made with this key (hex); to make one. */
  baselineKey?: string;
}

export async function perform(context: CommandContext, options: PerformOptions): Promise<Performed> {
  const { typed, terminal } = context;
  const { target, directory } = options.target
    ? { target: options.target, directory: context.directory }
    : targetOf(typed, options.words, context.directory, () => untilInterrupted(terminal.streams.stdin, context.signal));
  const place = target.mode === 'worktree' && target.paths.length === 1 ? path.resolve(directory, target.paths[0]!) : directory;
  const configFile = valueOf(typed, 'config');
  const loaded = await loadSettings({ directory: place, from: context.directory, ...(configFile ? { file: configFile } : {}), baselineMayLack: options.baselineKey !== undefined });
  const settings = withFlags(loaded, typed);
  const baseline = valueOf(typed, 'baseline');
  if (options.baselineKey !== undefined) {
    delete settings.baseline;
    settings.fingerprintKey = options.baselineKey;
  } else if (baseline) settings.baseline = { name: baseline, bytes: readRegular(path.resolve(context.directory, baseline)) };
  const progress = progressLine(terminal, !has(typed, 'no-progress') && !has(typed, 'quiet'));
  const jobs = jobsOf(typed);
  const request: ScanRequest = {
    directory,
    environment: terminal.env,
    target,
    settings,
    explain: options.explain ?? has(typed, 'explain'),
    lineHashes: options.outputs.some((output) => output.format === 'sarif'),
    ...(jobs === undefined ? {} : { jobs }),
    beforeThreads: boundYoungGenerations,
    ...(context.begun ? { begun: context.begun } : {}),
    cache: !has(typed, 'no-cache'),
    signal: target.mode === 'history' ? context.signal : { get aborted() { return context.aborted(); } },
    onProgress: progress.show,
  };
  if (target.mode !== 'staged') tuneForLongRuns();
  try {
    return { report: reportOf(await scan(request), settings), settings };
  } finally {
    progress.clear();
  }
}

/** Per cent that V8 lets a heap grow, beyond what lives in it, until it looks for what does not. Its own measure is 300, in each thread. */
const HEAP_GROWTH = 50;
/** Bytes of bytecode that run between two looks at whether a function deserves optimizing. V8's own measure is 67584. */
const OPTIMIZE_AFTER = 300_000;
/** Bytes of bytecode that V8 inlines into one function at most. Its own measure is 920. */
const INLINE_AT_MOST = 200;

/**
 * V8's measures suit a page; here each thread compiles hundreds of large functions for itself, on the cores that the threads need
 * (docs/performance.md). Scans make far more than they keep: collecting that more often costs one part in a hundred of their
 * time. A hook is over before any of it counts.
 */
function tuneForLongRuns(): void {
  setFlags(`--max-inlined-bytecode-size-cumulative=${INLINE_AT_MOST}`, `--heap-growing-percent=${HEAP_GROWTH}`);
  // Later versions count calls, and wait longer by themselves.
  if (NODE_MAJOR === 20) setFlags(`--interrupt-budget=${OPTIMIZE_AFTER}`);
}

/** Ctrl-C ends the input, so that what came until then is reported. */
async function* untilInterrupted(stream: Readable & { fd?: number }, signal: AbortSignal): AsyncGenerator<Buffer> {
  // Node reads a folder as if it were empty.
  if (stream.fd !== undefined && fstatSync(stream.fd).isDirectory()) throw usageError('standard input is a folder', 'To scan a folder: stanch scan PATH');
  const stop = (): void => void stream.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

export async function readAll(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
  return Buffer.concat(chunks);
}
