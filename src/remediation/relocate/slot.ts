/**
 * The place that a value gets in a secret store, and what a store tells a plan. Separate because stores, edits and the
 * plan share these names.
 */
import type { PlannedFile } from '../plan-types.js';
import type { Survey } from './survey.js';

/** One value of the object that a store keeps: a pair of keys, or the keys of a Secret, are several. */
export interface SlotEntry {
  variable: string;
  secretKey: string;
  /** Shell command that prints the new value, without a line feed; nothing of it is visible in a process list. */
  value: string;
}

/** Every member is a plain name: it goes into commands and manifests as it is. */
export interface Slot {
  /** Environment variable, upper case. */
  variable: string;
  /** It is not what a plan of this secret alone would choose. */
  isNumbered?: true;
  /** Name of the application or repository, kebab case. */
  application: string;
  /** Kebab case of the variable, for stores whose names allow no underscore. */
  name: string;
  namespace: string;
  /** Name and key of the Kubernetes Secret that holds or will hold it. */
  secretName: string;
  secretKey: string;
  /** Values that belong into the same object, this one among them. Absent: this one alone. */
  entries?: readonly SlotEntry[];
  /** The literal stands in a Secret manifest, which is deleted, not edited. */
  inSecretManifest: boolean;
  /** `kubernetes.io/tls` and the like, when the manifest says so. */
  secretType?: string;
  /** Other keys of the Secret manifest. */
  siblings?: readonly string[];
  /** Path of the file that held the literal. */
  path: string;
  /** Shell variable that holds the new value. */
  fresh: string;
  /** Command that prints it (see SlotEntry). */
  value: string;
  /** Command that makes `fresh` from $NEW, when the literal is a connection URL with the password inside. */
  compose?: string;
  /** Then: of the URL. */
  url?: StoredUrl;
  /** A value of several lines (a PEM key). */
  multiline: boolean;
  /** Database engine when it is a database account. */
  database?: 'postgresql' | 'mysql' | 'mongodb' | 'redis' | 'mssql';
}

/** What tells the URL that is stored from others with the same password. */
export interface StoredUrl {
  scheme: string;
  host: string;
}

export interface StoreUse {
  /** How to put $NEW into the store: the value comes from the variable by standard input, or from a prompt. */
  store: readonly string[];
  /** What to commit. */
  files: readonly PlannedFile[];
  /** How the consumer gets it, for a reader. */
  text: string;
  /** Reads it back, without showing it. */
  confirm: string;
  rollback: string;
}

export interface SecretStore {
  id: string;
  name: string;
  /** Higher is better; undefined: nothing speaks for it. */
  fit(survey: Survey, slot: Slot): { weight: number; because: string } | undefined;
  use(slot: Slot, survey: Survey): StoreUse;
}

export function entriesOf(slot: Slot): readonly SlotEntry[] {
  return slot.entries ?? [slot];
}

/** The usual fit: some file of the repository shows that the store is in use. */
export function usedIn(survey: Survey, marker: string, weight: number): { weight: number; because: string } | undefined {
  const file = survey.found.get(marker);
  return file === undefined ? undefined : { weight, because: `${file} uses it` };
}
