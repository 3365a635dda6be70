/**
 * Whether a key or token is named after a provider whose own are long and of plain characters, while this value is not: npm_token = "x?y".
 * What has a provider's form is found by that provider's rules; separate because only here the names of providers are asked for.
 */
import type { Evidence } from '../../findings/types.js';
import type { Rule } from '../../rules/types.js';
import type { Seen } from './features.js';
import { squash } from './own-words.js';

/** The rule that lists providers whose keys have known forms. */
const PROVIDERS = 'api-provider-secret';
/** Services whose keys have no form of their own, but are letters and digits as well. */
const SERVICES = 'api-service-key';
/** Too short to be looked for everywhere, plain enough as a word of a name. */
const SHORT_NAMES = ['npm', 'upcloud', 'sumo', 'github', 'gitlab', 'slack', 'stripe', 'aws'];
/** Such a value opens nothing at that provider; it may be a secret of the user's own, so it stays visible at low confidence. */
const WEIGHT = -3;
/** Fewer characters than any of them issues. */
const SHORTEST = 12;
/** Letters, digits and the signs of base64, URLs and joined parts. */
const ISSUED = /^[\w.~+/=:%|!-]+$/;

/** @param rule looks rules up by id */
export function providerForm(rule: (id: string) => Rule | undefined): (seen: Seen) => Evidence | undefined {
  /** Each with the length below which a value is none of its keys. */
  let names: ReadonlyMap<string, number> | undefined;
  let longest = 0;
  return ({ key, meaning, value, ahead }) => {
    if ((meaning.kind !== 'token' && meaning.kind !== 'api-key' && meaning.kind !== 'key') || (value.length >= SHORTEST && ISSUED.test(value))) return undefined;
    if (names === undefined) {
      const words = (id: string): string[] => (rule(id)?.keyed?.words ?? []).map(squash);
      names = new Map([...words(SERVICES).map((name) => [name, 0] as const), ...[...words(PROVIDERS), ...SHORT_NAMES].map((name) => [name, SHORTEST] as const)]);
      for (const name of names.keys()) longest = Math.max(longest, name.length);
    }
    // `twilio token: x`: the provider stands ahead of the name
    const text = squash((/[A-Za-z][\w.-]{1,30}[ \t]$/.exec(ahead)?.[0] ?? '') + key);
    for (let length = Math.min(longest, text.length - 3); length >= 3; length--) {
      const name = text.slice(0, length);
      const least = names.get(name);
      if (least === undefined) continue;
      return value.length < least || !ISSUED.test(value) ? { name: 'provider', weight: WEIGHT, note: `named after ${name}, whose keys are longer or of other characters` } : undefined;
    }
    return undefined;
  };
}
