/** Members of a JSON object with their offsets. Separate from JSON.parse because that keeps no places and refuses comments and trailing commas. */
import type { Entry } from './entry.js';
import { unescape } from './yaml-block.js';

/** Bytes of one object that are read. */
const LONGEST = 1 << 18;
/** Bytes ahead of a member in which its object must open. */
const FURTHEST = 1 << 16;

/** Offset of the brace that opens the object around `at`, or -1. Braces in strings are balanced often enough. */
export function objectAround(bytes: Buffer, at: number): number {
  let depth = 0;
  for (let i = at - 1, stop = Math.max(0, at - FURTHEST); i >= stop; i--) {
    if (bytes[i] === 0x7d) depth++;
    else if (bytes[i] === 0x7b && depth-- === 0) return i;
  }
  return -1;
}

interface Member {
  key: string;
  /** First byte of the value. */
  at: number;
  end: number;
}

/** Members of the object that opens at `open`. */
export function membersOf(bytes: Buffer, open: number): Member[] {
  const members: Member[] = [];
  const stop = Math.min(bytes.length, open + LONGEST);
  let i = open + 1;
  for (;;) {
    i = skip(bytes, i, stop);
    if (bytes[i] !== 0x22) return members;
    const keyEnd = stringEnd(bytes, i, stop);
    if (keyEnd < 0) return members;
    const key = bytes.toString('latin1', i + 1, keyEnd - 1);
    i = skip(bytes, keyEnd, stop);
    if (bytes[i] !== 0x3a) return members;
    const at = skip(bytes, i + 1, stop);
    const end = valueEnd(bytes, at, stop);
    members.push({ key, at, end });
    i = skip(bytes, end, stop);
    if (bytes[i] !== 0x2c) return members;
    i++;
  }
}

/** String members of the object that opens at `open`. */
export function stringEntries(bytes: Buffer, open: number): Entry[] {
  return membersOf(bytes, open)
    .filter(({ at, end }) => bytes[at] === 0x22 && end - at >= 2)
    .map(({ key, at, end }) => ({ key, value: { start: at + 1, end: end - 1 }, text: unescape(bytes.toString('latin1', at + 1, end - 1)) }));
}

function skip(bytes: Buffer, at: number, stop: number): number {
  let i = at;
  while (i < stop && (bytes[i] === 0x20 || bytes[i] === 9 || bytes[i] === 10 || bytes[i] === 13)) i++;
  return i;
}

/** Offset behind the closing quote, or -1. */
function stringEnd(bytes: Buffer, at: number, stop: number): number {
  for (let i = at + 1; i < stop; i++) {
    if (bytes[i] === 0x5c) i++;
    else if (bytes[i] === 0x22) return i + 1;
  }
  return -1;
}

function valueEnd(bytes: Buffer, at: number, stop: number): number {
  let depth = 0;
  for (let i = at; i < stop; i++) {
    const byte = bytes[i]!;
    if (byte === 0x22) {
      const end = stringEnd(bytes, i, stop);
      if (end < 0) return stop;
      i = end - 1;
      if (depth === 0) return end;
    } else if (byte === 0x7b || byte === 0x5b) depth++;
    else if (byte === 0x7d || byte === 0x5d) {
      if (depth === 0) return i;
      if (--depth === 0) return i + 1;
    } else if (byte === 0x2c && depth === 0) return i;
  }
  return stop;
}
