/**
 * What the form of each rule asks of bytes, as numbers that the build writes into the prepared engine: how long a value is at least,
 * which bytes it is made of, where it may begin. Separate from rules because a gate reads them without parsing one.
 */
export interface Forms {
  /** Names of the detectors in code, by their number. */
  readonly inCode: readonly string[];
  /** FIELDS numbers for each detector of the layout: one of KIND, fewest bytes, bytes ahead of the literal where a value may begin, bytes behind it, numbers of two sets: bytes of the value, its first byte. */
  readonly numbers: Int32Array;
  /** 32 bytes for each set: byte b is in it when bit b & 7 of its byte b >> 3 is set. */
  readonly sets: Uint8Array;
}

export const FIELDS = 6;
export const SET_BYTES = 32;
/** `other`: nothing is known, the detector has to be asked. */
export const KIND = { other: 0, pattern: 1, keyed: 2 } as const;
