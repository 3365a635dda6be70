/**
 * Tree objects in delta space: entries that lie in copied bytes are taken over from the parsed base, the others are parsed. A parsed
 * tree is: number of entries, then for each its start, the number of its object (-1: absent or a submodule) and of its name, then the end.
 */
import { findId, idWidth } from './ids';

const ENTRY: usize = 12;
const TREE: u8 = 2;
const HOT: u8 = 0x80;

// Names: bytes one after another; for each name its place, length and hash; slots lead from hash to name.
let nameBytes: usize = 0;
let nameBytesUsed: u32 = 0;
let nameRows: usize = 0;
let nameCount: i32 = 0;
let nameSlots: usize = 0;
let nameMask: u32 = 0;
/** By object: kind, and HOT for objects with findings. */
let kinds: usize = 0;
/** By name: 1 for names with findings. */
let hotNames: usize = 0;
/** Addresses of ids that no object has, as far as there is room. */
let missing: usize = 0;
let missingRoom: i32 = 0;
let missingCount: i32 = 0;

export function setTreeTables(kindsAt: usize, missingAt: usize, missingCapacity: i32): void {
  kinds = kindsAt;
  missing = missingAt;
  missingRoom = missingCapacity;
  nameCount = 0;
  nameBytesUsed = 0;
}

/** Moves the names to larger tables. @param slotBits slots are 2 ** slotBits numbers of 32 bits */
export function setNameTables(bytesAt: usize, rowsAt: usize, slotsAt: usize, slotBits: u32, hotAt: usize): void {
  if (nameCount > 0) {
    memory.copy(bytesAt, nameBytes, nameBytesUsed);
    memory.copy(rowsAt, nameRows, <usize>nameCount * 12);
    memory.copy(hotAt, hotNames, nameCount);
  }
  nameBytes = bytesAt;
  nameRows = rowsAt;
  nameSlots = slotsAt;
  nameMask = ((1 as u32) << slotBits) - 1;
  hotNames = hotAt;
  memory.fill(nameSlots, 0xff, (<usize>nameMask + 1) << 2);
  for (let name = 0; name < nameCount; name++) {
    let slot = load<u32>(nameRows + <usize>name * 12, 8) & nameMask;
    while (load<i32>(nameSlots + (<usize>slot << 2)) >= 0) slot = (slot + 1) & nameMask;
    store<i32>(nameSlots + (<usize>slot << 2), name);
  }
}

/** How many addresses of absent ids the last parseTree() left. */
export function missingIds(): i32 {
  return missingCount;
}

export function namesUsed(): i32 {
  return nameCount;
}

export function nameBytesInUse(): u32 {
  return nameBytesUsed;
}

/** Number of the name in [at, end), a new one for a new name. */
export function internName(at: usize, end: usize): i32 {
  let hash: u32 = 0x811c9dc5;
  for (let i = at; i < end; i++) hash = (hash ^ load<u8>(i)) * 0x01000193;
  hash ^= hash >> 15;
  const length = <u32>(end - at);
  let slot = hash & nameMask;
  for (;;) {
    const name = load<i32>(nameSlots + (<usize>slot << 2));
    if (name < 0) break;
    const row = nameRows + <usize>name * 12;
    if (load<u32>(row, 8) == hash && load<u32>(row, 4) == length && memory.compare(nameBytes + load<u32>(row), at, length) == 0) return name;
    slot = (slot + 1) & nameMask;
  }
  const row = nameRows + <usize>nameCount * 12;
  store<u32>(row, nameBytesUsed);
  store<u32>(row, length, 4);
  store<u32>(row, hash, 8);
  memory.copy(nameBytes + nameBytesUsed, at, length);
  nameBytesUsed += length;
  store<u8>(hotNames + nameCount, 0);
  store<i32>(nameSlots + (<usize>slot << 2), nameCount);
  return nameCount++;
}

// The tree in hand.
let bytes: usize = 0;
let size: u32 = 0;
let to: usize = 0;

/** Parses whole entries from `at` until `until` is reached or passed; where the next one begins, or 0xffffffff for a malformed tree. */
function parse(at: u32, until: u32): u32 {
  const width = idWidth();
  while (at < until) {
    const start = at;
    let mode: u32 = 0;
    for (; ; at++) {
      if (at >= size) return 0xffffffff;
      const byte = load<u8>(bytes + at);
      if (byte == 0x20) break;
      if (byte < 0x30 || byte > 0x37) return 0xffffffff;
      mode = (mode << 3) | (byte - 0x30);
    }
    const name = ++at;
    while (at < size && load<u8>(bytes + at) != 0) at++;
    if (at + 1 + width > size || at == name || name == start + 1) return 0xffffffff;
    const type = mode & 0o170000;
    let child: i32 = -1;
    if (type != 0o160000) {
      child = findId(bytes + at + 1);
      if (child < 0) {
        if (missingCount < missingRoom) {
          store<u32>(missing + (<usize>missingCount << 2), <u32>(bytes + at + 1));
          missingCount++;
        }
      } else if ((type == 0o040000) != ((load<u8>(kinds + child) & 0x7f) == TREE)) child = -1;
    }
    store<u32>(to, start);
    store<i32>(to, child, 4);
    store<i32>(to, internName(bytes + name, bytes + at), 8);
    to += ENTRY;
    at += 1 + width;
  }
  return at;
}

/**
 * Parses a tree into `out`. @param base the parsed delta base, or 0; then `segments` (see applyDelta) say what is copied.
 * Returns the number of entries, -1 for a malformed tree. The caller has made room for all names that the tree may add.
 */
export function parseTree(from: usize, length: i32, base: usize, segments: usize, segmentCount: i32, out: usize): i32 {
  bytes = from;
  size = <u32>length;
  to = out + 4;
  missingCount = 0;
  let at: u32 = 0;
  if (base) {
    const count = load<u32>(base);
    const rows = base + 4;
    for (let i = 0; i < segmentCount; i++) {
      const segment = segments + (<usize>i << 4);
      const inBase = load<u32>(segment, 4);
      const copied = load<u32>(segment, 8);
      if (inBase == 0xffffffff || copied < 48) continue;
      const start = load<u32>(segment);
      at = parse(at, start);
      if (at == 0xffffffff) return -1;
      const limit = inBase + copied;
      while (at < start + copied) {
        const wanted = at - start + inBase;
        let lo: u32 = 0;
        let hi = count;
        while (lo < hi) {
          const mid = (lo + hi) >> 1;
          if (load<u32>(rows + <usize>mid * ENTRY) < wanted) lo = mid + 1;
          else hi = mid;
        }
        let row = rows + <usize>lo * ENTRY;
        const shift = start - inBase;
        const before = to;
        if (lo < count && load<u32>(row) == wanted) {
          // An entry ends where the next one starts; behind the last one stands the end of the tree.
          while (lo < count && load<u32>(row, <usize>ENTRY) <= limit) {
            store<u32>(to, load<u32>(row) + shift);
            store<u64>(to, load<u64>(row, 4), 4);
            to += ENTRY;
            row += ENTRY;
            lo++;
          }
          if (to != before) {
            at = load<u32>(row) + shift;
            continue;
          }
        }
        // Not at an entry of the base, or the entry runs over the end of what was copied.
        at = parse(at, at + 1);
        if (at == 0xffffffff) return -1;
      }
    }
  }
  at = parse(at, size);
  if (at != size) return -1;
  store<u32>(to, size);
  const entries = <u32>((to - out - 4) / ENTRY);
  store<u32>(out, entries);
  return <i32>entries;
}

/** Copies entries that can lead to a finding, as pairs of object and name. Returns their number. */
export function hotEntries(tree: usize, out: usize): i32 {
  const count = load<u32>(tree);
  let row = tree + 4;
  const start = out;
  for (let i: u32 = 0; i < count; i++) {
    const child = load<i32>(row, 4);
    const name = load<i32>(row, 8);
    let keep = load<u8>(hotNames + name) != 0;
    if (!keep && child >= 0) {
      const kind = load<u8>(kinds + child);
      keep = kind == TREE || (kind & HOT) != 0;
    }
    if (keep) {
      store<i32>(out, child);
      store<i32>(out, name, 4);
      out += 8;
    }
    row += ENTRY;
  }
  return <i32>((out - start) >> 3);
}
