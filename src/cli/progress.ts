/**
 * Progress on standard error for runs of more than a second, on a terminal only, and gone without a trace at the end.
 */
import { bytes, plural } from '../reporters/summary.js';
import { milliseconds } from '../util/clock.js';
import type { Progress } from '../scan-request.js';
import type { Terminal } from './terminal.js';

const SILENT_MS = 1000;
const EVERY_MS = 200;
/** Carriage return, erase the line. */
const CLEAR = '\r\u001b[K';

export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

export function progressLine(terminal: Terminal, wanted: boolean): ProgressLine {
  if (!wanted || terminal.env['TERM'] === 'dumb' || terminal.env['CI']) return { show: () => undefined, clear: () => undefined };
  const begun = milliseconds();
  let last = begun + SILENT_MS - EVERY_MS;
  let shown = false;
  return {
    show({ files, bytes: size, commits, findings }) {
      const now = milliseconds();
      if (now - last < EVERY_MS) return;
      last = now;
      // Asked no earlier: most runs are over before there is progress to show.
      const { stderr } = terminal.streams;
      if (stderr.isTTY !== true) return;
      shown = true;
      const parts = [commits > 0 ? plural(commits, 'commit') : plural(files, 'file'), bytes(size), plural(findings, 'candidate')];
      terminal.status(`${CLEAR}${parts.join(', ')}`.slice(0, (stderr.columns ?? 80) - 1));
    },
    clear() {
      if (shown) terminal.status(CLEAR);
      shown = false;
    },
  };
}
