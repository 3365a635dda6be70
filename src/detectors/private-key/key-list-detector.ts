/**
 * Key pairs written as a list of 64 numbers, as the command line of Solana keeps them (id.json): found behind a name, or by runs of
 * numbers that could be text (the prefilter knows no other ones), and proven by the curve.
 */
import type { Candidate } from '../../findings/types.js';
import { ed25519Pair } from '../checksums/ed25519-pair.js';
import type { DetectorContext } from '../context.js';
import { noteExtent, type Detector } from '../types.js';

/** 64 numbers of up to three digits, each with a comma and up to a line break and its indentation. */
const REACH = { before: 704, after: 768 } as const;
/** From a name to the list it is given. */
const LEAD = 64;
const OPEN = 0x5b;
const CLOSE = 0x5d;

const INSIDE = new Uint8Array(256);
for (const char of '0123456789, \t\r\n') INSIDE[char.charCodeAt(0)] = 1;

export function keyLists(context: DetectorContext): Detector {
  return {
    name: 'key-list',
    scope: 'window',
    literals: ['keypair', 'key_pair', 'secretkey', 'secret_key', 'privatekey', 'private_key', 'uint8array', 'solana'],
    shapes: ['escape'],
    reach: REACH,
    verify(window, at, literal, sink) {
      const { bytes, lo, hi } = window;
      const last = Math.min(hi, at + REACH.after);
      let start = at;
      if (literal >= 0) {
        const furthest = Math.min(last, at + LEAD);
        while (start < furthest && bytes[start] !== OPEN) start++;
        noteExtent(window, at, start + 1);
        if (++start >= furthest) return;
      } else {
        noteExtent(window, at, at + 1);
        if (INSIDE[bytes[at]!] === 0) return;
        const first = Math.max(lo, at - REACH.before);
        while (start > first && INSIDE[bytes[start - 1]!] === 1) start--;
        noteExtent(window, start - 1, at + 1);
        if (start <= lo || bytes[start - 1] !== OPEN) return;
      }
      let end = start;
      while (end < last && INSIDE[bytes[end]!] === 1) end++;
      noteExtent(window, Math.min(at, start) - 1, end + 1);
      if (end >= last || bytes[end] !== CLOSE) return;
      const text = bytes.toString('latin1', start, end);
      const value = text.trim();
      if (ed25519Pair.verify(value) !== true) return;
      const rule = context.rule('solana-keypair');
      if (rule === undefined) return;
      const from = start + text.indexOf(value);
      const span = { start: from, end: from + value.length };
      const candidate: Candidate = {
        rule, span, secretSpan: span, value: value.replace(/\s/g, ''), decodedFrom: [],
        evidence: [{ name: 'parsed', weight: 6, note: 'a list of 64 bytes whose second half is the public key of the first' }],
      };
      sink(candidate);
    },
  };
}
