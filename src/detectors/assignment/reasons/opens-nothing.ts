/** Keys that open nothing. Separate because a name is dismissed by this before its value is read. */
import { madeOfWords } from '../../measures/wording.js';
import type { KeyMeaning } from '../key-name.js';

/** Why key and value say by themselves that nothing is opened by them, or undefined. */
export function opensNothing(meaning: KeyMeaning, value: string): string | undefined {
  if (meaning.lead === 'plain' && meaning.kind === 'key') return 'a key that opens nothing';
  if (meaning.lead === 'plain' && meaning.words.includes('public')) return 'public';
  if (meaning.lead === 'plain' && meaning.kind === 'token') return 'a token that opens nothing';
  if (meaning.kind === 'key' && (/^[a-z]{1,8}$/.test(value) || madeOfWords(value))) return 'name of a key';
  return undefined;
}
