/** See src/git/wasm/assembly for what each does. All numbers are addresses, bytes or counts. */
export interface PackExports {
    consumedBytes(): number;
    producedBytes(): number;
    setIdTable(ids: number, slots: number, slotBits: number, hashLength: number): void;
    gatherIds(from: number, stride: number, rows: number, count: number, first: number): void;
    registerIds(count: number, duplicate: number): void;
    findId(id: number): number;
    entryHeaders(from: number, first: number, available: number, offsets: number, count: number, hashLength: number, isEnd: number, out: number): number;
    setTreeTables(kinds: number, missing: number, missingCapacity: number): void;
    setNameTables(bytes: number, rows: number, slots: number, slotBits: number, hot: number): void;
    namesUsed(): number;
    nameBytesInUse(): number;
    parseTree(from: number, length: number, base: number, segments: number, segmentCount: number, out: number): number;
    hotEntries(tree: number, out: number): number;
    missingIds(): number;
    setStretches(near: number, nearBits: number, hashes: number, hashBits: number, keys: number): void;
    findStretch(number: number, at: number, start: number, end: number): number;
    stretchBefore(): number;
    stretchAfter(): number;
    stretchLow(): number;
    stretchHigh(): number;
    rememberStretch(number: number, at: number, start: number, end: number, ahead: number, behind: number, answered: number): number;
    inflate(source: number, sourceEnd: number, to: number, size: number): number;
    deltaResultSize(delta: number, size: number, baseSize: number): number;
    applyDelta(base: number, baseSize: number, delta: number, size: number, to: number, resultSize: number, segments: number, capacity: number): number;
}
/** Why a zlib stream was refused, by status. */
export declare const INFLATE_FAULTS: string[];
export declare class PackMemory {
    /** Views of the whole memory; replaced when it grows, so never keep them over a call of allocate(). */
    bytes: Buffer;
    words: Int32Array;
    doubles: Float64Array;
    private readonly memory;
    readonly run: PackExports;
    /** Live blocks by address: start, end, start, end ... */
    private readonly blocks;
    private segmentBlock;
    private segmentCapacity;
    constructor();
    /** A block of at least `size` bytes. First fit: the blocks alive at once are few. @throws RangeError when 4 GB are full */
    allocate(size: number): number;
    free(start: number): void;
    /** Bytes that live blocks take. */
    get used(): number;
    /** Bytes taken from the system; they are never given back. */
    get size(): number;
    view(start: number, length: number): Buffer;
    /** Inflates exactly `size` bytes. 0, or an index into INFLATE_FAULTS. */
    inflate(source: number, sourceLength: number, to: number, size: number): number;
    /** Bytes of input that the last inflate() took. */
    get consumed(): number;
    /** Size of what a delta makes, or -1 when it does not fit a base of `baseSize` bytes. Must come before applyDelta(). */
    deltaResultSize(delta: number, size: number, baseSize: number): number;
    /** Address of what applyDelta() leaves; the same place as `segments`. */
    get segmentsAt(): number;
    /** Where applyDelta() puts its segments: index into `words`, four numbers each (result start, base start or -1, length, address of inserted bytes). */
    get segments(): number;
    /** Number of segments, or -1 for a malformed delta. `to` 0 finds the segments only. */
    applyDelta(base: number, baseSize: number, delta: number, size: number, to: number, resultSize: number): number;
    private renew;
}
