/**
 * The prefilter's inner loops in AssemblyScript. Separate because it is compiled to WebAssembly (scripts/build-wasm.mjs);
 * the plain twins in src/prefilter are its oracle. Tables and input lie in linear memory at places that
 * src/prefilter/wasm-prefilter.ts lays out; nothing is allocated here.
 */

/** Of the hash: see hashTrigram() in literal-table.ts. */
const FIRST: u32 = 0x88af;
const SECOND: u32 = 0x64fa;
/** Where memory-image.ts puts its parts. */
const FILTER: usize = 192;
const FOLD: usize = FILTER + 65536;
/** Vectors, named there: V8 makes a constant anew each time round, but what was loaded ahead of a loop stays in a register. */
const VECTORS: usize = FOLD + 768;
const BUCKETS: usize = VECTORS + 256;
const PATTERNS: usize = BUCKETS + 65544;
/** Bytes of what is told of a literal beside its pattern: text, number, place of the probed bytes, length, form, run, next word. */
const DETAIL: usize = 16;

let details: usize = 0;
let input: usize = 0;
let out: usize = 0;
let outEnd: usize = 0;
/** Bytes of input whose places are picked at once: they stay in the first-level cache. */
const BLOCK: u32 = 2048;
/** Places of a block that may hold a literal, from its start on, in two bytes each. */
let picked: usize = 0;
/** For each byte the numbers of its bits, as eight bytes. */
let bits: usize = 0;

/** Numbers of the shapes, negative where nobody asks for them. */
let tokenId: i32 = -1;
let escapeId: i32 = -1;
/** Where the search goes on, for literals and for shapes, when the output is full. */
let literalsAt: u32 = 0;
let shapesAt: u32 = 0;

export function setup(detailsAt: usize, inputAt: usize, outAt: usize, outBytes: usize, token: i32, escape: i32): void {
  tokenId = token;
  escapeId = escape;
  details = detailsAt;
  input = inputAt;
  out = outAt;
  bits = outAt + outBytes - 2048;
  picked = bits - (BLOCK + 32) * 2;
  outEnd = picked;
  for (let byte: u32 = 1; byte < 256; byte++) store<u64>(bits + (byte << 3), (load<u64>(bits + ((byte & (byte - 1)) << 3)) << 8) | ctz(byte));
}

/**
 * Looks for literals and shapes that start in [from, to) of the input's `size` bytes; probed bytes of literals start ahead of `end`. Writes offset
 * and number of each to the output, shapes first, and returns how many: when they fill half of it, more() may have more. Of escapes only places
 * where a run may start are told: the caller confirms each. One call, as most are for a few hundred bytes.
 */
export function find(from: u32, to: u32, size: u32, end: u32): u32 {
  // Vectors read behind the input, and an end of it ends every run.
  const zero = i8x16.splat(0);
  const behind = input + size;
  v128.store(behind, zero);
  v128.store(behind, zero, 16);
  v128.store(behind, zero, 32);
  v128.store(behind, zero, 48);
  literalsAt = from;
  shapesAt = tokenId < 0 && escapeId < 0 ? to : from;
  return more(from, to, size, end);
}

export function more(from: u32, to: u32, size: u32, end: u32): u32 {
  return <u32>((literals(shapes(out, to, size), from, to, size, end) - out) >> 3);
}

/** Bytes that the hits of one place, or of one step, can take at most. */
const SPARE: usize = 0x8000;

/** Appends to the output at `at`, and returns its end. */
function literals(at: usize, from: u32, to: u32, size: u32, end: u32): usize {
  let put = at;
  for (let i = literalsAt; i < end; i += BLOCK) {
    const last = pick(i, min(end, i + BLOCK));
    for (let place = picked; place < last; place += 2) {
      if (put + SPARE > outEnd) {
        literalsAt = i + <u32>load<u16>(place);
        return put;
      }
      put = compare(put, i + <u32>load<u16>(place), from, to, size);
    }
  }
  literalsAt = end;
  return put;
}

/**
 * Notes the places from `at` on that may hold a literal, without a branch for each: they come at random. Whole steps of sixteen places: what
 * lies behind `stop` holds none.
 */
function pick(at: u32, stop: u32): usize {
  const table = bits;
  const zero = i8x16.splat(0);
  const blank = v128.load(VECTORS);
  const first = v128.load(VECTORS, 16);
  const second = v128.load(VECTORS, 32);
  const high = v128.load(VECTORS, 48);
  const seven = v128.load(VECTORS, 64);
  const powers = v128.load(VECTORS, 80);
  const eight = v128.load(VECTORS, 96);
  let number = zero;
  const start = input + at;
  const length = stop - at;
  let put = picked;
  for (let i: u32 = 0; i < length; i += 16) {
    const here = start + i;
    const a = v128.or(v128.load(here), blank);
    const b = v128.or(v128.load(here, 1), blank);
    const c = v128.or(v128.load(here, 2), blank);
    const d = v128.load(here, 3);
    // The hash of each place, and in its lowest bits which byte of the filter's word has the bit of the fourth byte.
    const even = v128.bitselect(i16x8.add(i16x8.mul(a, first), i16x8.mul(b, second)), i16x8.shr_u(c, 11), high);
    const odd = v128.bitselect(i16x8.add(i16x8.mul(b, first), i16x8.mul(c, second)), i16x8.shr_u(d, 11), high);
    // Two chains, as each waits for the load before.
    let left = zero;
    let right = zero;
    const e0 = i64x2.extract_lane(even, 0);
    const o0 = i64x2.extract_lane(odd, 0);
    left = v128.load8_lane(<usize>(<u32>e0 & 0xffff), left, 0, FILTER);
    left = v128.load8_lane(<usize>(<u32>o0 & 0xffff), left, 1, FILTER);
    left = v128.load8_lane(<usize>(<u32>e0 >> 16), left, 2, FILTER);
    left = v128.load8_lane(<usize>(<u32>o0 >> 16), left, 3, FILTER);
    left = v128.load8_lane(<usize>(<u32>(e0 >> 32) & 0xffff), left, 4, FILTER);
    left = v128.load8_lane(<usize>(<u32>(o0 >> 32) & 0xffff), left, 5, FILTER);
    left = v128.load8_lane(<usize>(<u64>e0 >> 48), left, 6, FILTER);
    left = v128.load8_lane(<usize>(<u64>o0 >> 48), left, 7, FILTER);
    const e1 = i64x2.extract_lane(even, 1);
    const o1 = i64x2.extract_lane(odd, 1);
    right = v128.load8_lane(<usize>(<u32>e1 & 0xffff), right, 8, FILTER);
    right = v128.load8_lane(<usize>(<u32>o1 & 0xffff), right, 9, FILTER);
    right = v128.load8_lane(<usize>(<u32>e1 >> 16), right, 10, FILTER);
    right = v128.load8_lane(<usize>(<u32>o1 >> 16), right, 11, FILTER);
    right = v128.load8_lane(<usize>(<u32>(e1 >> 32) & 0xffff), right, 12, FILTER);
    right = v128.load8_lane(<usize>(<u32>(o1 >> 32) & 0xffff), right, 13, FILTER);
    right = v128.load8_lane(<usize>(<u64>e1 >> 48), right, 14, FILTER);
    right = v128.load8_lane(<usize>(<u64>o1 >> 48), right, 15, FILTER);
    const none = i8x16.eq(v128.and(v128.or(left, right), i8x16.swizzle(powers, v128.and(d, seven))), zero);
    const mask = <u32>i8x16.bitmask(none) ^ 0xffff;
    const low = mask & 255;
    v128.store(put, i16x8.add(number, v128.load8x8_u(table + <usize>(low << 3))));
    put += <usize>(popcnt(low) << 1);
    number = i16x8.add(number, eight);
    const rest = mask >> 8;
    v128.store(put, i16x8.add(number, v128.load8x8_u(table + <usize>(rest << 3))));
    put += <usize>(popcnt(rest) << 1);
    number = i16x8.add(number, eight);
  }
  return put;
}

// @ts-ignore: decorator
@inline
function kindOf(at: u32): u32 {
  return <u32>load<u8>(FOLD + 512 + <usize>load<u8>(input + at));
}

const LETTER: u32 = 3;
const UPPER: u32 = 2;
const ALNUM: u32 = 7;
const JOINING: u32 = 8;

/** Whether a literal may stand at `at`: see stands() in literal-table.ts. */
function stands(at: u32, opening: u32): bool {
  if (at == 0 || opening == 0) return true;
  const ahead = kindOf(at - 1);
  if (opening == 2) {
    if ((ahead & LETTER) == 0) return true;
    return ((ahead & UPPER) == 0 && (kindOf(at) & UPPER) != 0) || (at > 1 && load<u8>(input + at - 2) == 0x5c);
  }
  if ((ahead & ALNUM) == 0) return true;
  // An escape may open in the nine bytes ahead of that one.
  const bytes = v128.load(input + at - 10);
  const found = v128.or(
    v128.or(v128.or(i8x16.eq(bytes, i8x16.splat(0x5c)), i8x16.eq(bytes, i8x16.splat(0x25))), v128.or(i8x16.eq(bytes, i8x16.splat(0x3d)), i8x16.eq(bytes, i8x16.splat(0x5b)))),
    i8x16.eq(bytes, i8x16.splat(0x26)),
  );
  return (<u32>i8x16.bitmask(found) & (at < 10 ? 0x1ff & (0x1ff << (10 - at)) : 0x1ff)) != 0;
}

/** What two tables say of the upper and of the lower half of each byte, together. */
// @ts-ignore: decorator
@inline
function classes(at: usize, high: v128, low: v128, half: v128): v128 {
  const bytes = v128.load(at);
  return v128.and(i8x16.swizzle(high, v128.and(i16x8.shr_u(bytes, 4), half)), i8x16.swizzle(low, v128.and(bytes, half)));
}

/** Whether no separator stands in [at, at + run), all of it inside the content. */
function runs(at: u32, run: u32, size: u32): bool {
  if (at + run > size) return false;
  for (let k: u32 = 0; k < run; k += 16) {
    const found = classes(input + at + k, v128.load(VECTORS, 192), v128.load(VECTORS, 208), v128.load(VECTORS, 144));
    const free = <u32>i8x16.bitmask(i8x16.eq(found, i8x16.splat(0)));
    if (ctz(~free) < min(16, run - k)) return false;
  }
  return true;
}

/** Which of two patterns have these bytes, or those, as two bits. A zero stands for any byte. */
// @ts-ignore: decorator
@inline
function having(entry: u32, bytes: v128, others: v128): u32 {
  const pattern = v128.load(PATTERNS + <usize>(entry << 3));
  const equal = v128.or(v128.or(i8x16.eq(pattern, bytes), i8x16.eq(pattern, others)), i8x16.eq(pattern, i8x16.splat(0)));
  return <u32>i64x2.bitmask(i64x2.eq(equal, i8x16.splat(-1)));
}

/** Every literal whose probed bytes are at `at`. */
function compare(put: usize, at: u32, from: u32, to: u32, size: u32): usize {
  // As patterns have them, two ahead of the probed ones. What lies outside of the content is no part of any literal that fits.
  const bytes = load<u64>(input + at - 2) | 0x2020202020202020;
  const probed = <u32>(bytes >> 16);
  const bucket = <usize>((probed * FIRST + (probed >> 8) * SECOND) & 0xfffc);
  const last = load<u32>(bucket, BUCKETS + 4);
  const whole = i64x2.splat(bytes);
  // Where a joint is left out, what stands ahead of it stands one byte nearer.
  const near = i64x2.splat((bytes & ~0xff) | ((bytes >> 8) & 0xff));
  for (let entry = load<u32>(bucket, BUCKETS); entry < last; entry += 2) {
    const both = having(entry, whole, near);
    if (both == 0) continue;
    // The last pattern may be that of another bucket: then it has other bytes.
    if (both & 1) put = match(put, details + <usize>entry * DETAIL, at, from, to, size);
    if (both & 2) put = match(put, details + <usize>(entry + 1) * DETAIL, at, from, to, size);
  }
  return put;
}

/**
 * Appends the literal of an entry, if it stands around `at`. A function of its own, and exported so that it stays one: V8 optimizes a function when
 * it has gone round its loops for some 1.8 MB of code, and with this in the loop over entries one small file was enough.
 */
export function match(put: usize, entry: usize, at: u32, from: u32, to: u32, size: u32): usize {
  const form = <u32>load<u8>(entry, 12);
  const opening = form & 3;
  let place = at - <u32>load<u16>(entry, 8);
  if (form & 4) {
    // First what begins the next word, for it seldom does: right behind this one, or behind a joint.
    const initial = <u32>load<u8>(entry, 15);
    if (initial != 0) {
      const next = input + at + <usize>load<u8>(entry, 14);
      if (<u32>load<u8>(FOLD + <usize>load<u8>(next)) != initial && <u32>load<u8>(FOLD + <usize>load<u8>(next, 1)) != initial) return put;
    }
    place = joined(entry, at, size);
    if (<i32>place < 0) return put;
  } else {
    const length = <u32>load<u16>(entry, 10);
    if (<i32>place < 0 || place + length > size) return put;
    const text = <usize>load<u32>(entry);
    const start = input + place;
    for (let k: u32 = 0; k < length; k += 16) {
      const bytes = v128.load(start + k);
      const upper = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(65)), i8x16.splat(26));
      const equal = i8x16.eq(v128.or(bytes, v128.and(upper, i8x16.splat(32))), v128.load(text + k));
      if (ctz(~<u32>i8x16.bitmask(equal)) < min(16, length - k)) return put;
    }
  }
  if (place < from || place >= to || !stands(place, opening) || !runs(place, <u32>load<u8>(entry, 13), size)) return put;
  store<u32>(put, place);
  store<u32>(put, load<u32>(entry, 4), 4);
  return put + 8;
}

/** Where the words of an entry begin that stand around `at`, joined or not; -1 when they do not. */
function joined(entry: usize, at: u32, size: u32): u32 {
  const text = <usize>load<u32>(entry);
  const probe = <u32>load<u16>(entry, 8);
  const length = <u32>load<u16>(entry, 10);
  // Letters that the pattern told are not compared again.
  const known = <u32>load<u8>(entry, 12) >> 3;
  const ahead = known & 3;
  if (at < ahead) return -1;
  let place = at - ahead;
  let k = probe - ahead;
  while (k > 0) {
    const c = <u32>load<u8>(text + k - 1);
    if (c == 0) {
      if (place > 0 && kindOf(place - 1) & JOINING) place--;
    } else {
      if (place == 0 || <u32>load<u8>(FOLD + <usize>load<u8>(input + place - 1)) != c) return -1;
      place--;
    }
    k--;
  }
  let behind = at + (known >> 2);
  k = probe + (known >> 2);
  while (k < length) {
    const c = <u32>load<u8>(text + k);
    if (c == 0) {
      if (behind < size && kindOf(behind) & JOINING) behind++;
    } else {
      if (behind >= size || <u32>load<u8>(FOLD + <usize>load<u8>(input + behind)) != c) return -1;
      behind++;
    }
    k++;
  }
  return place;
}

/** Bits of the places that a step of the shapes decides: 1 to 32. */
const DECIDED: u64 = 0x1fffffffe;

// @ts-ignore: decorator
@inline
function bitsOf(low: v128, high: v128): u32 {
  return <u32>i8x16.bitmask(low) | (<u32>i8x16.bitmask(high) << 16);
}

/**
 * Appends to the output at `at`, and returns its end. Goes through the input by 32 bytes and decides the places ahead of them, and the first: the
 * other 32 hold what decides these.
 */
function shapes(at: usize, to: u32, size: u32): usize {
  let put = at;
  const from = shapesAt;
  if (from >= to) return put;
  const none = i8x16.splat(0);
  const high = v128.load(VECTORS, 112);
  const low = v128.load(VECTORS, 128);
  const half = v128.load(VECTORS, 144);
  const lowest = v128.load(VECTORS, 160);
  const two = v128.load(VECTORS, 176);
  // of the 32 bytes ahead, as the upper halves
  let token: u64 = from > 0 && isToken(from - 1) ? 0xffffffff : 0;
  let equals: u64 = 0;
  let parting: u64 = 0;
  let rare: u64 = 0;
  let digit: u64 = 0;
  for (let i = from; i < to + 31; i += 32) {
    if (put + SPARE > outEnd) {
      // the first place that is not decided
      shapesAt = i > from ? i - 31 : i;
      return put;
    }
    let a = classes(input + i, high, low, half);
    let b = classes(input + i + 16, high, low, half);
    token |= <u64>~bitsOf(i8x16.eq(v128.and(a, lowest), none), i8x16.eq(v128.and(b, lowest), none)) << 32;
    digit |= <u64>bitsOf(i8x16.eq(v128.and(a, two), two), i8x16.eq(v128.and(b, two), two)) << 32;
    equals |= <u64>bitsOf(a, b) << 32;
    a = i8x16.add(a, a);
    b = i8x16.add(b, b);
    parting |= <u64>bitsOf(a, b) << 32;
    rare |= <u64>bitsOf(i8x16.add(a, a), i8x16.add(b, b)) << 32;
    // twenty in a row
    const four = token & (token >> 1) & (token >> 2) & (token >> 3);
    const eight = four & (four >> 4);
    let starts = eight & (eight >> 8) & (four >> 16) & ~(token << 1) & DECIDED;
    const digits = digit & ~equals;
    while (starts != 0) {
      // Names are as long: when one ends here without a digit, that is all.
      const start = ctz(starts);
      const length = ctz(~(token >> start));
      if (<u64>start + length == 64 || (digits >> start) & ((<u64>1 << length) - 1)) put = emitToken(put, i + <u32>start - 32, to, size);
      starts &= starts - 1;
    }
    // one to eight bytes on
    const one = parting | (parting >> 1);
    const few = one | (one >> 2);
    const soon = few | (few >> 4);
    let open =
      // three of a kind at the distance of their form
      (equals & (equals >> 3) & (equals >> 6)) |
      (parting & (((parting >> 4) & (parting >> 8)) | ((parting >> 6) & (parting >> 12)))) |
      rare |
      // numbers of two or three digits or 0xHH with a comma behind each
      (digits & ~(digits << 1) & ((one >> 2) | (parting >> 4)) & (soon >> 5) & ((soon >> 8) | (soon >> 11)));
    open &= DECIDED;
    while (open != 0) {
      put = emitEscape(put, i + <u32>ctz(open) - 32, to);
      open &= open - 1;
    }
    token >>= 32;
    equals >>= 32;
    parting >>= 32;
    rare >>= 32;
    digit >>= 32;
  }
  shapesAt = to;
  return put;
}

function isToken(at: u32): bool {
  return load<u8>(FOLD + 256 + <usize>load<u8>(input + at)) != 0;
}

/** Of a run of at least 20 token bytes that starts at `start`: it needs a letter and a digit among the first 64. */
function emitToken(put: usize, start: u32, to: u32, size: u32): usize {
  if (start >= to || tokenId < 0) return put;
  const end = min(size, start + 64);
  let seen: u32 = 0;
  for (let i = start; i < end; i++) {
    const kind = load<u8>(FOLD + 256 + <usize>load<u8>(input + i));
    if (kind == 0) return put;
    seen |= kind;
    if ((seen & 3) == 3) {
      store<u32>(put, start);
      store<u32>(put, tokenId, 4);
      return put + 8;
    }
  }
  return put;
}

function emitEscape(put: usize, start: u32, to: u32): usize {
  const at = input + start;
  const c = <u32>load<u8>(at);
  if (start >= to || escapeId < 0 || c == 0x2c) return put;
  if (c == 0x26 && load<u8>(at, 1) != 0x23) return put;
  if (c == 0x25 && (load<u8>(at, 3) != 0x25 || load<u8>(at, 6) != 0x25)) return put;
  store<u32>(put, start);
  store<u32>(put, escapeId, 4);
  return put + 8;
}
