/**
 * Tools of others that tests run. `.ci/run` installs all of them and sets STANCH_TEST_TOOLS=required: a missing one fails
 * there, and shows as skipped anywhere else. It is never passed over in silence.
 */
import { spawnSync } from 'node:child_process';

export function hasTool(name: string, ...args: readonly string[]): boolean {
  const { error } = spawnSync(name, args.length > 0 ? args : ['--version'], { stdio: 'ignore' });
  if (error === undefined) return true;
  if (process.env['STANCH_TEST_TOOLS'] === 'required') throw new Error(`${name} is not installed, and STANCH_TEST_TOOLS=required: see .ci/run`);
  return false;
}
