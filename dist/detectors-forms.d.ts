/**
 * What the form of each rule asks of bytes, as numbers that the build writes into the prepared engine: how long a value is at least,
 * which bytes it is made of, where it may begin. Separate from rules because a gate reads them without parsing one.
 */
export interface Forms {
    /** Names of the detectors in code, by their number. */
    readonly inCode: readonly string[];
    /** FIELDS numbers for each detector of the layout, see FIELD. */
    readonly numbers: Int32Array;
    /** Numbers of sets: what may stand at the first places of values, one value behind the other. */
    readonly places: Int32Array;
    /** 32 bytes for each set: byte b is in it when bit b & 7 of its byte b >> 3 is set. */
    readonly sets: Uint8Array;
}
/**
 * One of KIND; fewest bytes of a value; bytes ahead of the literal where one may begin, and behind it; numbers of two sets: bytes of the value,
 * its first byte; 1 where only a name for credentials beside the literal makes it one; where in `places` it begins, and how many are its own.
 */
export declare const FIELD: {
    readonly kind: 0;
    readonly fewest: 1;
    readonly before: 2;
    readonly behind: 3;
    readonly alphabet: 4;
    readonly first: 5;
    readonly named: 6;
    readonly place: 7;
    readonly places: 8;
};
export declare const FIELDS = 9;
export declare const SET_BYTES = 32;
/** `other`: nothing is known, the detector has to be asked. */
export declare const KIND: {
    readonly other: 0;
    readonly pattern: 1;
    readonly keyed: 2;
};
