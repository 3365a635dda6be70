/**
 * Property tests start from a fixed seed, so that a run answers for the change at hand and not for its luck. Fresh seeds
 * are for looking for faults: STANCH_FUZZ=1 npx vitest run test/git. A failure prints the seed that led to it.
 */
import fc from 'fast-check';

if (process.env.STANCH_FUZZ === undefined) fc.configureGlobal({ seed: 20_190_408 });
