/** Whether a text is plain ASCII. Separate from what asks because a loop is cheaper than an expression that each process compiles anew. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
