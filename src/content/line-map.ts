/**
 * Byte offset -> line and column. Separate because scanning needs no lines at all: a map is made only for content that
 * has findings, and only as far as the last of them.
 */
import { type Converted, convertWide, wideCharsetOf } from './charset.js';

/** 1-based; the column counts bytes (of UTF-8, where the content was UTF-16). */
export interface Place {
  line: number;
  column: number;
}

const LF = 10;
const CR = 13;

export class LineMap {
  private readonly starts: number[] = [0];
  private readonly text: Buffer;
  private readonly converted: Converted | undefined;
  /** Where to go on looking for line ends; past the end when all are known. */
  private next = 0;
  /** The first CR not yet looked at; -1 when there is none left, so that files without any are read by LF alone. */
  private cr: number;

  /** @param bytes original content; UTF-16 is recognised */
  constructor(bytes: Buffer) {
    const wide = wideCharsetOf(bytes);
    this.converted = wide && convertWide(bytes, wide);
    this.text = this.converted ? this.converted.bytes : bytes;
    this.cr = this.text.indexOf(CR);
  }

  /** @param offset into the original bytes; beyond the end counts as the end */
  at(offset: number): Place {
    const inText = Math.min(this.converted ? this.converted.fromOriginal(offset) : offset, this.text.length);
    this.readTo(inText);
    const line = this.indexOf(inText);
    return { line: line + 1, column: inText - this.starts[line]! + 1 };
  }

  /** 1-based number of the line that holds an offset of the original bytes. */
  lineAt(offset: number): number {
    return this.at(offset).line;
  }

  /** The bytes of a line in UTF-8 (as written for other charsets), without its line end; empty when there is no such line. */
  line(number: number): Buffer {
    while (this.starts.length <= number && this.next < this.text.length) this.readTo(this.next + 1);
    const start = this.starts[number - 1];
    if (start === undefined) return this.text.subarray(0, 0);
    let end = this.starts[number] ?? this.text.length;
    if (end > start && this.text[end - 1] === LF) end--;
    if (end > start && this.text[end - 1] === CR) end--;
    return this.text.subarray(start, end);
  }

  /** Number of lines; a line end at the very end opens no further line. */
  get count(): number {
    this.readTo(this.text.length);
    const last = this.starts[this.starts.length - 1]!;
    return last === this.text.length && this.starts.length > 1 ? this.starts.length - 1 : this.starts.length;
  }

  private readTo(offset: number): void {
    const { text, starts } = this;
    while (this.next <= offset && this.next < text.length) {
      const lf = text.indexOf(LF, this.next);
      const stop = lf < 0 ? text.length : lf;
      while (this.cr >= 0 && this.cr < stop) {
        if (this.cr + 1 !== lf) starts.push(this.cr + 1);
        this.cr = text.indexOf(CR, this.cr + 1);
      }
      if (lf >= 0) starts.push(lf + 1);
      this.next = stop + 1;
    }
  }

  /** Index of the line whose start is the last one at or before an offset. */
  private indexOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
