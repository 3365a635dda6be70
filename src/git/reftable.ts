/**
 * Reads refs and reflogs that git keeps in tables (`git init --ref-format=reftable`): a stack of files of which the later ones
 * overrule the earlier. Separate from refs as files, with which it shares what refs mean and nothing else. Tables are read as a whole,
 * from their first block to the last: whoever asks wants all refs, or few of a small table.
 * Format: Documentation/technical/reftable in git's sources, versions 1 (SHA-1) and 2.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StanchError } from '../util/errors.js';
import { nodeZlib } from '../util/node-zlib.js';
import { corruptRef } from './ref-fault.js';
import type { ReflogEntry } from './reflog.js';

/** A name is a ref's own, such as `HEAD` or `refs/heads/main`; ids and targets are written as in a ref's file: `ref: refs/heads/main`, or hexadecimal digits. */
export interface RefTables {
  readonly refs: ReadonlyMap<string, string>;
  /** Reflogs by ref, oldest entry first. @throws StanchError CORRUPT_REF */
  logs(): Map<string, ReflogEntry[]>;
}

const MAGIC = 'REFT';
const LIST = 'tables.list';
/** Tables that writers leave behind are taken over by one that holds them all, and removed; the list is then read again. */
const TRIES = 5;
const MOST_BYTES = 400 * 1024 * 1024;
/** Of a name or a message: longer ones do not fit a block. */
const MOST_BLOCK = 0xffffff;

/**
 * @param gitDir a git directory, or that of a linked worktree, whose own refs (HEAD, bisect ...) lie in tables of its own
 * @throws StanchError CORRUPT_REF
 */
export function readRefTables(gitDir: string, hashLength: number): RefTables {
  const folder = path.join(gitDir, 'reftable');
  const tables = openTables(folder).map(([file, bytes]) => new Table(file, bytes, hashLength));
  const refs = new Map<string, string>();
  for (const table of tables) table.readRefs(refs);
  return {
    refs,
    logs() {
      const records = new Map<string, Map<bigint, ReflogEntry | null>>();
      for (const table of tables) table.readLogs(records);
      return new Map([...records].map(([ref, byIndex]) => [ref, [...byIndex].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, entry]) => entry ?? [])]));
    },
  };
}

function openTables(folder: string): [string, Buffer][] {
  for (let tries = 1; ; tries++) {
    const list = contentOf(path.join(folder, LIST));
    // A worktree that was just made has none yet.
    if (list === null) return [];
    const files = list.toString().split('\n').filter((name) => name !== '').map((name) => path.join(folder, path.basename(name)));
    const opened = files.map((file): [string, Buffer | null] => [file, contentOf(file)]);
    const gone = opened.find(([, bytes]) => bytes === null);
    if (!gone) return opened as [string, Buffer][];
    if (tries === TRIES) throw corruptRef(gone[0], `${LIST} names it, and it is not there`);
  }
}

/** null: there is no such file. */
function contentOf(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > MOST_BYTES) throw corruptRef(file, 'it is too large');
    return bytes;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'CORRUPT_REF') throw error;
    throw corruptRef(file, message);
  }
}

class Table {
  private readonly headerLength: number;
  /** Blocks of refs lie before this offset, blocks of logs in [logStart, logEnd). */
  private readonly refEnd: number;
  private readonly logStart: number;
  private readonly logEnd: number;

  constructor(private readonly file: string, private readonly bytes: Buffer, private readonly hashLength: number) {
    const version = bytes[4];
    if (bytes.toString('latin1', 0, 4) !== MAGIC || (version !== 1 && version !== 2)) throw this.corrupt('it is no table of version 1 or 2');
    this.headerLength = version === 1 ? 24 : 28;
    const footer = bytes.length - this.headerLength - 44;
    if (footer < this.headerLength) throw this.corrupt('it is cut short');
    const hash = version === 1 ? 'sha1' : bytes.toString('latin1', 24, 28);
    if (hash !== (hashLength === 20 ? 'sha1' : 's256')) throw this.corrupt('its hash is not the hash of the repository');
    if (nodeZlib().crc32(bytes.subarray(footer, bytes.length - 4)) !== bytes.readUInt32BE(bytes.length - 4)) throw this.corrupt('its checksum is wrong');
    const at = footer + this.headerLength;
    const [refIndex, objects, objectIndex, logs, logIndex] = [0, 8, 16, 24, 32].map((offset) => Number(offset === 8 ? bytes.readBigUInt64BE(at + offset) >> 5n : bytes.readBigUInt64BE(at + offset))) as [number, number, number, number, number];
    const startsWithLogs = footer > this.headerLength && bytes[this.headerLength] === TYPE.logs;
    this.logStart = startsWithLogs ? this.headerLength : logs === 0 ? footer : logs;
    this.logEnd = logIndex === 0 ? footer : logIndex;
    this.refEnd = Math.min(...[refIndex, objects, objectIndex, logs, footer].filter((offset) => offset > 0), startsWithLogs ? 0 : footer);
    if (this.refEnd > footer || this.logStart > footer || this.logEnd > footer) throw this.corrupt('a section lies outside of it');
  }

  readRefs(refs: Map<string, string>): void {
    const { bytes, refEnd } = this;
    // The first block counts from the start of the file, header and all.
    for (let block = 0, at = this.headerLength; at < refEnd;) {
      // Blocks may be filled up with zeros.
      if (bytes[at] === 0) {
        block = ++at;
        continue;
      }
      const length = bytes.readUIntBE(at + 1, 3);
      if (bytes[at] !== TYPE.refs || block + length > refEnd || block + length < at + 6) throw this.corrupt(`the block at ${at} is malformed`);
      this.readRefBlock(new Records(bytes, at + 4, block + length, (what) => this.corrupt(what)), refs);
      block = at = block + length;
    }
  }

  private readRefBlock(records: Records, refs: Map<string, string>): void {
    while (records.next()) {
      const name = records.key.toString();
      records.varint();
      if (records.type === 0) refs.delete(name);
      else if (records.type === 1 || records.type === 2) {
        refs.set(name, records.take(this.hashLength).toString('hex'));
        records.take((records.type - 1) * this.hashLength);
      } else if (records.type === 3) refs.set(name, `ref: ${records.text()}`);
      else throw this.corrupt(`a ref of the unknown type ${records.type}`);
    }
  }

  readLogs(logs: Map<string, Map<bigint, ReflogEntry | null>>): void {
    const { bytes, logEnd } = this;
    for (let at = this.logStart; at + 4 <= logEnd;) {
      if (bytes[at] !== TYPE.logs) throw this.corrupt(`the block at ${at} is malformed`);
      // As with refs, the first block of a file counts the header.
      const size = bytes.readUIntBE(at + 1, 3) - 4 - (at === this.headerLength ? at : 0);
      const { content, used } = this.inflated(at + 4, size);
      this.readLogBlock(new Records(content, 0, content.length, (what) => this.corrupt(what)), logs);
      at += 4 + used;
    }
  }

  private inflated(at: number, size: number): { content: Buffer; used: number } {
    try {
      const { buffer, engine } = nodeZlib().inflateSync(this.bytes.subarray(at, this.logEnd), { info: true, maxOutputLength: Math.max(1, size) }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
      if (buffer.length === size) return { content: buffer, used: engine.bytesWritten };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
    throw this.corrupt(`the block at ${at - 4} does not inflate`);
  }

  private readLogBlock(records: Records, logs: Map<string, Map<bigint, ReflogEntry | null>>): void {
    const { hashLength } = this;
    while (records.next()) {
      const { key } = records;
      if (key.length < 10 || key[key.length - 9] !== 0) throw this.corrupt('an entry of a reflog without a number');
      const ref = key.toString('utf8', 0, key.length - 9);
      const index = 0xffffffffffffffffn - key.readBigUInt64BE(key.length - 8);
      let entries = logs.get(ref);
      if (!entries) logs.set(ref, entries = new Map());
      if (records.type > 1) throw this.corrupt(`an entry of a reflog of the unknown type ${records.type}`);
      entries.set(index, records.type === 0 ? null : readEntry(records, hashLength));
    }
  }

  private corrupt(what: string): StanchError {
    return corruptRef(this.file, what);
  }
}

const TYPE = { refs: 0x72, logs: 0x67 };

/** null: it says nothing but that there is a log. */
function readEntry(records: Records, hashLength: number): ReflogEntry | null {
  const [from, to] = [records.take(hashLength).toString('hex'), records.take(hashLength).toString('hex')];
  const [name, email, time] = [records.text(), records.text(), records.varint()];
  // Git writes the four digits of a zone as a number.
  const zone = records.take(2).readInt16BE(0);
  const message = records.text().replace(/\n$/, '');
  if (/^0+$/.test(from + to)) return null;
  return { from, to, who: { name, email, time, zone: Math.trunc(zone / 100) * 60 + (zone % 100) }, message };
}

/** The records of one block, whose keys leave out what they share with the one before. */
class Records {
  key: Buffer = Buffer.alloc(0);
  type = 0;

  constructor(private readonly bytes: Buffer, private at: number, private end: number, private readonly corrupt: (what: string) => StanchError) {
    // Behind the records: offsets of 3 bytes where keys are whole, and how many.
    this.end -= end - at < 2 ? end - at + 1 : 2 + 3 * bytes.readUInt16BE(end - 2);
    if (this.end < at) throw corrupt('a block is cut short');
  }

  /** Reads the key of the next record; its value has to be taken. False behind the last one. */
  next(): boolean {
    if (this.at >= this.end) return false;
    const shared = this.varint();
    const rest = this.varint();
    if (shared > this.key.length) throw this.corrupt('a name does not fit the one before');
    this.type = rest & 7;
    this.key = Buffer.concat([this.key.subarray(0, shared), this.take(Math.floor(rest / 8))]);
    return true;
  }

  varint(): number {
    let byte = this.byte();
    let value = byte & 0x7f;
    while (byte >= 0x80) {
      byte = this.byte();
      value = (value + 1) * 128 + (byte & 0x7f);
      if (value > Number.MAX_SAFE_INTEGER) throw this.corrupt('a number is too large');
    }
    return value;
  }

  take(length: number): Buffer {
    if (length > MOST_BLOCK || this.at + length > this.end) throw this.corrupt('a block is cut short');
    return this.bytes.subarray(this.at, (this.at += length));
  }

  text(): string {
    return this.take(this.varint()).toString();
  }

  private byte(): number {
    if (this.at >= this.end) throw this.corrupt('a block is cut short');
    return this.bytes[this.at++]!;
  }
}
