/**
 * Leaks -> plan. The order is the product's rule: contain, rotate, relocate for each secret by risk times exposure, then
 * purge and prevent once for all. It reads the local repository and nothing else: no provider, no remote is contacted.
 */
import type { GitEnvironment } from '../git/repository.js';
import type { Finding } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { StanchError } from '../util/errors.js';
import { containPushed } from './contain.js';
import { containTogether, inStepOrder, type Contained } from './contain-together.js';
import { forgetStep, type Unpushed } from './contain-unpushed.js';
import type { EditRequest } from './edits/apply-edits.js';
import { leakFromFinding, type Leak } from './leak.js';
import { LeakedContents, loadCommand, recoverValue } from './leaked-bytes.js';
import { assignedName, parametersOf } from './leak-parameters.js';
import type { Plan, PlanExposure, PlanItem, PlanStep } from './plan-types.js';
import { preventSteps } from './prevent.js';
import { purgeSteps } from './purge-steps.js';
import { surveyRepository, type Survey } from './relocate/survey.js';
import { VariableNames } from './relocate/variable-names.js';
import { chooseStore, relocateSteps, slotFor } from './relocate/relocate.js';
import type { Slot } from './relocate/slot.js';
import { gitCall, GitQuestions, readState, standingOf, type RepositoryState, type Standing } from './repository-state.js';
import { statedExpiry } from './expiry.js';
import { daysExposed, expiryOf, riskOf, type Risk } from './risk.js';
import { rotateSteps } from './rotate.js';
import { loadRotationGuides, type RotationGuide, type RotationGuides } from './rotation-guides.js';
import { quote } from './shell-quote.js';

export interface PlanContext {
  /** Folder inside the repository (or the plain folder) that was scanned. */
  root: string;
  environment: GitEnvironment;
  /** Milliseconds since 1970; the plan is dated by it. */
  now: number;
  /** Gives a report's findings their rules; without it guides are found by rule id and provider. */
  ruleOf?: (id: string) => Rule | undefined;
  /** Id of a store (relocate/choose-store.ts) to use whatever the repository uses. */
  store?: string;
  /** Of the one secret that this is about, in place of the one that would be chosen. */
  variable?: string;
}

/** What an edit needs beside the plan. */
export interface Planned {
  plan: Plan;
  edits: EditRequest[];
}

/** @throws StanchError PLAN_NOTHING when there is no finding, GIT_FAILED */
export async function planRemediation(findings: readonly (Finding | Leak)[], context: PlanContext): Promise<Planned> {
  const leaks = findings.map((finding) => ('rule' in finding ? leakFromFinding(finding) : finding));
  if (leaks.length === 0) throw new StanchError('PLAN_NOTHING', 'the report holds no finding, so there is nothing to plan', 'Scan the whole history: stanch scan --history');
  const guides = await loadRotationGuides();
  const state = readState(context.root, context.environment);
  const root = state?.root ?? context.root;
  const survey = surveyRepository(root, context.environment);
  const git = gitCall(root, context.environment);
  const sources: Sources = { guides, state, git: new GitQuestions(git), contents: new LeakedContents(root, git), names: new VariableNames(context.variable) };
  const byRisk = group(leaks.map((leak) => study(leak, context, sources))).sort((a, b) => b.risk.score - a.risk.score || (a.members[0]!.leak.fingerprint < b.members[0]!.leak.fingerprint ? -1 : 1));
  const groups = inStepOrder(byRisk, ({ members }) => ({ leaks: members.map((member) => member.leak), standing: members[0]!.standing }));
  const unpushed = groups.flatMap((entry, index) => unpushedOf(entry, index));
  const contained = containTogether(unpushed, state);
  const items = groups.map((entry, index) => itemFor(entry, contained.get(index), survey, state, context));
  const pushed = groups.filter((entry) => entry.members[0]!.standing.kind === 'pushed');
  const first = groups[0]!;
  const store = chooseStore(survey, first.slot, context.store);
  return {
    plan: {
      schemaVersion: 1,
      madeAt: new Date(context.now).toISOString(),
      repository: state ? repositoryFacts(state) : null,
      store: { id: store.store.id, name: store.store.name, because: store.because },
      items,
      afterwards: [...(unpushed.some(({ standing }) => 'commit' in standing) ? [forgetStep()] : []), ...purgeSteps(pushed.flatMap((entry) => entry.members.map((member) => member.leak)), state), ...preventSteps(state, groups.map((entry) => entry.guide))],
      warnings: warningsFor(groups, state),
    },
    edits: groups.flatMap((entry) => entry.members.map((member): EditRequest => ({
      leak: member.leak, variable: member.slot.variable, secretName: member.slot.secretName, secretKey: member.slot.secretKey, ...(member.slot.url ? { url: member.slot.url } : {}), committed: member.standing.kind !== 'worktree' && member.standing.kind !== 'staged',
    }))),
  };
}

/** One leak with everything found out about it. */
interface Study {
  leak: Leak;
  guide: RotationGuide;
  standing: Standing;
  risk: Risk;
  parameters: Readonly<Record<string, string>>;
  slot: Slot;
}

interface Group {
  members: Study[];
  guide: RotationGuide;
  risk: Risk;
  slot: Slot;
}

/** What is asked for each leak, once for what they have in common. */
interface Sources {
  guides: RotationGuides;
  state: RepositoryState | undefined;
  git: GitQuestions;
  contents: LeakedContents;
  names: VariableNames;
}

function study(raw: Leak, context: PlanContext, { guides, state, git, contents, names }: Sources): Study {
  const value = recoverValue(raw, contents);
  const key = assignedName(raw, contents);
  const known: Leak = { ...raw, ...(value === undefined ? {} : { value }), ...(key === undefined ? {} : { key }) };
  const expires = statedExpiry(known, contents);
  const leak: Leak = expires === undefined ? known : { ...known, facts: { ...known.facts, expires } };
  const rule = context.ruleOf?.(leak.ruleId);
  const rotation = leak.rotation ?? rule?.rotation;
  const around = parametersOf(leak, contents);
  const general = guides.guideFor({ id: leak.ruleId, provider: rule?.provider ?? leak.provider, ...(rotation ? { rotation } : {}), ...(rule ? { family: rule.family } : {}) });
  const guide = general.id === 'private-key' ? guides.guideFor({ id: keyUse(leak, around) ?? general.id, provider: leak.provider }) : general;
  const standing = standingOf(leak, state, git);
  const parameters = { ...guide.defaults, ...around };
  return { leak, guide, standing, risk: riskOf(leak, standing, context.now), parameters, slot: slotFor(leak, guide, parameters, state, standing.kind === 'pushed', names) };
}

/** A PEM key does not say what it is for; where it lies often does. */
function keyUse(leak: Leak, around: Readonly<Record<string, string>>): string | undefined {
  if (around.key === 'tls.key' || around.secretType === 'kubernetes.io/tls') return 'tls-certificate';
  if (around.key === 'ssh-privatekey' || leak.places.some((place) => /(?:^|\/)\.ssh\/|(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:$|\.)/.test(place.path))) return 'ssh-key';
  return undefined;
}

/** Halves of a pair (the guide's `variables`) that lie in the same file are one item. */
function group(studies: readonly Study[]): Group[] {
  const groups: Group[] = [];
  for (const entry of studies) {
    const ids = Object.values(entry.guide.variables).flat();
    const partner = ids.includes(entry.leak.ruleId)
      ? groups.find((other) => other.guide.name === entry.guide.name && other.guide.id === entry.guide.id && other.members.every((member) => member.leak.ruleId !== entry.leak.ruleId) && other.members.some((member) => sharesPath(member.leak, entry.leak)))
      : undefined;
    if (partner) {
      partner.members.push(entry);
      if (entry.risk.score > partner.risk.score) partner.risk = entry.risk;
    } else groups.push({ members: [entry], guide: entry.guide, risk: entry.risk, slot: entry.slot });
  }
  return groups;
}

function sharesPath(a: Leak, b: Leak): boolean {
  return a.places.some((place) => b.places.some((other) => other.path === place.path));
}

function unpushedOf(entry: Group, index: number): { index: number; leaks: Leak[]; standing: Unpushed }[] {
  const { standing } = entry.members[0]!;
  return standing.kind === 'pushed' ? [] : [{ index, leaks: entry.members.map((member) => member.leak), standing }];
}

/** @param contained undefined: pushed */
function itemFor(entry: Group, contained: Contained | undefined, survey: Survey, state: RepositoryState | undefined, context: PlanContext): PlanItem {
  const leaks = entry.members.map((member) => member.leak);
  const main = entry.members[0]!;
  const worst = entry.members.reduce((a, b) => (b.risk.score > a.risk.score ? b : a));
  const steps = !contained ? pushedSteps(entry, survey, state, context)
    : contained.waits ? [contained.step] : [...loadToMove(entry), contained.step, ...relocation(entry, survey, context)];
  const places = leaks.flatMap((leak) => leak.places);
  return {
    title: entry.guide.name,
    provider: main.leak.provider,
    fingerprints: leaks.map((leak) => leak.fingerprint),
    ruleIds: leaks.map((leak) => leak.ruleId),
    masked: leaks.map((leak) => leak.masked),
    severity: worst.leak.severity,
    risk: entry.risk.score,
    reasons: entry.risk.reasons,
    guide: entry.guide.id,
    strategy: entry.guide.strategy,
    who: entry.guide.who,
    variable: entry.slot.variable,
    exposure: exposureOf(main, entry.members, context.now),
    places: places.map((place) => ({
      path: place.path, line: place.startLine, origin: place.origin, decodedFrom: place.decodedFrom,
      ...(place.commit ? { commit: place.commit } : {}), ...(place.date ? { date: place.date } : {}), ...(place.author ? { author: place.author } : {}),
    })),
    steps,
    facts: Object.fromEntries(leaks.flatMap((leak) => Object.entries(leak.facts)).filter(([name]) => name !== 'expires')),
    sources: entry.guide.sources,
  };
}

function pushedSteps(entry: Group, survey: Survey, state: RepositoryState | undefined, context: PlanContext): PlanStep[] {
  const main = entry.members[0]!;
  const known = Object.assign({}, ...entry.members.map((member) => member.parameters)) as Record<string, string>;
  return [
    ...containPushed(entry.members.map((member) => member.leak), entry.guide, known, loadCommands(entry), state),
    ...rotateSteps(entry.guide, known, consumers(main), relocation(entry, survey, context)),
  ];
}

function relocation(entry: Group, survey: Survey, context: PlanContext): PlanStep[] {
  const known = Object.assign({}, ...entry.members.map((member) => member.parameters)) as Record<string, string>;
  return relocateSteps(entry.members, entry.guide, survey, chooseStore(survey, entry.slot, context.store), known);
}

/** A value that nobody else saw goes on being used: it only moves, and has to be read before its line is edited. */
function loadToMove(entry: Group): PlanStep[] {
  if (!entry.guide.relocate) return [];
  const loads = entry.members.flatMap(({ leak, slot }) => loadCommand(leak, slot.compose ? 'NEW' : slot.fresh) ?? []);
  if (loads.length === 0) return [];
  return [{
    stage: 'contain', title: 'Take the value along without showing it',
    text: 'It stays in use and only moves: the store step below takes it from this shell variable. Use one bash session for the whole plan.',
    commands: ['unset NEW_ID NEW NEW_URL NEW_CERT', ...loads],
    confirm: `the length of the value, not 0, from: echo ${entry.members.map(({ slot }) => `"\${#${slot.compose ? 'NEW' : slot.fresh}}"`).join(' ')}`,
  }];
}

/** `OLD=$(...)`, and one for each other variable that the guide names. */
function loadCommands(entry: Group): string[] {
  const names = Object.entries(entry.guide.variables);
  const wanted: [string, Leak | undefined][] = names.length === 0 ? [['OLD', entry.members[0]!.leak]] : names.map(([name, ids]) => [name, entry.members.find((member) => ids.includes(member.leak.ruleId))?.leak]);
  const variables = wanted.flatMap(([name]) => [name, name.replace('OLD', 'NEW')]);
  return [
    // Of the item before this one nothing may be left: a step that finds $NEW set does not ask for it.
    `unset ${[...variables, 'NEW_URL', 'NEW_CERT'].join(' ')}`,
    ...wanted.map(([name, leak]) => (leak && loadCommand(leak, name)) ?? `read -rsp '${name}, the leaked value${leak ? ` (${leak.kind})` : ''}: ' ${name}; echo`),
    `echo ${wanted.map(([name]) => `"\${#${name}}"`).join(' ')}`,
  ];
}

function consumers(main: Study): string[] {
  const names = [...new Set([main.slot.variable, ...(main.leak.key && /^[A-Za-z_][\w.-]{2,60}$/.test(main.leak.key) ? [main.leak.key] : [])])];
  return [`git grep -nIF ${names.map((name) => `-e ${quote(name)}`).join(' ')}`];
}

function exposureOf(main: Study, members: readonly Study[], now: number): PlanExposure {
  const { leak, standing } = main;
  const exposure = leak.exposure;
  const expiry = expiryOf(leak);
  const days = daysExposed(leak, now);
  const commit = exposure?.introducedBy ?? ('commit' in standing ? standing.commit : undefined);
  return {
    standing: standing.kind,
    ...(commit ? { introducedBy: commit } : {}),
    ...(exposure?.introducedAt ? { introducedAt: exposure.introducedAt } : {}),
    ...(exposure?.author ? { author: exposure.author } : {}),
    ...(days === undefined ? {} : { days }),
    inHead: exposure?.inHead ?? leak.places.some((place) => place.origin === 'file' || place.origin === 'index'),
    refs: [...new Set([...(exposure?.refs ?? []), ...(standing.kind === 'pushed' ? standing.refs : standing.kind === 'elsewhere' ? standing.heldBy : [])].map(fullName))].sort(),
    copies: copiesOf(members),
    heldBy: exposure?.heldBy ?? [],
    commits: exposure?.commits ?? new Set(leak.places.map((place) => place.commit).filter((id) => id !== undefined)).size,
    paths: exposure && exposure.paths.length > 0 ? exposure.paths : [...new Set(leak.places.map((place) => place.path))],
    ...(expiry === undefined ? {} : { expiresAt: new Date(expiry).toISOString() }),
  };
}

/** for-each-ref shortens remote-tracking names; the history audit does not. */
function fullName(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/remotes/${ref}`;
}

/** In how many places the value stands in each form: plain, base64, split ... */
function copiesOf(members: readonly Study[]): PlanExposure['copies'] {
  const copies = new Map<string, number>();
  for (const { leak } of members) for (const place of leak.places) {
    const form = place.decodedFrom.length === 0 ? 'plain' : place.decodedFrom.join(' in ');
    copies.set(form, (copies.get(form) ?? 0) + 1);
  }
  return [...copies].map(([form, places]) => ({ form, places }));
}

function repositoryFacts(state: RepositoryState): NonNullable<Plan['repository']> {
  const { root, branch, head, upstream, remotes, shallow, partial, dirty } = state;
  return { root, ...(branch ? { branch } : {}), ...(head ? { head } : {}), ...(upstream ? { upstream } : {}), remotes, shallow, partial, dirty };
}

function warningsFor(groups: readonly Group[], state: RepositoryState | undefined): string[] {
  const warnings: string[] = [];
  if (!state) warnings.push('This folder is no git repository: nothing is known of commits, remotes or other copies.');
  if (state?.bare) warnings.push('This is a bare repository: whatever it holds is taken as shared already.');
  if (state?.shallow) warnings.push('This clone is shallow: older commits may hold more. Run git fetch --unshallow and plan again.');
  if (state?.partial) warnings.push('This clone is partial: some blobs were not read. Plan again in a full clone.');
  const lost = groups.flatMap((entry) => entry.members).filter((member) => member.leak.value === undefined && member.leak.places.every((place) => place.decodedFrom.length === 0));
  if (lost.length > 0) warnings.push(`${lost.length} of the values could not be read back: the report is older than the repository, or of another one. Scan again; until then steps that need a value ask for it.`);
  return warnings;
}
