/**
 * The three streams and what is known about the terminal behind them. Writing is waited for, so that a full disk is
 * noticed; a reader that went away (a broken pipe) is no error and only ends the output.
 */
import type { Readable } from 'node:stream';

export interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
}

/** What of a Writable is used. */
export interface Output {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  isTTY?: boolean;
  columns?: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export class Terminal {
  #closed = false;
  readonly #heard = new Set<Output>();

  constructor(readonly streams: Streams, readonly env: Environment) {}

  /** @throws what the system says, but not when the reader went away */
  async out(pieces: Iterable<string> | string): Promise<void> {
    for (const piece of typeof pieces === 'string' ? [pieces] : batched(pieces)) {
      if (this.#closed) return;
      await write(this.#hear(this.streams.stdout), piece);
    }
  }

  note(text: string): void {
    this.status(`${text}\n`);
  }

  /** To standard error, as it is; what becomes of it does not matter. */
  status(text: string): void {
    this.#hear(this.streams.stderr).write(text);
  }

  /** Without a listener a late EPIPE would crash the process; each write sees its own error through its callback. */
  #hear(stream: Output): Output {
    if (!this.#heard.has(stream)) {
      this.#heard.add(stream);
      stream.on('error', () => { this.#closed ||= stream === this.streams.stdout; });
    }
    return stream;
  }

  colour(stream: 'stdout' | 'stderr'): boolean {
    const { NO_COLOR, FORCE_COLOR, TERM } = this.env;
    if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
    return this.streams[stream].isTTY === true && TERM !== 'dumb';
  }

  /** Terminals that are known to show OSC 8 links; others print them as noise. */
  links(): boolean {
    const { TERM_PROGRAM, WT_SESSION, VTE_VERSION, KITTY_WINDOW_ID, TERM, FORCE_HYPERLINK, CI } = this.env;
    if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== '0';
    if (!this.colour('stdout') || this.streams.stdout.isTTY !== true || CI) return false;
    return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper'].includes(TERM_PROGRAM ?? '') || WT_SESSION !== undefined || KITTY_WINDOW_ID !== undefined
      || Number(VTE_VERSION ?? 0) >= 5000 || TERM === 'xterm-kitty' || TERM === 'alacritty';
  }

  get width(): number {
    // A terminal that nobody looks at says 0.
    return Math.min(200, Math.max(40, this.streams.stdout.columns || Number(this.env['COLUMNS']) || 100));
  }
}

const BATCH = 1 << 16;

/** Joins small pieces: one write a finding would be one system call a finding. */
function* batched(pieces: Iterable<string>): Iterable<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length >= BATCH) {
      yield batch;
      batch = '';
    }
  }
  if (batch) yield batch;
}

function write(stream: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || isBrokenPipe(error)) resolve();
      else reject(error);
    });
  });
}

function isBrokenPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
