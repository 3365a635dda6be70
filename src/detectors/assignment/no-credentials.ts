/** Whether an address holds neither user nor password, on bytes. Separate because a gate asks no more than this. */
import { byteTable } from '../../util/byte-table.js';

/** Bytes that end the user of an address, and those that end its password. As the expressions of url-credentials.ts say it. */
const ENDS_PASSWORD = byteTable('\t\n\v\f\r \xa0"\'`<>');
const ENDS_USER = byteTable('\t\n\v\f\r \xa0"\'`<>:@/?#');
const LONGEST_USER = 100;
const LONGEST_PASSWORD = 204;
/** A user that stands alone is a token from so many characters on. */
export const SHORTEST_TOKEN = 20;

/**
 * Offset behind the last byte that rules out a user and a password behind the `://` at `at`, or 0 when there may be both. Most
 * addresses have neither, and that shows on bytes.
 */
export function noCredentials(bytes: Uint8Array, at: number, hi: number): number {
  let i = at + 3;
  for (const stop = Math.min(hi, i + LONGEST_USER + 1); i < stop && ENDS_USER[bytes[i]!] === 0; ) i += 1;
  if (bytes[i] === 64 && i < hi && i - at - 3 >= SHORTEST_TOKEN) return 0;
  if (i >= hi || bytes[i] !== 58) return i + 1;
  i += 1;
  for (const stop = Math.min(hi, i + LONGEST_PASSWORD); i < stop && ENDS_PASSWORD[bytes[i]!] === 0; i += 1) if (bytes[i] === 64) return 0;
  return i + 1;
}
