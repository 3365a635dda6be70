/** Whether a text is made of lower-case hexadecimal digits alone, and of one at least. A loop is cheaper than an expression that each process compiles anew. */
export function isHex(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102))) return false;
  }
  return text !== '';
}
