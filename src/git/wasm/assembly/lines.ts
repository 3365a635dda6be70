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
