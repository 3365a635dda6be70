/**
 * Whether a value looks as people make passwords, where labelled lines are too few to say so: beside the model, as one evidence item.
 * Separate from the features because it looks at the whole value, and because it must not be weighed for keys and tokens.
 */
import type { Evidence } from '../../findings/types.js';
import { dictionaryShare } from '../measures/dictionary.js';
import type { Seen } from './features.js';
import type { Syntax } from './grammar/place.js';

/** Letters, a sign that no name has, and a digit. In calls and in pairs of name and value labelled lines show mostly names. */
const TYPED = { name: 'password form', weight: 1, note: 'letters, digits and a sign, as people make passwords' } as const;
const [SHORTEST, LONGEST_TYPED, LONGEST] = [7, 30, 120];

/** Words with a number behind them: Autumn_2031, copper-kettle-47. */
const NUMBERED = { name: 'password form', weight: 2, note: 'words and a number, as people make passwords' } as const;
const WORDS_AND_NUMBER = /^(?![a-z]+[-_.]\d{1,2}$)(?=(?:[^A-Za-z]*[A-Za-z]){4})(?:[A-Za-z][A-Za-z0-9]*(?:[-_.@#!][A-Za-z][A-Za-z0-9]*)*(?:[-_.@#!]?\d{2,4}|\$\d{3,4})[!?.*#$]{0,2}|[A-Z][a-z]{3,}[A-Z][a-z]{3,}\d)$/;
/** The same in an assignment, which says more by itself. */
const JOINED = { ...NUMBERED, weight: 0.9 } as const;
const WORDS_JOINED = /^[a-z]{3,}(?:-[a-z]{3,}){1,3}-\d{2,4}$/;

/** Four words and more that stand side by side. */
const PHRASED = { name: 'password form', weight: 2, note: 'a phrase of words, as people make passwords' } as const;
const PHRASE = /^[a-z]{3,}([-_. ])[a-z]{3,}(?:\1[a-z]{3,}){2,4}$/;
const HYPHENED = /^[a-z]{3,}(?:-[a-z]{3,}){3,5}$/;
/** Five and more behind a quotation mark, where most phrases are sentences: words of a sentence are among them there, or short ones. */
const DRAWN = /^[a-z]{3,}(?: [a-z]{3,}){4,11}$/;
const SENTENCE = /(?:^| )(?:the|and|for|with|from|you|your|not|are|was|were|this|that|these|must|please|enter|can|cannot|has|have|will|would|should|could|use|using|used|all|any|one|two|when|where|which|what|who|but|than|then|into|only|least|same|set|reset|type|does|did|may|might|its|our|their|his|her|they|been|more|most|some|such|contains?|characters?|match|missing|failed|incorrect|required)(?: |$)/;
/** Share of letters that known words cover: names of places and people are not among them. */
const SOME_WORDS = 0.2;

/** What samples, names of things and versions have among their words. */
const NAMES_SOMETHING = /test|example|sample|fake|dummy|mock|foobar|wrong|invalid|passw|pwd|secret|token|auth|cred|admin|login|default|change|hello|qwert|asdf|version|(?<![a-z])(?:abc|base\d|aes|app|bad|bar|baz|db|demo|foo|id|key|md5|my|name|new|old|pass|rsa|sha|some|user|utf|v|your)(?![a-z])/i;

/** Text in UTF-16, in base64, as Windows keeps passwords in answer files. */
const WIDE = { name: 'password form', weight: 2, note: 'a text in UTF-16 in base64, as answer files of Windows keep passwords' } as const;
const MAYBE_WIDE = /^(?=(?:[^A]*A){5})[A-Za-z0-9+/]{14,118}={0,2}$/;

/** Where a name is as likely as a password, as far as the syntax says. */
const BY_PLACE: ReadonlySet<Syntax> = new Set(['call', 'argument', 'option', 'default', 'wrapped', 'pair', 'declared', 'element', 'compare', 'cell']);

/** Sessions of Express sign their cookies with what people type as they type passwords. The model takes words under `secret` for names. */
const OF_SESSION_NUMBERED = { ...NUMBERED, weight: 4 } as const;
const OF_SESSION_TYPED = { ...TYPED, weight: 2 } as const;
const OF_SESSION = /\b(?:\w{1,20}S|s)ession\(\s{0,40}\{|\b(?:resave|saveUninitialized)\b["']?\s{0,4}:/;

/** @param told whether it is handed to what sets a password  @returns undefined where nothing speaks for it */
export function passwordForm(seen: Seen, told: boolean): Evidence | undefined {
  const { meaning, value, syntax } = seen;
  const password = meaning.kind === 'password';
  const signs = signsSession(seen);
  if (signs !== undefined) return signs;
  if ((!password && (meaning.kind !== 'secret' || syntax !== 'call')) || meaning.tail === 'aspect' || value.length < SHORTEST || value.length > LONGEST) return undefined;
  if (password && meaning.tail === 'none' && (syntax === 'pair' || syntax === 'element' || syntax === 'compare' || told) && isTyped(value)) return BY_PLACE.has(syntax) && WORDS_AND_NUMBER.test(value) && !NAMES_SOMETHING.test(value) ? NUMBERED : TYPED;
  if (password && MAYBE_WIDE.test(value) && isWide(value)) return WIDE;
  if (NAMES_SOMETHING.test(value)) return undefined;
  if (!BY_PLACE.has(syntax)) {
    if (syntax === 'prose') return undefined;
    if (syntax === 'quoted' && password && meaning.tail === 'none' && meaning.lead !== 'verb' && DRAWN.test(value) && !SENTENCE.test(value) && dictionaryShare(value) >= SOME_WORDS) return PHRASED;
    if (meaning.head === 'passphrase' && PHRASE.test(value) && !/phrase|enter|must|please|type/.test(value) && dictionaryShare(value) >= SOME_WORDS) return PHRASED;
    return WORDS_JOINED.test(value) ? JOINED : HYPHENED.test(value) && dictionaryShare(value) >= SOME_WORDS ? PHRASED : undefined;
  }
  if (value.length <= LONGEST_TYPED && WORDS_AND_NUMBER.test(value)) return NUMBERED;
  return PHRASE.test(value) && dictionaryShare(value) >= SOME_WORDS ? PHRASED : undefined;
}

/** Asked before anything is dismissed as well: the model alone takes known words for a name. */
export function signsSession(seen: Seen): Evidence | undefined {
  const { key, value } = seen;
  if (key !== 'secret' || value.length < SHORTEST || value.length > LONGEST_TYPED || NAMES_SOMETHING.test(value)) return undefined;
  const [numbered, typed] = [WORDS_AND_NUMBER.test(value), isTyped(value)];
  const form = numbered && typed ? OF_SESSION_NUMBERED : numbered ? NUMBERED : typed ? OF_SESSION_TYPED : undefined;
  return form !== undefined && OF_SESSION.test(seen.around) ? form : undefined;
}

function isTyped(value: string): boolean {
  return value.length <= LONGEST_TYPED && /^[!-~]+$/.test(value) && /[a-z]/.test(value) && /[!@#$%^&*?+]/.test(value) && /\d/.test(value);
}

/** Whether every second byte of what it encodes is zero, and the others are text. */
function isWide(value: string): boolean {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length < 10 || bytes.length % 2 !== 0) return false;
  return bytes.every((byte, i) => (i % 2 === 1 ? byte === 0 : byte >= 0x20 && byte < 0x7f));
}
