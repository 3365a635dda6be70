/**
 * Parses commit and tag objects: headers, then an empty line, then the message. Separate from trees because these
 * are text-like, with repeated, folded and unknown headers that have to be stepped over.
 */
import { StanchError } from '../util/errors.js';
import { isHex } from '../util/hex.js';
import { parseIdentity, type Identity } from './identity.js';
import { latin1 } from '../util/byte-text.js';

export interface Commit {
  oid: string;
  tree: string;
  /** As the object says; a shallow boundary or a graft is the walk's business. */
  parents: readonly string[];
  /** Seconds since 1970, for ordering walks. */
  time: number;
  bytes: Buffer;
  /** Offset of the message in `bytes`. */
  messageStart: number;
}

/** What needs no other header to be right. */
export type Headed = Pick<Commit, 'bytes' | 'messageStart'>;

export interface Tag {
  oid: string;
  /** What it points at. */
  object: string;
  kind: string;
  name: string;
  bytes: Buffer;
  messageStart: number;
}

/** @throws StanchError CORRUPT_OBJECT when there is no tree */
export function parseCommit(bytes: Buffer, oid: string): Commit {
  const messageStart = endOfHeaders(bytes);
  let tree = '';
  const parents: string[] = [];
  let time = 0;
  for (const { name, value } of headers(bytes, messageStart)) {
    if (name === 'tree' && tree === '') tree = value;
    else if (name === 'parent') parents.push(value);
    else if (name === 'committer') {
      time = parseTime(value);
      break;
    }
  }
  if (!isOid(tree, oid) || !parents.every((parent) => isOid(parent, oid))) throw malformed('commit', oid);
  return { oid, tree, parents, time, bytes, messageStart };
}

/** The tree of a commit of which nothing else is wanted: git writes it first. @throws StanchError CORRUPT_OBJECT when there is none */
export function parseTreeOf(bytes: Buffer, oid: string): string {
  const line = latin1(bytes, 0, 6 + oid.length);
  const tree = line.slice(5, -1);
  return line === `tree ${tree}\n` && isOid(tree, oid) ? tree : parseCommit(bytes, oid).tree;
}

/** @throws StanchError CORRUPT_OBJECT when it names no object */
export function parseTag(bytes: Buffer, oid: string): Tag {
  const messageStart = endOfHeaders(bytes);
  const found = new Map([...headers(bytes, messageStart)].reverse().map(({ name, value }) => [name, value]));
  const object = found.get('object') ?? '';
  if (!isOid(object, oid)) throw malformed('tag', oid);
  const name = Buffer.from(found.get('tag') ?? '', 'latin1').toString();
  return { oid, object, kind: found.get('type') ?? '', name, bytes, messageStart };
}

/** The bytes after the headers. */
export function messageOf({ bytes, messageStart }: Headed): Buffer {
  return bytes.subarray(messageStart);
}

/** Empty where there is none. */
export function authorOf({ bytes, messageStart }: Headed): Identity {
  let line = '';
  let encoding: string | undefined;
  for (const { name, value } of headers(bytes, messageStart)) {
    if (name === 'author' && line === '') line = value;
    else if (name === 'encoding') encoding = value;
  }
  return parseIdentity(line, encoding);
}

/** Headers with latin1 values; a folded one (signatures, merge tags) gives its first line. */
function* headers(bytes: Buffer, end: number): Generator<{ name: string; value: string }> {
  let at = 0;
  while (at < end) {
    let stop = bytes.indexOf(0x0a, at);
    if (stop < 0 || stop > end) stop = end;
    const line = bytes.toString('latin1', at, stop);
    const blank = line.indexOf(' ');
    if (blank > 0) yield { name: line.slice(0, blank), value: line.slice(blank + 1) };
    at = stop + 1;
  }
}

/** Where the message of a commit or tag begins, whatever its headers are. */
export function endOfHeaders(bytes: Buffer): number {
  if (bytes[0] === 0x0a) return 1;
  const at = bytes.indexOf('\n\n', 0, 'latin1');
  return at < 0 ? bytes.length : at + 2;
}

function parseTime(identity: string): number {
  return Number(/> *(-?\d{1,15})/.exec(identity.slice(identity.lastIndexOf('>')))?.[1] ?? 0);
}

/** All ids of a repository have one length. */
function isOid(text: string, like: string): boolean {
  return text.length === like.length && isHex(text);
}

function malformed(kind: string, oid: string): StanchError {
  return new StanchError('CORRUPT_OBJECT', `${kind} ${oid} is malformed`, 'Run: git fsck --full', 3);
}
