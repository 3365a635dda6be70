/** The content of a changed blob with the lines that are new in it. Separate because staged and range judge newness alike. */
import type { Fragment } from '../content/fragment.js';
import { isLink } from '../git/tree.js';
import type { BlobAt } from '../git/tree-diff.js';
import { addedLines } from './added-lines.js';
import type { BlobReader } from './blob-reader.js';

/**
 * Nothing: nothing is new (a former content under a new name or mode), or it cannot be read, which is counted. A file
 * that becomes a link, or the other way round, is new as a whole, and so is what is too large to be held: it comes in windows.
 * @param before what was at this path, or where it was moved from
 */
export async function* newLines(blob: BlobAt, before: readonly ({ mode: number; oid: string } | null | undefined)[], reader: BlobReader): AsyncGenerator<Pick<Fragment, 'bytes' | 'onlyLines' | 'window'>> {
  const alike = before.flatMap((entry) => (entry && isLink(entry.mode) === isLink(blob.mode) ? entry : []));
  if (alike.some((entry) => entry.oid === blob.oid)) return;
  const bytes = reader.whole(blob.oid, blob.path);
  if (bytes === undefined) yield* reader.parts(blob.oid, blob.path);
  if (!bytes) return;
  const contents = alike.flatMap((entry) => reader.content(entry.oid) ?? []);
  yield contents.length === 0 ? { bytes } : { bytes, onlyLines: addedLines(bytes, contents) };
}
