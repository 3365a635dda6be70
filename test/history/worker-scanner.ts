/** The scanner module that worker threads load in tests; bundled before they start. */
import type { ScannerParts } from '../../src/history/share.js';
import { makeKeyScanner } from './made-scanner.js';

export function createScanner(description: unknown): ScannerParts {
  if (description === 'broken') throw new Error('made to fail');
  return { scanner: makeKeyScanner(), keep: (candidate) => candidate.value !== description };
}
