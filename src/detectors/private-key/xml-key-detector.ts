/** RSA keys as XML (RSAKeyValue of .NET), with the private exponent. */
import type { DetectorContext } from '../context.js';
import type { Detector } from '../types.js';
import { bigInteger, bitsOf } from './der.js';
import { reportKey } from './key-candidate.js';
import type { KeyMaterial } from './key-material.js';
import { untilNext } from './until-next.js';

const REACH_AFTER = 8192;

export function xmlKeys(context: DetectorContext): Detector {
  return {
    name: 'private-key-xml',
    scope: 'window',
    literals: ['<rsakeyvalue>', '<rsaparameters'],
    reach: { before: 0, after: REACH_AFTER },
    verify({ bytes, hi }, at, _literal, sink) {
      const rest = bytes.toString('latin1', at, untilNext(bytes, at, hi, '<RSA'));
      const close = /<\/RSA(?:KeyValue|Parameters)>/i.exec(rest);
      const text = close ? rest.slice(0, close.index + close[0].length) : rest;
      const secret = /<D>\s*([A-Za-z0-9+/\s]{40,}={0,2})\s*<\/D>/i.exec(text);
      if (!secret) return;
      const from = at + secret.index + secret[0].indexOf(secret[1]!);
      const secretSpan = { start: from, end: from + secret[1]!.trimEnd().length };
      const value = secret[1]!.replace(/\s/g, '');
      reportKey(
        { ruleId: 'private-key-xml', span: { start: at, end: at + text.length }, secretSpan, value, material: readNumbers(text), encrypted: false, plausibility: 'random', size: value.length, format: 'private exponent of an RSAKeyValue' },
        context,
        sink,
      );
    },
  };
}

function readNumbers(text: string): KeyMaterial {
  const number = (name: string): Buffer => Buffer.from(new RegExp(`<${name}>\\s*([A-Za-z0-9+/=\\s]{1,1500})</${name}>`, 'i').exec(text)?.[1] ?? '', 'base64');
  const [n, p, q] = ['Modulus', 'P', 'Q'].map((name) => ({ tag: 2, body: number(name), end: 0, cut: false }));
  const fits = n!.body.length > 0 && bigInteger(p!) * bigInteger(q!) === bigInteger(n!);
  const note = fits ? 'its primes make its modulus' : 'has the elements of a private key';
  return { kind: 'RSA', soundness: fits ? 'whole' : 'outline', encrypted: false, note, facts: {}, ...(n!.body.length > 0 && { bits: bitsOf(n!) }) };
}
