export interface Form {
    /** Source of a V8 RegExp without flags, over latin1 text. */
    readonly source: string;
    readonly groups: number;
    /** Bytes of the shortest and the longest match; null where there is no bound. */
    readonly minLength: number;
    readonly maxLength: number | null;
    /** Byte sets in hex, see ByteSet: all bytes of a match, and those that it can start and end with. */
    readonly alphabet: string;
    readonly first: string;
    readonly last: string;
    /** Set to the pattern's text when V8 could take long, or would find something else: see linear.ts, empty-loop.ts. */
    readonly linear?: string;
}
/** @param where names the pattern in messages. Throws StanchError (RULE_PATTERN). */
export declare function compileForm(text: string, where: string): Form;
