/** ASCII within texts. Separate from what asks because several rooms do. */

/** Whether a text is plain ASCII. A loop is cheaper than an expression that each process compiles anew. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Letters of ASCII in lower case, everything else as it is. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
