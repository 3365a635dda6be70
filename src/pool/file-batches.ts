/** Files in batches. Apart from commits so that a thread loads what it reads, and no more. */
import type { Fragment } from '../content/fragment.js';
import { FileReader, type ReadOptions } from '../sources/file-reader.js';
import type { Coverage } from '../sources/types.js';
import type { ListedFile } from '../sources/worktree-list.js';
import type { Batches } from './batches.js';

/** Files of a batch: about 10 ms of work, so that threads end within that of each other. */
const BATCH_FILES = 32;

export interface FileList {
  kind: 'files';
  files: readonly ListedFile[];
  read: ReadOptions;
}

export class FileBatches implements Batches {
  readonly count: number;
  readonly #reader: FileReader;

  constructor(private readonly list: FileList) {
    this.count = Math.ceil(list.files.length / BATCH_FILES);
    this.#reader = new FileReader(list.read);
  }

  *fragments(batch: number, coverage: Coverage): Generator<Fragment> {
    const first = batch * BATCH_FILES;
    for (const file of this.list.files.slice(first, first + BATCH_FILES)) yield* this.#reader.read(file, coverage);
  }

  close(): void {
    // Each file is closed when it was read.
  }
}
