/** Entry headers of a pack: type, size, base, where the compressed bytes begin. */

/** What entryHeaders() writes for each entry: size, start of data, base (offset, -1: none, -2: by id), type, each a 64-bit float. */
const ROW: usize = 32;

/**
 * @param from address of the bytes of the pack from offset `first` on; `available` of them
 * @param offsets offsets of the entries as 64-bit floats, ascending
 * Returns how many entries were read: it stops ahead of one whose header may not be there as a whole.
 */
export function entryHeaders(from: usize, first: f64, available: u32, offsets: usize, count: i32, hashLength: u32, isEnd: i32, out: usize): i32 {
  for (let i = 0; i < count; i++) {
    const offset = load<f64>(offsets + (<usize>i << 3));
    const start = <u32>(offset - first);
    if (!isEnd && start + 64 > available) return i;
    let at = from + start;
    let byte = <u32>load<u8>(at++);
    const type = (byte >> 4) & 7;
    let size = <f64>(byte & 15);
    for (let scale: f64 = 16, digits = 0; byte >= 0x80 && digits < 9; scale *= 128, digits++) {
      byte = load<u8>(at++);
      size += <f64>(byte & 0x7f) * scale;
    }
    let base: f64 = -1;
    if (type == 6) {
      byte = load<u8>(at++);
      let distance = <f64>(byte & 0x7f);
      for (let digits = 0; byte >= 0x80 && digits < 9; digits++) {
        byte = load<u8>(at++);
        distance = (distance + 1) * 128 + <f64>(byte & 0x7f);
      }
      base = offset - distance;
    } else if (type == 7) {
      base = -2;
      at += hashLength;
    }
    const row = out + <usize>i * ROW;
    store<f64>(row, size);
    store<f64>(row, first + <f64>(at - from), 8);
    store<f64>(row, base, 16);
    store<f64>(row, <f64>type, 24);
  }
  return count;
}
