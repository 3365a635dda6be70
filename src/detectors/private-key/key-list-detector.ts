/**
 * Key pairs written as a list of 64 numbers, as the command line of Solana keeps them (id.json): found behind a name, or by runs of
 * numbers that could be text (the prefilter knows no other ones), and proven by the curve.
 */
import type { Candidate } from '../../findings/types.js';
import { ed25519Pair } from '../checksums/ed25519-pair.js';
import type { DetectorContext } from '../context.js';
import type { Detector } from '../types.js';
import { keyListSpan, REACH } from './key-list-span.js';

export function keyLists(context: DetectorContext): Detector {
  return {
    name: 'key-list',
    scope: 'window',
    literals: ['keypair', 'key_pair', 'secretkey', 'secret_key', 'privatekey', 'private_key', 'uint8array', 'solana'],
    shapes: ['escape'],
    reach: REACH,
    verify(window, at, literal, sink) {
      const list = keyListSpan(window, at, literal);
      if (list === undefined) return;
      const { bytes } = window;
      const { start, end } = list;
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
