/** What settings say is not to be read at all. Separate because every source is opened with it, in whichever thread, and few settings have any. */
import type { Settings } from '../config/settings.js';

export interface Limits {
  /** Paths (as in reports) to leave out. */
  leaveOut?: (path: string) => boolean;
  /** Bytes. */
  maxFileSize?: number;
}

export async function limitsOf({ exclude, maxFileSize }: Settings): Promise<Limits> {
  return { ...(exclude.length > 0 ? { leaveOut: (await import('./patterns.js')).anyGlob(exclude) } : {}), ...(maxFileSize === undefined ? {} : { maxFileSize }) };
}
