/**
 * Inflate (RFC 1950, 1951) and git's delta over linear memory, in AssemblyScript. Compiled by scripts/build-wasm.mjs
 * into ../pack.generated.ts. It is here because node:zlib costs 12 microseconds an object before the first byte, and
 * the median object of a pack is some hundred bytes long. All pointers are the caller's; nothing is allocated.
 * The caller leaves 64 readable bytes behind each source and 64 writable bytes behind each destination.
 */

// Decoding tables. An entry is: bits 0-3 code length, 4-5 kind, 8-12 extra bits (or bits of the second table), 16-31 value.
const KIND_LITERAL: u32 = 0 << 4;
const KIND_BASE: u32 = 1 << 4;
const KIND_TABLE: u32 = 2 << 4;
const KIND_STOP: u32 = 3 << 4;
const KIND_MASK: u32 = 3 << 4;

const ROOT_BITS: u32 = 10;
/** 1,024 entries of the first table and at most 143 second tables of 32. */
const TABLE_BYTES: i32 = 24576;

// Scratch below the static data, which starts at 112 KB (--memoryBase): zeros need no place in the module.
const tables: usize = 1024;
const litTable: usize = tables;
const distTable: usize = tables + TABLE_BYTES;
const fixedLitTable: usize = tables + TABLE_BYTES * 2;
const fixedDistTable: usize = tables + TABLE_BYTES * 3;
const lengths: usize = tables + TABLE_BYTES * 4;
const counts: usize = lengths + 384;
const starts: usize = counts + 64;
const sorted: usize = starts + 64;

const lengthBase: usize = memory.data<u16>([3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258, 0, 0]);
const lengthExtra: usize = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0]);
const distBase: usize = memory.data<u16>([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]);
const codeOrder: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

let fixedReady: bool = false;
let litBits: u32 = 0;
let distBits: u32 = 0;
let fixedLitBits: u32 = 0;
let fixedDistBits: u32 = 0;

let consumed: i32 = 0;
let produced: i32 = 0;

/** How many bytes the last call of inflate() that returned 0 or 7 put out: with 7 they are whole, only fewer than asked for. */
export function producedBytes(): i32 {
  return produced;
}

/** What the last call of inflate() consumed, in bytes. */
export function consumedBytes(): i32 {
  return consumed;
}

function entryOf(symbol: u32, alphabet: i32): u32 {
  if (alphabet == 0) {
    if (symbol < 256) return (symbol << 16) | KIND_LITERAL;
    if (symbol == 256) return KIND_STOP;
    if (symbol > 285) return KIND_STOP | (1 << 16);
    const i = symbol - 257;
    return (<u32>load<u16>(lengthBase + (<usize>i << 1)) << 16) | (<u32>load<u8>(lengthExtra + i) << 8) | KIND_BASE;
  }
  if (alphabet == 1) {
    if (symbol > 29) return KIND_STOP | (1 << 16);
    const extra: u32 = symbol < 2 ? 0 : (symbol >> 1) - 1;
    return (<u32>load<u16>(distBase + (<usize>symbol << 1)) << 16) | (extra << 8) | KIND_BASE;
  }
  return (symbol << 16) | KIND_LITERAL;
}

/** Builds a table from code lengths. Returns the bits of its first part, or -1 for lengths that make no prefix code. */
function build(from: usize, count: u32, table: usize, alphabet: i32): i32 {
  memory.fill(counts, 0, 64);
  for (let i: u32 = 0; i < count; i++) {
    const at = counts + (<usize>load<u8>(from + i) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  let most: u32 = 15;
  while (most > 0 && load<u32>(counts + (<usize>most << 2)) == 0) most--;
  const root: u32 = most == 0 ? 1 : min<u32>(most, ROOT_BITS);
  let left: i32 = 1;
  let position: u32 = 0;
  for (let length: u32 = 1; length <= 15; length++) {
    const n = load<u32>(counts + (<usize>length << 2));
    left = (left << 1) - <i32>n;
    if (left < 0) return -1;
    store<u32>(starts + (<usize>length << 2), position);
    position += n;
  }
  // An incomplete code is allowed, as some encoders write one distance code; what it leaves open stops the decoder.
  if (left > 0) {
    for (let i: u32 = 0; i < (<u32>1 << root); i++) store<u32>(table + (<usize>i << 2), KIND_STOP | (1 << 16) | 1);
  }
  for (let i: u32 = 0; i < count; i++) {
    const length = load<u8>(from + i);
    if (length == 0) continue;
    const at = starts + (<usize>length << 2);
    const to = load<u32>(at);
    store<u16>(sorted + (<usize>to << 1), <u16>i);
    store<u32>(at, to + 1);
  }
  let code: u32 = 0; // bit-reversed, so that it is the index of the entry
  let tableEnd: u32 = 1 << root;
  const below: u32 = most - root; // bits of each second table
  let prefix: u32 = 0xffffffff;
  let second: u32 = 0;
  for (let i: u32 = 0; i < position; i++) {
    const symbol = <u32>load<u16>(sorted + (<usize>i << 1));
    const length = <u32>load<u8>(from + symbol);
    const entry = entryOf(symbol, alphabet);
    if (length <= root) {
      const step: u32 = 1 << length;
      for (let at = code; at < (<u32>1 << root); at += step) store<u32>(table + (<usize>at << 2), entry | length);
    } else {
      const head = code & ((1 << root) - 1);
      if (head != prefix) {
        prefix = head;
        second = tableEnd;
        tableEnd += 1 << below;
        store<u32>(table + (<usize>head << 2), (second << 16) | (below << 8) | KIND_TABLE | root);
        if (left > 0) for (let at = second; at < tableEnd; at++) store<u32>(table + (<usize>at << 2), KIND_STOP | (1 << 16) | 1);
      }
      const step: u32 = 1 << (length - root);
      for (let at = second + (code >> root); at < tableEnd; at += step) store<u32>(table + (<usize>at << 2), entry | (length - root));
    }
    // Adds one to the reversed code.
    let bit: u32 = 1 << (length - 1);
    while (code & bit) {
      code ^= bit;
      bit >>= 1;
    }
    code |= bit;
  }
  return <i32>root;
}

function buildFixed(): void {
  for (let i: u32 = 0; i < 288; i++) store<u8>(lengths + i, <u8>(i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
  fixedLitBits = <u32>build(lengths, 288, fixedLitTable, 0);
  for (let i: u32 = 0; i < 32; i++) store<u8>(lengths + i, 5);
  fixedDistBits = <u32>build(lengths, 32, fixedDistTable, 1);
  fixedReady = true;
}

// Where symbols() begins and where it ended: place in the input, bits in hand and how many they are, place in the output.
let reachedAt: usize = 0;
let reachedBits: u64 = 0;
let reachedHave: u32 = 0;
let reachedTo: usize = 0;

/**
 * Decodes the symbols of a block up to its end. Returns 0, or a fault as inflate() has it. Exported only to stay a function by itself: V8 compiles
 * what runs often once more, on another thread that a short process then waits for, and this is the only part of inflate() that does.
 */
export function symbols(lit: usize, dist: usize, start: usize, end: usize, limit: usize): i32 {
  let at = reachedAt;
  let bits = reachedBits;
  let have = reachedHave;
  let to = reachedTo;
  const litMask: u32 = (1 << litBits) - 1;
  const distMask: u32 = (1 << distBits) - 1;
  for (;;) {
    if (at > limit) return 6;
    bits |= load<u64>(at) << have;
    at += (63 - have) >> 3;
    have |= 56;
    let entry = load<u32>(lit + ((<usize>bits & litMask) << 2));
    // Three literals fit into one filling of the bit buffer (45 of 56 bits); a length with its distance (48 bits) wants a filling of its own.
    if ((entry & KIND_MASK) == KIND_LITERAL) {
      if (to >= end) return 5;
      bits >>= entry & 15;
      have -= entry & 15;
      store<u8>(to++, <u8>(entry >> 16));
      entry = load<u32>(lit + ((<usize>bits & litMask) << 2));
      if ((entry & KIND_MASK) == KIND_LITERAL) {
        if (to >= end) return 5;
        bits >>= entry & 15;
        have -= entry & 15;
        store<u8>(to++, <u8>(entry >> 16));
        entry = load<u32>(lit + ((<usize>bits & litMask) << 2));
        if ((entry & KIND_MASK) == KIND_LITERAL) {
          if (to >= end) return 5;
          bits >>= entry & 15;
          have -= entry & 15;
          store<u8>(to++, <u8>(entry >> 16));
          continue;
        }
      }
      bits |= load<u64>(at) << have;
      at += (63 - have) >> 3;
      have |= 56;
    }
    if ((entry & KIND_MASK) == KIND_TABLE) {
      bits >>= entry & 15;
      have -= entry & 15;
      const more = (entry >> 8) & 31;
      entry = load<u32>(lit + ((<usize>(entry >> 16) + (<usize>bits & ((<usize>1 << more) - 1))) << 2));
    }
    bits >>= entry & 15;
    have -= entry & 15;
    const kind = entry & KIND_MASK;
    if (kind == KIND_LITERAL) {
      if (to >= end) return 5;
      store<u8>(to++, <u8>(entry >> 16));
      continue;
    }
    if (kind != KIND_BASE) {
      if (entry >> 16) return 4;
      break;
    }
    let extra = (entry >> 8) & 31;
    let length = <usize>(entry >> 16) + (<usize>bits & ((<usize>1 << extra) - 1));
    bits >>= extra;
    have -= extra;
    entry = load<u32>(dist + ((<usize>bits & distMask) << 2));
    if ((entry & KIND_MASK) == KIND_TABLE) {
      bits >>= entry & 15;
      have -= entry & 15;
      const more = (entry >> 8) & 31;
      entry = load<u32>(dist + ((<usize>(entry >> 16) + (<usize>bits & ((<usize>1 << more) - 1))) << 2));
    }
    if ((entry & KIND_MASK) != KIND_BASE) return 4;
    bits >>= entry & 15;
    have -= entry & 15;
    extra = (entry >> 8) & 31;
    const distance = <usize>(entry >> 16) + (<usize>bits & ((<usize>1 << extra) - 1));
    bits >>= extra;
    have -= extra;
    if (distance > to - start) return 4;
    if (to + length > end) return 5;
    let back = to - distance;
    const stop = to + length;
    if (distance >= 16) {
      do {
        v128.store(to, v128.load(back));
        to += 16;
        back += 16;
      } while (to < stop);
    } else if (distance >= 8) {
      do {
        store<u64>(to, load<u64>(back));
        to += 8;
        back += 8;
      } while (to < stop);
    } else if (distance == 1) {
      memory.fill(to, load<u8>(back), length);
    } else {
      do {
        store<u8>(to++, load<u8>(back++));
      } while (to < stop);
    }
    to = stop;
  }
  reachedAt = at;
  reachedBits = bits;
  reachedHave = have;
  reachedTo = to;
  return 0;
}

/**
 * Inflates one zlib stream of exactly `size` bytes from [source, sourceEnd) to `to`.
 * 0: done, `consumed` is set. Otherwise: 1 header, 2 block type, 3 code lengths, 4 bad code or distance, 5 more output
 * than `size`, 6 input is cut short, 7 less output than `size`, 8 checksum.
 */
export function inflate(source: usize, sourceEnd: usize, to: usize, size: i32): i32 {
  const start = to;
  const end = to + <usize>size;
  let at = source;
  if (sourceEnd - source < 6) return 6;
  const head = <u32>load<u8>(at) << 8 | <u32>load<u8>(at + 1);
  if ((head & 0x0f00) != 0x0800 || (head & 0x20) != 0 || head % 31 != 0) return 1;
  at += 2;
  let bits: u64 = 0;
  let have: u32 = 0;
  let last: bool = false;
  const limit = sourceEnd + 8;
  while (!last) {
    if (at > limit) return 6;
    bits |= load<u64>(at) << have;
    at += (63 - have) >> 3;
    have |= 56;
    last = (bits & 1) != 0;
    const type = <u32>(bits >> 1) & 3;
    bits >>= 3;
    have -= 3;
    let lit = litTable;
    let dist = distTable;
    if (type == 0) {
      // Stored: back to the byte boundary.
      at -= have >> 3;
      bits = 0;
      have = 0;
      if (at + 4 > sourceEnd) return 6;
      const length = <usize>load<u16>(at);
      if (<u32>length != (<u32>load<u16>(at + 2) ^ 0xffff)) return 3;
      at += 4;
      if (at + length > sourceEnd) return 6;
      if (to + length > end) return 5;
      memory.copy(to, at, length);
      at += length;
      to += length;
      continue;
    } else if (type == 1) {
      if (!fixedReady) buildFixed();
      lit = fixedLitTable;
      dist = fixedDistTable;
      litBits = fixedLitBits;
      distBits = fixedDistBits;
    } else if (type == 2) {
      const litCount = (<u32>bits & 31) + 257;
      const distCount = (<u32>(bits >> 5) & 31) + 1;
      const codeCount = (<u32>(bits >> 10) & 15) + 4;
      bits >>= 14;
      have -= 14;
      memory.fill(lengths, 0, 19);
      for (let i: u32 = 0; i < codeCount; i++) {
        if (have < 3) {
          bits |= load<u64>(at) << have;
          at += (63 - have) >> 3;
          have |= 56;
        }
        store<u8>(lengths + load<u8>(codeOrder + i), <u8>(bits & 7));
        bits >>= 3;
        have -= 3;
      }
      const root = build(lengths, 19, distTable, 2);
      if (root < 0) return 3;
      const mask: u32 = (1 << root) - 1;
      const total = litCount + distCount;
      let n: u32 = 0;
      let previous: u32 = 0;
      while (n < total) {
        bits |= load<u64>(at) << have;
        at += (63 - have) >> 3;
        have |= 56;
        if (at > limit) return 6;
        const entry = load<u32>(distTable + ((<usize>bits & mask) << 2));
        if ((entry & KIND_MASK) != KIND_LITERAL) return 3;
        bits >>= entry & 15;
        have -= entry & 15;
        const symbol = entry >> 16;
        if (symbol < 16) {
          store<u8>(lengths + n, <u8>symbol);
          previous = symbol;
          n++;
          continue;
        }
        let repeat: u32;
        let value: u32 = 0;
        if (symbol == 16) {
          if (n == 0) return 3;
          value = previous;
          repeat = 3 + (<u32>bits & 3);
          bits >>= 2;
          have -= 2;
        } else if (symbol == 17) {
          repeat = 3 + (<u32>bits & 7);
          bits >>= 3;
          have -= 3;
        } else {
          repeat = 11 + (<u32>bits & 127);
          bits >>= 7;
          have -= 7;
        }
        if (n + repeat > total) return 3;
        memory.fill(lengths + n, <u8>value, repeat);
        n += repeat;
        previous = value;
      }
      const litRoot = build(lengths, litCount, litTable, 0);
      const distRoot = build(lengths + litCount, distCount, distTable, 1);
      if (litRoot < 0 || distRoot < 0) return 3;
      litBits = <u32>litRoot;
      distBits = <u32>distRoot;
    } else {
      return 2;
    }
    reachedAt = at;
    reachedBits = bits;
    reachedHave = have;
    reachedTo = to;
    const fault = symbols(lit, dist, start, end, limit);
    if (fault != 0) return fault;
    at = reachedAt;
    bits = reachedBits;
    have = reachedHave;
    to = reachedTo;
  }
  at -= have >> 3;
  if (at + 4 > sourceEnd) return 6;
  if (bswap(load<u32>(at)) != adler32(start, <u32>(to - start))) return 8;
  consumed = <i32>(at + 4 - source);
  produced = <i32>(to - start);
  return to == end ? 0 : 7;
}

/** Checksum of RFC 1950. Sums of 16 bytes at a time; 5,504 bytes before a reduction keep both sums within 32 bits. Exported as symbols() is. */
export function adler32(at: usize, size: u32): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  const weights = i16x8(16, 15, 14, 13, 12, 11, 10, 9);
  const weightsLow = i16x8(8, 7, 6, 5, 4, 3, 2, 1);
  while (size > 0) {
    let n: u32 = min<u32>(size, 5504);
    size -= n;
    let sumA = i32x4.splat(0);
    let sumB = i32x4.splat(0);
    let prefix = i32x4.splat(0);
    const blocks = n >> 4;
    for (let i: u32 = 0; i < blocks; i++) {
      const bytes = v128.load(at);
      at += 16;
      prefix = i32x4.add(prefix, sumA);
      const low = i16x8.extend_low_i8x16_u(bytes);
      const high = i16x8.extend_high_i8x16_u(bytes);
      sumA = i32x4.add(sumA, i32x4.extadd_pairwise_i16x8_u(i16x8.add(low, high)));
      sumB = i32x4.add(sumB, i32x4.add(i32x4.dot_i16x8_s(low, weights), i32x4.dot_i16x8_s(high, weightsLow)));
    }
    b += a * (blocks << 4) + (sum(prefix) << 4) + sum(sumB);
    a += sum(sumA);
    b %= 65521;
    for (let i: u32 = blocks << 4; i < n; i++) {
      a += load<u8>(at++);
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return (b << 16) | a;
}

@inline
function sum(v: v128): u32 {
  return <u32>(i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3));
}

/** The result size that a delta states, or -1 when it is cut short, longer than 31 bits, or wants another base size. */
export function deltaResultSize(delta: usize, size: i32, baseSize: i32): i32 {
  const end = delta + <usize>size;
  let at = delta;
  for (let pass = 0; pass < 2; pass++) {
    let value: u64 = 0;
    let shift: u64 = 0;
    for (;;) {
      if (at >= end || shift > 35) return -1;
      const byte = load<u8>(at++);
      value |= <u64>(byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80) break;
    }
    if (value > 0x7fffffff) return -1;
    if (pass == 1) {
      instructions = at;
      return <i32>value;
    }
    if (<i32>value != baseSize) return -1;
  }
  return -1;
}

/** Where the instructions begin, after deltaResultSize(). */
let instructions: usize = 0;

/**
 * Applies the delta that deltaResultSize() looked at. Writes the result at `to` (nothing when `to` is 0) and its segments at
 * `segments`: three 32-bit numbers each - start in the result, start in the base or -1 for inserted bytes, length -
 * with neighbours joined. For inserted bytes a fourth number says where in memory they lie, so a segment takes 16 bytes.
 * Returns the number of segments, -1 for a delta that does not fit, -2 when `capacity` segments are too few.
 */
export function applyDelta(base: usize, baseSize: i32, delta: usize, size: i32, to: usize, resultSize: i32, segments: usize, capacity: i32): i32 {
  const end = delta + <usize>size;
  let at = instructions;
  let done: u32 = 0;
  let count = 0;
  let segment = segments - 16;
  let nextBase: u32 = 0xffffffff; // base offset at which the last COPY ended
  while (at < end) {
    const op = <u32>load<u8>(at++);
    if (op >= 0x80) {
      let offset: u32 = 0;
      let length: u32 = 0;
      if (op & 0x01) offset = load<u8>(at++);
      if (op & 0x02) offset |= <u32>load<u8>(at++) << 8;
      if (op & 0x04) offset |= <u32>load<u8>(at++) << 16;
      if (op & 0x08) offset |= <u32>load<u8>(at++) << 24;
      if (op & 0x10) length = load<u8>(at++);
      if (op & 0x20) length |= <u32>load<u8>(at++) << 8;
      if (op & 0x40) length |= <u32>load<u8>(at++) << 16;
      if (length == 0) length = 0x10000;
      if (at > end || <u64>offset + length > <u64>baseSize || <u64>done + length > <u64>resultSize) return -1;
      if (offset == nextBase) {
        store<u32>(segment, load<u32>(segment, 8) + length, 8);
      } else {
        if (count == capacity) return -2;
        segment += 16;
        count++;
        store<u32>(segment, done);
        store<u32>(segment, offset, 4);
        store<u32>(segment, length, 8);
        store<u32>(segment, 0, 12);
      }
      nextBase = offset + length;
      if (to) copyBytes(to + done, base + offset, length);
      done += length;
    } else {
      if (op == 0 || at + op > end || <u64>done + op > <u64>resultSize) return -1;
      // Inserts of more than 127 bytes come in pieces with an opcode between them: each piece is a segment of its own.
      if (count == capacity) return -2;
      segment += 16;
      count++;
      store<u32>(segment, done);
      store<u32>(segment, 0xffffffff, 4);
      store<u32>(segment, op, 8);
      store<u32>(segment, <u32>at, 12);
      nextBase = 0xffffffff;
      if (to) copyBytes(to + done, at, op);
      at += op;
      done += op;
    }
  }
  return done == <u32>resultSize ? count : -1;
}

/** May write up to 15 bytes too many: the caller's destinations have room for that, and later instructions overwrite it. */
@inline
function copyBytes(to: usize, from: usize, length: u32): void {
  if (length > 512) {
    memory.copy(to, from, length);
    return;
  }
  for (let i: u32 = 0; i < length; i += 16) v128.store(to + i, v128.load(from + i));
}
