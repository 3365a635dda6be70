/**
 * Fills the examples of rules from a seed, so that no live-looking value stands in the repository. Separate from the
 * check because tests of other rooms fill templates too.
 */
import { StanchError } from '../util/errors.js';
import type { Span } from '../findings/types.js';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const CHARSETS: Record<string, string> = {
  base62: DIGITS + UPPER + LOWER,
  base64: `${UPPER}${LOWER}${DIGITS}+/`,
  base64url: `${UPPER}${LOWER}${DIGITS}-_`,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base32: `${UPPER}234567`,
  bech32: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
  hex: `${DIGITS}abcdef`,
  HEX: `${DIGITS}ABCDEF`,
  digits: DIGITS,
  lower: LOWER,
  upper: UPPER,
  alnum: LOWER + DIGITS,
  ALNUM: UPPER + DIGITS,
};
const WORDS = ['orchard', 'lantern', 'meadow', 'harbor', 'copper', 'willow', 'thunder', 'pebble', 'saffron', 'glacier', 'cobalt', 'juniper'];

/** xorshift32: the same numbers everywhere, for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0 || 1;
    for (let i = 0; i < 8; i++) this.below(2);
  }

  /** An integer in [0, bound). */
  below(bound: number): number {
    let s = this.#state;
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    this.#state = s >>> 0;
    return this.#state % bound;
  }

  /** Drawn again until it holds a digit and a letter where the alphabet has both, as nearly every real value does. */
  text(alphabet: string, length: number): string {
    for (;;) {
      let text = '';
      for (let i = 0; i < length; i++) text += alphabet[this.below(alphabet.length)];
      const wants = (set: RegExp): boolean => length < 6 || !set.test(alphabet) || set.test(text);
      if (wants(/[0-9]/) && wants(/[A-Za-z]/) && (length < 16 || (wants(/[a-z]/) && wants(/[A-Z]/)))) return text;
    }
  }
}

export interface Filled {
  text: string;
  /** Where [[...]] stood, in bytes of the UTF-8 text. */
  secret?: Span;
}

const PLACEHOLDER = /^\{\{(?:(\[(?:[^\]\\]|\\.)+\])|([A-Za-z][A-Za-z0-9]*))(?::(\d+)(?:-(\d+))?)?\}\}/;

/**
 * @param seal makes the marked value's checksum right
 * Throws StanchError (RULE_TEMPLATE) for a charset that does not exist and for a mark without an end.
 */
export function fillTemplate(template: string, seed: number, seal: (value: string) => string = (value) => value): Filled {
  const random = new Random(seed);
  let text = '';
  let markAt = -1;
  let secret: Span | undefined;
  for (let i = 0; i < template.length; ) {
    if (template.startsWith('[[', i) && markAt < 0 && secret === undefined) {
      markAt = text.length;
      i += 2;
      continue;
    }
    if (template.startsWith(']]', i) && markAt >= 0 && secret === undefined) {
      const sealed = seal(text.slice(markAt));
      text = text.slice(0, markAt) + sealed;
      const start = Buffer.byteLength(text.slice(0, markAt));
      secret = { start, end: start + Buffer.byteLength(sealed) };
      i += 2;
      continue;
    }
    const found = PLACEHOLDER.exec(template.slice(i, i + 200));
    const filled = found && fillOne(found, random);
    if (!found || filled === undefined) {
      text += template[i++];
      continue;
    }
    text += filled;
    i += found[0].length;
  }
  if (markAt >= 0 && !secret) throw new StanchError('RULE_TEMPLATE', `[[ without ]] in ${JSON.stringify(template)}`);
  return secret ? { text, secret } : { text };
}

/** Undefined for what is no placeholder of ours, such as {{name}} of a template language. */
function fillOne(found: RegExpExecArray | null, random: Random): string | undefined {
  const [whole, custom, name, least, most] = found!;
  const min = Number(least ?? 0);
  const length = most === undefined ? min : min + random.below(Number(most) - min + 1);
  if (custom !== undefined) return random.text(expand(custom), least === undefined ? 1 : length);
  if (least === undefined) return fillNamed(name!, random);
  const alphabet = CHARSETS[name!];
  if (alphabet === undefined)
    throw new StanchError('RULE_TEMPLATE', `${whole}: there is no charset ${name}`, `There are ${Object.keys(CHARSETS).join(', ')} and [custom].`);
  return random.text(alphabet, length);
}

function fillNamed(name: string, random: Random): string | undefined {
  const hex = CHARSETS.hex!;
  if (name === 'uuid') return `${random.text(hex, 8)}-${random.text(hex, 4)}-4${random.text(hex, 3)}-${'89ab'[random.below(4)]}${random.text(hex, 3)}-${random.text(hex, 12)}`;
  if (name === 'word') return WORDS[random.below(WORDS.length)];
  if (name !== 'jwt') return undefined;
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: random.text(DIGITS, 10), name: WORDS[random.below(WORDS.length)], iat: 1500000000 + random.below(200000000) };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${random.text(CHARSETS.base64url!, 43)}`;
}

/** The characters of a class such as [A-F0-9_]. */
function expand(custom: string): string {
  const chars = Array.from(custom.slice(1, -1).replace(/\\(.)/g, '$1'));
  let alphabet = '';
  for (let i = 0; i < chars.length; i++) {
    if (chars[i + 1] !== '-' || i + 2 >= chars.length) {
      alphabet += chars[i];
      continue;
    }
    for (let code = chars[i]!.charCodeAt(0); code <= chars[i + 2]!.charCodeAt(0); code++) alphabet += String.fromCharCode(code);
    i += 2;
  }
  return alphabet;
}

/** Parts of a template that are not placeholders, for the lint that looks for secrets written out. */
export function literalParts(template: string): string[] {
  return template.split(/\{\{[^{}]*\}\}|\[\[|\]\]/);
}
