/** What main thread and workers say to each other. */
import type { ContentScanner } from './detectors-content-scanner.js';
import type { Candidate } from './findings-types.js';
import type { ChunkTable } from './history-root-chunks.js';
/** A module that makes the scanner of a worker thread. */
export interface ScannerModule {
    createScanner(description: unknown): ScannerParts | Promise<ScannerParts>;
}
export interface ScannerParts {
    scanner: ContentScanner;
    /** As HistoryOptions.keep. */
    keep?: (candidate: Candidate) => boolean;
}
export interface ShareMessage {
    thread: number;
    objectsDir: string;
    alternates: readonly string[];
    hashLength: 20 | 32;
    /** Files and sizes of the packs in order, as JSON: the numbers of objects depend on them. */
    packs: string;
    packedCount: number;
    module: string;
    description: unknown;
    scanMode: 'delta' | 'whole-blob';
    /** Shared. */
    wanted: Uint8Array;
    chunks: ChunkTable;
    /** Shared; 1 in the first element ends the work. */
    stop: Int32Array;
}
export interface ShareResult {
    /** The worker found other packs than the main thread and did nothing. */
    stale: boolean;
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
