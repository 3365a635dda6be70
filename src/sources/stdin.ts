/**
 * Standard input as a source: read as it comes, in overlapping windows once it is larger than one, so that the patches
 * of a whole history can be piped in. Separate from files because a stream has no size and cannot be read at will.
 */
import type { Fragment } from '../content/fragment.js';
import { newCoverage } from './coverage.js';
import type { Source } from './types.js';
import { inWindows } from './window.js';

/** @param input what is at hand as a whole is taken as it is  @param name the path to judge by and to report  @param sizes of the windows, in bytes; for tests */
export function openStdin(input: Buffer | AsyncIterable<Buffer>, name: string, root: string, ...sizes: [windowBytes?: number, overlapBytes?: number]): Source {
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
      for await (const part of inWindows(counted(input, coverage), ...sizes)) yield { ...part, origin };
    },
  };
}

async function* counted(input: AsyncIterable<Buffer>, coverage: { bytes: number }): AsyncGenerator<Buffer> {
  for await (const chunk of input) {
    coverage.bytes += chunk.length;
    yield chunk;
  }
}
