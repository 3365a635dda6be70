/** A separator between a name and its value: `name = value`, `name: value`, with what languages put around the value. */
import { byteTable } from '../../../util/byte-table.js';
import { sticky } from '../reading.js';
import { readQuoted } from './value.js';
import { below, block } from './blocks.js';
import { wrapped, WRAPPER } from './calls.js';
import { valueAt, type KeyPlace, type Place } from './place.js';

const TYPE = sticky(/&?(?:\[:?0?\])?(?:'[a-z]{1,12} )?(?:const |mut |readonly )?[A-Za-z_][\w.]{0,40}(?:::\w{1,30})*(?:<[\w, .:?]{1,40}>|\[[\w, .:?]{1,40}\])?[?!*]?(?:\[\])?(?:[ \t]*\|[ \t]*\w{1,20}){0,3}(?:[ \t]+=(?![=>])[ \t]*|=(?=["']))/y, Infinity, { first: byteTable("&['A-Za-z_") });
const TAG = sticky(/(?:!!?(?:str|unsafe)|&\w{1,30})[ \t]+/y, 31, { first: byteTable('!&') });
const EMPHASIS = sticky(/(?:\*\*|\*|__(?=[ \t]))[ \t]*/y, 2, { first: byteTable('*_') });
const NEXT_LINE = sticky(/(?:\\)?\r?\n[ \t]{0,80}(?=[bBrRuUfF@]?["'`])/y, 5, { lines: 2, first: byteTable('\\\r\n') });
/** A user and a password in a list. */
const USER = sticky(/[[({]\s{0,8}[bBuU]?(?:"[^"\n]{0,60}"|'[^'\n]{0,60}'|[\w.]{1,40})\s{0,8},\s{0,20}(?=[bBuU]?["'])/y, 110, { lines: 37, first: byteTable('[({') });
const LIST = sticky(/(?:[[(]|\[\d{0,3}\]\w{1,12}\{|new[ \t]+\w{1,12}\[\][ \t]*\{|(?:Arrays\.asList|List\.of|listOf|arrayOf|vec!|array)[([])[ \t]{0,4}(?=[bBrRuUfF@]?["'])/y, 21, { first: byteTable('[(nALlav') });

export function separated(key: KeyPlace, from: number, by: string, keyQuoted: boolean, within: string): Place | undefined {
  const { text } = key;
  let at = from;
  const compare = /^(?:==|!=)/.test(by);
  // x ? "passcode" : "recoveryCode", pass :data:`x`
  if (by === ':' && keyQuoted && /\?[ \t]*["'`]$/.test(text.slice(Math.max(key.line, key.start - 8), key.start))) return undefined;
  if (by === ':' && /^[a-z:+-]{2,20}:`/.test(text.line(from, 22))) return undefined;
  // https://deploy-token-1:value@host: an address, read by its own detector
  if (by === ':' && /:\/\/[^\s/"'@]*$/.test(text.slice(key.line, key.start))) return undefined;
  // eof_action=pass:repeatlast=0: the name is itself a value
  if (by === ':' && /[A-Za-z0-9]=$/.test(text.slice(key.line, key.start)) && !/pass\w*=$/i.test(text.slice(key.line, key.start))) return undefined;
  // pw->pw_name: a member
  if (by === '->' && text.slice(at - 2, at) === '->' && /[A-Za-z_]/.test(text.at(at) ?? '')) return undefined;
  // arn:aws:secretsmanager:...:secret:name is one name, no assignment
  if (by === ':' && text.at(at - 1) === ':' && text.at(key.start - 1) === ':' && !text.slice(key.start, key.end).includes(' ')) return undefined;
  if (by === ':' || by === '\xef\xbc\x9a') {
    const scalar = block(key, at);
    if (scalar !== undefined) return scalar;
    if (text.match(EMPHASIS, at) !== null) at = text.end;
    if (!keyQuoted && text.match(TYPE, at) !== null) {
      at = text.end;
      return wrapped(key, at, keyQuoted) ?? valueAt(key, at, within, '=', false, 'declared');
    }
    if (text.match(TAG, at) !== null) at = text.end;
  }
  if (by === ':' && !keyQuoted && within === '') {
    const line = below(key, at);
    if (line !== undefined) return line;
  }
  if (text.match(NEXT_LINE, at) !== null) at = text.end;
  if (/auth|cred|login/i.test(text.slice(key.start, key.end)) && text.match(USER, at) !== null) {
    const second = readQuoted(text, text.end);
    if (second?.closed && /^\s{0,8}[\])}]/.test(second.after)) return { syntax: 'argument', value: second, by: 'auth', keyQuoted, inner: false };
  }
  const list = text.match(LIST, at) !== null;
  if (list) at = text.end;
  if (text.match(WRAPPER, at) !== null) return wrapped(key, at, keyQuoted);
  if (/\$\{$/.test(text.slice(key.line, key.start))) {
    // ${NAME:default}, ${NAME:-default}
    const dash = text.at(at) === '-' || text.at(at) === '=' ? 1 : 0;
    const stop = text.slice(at + dash, at + 200).search(/[}\n]/);
    if (stop <= 0) return undefined;
    return { syntax: 'default', value: { start: at + dash, end: at + dash + stop, quote: '', prefix: '', after: '', closed: true }, by: 'reference', keyQuoted, inner: true };
  }
  const place = valueAt(key, at, within, by, keyQuoted, compare ? 'compare' : 'bare');
  if (place === undefined) return undefined;
  if (list && place.value.quote !== '') return { ...place, list };
  if (compare) return place.value.quote === '' ? undefined : { ...place, syntax: 'compare' };
  if (place.value.quote === '') {
    // process.env.X || 'default', os.Getenv("X") ?: "default"
    const rest = text.line(place.value.start, 160);
    const or = /^[^\n"'`;,]{1,80}(?:\((?:"[^"\n]{1,60}"|'[^'\n]{1,60}')\)|\[(?:"[^"\n]{1,60}"|'[^'\n]{1,60}')\])?[ \t]*(?:\|\||\?\?|\?:|\bor)[ \t]*(?=["'`])/.exec(rest);
    if (or !== null) {
      const value = readQuoted(text, place.value.start + or[0].length);
      if (value?.closed) return { syntax: 'default', value, by: 'or', keyQuoted, inner: false };
    }
    const name = /^(?!(?:\D*\d){3})[A-Za-z_$][\w$.]*$/.test(text.slice(place.value.start, place.value.end));
    if (/^[ \t]+(?:\+|\.|<>|\|\||&)[ \t]+["'`\w(]/.test(place.value.after) && !place.inner) return undefined;
    if (name && /^[ \t]+(?:[?<>*%&|^-]|[=!<>]==?|&&|\|\||instanceof\b|if\b|else\b|is not\b|is None\b|as [A-Z])[ \t]/.test(place.value.after)) return undefined;
    if (/^[ \t]+["'`]/.test(place.value.after) && /^[a-z_]\w*$/.test(text.slice(place.value.start, place.value.end)) && !place.inner) return undefined;
    return wholeLine(key, place);
  }
  return place;
}

/** A bare value that goes on over blanks to the end of its line: passphrases in settings files. */
function wholeLine(key: KeyPlace, place: Place): Place {
  const { text } = key;
  const { value } = place;
  if (value.quote !== '' || text.at(value.end) !== ' ' || !/^[ \t]*(?:- |\* |export |set |env |ENV )?["']?[$\w.-]*$/.test(text.slice(key.line, key.start))) return place;
  const newline = text.indexOf('\n', value.end);
  const rest = text.slice(value.start, newline < 0 ? Math.min(text.length, value.start + 120) : newline).replace(/\s+(?:#|\/\/|;).*$/, '').trimEnd();
  // NAME=value command arguments: a passphrase has four words and more there
  const least = place.by === '=' && text.at(value.start - 1) === '=' ? 3 : 1;
  if (rest.length > 120) return place;
  const phrase = rest.split(' ').length > least && /^[A-Za-z][\w'!?.,-]*(?: [A-Za-z][\w'!?.,-]*){1,9}$/.test(rest) && !/(?:^|\s)(?:as|in|of|if|else|and|or)\s/.test(rest);
  const translation = /[\x80-\xff]/.test(rest) && /^[\w\x80-\xff(][\w\x80-\xff!?.,:;'"()%/ -]*$/.test(rest);
  if (!phrase && !translation) return place;
  return { ...place, syntax: 'line', value: { ...value, end: value.start + rest.length, after: '' } };
}
