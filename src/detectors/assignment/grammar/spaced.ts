/** Nothing but blanks between a name and its value: options, directives, prose, tables. Separate because here words decide. */
import { dictionaryShare, isWord } from '../../measures/dictionary.js';
import { byteTable } from '../../../util/byte-table.js';
import { sticky, type Reading } from '../reading.js';
import { dashesBelow } from '../table-columns.js';
import { markAt } from './value.js';
import { below, cell } from './blocks.js';
import { byteArray } from './byte-array.js';
import { COMMENT, valueAt, type KeyPlace, type Place } from './place.js';

const PIPE = sticky(/[ \t]*\|[ \t]*`?/y, 2, { first: byteTable('|') });
const BLANKS = sticky(/[ \t]+(?:\\\r?\n[ \t]*)?/y, 3, { lines: 2 });
const DASH = sticky(/-[ \t]+/y, 1, { first: byteTable('-') });
const WORD = sticky(/[^\s"'(){}<>,;=]{5,60}/y, 60);
const IS = sticky(/[ \t]+(?:is|was|are|ist|lautet|war|es|est|er|\xc3\xa8|\xc3\xa9|\xc3\xa4r)[ \t]*(?::[ \t]*|[ \t]+)(?:now |set to |currently )?/y, 17, { first: byteTable('iwael\xc3') });
/** the password for the server is x */
const FOR_IS = sticky(/[ \t]+(?:for|f\xc3\xbcr|vom|von|zum|pour|para|per|della|del|de|du|do|da)[ \t]+(?:[\w.'@\x80-\xff-]{1,24}[ \t]+){1,4}?(?:is|was|are|ist|lautet|war|es|est|\xc3\xa8|\xc3\xa9)[ \t]*(?::[ \t]*|[ \t]+)(?:now |set to |currently )?/y, 120, { first: byteTable('fvzpd') });
/** password for root: x, where the line ends with what no word looks like */
const FOR = sticky(/[ \t]+(?:for|f\xc3\xbcr|vom|von|zum|pour|para|per|della|del|de|du|do|da)[ \t]+(?:[\w.'@\x80-\xff-]{1,24}[ \t]+){0,3}[\w.'@\x80-\xff-]{1,24}[ \t]*:[ \t]+(?:\*\*|`)?(?=[^\s\d]{0,40}\d)(?=[^\sA-Za-z]{0,40}[A-Za-z])(?=\S{8,60}[ \t]*(?:\r?\n|$))/y, 290, { lines: 2, first: byteTable('fvzpd') });
/** enable secret 0 x, authentication-key 1 md5 x, pre-shared-key ascii-text x: how it is kept, of routers and switches */
const KEPT = sticky(/(?:[067]|ascii-text|(?:plain|clear)-?text|\d{1,3}[ \t]+(?:md5|sha\d{0,3})(?:[ \t]+[07])?)[ \t]+(?=\S{4,100}[ \t]*(?:\r?\n|$))/y, 120, { lines: 2, first: byteTable('0-9apc') });
/** What a text is typed into. */
const LOCATOR = sticky(/[\w:=.#@/-]{2,60}[ \t]{2,}(?=\S)/y, 61);
/** Names of directives, as no sentence has them. */
const COMPOUND = /[_.]|[a-z][A-Z]|^(?:requirepass|masterauth|ansible|db|my)/;

/** The string of a user, the password behind it. */
const SECOND = sticky(/(?:\[[ \t]{0,4})?(["'])[^"'\n]{1,60}\1,?[ \t]+(?=["'])/y, 65);

/** The path that a store is told to keep the value at, the name being its last part. */
const PUT_PATH = /\b(?:put|set)[ \t]+[\w./-]{0,80}\/$/;

/** Last characters ahead of a name that is used (isUsed()), and of one that is an option. */
const AHEAD_OF_USE = byteTable('$%/{=:".');
const IN_OPTION = byteTable('A-Za-z0-9_', '-');

/** Nothing but blanks between key and value: options, directives, prose, tables. */
export function spaced(key: KeyPlace, at: number, within: string, keyQuoted: boolean): Place | undefined {
  const { text, ahead, before, name } = key;
  if (AHEAD_OF_USE[before.charCodeAt(0)] === 1 && isUsed(ahead)) return undefined;
  if (text.match(PIPE, at) !== null) {
    const from = text.end;
    if (dashesBelow(text, key.start, key.end) >= 0) return undefined;
    if (/^[ \t>*]*\|[^\n]*$/.test(ahead) || (ahead.trim() === '' && /\|[^\n]*\n$/.test(text.slice(key.line - 160, key.line)))) return cell(key, from);
  }
  if (text.match(IS, at) !== null || text.match(FOR_IS, at) !== null) {
    const from = text.end;
    const line = text.at(from - 1) === ':' ? below(key, from) : undefined;
    if (line !== undefined) return line;
    return spoken(text, valueAt(key, from, within, 'is', keyQuoted, 'prose'), text.slice(at, from).includes(':'));
  }
  if (text.match(FOR, at) !== null) return valueAt(key, text.end, within, 'is', keyQuoted, 'prose');
  if (text.match(BLANKS, at) === null) return undefined;
  const nextLine = text.slice(at, text.end).includes('\n');
  at = text.end;
  if (ahead.includes('#define') && /#define[ \t]+\w*$/.test(ahead)) {
    const bytes = byteArray(key, at);
    if (bytes !== undefined) return bytes;
  }
  const option = IN_OPTION[before.charCodeAt(0)] === 1 && /(?:^|[\s"'`([])--?[\w-]*$/.test(ahead);
  // to pass `x` to something
  if (!option && /^pass$/i.test(name) && !/^(?:-[ \t]+)?\S*\d/.test(text.line(at, 40))) return undefined;
  // names of programs, one on each line of a list
  if (nextLine && !option) return undefined;
  if (option) return optionValue(key, valueAt(key, at, within, '--', false, 'option'));
  // basic_auth "user", "x"
  const second = /basic[_-]?auth$/i.test(name) ? text.match(SECOND, at) : null;
  if (second !== null) return valueAt(key, text.end, within, 'auth', keyQuoted, 'argument');
  if (text.match(KEPT, at) !== null) return valueAt(key, text.end, within, ' ', false, 'directive');
  // Robot Framework: columns of two blanks and more
  if ((before === ' ' || before === '\t') && /\bInput[ \t]$/i.test(ahead.slice(-7)) && /^[ \t]{2}$/.test(text.slice(at - 2, at)) && text.match(LOCATOR, at) !== null) return valueAt(key, text.end, within, 'type', false, 'argument');
  // kv put path/password x
  if (before === '/' && PUT_PATH.test(ahead)) return valueAt(key, at, within, '--', false, 'option');
  const first = text.at(at) ?? '';
  if (markAt(text, at) !== '' || ((first === '@' || first === 'L') && /["']/.test(text.at(at + 1) ?? ''))) return valueAt(key, at, within, ' ', keyQuoted, 'directive');
  if (keyQuoted) return undefined;
  if (/^[ \t]*(?:ENV|ARG|setenv|set -[gUx]{1,3}|setx|SetEnv)[ \t]+[\w.-]*$/i.test(ahead)) return valueAt(key, at, within, 'ENV', false, 'option');
  if (ofAccount(key)) return valueAt(key, at, within, 'netrc', false, 'directive');
  const rest = text.line(at, Infinity).trimEnd().replace(/(?:<\/\w+>){1,3}$/, '');
  if (/^[ \t]*(?:[\w.-]*[_.-])?$/.test(ahead) && /^[^\s"'(){}=]{4,200};?$/.test(rest) && (COMPOUND.test(name) || !/^[A-Z]?[a-z]+(?:-[a-z]+)?[.,:;!?]?$/.test(rest) || issuedLetters(rest))) return valueAt(key, at, within, ' ', false, 'directive');
  // ID:master PW:x, "Password Prl23Db#@": only a value that no word looks like
  // the number of a ticket in a tracker
  if (/ticket$/i.test(name)) return undefined;
  // VALUE Acme-Min-Auth-Protocol MSCHAPv2 64: a dictionary of RADIUS; passwd mac2ip {: the name of a block
  if (/^(?:VALUE|ATTRIBUTE)[ \t]/.test(ahead) || /^\S+[ \t]*\{$/.test(rest)) return undefined;
  if (text.match(DASH, at) !== null) at = text.end;
  const found = text.match(WORD, at)?.[0];
  if (found !== undefined && /^cred/i.test(name) && USER_AND_PASSWORD.test(found)) return valueAt(key, at, within, ' ', false, 'prose');
  if (found !== undefined && /\d/.test(found) && /[A-Za-z]/.test(found) && !/^[\w.-]+(?:\/[\w.-]+)+$|^[A-Z|]+\|\d+$/.test(found) && (COMMENT.test(ahead) || /^[\s\w|:*>.,-]*$/.test(ahead) || (ahead.endsWith('(') && text.at(at + found.length) === ')'))) return withoutStop(text, valueAt(key, at, within, ' ', false, 'prose'));
  return undefined;
}

/** Whether what stands ahead of the name says that it is used, not set: $PASSWORD --next, ${dir}/foopassword user; or that it is itself a value: key=password next, alice:password next. */
function isUsed(ahead: string): boolean {
  // {{ dict "a" .PASSWORD "b" .TOKEN }}
  if (ahead.endsWith('.')) return /\{\{[^{}\n]{0,400}\s\.$/.test(ahead);
  // set $name "x" of nginx
  if (/[$%/]$/.test(ahead)) return !PUT_PATH.test(ahead) && !/^[ \t]*set[ \t]+\$$|:[\w.-]{1,30}\/$/.test(ahead);
  return /[$%]\{$|[A-Za-z0-9][=:]$/.test(ahead) || /^[ \t]*(?:resource|data|module|provider|variable|output|ephemeral)[ \t]+"$/.test(ahead);
}

/** The password behind a user, as .netrc has them. */
function ofAccount({ text, start, before, name, ahead: line }: KeyPlace): boolean {
  if (!/\s/.test(before)) return false;
  if (/^pass$/i.test(name) && /\b(?:user(?:name)?|login)[ \t]+[\w.@-]{1,60}[ \t]+$/.test(line)) return true;
  const ahead = text.slice(start - 160, start);
  if (!ahead.includes('login') && !ahead.includes('account')) return false;
  return /(?:^|[\s"'])(?:machine\s+\S{1,80}|default)\s+(?:(?:login|account)\s+\S{1,80}\s+){1,2}$|(?:^|\n)[ \t]*(?:login|account)[ \t]+\S{1,80}\s+$/.test(ahead);
}

/** Sixteen letters and no word among them, as mail services make passwords for programs. */
function issuedLetters(text: string): boolean {
  return /^[a-z]{16}$/.test(text) && dictionaryShare(text) < 0.4;
}

/** user/x, where what follows the slash is no part of a path. */
const USER_AND_PASSWORD = /^[A-Za-z][\w.@-]{1,40}\/(?=(?:[^\d/]*\d){2})(?=[^A-Za-z]*[A-Za-z])[^\s/.,]{8,40}$/;

/** The full stop behind the last word of a line is the sentence's. */
function withoutStop(text: Reading, place: Place | undefined): Place | undefined {
  if (place === undefined || place.value.quote !== '' || text.at(place.value.end - 1) !== '.' || !/^[ \t]*$/.test(place.value.after)) return place;
  return { ...place, value: { ...place.value, end: place.value.end - 1, after: '.' } };
}

/** What no word of a sentence looks like. */
const TYPED = /^(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z]{3})(?=.*[!@#$%^&*?][^.,;:)]*$)[A-Za-z0-9][\w!@#$%^&*?+=.-]{6,39}$/;

/** `the password is x`: what follows is a value only when it is quoted, no plain word, or the last word said. */
function spoken(text: Reading, place: Place | undefined, colon: boolean): Place | undefined {
  if (place === undefined || place.value.quote !== '') return place;
  const said = text.slice(place.value.start, place.value.end);
  // "the password is accepted.": a word that ends the sentence
  if (/^[\p{L}-]+[.,!]?$/u.test(said) && (/[.,!]$|(?:ed|ing)$/.test(said) || isWord(said.toLowerCase()))) return undefined;
  if (!colon && /^[a-z]+[.!?]?$/.test(said)) return undefined;
  // a word of another language, as its bytes
  if (/^[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*[.!?]?$/.test(said)) return undefined;
  // the full stop is the sentence's
  if (/^\w{6,}[.]$/.test(said) && /^[ \t]*$/.test(place.value.after)) return { ...place, value: { ...place.value, end: place.value.end - 1, after: '.' } };
  // letters, digits and a sign: the sentence may go on
  if (TYPED.test(said)) return place;
  // it ends a part of the sentence, and is no word
  if (/^[,;)]/.test(place.value.after) && /\d/.test(said) && /[a-zA-Z]/.test(said) && said.length >= 8) return place;
  return /^[ \t]*[.;,)"']?[ \t]*$/.test(place.value.after) || place.value.end - place.value.start >= 20 ? place : undefined;
}

/** Options that take no value. */
const FLAG = /(?:^|\s)--?(?:random|ask|generate|no|prompt|require|machine|stdin|has|with|disabled?)[-_][\w-]*$/;

/** A comment about an option goes on after its name: "--password suffers from the same". */
function optionValue(key: KeyPlace, place: Place | undefined): Place | undefined {
  const said = place === undefined ? '' : key.text.slice(place.value.start, place.value.end);
  // --ask-pass -v: another option
  if (/^--?[A-Za-z][\w-]*(?:=.*)?$/.test(said) && place!.value.quote === '') return undefined;
  // --random-password user: a flag
  if (FLAG.test(key.ahead + key.name)) return undefined;
  return /^[a-z]+$/.test(said) && /^[ \t]+[a-z]{2,}[ \t]+[a-z]{2,}/.test(place!.value.after) ? undefined : place;
}
