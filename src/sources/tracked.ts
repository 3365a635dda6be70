/**
 * What the index of a working tree says about ignored paths: a tracked file is scanned although a pattern ignores it.
 * Separate, and read only when the first ignored path turns up, because most scans never need it. With core.ignoreCase one spelling
 * stands for all, as on disks that take them for one. Where they are two files all the same, git hides the one that is not tracked;
 * a scan of the working tree reads both, for no pattern says otherwise.
 */
import { lstatSync } from 'node:fs';
import { IndexFile, readIndexFile } from '../git/index-file.js';
import type { Repository } from '../git/repository.js';
import { isSubmodule } from '../git/tree.js';
import { lowerAscii } from '../util/ascii.js';
import { isStanchError } from '../util/errors.js';
import type { BytePath } from '../util/path-text.js';
import type { ReportFault } from './ignore-rules.js';
import { placeOf, type OsPath } from './worktree-place.js';

export interface TrackedEntry {
  /** Relative to the working tree. */
  path: BytePath;
  place: OsPath;
  kind: 'file' | 'link' | 'submodule';
}

export class Tracked {
  private index: IndexFile | undefined;
  private folded: { paths: BytePath[]; entries: number[] } | undefined;

  constructor(private readonly repository: Repository, private readonly root: string, private readonly ignoreCase: boolean, private readonly fault: ReportFault) {}

  has(path: BytePath): boolean {
    if (!this.ignoreCase) return this.read().has(path);
    const lower = lowerAscii(path);
    return this.entriesFrom(lower, (found) => found === lower).length > 0;
  }

  /** Tracked entries below an ignored folder that exist on disk, without passing through a symbolic link. @param prefix ends with a slash */
  *below(prefix: BytePath): Generator<TrackedEntry> {
    const index = this.read();
    const realFolders = new Map<BytePath, boolean>();
    let previous = '';
    for (const i of this.entriesBelow(prefix)) {
      const path = index.path(i);
      if (path === previous || index.skipWorktree(i) || !this.isRealFolder(path.slice(0, path.lastIndexOf('/')), realFolders)) continue;
      previous = path;
      const place = placeOf(this.root, path);
      const stat = lstatSync(place as string, { throwIfNoEntry: false });
      if (stat?.isFile()) yield { path, place, kind: 'file' };
      else if (stat?.isSymbolicLink()) yield { path, place, kind: 'link' };
      else if (stat?.isDirectory() && isSubmodule(index.mode(i))) yield { path, place, kind: 'submodule' };
    }
  }

  private *entriesBelow(prefix: BytePath): Iterable<number> {
    const index = this.read();
    if (this.ignoreCase) {
      const lower = lowerAscii(prefix);
      yield* this.entriesFrom(lower, (path) => path.startsWith(lower));
      return;
    }
    const from = index.lowerBound(prefix);
    if (from === index.count || !index.path(from).startsWith(prefix)) return;
    for (let i = from, end = index.endOfPrefix(prefix, from); i < end; i++) yield i;
  }

  /** Entries of the index whose paths in lower case are `start` or come after it, as long as they are `alike`. */
  private entriesFrom(start: BytePath, alike: (path: BytePath) => boolean): number[] {
    const { paths, entries } = this.folded ??= foldPaths(this.read());
    let [from, to] = [0, paths.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (paths[middle]! < start) from = middle + 1;
      else to = middle;
    }
    while (to < paths.length && alike(paths[to]!)) to += 1;
    return entries.slice(from, to);
  }

  private isRealFolder(folder: BytePath, known: Map<BytePath, boolean>): boolean {
    const answer = known.get(folder);
    if (answer !== undefined) return answer;
    const slash = folder.lastIndexOf('/');
    const real = (slash < 0 || this.isRealFolder(folder.slice(0, slash), known)) && (lstatSync(placeOf(this.root, folder) as string, { throwIfNoEntry: false })?.isDirectory() ?? false);
    known.set(folder, real);
    return real;
  }

  private read(): IndexFile {
    if (this.index) return this.index;
    try {
      this.index = readIndexFile(this.repository.indexFile, this.repository.hashLength);
    } catch (error) {
      if (!isStanchError(error)) throw error;
      this.fault(this.repository.indexFile, error.message);
      this.index = IndexFile.empty(this.repository.hashLength);
    }
    return this.index;
  }
}

function foldPaths(index: IndexFile): { paths: BytePath[]; entries: number[] } {
  const all = Array.from({ length: index.count }, (_, entry) => ({ path: lowerAscii(index.path(entry)), entry }));
  all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.entry - b.entry));
  return { paths: all.map(({ path }) => path), entries: all.map(({ entry }) => entry) };
}
