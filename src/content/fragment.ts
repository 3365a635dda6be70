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
  /** Its bytes, line ends included, where they are known. */
  span?: { start: number; end: number };
}

/** One of the overlapping windows that very large content is read in. */
export interface FragmentWindow {
  /** Offset of bytes[0] in the whole content. */
  offset: number;
  /** 1-based line of bytes[0], and how many bytes of that line lie before it. */
  line: number;
  bytesBefore: number;
  /** Only what starts in bytes[from, to) is reported; the rest is seen, and reported, by the windows around. */
  from: number;
  to: number;
}

/** Whether a window reports what starts at an offset of its bytes; what starts elsewhere is seen again by the window around it. */
export function startsIn(window: FragmentWindow, start: number): boolean {
  return start >= window.from && start < window.to;
}

/** Who made a commit. */
export interface Authorship {
  author: string;
  authorEmail: string;
  /** ISO 8601 with the commit's own zone. */
  date: string;
}

export interface Fragment {
  bytes: Buffer;
  origin: Origin;
  /** When set, only what touches these lines is reported (staged changes); judging still sees the whole content. */
  onlyLines?: readonly LineRange[];
  /** When set, `bytes` are a part of the content; absent for all but files that are too large for memory. */
  window?: FragmentWindow;
  /** Of the commit in `origin`, where the source knows it. */
  authorship?: Authorship;
}
