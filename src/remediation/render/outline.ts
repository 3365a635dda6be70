/**
 * A plan in reading order, with every line made safe to show: sections of numbered steps. Separate because terminal,
 * Markdown and HTML must tell the same story in the same order and differ in marks only.
 */
import { escapeControl } from '../../findings/redact.js';
import type { Plan, PlanExposure, PlanItem, PlanStep, Stage } from '../plan-types.js';

export interface OutlineStep {
  number: string;
  title: string;
  paragraphs: readonly string[];
  commands: readonly string[];
  facts: readonly (readonly [string, string])[];
  files: readonly { path: string; note: string; lines: readonly string[] }[];
}

export interface OutlineSection {
  title: string;
  facts: readonly (readonly [string, string])[];
  stages: readonly { name: string; steps: readonly OutlineStep[] }[];
}

export interface Outline {
  title: string;
  intro: readonly string[];
  warnings: readonly string[];
  /** Rows of the overview: number, what, risk, standing, since, where. */
  overview: readonly (readonly string[])[];
  sections: readonly OutlineSection[];
}

const STAGE_NAMES: Readonly<Record<Stage, string>> = { contain: 'Contain', rotate: 'Rotate', relocate: 'Relocate', purge: 'Purge', prevent: 'Prevent' };

const STANDING_NAMES: Readonly<Record<PlanExposure['standing'], string>> = {
  pushed: 'pushed', elsewhere: 'not pushed, on another branch or none', deeper: 'committed, not pushed', 'last-commit': 'in the last commit, not pushed', staged: 'staged', worktree: 'not committed',
};

export function outlineOf(plan: Plan): Outline {
  const place = plan.repository?.remotes.find((remote) => remote.slug)?.slug ?? plan.repository?.root ?? 'this folder';
  const pushed = plan.items.filter((item) => item.exposure.standing === 'pushed').length;
  return {
    title: `Leaked secrets in ${safe(place)}: ${plan.items.length} to close`,
    intro: [
      `Made ${plan.madeAt.slice(0, 16).replace('T', ' ')} UTC${plan.repository?.head ? ` at ${plan.repository.branch ? `${safe(plan.repository.branch)}, ` : ''}${plan.repository.head.slice(0, 12)}` : ''}. ${pushed === 0 ? 'None of them was pushed as far as this clone knows.' : `${pushed} of ${plan.items.length} ${pushed === 1 ? 'was' : 'were'} pushed.`}`,
      'Deleting the line is not the fix. For each secret, in this order: contain, rotate, relocate; then purge and prevent once for all. The most dangerous one comes first.',
      'Commands are for bash, run at the top of the repository. Words in <angle brackets> are for you to fill in. Nothing in this plan was sent anywhere.',
    ],
    warnings: plan.warnings.map(safe),
    overview: plan.items.map((item, index) => [`${index + 1}`, safe(item.title), `${item.risk}`, STANDING_NAMES[item.exposure.standing], since(item), whereShort(item)]),
    sections: [...plan.items.map(itemSection), ...afterwards(plan)],
  };
}

function itemSection(item: PlanItem, index: number): OutlineSection {
  const exposure = item.exposure;
  const facts: [string, string][] = [
    ['Secret', item.masked.map(safe).join(' and ')],
    ['Risk', `${item.risk} of 100: ${item.reasons.map(safe).join('; ')}`],
    ['Where', item.places.slice(0, 8).map((place) => `${safe(place.path)}:${place.line}${place.decodedFrom.length > 0 ? ` (${place.decodedFrom.map(safe).join(' > ')})` : ''}${place.commit ? ` in ${place.commit.slice(0, 12)}` : ''}`).join(', ') + (item.places.length > 8 ? ` and ${item.places.length - 8} more` : '')],
  ];
  if (exposure.introducedBy) facts.push(['Introduced', [exposure.introducedBy.slice(0, 12), exposure.introducedAt ?? '', exposure.author ? `by ${safe(exposure.author)}` : ''].filter(Boolean).join(' ')]);
  facts.push(['Standing', `${STANDING_NAMES[exposure.standing]}${exposure.inHead ? ', still in the current tree' : ', no longer in the current tree'}${exposure.days === undefined ? '' : `, for ${exposure.days} ${exposure.days === 1 ? 'day' : 'days'}`}`]);
  const holders = holdersOf(exposure);
  if (holders !== '') facts.push(['Held by', holders]);
  if (exposure.copies.some(({ form }) => form !== 'plain')) facts.push(['Copies', exposure.copies.map(({ form, places }) => `${safe(form)} in ${places} ${places === 1 ? 'place' : 'places'}`).join(', ')]);
  if (exposure.expiresAt) facts.push(['Expires', exposure.expiresAt]);
  for (const [name, value] of Object.entries(item.facts)) facts.push([sentence(name), safe(value)]);
  facts.push(['Who may do it', safe(item.who)], ['Guide', `${item.guide} (${item.strategy})`], ['Rules', item.ruleIds.join(', ')], ['Fingerprint', item.fingerprints.join(', ')]);
  if (item.sources.length > 0) facts.push(['Sources', item.sources.join(' ')]);
  return { title: `${index + 1}. ${safe(item.title)}`, facts, stages: stagesOf(item.steps, `${index + 1}.`, item.who) };
}

/** Branches, tags, remotes, then what no ref shows. */
function holdersOf(exposure: PlanExposure): string {
  const groups: [string, RegExp][] = [['branch', /^refs\/heads\//], ['tag', /^refs\/tags\//], ['remote', /^refs\/remotes\//], ['', /^refs\/(?!heads\/|tags\/|remotes\/|stash$)/]];
  const named = groups.flatMap(([kind, pattern]) => {
    const names = exposure.refs.filter((ref) => pattern.test(ref)).map((ref) => safe(kind === '' ? ref : ref.replace(pattern, '')));
    const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
    const word = names.length === 1 ? kind : kind === 'branch' ? 'branches' : `${kind}s`;
    return names.length === 0 ? [] : [`${kind === '' ? '' : `${word} `}${names.slice(0, 8).join(', ')}${more}`];
  });
  const hidden: Readonly<Record<string, string>> = { stash: 'the stash', reflog: 'the reflog', unreachable: 'objects that nothing leads to' };
  return [...named, ...exposure.heldBy.flatMap((kind) => hidden[kind] ?? [])].join('; ');
}

function afterwards(plan: Plan): OutlineSection[] {
  if (plan.afterwards.length === 0) return [];
  const number = plan.items.length + 1;
  return [{ title: `${number}. Once for all`, facts: [], stages: stagesOf(plan.afterwards, `${number}.`) }];
}

function stagesOf(steps: readonly PlanStep[], prefix: string, who?: string): OutlineSection['stages'] {
  const stages: { name: string; steps: OutlineStep[] }[] = [];
  steps.forEach((step, index) => {
    const name = STAGE_NAMES[step.stage];
    if (stages.at(-1)?.name.replace(', continued', '') !== name) stages.push({ name: stages.some((stage) => stage.name === name) ? `${name}, continued` : name, steps: [] });
    stages.at(-1)!.steps.push(outlineStep(step, `${prefix}${index + 1}`, who));
  });
  return stages;
}

function outlineStep(step: PlanStep, number: string, who: string | undefined): OutlineStep {
  const facts: [string, string][] = [];
  if (step.console) facts.push(['Console', safe(step.console)]);
  if (step.api) facts.push(['API', safe(step.api)]);
  if (step.confirm) facts.push(['Confirm', safe(step.confirm)]);
  if (step.rollback) facts.push(['Roll back', safe(step.rollback)]);
  if (step.who && step.who !== who) facts.push(['Who', safe(step.who)]);
  return {
    number, title: safe(step.title), paragraphs: step.text.split('\n').map(safe),
    commands: step.commands.map(safe), facts,
    files: (step.files ?? []).map((file) => ({ path: safe(file.path), note: safe(file.note ?? ''), lines: file.content.replace(/\n$/, '').split('\n').map(safe) })),
  };
}

function since(item: PlanItem): string {
  return item.exposure.introducedAt?.slice(0, 10) ?? (item.exposure.days === undefined ? 'unknown' : `${item.exposure.days} days ago`);
}

function whereShort(item: PlanItem): string {
  const [first] = item.places;
  return first ? `${safe(first.path)}:${first.line}${item.places.length > 1 ? ` +${item.places.length - 1}` : ''}` : '';
}

/** `publicKeySha256` -> `Public key sha256`. */
function sentence(name: string): string {
  const words = safe(name).replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function safe(text: string): string {
  return escapeControl(text);
}
