/** node:zlib when it is needed: loading it takes 4 ms, and what a hook inflates, src/git does itself. */
export function nodeZlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}
