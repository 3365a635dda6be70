/**
 * Files that hold one key and nothing else, without a word about it: config/master.key of Rails. Separate because nothing in the content
 * tells them from a digest; the rule's paths do, where the candidate gets its place.
 */
import type { DetectorContext } from './context.js';
import { noteExtent, type Detector } from './types.js';

const LENGTH = 32;
/** Line breaks and blanks that editors leave behind the key. */
const MOST_BLANKS = 4;

const isHex = (byte: number): boolean => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102);

export function keyFiles(context: DetectorContext): Detector {
  return {
    name: 'key-file',
    scope: 'window',
    literals: [],
    shapes: ['token'],
    reach: { before: 0, after: LENGTH + MOST_BLANKS + 1 },
    verify(window, at, _literal, sink) {
      const { bytes, lo, hi, atStart, atEnd } = window;
      // Nearly every token ends here; its answer holds wherever the content does not begin with it.
      noteExtent(window, at, at + 1);
      if (!atStart || at !== lo) return;
      let end = at;
      while (end < hi && end <= at + LENGTH && isHex(bytes[end]!)) end++;
      noteExtent(window, at, end + MOST_BLANKS + 1);
      if (end !== at + LENGTH) return;
      let last = end;
      while (last < hi && last < end + MOST_BLANKS && (bytes[last] === 10 || bytes[last] === 13 || bytes[last] === 32)) last++;
      const rule = last < hi || !atEnd ? undefined : context.rule('rails-master-key-file');
      if (rule === undefined) return;
      const span = { start: at, end };
      sink({ rule, span, secretSpan: span, value: bytes.toString('latin1', at, end), decodedFrom: [], evidence: [{ name: 'format', weight: 3, note: `the file holds nothing but ${LENGTH} hexadecimal digits, as ${rule.name} does` }] });
    },
  };
}
