/** Numbers in few bytes, seven bits a byte, lowest first. Separate from what they mean. */

export class VarintWriter {
  private bytes = Buffer.allocUnsafe(1 << 16);
  private length = 0;

  /** @param number 0 to 2^32 - 1 */
  add(number: number): void {
    if (this.length + 5 > this.bytes.length) this.bytes = Buffer.concat([this.bytes], this.bytes.length * 2);
    for (; number >= 0x80; number >>>= 7) this.bytes[this.length++] = (number & 0x7f) | 0x80;
    this.bytes[this.length++] = number;
  }

  finish(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}

export class VarintReader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** Past the end it is 0. */
  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
  }
}

/** A number of either sign, as one that a writer takes. @param number -2^31 to 2^31 - 1 */
export function unsigned(number: number): number {
  return number >= 0 ? number * 2 : -number * 2 - 1;
}

export function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
