/** Takes off what an encoding was wrapped around: compression or UTF-16. Separate because every decoder that gives bytes, not text, asks for it. */
import { convertWide, wideCharsetOf } from '../content/charset.js';
import { type Compression, inflate, opensDeflate } from './inflate.js';
import { HEAD, isText, recognise } from './recognise.js';
import { type Segment, wholeSegment } from './segment.js';

/** What the segment holds; the segment itself when nothing is wrapped, undefined when it cannot be taken off. @param whole the original bytes of all of it */
export function unpack(segment: Segment, whole: { start: number; end: number }): Segment | undefined {
  const { bytes, decodedFrom } = segment;
  const wide = wideCharsetOf(bytes);
  if (wide) {
    const converted = convertWide(bytes, wide);
    return {
      bytes: converted.bytes,
      decodedFrom: [...decodedFrom, wide.charset],
      toOriginal: (span) => segment.toOriginal(converted.spanToOriginal(span)),
      changed: () => true,
    };
  }
  const compression = compressionOf(bytes);
  if (!compression) return segment;
  const inflated = inflate(bytes, compression);
  if (inflated) return wholeSegment(inflated, whole, [...decodedFrom, compression]);
  return isText(bytes, 0, Math.min(bytes.length, HEAD), false) ? segment : undefined;
}

function compressionOf(bytes: Buffer): Compression | undefined {
  const contents = recognise(bytes, Math.min(bytes.length, HEAD));
  if (contents === 'gzip' || contents === 'zlib') return contents;
  return contents === 'none' && opensDeflate(bytes, Math.min(bytes.length, HEAD)) ? 'deflate' : undefined;
}
