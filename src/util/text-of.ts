/** The text of a file that people wrote, as PowerShell and editors of Windows save it too: UTF-8, or UTF-16 that says so with its mark. */
export function textOf(bytes: Buffer): string {
  const charset = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  // The mark itself is no text; the decoder takes it away.
  return new TextDecoder(charset).decode(bytes);
}
