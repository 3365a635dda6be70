/**
 * The rewriter that needs nothing but git: `git fast-export` without file contents, changed line by line on its way
 * into `git fast-import`. Contents stay where they are; only ids, names and messages pass through, so that memory
 * does not depend on the repository.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TIPS, type Engine, type EngineTask } from './engine.js';
import { feed, start, stopIfAborted, temporaryFolder } from './git-run.js';
import { StanchError } from '../../util/errors.js';
import { cleanName, type RewriteTable } from './rewrite-table.js';
import { dequote, quotePathBytes } from './stream-path.js';

/** One ref for all: where commits end up is decided afterwards, by their ids. */
const REF = 'refs/stanch/rewrite';
/** Written to fast-import in pieces of about this size. */
const FLUSH_BYTES = 256 << 10;

export const embeddedEngine: Engine = {
  id: 'embedded',
  name: 'the embedded rewriter (git fast-export and fast-import)',
  async rewrite(task) {
    const folder = temporaryFolder('stanch-marks-');
    try {
      const marks = path.join(folder, 'marks');
      const call = { cwd: task.gitDir, environment: task.environment, ...(task.signal ? { signal: task.signal } : {}) };
      const refs = task.tips.map((_, index) => `${TIPS}${index}`);
      const source = start(['fast-export', '--no-data', '--show-original-ids', '--reference-excluded-parents', '--reencode=no', '--signed-tags=strip', '--use-done-feature', '--stdin'], call);
      source.child.stdin.end(`${refs.join('\n')}\n${task.boundary.map((oid) => `^${oid}`).join('\n')}\n`);
      const target = start(['-c', 'core.ignorecase=false', 'fast-import', '--force', '--quiet', '--done', '--date-format=raw-permissive', `--export-marks=${marks}`], call);
      target.child.stdout.resume();
      const sink = feed(target.child);
      const rewriter = new StreamRewriter(task);
      for await (const chunk of source.child.stdout) {
        stopIfAborted(task.signal);
        rewriter.take(chunk as Buffer);
        if (rewriter.pending >= FLUSH_BYTES) await sink.write(rewriter.drain());
      }
      await source.ended;
      rewriter.finish();
      await sink.write(rewriter.drain());
      sink.end();
      await target.ended;
      return rewriter.commits(readFileSync(marks, 'latin1'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};


interface Held {
  mark: string;
  original: string;
  lines: string[];
  message: Buffer;
  /** `from` and `merge` lines. */
  links: string[];
}

/** fast-export's stream in, fast-import's out. */
class StreamRewriter {
  #out: Buffer[] = [];
  pending = 0;
  #rest: Buffer = Buffer.alloc(0);
  #commit: Held | undefined;
  /** Bytes of the message still to come. */
  #wanted = -1;
  #body: Buffer[] = [];
  #started = false;
  readonly #originals = new Map<string, string>();

  constructor(private readonly task: Pick<EngineTask, 'table' | 'prediction'>) {}

  take(chunk: Buffer): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    let at = 0;
    while (at < bytes.length) {
      if (this.#wanted > 0) {
        const part = bytes.subarray(at, at + this.#wanted);
        this.#body.push(Buffer.from(part));
        this.#wanted -= part.length;
        at += part.length;
        if (this.#wanted > 0) break;
      }
      if (this.#wanted === 0) this.#endMessage();
      const end = bytes.indexOf(10, at);
      if (end < 0) break;
      this.#line(bytes.toString('latin1', at, end));
      at = end + 1;
    }
    this.#rest = Buffer.from(bytes.subarray(at));
  }

  finish(): void {
    if (this.#rest.length > 0 || this.#wanted > 0) throw new StanchError('GIT_FAILED', 'git fast-export ended in the middle of a line', undefined, 3);
    this.#endCommit();
    this.#put('done\n');
  }

  drain(): Buffer {
    const all = Buffer.concat(this.#out);
    this.#out = [];
    this.pending = 0;
    return all;
  }

  /** @param marks what fast-import wrote: `:mark id` */
  commits(marks: string): Map<string, string> {
    const map = new Map<string, string>();
    for (const line of marks.split('\n')) {
      const [mark = '', oid = ''] = line.split(' ');
      const original = this.#originals.get(mark);
      if (original !== undefined) map.set(original, oid);
    }
    return map;
  }

  #line(line: string): void {
    const blank = line.indexOf(' ');
    const word = blank < 0 ? line : line.slice(0, blank);
    const commit = this.#commit;
    if (word === 'commit') {
      this.#endCommit();
      this.#commit = { mark: '', original: '', lines: [], message: Buffer.alloc(0), links: [] };
      this.#started = false;
      return;
    }
    if (!commit) return;
    switch (word) {
      case 'mark': commit.mark = line.slice(5); return;
      case 'original-oid': commit.original = line.slice(13); return;
      case 'author': case 'committer': case 'encoding': commit.lines.push(line); return;
      case 'data': this.#wanted = Number(line.slice(5)); return;
      case 'from': case 'merge': commit.links.push(line); return;
      case 'M': case 'D': this.#startCommit(commit); this.#file(line, word); return;
      case 'deleteall': this.#startCommit(commit); this.#put('deleteall\n'); return;
      case '': return;
      case 'reset': case 'done': this.#endCommit(); return;
      default: throw new StanchError('GIT_FAILED', `git fast-export wrote a command that is not known: ${word}`, 'Use git-filter-repo: --engine filter-repo', 3);
    }
  }

  #endMessage(): void {
    this.#wanted = -1;
    if (this.#commit) this.#commit.message = Buffer.concat(this.#body);
    this.#body = [];
  }

  /** The head of the commit, once its parents are known. A root must not continue what the ref held before. */
  #startCommit(commit: Held): void {
    if (this.#started) return;
    this.#started = true;
    const change = this.task.prediction.commits.get(commit.original);
    this.#originals.set(commit.mark, commit.original);
    if (!commit.links.some((link) => link.startsWith('from '))) this.#put(`reset ${REF}\n\n`);
    this.#put(`commit ${REF}\nmark ${commit.mark}\n`);
    for (const line of commit.lines) this.#put(`${withIdent(line, change)}\n`);
    const message = change?.message ?? commit.message;
    this.#put(`data ${message.length}\n`);
    this.#put(message);
    this.#put(`\n${commit.links.map((link) => `${link}\n`).join('')}`);
  }

  #endCommit(): void {
    const commit = this.#commit;
    if (!commit) return;
    if (this.#wanted === 0) this.#endMessage();
    this.#startCommit(commit);
    this.#put('\n');
    this.#commit = undefined;
  }

  #file(line: string, word: 'M' | 'D'): void {
    const { table } = this.task;
    if (word === 'D') return this.#put(`D ${cleanPath(table, line.slice(2))}\n`);
    const [, mode = '', oid = ''] = line.split(' ', 3);
    const name = cleanPath(table, line.slice(4 + mode.length + oid.length));
    const blob = mode === '160000' ? undefined : table.blobs.get(oid);
    this.#put(blob === null ? `D ${name}\n` : `M ${mode} ${blob ?? oid} ${name}\n`);
  }

  #put(text: string | Buffer): void {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
    this.#out.push(bytes);
    this.pending += bytes.length;
  }
}

function withIdent(line: string, change: { author?: Buffer; committer?: Buffer } | undefined): string {
  const role = line.startsWith('author ') ? 'author' : line.startsWith('committer ') ? 'committer' : undefined;
  const clean = role && change?.[role];
  return clean ? `${role} ${clean.toString('latin1')}${line.slice(line.lastIndexOf('> '))}` : line;
}

/** @param text a path as fast-export writes it, latin1 */
function cleanPath(table: RewriteTable, text: string): string {
  if (table.names.size === 0) return text;
  const name = dequote(text);
  const clean = name.split('/').map((part) => cleanName(table, part)).join('/');
  return clean === name ? text : quotePathBytes(clean);
}
