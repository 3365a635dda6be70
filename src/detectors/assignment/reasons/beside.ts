/**
 * Values that the lines around explain: a test vector of a cipher, a pass of a renderer, a table of countries. Separate from
 * bystanders.ts and the others, which look at the value's own line: what they say of a line holds wherever it stands, and is remembered.
 */
import { isWord } from '../../measures/dictionary.js';
import { alike } from '../alike.js';
import { COMMON, type Seen } from '../features.js';

/** What stands beside the key of a published test of a cipher, never beside a key in settings. */
const VECTOR = /\b(?:tcId|plaintext|ciphertext|aad|iv|okm|prk|msg|pt|ct|expected|in|out|input|output|want|digest)["']?[ \t]*(?::|=(?!=))[ \t]*\\?["'`]?(?:[0-9a-f]{8}|\\x[0-9a-f]{2})/i;

/** Another list of bytes, or a text, that is named for what goes into a function or comes out of it. */
const LIST_BESIDE = /\b(\w{1,60})(?:\[[^\]\n]{0,24}\]\s*=|\s*:?=\s*(?:&?\[\]byte|\[|new Uint8Array\())\s*[({["]/g;
const OPENS_TOO = /key|secret|pass|pwd|token|iv$|iv_|nonce/i;

/** An account has one of these beside its password. */
const ACCOUNT = /user|login|host|mail|auth|smtp|server|account|name|port|database/i;

/** Names of two letters that are given strings or lists. */
const COUNTRIES = /\b[A-Za-z]{2}:\s*["'`[]/g;

/** What an object that describes a member of a class has behind its name. */
const METHOD = /\0[^\0]{0,12}\b(?:value|get|set)["']?\s*:\s*(?:async )?(?:function|\(|[a-z]+ ?=>)/;

/** SPEC CHECKSUMS of a lock file: names of libraries, each with its sum. */
const SUM = /^[ \t]+"?([\w+./-]+)"?: [0-9a-f]{40}$/gm;
const SECRET_NAME = /token|secret|pass|key|cred|auth/i;

/** What stands ahead of the name under which another store keeps a secret, in an ExternalSecret: remoteRef, and other members of it. Ends where the name begins. */
const NAME_IN_STORE = /\b(?:remoteRef|extract)["']?:\s*\{?\s*(?:["']?[A-Za-z]{1,40}["']?: ?["']?[\w-]{1,40}["']?,?\s+){0,3}["']?$/;

/** Why the value is no secret among these lines, or undefined. */
export function beside({ key, value, meaning, quote, by, ahead, around }: Seen): string | undefined {
  if (by === 'bytes') for (const [, name] of around.matchAll(LIST_BESIDE)) if (!OPENS_TOO.test(name!)) return 'test vector';
  if (quote === '' && by === ':' && /^[0-9a-f]{40}$/.test(value) && [...around.matchAll(SUM)].filter(([, name]) => !SECRET_NAME.test(name!)).length >= 2) return 'checksum';
  if (meaning.kind === 'key') {
    if (key === 'key' && NAME_IN_STORE.test(around.slice(0, around.indexOf('\0')))) return 'name in a secret store';
    if (VECTOR.test(around)) return 'test vector';
    if (alike(value, around)) return 'one of several of a kind';
    // createClass([{ key: "start", value: function start() ...
    if (key === 'key' && /^[A-Za-z_$][\w$]*$/.test(value) && METHOD.test(around)) return 'name of a method';
  }
  if (meaning.head === 'pass') {
    // one of the passes of a renderer
    if (/^(?:.*[._])?(?:current|next|previous|last|render)?pass$/i.test(key) && (key === 'pass' || /[a-z]Pass$/.test(key)) && quote !== '' && isWord(value.replace(/[:$].*$/, '')) && !COMMON.test(value) && !ACCOUNT.test(around)) return 'a pass over something';
    if (/^x?pass(?:e[sd])?$/i.test(key) && /\bx?fail(?:s|ed|ures)?["']?\s*[=:]/i.test(around + ahead)) return 'a count of tests';
  }
  if (/^pw$/i.test(key) && (around.match(COUNTRIES)?.length ?? 0) >= 2) return 'code of a country';
  return undefined;
}
