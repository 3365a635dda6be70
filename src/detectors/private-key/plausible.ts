/** Whether base64 digits that parse as nothing could still be a key: real ones are as mixed as chance makes them. */

const FEWEST = 40;
/** No word of four letters alone: one in six hundred RSA keys holds it by chance. */
const PLACEHOLDER = /example|placeholder|redacted|changeme|your(?:own|private|key|rsa|ssh|secret|super|real|actual|base|pem|cert|content|data|text|value)|dummy|sample|foobar|x{6}/i;

export type Plausibility = 'random' | 'short' | 'placeholder';

/** @param digits base64 without padding and line ends  @param foreign what else stood among them  @param opens a parser knows the beginning; then parts may repeat (primes of standard groups do) */
export function plausibility(digits: string, foreign: string, opens: boolean): Plausibility {
  if (/\.{2}|…|\*{3}|<[^>]*>|\{\{|\$\{|%s|x{3}/i.test(foreign)) return 'placeholder';
  if (PLACEHOLDER.test(digits)) return 'placeholder';
  if (digits.length < FEWEST) return 'short';
  if (opens && digits.length >= FEWEST * 2) return 'random';
  const counts = new Map<string, number>();
  for (const digit of digits) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const kinds = Number(/[a-z]/.test(digits)) + Number(/[A-Z]/.test(digits)) + Number(/[0-9+/]/.test(digits));
  return counts.size >= 16 && kinds >= 2 && most * 6 <= digits.length ? 'random' : 'placeholder';
}
