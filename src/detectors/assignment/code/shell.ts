/** A shell that hands over a secret: the name of a file, and in its place what is written there. */
import { EQUAL, LESS, OPEN, SPACE, TAB } from './bytes.js';

/** Bytes behind a name that shellOpens() looks at. */
export const SHELL_LOOK = 8;

/** `--password-file=<(echo`, `--password-file <(printf`: what the shell hands over is the secret, not its file. */
export function shellOpens(bytes: Uint8Array, hi: number, end: number): boolean {
  let at = end;
  const stop = Math.min(hi, end + SHELL_LOOK) - 1;
  while (at < stop && (bytes[at] === EQUAL || bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return at < stop && bytes[at] === LESS && bytes[at + 1] === OPEN;
}
