/** The last look at what was found: whether its own form says that it is no secret. Separate because all shapes of this folder end here. */
import { documented, placeholder } from '../placeholders.js';
import { reference } from '../references.js';
import { worthless } from './appraise.js';
import { bystander } from './bystander.js';
import { traits } from './features.js';
import type { Found } from './found.js';
import { identifier } from './identifier.js';
import { otherName } from './other-name.js';
import { standIn } from './stand-in.js';
import { templateCode } from './template-code.js';

/** @param all also what no path could make reportable, whatever it is */
export function finish(item: Found | undefined, found: (item: Found) => void, all: boolean): void {
  if (item === undefined) return;
  if (item.dropped === undefined) {
    const { seen } = item;
    const bare = seen.quote === '' && seen.syntax !== 'url' && seen.syntax !== 'dsn' && seen.syntax !== 'header' && seen.syntax !== 'cell' && seen.syntax !== 'element' && seen.syntax !== 'block' && seen.syntax !== 'line';
    let reason = notASecret(seen.value, bare);
    // two hundred questions about the value cost more than to tell what key, value and place weigh
    if (!all && (reason !== undefined || worthless(seen, traits(seen)))) return;
    reason ??= identifier(seen) ?? bystander(seen) ?? templateCode(seen) ?? standIn(seen) ?? otherName(seen);
    if (reason !== undefined) item.dropped = reason;
  }
  found(item);
}

/** Values that are remembered with their answer; a program repeats the same few names all over. About 1 MB. */
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 80;
const remembered = [new Map<string, string | undefined>(), new Map<string, string | undefined>()] as const;

/** Why a value is no secret by its own form: it points elsewhere, is code, or stands for one. */
export function notASecret(value: string, bare: boolean): string | undefined {
  if (value.length > LONGEST_KNOWN) return formReason(value, bare);
  const answers = remembered[bare ? 1 : 0];
  const answer = answers.get(value);
  if (answer !== undefined || answers.has(value)) return answer;
  if (answers.size >= MOST_KNOWN) answers.clear();
  const reason = formReason(value, bare);
  answers.set(value, reason);
  return reason;
}

function formReason(value: string, bare: boolean): string | undefined {
  // The hash of a value is asked for last: it loads a part of Node.
  return placeholder(value) ?? reference(value, bare) ?? (documented(value) ? 'documented example' : undefined);
}
