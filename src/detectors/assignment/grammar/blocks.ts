/** Values in structures of text: elements of markup, cells of tables, block scalars of YAML. Separate because they end where the structure does. */
import { match, type KeyPlace, type Place, type Syntax } from './place.js';

/** YAML block scalars: `key: |` and its indented lines; the first line alone when there are several. */
export function block(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  const head = /[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]{0,80})?\r?\n/y;
  head.lastIndex = at;
  const found = head.exec(text);
  if (found === null) return undefined;
  const indent = /^[ \t-]*/.exec(text.slice(key.line, key.start))![0].length;
  const body = /(?:[ \t]*\r?\n)*([ \t]+)([^\n]+)/y;
  body.lastIndex = head.lastIndex;
  const line = body.exec(text);
  if (line === null || line[1]!.length <= indent) return undefined;
  const content = line[2]!.trimEnd();
  const start = body.lastIndex - line[2]!.length;
  return { syntax: 'block', by: found[0][0]!, keyQuoted: false, inner: false, value: { start, end: start + content.length, quote: '', prefix: '', after: '', closed: true } };
}

export function element(key: KeyPlace, at: number, by: string, syntax: Syntax): Place | undefined {
  const { text } = key;
  // OpenVPN: the user on the first line, the password on the second
  if (text.slice(key.start, key.end) === 'auth-user-pass') {
    const first = /\s{0,8}\n[^\n<]{1,80}\n/y;
    if (match(first, text, at) !== null) at = first.lastIndex;
  }
  const markup = syntax === 'element';
  const skip = /\s{0,60}/y;
  skip.lastIndex = at;
  skip.exec(text);
  const start = skip.lastIndex;
  const close = text.slice(start, start + 400).search(/<|\]\]>/);
  if (close <= 0 || (markup && !/^(?:<\/|\]\]>)/.test(text.slice(start + close, start + close + 3)))) return undefined;
  const raw = text.slice(start, start + close).trimEnd();
  // lines of words: a report, a message
  if (raw === '' || (raw.includes('\n') && raw.includes(' '))) return undefined;
  return { syntax, by, keyQuoted: false, inner: false, value: { start, end: start + raw.length, quote: '', prefix: '', after: '', closed: true } };
}

export function cell(key: KeyPlace, at: number): Place | undefined {
  // "A"|"B": a type, no table
  if (key.text[at] === '"' && key.text[at - 1] === '|') return undefined;
  const end = key.text.slice(at, at + 200).search(/`?[ \t]*\||\n/);
  if (end <= 0) return undefined;
  return { syntax: 'cell', by: '|', keyQuoted: false, inner: false, value: { start: at, end: at + end, quote: '', prefix: '', after: '', closed: true } };
}

const VALUE_OF = /(?:[ \t]*\r?\n([ \t]+)(?:[A-Za-z]\w{1,24}[ \t]*:[ \t]*[^\s][^\n]{0,120}\n\1){0,5}(?:[Vv]alue|[Dd]efault|plaintext)[ \t]*:[ \t]*(?:(?=["'])|(?=[^\s{[$&*!|>])))|\{\s{0,60}(?:"[\w-]{1,20}"\s{0,4}:\s{0,4}(?:"[^"\n]{0,80}"|\w{1,10})\s{0,4},\s{0,60}){0,3}"(?:[Vv]alue|[Dd]efault|plaintext)"\s{0,4}:\s{0,4}(?=")/y;

/** A mapping that holds the value: `PASSWORD:` and `value: x` below it, {"password": {"value": "x"}}. @returns where the value begins, or -1 */
export function valueOf(key: KeyPlace, at: number): number {
  const { text } = key;
  if (match(VALUE_OF, text, at) === null) return -1;
  const end = VALUE_OF.lastIndex;
  if (text[at] === '{') return end;
  const line = text.lastIndexOf('\n', end) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line))![0].length;
  return indent > /^[ \t-]*/.exec(text.slice(key.line, key.start))![0].length ? end : -1;
}

const PLURAL = /(?:passwords|secrets|tokens|api_?keys|credentials|passphrases)$/i;
/** An item of a list, or a value under the name of whose it is. */
const MEMBER = /[ \t]*\r?\n[ \t]+(?:-[ \t]+|(?!(?:name|type|file|external|key|path|id|description|required)\b)[\w.-]{1,40}[ \t]*:[ \t]+)(["']?)([^\s"'{}[\]<>$:,]{8,200})\1[ \t]*(?=\r?\n|$)/y;

/** The first member of a list or mapping under a plural name; only what is as mixed as no name is. */
export function member(key: KeyPlace, at: number): Place | undefined {
  if (!PLURAL.test(key.text.slice(key.start, key.end))) return undefined;
  const found = match(MEMBER, key.text, at);
  if (found === null || !/\d/.test(found[2]!) || !/[a-z]/.test(found[2]!) || !(/[A-Z]/.test(found[2]!) || found[2]!.length >= 20)) return undefined;
  const end = MEMBER.lastIndex - (found[0].length - found[0].trimEnd().length) - found[1]!.length;
  return { syntax: 'block', by: ':', keyQuoted: false, inner: true, value: { start: end - found[2]!.length, end, quote: found[1]!, prefix: '', after: '', closed: true } };
}

const BELOW = /\r?\n(?:[ \t]*\r?\n)?[ \t>]{0,12}(["'`]?)([A-Za-z0-9][^\s"'`<>{}()]{7,199})\1[ \t]*(?=\r?\n|$)/y;

/** Notes: `Staging API key:`, and the value alone on the next line. Only what no word, path or next name looks like. */
export function below(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  if (!/^[ \t]*(?:[-*#>][ \t]+)*[A-Za-z][\w .*-]*$/.test(text.slice(key.line, key.end))) return undefined;
  const found = match(BELOW, text, at);
  if (found === null || !/\d|[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z]/.test(found[2]!) || !/[A-Za-z]/.test(found[2]!) || /[:,;=]$|[=:].*[ \t]|:\/\/|^\w+[:=]|(?:[\w.-]+\/){2}/.test(found[2]!)) return undefined;
  const end = BELOW.lastIndex - (found[0].length - found[0].trimEnd().length) - found[1]!.length;
  return { syntax: 'block', by: ':', keyQuoted: false, inner: true, value: { start: end - found[2]!.length, end, quote: found[1]!, prefix: '', after: '', closed: true } };
}
