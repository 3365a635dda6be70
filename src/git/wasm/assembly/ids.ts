/** Object ids by hash table, over linear memory. Ids are hashes, so their first bytes are the hash. */

let ids: usize = 0;
let slots: usize = 0;
let mask: u32 = 0;
let width: u32 = 20;

/** @param slotBits slots are 2 ** slotBits numbers of 32 bits, all -1 */
export function setIdTable(idsAt: usize, slotsAt: usize, slotBits: u32, hashLength: u32): void {
  ids = idsAt;
  slots = slotsAt;
  mask = ((1 as u32) << slotBits) - 1;
  width = hashLength;
}

/** Copies `count` ids to the end of the table's first `first` ones: the ids of rows[0], rows[1] ... that lie `stride` apart. */
export function gatherIds(from: usize, stride: u32, rows: usize, count: i32, first: i32): void {
  let to = ids + <usize>first * width;
  for (let i = 0; i < count; i++, to += width) memory.copy(to, from + <usize>load<u32>(rows + (<usize>i << 2)) * stride, width);
}

/** Enters ids 0 to count - 1; an id that is there already gets a 1 in `duplicate`. */
export function registerIds(count: i32, duplicate: usize): void {
  for (let entry = 0; entry < count; entry++) {
    const id = ids + <usize>entry * width;
    let slot = load<u32>(id) & mask;
    for (;;) {
      const other = load<i32>(slots + (<usize>slot << 2));
      if (other < 0) {
        store<i32>(slots + (<usize>slot << 2), entry);
        break;
      }
      if (same(ids + <usize>other * width, id)) {
        store<u8>(duplicate + entry, 1);
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}

/** Number of the id at an address, or -1. */
export function findId(id: usize): i32 {
  let slot = load<u32>(id) & mask;
  let other = load<i32>(slots + (<usize>slot << 2));
  while (other >= 0 && !same(ids + <usize>other * width, id)) {
    slot = (slot + 1) & mask;
    other = load<i32>(slots + (<usize>slot << 2));
  }
  return other;
}

@inline
function same(a: usize, b: usize): bool {
  if (load<u64>(a) != load<u64>(b) || load<u64>(a, 8) != load<u64>(b, 8) || load<u32>(a, 16) != load<u32>(b, 16)) return false;
  return width == 20 || (load<u64>(a, 20) == load<u64>(b, 20) && load<u32>(a, 28) == load<u32>(b, 28));
}

export function idWidth(): u32 {
  return width;
}
