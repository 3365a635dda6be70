/**
 * A set of byte values. Separate because parser, analysis and detectors all speak of them, and the rule table stores
 * them as 64 hex digits.
 */
export class ByteSet {
  readonly bits = new Uint32Array(8);

  static of(...ranges: readonly (readonly [number, number])[]): ByteSet {
    const set = new ByteSet();
    for (const [from, to] of ranges) set.addRange(from, to);
    return set;
  }

  static fromHex(text: string): ByteSet {
    const set = new ByteSet();
    for (let i = 0; i < 8; i++) set.bits[i] = Number.parseInt(text.slice(i * 8, i * 8 + 8), 16);
    return set;
  }

  add(byte: number): void {
    this.bits[byte >> 5]! |= 1 << (byte & 31);
  }

  addRange(from: number, to: number): void {
    for (let byte = from; byte <= to; byte++) this.add(byte);
  }

  addAll(other: ByteSet): void {
    for (let i = 0; i < 8; i++) this.bits[i]! |= other.bits[i]!;
  }

  has(byte: number): boolean {
    return ((this.bits[byte >> 5]! >>> (byte & 31)) & 1) === 1;
  }

  negated(): ByteSet {
    const set = new ByteSet();
    for (let i = 0; i < 8; i++) set.bits[i] = ~this.bits[i]!;
    return set;
  }

  intersects(other: ByteSet): boolean {
    for (let i = 0; i < 8; i++) if ((this.bits[i]! & other.bits[i]!) !== 0) return true;
    return false;
  }

  get size(): number {
    let size = 0;
    for (let byte = 0; byte < 256; byte++) if (this.has(byte)) size++;
    return size;
  }

  /** Both letters of each ASCII letter in the set. */
  caseFolded(): ByteSet {
    const set = new ByteSet();
    set.addAll(this);
    for (let lower = 97; lower <= 122; lower++) {
      if (this.has(lower)) set.add(lower - 32);
      if (this.has(lower - 32)) set.add(lower);
    }
    return set;
  }

  toHex(): string {
    return Array.from(this.bits, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  /** 1 for each byte of the set: the form that hot loops read. */
  toTable(): Uint8Array {
    const table = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) if (this.has(byte)) table[byte] = 1;
    return table;
  }
}
