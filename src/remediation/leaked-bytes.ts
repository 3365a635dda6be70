/**
 * The leaked bytes where they lie: reads them back from the repository for a masked report, and writes the shell
 * command with which a responder loads them into $OLD without seeing them. Separate because a plan never stores a
 * value, yet its commands must act on the right one.
 */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mask } from '../findings/redact.js';
import { runGit, type GitCall } from '../git/spawn.js';
import type { Leak, LeakPlace } from './leak.js';
import { quotePath } from './shell-quote.js';

/** Larger files are not read for a plan. */
const MOST_BYTES = 64 << 20;

/** The content that a place lies in; undefined when the repository has moved on. Links are not followed. */
export function contentOf(place: LeakPlace, root: string, git: GitCall): Buffer | undefined {
  if (place.origin === 'commit-message' && place.commit) return messageOf(gitObject(['cat-file', 'commit', place.commit], git));
  if (place.origin === 'tag-message') return messageOf(gitObject(['cat-file', 'tag', `refs/tags/${place.path.replace(/^tag /, '')}`], git));
  if (place.blob) return gitObject(['cat-file', 'blob', place.blob], git);
  if (place.origin !== 'file' && place.origin !== 'index') return undefined;
  const file = path.join(root, ...place.path.split('/'));
  if (!file.startsWith(root + path.sep)) return undefined;
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() && stat.size <= MOST_BYTES ? readFileSync(file) : undefined;
}

/** Lines of a message are counted from the first one behind the object's headers. */
function messageOf(object: Buffer | undefined): Buffer | undefined {
  const end = object?.indexOf('\n\n') ?? -1;
  return end < 0 ? undefined : object?.subarray(end + 2);
}

function gitObject(args: readonly string[], git: GitCall): Buffer | undefined {
  const { status, stdout } = runGit(args, { ...git, maxOutput: MOST_BYTES });
  return status === 0 ? stdout : undefined;
}

/** The bytes between a place's start and end; undefined when the content has no such lines. */
export function bytesAt(content: Buffer, place: Pick<LeakPlace, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'>): Buffer | undefined {
  const first = lineStart(content, place.startLine);
  const last = lineStart(content, place.endLine, place.startLine, first);
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first + place.startColumn - 1, last + place.endColumn - 1];
  return from < to && to <= content.length ? content.subarray(from, to) : undefined;
}

function lineStart(content: Buffer, line: number, knownLine = 1, knownStart: number | undefined = 0): number | undefined {
  let at = knownStart;
  for (let number = knownLine; number < line; number += 1) {
    if (at === undefined) return undefined;
    const lf = content.indexOf(10, at);
    if (lf < 0) return undefined;
    at = lf + 1;
  }
  return at;
}

/**
 * The value of a leak whose report masked it, when its bytes still lie where the report says and bear its mask.
 * Decoded and split forms are left to a new scan.
 */
export function recoverValue(leak: Leak, root: string, git: GitCall): string | undefined {
  if (leak.value !== undefined) return leak.value;
  for (const place of leak.places) {
    if (place.decodedFrom.length > 0) continue;
    const content = contentOf(place, root, git);
    const value = content && bytesAt(content, place)?.toString('utf8');
    if (value !== undefined && mask(value) === leak.masked) return value;
  }
  return undefined;
}

/** The text of the lines that a place touches, for what stands around the secret. */
export function linesAround(place: LeakPlace, root: string, git: GitCall): { text: string; from: number; to: number } | undefined {
  const content = contentOf(place, root, git);
  if (!content) return undefined;
  const start = lineStart(content, place.startLine);
  if (start === undefined) return undefined;
  const lf = content.indexOf(10, start);
  const end = lf < 0 ? content.length : lf;
  return { text: content.toString('latin1', start, Math.min(end, start + 4096)), from: place.startColumn - 1, to: (place.endLine === place.startLine ? place.endColumn : end - start + 1) - 1 };
}

/** `OLD=$(...)` for the first place that a plain command can reach; undefined: the value has to be typed. */
export function loadCommand(leak: Leak, variable: string): string | undefined {
  const reachable = leak.places.filter((place) => place.blob !== undefined || place.origin === 'file' || (place.origin === 'commit-message' && place.commit !== undefined));
  const plain = reachable.find((place) => place.decodedFrom.length === 0) ?? reachable.find((place) => place.decodedFrom.length === 1 && place.decodedFrom[0] === 'base64');
  if (!plain || leak.valueEncoding) return undefined;
  const source = plain.blob ? `git cat-file blob ${plain.blob} | ` : plain.origin === 'commit-message' ? `git cat-file commit ${plain.commit} | sed '1,/^$/d' | ` : '';
  const file = source === '' ? ` ${quotePath(plain.path)}` : '';
  const decode = plain.decodedFrom.length > 0 ? ' | tr -d " \\n" | base64 -d' : '';
  if (plain.startLine === plain.endLine) return `${variable}=$(${source}sed -n '${plain.startLine}p'${file} | cut -b ${plain.startColumn}-${plain.endColumn - 1}${decode})`;
  return `${variable}=$(${source}sed -n '${plain.startLine},${plain.endLine}p'${file} | LC_ALL=C sed -e '$s/^\\(.\\{${plain.endColumn - 1}\\}\\).*/\\1/' -e '1s/^.\\{${plain.startColumn - 1}\\}//' -e 's/^[[:space:]]*//'${decode})`;
}
