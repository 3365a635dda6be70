/**
 * All objects of a repository whose format this program does not know, asked of git as a whole. Separate from the object database,
 * whose readers would take what they find there for all that there is.
 */
import type { GitObject, ObjectDatabase, ObjectKind } from './object-database.js';
import type { GitEnvironment, Repository } from './repository.js';
import { askGit } from './spawn.js';

/** Bytes of objects that one start of git is asked for. */
const BATCH_BYTES = 16 << 20;
const LINE = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/;

export interface GitObjects extends ObjectDatabase {
  kindOf(oid: string): ObjectKind | undefined;
}

/** Lists every object at once, and reads the next ones with each that is asked for. @throws StanchError GIT_MISSING, GIT_FAILED when git does not know the format either */
export function openObjectsFromGit(repository: Repository, environment: GitEnvironment): GitObjects {
  const call = { cwd: repository.gitDir, repository, environment };
  const known = new Map<string, { kind: ObjectKind; size: number }>();
  for (const line of askGit(['cat-file', '--batch-all-objects', '--batch-check', '--unordered'], call).toString('latin1').split('\n')) {
    const [, oid, kind, size] = LINE.exec(line) ?? [];
    if (oid !== undefined) known.set(oid, { kind: kind as ObjectKind, size: Number(size) });
  }
  const order = [...known.keys()];
  const position = new Map(order.map((oid, i) => [oid, i]));
  let batch = new Map<string, GitObject>();
  const fetch = (oids: readonly string[]): void => {
    const answer = askGit(['cat-file', '--batch'], { ...call, input: `${oids.join('\n')}\n` });
    batch = new Map(objectsIn(answer));
  };
  return {
    hashLength: repository.hashLength,
    directories: [repository.objectsDir, ...repository.alternates],
    packs: [],
    kindOf: (oid) => known.get(oid)?.kind,
    read(oid) {
      if (!known.has(oid)) return null;
      if (!batch.has(oid)) fetch(following(known, order, position.get(oid)!));
      return batch.get(oid) ?? null;
    },
    has: (oid) => known.has(oid),
    large: () => null,
    locate: () => null,
    oids: () => known.keys(),
    looseOids: () => known.keys(),
    refresh() {},
    close() { batch.clear(); },
  };
}

/** An object and those of its kind that follow it in the list, as many as fit a batch. */
function following(known: ReadonlyMap<string, { kind: ObjectKind; size: number }>, order: readonly string[], from: number): string[] {
  const { kind } = known.get(order[from]!)!;
  const oids: string[] = [];
  let bytes = 0;
  for (let i = from; i < order.length; i++) {
    const one = known.get(order[i]!)!;
    if (one.kind !== kind) continue;
    if (oids.length > 0 && bytes + one.size > BATCH_BYTES) break;
    oids.push(order[i]!);
    bytes += one.size;
  }
  return oids;
}

/** One object, for those who need few. null: git does not have it. @throws StanchError GIT_MISSING, GIT_FAILED */
export function readObjectFromGit(repository: Repository, environment: GitEnvironment, oid: string): GitObject | null {
  const answer = askGit(['cat-file', '--batch'], { cwd: repository.gitDir, repository, environment, input: `${oid}\n` });
  for (const [, object] of objectsIn(answer)) return object;
  return null;
}

/** The objects of an answer of `git cat-file --batch`; what is missing has none. */
function* objectsIn(answer: Buffer): Generator<[string, GitObject]> {
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf(0x0a, at);
    const [, oid, kind, size] = LINE.exec(answer.toString('latin1', at, end)) ?? [];
    at = end + 1;
    if (oid === undefined) continue;
    yield [oid, { kind: kind as ObjectKind, bytes: answer.subarray(at, at + Number(size)) }];
    at += Number(size) + 1;
  }
}
