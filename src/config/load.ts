/**
 * Finds the configuration of a scan. Costs a few file look-ups where there is none; everything that parses is loaded
 * only when there is something to parse.
 */
import path from 'node:path';
import { StanchError } from '../util/errors.js';
import { filesUnder, readRegular, rootOf, type ConfigFiles } from './files.js';
import { BASELINE_NAME, DEFAULT_SETTINGS, type ReadFile, type Settings } from './settings.js';

export interface ConfigPlace {
  /** What is scanned; configuration is looked for in the top of its repository, or in it where there is none. */
  directory: string;
  /** What `file` is relative to. */
  from: string;
  /** --config; with `files` it is read there. */
  file?: string;
  /** Where repository files are read; default: the working tree. The action reads the base commit's. */
  files?: ConfigFiles;
  /** The baseline that the configuration names need not be there: it is about to be made, or is not asked for. */
  baselineMayLack?: boolean;
}

/** In order of preference; the first that is there counts. */
export const CONFIG_NAMES = ['stanch.toml', '.stanch.toml', '.gitleaks.toml', 'gitleaks.toml'] as const;

/** Read beside the configuration, both when both are there. */
export const IGNORE_NAMES = ['.stanchignore', '.gitleaksignore'] as const;

export async function loadSettings(place: ConfigPlace): Promise<Settings> {
  const files = place.files ?? filesUnder(rootOf(place.directory));
  const found: Found | undefined = place.file === undefined ? findIn(files) : place.files ? readFileOf(files, place.file) : given(path.resolve(place.from, place.file));
  const ignoreFiles = IGNORE_NAMES.flatMap((name) => readFileOf(files, name) ?? []);
  if (!found) return withBaseline({ ...DEFAULT_SETTINGS, ignoreFiles }, undefined, files, place);
  const { readSettings } = await import('./read.js');
  const { settings, baseline } = readSettings(found.name, found.bytes, found.files ?? files);
  return withBaseline({ ...settings, ignoreFiles }, baseline, files, place);
}

interface Found {
  name: string;
  bytes: Buffer;
  /** Where `extend.path` of this file leads. */
  files?: ConfigFiles;
}

function findIn(files: ConfigFiles): Found | undefined {
  for (const name of CONFIG_NAMES) {
    const bytes = files.read(name);
    if (bytes) return { name, bytes };
  }
  return undefined;
}

function given(file: string): Found {
  const bytes = readRegular(file);
  return { name: path.basename(file), bytes, files: filesUnder(path.dirname(file)) };
}

function withBaseline(settings: Settings, named: string | undefined, files: ConfigFiles, { baselineMayLack }: ConfigPlace): Settings {
  const baselineName = named ?? BASELINE_NAME;
  const baseline = readFileOf(files, baselineName);
  if (!baseline && named !== undefined && !baselineMayLack) {
    throw new StanchError('BASELINE_MISSING', `the configuration names the baseline ${named}, which is not there`, 'Make it with: stanch baseline create');
  }
  return { ...settings, baselineName, ...(baseline ? { baseline } : {}) };
}

function readFileOf(files: ConfigFiles, name: string): ReadFile | undefined {
  const bytes = files.read(name);
  return bytes && { name, bytes };
}
