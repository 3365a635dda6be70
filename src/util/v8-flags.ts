/**
 * Flags of V8 at run time. They come and go with its versions, and it prints an error for one that it does not know: they are set only in versions of
 * Node that the tests run in (test/integration/node-versions.test.ts), and with others V8's own measures stand.
 */

/** Major versions. */
const TRIED: readonly number[] = [20, 22, 24, 26];

export const NODE_MAJOR = Number(process.versions.node.split('.')[0]);

export function setFlags(...flags: readonly string[]): void {
  if (!TRIED.includes(NODE_MAJOR)) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
