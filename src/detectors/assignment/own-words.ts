/**
 * Whether a value is made of the words of its own key, as names are that stand for each other: `invalid_key: "invalid_key"`.
 * Separate from reasons/ because a gate asks it without all else.
 */

/** A name without what joins its words, and without its case. */
export const squash = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Letters of a name, and what joins its words. */
const NAME = /^[A-Za-z][A-Za-z_.-]*(?:\d{1,6}[A-Za-z_.-]+){0,2}$/;

const words = (text: string): string[] => text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter((word) => word !== '');

/** `'new-password': 'newPassword'`, `WEAK_PASSWORD = 'weak-password'`: two words and more, all of them the key's. */
export function ownWords(key: string, value: string): boolean {
  if (!NAME.test(value)) return false;
  // pm-12241-private-key-regeneration: a ticket's number ahead
  const own = words(value).filter((word) => word.length > 2 || !/\d/.test(value));
  if (own.length < 2) return false;
  // ACCESS_KEY = 'AWSAccessKeyId': the name of a setting, built around the key
  const glued = key.toLowerCase().replace(/[^a-z]/g, '');
  if (glued.length >= 8 && /[a-z][A-Z]/.test(value) && /^[A-Za-z]+$/.test(value) && value.toLowerCase().includes(glued)) return true;
  const names = new Set(words(key));
  return own.every((word) => names.has(word));
}
