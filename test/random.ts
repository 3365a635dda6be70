/** Values for tests, from a seed: nothing that looks live stands in the repository. */

/** @param chars ranges as in a character class  @param length in characters */
export function random(chars: string, length: number, seed: number): string {
  const alphabet: string[] = [];
  for (let code = 33; code < 127; code++) if (new RegExp(`[${chars}]`).test(String.fromCharCode(code))) alphabet.push(String.fromCharCode(code));
  let state = (seed * 2654435761 + 12345) >>> 0;
  let text = '';
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    text += alphabet[state % alphabet.length];
  }
  return text;
}
