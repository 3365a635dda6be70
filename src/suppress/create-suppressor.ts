/**
 * Puts together what suppresses findings, in the order in which the first reason counts: comments in the content, ignore
 * files, allow lists, baseline. Separate because it is the only place that knows all of them.
 */
import type { Settings } from '../config/settings.js';
import { defaultFingerprintKey } from '../findings/fingerprint.js';
import type { Suppressor } from '../findings/collector-options.js';
import type { Suppression } from '../findings/types.js';
import { AllowLists } from './allow-list.js';
import { IgnoreFile } from './ignore-file.js';
import { inlineComments } from './inline.js';
import { Known } from './known.js';
import { isKnownId, type NamedRules, type RuleIds } from './named-rules.js';
import { writtenByScanner } from './own-files.js';
import { RulePaths } from './rule-paths.js';
import { nearest } from '../util/nearest.js';
import { textOf } from '../util/text-of.js';

export interface SuppressorParts {
  suppressor: Suppressor;
  /** Key of the fingerprints: the baseline's, else the configuration's, else the default one. */
  fingerprintKey: Uint8Array;
  /** To be asked after the scan. */
  notes(): string[];
}

/**
 * @param rules all that there are, whatever the settings select
 * @param today what expiry is compared with
 */
export function createSuppressor(settings: Settings, rules: RuleIds, today: Date): SuppressorParts {
  const isRule = (id: string): boolean => rules.has(id);
  const allow = new AllowLists(settings.allowLists);
  const ignore = settings.ignoreFiles.map((file) => new IgnoreFile(file.name, textOf(file.bytes), isRule));
  const known = settings.baseline && new Known(settings.baseline.name, textOf(settings.baseline.bytes), today);
  const paths = new RulePaths(settings.userRules);
  const unknown = new Set<string>();
  const key = known?.key ?? settings.fingerprintKey;
  // Entries of an ignore file that were made before there was a baseline, or a key in the configuration, go on counting.
  const earlier = [...new Set([settings.fingerprintKey, defaultFingerprintKey().toString('hex')])].filter((old) => old !== undefined && old !== key).map((old) => Buffer.from(old!, 'hex'));
  return {
    suppressor: {
      inline: (bytes, tell = (note) => void unknown.add(note)) => inlineComments(bytes, { rules, onUnknown: (one) => tell(unknownNote(one)) }),
      sighting: (sighting) => writtenByScanner(sighting, isRule) ?? paths.find(sighting) ?? first(ignore, (file) => file.sighting(sighting)) ?? allow.find(sighting) ?? known?.sighting(sighting),
      secret: (fingerprints) => first(ignore, (file) => file.secret(fingerprints)) ?? first(earlier, (old) => first(ignore, (file) => file.secret(() => fingerprints(old)))) ?? known?.secret(fingerprints),
    },
    fingerprintKey: key === undefined ? defaultFingerprintKey() : Buffer.from(key, 'hex'),
    notes: () => [...allowedNowhere(settings, rules), ...ignore.flatMap((file) => file.notes()), ...(known?.notes() ?? []), ...[...unknown].sort()],
  };
}

/** An allow list for a rule that is gone, or mistyped, is no fault: rules come and go. Lists of gitleaks name rules of gitleaks. */
function allowedNowhere({ allowLists }: Settings, rules: RuleIds): string[] {
  return allowLists.filter((list) => /stanch[^/]*$/.test(list.where)).flatMap((list) => (list.rules ?? []).filter((id) => !isKnownId(id, rules)).map((id) => {
    const near = nearest(id, rules.all());
    return `${list.where}: allows something for the rule ${id}, which there is not${near ? `; did you mean ${near}?` : ''}`;
  }));
}

function unknownNote({ word, near }: NonNullable<NamedRules['unknown']>): string {
  return `'stanch:allow ${word}' allows nothing: there is no rule ${word}${near ? `; did you mean ${near}?` : ' (see: stanch rules list)'}`;
}

function first<T>(all: readonly T[], ask: (one: T) => Suppression | undefined): Suppression | undefined {
  for (const one of all) {
    const found = ask(one);
    if (found) return found;
  }
  return undefined;
}

