/** node:zlib when it is needed: loading it takes 4 ms, and what a hook inflates, src/git does itself. */
export function nodeZlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib');
}

/** What is wrong with a stream, for people: node names its own buffers where the stream is longer than it may be. */
export function inflateFault(error: Error): string {
  return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'it holds more bytes than it says' : error.message;
}
