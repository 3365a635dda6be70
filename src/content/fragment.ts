/**
 * A fragment is bytes plus origin: the unit that flows from a source through the detectors. Separate because
 * sources make it, detectors read its bytes, and only attribution reads its origin.
 */

/** Where a fragment lives. Paths are repository- or root-relative, forward slashes, as latin1-safe UTF-8 text. */
export type Origin =
  | { kind: 'file'; path: string }
  | { kind: 'index'; path: string; blob: string; mode: number }
  | { kind: 'blob'; path: string; blob: string; commit?: string }
  | { kind: 'commit-message'; commit: string }
  | { kind: 'tag-message'; tag: string; object: string }
  | { kind: 'note'; path: string; blob: string; commit?: string }
  | { kind: 'file-name'; path: string; commit?: string }
  | { kind: 'stdin'; path: string };

/** 1-based, both ends included. */
export interface LineRange {
  from: number;
  to: number;
}

export interface Fragment {
  bytes: Buffer;
  origin: Origin;
  /** When set, only what touches these lines is reported (staged changes); judging still sees the whole content. */
  onlyLines?: readonly LineRange[];
}
