/**
 * Finds the other object directories that a repository borrows from. Separate because the list is recursive and
 * comes from a file or from the environment (a receiving repository keeps what is being pushed in quarantine).
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StanchError } from '../util/errors.js';
import { under } from '../util/path-under.js';

/** git gives up at the same depth. */
const MAX_DEPTH = 5;

/**
 * Absolute object directories, nearest first, without `objectsDir` itself and without repeats. One that is missing
 * is left out, as git does; its objects then show up as absent.
 * @param fromEnvironment value of GIT_ALTERNATE_OBJECT_DIRECTORIES
 */
export function resolveAlternates(objectsDir: string, fromEnvironment?: string): string[] {
  const found = new Set<string>();
  const add = (dir: string, depth: number): void => {
    if (dir === objectsDir || found.has(dir) || !isDirectory(dir)) return;
    found.add(dir);
    follow(dir, depth + 1);
  };
  const follow = (dir: string, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (const line of alternateLines(dir)) add(path.resolve(dir, line), depth);
  };
  for (const entry of splitList(fromEnvironment ?? '')) add(path.resolve(entry), 0);
  follow(objectsDir, 0);
  return [...found];
}

/** For a message, when an object is absent: an object directory that a repository borrows from and that is not there. */
export function missingAlternate(objectsDir: string): string | undefined {
  return alternateLines(objectsDir).map((line) => path.resolve(objectsDir, line)).find((dir) => !isDirectory(dir));
}

function alternateLines(objectsDir: string): string[] {
  const file = under(under(objectsDir, 'info'), 'alternates');
  // Looked for first: that a file is not there costs more when reading says it.
  if (!statSync(file, { throwIfNoEntry: false })) return [];
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new StanchError('CORRUPT_OBJECT', `the list of further object directories cannot be read: ${message}`, undefined, 3);
  }
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map(unquote);
}

/** Entries are separated like PATH; one that starts with a double quote is C-quoted and may hold the separator. */
function splitList(list: string): string[] {
  if (list === '') return [];
  const entries = list.match(new RegExp(`"(?:[^"\\\\]|\\\\.)*"|[^${path.delimiter}]+`, 'g')) ?? [];
  return entries.map(unquote);
}

const C_ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Undoes git's C-style quoting; text without quotes is returned as it is. */
function unquote(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text;
  const inner = Buffer.from(text.slice(1, -1));
  const out: number[] = [];
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] !== 0x5c) {
      out.push(inner[i]!);
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(inner.toString('latin1', i + 1, i + 4));
    if (octal) {
      out.push(Number.parseInt(octal[0], 8));
      i += 3;
    } else {
      i += 1;
      const letter = String.fromCharCode(inner[i] ?? 0x5c);
      out.push(C_ESCAPES[letter] ?? inner[i] ?? 0x5c);
    }
  }
  return Buffer.from(out).toString();
}

function isDirectory(dir: string): boolean {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
