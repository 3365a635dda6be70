/**
 * Tools of others that tests run. test/tools/install.sh installs all of them; with STANCH_TEST_TOOLS=required, as in CI, a missing one fails
 * there, and shows as skipped anywhere else. It is never passed over in silence.
 */
import { spawnSync } from 'node:child_process';

export function hasTool(name: string, ...args: readonly string[]): boolean {
  const { error } = spawnSync(name, args.length > 0 ? args : ['--version'], { stdio: 'ignore' });
  if (error === undefined) return true;
  if (process.env['STANCH_TEST_TOOLS'] === 'required') throw new Error(`${name} is not installed, and STANCH_TEST_TOOLS=required: run test/tools/install.sh`);
  return false;
}
