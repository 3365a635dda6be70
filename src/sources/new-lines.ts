/** The content of a changed blob with the lines that are new in it. Separate because staged and range judge newness alike. */
import type { Fragment } from '../content/fragment.js';
import { isLink } from '../git/tree.js';
import type { BlobAt } from '../git/tree-diff.js';
import { addedLines } from './added-lines.js';
import type { BlobReader } from './blob-reader.js';

type Lines = Pick<Fragment, 'bytes' | 'onlyLines' | 'window'>;

/**
 * Nothing: nothing is new (a former content under a new name or mode), or it cannot be read, which is counted. A file
 * that becomes a link, or the other way round, is new as a whole, and so is what is too large to be held: it comes in windows.
 * @param before what was at this path, or where it was moved from
 */
export function newLines(blob: BlobAt, before: readonly ({ mode: number; oid: string } | null | undefined)[], reader: BlobReader): Iterable<Lines> | AsyncIterable<Lines> {
  const alike: string[] = [];
  for (const entry of before) {
    if (!entry || isLink(entry.mode) !== isLink(blob.mode)) continue;
    if (entry.oid === blob.oid) return [];
    alike.push(entry.oid);
  }
  const bytes = reader.whole(blob.oid, blob.path);
  if (bytes === undefined) return reader.parts(blob.oid, blob.path);
  if (!bytes) return [];
  const contents: Buffer[] = [];
  for (const oid of alike) {
    const content = reader.content(oid);
    if (content) contents.push(content);
  }
  return [contents.length === 0 ? { bytes } : { bytes, onlyLines: addedLines(bytes, contents) }];
}
