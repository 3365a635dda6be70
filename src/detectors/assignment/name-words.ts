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
    const kind = kindAt(name, i);
    let end = i + 1;
    if (kind === CAPITAL) {
      while (kindAt(name, end) === CAPITAL) end++;
      if (kindAt(name, end) === SMALL) {
        // the last capital begins a word
        if (end - i > 1) end--;
        else while (kindAt(name, end) === SMALL) end++;
      }
    } else while (kindAt(name, end) === kind) end++;
    if (kind !== BETWEEN) words.push(name.slice(i, end).toLowerCase());
    i = end;
  }
  return words;
}

const [BETWEEN, SMALL, CAPITAL, DIGIT, FOREIGN, NOTHING] = [0, 1, 2, 3, 4, 5];

function kindAt(name: string, at: number): number {
  if (at >= name.length) return NOTHING;
  const code = name.charCodeAt(at);
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  return code > 127 ? FOREIGN : BETWEEN;
}
