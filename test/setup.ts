/**
 * What holds for every test file. Programs that test/tools/install.sh built are found. Property tests start from a fixed seed, so
 * that a run answers for the change at hand and not for its luck; fresh seeds are for looking for faults:
 * STANCH_FUZZ=1 npx vitest run test/git. A failure prints the seed that led to it.
 */
import path from 'node:path';
import fc from 'fast-check';

process.env.PATH = `${path.resolve(import.meta.dirname, '../.tools/bin')}${path.delimiter}${process.env.PATH ?? ''}`;
if (process.env.STANCH_FUZZ === undefined) fc.configureGlobal({ seed: 20_190_408 });
