/**
 * Sizes as people write them. Separate because a flag and a setting take the same form.
 */

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1e3, kb: 1e3, kib: 1024, m: 1e6, mb: 1e6, mib: 1 << 20, g: 1e9, gb: 1e9, gib: 2 ** 30 };

export const SIZE_FORM = { name: 'a size as 500kB, 20MB or 1048576', pattern: /^[1-9]\d{0,11}(?:\.\d{1,3})? ?(?:[kmg]i?b?|b)?$/i };

/** @returns bytes; undefined when the text is no size */
export function byteCount(text: string): number | undefined {
  const match = SIZE_FORM.pattern.test(text) ? /^([\d.]+) ?([a-z]*)$/i.exec(text) : null;
  const unit = match ? UNITS[match[2]!.toLowerCase()] : undefined;
  return match && unit !== undefined ? Math.floor(Number(match[1]) * unit) : undefined;
}
