/**
 * Every form in which a secret may lie in an object: plain, encoded, escaped, and the exact bytes at each place where a
 * scan found it (which covers split, wrapped and compressed copies). Separate because the rewrite and the proof must
 * look for the same bytes.
 */
import type { Leak } from '../leak.js';

export interface Form {
  bytes: Buffer;
  /** What takes its place; keeps the encoding around it valid where that is possible. */
  replacement: Buffer;
  /** For the report: `plain`, `base64`, `hex` ... */
  name: string;
  fingerprint: string;
}

/** What stands where a secret was. */
export const REMOVED = '***REMOVED***';

/** Shorter values stand in ordinary text by chance: replacing them would damage what is no secret. */
export const SHORTEST_VALUE = 6;
/** Inner parts of an encoding below this many characters are too likely to be something else. */
const SHORTEST_INNER = 10;

/** The value as bytes. */
export function valueBytes(leak: Pick<Leak, 'value' | 'valueEncoding'>): Buffer | undefined {
  return leak.value === undefined ? undefined : Buffer.from(leak.value, leak.valueEncoding ?? 'utf8');
}

/** @param stored bytes at the places of the leak, when they differ from the value. Longest first, each once. */
export function formsOf(leak: Leak, stored: readonly Buffer[]): Form[] {
  const value = valueBytes(leak);
  const forms: Form[] = [];
  const add = (name: string, bytes: Buffer, replacement: Buffer | string = REMOVED): void => {
    if (bytes.length >= SHORTEST_VALUE) forms.push({ name, bytes, replacement: Buffer.from(replacement), fingerprint: leak.fingerprint });
  };
  if (value) {
    add('plain', value);
    encodings(value, add);
    if (leak.valueEncoding === undefined) textForms(leak.value ?? '', add);
  }
  for (const bytes of stored) add('as found', bytes);
  return unique(forms);
}

/** Longest first; at one place the longest form wins. */
export function unique(forms: readonly Form[]): Form[] {
  const seen = new Map<string, Form>();
  for (const form of forms) {
    const key = form.bytes.toString('latin1');
    if (!seen.has(key)) seen.set(key, form);
  }
  return [...seen.values()].sort((a, b) => b.bytes.length - a.bytes.length || a.bytes.compare(b.bytes));
}

type Add = (name: string, bytes: Buffer, replacement?: Buffer | string) => void;

/** Forms of any bytes. An encoding keeps its length, so that what stands around it still decodes. */
function encodings(value: Buffer, add: Add): void {
  const hex = value.toString('hex');
  add('hex', Buffer.from(hex), '0'.repeat(hex.length));
  add('hex', Buffer.from(hex.toUpperCase()), '0'.repeat(hex.length));
  const escaped = hex.replace(/../g, '\\x$&');
  add('escaped', Buffer.from(escaped), '\\x00'.repeat(value.length));
  for (const url of [false, true]) {
    for (let shift = 0; shift < 3; shift += 1) {
      const inner = base64Inner(value, shift, url);
      if (inner.length >= SHORTEST_INNER) add('base64', Buffer.from(inner), 'A'.repeat(inner.length));
    }
    const whole = url ? value.toString('base64url') : value.toString('base64');
    if (whole.length >= SHORTEST_INNER) add('base64', Buffer.from(whole), `${'A'.repeat(whole.replace(/=+$/, '').length)}${/=*$/.exec(whole)?.[0] ?? ''}`);
  }
  const base32 = toBase32(value);
  if (base32.length >= SHORTEST_INNER + 2) add('base32', Buffer.from(base32), 'A'.repeat(base32.length));
  if (value.length >= 12) add('reversed', Buffer.from(value).reverse());
}

/** The characters of a base64 text that depend on the value alone, when `shift` bytes stand ahead of it. */
function base64Inner(value: Buffer, shift: number, url: boolean): string {
  const text = Buffer.concat([Buffer.alloc(shift), value]).toString(url ? 'base64url' : 'base64').replace(/=+$/, '');
  const first = Math.ceil((shift * 8) / 6);
  const last = Math.floor(((shift + value.length) * 8) / 6);
  return text.slice(first, last);
}

function toBase32(bytes: Buffer): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let [text, bits, held] = ['', 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += alphabet[(held >> (bits - 5)) & 31];
  }
  return text;
}

/** Forms of a text: other charsets, and how formats and languages escape it. */
function textForms(value: string, add: Add): void {
  const little = Buffer.from(value, 'utf16le');
  const removed = Buffer.from(REMOVED, 'utf16le');
  add('UTF-16', little, removed);
  add('UTF-16', Buffer.from(little).swap16(), Buffer.from(removed).swap16());
  const json = JSON.stringify(value).slice(1, -1);
  const written: [string, string][] = [
    ['percent-encoded', encodeURIComponent(value)],
    ['percent-encoded', encodeURIComponent(value).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())],
    ['percent-encoded', encodeURIComponent(value).replaceAll('%20', '+').replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)],
    ['JSON string', json],
    ['JSON string', json.replaceAll('/', '\\/')],
    ['JSON in a string', JSON.stringify(json).slice(1, -1)],
    ['HTML', value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')],
    ['HTML', value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;').replaceAll("'", '&#39;')],
  ];
  for (const [name, text] of written) if (text !== value) add(name, Buffer.from(text));
  if (!value.includes('\n')) return;
  add('CRLF lines', Buffer.from(value.replace(/\r?\n/g, '\r\n')));
  add('LF lines', Buffer.from(value.replaceAll('\r\n', '\n')));
  add('one line', Buffer.from(value.replace(/\r?\n/g, '')));
  // A key that was indented, quoted or concatenated line by line still shows its lines.
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  add('one line', Buffer.from(lines.filter((line) => !line.startsWith('-----')).join('')));
  for (const line of lines) if (line.length >= 40 && !line.startsWith('-----')) add('line of the value', Buffer.from(line));
}
