/** Sets of byte values as tables that loops read. Separate because making them with a regular expression a byte costs a short run a millisecond. */

/**
 * 1 for each byte that the texts name, 0 for others.
 * @param texts characters of latin1; three of them with a hyphen in the middle are a range. A hyphen at the end of a text is itself.
 */
export function byteTable(...texts: readonly string[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const from = text.charCodeAt(i);
      if (text[i + 1] === '-' && i + 2 < text.length) {
        table.fill(1, from, text.charCodeAt(i + 2) + 1);
        i += 2;
      } else table[from] = 1;
    }
  }
  return table;
}
