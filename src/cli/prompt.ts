/**
 * Questions on a terminal. Lines are taken from one iterator, because answers that come all at once would otherwise be
 * lost between two questions; the end of input is an answer too.
 */
import { createInterface } from 'node:readline';
import type { Terminal } from './terminal.js';

export interface Prompt {
  /** @returns undefined at the end of input */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** @param signal ends the input: what was answered until then counts */
export function openPrompt(terminal: Terminal, signal: AbortSignal): Prompt {
  const lines = createInterface({ input: terminal.streams.stdin });
  if (signal.aborted) lines.close();
  signal.addEventListener('abort', () => lines.close(), { once: true });
  const next = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      terminal.status(question);
      const { value, done } = await next.next();
      return done ? undefined : String(value).trim();
    },
    close: () => lines.close(),
  };
}
