/** Text as the engine sees it: one char for each byte of its UTF-8 form. Separate because patterns and literals share it. */
export function latin1Bytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
