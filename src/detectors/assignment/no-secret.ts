/** Why an assigned value is no secret, as far as its own form, its key and its line say. Separate because what is asked here is asked once for a line. */
import { documented, placeholder } from '../placeholders.js';
import { reference } from '../references.js';
import { Recent } from '../../util/recent.js';
import { bystander } from './bystander.js';
import type { Seen } from './features.js';
import { identifier } from './identifier.js';
import { otherName } from './other-name.js';
import { standIn } from './stand-in.js';
import { templateCode } from './template-code.js';

/** Two hundred questions about value, key and line; none about the lines around. */
export function noSecretOnItsLine(seen: Seen): string | undefined {
  return identifier(seen) ?? bystander(seen) ?? templateCode(seen) ?? standIn(seen) ?? otherName(seen);
}

/** Values that are remembered with their answer in one generation; a program repeats the same few names all over. About 1 MB. */
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 80;
const remembered = [new Recent<string, string | null>(MOST_KNOWN), new Recent<string, string | null>(MOST_KNOWN)] as const;

/** Why a value is no secret by its own form: it points elsewhere, is code, or stands for one. */
export function notASecret(value: string, bare: boolean): string | undefined {
  if (value.length > LONGEST_KNOWN) return formReason(value, bare);
  const answers = remembered[bare ? 1 : 0];
  let reason = answers.get(value);
  if (reason === undefined) answers.set(value, reason = formReason(value, bare) ?? null);
  return reason ?? undefined;
}

function formReason(value: string, bare: boolean): string | undefined {
  // The hash of a value is asked for last: it loads a part of Node.
  return placeholder(value) ?? reference(value, bare) ?? (documented(value) ? 'documented example' : undefined);
}
