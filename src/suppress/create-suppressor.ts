/**
 * Puts together what suppresses findings, in the order in which the first reason counts: comments in the content, ignore
 * files, allow lists, baseline. Separate because it is the only place that knows all of them.
 */
import type { Settings } from '../config/settings.js';
import { DEFAULT_FINGERPRINT_KEY } from '../findings/fingerprint.js';
import type { Suppressor } from '../findings/collector.js';
import type { Suppression } from '../findings/types.js';
import { AllowLists } from './allow-list.js';
import { IgnoreFile } from './ignore-file.js';
import { inlineComments } from './inline.js';
import { Known } from './known.js';
import { RulePaths } from './rule-paths.js';

export interface SuppressorParts {
  suppressor: Suppressor;
  /** Key of the fingerprints: the baseline's, else the configuration's, else the default one. */
  fingerprintKey: Uint8Array;
  /** To be asked after the scan. */
  notes(): string[];
}

/**
 * @param isRule whether an id belongs to a rule
 * @param today what expiry is compared with
 */
export function createSuppressor(settings: Settings, isRule: (id: string) => boolean, today: Date): SuppressorParts {
  const allow = new AllowLists(settings.allowLists);
  const ignore = settings.ignoreFiles.map((file) => new IgnoreFile(file.name, file.bytes.toString('utf8'), isRule));
  const known = settings.baseline && new Known(settings.baseline.name, settings.baseline.bytes.toString('utf8'), today);
  const paths = new RulePaths(settings.userRules);
  const key = known?.key ?? settings.fingerprintKey;
  return {
    suppressor: {
      inline: (bytes) => inlineComments(bytes, isRule),
      sighting: (sighting) => paths.find(sighting) ?? first(ignore, (file) => file.sighting(sighting)) ?? allow.find(sighting) ?? known?.sighting(sighting),
      secret: (fingerprints) => first(ignore, (file) => file.secret(fingerprints)) ?? known?.secret(fingerprints),
    },
    fingerprintKey: key === undefined ? DEFAULT_FINGERPRINT_KEY : Buffer.from(key, 'hex'),
    notes: () => known?.notes() ?? [],
  };
}

function first(files: readonly IgnoreFile[], ask: (file: IgnoreFile) => Suppression | undefined): Suppression | undefined {
  for (const file of files) {
    const found = ask(file);
    if (found) return found;
  }
  return undefined;
}

