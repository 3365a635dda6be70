/**
 * The text that a secret was decoded from, as it stands in the content. Separate because scans of files and of history
 * both keep it, for reports that show secrets.
 */
import type { Candidate } from './types.js';

/** Bytes kept: an RSA key of 4096 bits twice in base64. */
const MOST = 8192;

/** Undefined for what stands there in plain, for what is too long, and for bytes that are no text. */
export function writtenText(bytes: Buffer, { decodedFrom, secretSpan: { start, end } }: Candidate): string | undefined {
  if (decodedFrom.length === 0 || end - start > MOST) return undefined;
  const text = bytes.toString('utf8', start, end);
  return /[\0\ufffd]/.test(text) ? undefined : text;
}
