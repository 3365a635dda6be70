/**
 * A memory of stretches of bytes around places: of each the hash, and how far it goes on either side. Bounded; what comes later
 * takes the place of what came before. The hash is NH (Black, Halevi, Krawczyk, Krovetz, Rogaway 1999) over keys that the process
 * drew, twice, so that nobody can write two stretches that pass for one another.
 */

/** Longer stretches are not remembered. */
const LONGEST: i32 = 4096;
/** Bytes ahead of and behind a place by which a stretch is looked for. */
const NEAR_BEFORE: i32 = 4;
const NEAR_AFTER: i32 = 28;

let nearTable: usize = 0;
let nearMask: u32 = 0;
let hashTable: usize = 0;
let hashMask: u32 = 0;
let keys: usize = 0;
let before: i32 = 0;
let after: i32 = 0;
let slot: usize = 0;

/**
 * @param nearAt 16 bytes for each of 2 ** nearBits places, zero  @param hashesAt 8 bytes for each of 2 ** hashBits stretches, zero
 * @param keysAt LONGEST + 64 random bytes
 */
export function setStretches(nearAt: usize, nearBits: u32, hashesAt: usize, hashBits: u32, keysAt: usize): void {
  nearTable = nearAt;
  nearMask = ((1 as u32) << nearBits) - 1;
  hashTable = hashesAt;
  hashMask = ((1 as u32) << hashBits) - 1;
  keys = keysAt;
}

@inline
function mixed(value: u64): u64 {
  let h = value ^ (value >>> 33);
  h *= 0xff51afd7ed558ccd;
  h ^= h >>> 33;
  h *= 0xc4ceb9fe1a85ec53;
  return h ^ (h >>> 33);
}

function sum(at: usize, length: i32, key: usize): u64 {
  let total: u64 = 0;
  let i: usize = 0;
  for (const whole = <usize>(length & ~7); i < whole; i += 8) {
    total += <u64>(load<u32>(at + i) + load<u32>(key + i)) * <u64>(load<u32>(at + i, 4) + load<u32>(key + i, 4));
  }
  const rest = length & 7;
  if (rest > 0) {
    const last = load<u64>(at + i) & (((1 as u64) << (rest << 3)) - 1);
    total += <u64>(<u32>last + load<u32>(key + i)) * <u64>(<u32>(last >>> 32) + load<u32>(key + i, 4));
  }
  return total;
}

/** Never zero, which is an empty slot. */
function hash(number: i32, at: usize, length: i32, ahead: i32): u64 {
  const tag = <u64>number ^ (<u64>length << 24) ^ (<u64>ahead << 40);
  const first = mixed(sum(at, length, keys) + tag * (load<u64>(keys) | 1));
  const second = sum(at, length, keys + 16) ^ load<u64>(keys, 32);
  return mixed(first + rotl<u64>(second, 29) * (load<u64>(keys, 24) | 1)) | 1;
}

/**
 * Whether a stretch around a place was remembered under this number, wherever it was. It must lie inside of the content [start, end)
 * with a byte more on either side.
 */
export function findStretch(number: i32, at: usize, start: usize, end: usize): i32 {
  slot = 0;
  if (at < start + NEAR_BEFORE || at + NEAR_AFTER > end) return 0;
  const from = at - NEAR_BEFORE;
  const near = mixed(mixed(load<u64>(from) + load<u64>(keys)) + mixed(load<u64>(from, 8) + load<u64>(keys, 8)) * 3 + mixed(load<u64>(from, 16) + load<u64>(keys, 16)) * 5
    + mixed(load<u64>(from, 24) + load<u64>(keys, 24)) * 7 + <u64>number * 0x9e3779b97f4a7c15);
  slot = nearTable + (<usize>(<u32>near & nearMask) << 4);
  const check = <u32>(near >>> 32);
  if (load<u32>(slot) != check) {
    store<u32>(slot, check, 12);
    return 0;
  }
  store<u32>(slot, check, 12);
  before = load<i32>(slot, 4);
  after = load<i32>(slot, 8);
  if (at < start + before + 1 || at + after + 1 > end) return 0;
  const key = hash(number, at - before, before + after, before);
  const place = hashTable + (<usize>(<u32>(key >>> 20) & hashMask) << 3);
  return i32(load<u64>(place) == key || load<u64>(hashTable + ((place - hashTable) ^ 8)) == key);
}

/** How far the stretch that findStretch() found goes. */
export function stretchBefore(): i32 {
  return before;
}

export function stretchAfter(): i32 {
  return after;
}

/** Remembers [at - ahead, at + behind) under the number that findStretch() was just asked for at the same place. */
export function rememberStretch(number: i32, at: usize, start: usize, end: usize, ahead: i32, behind: i32): void {
  if (slot == 0 || ahead < 0 || behind < 0 || ahead + behind > LONGEST || at < start + ahead + 1 || at + behind + 1 > end) return;
  store<u32>(slot, load<u32>(slot, 12));
  store<i32>(slot, ahead, 4);
  store<i32>(slot, behind, 8);
  const key = hash(number, at - ahead, ahead + behind, ahead);
  const place = hashTable + (<usize>(<u32>(key >>> 20) & hashMask) << 3);
  if (load<u64>(place) == key) return;
  store<u64>(hashTable + ((place - hashTable) ^ 8), load<u64>(place));
  store<u64>(place, key);
}
