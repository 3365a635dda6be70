/** The little of DER (X.690) that telling keys apart needs. Separate so that the readers of keys speak of fields, not of bytes. */

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
export const SEQUENCE = 0x30;

export interface Element {
  tag: number;
  /** Contents as a view. Shorter than declared when the bytes were cut. */
  body: Buffer;
  /** Offset behind the element, by its declared length. */
  end: number;
  /** Whether the bytes end before the element does. */
  cut: boolean;
}

/** The element at `at`; undefined when there is none, or its length has a form that DER does not allow. */
export function elementAt(bytes: Buffer, at: number): Element | undefined {
  if (at + 2 > bytes.length) return undefined;
  const tag = bytes[at]!;
  const short = bytes[at + 1]!;
  let start = at + 2;
  let length = short;
  if (short >= 0x80) {
    const size = short & 0x7f;
    if (size === 0 || size > 3 || start + size > bytes.length) return undefined;
    length = bytes.readUIntBE(start, size);
    if (length < 0x80 || (size > 1 && length < 1 << (8 * (size - 1)))) return undefined;
    start += size;
  }
  const end = start + length;
  return { tag, body: bytes.subarray(start, Math.min(end, bytes.length)), end, cut: end > bytes.length };
}

/** No key has more fields at one level; without a bound, hostile bytes would make one of every three. */
const MOST = 16;

/** The elements inside of another, as far as they go; at most 16. */
export function children(body: Buffer): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < body.length && found.length < MOST; ) {
    const element = elementAt(body, at);
    if (!element) break;
    found.push(element);
    at = element.end;
  }
  return found;
}

/** Whether elements fill the body that they were read from, with nothing left over. */
export function fill(body: Buffer, elements: readonly Element[]): boolean {
  return elements.length > 0 && elements.at(-1)!.end === body.length;
}

/** Dotted text of an object identifier; empty when it is none. */
export function objectId(element: Element | undefined): string {
  if (element?.tag !== OBJECT_ID || element.body.length === 0) return '';
  const first = element.body[0]!;
  const parts = [Math.min(Math.floor(first / 40), 2), first < 80 ? first % 40 : first - 80];
  let value = 0;
  for (const byte of element.body.subarray(1)) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      parts.push(value);
      value = 0;
    }
  }
  return parts.join('.');
}

/** The number that an INTEGER holds, for small ones; -1 otherwise. */
export function smallInteger(element: Element | undefined): number {
  if (element?.tag !== INTEGER || element.body.length === 0 || element.body.length > 4) return -1;
  return element.body.readIntBE(0, element.body.length);
}

/** The number that an INTEGER holds. */
export function bigInteger(element: Element): bigint {
  return element.body.length === 0 ? 0n : BigInt(`0x${element.body.toString('hex')}`);
}

/** Bits of a positive INTEGER. */
export function bitsOf(element: Element): number {
  let from = 0;
  while (from < element.body.length && element.body[from] === 0) from++;
  return from === element.body.length ? 0 : (element.body.length - from) * 8 - Math.clz32(element.body[from]!) + 24;
}
