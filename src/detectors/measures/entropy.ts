/**
 * Shannon entropy, plain and normalised by what a random string of that length could reach. Separate because many
 * rules need the number and none of them its policy.
 */

const counts = new Uint16Array(256);

/** Bits per character over the UTF-16 code units of a string; code units above 255 count by their low byte. 0 for an empty string. */
export function entropy(text: string): number {
  const length = text.length;
  if (length === 0) return 0;
  counts.fill(0);
  for (let i = 0; i < length; i++) counts[text.charCodeAt(i) & 255]! += 1;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const n = counts[text.charCodeAt(i) & 255]!;
    if (n === 0) continue;
    sum -= n * Math.log2(n / length);
    counts[text.charCodeAt(i) & 255] = 0;
  }
  return sum / length;
}

/**
 * Entropy as a share of log2(min(length, alphabet)), 0 to 1: short strings cannot reach many bits, so the plain figure misjudges them.
 * @param alphabet number of characters that the string draws from, at least 2
 */
export function relativeEntropy(text: string, alphabet: number): number {
  const most = Math.log2(Math.min(text.length, alphabet));
  return most <= 0 ? 0 : Math.min(1, entropy(text) / most);
}
