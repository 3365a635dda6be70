/**
 * Makes a folder and those above it. Separate because mkdirSync with `recursive` never returns where a file system says of a folder that
 * nobody can make that it does not exist (/proc).
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** @param folder absolute; may be there already  @param mode of what is made  @throws what the system says */
export function makeFolder(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (existsSync(folder) && statSync(folder).isDirectory()) return;
    const above = path.dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder || existsSync(above)) throw error;
    makeFolder(above, mode);
    // Another process may have been as quick.
    if (!existsSync(folder)) mkdirSync(folder, { mode });
  }
}
