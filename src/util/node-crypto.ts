/**
 * node:crypto when it is needed, not when the program starts: loading it takes 9 ms of a hook that should take 50, and a
 * scan that finds nothing needs no hash at all.
 */
export function nodeCrypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}
