/** The bytes of a fragment that are asked about. Separate because the engine and worker threads, which have no gate, must agree on it. */
import type { Span } from '../findings/types.js';
import { holdsZero } from './binary.js';
import { wideCharsetOf } from './charset.js';
import type { Fragment } from './fragment.js';
import { lineSpans } from './line-spans.js';

/** undefined: all of it. @param explain all is shown then that was looked at and dropped, wherever it stands */
export function askedSpans({ bytes, onlyLines }: Fragment, explain: boolean): Span[] | undefined {
  return onlyLines && !explain && !holdsZero(bytes) && !wideCharsetOf(bytes) ? lineSpans(bytes, onlyLines) : undefined;
}
