/** The scanner module that worker threads load in tests; bundled before they start. */
import type { ScannerParts } from '../../src/history/share.js';
import { makeKeyScanner } from './made-scanner.js';

export function createScanner(description: unknown): ScannerParts {
  if (description === 'broken') throw new Error('made to fail');
  const scanner = makeKeyScanner();
  if (description === 'broken for trees') {
    const { hits } = scanner;
    scanner.hits = (bytes, from, to, out) => {
      // No blob of the test is as short as a name.
      if (bytes.length < 20) throw new Error('made to fail');
      hits.call(scanner, bytes, from, to, out);
    };
  }
  return { scanner, keep: (candidate) => candidate.value !== description };
}
