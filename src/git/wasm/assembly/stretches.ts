/**
 * A memory of stretches of bytes around places: of each the hash, and how far it goes on either side. What stands near a place leads to a
 * bucket of ways that stretches went there; each of them is tried. Bounded; what comes later takes the place of what came before. The hash is NH (Black, Halevi, Krawczyk, Krovetz, Rogaway 1999) over keys that the process
 * drew, twice, so that nobody can write two stretches that pass for one another.
 */

/** Longer stretches are not remembered. */
const LONGEST: i32 = 8192;
/** Bytes ahead of and behind a place by which a stretch is looked for. */
const NEAR_BEFORE: i32 = 4;
const NEAR_AFTER: i32 = 12;
/** A bucket: ways of 8 bytes, the one that was met last first. Each is a check of the bytes near, and how far it goes ahead and behind. */
const BUCKET: usize = 64;
const WAY: usize = 8;
/** Set in how far a stretch goes where the content begins or ends there. */
const EDGE: i32 = 1 << 15;

let nearTable: usize = 0;
let nearMask: u32 = 0;
let hashTable: usize = 0;
let hashMask: u32 = 0;
let keys: usize = 0;
let before: i32 = 0;
let after: i32 = 0;
let bucket: usize = 0;
let check: u32 = 0;
let key: u64 = 0;

/**
 * @param nearAt BUCKET bytes for each of 2 ** nearBits buckets, zero, at a multiple of that  @param hashesAt 8 bytes for each of 2 ** hashBits stretches, zero
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

let firstSum: u64 = 0;
let secondSum: u64 = 0;

/** Products of 32-bit words, each with a key added, over the bytes: once with the keys from their start and once with those from 16 bytes on. */
function sum(at: usize, length: i32): void {
  let one = i64x2.splat(0);
  let two = i64x2.splat(0);
  let i: usize = 0;
  for (const whole = <usize>(length & ~15); i < whole; i += 16) {
    const words = v128.load(at + i);
    const a = i32x4.add(words, v128.load(keys + i));
    const b = i32x4.add(words, v128.load(keys + i, 16));
    one = i64x2.add(one, i64x2.extmul_low_i32x4_u(a, v128.shuffle<i64>(a, a, 1, 0)));
    two = i64x2.add(two, i64x2.extmul_low_i32x4_u(b, v128.shuffle<i64>(b, b, 1, 0)));
  }
  firstSum = i64x2.extract_lane(one, 0) + i64x2.extract_lane(one, 1);
  secondSum = i64x2.extract_lane(two, 0) + i64x2.extract_lane(two, 1);
  for (let rest = length & 15; rest > 0; rest -= 8, i += 8) {
    let word = load<u64>(at + i);
    if (rest < 8) word &= ((1 as u64) << (rest << 3)) - 1;
    firstSum += <u64>(<u32>word + load<u32>(keys + i)) * <u64>(<u32>(word >>> 32) + load<u32>(keys + i, 4));
    secondSum += <u64>(<u32>word + load<u32>(keys + i, 16)) * <u64>(<u32>(word >>> 32) + load<u32>(keys + i, 20));
  }
}

/** Set where something was said about the stretch. */
const ANSWERED: u64 = 2;

/**
 * Of the stretch around a place. Never zero, which is an empty slot; without the bit of what was answered.
 * @param ahead how far it goes, with EDGE
 */
function hash(number: i32, at: usize, ahead: i32, behind: i32): u64 {
  const tag = <u64>number ^ (<u64>behind << 24) ^ (<u64>ahead << 40);
  sum(at - (ahead & ~EDGE), (ahead & ~EDGE) + (behind & ~EDGE));
  const first = mixed(firstSum + tag * (load<u64>(keys) | 1));
  return (mixed(first + rotl<u64>(secondSum ^ load<u64>(keys, 32), 29) * (load<u64>(keys, 24) | 1)) | 1) & ~ANSWERED;
}

/**
 * Whether a stretch around a place was remembered under this number, wherever it was: 1, or 2 when it was remembered as answered. It
 * must lie inside of the content [start, end) with a byte more on either side, or end where the content does in both places.
 */
export function findStretch(number: i32, at: usize, start: usize, end: usize): i32 {
  bucket = 0;
  if (at < start + NEAR_BEFORE || at + NEAR_AFTER > end) return 0;
  const from = at - NEAR_BEFORE;
  const near = mixed(mixed(load<u64>(from) + load<u64>(keys)) + mixed(load<u64>(from, 8) + load<u64>(keys, 8)) * 3 + <u64>number * 0x9e3779b97f4a7c15);
  bucket = nearTable + <usize>(<u32>near & nearMask) * BUCKET;
  // an empty way is zero
  check = <u32>(near >>> 32) | 1;
  for (let way: usize = 0; way < BUCKET; way += WAY) {
    if (load<u32>(bucket + way) != check) continue;
    const ahead = <i32>load<u16>(bucket + way, 4);
    const behind = <i32>load<u16>(bucket + way, 6);
    before = ahead & ~EDGE;
    after = behind & ~EDGE;
    if (ahead & EDGE ? at != start + before : at < start + before + 1) continue;
    if (behind & EDGE ? at + after != end : at + after + 1 > end) continue;
    key = hash(number, at, ahead, behind);
    const place = placeOf(key);
    const one = load<u64>(place);
    const other = load<u64>(neighbour(place));
    const quiet = one == key || other == key;
    if (!quiet && one != (key | ANSWERED) && other != (key | ANSWERED)) continue;
    if (way > 0) keepWay(load<u64>(bucket + way));
    // the edge belongs to what was looked at
    if (ahead & EDGE) before += 1;
    if (behind & EDGE) after += 1;
    return quiet ? 1 : 2;
  }
  return 0;
}

/** Puts a way first in the bucket. */
function keepWay(way: u64): void {
  let last: usize = 0;
  while (last < BUCKET - WAY && load<u64>(bucket + last) != way) last += WAY;
  for (; last > 0; last -= WAY) store<u64>(bucket + last, load<u64>(bucket + last - WAY));
  store<u64>(bucket, way);
}

@inline
function placeOf(hashed: u64): usize {
  return hashTable + (<usize>(<u32>(hashed >>> 20) & hashMask) << 3);
}

@inline
function neighbour(place: usize): usize {
  return hashTable + ((place - hashTable) ^ 8);
}

/** The hash of the stretch that was found or remembered last. */
export function stretchLow(): u32 {
  return <u32>key;
}

export function stretchHigh(): u32 {
  return <u32>(key >>> 32);
}

/** How far the stretch that findStretch() found goes. */
export function stretchBefore(): i32 {
  return before;
}

export function stretchAfter(): i32 {
  return after;
}

/** Remembers [at - ahead, at + behind), as far as it lies in the content, under the number that findStretch() was just asked for at the same place. Whether it could. */
export function rememberStretch(number: i32, at: usize, start: usize, end: usize, ahead: i32, behind: i32, answered: i32): i32 {
  if (bucket == 0 || ahead < 0 || behind < 0) return 0;
  if (at < start + ahead + 1) ahead = <i32>(at - start) | EDGE;
  if (at + behind + 1 > end) behind = <i32>(end - at) | EDGE;
  if ((ahead & ~EDGE) + (behind & ~EDGE) > LONGEST) return 0;
  keepWay(<u64>check | (<u64>ahead << 32) | (<u64>behind << 48));
  key = hash(number, at, ahead, behind);
  const place = placeOf(key);
  const value = answered ? key | ANSWERED : key;
  if (load<u64>(place) == value) return 1;
  store<u64>(neighbour(place), load<u64>(place));
  store<u64>(place, value);
  return 1;
}
