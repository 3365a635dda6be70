/**
 * The leaked bytes where they lie: reads them back from the repository for a masked report, and writes the shell
 * command with which a responder loads them into $OLD without seeing them. Separate because a plan never stores a
 * value, yet its commands must act on the right one.
 */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mask } from '../findings/redact.js';
import { runGit, type GitCall } from '../git/spawn.js';
import { Recent } from '../util/recent.js';
import type { Leak, LeakPlace } from './leak.js';
import { quotePath } from './shell-quote.js';

/** Larger files are not read for a plan. */
const MOST_BYTES = 64 << 20;

/** What is kept of what was read, in bytes: the secrets of one file come one after the other. */
const KEPT_BYTES = 64 << 20;

/** Reads what places lie in, each content once for all the secrets that lie in it. */
export class LeakedContents {
  readonly #kept = new Recent<string, { content: Buffer | undefined }>(KEPT_BYTES, ({ content }) => (content?.length ?? 0) + 100);

  /** @param root what paths are relative to */
  constructor(private readonly root: string, private readonly git: GitCall) {}

  /** The content that a place lies in; undefined when the repository has moved on. Links are not followed. */
  of(place: LeakPlace): Buffer | undefined {
    const name = place.blob ?? `${place.origin} ${place.commit ?? ''} ${place.path}`;
    const kept = this.#kept.get(name) ?? { content: read(place, this.root, this.git) };
    this.#kept.set(name, kept);
    return kept.content;
  }
}

function read(place: LeakPlace, root: string, git: GitCall): Buffer | undefined {
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
  const starts = lineStartsOf(content);
  const first = starts[place.startLine - 1];
  const last = starts[place.endLine - 1];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first + place.startColumn - 1, last + place.endColumn - 1];
  return from < to && to <= content.length ? content.subarray(from, to) : undefined;
}

const lineStarts = new WeakMap<Buffer, readonly number[]>();

/** Counted once for a content, which may hold thousands of secrets. */
function lineStartsOf(content: Buffer): readonly number[] {
  const known = lineStarts.get(content);
  if (known) return known;
  const starts = [0];
  for (let lf = content.indexOf(10); lf >= 0; lf = content.indexOf(10, lf + 1)) starts.push(lf + 1);
  lineStarts.set(content, starts);
  return starts;
}

/** The text of the lines that a place touches, for what stands around the secret. */
export function linesAround(place: LeakPlace, contents: LeakedContents): { text: string; from: number; to: number } | undefined {
  const content = contents.of(place);
  const start = content && lineStartsOf(content)[place.startLine - 1];
  if (content === undefined || start === undefined) return undefined;
  const lf = content.indexOf(10, start);
  const end = lf < 0 ? content.length : lf;
  return { text: content.toString('latin1', start, Math.min(end, start + 4096)), from: place.startColumn - 1, to: (place.endLine === place.startLine ? place.endColumn : end - start + 1) - 1 };
}

/**
 * The value of a leak whose report masked it, when its bytes still lie where the report says and bear its mask.
 * Decoded and split forms are left to a new scan.
 */
export function recoverValue(leak: Leak, contents: LeakedContents): string | undefined {
  if (leak.value !== undefined) return leak.value;
  for (const place of leak.places) {
    if (place.decodedFrom.length > 0) continue;
    const content = contents.of(place);
    const value = content && bytesAt(content, place)?.toString('utf8');
    if (value !== undefined && mask(value) === leak.masked) return value;
  }
  return undefined;
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
