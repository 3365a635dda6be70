/**
 * The text that a secret is made from, as it stands in the content: encoded, escaped, wrapped. Separate because scans of files and of
 * history both keep it, for reports that show secrets.
 */
import type { Candidate } from './types.js';

/** Bytes kept: an RSA key of 4096 bits twice in base64. */
const MOST = 8192;

/** Undefined for what stands there as it is, for what is too long, for parts that other text keeps apart, and for bytes that are no text. */
export function writtenText(bytes: Buffer, { value, valueEncoding, parts, secretSpan: { start, end } }: Candidate): string | undefined {
  if (valueEncoding !== undefined || (parts !== undefined && parts.length > 1) || end - start > MOST) return undefined;
  const text = bytes.toString('utf8', start, end);
  return text === value || /[\0\ufffd]/.test(text) ? undefined : text;
}
