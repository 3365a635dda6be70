/**
 * Containment of all secrets that were not pushed, so that the steps of a plan can be run from first to last. Separate
 * from the steps of one (contain-unpushed.ts) because taking one secret out changes what the next one stands in: amending
 * a commit gives new ids to it and to all that follow, dropping a stash entry renumbers the others.
 */
import { isInMessage, unpushedStep, type Unpushed } from './contain-unpushed.js';
import type { Leak } from './leak.js';
import type { PlanStep } from './plan-types.js';
import type { RepositoryState, Standing } from './repository-state.js';
import { quote } from './shell-quote.js';

export interface Contained {
  step: PlanStep;
  /** The step is to plan again, and whatever else would be said of the secret waits for that. */
  waits: boolean;
}

interface Entry {
  /** Place in the plan, from 0. */
  index: number;
  leaks: readonly Leak[];
  standing: Unpushed;
}

/** @param entries in the order of the plan */
export function containTogether(entries: readonly Entry[], state: RepositoryState | undefined): Map<number, Contained> {
  const contained = new Map<number, Contained>();
  const done: Entry[] = [];
  for (const entry of entries) {
    const same = done.find((other) => shareCommit(other, entry));
    const before = same ? undefined : done.find((other) => disturbs(other, entry));
    if (same) contained.set(entry.index, { step: sharedStep(same), waits: false });
    else if (before) contained.set(entry.index, { step: againStep(entry, before), waits: true });
    else {
      const together = entries.filter((other) => other === entry || shareCommit(entry, other));
      contained.set(entry.index, { step: unpushedStep(together.flatMap((other) => other.leaks), entry.standing, state), waits: false });
      done.push(entry);
    }
  }
  return contained;
}

function shareCommit(a: Entry, b: Entry): boolean {
  return 'commit' in a.standing && 'commit' in b.standing && a.standing.commit === b.standing.commit && !a.leaks.some(isInMessage) && !b.leaks.some(isInMessage);
}

/** Whether the step of `first` renumbers stash entries that the step of `then` names; inStepOrder() leaves few of these. */
function disturbs(first: Entry, then: Entry): boolean {
  return stashNumbers(first.standing).some((dropped) => stashNumbers(then.standing).some((named) => dropped < named));
}

/**
 * The same in an order in which no step changes what a later one names, as far as there is one: newest commits first, as
 * amending a commit leaves older ones as they are, a message behind what is in its commit; stash entries from the last to
 * the first. Everything else stays where it is.
 */
export function inStepOrder<T>(items: readonly T[], about: (item: T) => { leaks: readonly Leak[]; standing: Standing }): T[] {
  const ordered = [...items];
  const sortAmong = (rank: (item: T) => number | undefined): void => {
    const places = ordered.flatMap((item, index) => (rank(item) === undefined ? [] : [index]));
    const sorted = places.map((index) => ordered[index]!).sort((a, b) => rank(a)! - rank(b)!);
    for (const [i, index] of places.entries()) ordered[index] = sorted[i]!;
  };
  sortAmong((item) => {
    const { standing, leaks } = about(item);
    const back = standing.kind === 'last-commit' ? 0 : standing.kind === 'deeper' ? standing.commitsSince : undefined;
    return back === undefined ? undefined : back + (leaks.some(isInMessage) ? 0.5 : 0);
  });
  sortAmong((item) => {
    const numbers = stashNumbers(about(item).standing);
    return numbers.length === 0 ? undefined : -Math.max(...numbers);
  });
  return ordered;
}

function stashNumbers(standing: Standing): number[] {
  return standing.kind === 'elsewhere' ? standing.stash.map((entry) => Number(/\d+/.exec(entry)?.[0])) : [];
}

function sharedStep({ index, standing }: Entry): PlanStep {
  const where = 'commit' in standing ? ` in ${standing.commit.slice(0, 12)}` : '';
  return { stage: 'contain', title: `Taken out together with ${index + 1}`, text: `It stands${where} too, which is dealt with there once for both.`, commands: [] };
}

function againStep({ leaks }: Entry, { index }: Entry): PlanStep {
  return {
    stage: 'contain', title: `Plan this one again when ${index + 1} is done`,
    text: `The steps of ${index + 1} give new numbers to the stash entries that the steps for this value have to name. The plan made then has them all.`,
    commands: [`stanch plan ${leaks.map((leak) => `--fingerprint ${quote(leak.fingerprint)}`).join(' ')}`],
  };
}
