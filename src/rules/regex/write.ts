/**
 * Writes a pattern's tree as the source of a V8 RegExp over latin1 text, without flags: case, dot and classes are
 * spelled out, since V8 of Node 20 has no flags for a part of a pattern.
 */
import type { Assertion, Node } from './ast.js';
import type { ByteSet } from './byte-set.js';

const ASSERTIONS: Record<Assertion, string> = {
  'text-start': '^',
  'text-end': '$',
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
  'word-edge': '\\b',
  'no-word-edge': '\\B',
};

export function writeSource(node: Node): string {
  switch (node.kind) {
    case 'empty': return '';
    case 'bytes': return writeSet(node.set);
    case 'sequence': return node.parts.map((part) => (part.kind === 'choice' ? `(?:${writeSource(part)})` : writeSource(part))).join('');
    case 'choice': return node.options.map(writeSource).join('|');
    case 'group': return `(${writeSource(node.body)})`;
    case 'assertion': return ASSERTIONS[node.what];
    case 'repeat': {
      const body = writeSource(node.body);
      const single = node.body.kind === 'bytes' || node.body.kind === 'group';
      return (single ? body : `(?:${body})`) + writeCount(node.min, node.max) + (node.greedy ? '' : '?');
    }
  }
}

function writeCount(min: number, max: number): string {
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

export function writeSet(set: ByteSet): string {
  const members: [number, number][] = [];
  for (let byte = 0; byte < 256; byte++) {
    if (!set.has(byte)) continue;
    const last = members.at(-1);
    if (last && last[1] === byte - 1) last[1] = byte;
    else members.push([byte, byte]);
  }
  if (members.length === 0) return '[]';
  if (members.length === 1 && members[0]![0] === members[0]![1]) return writeByte(members[0]![0]);
  const text = members.map(([from, to]) => {
    if (from === to) return writeByte(from);
    return to === from + 1 ? writeByte(from) + writeByte(to) : `${writeByte(from)}-${writeByte(to)}`;
  });
  return `[${text.join('')}]`;
}

function writeByte(byte: number): string {
  const c = String.fromCharCode(byte);
  if (/[A-Za-z0-9_ "#%&',:;<=>@`~!]/.test(c)) return c;
  if (byte > 32 && byte < 127) return `\\${c}`;
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}
