/** A named value inside of a manifest, with its place. Separate because YAML and JSON readers make it and the detectors judge it. */
import type { Span } from '../../findings/types.js';

export interface Entry {
  key: string;
  /** Where the value stands, without quotes. */
  value: Span;
  /** The value, one character a byte: quotes and escapes taken off, lines of a block joined by line ends. */
  text: string;
}
