/**
 * From one hit of a key word to what was found there, without judging it. Separate from the detector so that training
 * and explaining see the same things that a scan sees.
 */
import { noteExtent, type Window } from '../types.js';
import { hopeless } from './appraise.js';
import { authorization } from './authorization.js';
import { codeFollows, LOOK_BEHIND_CODE, SHELL_LOOK, shellOpens, type Named } from './code-follows.js';
import { pgpass } from './columns.js';
import { commandLine } from './command-line.js';
import { finish, notASecret } from './finish.js';
import type { Found, View } from './found.js';
import { identifiedBy } from './identified-by.js';
import { opensNothing } from './identifier.js';
import { inserted } from './inserted.js';
import { meaningOf, type KeyMeaning } from './key-name.js';
import { CALLS, knownCall } from './known-calls.js';
import { mayBeAssigned, nameEnd, NAMES, nameStart, REACH } from './name-bounds.js';
import { nameFacts, type NameFacts } from './name-facts.js';
import { named } from './named.js';
import { NATIVE_WORDS, nativeWord } from './native-words.js';
import { noCredentials } from './no-credentials.js';
import { LOOK_BEHIND, nothingFollows } from './nothing-follows.js';
import { byTool, netUse, piped, TOOL_ANCHORS } from './piped.js';
import { stringEnds } from './string-ends.js';
import { urlCredentials } from './url-credentials.js';

/** Key words first; then anchors of the shapes that have no key name. Lower case, at least 3 bytes. */
export const LITERALS = [
  ...NAMES, '://', '@tcp(', '@unix(', 'identified', ' -u', ' --user', ' --proxy-user', ' -p', ' -a ', ' -w ', ' -k ', 'basic ', 'bearer ', ':5432:', ':5433:', ':3306:', ' /user:', '\n-u ', '\n--user ',
  ...Object.keys(CALLS), ...NATIVE_WORDS, ...TOOL_ANCHORS, 'insert into ',
];

const ADDRESS = NAMES.length;

/**
 * Hands every place that the hit stands for to `found`. The window is cut to the reach first, so the answer never depends on more.
 * @param all also what is dropped for certain and what could not be reported under any path
 */
export function examine(window: Window, at: number, literal: number, found: (item: Found) => void, all = false): void {
  const { bytes } = window;
  const lo = Math.max(window.lo, at - REACH.before);
  const hi = Math.min(window.hi, at + REACH.after);
  if (literal >= ADDRESS) {
    const ruledOut = literal === ADDRESS ? noCredentials(bytes, at, hi) : 0;
    if (ruledOut > 0) return noteExtent(window, at, ruledOut);
    if (LITERALS[literal] === 'insert into ') {
      for (const item of inserted({ text: bytes.toString('latin1', lo, hi), base: lo, at: at - lo })) finish(item, found, all);
      return;
    }
    return finish(shapeAt({ text: bytes.toString('latin1', lo, hi), base: lo, at: at - lo }, LITERALS[literal]!), found, all);
  }
  // the name around the hit, on bytes: most hits end here
  const end = nameEnd(bytes, hi, at, LITERALS[literal]!.length);
  noteExtent(window, at - 82, end + 3);
  if (!mayBeAssigned(bytes, hi, end)) return;
  const start = nameStart(bytes, lo, at);
  const facts = nameFacts(bytes, start, end);
  const { name, meaning } = facts;
  const login = facts.login && bytes[end] === 40;
  if (facts.placed) {
    noteExtent(window, at - REACH.before, at + REACH.after);
    const item = piped({ text: bytes.toString('latin1', lo, hi), base: lo, at: at - lo }, name, start - lo, end - lo);
    if (item !== undefined) return finish(item, found, all);
  }
  if (!login) {
    // a later hit in the same name will be examined
    if (meaning === undefined || facts.lastWord > at - start) return;
    if (name === 'passe' && !/mot de $/i.test(bytes.toString('latin1', Math.max(lo, start - 7), start))) return;
    if (meaning.head === 'psk' && !facts.wireless) return;
    // a pattern, unless it is written as a variable of the environment or says whose it is
    if (meaning.head === 'pat' && !PERSONAL.test(name)) return;
  }
  // a name whose place was looked at has taken all of the reach
  if (!login && !facts.placed) {
    if (!all && meaning!.tail === 'aspect' && !shellOpens(bytes, hi, end)) return noteExtent(window, at - 82, end + SHELL_LOOK);
    const nothing = nothingFollows(bytes, lo, hi, start, end, facts);
    if (nothing > 0) return noteExtent(window, at - 82 - LOOK_BEHIND, Math.max(nothing, end + 3));
    const code = all ? 0 : codeFollows(bytes, lo, hi, start, end, (facts.named ??= known(facts)));
    if (code > 0) return noteExtent(window, at - 82 - LOOK_BEHIND_CODE, Math.max(code, end + 3));
  }
  noteExtent(window, at - REACH.before, at + REACH.after);
  if (!all && !login && !facts.placed && stringEnds(bytes, lo, hi, start, end)) return;
  const text = bytes.toString('latin1', lo, hi);
  const taken = login ? loginOf(meaning ?? LOGIN) : meaning!;
  named({ text, base: lo, at: at - lo }, start - lo, end - lo, taken, login, found, all);
}

/** Names of personal access tokens: GH_PAT, azure_devops_pat. */
const PERSONAL = /^[A-Z0-9_]+_PAT$|(?:^|_)(?:git(?:hub|lab|ea)?|gh|gl|ado|azure|devops|personal|access|airtable|figma|notion|mattermost|jira|asana)_pat$/i;

/** What stands at an anchor that is no key name. */
function shapeAt(view: View, name: string): Found | undefined {
  if (name === '://' || name.startsWith('@')) return urlCredentials(view);
  if (name === 'identified') return identifiedBy(view);
  if (TOOL_ANCHORS.includes(name)) return byTool(view, name);
  if (/^[ \n]-/.test(name)) return commandLine(view);
  if (name.startsWith(':')) return pgpass(view);
  if (name.startsWith(' /')) return netUse(view);
  if (name in CALLS) return knownCall(view, name);
  if (name.charCodeAt(0) > 127) return nativeWord(view, name);
  return authorization(view);
}

/** Of a function that takes a user and a password. */
const LOGIN = meaningOf('password', ['login'], 'login', 'none', 'none');

function loginOf({ words, head, lead }: KeyMeaning): KeyMeaning {
  return meaningOf('password', words, head, 'none', lead);
}

function known({ name, pairs, environment, meaning }: NameFacts): Named {
  return {
    pairs,
    environment,
    dismissed: (value, quoted) => opensNothing(meaning!, value) !== undefined || notASecret(value, !quoted) !== undefined || hopeless(name, meaning!, value, quoted),
  };
}
