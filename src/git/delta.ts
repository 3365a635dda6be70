/**
 * Git's delta: a list of COPY(base offset, length) and INSERT(bytes) that turns a base into a result. Separate because
 * the plain reader applies it and the delta-space walk reads it as a description of what is new.
 * Format: gitformat-pack(5), "Deltified representation".
 */

/** The two sizes at the start of a delta, and where its instructions begin. */
export interface DeltaHeader {
  baseSize: number;
  resultSize: number;
  start: number;
}

/** @throws RangeError when the delta is cut short */
export function deltaHeader(delta: Uint8Array): DeltaHeader {
  let at = 0;
  const size = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      if (at >= delta.length) throw new RangeError('delta is cut short');
      const byte = delta[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  };
  const baseSize = size();
  const resultSize = size();
  return { baseSize, resultSize, start: at };
}

/** @throws RangeError when the delta does not fit its base or is malformed */
export function applyDelta(base: Buffer, delta: Buffer): Buffer {
  const header = deltaHeader(delta);
  if (header.baseSize !== base.length) throw new RangeError(`delta wants a base of ${header.baseSize} bytes, its base has ${base.length}`);
  const result = Buffer.allocUnsafe(header.resultSize);
  let at = header.start;
  let to = 0;
  while (at < delta.length) {
    const op = delta[at++]!;
    if (op >= 0x80) {
      let offset = 0;
      let length = 0;
      if (op & 0x01) offset = delta[at++]!;
      if (op & 0x02) offset |= delta[at++]! << 8;
      if (op & 0x04) offset |= delta[at++]! << 16;
      if (op & 0x08) offset += delta[at++]! * 0x1000000;
      if (op & 0x10) length = delta[at++]!;
      if (op & 0x20) length |= delta[at++]! << 8;
      if (op & 0x40) length |= delta[at++]! << 16;
      if (length === 0) length = 0x10000;
      if (at > delta.length || offset + length > base.length || to + length > result.length) throw new RangeError('delta copies from outside of its base');
      base.copy(result, to, offset, offset + length);
      to += length;
    } else if (op > 0) {
      if (at + op > delta.length || to + op > result.length) throw new RangeError('delta is cut short');
      delta.copy(result, to, at, at + op);
      at += op;
      to += op;
    } else {
      throw new RangeError('delta has an unknown instruction');
    }
  }
  if (to !== result.length) throw new RangeError(`delta makes ${to} bytes instead of ${result.length}`);
  return result;
}
