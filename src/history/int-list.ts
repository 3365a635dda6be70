/** A list of 32-bit numbers that grows: records of varying length, one after another, without an object for each. */
export class IntList {
  values: Int32Array = new Int32Array(1 << 12);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }
}
