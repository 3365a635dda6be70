/**
 * Reads and writes git objects in bulk for the purge bench: through `git cat-file --batch` and one pack file. Separate
 * from src/git on purpose: what checks a proof must share no code with what made it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';

const environment = { PATH: process.env.PATH, HOME: tmpdir(), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C', GIT_AUTHOR_NAME: 'Ann', GIT_AUTHOR_EMAIL: 'ann@example.org', GIT_COMMITTER_NAME: 'Ann', GIT_COMMITTER_EMAIL: 'ann@example.org' };

export function git(dir, args, input) {
  return execFileSync('git', args, { cwd: dir, env: environment, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'pipe'], ...(input === undefined ? {} : { input }) }).toString('utf8').trim();
}

/** Answers in order, over one process. */
export class Objects {
  #child;
  #chunks = [];
  #held = 0;
  #waiting = [];

  constructor(dir) {
    this.#child = spawn('git', ['cat-file', '--batch'], { cwd: dir, env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdout.on('data', (chunk) => {
      this.#chunks.push(chunk);
      this.#held += chunk.length;
      this.#answer();
    });
  }

  /** @returns {Promise<Buffer>} the content */
  read(oid) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ oid, resolve, reject, size: undefined });
      this.#child.stdin.write(`${oid}\n`);
    });
  }

  close() {
    this.#child.stdin.end();
  }

  #answer() {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      if (next.size !== undefined && this.#held < next.size + 1) return;
      let bytes = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
      if (next.size === undefined) {
        const end = bytes.indexOf(10);
        if (end < 0) return void (this.#chunks = [bytes]);
        const [, , size] = bytes.toString('latin1', 0, end).split(' ');
        bytes = bytes.subarray(end + 1);
        next.size = Number(size);
      }
      const whole = bytes.length > next.size;
      if (whole) {
        this.#waiting.shift();
        const content = bytes.subarray(0, next.size);
        bytes = bytes.subarray(next.size + 1);
        if (Number.isNaN(next.size)) next.reject(new Error(`${next.oid} is missing`));
        else next.resolve(content);
      }
      this.#chunks = bytes.length > 0 ? [bytes] : [];
      this.#held = bytes.length;
      if (!whole) return;
    }
  }
}

/** Every object of a repository, one after the other: `visit(oid, kind, content)`. */
export async function everyObject(dir, visit) {
  const child = spawn('git', ['cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered'], { cwd: dir, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  let held = Buffer.alloc(0);
  for await (const chunk of child.stdout) {
    held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    for (;;) {
      const end = held.indexOf(10);
      if (end < 0) break;
      const [oid, kind, size] = held.toString('latin1', 0, end).split(' ');
      if (held.length < end + 2 + Number(size)) break;
      visit(oid, kind, held.subarray(end + 1, end + 1 + Number(size)));
      held = held.subarray(end + 2 + Number(size));
    }
  }
}

const KINDS = { commit: 1, tree: 2, blob: 3, tag: 4 };

/** Collects new objects and adds them to a repository as one pack. */
export class Pack {
  #parts = [];
  #seen = new Set();

  add(kind, content) {
    const oid = createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
    if (this.#seen.has(oid)) return oid;
    this.#seen.add(oid);
    const head = [];
    let size = content.length;
    let byte = (KINDS[kind] << 4) | (size & 15);
    for (size = Math.floor(size / 16); size > 0; size = Math.floor(size / 128)) {
      head.push(byte | 128);
      byte = size & 127;
    }
    this.#parts.push(Buffer.from([...head, byte]), deflateSync(content, { level: 1 }));
    return oid;
  }

  writeTo(dir) {
    const head = Buffer.alloc(12);
    head.write('PACK');
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(this.#seen.size, 8);
    const body = Buffer.concat([head, ...this.#parts]);
    const folder = mkdtempSync(path.join(tmpdir(), 'stanch-pack-'));
    const file = path.join(folder, 'new.pack');
    writeFileSync(file, Buffer.concat([body, createHash('sha1').update(body).digest()]));
    execFileSync('sh', ['-c', 'git index-pack --stdin < "$0"', file], { cwd: dir, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {{mode: string, name: string, oid: string}[]} names as latin1 */
export function parseTree(content) {
  const entries = [];
  for (let at = 0; at < content.length;) {
    const blank = content.indexOf(32, at);
    const zero = content.indexOf(0, blank);
    entries.push({ mode: content.toString('latin1', at, blank), name: content.toString('latin1', blank + 1, zero), oid: content.toString('hex', zero + 1, zero + 21) });
    at = zero + 21;
  }
  return entries;
}

export function serializeTree(entries) {
  const key = (entry) => (entry.mode === '40000' ? `${entry.name}/` : entry.name);
  const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return Buffer.concat(sorted.flatMap((entry) => [Buffer.from(`${entry.mode} ${entry.name}\0`, 'latin1'), Buffer.from(entry.oid, 'hex')]));
}
