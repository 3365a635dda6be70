export interface GitSetting {
    /** `section.key` or `section.subsection.key`; section and key in lower case, the subsection as written. */
    name: string;
    /** null: a key without `=`, which git reads as true. */
    value: string | null;
}
/** Settings in the order of the file; the last one of a name wins. */
export declare class GitConfig {
    readonly settings: readonly GitSetting[];
    constructor(settings: readonly GitSetting[]);
    get(name: string): string | undefined;
    /** git's own words for truth: true, yes, on, a number other than 0, or a key without value. */
    getBoolean(name: string): boolean | undefined;
    /** Settings later in the list win, so pass the strongest file last. */
    static merge(...configs: readonly GitConfig[]): GitConfig;
}
/**
 * @param file only for messages
 * @throws StanchError BROKEN_GIT_CONFIG with the line
 */
export declare function parseGitConfig(text: string, file: string): GitConfig;
