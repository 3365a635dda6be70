/** Values in structures of text: elements of markup, cells of tables, block scalars of YAML. Separate because they end where the structure does. */
import { byteTable } from '../../../util/byte-table.js';
import { sticky, type Reading } from '../reading.js';
import type { KeyPlace, Place, Syntax } from './place.js';
import type { Value } from './value.js';

const HEAD = sticky(/[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]{0,80})?\r?\n/y, 87, { lines: 2, first: byteTable('|>') });
const EMPTY_LINE = sticky(/[ \t]*\r?\n/y, 2, { lines: 2, first: byteTable('\r\n') });
const INDENTED = sticky(/([ \t]+)([^\n]+)/y, Infinity);

/** YAML block scalars: `key: |` and its indented lines; the first line alone when there are several. */
export function block(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  const found = text.match(HEAD, at);
  if (found === null) return undefined;
  const indent = /^[ \t-]*/.exec(key.ahead)![0].length;
  let from = text.end;
  while (text.match(EMPTY_LINE, from) !== null) from = text.end;
  const line = text.match(INDENTED, from);
  if (line === null || line[1]!.length <= indent) return undefined;
  const content = line[2]!.trimEnd();
  const start = text.end - line[2]!.length;
  return { syntax: 'block', by: found[0][0]!, keyQuoted: false, inner: false, value: { start, end: start + content.length, quote: '', prefix: '', after: '', closed: true } };
}

const USER_LINE = sticky(/\s{0,8}\n[^\n<]{1,80}\n/y, 90, { lines: 11 });
const SPACE = sticky(/\s{0,60}/y, 60, { lines: 61 });

export function element(key: KeyPlace, at: number, by: string, syntax: Syntax): Place | undefined {
  const { text } = key;
  // OpenVPN: the user on the first line, the password on the second
  if (key.name === 'auth-user-pass') {
    if (text.match(USER_LINE, at) !== null) at = text.end;
  }
  const markup = syntax === 'element';
  text.match(SPACE, at);
  const start = text.end;
  const close = text.slice(start, start + 400).search(/<|\]\]>/);
  if (close <= 0 || (markup && !/^(?:<\/|\]\]>)/.test(text.slice(start + close, start + close + 3)))) return undefined;
  const raw = text.slice(start, start + close).trimEnd();
  // lines of words: a report, a message
  if (raw === '' || (raw.includes('\n') && raw.includes(' '))) return undefined;
  return { syntax, by, keyQuoted: false, inner: false, value: { start, end: start + raw.length, quote: '', prefix: '', after: '', closed: true } };
}

export function cell(key: KeyPlace, at: number): Place | undefined {
  // "A"|"B": a type, no table
  if (key.text.at(at) === '"' && key.text.at(at - 1) === '|') return undefined;
  const end = key.text.slice(at, at + 200).search(/`?[ \t]*\||\n/);
  if (end <= 0) return undefined;
  return { syntax: 'cell', by: '|', keyQuoted: false, inner: false, value: { start: at, end: at + end, quote: '', prefix: '', after: '', closed: true } };
}

/** A mapping on the next line. */
const MAPPING = sticky(/[ \t]*\r?\n[ \t]+[A-Za-z]\w{1,24}[ \t]*:/y, 28, { lines: 2, first: byteTable('\r\n') });
const VALUE_BELOW = sticky(/[ \t]*\r?\n([ \t]+)(?:[A-Za-z]\w{1,24}[ \t]*:[ \t]*[^\s][^\n]{0,120}\n\1){0,5}(?:[Vv]alue|[Dd]efault|plaintext)[ \t]*:[ \t]*(?:(?=["'])|(?=[^\s{[$&*!|>]))/y, 753, { lines: 7, first: byteTable('\r\n') });
const VALUE_INSIDE = sticky(/\{\s{0,60}(?:["']?[\w-]{1,20}["']?\s{0,4}:\s{0,4}(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|\w{1,10})\s{0,4},\s{0,60}){0,3}["']?(?:[Vv]alue|[Dd]efault(?:[Vv]alue)?|plaintext)["']?\s{0,4}:\s{0,4}(?=["'])/y, 619, { lines: 285, first: byteTable('{') });

/** A mapping that holds the value: `PASSWORD:` and `value: x` below it, {"password": {"value": "x"}}. @returns where the value begins, or -1 */
export function valueOf(key: KeyPlace, at: number): number {
  const { text } = key;
  if (text.at(at) === '{') return text.match(VALUE_INSIDE, at) === null ? -1 : text.end;
  const below = text.match(MAPPING, at) === null ? null : text.match(VALUE_BELOW, at);
  return below !== null && below[1]!.length > /^[ \t-]*/.exec(key.ahead)![0].length ? text.end : -1;
}

const OPEN_CURLY = 123;
const ENDS_PLURAL = byteTable('sS');
const OPENS_HEADER = byteTable('xX');
/** A header of its own: recorded ones have a list of values. */
const HEADER = /^x-[\w-]+$/i;
const PLURAL = /(?:passwords|secrets|tokens|api_?keys|credentials|passphrases)$/i;
/** An item of a list, or a value under the name of whose it is. */
const MEMBER = sticky(/[ \t]*\r?\n[ \t]+(?:-[ \t]+|(?!(?:name|type|file|external|key|path|id|description|required)\b)[\w.-]{1,40}[ \t]*:[ \t]+)(["']?)([^\s"'{}[\]<>:,]{8,200})\1[ \t]*(?=\r?\n|$)/y, 258, { lines: 3, first: byteTable('\r\n') });

/** {"name of whose it is": "value" */
const FIRST_OF_OBJECT = sticky(/\{\s{0,60}["']?(?!(?:name|type|file|external|key|path|id|description|required|value|default|format|title)\b["']?\s{0,4}[:=])([\w.@:/-]{1,60})["']?\s{0,4}(?::|=>|=)\s{0,4}(["'])([^\s"'{}[\]<>:,\\]{8,200})\2/y, 352, { lines: 73, first: byteTable('{') });

/** Names under which each host has its own: "gitlab-token": {"gitlab.example.com": "x"}. */
const BY_HOST = /(?:^|[-_])(?:token|oauth|password)$/i;
const HOST = /^[\w-]+(?:\.[\w-]+)+$/;

/** The first member of a list or mapping under a plural name, or of hosts; only what is as mixed as no name is. */
export function member(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  const object = text.code(at) === OPEN_CURLY;
  const plural = (ENDS_PLURAL[text.code(key.end - 1)] === 1 && PLURAL.test(key.name)) || (OPENS_HEADER[text.code(key.start)] === 1 && HEADER.test(key.name));
  if (!plural && !(object && BY_HOST.test(key.name))) return undefined;
  const found = text.match(object ? FIRST_OF_OBJECT : MEMBER, at);
  if (found === null || (!plural && !HOST.test(found[1]!))) return undefined;
  const [mark, value] = object ? [found[2]!, found[3]!] : [found[1]!, found[2]!];
  if (!mixed(value)) return undefined;
  const end = text.end - (found[0].length - found[0].trimEnd().length) - mark.length;
  return { syntax: 'block', by: ':', keyQuoted: false, inner: true, members: true, value: { start: end - value.length, end, quote: mark, prefix: '', after: '', closed: true } };
}

const mixed = (value: string): boolean => /\d/.test(value) && /[a-z]/.test(value) && (/[A-Z]/.test(value) || value.length >= 20);

const MOST_MEMBERS = 8;
const NEXT_OF_OBJECT = sticky(/[ \t]{0,4},\s{0,60}["']?[\w.@:/-]{1,60}["']?\s{0,4}(?::|=>|=)\s{0,4}(["'])([^\s"'{}[\]<>:,\\]{8,200})\1/y, 339, { lines: 73, first: byteTable(',') });

/** Where the members behind the first one have their values: those of one object, or of lines that are indented alike. At most 8. */
export function furtherMembers(text: Reading, { start, end, quote }: Value): { start: number; end: number; quote: string }[] {
  const out: { start: number; end: number; quote: string }[] = [];
  const indent = /^[ \t]*/.exec(text.slice(text.lineStart(start), start))![0];
  let at = end + quote.length;
  for (let i = 0; i < MOST_MEMBERS; i++) {
    const object = text.match(NEXT_OF_OBJECT, at);
    const found = object ?? text.match(MEMBER, at);
    if (found === null || (object === null && /\n([ \t]+)/.exec(found[0])![1] !== indent)) break;
    const [, mark, value] = found as unknown as [string, string, string];
    at = text.end;
    const to = at - (found[0].length - found[0].trimEnd().length) - mark.length;
    if (mixed(value)) out.push({ start: to - value.length, end: to, quote: mark });
  }
  return out;
}

const ENDS_LINE = byteTable('\r\n');
const BELOW = sticky(/\r?\n(?:[ \t]*\r?\n)?[ \t>]{0,12}(["'`]?)([A-Za-z0-9][^\s"'`<>{}()]{7,199})\1[ \t]*(?=\r?\n|$)/y, 230, { lines: 4, first: byteTable('\r\n') });

/** Notes: `Staging API key:`, and the value alone on the next line. Only what no word, path or next name looks like. */
export function below(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  if (ENDS_LINE[text.code(at)] !== 1 || !/^[ \t]*(?:[-*#>][ \t]+)*[A-Za-z][\w ,.*-]*$/.test(key.ahead + key.name)) return undefined;
  const found = text.match(BELOW, at);
  if (found === null || !/\d|[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z]/.test(found[2]!) || !/[A-Za-z]/.test(found[2]!) || /[:,;=]$|[=:].*[ \t]|:\/\/|^\w+[:=]|(?:[\w.-]+\/){2}/.test(found[2]!)) return undefined;
  const end = text.end - (found[0].length - found[0].trimEnd().length) - found[1]!.length;
  return { syntax: 'block', by: ':', keyQuoted: false, inner: true, value: { start: end - found[2]!.length, end, quote: found[1]!, prefix: '', after: '', closed: true } };
}
