/**
 * Makes the edits of a plan in the working tree: all of them or none, shown first as a diff that masks what it
 * removes. Separate from the languages because it owns the files: reading, checking, writing, taking back.
 */
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { escapeControl, mask } from '../../findings/redact.js';
import { runGit } from '../../git/spawn.js';
import type { GitEnvironment } from '../../git/repository.js';
import { StanchError } from '../../util/errors.js';
import { bytesAt } from '../leaked-bytes.js';
import type { Leak, LeakPlace } from '../leak.js';
import type { StoredUrl } from '../relocate/slot.js';
import { languageOf } from './languages.js';
import type { Change } from './language.js';

export interface EditRequest {
  leak: Leak;
  variable: string;
  secretName: string;
  secretKey: string;
  /** What is stored is the URL around the value, and so the URL is what is replaced. */
  url?: StoredUrl;
  /** The leak is committed: a file with changes of its own is then left alone. */
  committed: boolean;
}

export interface FileEdit {
  path: string;
  /** Unified diff; the secrets of the plan are masked, also those on the same lines that are left alone. */
  diff: string;
  fingerprints: readonly string[];
  variables: readonly string[];
}

export interface RefusedEdit {
  path: string;
  line: number;
  fingerprint: string;
  reason: string;
}

export interface EditResult {
  edits: FileEdit[];
  refused: RefusedEdit[];
  /** False on a dry run. */
  applied: boolean;
}

interface Located {
  from: number;
  to: number;
  changes: Change[];
  request: EditRequest;
}

/**
 * @param root top of the working tree
 * @throws StanchError EDIT_NOT_WRITTEN when a file could not be written; every file is then as it was before
 */
export function applyEdits(requests: readonly EditRequest[], root: string, options: { dryRun: boolean; environment: GitEnvironment }): EditResult {
  const refused: RefusedEdit[] = [];
  const byPath = new Map<string, EditRequest[]>();
  for (const request of requests) for (const file of editablePaths(request.leak)) byPath.set(file, [...(byPath.get(file) ?? []), request]);

  const edits: FileEdit[] = [];
  const writes: { file: string; before: Buffer; after: Buffer; mode: number }[] = [];
  for (const [name, wanted] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = path.join(root, ...name.split('/'));
    const stat = file.startsWith(root + path.sep) ? lstatSync(file, { throwIfNoEntry: false }) : undefined;
    const refuse = (reason: string): void => {
      for (const request of wanted) refused.push({ path: name, line: request.leak.places.find((place) => place.path === name)?.startLine ?? 1, fingerprint: request.leak.fingerprint, reason });
    };
    if (!stat) {
      if (wanted.some((request) => !onlyInHistory(request.leak, name))) refuse('the file is not in the working tree any more');
      continue;
    }
    if (!stat.isFile() || realpathSync(file) !== path.join(realpathSync(root), path.relative(root, file))) {
      refuse(stat.isFile() ? 'a symbolic link leads to it' : 'it is not a regular file');
      continue;
    }
    if (wanted.some((request) => request.committed) && runGit(['diff', '--quiet', 'HEAD', '--', name], { cwd: root, environment: options.environment }).status !== 0) {
      refuse('the file has uncommitted changes; commit or stash them first');
      continue;
    }
    const before = readFileSync(file);
    const { located, values } = locateAll(name, before, wanted, refused);
    if (located.length === 0) continue;
    const after = rewrite(before, located);
    edits.push({ path: name, diff: unifiedDiff(name, before, located, values), fingerprints: [...new Set(located.map((item) => item.request.leak.fingerprint))], variables: [...new Set(located.map((item) => item.request.variable))] });
    writes.push({ file, before, after, mode: stat.mode & 0o777 });
  }
  if (!options.dryRun) writeAll(writes);
  return { edits, refused, applied: !options.dryRun && writes.length > 0 };
}

function editablePaths(leak: Leak): string[] {
  return [...new Set(leak.places.filter((place) => place.origin === 'file' || place.origin === 'index' || place.origin === 'blob').map((place) => place.path))];
}

/** A report of the history names files as they were; that they are clean or gone by now is no fault. */
function onlyInHistory(leak: Leak, name: string): boolean {
  return leak.places.every((place) => place.path !== name || place.origin === 'blob');
}

/** Every place of every secret in one file. A known value is looked for; a masked one must still lie where the report says. */
function locateAll(name: string, content: Buffer, requests: readonly EditRequest[], refused: RefusedEdit[]): { located: Located[]; values: Set<string> } {
  const text = content.toString('latin1');
  const language = languageOf(name);
  const found: Located[] = [];
  /** As they are written in the file; also those that are left alone. */
  const values = new Set<string>();
  for (const request of requests) {
    const spans = spansOf(name, content, text, request.leak);
    const line = request.leak.places.find((place) => place.path === name)?.startLine ?? 1;
    const refuse = (reason: string, at = line): void => {
      refused.push({ path: name, line: at, fingerprint: request.leak.fingerprint, reason });
    };
    const encoded = placesIn(name, content, request.leak).find(({ place, bytes }) => isEncoded(place) && isAsScanned(place, content) && bytes.length > 0);
    if (encoded) refuse(`it is encoded here (${encoded.place.decodedFrom.join(', ')}), and a reference would stand for the plain value; replace it by hand`, encoded.place.startLine);
    else if (spans.length === 0 && request.leak.places.some((place) => place.path === name && place.blob !== undefined && isAsScanned(place, content))) refuse('it stands here in pieces, or in UTF-16; replace it by hand');
    else if (spans.length === 0 && !onlyInHistory(request.leak, name)) refuse('the value is not where the report says, or not in one piece; scan again, or replace it by hand');
    for (const [from, to] of spans) values.add(text.slice(from, to));
    for (const span of spans) {
      const whole = request.url ? urlAround(text, span, request.url) : span;
      if (!whole) {
        refuse('the plan stores a whole URL, and this is another one, or the password alone', text.slice(0, span[0]).split('\n').length);
        continue;
      }
      const [from, to] = whole;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const at = text.slice(0, from).split('\n').length;
      if (!language) {
        refuse('stanch has no edit for this kind of file', at);
        continue;
      }
      if (lineLength(text, from, to) > MOST_LINE_BYTES) {
        refuse('the line is too long to have been written by hand', at);
        continue;
      }
      const changes = language.edit({ path: name, text, from, to, variable: request.variable, secretName: request.secretName, secretKey: request.secretKey });
      if (typeof changes === 'string') refuse(changes, at);
      else found.push({ from, to, changes, request });
    }
  }
  return { located: found, values };
}

/** From the scheme to the end of the URL that holds the span; undefined when there is none, or one with another scheme or host than what is stored. */
function urlAround(text: string, [from, to]: readonly [number, number], { scheme, host }: StoredUrl): [number, number] | undefined {
  if (text.startsWith(`${scheme}://`, from) && text.slice(from, to).includes(`@${host}`)) return [from, to];
  const before = /[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>]*$/i.exec(text.slice(Math.max(0, from - 600), from))?.[0];
  const after = /^[^\s"'`<>\\]*/.exec(text.slice(to, to + 600))![0].replace(/[,;)\]}]+$/, '');
  const isStored = after.startsWith(`@${host}`) && !/^[\w.-]/.test(after.slice(host.length + 1));
  return before?.startsWith(`${scheme}://`) && isStored ? [from - before.length, to + after.length] : undefined;
}

/** Minified lines are generated from something else, which is what should be edited. */
const MOST_LINE_BYTES = 10_000;

function lineLength(text: string, from: number, to: number): number {
  const newline = text.indexOf('\n', to);
  return (newline < 0 ? text.length : newline) - to + from - text.lastIndexOf('\n', from - 1);
}

function spansOf(name: string, content: Buffer, text: string, leak: Leak): [number, number][] {
  const spans: [number, number][] = [];
  if (leak.value !== undefined && leak.valueEncoding === undefined && leak.value.length >= 4) {
    const needle = Buffer.from(leak.value, 'utf8').toString('latin1');
    const reported = new Set(placesIn(name, content, leak).map(({ bytes }) => bytes.byteOffset - content.byteOffset));
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      if (reported.has(at) || standsAlone(text, at, at + needle.length)) spans.push([at, at + needle.length]);
    }
    if (spans.length > 0) return spans;
  }
  for (const { bytes, place } of placesIn(name, content, leak)) {
    if (isEncoded(place)) continue;
    if (place.decodedFrom.length === 0 && mask(bytes.toString('utf8')) !== leak.masked) continue;
    spans.push([bytes.byteOffset - content.byteOffset, bytes.byteOffset - content.byteOffset + bytes.length]);
  }
  return spans;
}

/** In a way that what reads the file does not undo: of a string's escapes, an entity of XML and a part of a URL the program sees nothing. */
function isEncoded({ decodedFrom }: LeakPlace): boolean {
  return decodedFrom.some((form) => !['escape', 'html-entity', 'percent'].includes(form));
}

/** Whether the file still is what the place was found in; one without a blob was found in the working tree. */
function isAsScanned({ blob }: LeakPlace, content: Buffer): boolean {
  return blob === undefined || createHash(blob.length === 64 ? 'sha256' : 'sha1').update(`blob ${content.length}\0`).update(content).digest('hex') === blob;
}

function placesIn(name: string, content: Buffer, leak: Leak): { place: LeakPlace; bytes: Buffer }[] {
  return leak.places.flatMap((place) => {
    if (place.path !== name || (place.origin !== 'file' && place.origin !== 'index' && place.origin !== 'blob')) return [];
    const bytes = bytesAt(content, place);
    return bytes ? [{ place, bytes }] : [];
  });
}

/** Not a part of a longer word, which is something else that begins or ends alike. */
function standsAlone(text: string, from: number, to: number): boolean {
  return !/\w\w/.test(text.slice(Math.max(0, from - 1), from + 1)) && !/\w\w/.test(text.slice(to - 1, to + 1));
}

/** Overlapping changes (the same literal found twice, the same import twice) are made once. */
function ordered(located: readonly Located[]): Change[] {
  const changes = [...new Map(located.flatMap((item) => item.changes).map((change) => [`${change.from} ${change.to} ${change.text}`, change])).values()].sort((a, b) => a.from - b.from || a.to - b.to);
  const kept: Change[] = [];
  for (const change of changes) if (change.from >= (kept.at(-1)?.to ?? 0)) kept.push(change);
  return kept;
}

function rewrite(before: Buffer, located: readonly Located[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const change of ordered(located)) {
    parts.push(before.subarray(at, change.from), Buffer.from(change.text, 'latin1'));
    at = change.to;
  }
  parts.push(before.subarray(at));
  return Buffer.concat(parts);
}

function unifiedDiff(name: string, before: Buffer, located: readonly Located[], values: ReadonlySet<string>): string {
  const text = before.toString('latin1');
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  const hide = (part: string): string => longestFirst.reduce((shown, value) => shown.replaceAll(value, () => mask(Buffer.from(value, 'latin1').toString('utf8'))), part);
  const lines: string[] = [];
  const hunks: { from: number; to: number; changes: Change[] }[] = [];
  for (const change of ordered(located)) {
    const from = text.lastIndexOf('\n', change.from - 1) + 1;
    const newline = text.indexOf('\n', Math.max(change.from, change.to - 1));
    const to = newline < 0 ? text.length : newline + 1;
    const last = hunks.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.changes.push(change);
    } else hunks.push({ from, to, changes: [change] });
  }
  let shift = 0;
  for (const hunk of hunks) {
    const first = text.slice(0, hunk.from).split('\n').length;
    const old = split(hide(text.slice(hunk.from, hunk.to)));
    let [next, at] = ['', hunk.from];
    for (const change of hunk.changes) {
      next += text.slice(at, change.from) + change.text;
      at = change.to;
    }
    const fresh = split(hide(next + text.slice(at, hunk.to)));
    lines.push(`@@ -${first},${old.length} +${first + shift},${fresh.length} @@`, ...old.map((line) => `-${line}`), ...fresh.map((line) => `+${line}`));
    shift += fresh.length - old.length;
  }
  const shown = [`--- a/${name}`, `+++ b/${name}`, ...lines.map((line) => Buffer.from(line, 'latin1').toString('utf8'))];
  return `${shown.map(escapeControl).join('\n')}\n`;
}

function split(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function writeAll(writes: readonly { file: string; before: Buffer; after: Buffer; mode: number }[]): void {
  const done: { file: string; before: Buffer; mode: number }[] = [];
  try {
    for (const { file, before, after, mode } of writes) {
      replaceFile(file, after, mode);
      done.push({ file, before, mode });
    }
  } catch (error) {
    for (const { file, before, mode } of done) replaceFile(file, before, mode);
    throw new StanchError('EDIT_NOT_WRITTEN', `the edits were taken back: ${error instanceof Error ? error.message : String(error)}`, 'Check permissions and free space, then run it again');
  }
}

/** Written beside and renamed, so that a crash leaves either the old file or the new one. */
function replaceFile(file: string, content: Buffer, mode: number): void {
  const temporary = `${file}.stanch-${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(temporary, content, { mode, flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
