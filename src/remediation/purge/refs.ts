/**
 * Refs and annotated tags of the mirror, before and after. Separate because refs are moved here, by computed ids, and
 * not by an engine: so both engines end at the same refs.
 */
import { parseTag } from '../../git/commit.js';
import type { ObjectDatabase } from '../../git/object-database.js';
import { StanchError } from '../../util/errors.js';
import { output, start, type RunCall } from './git-run.js';
import { headerLines, read, type Prediction } from './predict.js';
import type { RefChange } from './purge-types.js';
import { writeLoose, type RewriteTable } from './rewrite-table.js';

/** Where a tag's signature begins; it goes with what it signed. */
const SIGNATURES = ['-----BEGIN PGP SIGNATURE-----', '-----BEGIN SSH SIGNATURE-----', '-----BEGIN SIGNED MESSAGE-----'];

export interface MirrorRef {
  name: string;
  oid: string;
  kind: string;
  /** Commit at the end of tags; undefined when it is a tree or a blob. */
  commit?: string;
}

export async function listRefs(call: RunCall): Promise<MirrorRef[]> {
  const text = await output(['for-each-ref', '--format=%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00%(symref)'], call);
  return text.split('\n').filter(Boolean).flatMap((line) => {
    const [name = '', oid = '', kind = '', peeled = '', peeledKind = '', symref = ''] = line.split('\0');
    if (symref !== '') return [];
    const commit = kind === 'commit' ? oid : peeledKind === 'commit' ? peeled : undefined;
    return [{ name, oid, kind, ...(commit ? { commit } : {}) }];
  });
}

/** Maps what a ref points at; annotated tags are written anew when what they name, or their text, changes. */
export class RefRewriter {
  readonly tags = new Map<string, string>();
  readonly signed: string[] = [];

  constructor(private readonly database: ObjectDatabase, private readonly table: RewriteTable, private readonly prediction: Prediction, private readonly objectsDir: string, private readonly hash: 'sha1' | 'sha256') {}

  /** @throws StanchError PURGE_REF_KIND when a ref names a tree or blob that would change */
  target(oid: string, kind: string, ref: string): string {
    if (kind === 'commit') return this.prediction.commits.get(oid)?.oid ?? oid;
    if (kind === 'tag') return this.#tag(oid, ref);
    const changed = kind === 'tree' ? this.prediction.trees.map(oid) !== oid : this.table.blobs.has(oid);
    if (changed) throw new StanchError('PURGE_REF_KIND', `${ref} points at a ${kind} that holds a value, not at a commit`, `Delete it first: git update-ref -d ${ref}`, 3);
    return oid;
  }

  #tag(oid: string, ref: string): string {
    const known = this.tags.get(oid);
    if (known !== undefined) return known;
    const bytes = read(this.database, oid, 'tag');
    const tag = parseTag(bytes, oid);
    const target = this.target(tag.object, tag.kind, ref);
    const dirty = this.table.texts.has(oid);
    if (target === tag.object && !dirty) {
      this.tags.set(oid, oid);
      return oid;
    }
    const fresh = writeLoose(this.objectsDir, this.hash, 'tag', this.#rebuild(bytes, tag.messageStart, target, ref));
    this.tags.set(oid, fresh);
    return fresh;
  }

  #rebuild(bytes: Buffer, messageStart: number, target: string, ref: string): Buffer {
    const parts: Buffer[] = [];
    for (const { name, value } of headerLines(bytes, messageStart)) {
      if (name === 'object') parts.push(Buffer.from(`object ${target}\n`));
      else if (name === 'tagger') parts.push(Buffer.from('tagger '), this.table.search.replace(value), Buffer.from('\n'));
      else if (name === 'type' || name === 'tag') parts.push(Buffer.from(`${name} `), value, Buffer.from('\n'));
    }
    const message = bytes.subarray(messageStart);
    const signature = Math.max(...SIGNATURES.map((mark) => message.indexOf(mark)));
    if (signature >= 0) this.signed.push(ref);
    return Buffer.concat([...parts, Buffer.from('\n'), this.table.search.replace(signature < 0 ? message : message.subarray(0, signature))]);
  }
}

/** Moves all refs at once; nothing else may have moved them meanwhile. */
export async function moveRefs(changes: readonly RefChange[], drop: readonly string[], call: RunCall): Promise<void> {
  const { child, ended } = start(['update-ref', '--no-deref', '--stdin', '-z'], call);
  child.stdout.resume();
  child.stdin.end(`${changes.map((change) => `update ${change.name}\0${change.after}\0${change.before}\0`).join('')}${drop.map((name) => `delete ${name}\0\0`).join('')}`);
  await ended;
}
