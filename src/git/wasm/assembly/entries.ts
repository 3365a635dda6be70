/** Entries of an index (gitformat-index(5), versions 2 and 3) beside those of a tree. */

const MODE_AT: usize = 24;
const ID_AT: usize = 40;
const NAME_MASK: u32 = 0xfff;
const STAGES: u32 = 0x3000;
const EXTENDED: u32 = 0x4000;

let reached: usize = 0;

/** Address in the tree behind what the last call of sameEntries() found there. */
export function treeReached(): usize {
  return reached;
}

/**
 * Finds where `count` entries lie: offsets of the entries, of their names, and of the names' ends, three lists one behind the other at `out`.
 * @param size of the index without its checksum  @returns the offset behind the last entry; 0 when something is wrong
 */
export function layOut(index: usize, size: usize, count: i32, version: i32, hashLength: usize, out: usize): usize {
  const end = index + size;
  const list = <usize>count << 2;
  let at = index + 12;
  for (const stop = out + list; out < stop; out += 4) {
    let nameAt = at + ID_AT + hashLength + 2;
    if (nameAt > end) return 0;
    const flags = (<u32>load<u8>(nameAt - 2) << 8) | load<u8>(nameAt - 1);
    if ((flags & EXTENDED) != 0) {
      if (version < 3) return 0;
      nameAt += 2;
    }
    let nameEnd = nameAt + <usize>(flags & NAME_MASK);
    // a long name ends with a zero
    if ((flags & NAME_MASK) == NAME_MASK) while (nameEnd < end && load<u8>(nameEnd) != 0) nameEnd++;
    if (nameEnd >= end || load<u8>(nameEnd) != 0) return 0;
    store<u32>(out, <u32>(at - index));
    store<u32>(out + list, <u32>(nameAt - index));
    store<u32>(out + 2 * list, <u32>(nameEnd - index));
    at += (nameEnd - at + 8) & ~7;
  }
  return at > end ? 0 : at - index;
}

/**
 * How many entries from `entry` on say what the tree says: files of one folder, without a conflict.
 * @param count of entries there are  @param prefix bytes of each name that the tree does not have
 */
export function sameEntries(entry: usize, count: i32, prefix: u32, tree: usize, treeEnd: usize, hashLength: usize): i32 {
  let n = 0;
  for (; n < count; n++) {
    const flagsAt = entry + ID_AT + hashLength;
    const flags = (<u32>load<u8>(flagsAt) << 8) | load<u8>(flagsAt, 1);
    const length = flags & NAME_MASK;
    if ((flags & STAGES) != 0 || length == NAME_MASK || length <= prefix) break;
    const nameAt = flagsAt + ((flags & EXTENDED) != 0 ? 4 : 2);
    const size = <usize>(length - prefix);
    // six octal digits, a blank, the name, a zero, the id
    const idAt = tree + 8 + size;
    if (idAt + hashLength > treeEnd || load<u8>(tree, 6) != 0x20 || load<u8>(idAt - 1) != 0) break;
    const mode = bswap<u32>(load<u32>(entry, MODE_AT));
    let same = mode >> 18 == 0;
    for (let digit: u32 = 0; digit < 6; digit++) same = same && load<u8>(tree + digit) == 0x30 + ((mode >> (15 - 3 * digit)) & 7);
    const name = nameAt + prefix;
    for (let i: usize = 0; i < size && same; i++) {
      const byte = load<u8>(name + i);
      same = byte != 0x2f && byte == load<u8>(tree + 7 + i);
    }
    for (let i: usize = 0; i < hashLength && same; i += 4) same = load<u32>(entry + ID_AT + i) == load<u32>(idAt + i);
    if (!same) break;
    tree = idAt + hashLength;
    entry += (nameAt + length - entry + 8) & ~7;
  }
  reached = tree;
  return n;
}

/** How many entries from `entry` on, of `count`, have names that begin with the first `length` bytes of its name. */
export function sharing(entry: usize, count: i32, length: u32, hashLength: usize): i32 {
  let first: usize = 0;
  let n = 0;
  for (; n < count; n++) {
    const flagsAt = entry + ID_AT + hashLength;
    const flags = (<u32>load<u8>(flagsAt) << 8) | load<u8>(flagsAt, 1);
    let size = flags & NAME_MASK;
    const nameAt = flagsAt + ((flags & EXTENDED) != 0 ? 4 : 2);
    // a long name ends with a zero
    if (size == NAME_MASK) while (load<u8>(nameAt + size) != 0) size++;
    if (n == 0) first = nameAt;
    if (size < length) break;
    let same = true;
    for (let i: u32 = 0; i < length && same; i++) same = load<u8>(nameAt + i) == load<u8>(first + i);
    if (!same) break;
    entry += (nameAt + size - entry + 8) & ~7;
  }
  return n;
}
