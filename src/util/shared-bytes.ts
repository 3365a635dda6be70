/** Memory that threads share. Separate so that what is told to threads is laid out in one way. */

export function sharedBytes(length: number): SharedArrayBuffer {
  return new SharedArrayBuffer(length);
}

export function sharedCopy(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(sharedBytes(bytes.length));
  copy.set(bytes);
  return copy;
}
