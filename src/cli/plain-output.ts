/**
 * The standard streams of the process, opened as late and as lightly as can be: output that goes to a file or a pipe is
 * written straight to its descriptor, because Node's stream classes take longer to load than a commit hook has.
 */
import { fstatSync, writeSync } from 'node:fs';
import type { Output, Streams } from './terminal.js';

/** Linux: device 1, 3. */
const DEV_NULL = 0x103;

export interface ProcessStreams extends Streams {
  /** Whether all output so far went straight to its descriptor, so that nothing of it is still under way. */
  readonly written: boolean;
}

export function processStreams(): ProcessStreams {
  let [stdout, stderr]: (Output | undefined)[] = [];
  let written = true;
  const lasting = <T>(stream: T): T => {
    written = false;
    return stream;
  };
  return {
    get written() {
      return written;
    },
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return (stdout ??= plainOutput(1, lasting) ?? lasting(process.stdout));
    },
    get stderr() {
      return (stderr ??= plainOutput(2, lasting) ?? lasting(process.stderr));
    },
  };
}

/** @param lasting is told of a stream of Node that takes over, as a pipe takes no more for now  @returns undefined for a terminal, and where pipes are not written synchronously anyway */
export function plainOutput(descriptor: 1 | 2, lasting: <T>(stream: T) => T): Output | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    const facts = fstatSync(descriptor);
    const isNull = process.platform === 'linux' && facts.rdev === DEV_NULL;
    if (!facts.isFile() && !facts.isFIFO() && !facts.isSocket() && !isNull) return undefined;
  } catch {
    return undefined;
  }
  const listeners: ((error: Error) => void)[] = [];
  let waiting: NodeJS.WriteStream | undefined;
  const takeOver = (): NodeJS.WriteStream => {
    if (waiting === undefined) {
      waiting = lasting(descriptor === 1 ? process.stdout : process.stderr);
      // the reader may go away while it waits
      waiting.on('error', (error) => {
        for (const listener of listeners) listener(error);
      });
    }
    return waiting;
  };
  return {
    isTTY: false,
    on: (_event, listener) => listeners.push(listener),
    write(text, done) {
      const bytes = Buffer.from(text, 'utf8');
      let at = 0;
      try {
        while (at < bytes.length) at += writeSync(descriptor, bytes, at);
        done?.();
      } catch (error) {
        // A pipe that takes no more for now: Node's stream knows how to wait.
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') takeOver().write(bytes.subarray(at), done);
        else done?.(error as Error);
      }
    },
  };
}
