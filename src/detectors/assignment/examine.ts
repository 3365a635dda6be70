/**
 * From one hit of a key word to what was found there, without judging it. Separate from the detector so that training
 * and explaining see the same things that a scan sees.
 */
import { noteExtent, type Window } from '../types.js';
import { hopeless } from './appraise.js';
import { authorization } from './authorization.js';
import { byPlace, PLACES } from './by-place.js';
import { codeFollows } from './code/follows.js';
import type { Named } from './code/known.js';
import { codeLookedFrom } from './code/looked.js';
import { SHELL_LOOK, shellOpens } from './code/shell.js';
import { pgpass } from './columns.js';
import { commandLine } from './command-line.js';
import { finish } from './finish.js';
import type { Found, View } from './found.js';
import { identifiedBy } from './identified-by.js';
import { inserted } from './inserted.js';
import { meaningOf, type KeyMeaning } from './key-name.js';
import { CALLS, knownCall } from './known-calls.js';
import { lookedAhead, lookedBehind, mayBeAssigned, nameEnd, NAMES, nameStart, REACH } from './name-bounds.js';
import { AHEAD_OF_PLACE, mayPlace, nameFacts, type NameFacts } from './name-facts.js';
import { named } from './named.js';
import { NATIVE_WORDS, nativeWord } from './native-words.js';
import { noCredentials } from './no-credentials.js';
import { notASecret } from './no-secret.js';
import { nothingFollows, nothingLookedFrom } from './nothing-follows.js';
import { byTool, netUse, piped, TOOL_ANCHORS } from './piped.js';
import { Reading } from './reading.js';
import { opensNothing } from './reasons/opens-nothing.js';
import { REVERSED, reversed } from './reversed.js';
import { stringEnds } from './string-ends.js';
import { urlCredentials } from './url-credentials.js';

const INSERT = 'insert into ';

/** Key words first; then anchors of the shapes that have no key name. Lower case, at least 3 bytes. */
export const LITERALS = [
  ...NAMES, '://', '@tcp(', '@unix(', 'identified', ' -u', ' --user', ' --proxy-user', ' -p', ' -a ', ' -w ', ' -k ', 'basic ', 'bearer ', ':5432:', ':5433:', ':3306:', ' /user:', '\n-u ', '\n--user ',
  ...Object.keys(CALLS), ...PLACES, ...NATIVE_WORDS, ...TOOL_ANCHORS, ...REVERSED, INSERT,
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
    const view = viewOf(window, lo, hi, at);
    const name = LITERALS[literal]!;
    if (name === INSERT) for (const item of inserted(view)) finish(item, found, all);
    else finish(shapeAt(view, name), found, all);
    return noteRead(window, view, at, at);
  }
  // the name around the hit, on bytes: most hits end here
  const end = nameEnd(bytes, hi, at, LITERALS[literal]!.length);
  const behind = lookedBehind(bytes, hi, end);
  noteExtent(window, at, behind);
  if (!mayBeAssigned(bytes, hi, end)) return;
  const start = nameStart(bytes, lo, at);
  const ahead = Math.min(lookedAhead(bytes, lo, start), start - AHEAD_OF_PLACE);
  noteExtent(window, ahead, behind);
  const facts = nameFacts(bytes, start, end);
  const { name, meaning } = facts;
  const login = facts.login && bytes[end] === 40;
  let view: View | undefined;
  const placed = mayPlace(bytes, lo, start, end, facts);
  if (placed) {
    view = viewOf(window, lo, hi, at);
    const item = piped(view, name, start - lo, end - lo);
    finish(item, found, all);
    noteRead(window, view, ahead, behind);
    if (item !== undefined) return;
  }
  if (!login) {
    // a later hit in the same name will be examined
    if (meaning === undefined || facts.lastWord > at - start) return;
    if (name === 'passe' && !/mot de $/i.test(bytes.toString('latin1', Math.max(lo, start - 7), start))) return noteExtent(window, start - 7, behind);
    if (meaning.head === 'psk' && !facts.wireless) return;
    // a pattern, unless it is written as a variable of the environment or says whose it is
    if (meaning.head === 'pat' && !PERSONAL.test(name)) return;
  }
  // what these end the grammar finds nothing for: when they do not, its answer does not depend on where they looked
  if (!login && !placed) {
    if (!all && meaning!.tail === 'aspect' && !shellOpens(bytes, hi, end)) return noteExtent(window, ahead, Math.max(behind, end + SHELL_LOOK));
    const nothing = nothingFollows(bytes, lo, hi, start, end, facts);
    if (nothing > 0) return noteExtent(window, Math.min(ahead, nothingLookedFrom()), Math.max(nothing, behind));
    const code = all ? 0 : codeFollows(bytes, lo, hi, start, end, (facts.named ??= known(facts)));
    if (code > 0) return noteExtent(window, Math.min(ahead, codeLookedFrom()), Math.max(code, behind));
    const string = all ? undefined : stringEnds(bytes, lo, hi, start, end);
    if (string !== undefined) return noteExtent(window, Math.min(ahead, string.from), Math.max(behind, string.to));
  }
  view ??= viewOf(window, lo, hi, at);
  named(view, start - lo, end - lo, login ? loginOf(meaning ?? LOGIN) : meaning!, login, found, all);
  noteRead(window, view, name === 'passe' ? start - 7 : ahead, behind);
}

function viewOf({ bytes, measured }: Window, lo: number, hi: number, at: number): View {
  return { text: new Reading(bytes.toString('latin1', lo, hi), at - lo, measured), base: lo, at: at - lo };
}

/** What was read of a view and of the bytes [from, to) is the extent. */
function noteRead(window: Window, { text, base }: View, from: number, to: number): void {
  noteExtent(window, Math.min(from, base + text.from), Math.max(to, base + text.to));
}

/** Names of personal access tokens: GH_PAT, azure_devops_pat. */
const PERSONAL = /^[A-Z0-9_]+_PAT$|(?:^|_)(?:git(?:hub|lab|ea)?|gh|gl|ado|azure|devops|personal|access|airtable|figma|notion|mattermost|jira|asana)_pat$/i;

/** What stands at an anchor that is no key name. */
function shapeAt(view: View, name: string): Found | undefined {
  if (name === '://' || name.startsWith('@')) return urlCredentials(view);
  if (name === 'identified') return identifiedBy(view);
  if (TOOL_ANCHORS.includes(name)) return byTool(view, name);
  if (REVERSED.includes(name)) return reversed(view);
  if (/^[ \n]-/.test(name)) return commandLine(view);
  if (name.startsWith(':')) return pgpass(view);
  if (name.startsWith(' /')) return netUse(view);
  if (name in CALLS) return knownCall(view, name);
  if (PLACES.includes(name)) return byPlace(view, name);
  if (NATIVE_WORDS.includes(name)) return nativeWord(view, name);
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
