/**
 * Decoded bytes that know where they come from. Separate from the decoders so that each of them only says which
 * original bytes made a byte, and places inside nested decodings follow from that.
 */
import type { Candidate, Span } from '../findings/types.js';
import type { Sink } from '../detectors/types.js';

export interface Segment {
  readonly bytes: Buffer;
  /** Decoders from outermost to innermost. */
  readonly decodedFrom: readonly string[];
  /** @param span half-open, in `bytes`; an empty span maps to an empty one */
  toOriginal(span: Span): Span;
  /** Whether any byte of the span was decoded, not just copied. */
  changed(span: Span): boolean;
}

/** Collects decoded bytes one by one. `start` and `end` are offsets of the original bytes that made the byte. */
export class SegmentWriter {
  length = 0;
  private bytes: Buffer;
  /** Start and end of each byte, in turn: one array, for making it costs more than filling it. */
  private places: Int32Array;

  /** @param size bytes expected; grows beyond it when need be */
  constructor(size: number) {
    const room = Math.max(16, size);
    this.bytes = Buffer.allocUnsafe(room);
    this.places = new Int32Array(2 * room);
  }

  push(byte: number, start: number, end: number): void {
    if (this.length === this.bytes.length) this.grow();
    const { places, length } = this;
    this.bytes[length] = byte;
    places[2 * length] = start;
    places[2 * length + 1] = end;
    this.length = length + 1;
  }

  /** Three bytes made of four digits of base64 that begin at `at`. */
  triple(group: number, at: number): void {
    if (this.length + 3 > this.bytes.length) this.grow();
    const { bytes, places, length } = this;
    bytes[length] = group >> 16;
    bytes[length + 1] = (group >> 8) & 255;
    bytes[length + 2] = group & 255;
    for (let i = 0; i < 3; i++) {
      places[2 * (length + i)] = at + i;
      places[2 * (length + i) + 1] = at + i + 2;
    }
    this.length = length + 3;
  }

  /** Bytes taken over as they are. */
  copy(original: Buffer, from: number, to: number): void {
    for (let i = from; i < to; i++) this.push(original[i]!, i, i + 1);
  }

  /** One character as UTF-8; a lone surrogate or a value beyond Unicode becomes U+FFFD. */
  character(code: number, start: number, end: number): void {
    if (code < 0x80) return this.push(code, start, end);
    const scalar = code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code;
    if (scalar < 0x800) {
      this.push(0xc0 | (scalar >> 6), start, end);
      return this.push(0x80 | (scalar & 63), start, end);
    }
    if (scalar < 0x10000) {
      this.push(0xe0 | (scalar >> 12), start, end);
    } else {
      this.push(0xf0 | (scalar >> 18), start, end);
      this.push(0x80 | ((scalar >> 12) & 63), start, end);
    }
    this.push(0x80 | ((scalar >> 6) & 63), start, end);
    this.push(0x80 | (scalar & 63), start, end);
  }

  /** The byte that was written at an index below `length`. */
  at(index: number): number {
    return this.bytes[index]!;
  }

  /** Forgets what was written. */
  clear(): void {
    this.length = 0;
  }

  /** Changes one byte value into another wherever it was written. */
  replace(byte: number, by: number): void {
    for (let i = 0; i < this.length; i++) if (this.bytes[i] === byte) this.bytes[i] = by;
  }

  finish(decodedFrom: readonly string[]): Segment {
    return new MappedSegment(this.bytes.subarray(0, this.length), this.places, decodedFrom);
  }

  private grow(): void {
    const room = this.bytes.length * 2;
    const bytes = Buffer.allocUnsafe(room);
    bytes.set(this.bytes);
    const places = new Int32Array(2 * room);
    places.set(this.places);
    this.bytes = bytes;
    this.places = places;
  }
}

class MappedSegment implements Segment {
  /** @param places start and end of each byte, in turn; may go on behind the last */
  constructor(readonly bytes: Buffer, private readonly places: Int32Array, readonly decodedFrom: readonly string[]) {}

  toOriginal(span: Span): Span {
    const last = this.bytes.length - 1;
    if (last < 0) return { start: 0, end: 0 };
    if (span.start >= span.end) {
      const at = span.start > last ? this.end(last) : this.start(span.start);
      return { start: at, end: at };
    }
    // Minimum and maximum, because a reversed string runs the other way.
    const [first, final] = [Math.min(span.start, last), Math.min(span.end - 1, last)];
    return { start: Math.min(this.start(first), this.start(final)), end: Math.max(this.end(first), this.end(final)) };
  }

  changed(span: Span): boolean {
    const end = Math.min(span.end, this.bytes.length);
    for (let i = span.start; i < end; i++) {
      if (this.end(i) - this.start(i) !== 1 || (i > span.start && this.start(i) !== this.end(i - 1))) return true;
    }
    return false;
  }

  private start(index: number): number {
    return this.places[2 * index]!;
  }

  private end(index: number): number {
    return this.places[2 * index + 1]!;
  }
}

/** Bytes whose places cannot be told apart (compressed): every span is the whole run. */
export function wholeSegment(bytes: Buffer, whole: Span, decodedFrom: readonly string[]): Segment {
  return { bytes, decodedFrom, toOriginal: () => ({ ...whole }), changed: () => true };
}

/** Hands on what a scan of the segment found, with its places in the original bytes. What the plain scan sees as well is left out. */
export function reportDecoded(segment: Segment, found: readonly Candidate[], sink: Sink): void {
  for (const candidate of found) {
    if (!segment.changed(candidate.span) && !segment.changed(candidate.secretSpan)) continue;
    const moved: Candidate = {
      ...candidate,
      span: segment.toOriginal(candidate.span),
      secretSpan: segment.toOriginal(candidate.secretSpan),
      decodedFrom: [...segment.decodedFrom, ...candidate.decodedFrom],
      evidence: [...candidate.evidence, { name: 'decoded', weight: 0, note: `found after decoding ${segment.decodedFrom.join(', ')}` }],
    };
    if (candidate.parts) moved.parts = candidate.parts.map((part) => segment.toOriginal(part));
    sink(moved);
  }
}
