/** Why an assigned value is no secret, as far as its own form, its key and its line say. Separate because what is asked here is asked once for a line. */
import { documented, placeholder } from '../placeholders.js';
import { reference } from '../references.js';
import { Recent } from '../../util/recent.js';
import type { Seen } from './features.js';
import { BYSTANDERS } from './reasons/bystanders.js';
import { reasonAmong, type Case } from './reasons/case.js';
import { IDENTIFIERS } from './reasons/identifiers.js';
import { OTHER_NAMES } from './reasons/other-names.js';
import { OUT_OF_PLACE } from './reasons/out-of-place.js';
import { STAND_INS } from './reasons/stand-ins.js';
import { templateCode } from './reasons/template-code.js';

const CASES: readonly Case[] = [...IDENTIFIERS, ...BYSTANDERS, { reason: templateCode }, ...STAND_INS, ...OTHER_NAMES, ...OUT_OF_PLACE];

/** Two hundred questions about value, key and line; none about the lines around. */
export function noSecretOnItsLine(seen: Seen): string | undefined {
  return reasonAmong(CASES, seen);
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
