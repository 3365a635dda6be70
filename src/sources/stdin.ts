/**
 * Standard input as a source: read as it comes, in overlapping windows once it is larger than one, so that the patches
 * of a whole history can be piped in. Separate from files because a stream has no size and cannot be read at will.
 */
import type { Fragment, FragmentWindow } from '../content/fragment.js';
import { newCoverage } from './coverage.js';
import type { Source } from './types.js';
import { OVERLAP_BYTES, stepOver, WINDOW_BYTES } from './window.js';

const FIRST_BYTES = 64 * 1024;

/** @param input what is at hand as a whole is taken as it is  @param name the path to judge by and to report  @param windowBytes even, as is overlapBytes; for tests */
export function openStdin(input: Buffer | AsyncIterable<Buffer>, name: string, root: string, windowBytes = WINDOW_BYTES, overlapBytes = OVERLAP_BYTES): Source {
  const coverage = { ...newCoverage(), files: 1 };
  return {
    mode: 'stdin',
    root,
    coverage,
    async *fragments(): AsyncGenerator<Fragment> {
      const origin = { kind: 'stdin', path: name } as const;
      if (Buffer.isBuffer(input)) {
        coverage.bytes = input.length;
        yield { bytes: input, origin };
        return;
      }
      const place: FragmentWindow = { offset: 0, line: 1, bytesBefore: 0, from: 0, to: 0 };
      let buffer: Buffer = Buffer.allocUnsafeSlow(Math.min(FIRST_BYTES, windowBytes));
      let length = 0;
      for await (const chunk of input) {
        coverage.bytes += chunk.length;
        for (let taken = 0; taken < chunk.length;) {
          if (length === windowBytes) {
            place.to = length - overlapBytes / 2;
            yield { bytes: buffer, origin, window: { ...place } };
            const cut = length - overlapBytes;
            stepOver(place, buffer, cut);
            buffer.copyWithin(0, cut, length);
            length -= cut;
          }
          const more = Math.min(chunk.length - taken, windowBytes - length);
          buffer = withRoom(buffer, length, length + more, windowBytes);
          chunk.copy(buffer, length, taken, taken + more);
          length += more;
          taken += more;
        }
      }
      const bytes = buffer.subarray(0, length);
      yield place.offset === 0 ? { bytes, origin } : { bytes, origin, window: { ...place, to: length } };
    },
  };
}

function withRoom(buffer: Buffer, length: number, needed: number, most: number): Buffer {
  if (needed <= buffer.length) return buffer;
  const larger = Buffer.allocUnsafeSlow(Math.min(most, Math.max(needed, 2 * buffer.length)));
  buffer.copy(larger, 0, 0, length);
  return larger;
}
