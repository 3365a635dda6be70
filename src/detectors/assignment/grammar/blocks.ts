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
