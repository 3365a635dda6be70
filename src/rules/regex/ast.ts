/** The tree of a pattern. Its characters are bytes: text beyond ASCII stands as the bytes of its UTF-8 form. */
import type { ByteSet } from './byte-set.js';

export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

export type Node =
  | { kind: 'empty' }
  | { kind: 'bytes'; set: ByteSet }
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeat'; body: Node; min: number; max: number; greedy: boolean }
  | { kind: 'group'; body: Node; index: number }
  | { kind: 'assertion'; what: Assertion };
