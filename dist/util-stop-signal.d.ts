/**
 * What a scan asks whether to stop. An AbortSignal is one; separate because a commit hook, which only asks now and then,
 * passes something lighter.
 */
export interface StopSignal {
    readonly aborted: boolean;
    /** For work that goes on in other threads. */
    addEventListener?(type: 'abort', listener: () => void, options?: {
        once: boolean;
    }): void;
}
