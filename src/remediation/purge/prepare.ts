/**
 * What has to hold before a rehearsal starts: values at hand, a whole repository, a folder of its own, room on the
 * disk. Separate because each refusal here costs nothing, and a rehearsal that starts should end.
 */
import { existsSync, lstatSync, readdirSync, realpathSync, rmSync, statSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { openRepository, type Repository } from '../../git/repository.js';
import { StanchError } from '../../util/errors.js';
import { makeFolder } from '../../util/make-folder.js';
import { leakFromFinding, type Leak } from '../leak.js';
import { bytesAt, LeakedContents } from '../leaked-bytes.js';
import { gitCall, gitLines } from '../repository-state.js';
import { formsOf, SHORTEST_VALUE, unique, valueBytes, type Form } from './forms.js';
import { temporaryFolder } from './git-run.js';
import type { PurgeOptions } from './purge-types.js';

export interface Prepared {
  repository: Repository;
  /** Work tree, or the git directory of a bare repository. */
  root: string;
  leaks: readonly Leak[];
  forms: readonly Form[];
  /** Absolute; exists and is empty. */
  out: string;
  /** The folder was made here and goes with a rehearsal that fails. */
  outIsOurs: boolean;
}

/** @throws StanchError PURGE_NO_VALUES, PURGE_TOO_SHORT, PURGE_SHALLOW, PURGE_PARTIAL, PURGE_REPLACED, PURGE_OUT, PURGE_NO_SPACE, PURGE_REF_NAME */
export function prepare(options: PurgeOptions): Prepared {
  const leaks = options.findings.map((finding) => ('rule' in finding ? leakFromFinding(finding) : finding));
  if (leaks.length === 0) throw new StanchError('PURGE_NO_VALUES', 'no secret was named to purge', 'Name findings with --fingerprint, or leave it out for all of them');
  const lost = leaks.filter((leak) => leak.value === undefined);
  if (lost.length > 0) throw new StanchError('PURGE_NO_VALUES', `the value of ${lost.map((leak) => leak.fingerprint).join(', ')} is not known`, 'A masked report cannot be purged from: let stanch purge scan the repository itself', 3);
  const short = leaks.filter((leak) => (valueBytes(leak)?.length ?? 0) < SHORTEST_VALUE);
  if (short.length > 0) throw new StanchError('PURGE_TOO_SHORT', `${short.map((leak) => leak.fingerprint).join(', ')} is shorter than ${SHORTEST_VALUE} bytes: it stands in ordinary text by chance, and replacing it would damage what is no secret`, 'Rotate it and leave it, or edit the history by hand', 3);

  const repository = openRepository(options.root, options.environment);
  const root = repository.workTree ?? repository.gitDir;
  const git = gitCall(root, options.environment);
  if (existsSync(path.join(repository.commonDir, 'shallow'))) throw new StanchError('PURGE_SHALLOW', 'this clone is shallow: older commits are not here, so nothing can be proved about them', 'Fetch them first: git fetch --unshallow', 3);
  if (repository.promisor) throw new StanchError('PURGE_PARTIAL', 'this clone is partial: some contents are not here, so nothing can be proved about them', 'Make a full clone first: git fetch --refetch --no-filter, or clone again', 3);
  const replaced = gitLines(['for-each-ref', '--count=1', '--format=%(refname)', 'refs/replace'], git);
  if (replaced.length > 0 || existsSync(path.join(repository.commonDir, 'info', 'grafts'))) throw new StanchError('PURGE_REPLACED', 'replace refs or grafts change what this history looks like', 'Delete them, or make them permanent, before a rewrite', 3);

  const contents = new LeakedContents(root, git);
  const stored = (leak: Leak): Buffer[] => leak.places.flatMap((place) => {
    const content = contents.of(place);
    const bytes = content && bytesAt(content, place);
    return bytes && bytes.length <= MOST_STORED && (place.decodedFrom.length > 0 || !bytes.equals(valueBytes(leak) as Buffer)) ? [Buffer.from(bytes)] : [];
  });
  const forms = unique(leaks.flatMap((leak) => formsOf(leak, stored(leak))));
  refuseRefNames(gitLines(['for-each-ref', '--format=%(refname)'], git), forms);
  const { out, outIsOurs } = outFolder(options, [root, repository.gitDir, repository.commonDir]);
  try {
    refuseFullDisk(out, repository);
  } catch (error) {
    if (outIsOurs) rmSync(out, { recursive: true, force: true });
    throw error;
  }
  return { repository, root, leaks, forms, out, outIsOurs };
}

/** A longer run between the parts of a split secret is program text, not a form of it. */
const MOST_STORED = 64 << 10;

function refuseRefNames(names: readonly string[], forms: readonly Form[]): void {
  for (const name of names) {
    const bytes = Buffer.from(name);
    const form = forms.find((candidate) => bytes.includes(candidate.bytes));
    if (form) throw new StanchError('PURGE_REF_NAME', `the name of a branch or tag holds the value of ${form.fingerprint}`, 'Rename or delete that ref first; find it with: git for-each-ref', 3);
  }
}

function outFolder(options: PurgeOptions, repositoryFolders: readonly string[]): { out: string; outIsOurs: boolean } {
  if (options.out === undefined) return { out: temporaryFolder('stanch-purge-'), outIsOurs: true };
  const out = path.resolve(options.root, options.out);
  const existing = lstatSync(out, { throwIfNoEntry: false });
  if (existing && (!existing.isDirectory() || readdirSync(out).length > 0)) throw new StanchError('PURGE_OUT', `${out} is not an empty folder`, 'Name a folder that is empty or does not exist yet');
  // The nearest folder that exists decides where links lead.
  let parent = out;
  while (!existsSync(parent)) parent = path.dirname(parent);
  const real = path.join(realpathSync(parent), path.relative(parent, out));
  for (const folder of repositoryFolders) {
    const inside = path.relative(realpathSync(folder), real);
    if (!inside.startsWith('..') && !path.isAbsolute(inside)) throw new StanchError('PURGE_OUT', `${out} lies inside of the repository`, 'Name a folder outside of it');
  }
  try {
    makeFolder(out, 0o700);
  } catch (error) {
    throw new StanchError('PURGE_OUT', `${out} cannot be made: ${error instanceof Error ? error.message : String(error)}`, 'Name a folder that you may write to');
  }
  return { out, outIsOurs: !existing };
}

/** The mirror, what the rewrite adds, and the repack that follows: three times the packs. */
function refuseFullDisk(out: string, repository: Repository): void {
  let bytes = 32 << 20;
  for (const folder of [repository.objectsDir, ...repository.alternates]) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) if (entry.isFile()) bytes += 3 * statSync(path.join(entry.parentPath, entry.name)).size;
  }
  const { bavail, bsize } = statfsSync(out);
  if (bavail * bsize < bytes) throw new StanchError('PURGE_NO_SPACE', `${out} has ${Math.floor((bavail * bsize) / (1 << 20))} MB free, the rehearsal may need ${Math.ceil(bytes / (1 << 20))} MB`, 'Name a folder on a larger disk with --out', 3);
}
