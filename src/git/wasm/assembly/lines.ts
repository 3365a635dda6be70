/** What two contents have in common at their ends, as whole lines: LF, CR LF and CR alone end one. */

/** Whether the byte at `at`, of a content that ends at `end`, is the last of a line end. */
@inline
function endsLine(at: usize, end: usize): bool {
  const byte = load<u8>(at);
  return byte == 10 || (byte == 13 && (at + 1 == end || load<u8>(at, 1) != 10));
}

/** Bytes of whole lines that both contents start with. */
export function sharedStart(a: usize, aSize: usize, b: usize, bSize: usize): usize {
  const limit = min(aSize, bSize);
  let same: usize = 0;
  while (same + 8 <= limit && load<u64>(a + same) == load<u64>(b + same)) same += 8;
  while (same < limit && load<u8>(a + same) == load<u8>(b + same)) same++;
  while (same > 0 && !(endsLine(a + same - 1, a + aSize) && endsLine(b + same - 1, b + bSize))) same--;
  return same;
}

/** Bytes of whole lines that both contents end with, the first `start` bytes of either left out. */
export function sharedEnd(a: usize, aSize: usize, b: usize, bSize: usize, start: usize): usize {
  const limit = min(aSize, bSize) - start;
  const aEnd = a + aSize;
  const bEnd = b + bSize;
  let same: usize = 0;
  while (same + 8 <= limit && load<u64>(aEnd - same - 8) == load<u64>(bEnd - same - 8)) same += 8;
  while (same < limit && load<u8>(aEnd - same - 1) == load<u8>(bEnd - same - 1)) same++;
  while (same > 0 && !(startsLine(a, aEnd - same, aEnd, start) && startsLine(b, bEnd - same, bEnd, start))) same--;
  return same;
}

@inline
function startsLine(content: usize, at: usize, end: usize, start: usize): bool {
  return at == content + start || (at > content && endsLine(at - 1, end));
}

/** Line ends in the first `size` bytes of a content that ends at `end`; none lies across. */
export function lineEnds(content: usize, size: usize, end: usize): i32 {
  let count = 0;
  let at = content;
  for (const stop = content + size; at + 16 <= stop; at += 16) {
    const block = v128.load(at);
    if (v128.any_true(i8x16.eq(block, i8x16.splat(13)))) break;
    count += popcnt(i8x16.bitmask(i8x16.eq(block, i8x16.splat(10))));
  }
  for (; at < content + size; at++) if (endsLine(at, end)) count++;
  return count;
}

/** A place of the table of lines: where one begins, its bytes, its hash, its number; no address is 0. */
const PLACE: usize = 16;
/** Places that are tried for a line. More are not met by chance, and lines that were written to meet there would cost a quadratic time. */
const TRIES: i32 = 64;

/**
 * Numbers the lines of [from, to), the same for equal ones, line ends left out. Reads up to 16 bytes further.
 * @param numbers 4 bytes a line  @param starts 4 bytes a line: where it begins, from `content` on
 * @param table PLACE bytes for each of mask + 1 places, zero ahead of the first call  @param known numbers that were given before
 * @returns numbers that are given now; -1 when there are too many tries
 */
export function numberLines(content: usize, from: usize, to: usize, numbers: usize, starts: usize, table: usize, mask: u32, known: i32): i32 {
  for (let line = from; line < to; numbers += 4, starts += 4) {
    const end = lineEnd(line, to);
    const size = (end - line) as u32;
    const hash = hashOf(line, end);
    let place = hash & mask;
    let tries = TRIES;
    let at: usize;
    for (; ; place = (place + 1) & mask) {
      at = table + (place as usize) * PLACE;
      if (load<u32>(at) == 0) {
        store<u32>(at, line as u32);
        store<u32>(at, size, 4);
        store<u32>(at, hash, 8);
        store<i32>(at, known++, 12);
        break;
      }
      if (load<u32>(at, 8) == hash && load<u32>(at, 4) == size && memory.compare(load<u32>(at) as usize, line, size as usize) == 0) break;
      if (--tries == 0) return -1;
    }
    store<i32>(numbers, load<i32>(at, 12));
    store<i32>(starts, (line - content) as i32);
    line = end + (end < to && load<u8>(end) == 13 && end + 1 < to && load<u8>(end, 1) == 10 ? 2 : 1);
  }
  return known;
}

/** The line end at or behind `at`, or `to`. */
function lineEnd(at: usize, to: usize): usize {
  for (; at < to; at += 16) {
    const block = v128.load(at);
    const ends = i8x16.bitmask(v128.or(i8x16.eq(block, i8x16.splat(10)), i8x16.eq(block, i8x16.splat(13))));
    if (ends != 0) return min(at + ctz(ends), to);
  }
  return to;
}

function hashOf(at: usize, end: usize): u32 {
  let hash: u64 = (end - at) * 0x9e3779b97f4a7c15;
  for (; at + 8 <= end; at += 8) hash = mixed(hash ^ load<u64>(at));
  const left = (end - at) as u64;
  if (left > 0) hash = mixed(hash ^ (load<u64>(at) << (64 - 8 * left)));
  return (hash >> 32) as u32;
}

@inline
function mixed(hash: u64): u64 {
  hash *= 0xbf58476d1ce4e5b9;
  return hash ^ (hash >> 29);
}
