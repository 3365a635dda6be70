/**
 * Takes names apart into words: `dbPassword`, `AWS_ACCESS_KEY`, `API2Key`. Separate because a loop is cheaper than an expression, which each
 * process compiles anew.
 */

/**
 * Lower-case words in order: runs of small letters with a capital ahead, runs of capitals up to the one that begins the next word, runs of
 * digits, runs of what is no ASCII. Anything else only stands between them.
 */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < name.length;) {
    const kind = kindOf(name.charCodeAt(i));
    let end = i + 1;
    while (end < name.length && kindOf(name.charCodeAt(end)) === kind) end++;
    if (kind === CAPITAL && end < name.length && kindOf(name.charCodeAt(end)) === SMALL) {
      // the last capital begins a word
      if (end - i > 1) end--;
      else do end++; while (end < name.length && kindOf(name.charCodeAt(end)) === SMALL);
    }
    if (kind !== BETWEEN) words.push(name.slice(i, end).toLowerCase());
    i = end;
  }
  return words;
}

const [BETWEEN, SMALL, CAPITAL, DIGIT, FOREIGN] = [0, 1, 2, 3, 4];

function kindOf(code: number): number {
  if (code >= 97) return code <= 122 ? SMALL : code > 127 ? FOREIGN : BETWEEN;
  if (code >= 65) return code <= 90 ? CAPITAL : BETWEEN;
  return code >= 48 && code <= 57 ? DIGIT : BETWEEN;
}
