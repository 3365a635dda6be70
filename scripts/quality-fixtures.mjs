/**
 * Fills the templates of fixtures/quality from a seed: what must be found and what must stay quiet. Separate from
 * quality.mjs because training uses the same material with another seed. No secret-looking value stands in the repository.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';

/** Variants of each row at the least. */
export const VARIANTS = 40;

const read = (name) => parse(readFileSync(new URL(`../fixtures/quality/${name}.yml`, import.meta.url), 'utf8'));

/** A small generator of numbers in [0, 1) (mulberry32), so that a seed gives the same corpus everywhere. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const BASE62 = `${LOWER.toUpperCase()}${LOWER}${DIGITS}`;
const SETS = { base62: BASE62, base64: `${BASE62}+/`, base64url: `${BASE62}-_`, hex: '0123456789abcdef', HEX: '0123456789ABCDEF', digits: DIGITS, lower: LOWER, base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567' };
const WORDS = 'harbor maple copper violin thunder meadow lantern pepper granite falcon orchid walnut glacier saddle ribbon cobalt prairie anchor tulip hammer velvet comet badger canyon juniper marble otter quartz raven sailor timber umber willow zephyr beacon cactus dolphin ember fossil gopher hazel island jasmine kettle lemon magnet nectar oyster pebble rocket salmon turtle wagon yellow zipper bronze cello desert engine forest garden hollow'.split(' ');
const USERS = 'app svc_app deploy backup reports jenkins admin crm shop_rw mailer'.split(' ');
const HOSTS = ['db.corp.internal', 'api.acme-shop.io', 'srv12.office.lan', '10.20.30.40', 'mail.contoso.net', 'repo.build.local'];

function base32(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = bits.match(/.{1,5}/g).map((five) => SETS.base32[parseInt(five.padEnd(5, '0'), 2)]).join('');
  return digits.padEnd(Math.ceil(digits.length / 8) * 8, '=');
}

const each = (text, write) => [...Buffer.from(text)].map(write).join('');
const base64 = (content) => Buffer.from(content).toString('base64');

/** How a text is hidden; the decoders must find what is assigned in it. */
const ENCODINGS = {
  base64,
  gzip: (text) => base64(gzipSync(text)),
  base32: (text) => base32(Buffer.from(text)),
  hex: (text) => Buffer.from(text).toString('hex'),
  escapes: (text) => each(text, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`),
  octal: (text) => each(text, (byte) => `\\${byte.toString(8).padStart(3, '0')}`),
  entities: (text) => each(text, (byte) => `&#${byte};`),
  percent: (text) => each(text, (byte) => `%${byte.toString(16).padStart(2, '0')}`),
  codes: (text) => [...Buffer.from(text)].join(', '),
  'base64-base64': (text) => base64(base64(text)),
  'hex-gzip': (text) => gzipSync(text).toString('hex'),
  'base64-percent': (text) => base64(ENCODINGS.percent(text)),
  'base64-wrapped': (text) => base64(`${text}\n${'some more text '.repeat(5)}`).match(/.{1,64}/g).join('\n  '),
};

export function filler(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const run = (set, n) => Array.from({ length: n }, () => set[Math.floor(random() * set.length)]).join('');
  const between = (a, b) => a + Math.floor(random() * (b - a + 1));
  const cap = (word) => word[0].toUpperCase() + word.slice(1);
  const makers = {
    symbols: () => {
      const symbols = run('!@#%^&*-+=?', 3);
      const base = run(BASE62, between(7, 12));
      const at = between(2, base.length - 2);
      return `${base.slice(0, at)}${symbols[0]}${base.slice(at)}${symbols.slice(1)}${run(DIGITS, 1)}`;
    },
    phrase: () => Array.from({ length: between(4, 5) }, () => pick(WORDS)).join(' '),
    'phrase-joined': () => Array.from({ length: 4 }, () => pick(WORDS)).join(pick(['-', '.', '_'])),
    words: () => `${cap(pick(WORDS))}${cap(pick(WORDS))}${run(DIGITS, 3)}!`,
    leet: () => `${cap(pick(WORDS)).replace(/a/g, '4').replace(/e/g, '3').replace(/o/g, '0').replace(/i/g, '1')}${pick(WORDS).replace(/e/g, '3').replace(/o/g, '0').replace(/s/g, '5')}${run(DIGITS, 2)}`,
    eight: () => `${run(BASE62, 3)}${run(DIGITS, 1)}${run(LOWER, 2)}${run(DIGITS, 1)}${run(BASE62, 1)}`,
    token: () => pick([() => run(BASE62, between(24, 40)), () => run(SETS.hex, 32), () => run(SETS.hex, 40), () => run(BASE62, 20), () => `${run(SETS.base64url, 42)}${run(BASE62, 1)}`])(),
    plain: () => pick([() => run(BASE62, between(12, 18)), () => `${pick(WORDS)}${cap(pick(WORDS))}${run(DIGITS, 3)}`, () => `${run(LOWER, 5)}${run(DIGITS, 3)}${run(BASE62, 4)}`])(),
    secret: () => makers[pick(['token', 'symbols', 'words', 'leet', 'plain'])](),
    'secret-quoted': () => makers[pick(['token', 'symbols', 'words', 'leet', 'plain'])](),
    basic: () => Buffer.from(`${pick(USERS)}:${makers.plain()}`).toString('base64'),
    azure: () => `${run(SETS.base64, 86)}==`,
    uuid: () => `${run(SETS.hex, 8)}-${run(SETS.hex, 4)}-4${run(SETS.hex, 3)}-a${run(SETS.hex, 3)}-${run(SETS.hex, 12)}`,
    user: () => pick(USERS),
    host: () => pick(HOSTS),
    word: () => pick(WORDS),
    'ref:helm': () => '{{ .Values.db.password }}',
    'ref:actions': () => '{{ secrets.DB_PASSWORD }}',
  };
  const fillOne = (placeholder) => {
    if (makers[placeholder] !== undefined) return makers[placeholder]();
    const [set, length] = placeholder.split(':');
    if (set === 'bytes') return Array.from({ length: Number(length) }, () => `0x${run(SETS.hex, 2)}`).join(', ');
    if (set === 'encoded') {
      fillOne.hidden = makers.plain();
      return ENCODINGS[length](`db_password = "${fillOne.hidden}"`);
    }
    if (SETS[set] === undefined) throw new Error(`unknown placeholder ${placeholder}`);
    return run(SETS[set], Number(length));
  };
  return fillOne;
}

/** Text and secret of a template: `[[...]]` around a placeholder marks the secret; of an encoded text, what it hides. */
export function fill(template, fillOne) {
  let secret;
  delete fillOne.hidden;
  const text = template
    .replace(/\[\[(\{\{.*?\}\}.*?)\]\]/s, (_, inner) => {
      secret = inner.replace(/\{\{([^{}]+)\}\}/g, (__, name) => fillOne(name));
      return '\u0001';
    })
    .replace(/\{\{([^{}]+)\}\}/g, (_, name) => fillOne(name))
    .replace('\u0001', () => secret);
  return { text: text.endsWith('\n') ? text : `${text}\n`, secret: fillOne.hidden ?? secret };
}

/** @returns {{row: string, family: string, path: string, text: string, secret: string | undefined}[]} secret is undefined for what must stay quiet */
export function fixtures(seed) {
  const out = [];
  for (const [name, quiet] of [['found', false], ['quiet', true]]) {
    for (const row of read(name).rows) {
      const random = generator(seed * 7919 + [...row.id].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7));
      const fillOne = filler(random);
      const count = Math.max(VARIANTS, row.templates.length * 2);
      for (let i = 0; i < count; i++) {
        const at = i % row.templates.length;
        const { text, secret } = fill(row.templates[at], fillOne);
        if (!quiet && secret === undefined) throw new Error(`${row.id}: no secret is marked in ${row.templates[at]}`);
        const file = row.align ? row.files[at % row.files.length] : row.files[Math.floor(i / row.templates.length + at) % row.files.length];
        out.push({ row: row.id, family: quiet ? 'quiet' : row.family, path: file, text, secret: quiet ? undefined : secret });
      }
    }
  }
  return out;
}
