/** What main thread and workers say to each other. */
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { Candidate } from '../findings/types.js';
import type { ForestTables } from './forest-tables.js';
import type { ChunkTable } from './root-chunks.js';

/** A module that makes the scanner of a worker thread. */
export interface ScannerModule {
  createScanner(description: unknown): ScannerParts | Promise<ScannerParts>;
}

export interface ScannerParts {
  scanner: ContentScanner;
  /** As HistoryOptions.keep. */
  keep?: (candidate: Candidate) => boolean;
}

/** What a worker is begun with. */
export interface WorkerStart {
  thread: number;
  module: string;
  description: unknown;
  /** Shared; 1 in the first element ends the work. */
  stop: Int32Array;
}

/** Work that threads take portions of. Tables and lists are shared. */
export type Task = BlobTask | TreeTask;

/** Sent ahead of trees, and by itself: a task is held until it is done. */
export interface IdsMessage {
  kind: 'ids';
  ids: Uint8Array;
  hashLength: number;
}

interface Portions {
  forest: ForestTables;
  chunks: ChunkTable;
  wanted: Uint8Array;
}

export interface BlobTask extends Portions {
  kind: 'blobs';
  scanMode: 'delta' | 'whole-blob';
}

export interface TreeTask extends Portions {
  kind: 'trees';
  /** 1 for blobs with candidates. */
  hot: Uint8Array;
}

export interface BlobShare {
  variants: Candidate[];
  /** Objects with candidates, how many numbers of `places` belong to each, and those numbers one after another. */
  entries: Int32Array;
  lengths: Int32Array;
  places: Int32Array;
  failed: [entry: number, reason: string][];
  blobs: number;
  bytes: number;
  novelBytes: number;
}

export interface TreeShare {
  /** Trees, and their first and last row: tree-links.ts. */
  entries: Int32Array;
  first: Int32Array;
  last: Int32Array;
  /** The numbers of `rowCount` rows, and room behind them. */
  rows: Int32Array;
  rowCount: number;
  /** Names that the rows speak of by number: one after another, and where each ends. */
  names: Uint8Array;
  nameEnds: Int32Array;
  missing: string[];
  failed: [entry: number, reason: string][];
}
