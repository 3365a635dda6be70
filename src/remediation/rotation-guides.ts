/**
 * Rotation guides: what to do at the issuer of a leaked value, as data from rules/rotation. Separate because the plan
 * asks for "the guide of this rule" and knows nothing of files, aliases or strategies.
 */
import type { Rule } from '../rules/types.js';

type Strategy = 'dual-window' | 'atomic-swap' | 'reissue' | 'revoke-only';
export type Phase = 'prepare' | 'create' | 'store' | 'roll' | 'confirm' | 'disable' | 'wait' | 'delete';

/** One step at the issuer. Commands hold `<placeholders>` and the shell variables $OLD and $NEW, never a value. */
export interface GuideStep {
  phase: Phase;
  title: string;
  do: string;
  /** The text is the guide's own, not the strategy's. */
  own: boolean;
  run: readonly string[];
  /** Call of the issuer's API, for those without the command-line tool. */
  api?: string;
  console?: string;
  /** What the last command prints when the step worked. */
  expect?: string;
  undo?: string;
  who: string;
}

/** A request that tells whether a value is alive. `{secret}` stands for the value in url, header or user. */
export interface AliveCheck {
  url: string;
  method?: string;
  header?: string;
  headers?: readonly string[];
  user?: string;
  works: string;
  dead: string;
  /** The answer's body decides, not its status. */
  body?: boolean;
}

export interface RotationGuide {
  /** Id of the file; rules name it in `rotation`. */
  id: string;
  name: string;
  strategy: Strategy;
  strategyName: string;
  about: string;
  who: string;
  console?: string;
  contain?: { do: string; run: readonly string[]; console?: string; undo?: string };
  steps: readonly GuideStep[];
  check?: AliveCheck;
  /** Shell variable -> rule ids whose leaked value it holds. Absent: $OLD alone. */
  variables: Readonly<Record<string, readonly string[]>>;
  /** Values of placeholders that hold unless the leak says otherwise. */
  defaults: Readonly<Record<string, string>>;
  prevent?: string;
  /** Usual name of the environment variable that holds the value. */
  variable?: string;
  /** False: the value belongs into no application's store (an unseal key, a person's SSH key, a session). */
  relocate: boolean;
  sources: readonly string[];
}

interface RawStep {
  title?: string;
  do?: string;
  run?: string[];
  api?: string;
  console?: string;
  expect?: string;
  undo?: string;
  who?: string;
}
interface RawGuide {
  covers?: string[];
  name?: string;
  strategy: Strategy;
  console?: string;
  contain?: { do: string; run?: string[]; console?: string; undo?: string };
  steps?: Partial<Record<Phase, RawStep>>;
  check?: Omit<AliveCheck, 'dead'> & { dead?: string };
  variables?: Record<string, string[]>;
  defaults?: Record<string, string>;
  prevent?: string;
  variable?: string;
  relocate?: boolean;
}
interface RawFile {
  id: string;
  name: string;
  aliases?: string[];
  who: string;
  sources?: string[];
  guides: RawGuide[];
}
interface RawTable {
  strategies: Record<Strategy, { name: string; about: string; steps: Partial<Record<Phase, { title: string; do: string; undo?: string }>> }>;
  guides: RawFile[];
}

/** What a leaked value is known by; a finding's rule has all of it, a report may lack the rotation id. */
export type GuideSubject = Pick<Rule, 'id' | 'provider'> & { rotation?: string; family?: Rule['family'] };

export class RotationGuides {
  readonly #table: RawTable;
  readonly #byId = new Map<string, RawFile>();
  readonly #byRule = new Map<string, RawFile>();

  constructor(json: string) {
    this.#table = JSON.parse(json) as RawTable;
    for (const file of this.#table.guides) for (const guide of file.guides) for (const rule of guide.covers ?? []) this.#byRule.set(rule, file);
    for (const file of this.#table.guides) for (const alias of file.aliases ?? []) if (!this.#byId.has(alias)) this.#byId.set(alias, file);
    for (const file of this.#table.guides) this.#byId.set(file.id, file);
  }

  /** Every guide's id, sorted. */
  get ids(): string[] {
    return this.#table.guides.map((file) => file.id).sort();
  }

  /** The guide that a `rotation:` id or one of its aliases names. */
  has(rotation: string): boolean {
    return this.#byId.has(rotation);
  }

  /** The guide that covers the rule's id; else the one it names, its provider's, or the generic one of its family. */
  guideFor(subject: GuideSubject): RotationGuide {
    const file = this.#byRule.get(subject.id) ?? this.#byId.get(subject.id) ?? this.#named(subject) ?? this.#byId.get(FAMILY_GUIDE[subject.family ?? 'other'] ?? LAST_RESORT);
    if (!file) throw new Error('rules/rotation has no guide named api-key');
    return this.#complete(file, kindOf(file, subject.id));
  }

  /** All guides of all files, for checks and documentation. */
  all(): RotationGuide[] {
    return this.#table.guides.flatMap((file) => file.guides.map((guide) => this.#complete(file, guide)));
  }

  /** By the rule's `rotation`; a rule may ask for the guide of last resort although its issuer has one by now. */
  #named(subject: GuideSubject): RawFile | undefined {
    const own = this.#byId.get(subject.rotation ?? '');
    const issuer = this.#byId.get(kebab(subject.provider));
    return own && (own.id !== LAST_RESORT || !issuer) ? own : issuer;
  }

  #complete(file: RawFile, guide: RawGuide): RotationGuide {
    const strategy = this.#table.strategies[guide.strategy];
    const steps = (Object.keys(strategy.steps) as Phase[]).map((phase): GuideStep => {
      const base = strategy.steps[phase] as { title: string; do: string; undo?: string };
      const own = guide.steps?.[phase] ?? {};
      const place = own.console ?? (phase === 'create' || phase === 'disable' || phase === 'delete' ? guide.console : undefined);
      return {
        phase,
        title: own.title ?? base.title,
        do: own.do ?? base.do,
        own: own.do !== undefined || own.run !== undefined,
        run: own.run ?? [],
        who: own.who ?? file.who,
        ...optional('api', own.api),
        ...optional('console', place),
        ...optional('expect', own.expect),
        ...optional('undo', own.undo ?? base.undo),
      };
    });
    return {
      id: file.id,
      name: guide.name ?? file.name,
      strategy: guide.strategy,
      strategyName: strategy.name,
      about: strategy.about,
      who: file.who,
      steps,
      variables: guide.variables ?? {},
      defaults: guide.defaults ?? {},
      relocate: guide.relocate ?? guide.strategy !== 'revoke-only',
      sources: file.sources ?? [],
      ...optional('console', guide.console),
      ...optional('contain', guide.contain && { ...guide.contain, run: guide.contain.run ?? [] }),
      ...optional('check', guide.check && { ...guide.check, works: String(guide.check.works), dead: String(guide.check.dead ?? '401 or 403') }),
      ...optional('prevent', guide.prevent),
      ...optional('variable', guide.variable),
    };
  }
}

/** The guide of a file that covers the rule, the one without `covers`, or the one whose rules sound most like it. */
function kindOf(file: RawFile, ruleId: string): RawGuide {
  const words = new Set(ruleId.split('-'));
  const likeness = (guide: RawGuide): number => {
    if (guide.covers === undefined) return 1000;
    return Math.max(...guide.covers.map((id) => (id === ruleId ? 2000 : id.split('-').filter((word) => words.has(word)).length)));
  };
  return file.guides.reduce((best, guide) => (likeness(guide) > likeness(best) ? guide : best));
}

/** Rules that name a guide which does not exist. Empty: every rule maps to one. */
export function rulesWithoutGuide(rules: Iterable<Pick<Rule, 'id' | 'rotation'>>, guides: RotationGuides): string[] {
  const lost: string[] = [];
  for (const rule of rules) if (!guides.has(rule.rotation)) lost.push(`${rule.id}: no guide rules/rotation/${rule.rotation}.yml`);
  return lost.sort();
}

let loaded: RotationGuides | undefined;

/** The guides of this build; read when first asked for. */
export async function loadRotationGuides(): Promise<RotationGuides> {
  loaded ??= new RotationGuides((await import('./rotation-table.generated.js')).rotationTable);
  return loaded;
}

/** `Twilio SendGrid` -> `twilio-sendgrid`, `Weights & Biases` -> `weights-and-biases`. */
export function kebab(name: string): string {
  return name.toLowerCase().replaceAll('&', 'and').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const LAST_RESORT = 'api-key';

const FAMILY_GUIDE: Partial<Record<Rule['family'], string>> = { database: 'database', 'crypto-key': 'private-key', identity: 'oauth-client-secret', cloud: 'cloud-service-account', 'package-registry': 'registry-credential' };

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
