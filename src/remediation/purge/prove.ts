/**
 * The checks that a rehearsal has to pass. Separate because this is what its promise rests on: each throws when
 * something is not as computed beforehand, and none repairs anything.
 */
import type { ObjectDatabase } from '../../git/object-database.js';
import { parseCommit } from '../../git/commit.js';
import { StanchError } from '../../util/errors.js';
import { start, stopIfAborted, type RunCall } from './git-run.js';
import type { ObjectScan } from './object-scan.js';
import { read, type Prediction } from './predict.js';

/**
 * Every commit has the id that was computed for it. An id is a hash over the tree, the parents and the text, so this
 * compares each byte of each tree entry, message and blob with what it must be.
 * @throws StanchError PURGE_NOT_PROVED, naming the first commit that differs and in what
 */
export function comparePrediction(prediction: Prediction, map: ReadonlyMap<string, string>, database: ObjectDatabase): void {
  for (const [old, change] of prediction.commits) {
    const made = map.get(old);
    if (made === change.oid) continue;
    throw new StanchError('PURGE_NOT_PROVED', `commit ${old} ${made === undefined ? 'was not rewritten' : `became something else than it must: ${difference(made, change, database)}`}`, 'The history holds something that the rewriter does not keep byte for byte. Try the other one: --engine', 3);
  }
  for (const [old, made] of map) {
    if (prediction.commits.has(old) || old === made) continue;
    throw new StanchError('PURGE_NOT_PROVED', `commit ${old} was rewritten, but nothing in it had to change`, 'Try the other rewriter: --engine', 3);
  }
}

function difference(made: string, change: { tree: string; parents: readonly string[] }, database: ObjectDatabase): string {
  const commit = parseCommit(read(database, made, 'commit'), made);
  if (commit.tree !== change.tree) return 'its files';
  if (commit.parents.join() !== change.parents.join()) return 'its parents';
  return 'its author, committer, encoding or message';
}

/** @throws StanchError PURGE_NOT_PROVED */
export function refuseRemains(scan: ObjectScan): void {
  for (const [oid, hit] of scan.hits) {
    throw new StanchError('PURGE_NOT_PROVED', `${hit.kind} ${oid} of the result still holds ${[...hit.forms.keys()].join(', ')} (${[...hit.forms.values()].flatMap((names) => [...names]).join(', ')}); ${scan.hits.size} such ${scan.hits.size === 1 ? 'object' : 'objects'}`, 'This is a fault of the rehearsal; nothing was pushed', 3);
  }
}

/** What git finds wrong, but for objects that nothing needs. Empty: clean. @throws StanchError PURGE_INTERRUPTED */
export async function fsckMessages(call: RunCall): Promise<string[]> {
  const { child, ended } = start(['fsck', '--strict', '--full', '--no-dangling', '--no-progress'], call);
  child.stdin.end();
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const failure = await ended.then(() => undefined, (error: unknown) => error);
  stopIfAborted(call.signal);
  const lines = Buffer.concat(chunks).toString().split('\n').filter((line) => line !== '' && !/^(?:notice|dangling|unreachable)\b/.test(line));
  if (failure && lines.length === 0) throw failure;
  return lines;
}
