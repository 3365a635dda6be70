/**
 * The prefilter's inner loops in AssemblyScript. Separate because it is compiled to WebAssembly (scripts/build-wasm.mjs);
 * the plain twins in src/prefilter are its oracle. Tables and input lie in linear memory at places that
 * src/prefilter/wasm-prefilter.ts lays out; nothing is allocated here.
 */

const HASH_SHIFT: u32 = 18;
/** A multiple of 256: the fourth byte of a word does not count. */
const MULTIPLIER: u32 = 0x04471900;
/** Bytes of one entry: trigram, opening, run, byte ahead, byte behind, literal, place of the probed bytes, text, length. */
const ENTRY: usize = 24;

let filter: usize = 0;
let buckets: usize = 0;
let entries: usize = 0;
let fold: usize = 0;
let input: usize = 0;
let out: usize = 0;
let outEnd: usize = 0;
/** Places of a block that may hold a literal. */
let picked: usize = 0;
/** Bytes of input whose places are picked at once: they stay in the first-level cache. */
const BLOCK: u32 = 2048;

/** Where the next call of the same scan goes on, when its output was full. */
let resume: u32 = 0;

/** A function, as reading an exported global from outside costs ten times as much as a call. */
export function resumeAt(): u32 {
  return resume;
}

export function setup(filterAt: usize, bucketsAt: usize, entriesAt: usize, foldAt: usize, inputAt: usize, outAt: usize, outBytes: usize): void {
  filter = filterAt;
  buckets = bucketsAt;
  entries = entriesAt;
  fold = foldAt;
  input = inputAt;
  out = outAt;
  picked = outAt + outBytes - (BLOCK + 4) * 4;
  outEnd = picked;
}

// @ts-ignore: decorator
@inline
function hashOf(word: u32): usize {
  return <usize>((word * MULTIPLIER) >> HASH_SHIFT);
}

/** Bit 0 tells whether some literal may hold these four bytes. */
// @ts-ignore: decorator
@inline
function probe(word: u32): u32 {
  return load<u32>(filter + (hashOf(word) << 2)) >> (word >> 24);
}

/**
 * Literals that start in [from, to) of the input's `size` bytes, whose probed bytes start at `at` or later. Appends offset
 * and literal to the output and returns its length in hits; resumeAt() is where it stopped, `end` when it is done.
 */
export function literals(at: u32, from: u32, to: u32, size: u32, end: u32): u32 {
  let put = out;
  let i = at;
  const stop = end > 7 ? end - 7 : 0;
  while (i < stop) {
    const next = min(stop, i + BLOCK);
    const last = pick(i, next);
    for (let place = picked; place < last; place += 4) {
      put = compare(put, load<u32>(place), from, to, size);
      // The output must hold every literal of one place; the caller's buffer is far larger than one bucket.
      if (put + 0x8000 > outEnd) {
        resume = load<u32>(place) + 1;
        return <u32>((put - out) >> 3);
      }
    }
    // whole steps of four places
    i += (next - i + 3) & ~3;
  }
  while (i < end) {
    const word = load<u32>(input + i) | 0x20202020;
    if (i + 3 >= size || (probe(word) & 1)) put = compare(put, i, from, to, size);
    i++;
  }
  resume = end;
  return <u32>((put - out) >> 3);
}

/** Notes the places from `at` on that may hold a literal, without a branch for each: they come at random. */
function pick(at: u32, stop: u32): usize {
  const from = input;
  let put = picked;
  for (let i = at; i < stop; i += 4) {
    const word = load<u64>(from + i) | 0x2020202020202020;
    store<u32>(put, i);
    put += (probe(<u32>word) & 1) << 2;
    store<u32>(put, i + 1);
    put += (probe(<u32>(word >> 8)) & 1) << 2;
    store<u32>(put, i + 2);
    put += (probe(<u32>(word >> 16)) & 1) << 2;
    store<u32>(put, i + 3);
    put += (probe(<u32>(word >> 24)) & 1) << 2;
  }
  return put;
}

// @ts-ignore: decorator
@inline
function kindOf(at: u32): u32 {
  return <u32>load<u8>(fold + 512 + <usize>load<u8>(input + at));
}

const LETTER: u32 = 3;
const UPPER: u32 = 2;
const ALNUM: u32 = 7;
const JOINING: u32 = 8;
const ESCAPING: u32 = 16;

/** Whether a literal may stand at `at`: see stands() in literal-table.ts. */
function stands(at: u32, opening: u32): bool {
  if (at == 0 || opening == 0) return true;
  const ahead = kindOf(at - 1);
  if (opening == 2) {
    if ((ahead & LETTER) == 0) return true;
    return ((ahead & UPPER) == 0 && (kindOf(at) & UPPER) != 0) || (at > 1 && load<u8>(input + at - 2) == 0x5c);
  }
  if ((ahead & ALNUM) == 0) return true;
  const least = at > 10 ? at - 10 : 0;
  let i = at - 1;
  while (i > least) {
    i--;
    if (kindOf(i) & ESCAPING) return true;
  }
  return false;
}

const SEPARATING: u32 = 32;

/** Whether no separator stands in [at, at + run), all of it inside the content. */
function runs(at: u32, run: u32, size: u32): bool {
  const end = at + run;
  if (end > size) return false;
  for (let i = at; i < end; i++) if (kindOf(i) & SEPARATING) return false;
  return true;
}

/** Every literal whose probed bytes are at `at`. */
function compare(put: usize, at: u32, from: u32, to: u32, size: u32): usize {
  const word = load<u32>(input + at) | 0x20202020;
  const bucket = buckets + (hashOf(word) << 2);
  const last = entries + <usize>load<u32>(bucket, 4) * ENTRY;
  let entry = entries + <usize>load<u32>(bucket) * ENTRY;
  // What only shares the hash goes first.
  while (entry < last && ((word ^ load<u32>(entry)) & 0xffffff) != 0) entry += ENTRY;
  if (entry == last) return put;
  // The byte ahead of the probed ones, and the one ahead of a joint.
  const ahead: u32 = at > 0 ? <u32>load<u8>(fold + <usize>load<u8>(input + at - 1)) : 0;
  const aheadOfJoint: u32 = at > 1 && kindOf(at - 1) & JOINING ? <u32>load<u8>(fold + <usize>load<u8>(input + at - 2)) : ahead;
  const next: u32 = at + 3 < size ? <u32>load<u8>(fold + <usize>load<u8>(input + at + 3)) : 0;
  for (; entry < last; entry += ENTRY) {
    if (((word ^ load<u32>(entry)) & 0xffffff) != 0) continue;
    // Dozens of literals share a word (aws_secret, box_client_secret ...): two bytes tell most of them apart.
    const lead = <u32>load<u8>(entry, 6);
    if (lead != 0 && lead != ahead && lead != aheadOfJoint) continue;
    const follow = <u32>load<u8>(entry, 7);
    if (follow != 0 && follow != next) continue;
    put = match(put, entry, at, from, to, size);
  }
  return put;
}

/**
 * Appends the literal of an entry, if it stands around `at`. A function of its own, and exported so that it stays one: V8 optimizes a function when
 * it has gone round its loops for some 1.8 MB of code, and with this in the loop over entries one small file was enough.
 */
export function match(put: usize, entry: usize, at: u32, from: u32, to: u32, size: u32): usize {
  const probe = load<u32>(entry, 12);
  const text = <usize>load<u32>(entry, 16);
  const length = load<u32>(entry, 20);
  const opening = <u32>load<u8>(entry, 4);
  // Only words have joints; elsewhere a zero is a byte like any other.
  const joint: u32 = opening == 2 ? 0 : 256;
  let place = at;
  let k = probe;
  while (k > 0) {
    const c = <u32>load<u8>(text + k - 1);
    if (c == joint) {
      if (place > 0 && kindOf(place - 1) & JOINING) place--;
    } else {
      if (place == 0 || <u32>load<u8>(fold + <usize>load<u8>(input + place - 1)) != c) return put;
      place--;
    }
    k--;
  }
  let behind = at;
  k = probe;
  while (k < length) {
    const c = <u32>load<u8>(text + k);
    if (c == joint) {
      if (behind < size && kindOf(behind) & JOINING) behind++;
    } else {
      if (behind >= size || <u32>load<u8>(fold + <usize>load<u8>(input + behind)) != c) return put;
      behind++;
    }
    k++;
  }
  if (place < from || place >= to || !stands(place, opening) || !runs(place, <u32>load<u8>(entry, 5), size)) return put;
  store<u32>(put, place);
  store<u32>(put, load<u32>(entry, 8), 4);
  return put + 8;
}

// Bits by the high half of a byte: 2, 3, 4 and 6, 5, 7. A byte is a token byte when its low half has the bit of its high half.
const HIGH: v128 = i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);
const LOW: v128 = i8x16(26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 7, 4, 13);

// @ts-ignore: decorator
@inline
function tokenMask(at: usize): u32 {
  const bytes = v128.load(at);
  const high = i8x16.swizzle(HIGH, i8x16.shr_u(bytes, 4));
  const low = i8x16.swizzle(LOW, v128.and(bytes, i8x16.splat(15)));
  return <u32>i8x16.bitmask(i8x16.ne(v128.and(high, low), i8x16.splat(0)));
}

/**
 * Starts in [from, to) of runs of at least 20 token bytes with a letter and a digit among the first 64. `from` is 0 or follows
 * a byte that the caller put ahead. Input behind `size` must be zero for 16 bytes.
 */
export function tokens(from: u32, to: u32, size: u32): u32 {
  let put = out;
  let i = from;
  let run: u32 = 0;
  if (i > 0 && isToken(i - 1)) while (i < size && isToken(i)) i++;
  while (i < size) {
    const mask = tokenMask(input + i);
    if (mask == 0xffff) {
      run += 16;
      i += 16;
      continue;
    }
    const lead = ctz(~mask);
    if (run + lead >= 20) {
      const start = i - run;
      if (start >= to) break;
      put = emitToken(put, start, size);
    }
    // Ones at the upper end of the 16 bits: the run that goes on in the next block.
    run = clz(~(mask << 16));
    i += 16;
    if (i - run >= to) break;
    if (put + 16 > outEnd) {
      resume = i - run;
      return <u32>((put - out) >> 2);
    }
  }
  if (i >= size && run >= 20 && i - run < to) put = emitToken(put, i - run, size);
  resume = size;
  return <u32>((put - out) >> 2);
}

function isToken(at: u32): bool {
  const c = load<u8>(input + at);
  return load<u8>(fold + 256 + <usize>c) != 0;
}

function emitToken(put: usize, start: u32, size: u32): usize {
  const end = min(size, start + 64);
  let seen: u32 = 0;
  for (let i = start; i < end; i++) {
    const kind = load<u8>(fold + 256 + <usize>load<u8>(input + i));
    if (kind == 0) return put;
    seen |= kind;
    if ((seen & 3) == 3) {
      store<u32>(put, start);
      return put + 4;
    }
  }
  return put;
}

// @ts-ignore: decorator
@inline
function eq(at: usize, byte: u8): v128 {
  return i8x16.eq(v128.load(at), i8x16.splat(byte));
}

// @ts-ignore: decorator
@inline
function both(a: v128, b: v128): v128 {
  return v128.and(a, b);
}

/**
 * Places in [from, to) where an escape run may start: the same opening byte three times at the distance of its form. The
 * caller confirms each. Input behind `size` must be zero for 32 bytes.
 */
export function escapes(from: u32, to: u32): u32 {
  let put = out;
  const zero = i8x16.splat(48);
  const ten = i8x16.splat(10);
  for (let i = from; i < to; i += 16) {
    const at = input + i;
    const bytes = v128.load(at);
    const by3 = both(i8x16.eq(bytes, v128.load(at, 3)), i8x16.eq(bytes, v128.load(at, 6)));
    const percent = v128.or(i8x16.eq(bytes, i8x16.splat(0x25)), i8x16.eq(bytes, i8x16.splat(0x3d)));
    const slash = i8x16.eq(bytes, i8x16.splat(0x5c));
    const by4 = both(eq(at + 4, 0x5c), eq(at + 8, 0x5c));
    const by6 = both(eq(at + 6, 0x5c), eq(at + 12, 0x5c));
    const entity = both(i8x16.eq(bytes, i8x16.splat(0x26)), eq(at + 1, 0x23));
    const digit = i8x16.lt_u(i8x16.sub(bytes, zero), ten);
    const comma = v128.or(v128.or(eq(at + 2, 0x2c), eq(at + 3, 0x2c)), eq(at + 4, 0x2c));
    const found = v128.or(
      v128.or(both(percent, by3), both(slash, v128.or(by4, by6))),
      v128.or(entity, both(digit, comma)),
    );
    if (!v128.any_true(found)) continue;
    let mask = <u32>i8x16.bitmask(found);
    while (mask != 0) {
      const place = i + ctz(mask);
      mask &= mask - 1;
      if (place >= to) break;
      store<u32>(put, place);
      put += 4;
    }
    if (put + 128 > outEnd) {
      resume = i + 16;
      return <u32>((put - out) >> 2);
    }
  }
  resume = to;
  return <u32>((put - out) >> 2);
}
