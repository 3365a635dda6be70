/**
 * What the index of a working tree says about ignored paths: a tracked file is scanned although a pattern ignores it.
 * Separate, and read only when the first ignored path turns up, because most scans never need it.
 */
import { lstatSync } from 'node:fs';
import { IndexFile, readIndexFile } from '../git/index-file.js';
import type { Repository } from '../git/repository.js';
import { isSubmodule } from '../git/tree.js';
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

  constructor(private readonly repository: Repository, private readonly root: string, private readonly fault: ReportFault) {}

  has(path: BytePath): boolean {
    return this.read().has(path);
  }

  /** Tracked entries below an ignored folder that exist on disk, without passing through a symbolic link. @param prefix ends with a slash */
  *below(prefix: BytePath): Generator<TrackedEntry> {
    const index = this.read();
    const from = index.lowerBound(prefix);
    if (from === index.count || !index.path(from).startsWith(prefix)) return;
    const realFolders = new Map<BytePath, boolean>();
    let previous = '';
    for (let i = from, end = index.endOfPrefix(prefix, from); i < end; i++) {
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
