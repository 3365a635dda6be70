/**
 * The relocate step of one leak: where the value should live, how it gets there, what to commit, and the edit that
 * replaces the literal. Separate from the stores so that each of them stays a page of its own facts.
 */
import type { Leak } from '../leak.js';
import type { Parameters } from '../leak-parameters.js';
import { variableName } from '../leak-parameters.js';
import type { PlannedFile, PlanStep } from '../plan-types.js';
import type { RepositoryState } from '../repository-state.js';
import type { RotationGuide } from '../rotation-guides.js';
import { fillPlaceholders, quote, quotePath } from '../shell-quote.js';
import { languageOf } from '../edits/languages.js';
import { rankStores, type ChosenStore } from './choose-store.js';
import type { Slot, SlotEntry } from './slot.js';
import type { Survey } from './survey.js';
import type { VariableNames } from './variable-names.js';

const ENGINES: Readonly<Record<string, NonNullable<Slot['database']>>> = { postgresql: 'postgresql', mysql: 'mysql', mongodb: 'mongodb', redis: 'redis', mssql: 'mssql' };

/** @param rotated a new value takes the old one's place; false: the same value moves */
export function slotFor(leak: Leak, guide: RotationGuide, parameters: Parameters, state: RepositoryState | undefined, rotated: boolean, names: VariableNames): Slot {
  const place = leak.places.find((candidate) => candidate.origin === 'file' || candidate.origin === 'index' || candidate.origin === 'blob') ?? leak.places[0];
  const wanted = definedIn(place?.path ?? '', leak.key) ?? variableName(leak, guide.variable);
  const variable = names.nameFor(leak, wanted);
  const name = variable.toLowerCase().replaceAll('_', '-');
  const slug = state?.remotes.find((remote) => remote.slug)?.slug?.split('/').at(-1) ?? state?.root.split('/').at(-1) ?? 'app';
  const application = slug.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'app';
  const dns = (text: string | undefined): string | undefined => (text !== undefined && /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(text) ? text : undefined);
  const engine = ENGINES[guide.id];
  const half = Object.entries(guide.variables).find(([, ids]) => ids.includes(leak.ruleId))?.[0] ?? 'OLD';
  const compose = composeUrl(leak, guide, parameters, rotated);
  const fresh = compose ? 'NEW_URL' : half.replace('OLD', 'NEW');
  return {
    fresh,
    value: `printf %s "$${fresh}"`,
    ...(compose ? { compose, url: { scheme: parameters.scheme!, host: parameters.host! } } : {}),
    variable, name, application, ...(variable === wanted ? {} : { isNumbered: true as const }),
    namespace: dns(parameters.namespace) ?? 'default',
    secretName: dns(parameters.name) ?? `${application}-${name}`,
    inSecretManifest: parameters.kind === 'Secret',
    ...(parameters.secretType && parameters.secretType !== 'Opaque' ? { secretType: parameters.secretType } : {}),
    ...(parameters.siblings ? { siblings: parameters.siblings.split(':') } : {}),
    secretKey: parameters.key !== undefined && /^[A-Za-z0-9._-]+$/.test(parameters.key) ? parameters.key : variable,
    path: place?.path ?? '',
    multiline: place !== undefined && (place.startLine !== place.endLine || (leak.value ?? '').includes('\n') || leak.masked.startsWith('-----BEGIN')),
    ...(engine ? { database: engine } : {}),
  };
}

/** The variable that a file of variables sets: whoever reads it goes by that name, however little it says. */
function definedIn(file: string, key: string | undefined): string | undefined {
  const sets = ['dotenv', 'dockerfile', 'shell', 'compose'].includes(languageOf(file)?.id ?? '');
  return sets && key !== undefined && /^[A-Z][A-Z0-9_]{2,99}$/.test(key) ? key : undefined;
}

/** A password inside a URL: what is stored is the whole URL, with the new account and the password percent-encoded. */
function composeUrl(leak: Leak, guide: RotationGuide, parameters: Parameters, rotated: boolean): string | undefined {
  const { scheme, user, host, port, database } = parameters;
  if (!scheme || !host || host.startsWith('<') || leak.places.some((place) => place.startLine !== place.endLine)) return undefined;
  const account = !rotated ? user : guide.steps.some((step) => step.run.some((command) => command.includes('<user>_v2'))) ? `${user}_v2` : guide.steps.some((step) => step.run.some((command) => command.includes('<user>-v2'))) ? `${user}-v2` : user;
  const plainPort = port && !port.startsWith('<') ? `:${port}` : '';
  // A password that the guide generates is letters and digits; one that is typed may need encoding.
  const generated = rotated && guide.steps.some((step) => step.run.some((command) => /^NEW=\$\(openssl rand .*tr -d "\/\+="\)$/.test(command)));
  const password = generated ? '$NEW' : '$(printf %s "$NEW" | jq -sRr @uri)';
  return `NEW_URL="${scheme}://${account === undefined || account.startsWith('<') ? '' : account}:${password}@${host}${plainPort}${database && !database.startsWith('<') ? `/${database}` : ''}${parameters.urlRest ?? ''}"`;
}

export function chooseStore(survey: Survey, slot: Slot, wanted?: string): ChosenStore {
  return rankStores(survey, slot, wanted)[0] as ChosenStore;
}

/** One member of what is rotated together. */
export interface Moved {
  leak: Leak;
  slot: Slot;
}

/**
 * A pair goes into one object, with one manifest. So do the other keys of a Secret manifest: the manifest is deleted, and
 * what takes its place has to hold them all.
 */
function together(members: readonly Moved[], guide: RotationGuide): Moved[] {
  const first = members[0]!.slot;
  const own = members.map(({ slot }): SlotEntry => ({ variable: slot.variable, secretKey: slot.secretKey, value: slot.value }));
  const siblings = (first.siblings ?? []).filter((key) => !own.some((entry) => entry.secretKey === key)).map((key) => siblingEntry(first, key));
  const entries = [...own, ...siblings];
  if (entries.length === 1) return [...members];
  const secretName = first.inSecretManifest ? first.secretName : `${first.application}-${guide.id}`;
  return members.map(({ leak, slot }) => ({ leak, slot: { ...slot, secretName, entries } }));
}

/** What stays as it is is taken from the cluster; a certificate is new with its key. */
function siblingEntry(slot: Slot, key: string): SlotEntry {
  const certificate = slot.secretKey === 'tls.key' && key === 'tls.crt';
  return {
    variable: key.toUpperCase().replace(/[^A-Z0-9]+/g, '_'),
    secretKey: key,
    value: certificate ? `printf '%s\\n' "$NEW_CERT"` : `kubectl get secret ${slot.secretName} -n ${slot.namespace} -o jsonpath='{.data.${key.replaceAll('.', '\\.')}}' | base64 -d`,
  };
}

/** @param guide of the members, which are rotated together */
export function relocateSteps(moved: readonly Moved[], guide: RotationGuide, survey: Survey, chosen: ChosenStore, known: Parameters): PlanStep[] {
  const members = together(moved, guide);
  return [...(guide.relocate ? [storeStep(members, survey, chosen, known)] : []), ...referenceSteps(members)];
}

function storeStep(members: readonly Moved[], survey: Survey, chosen: ChosenStore, known: Parameters): PlanStep {
  const { slot } = members[0]!;
  const entries = slot.entries ?? [];
  const extra = entries.slice(members.length);
  const slots = [...members.map((member) => member.slot), ...extra.map((entry): Slot => ({ ...slot, ...entry, name: entry.variable.toLowerCase().replaceAll('_', '-') }))];
  const uses = slots.map((each) => chosen.store.use(each, survey));
  const use = uses[0]!;
  const others = rankStores(survey, slot).filter((other) => other.store !== chosen.store && other.store.id !== 'dotenv').slice(0, 2);
  const fill = (text: string): string => fillPlaceholders(text, known);
  return {
    stage: 'relocate',
    title: `Store it in ${chosen.store.name}`,
    text: [
      `${use.text} Chosen because ${chosen.because}.`,
      entries.length > 1 ? `It holds ${entries.map((entry) => entry.secretKey).join(', ')}.` : '',
      extra.length > 0 ? `${extra.map((entry) => entry.secretKey).join(', ')} stood in the same manifest and leaked as well: close ${extra.length === 1 ? 'it' : 'them'} too, even if no rule named ${extra.length === 1 ? 'it' : 'them'}.` : '',
      others.length > 0 ? `Also in use here: ${others.map((other) => other.store.name).join(', ')}.` : '',
    ].filter(Boolean).join(' '),
    commands: [
      ...members.flatMap((member) => freshValue(member.slot)),
      ...onceAround(uses.map((each) => each.store)).map(fill),
    ],
    confirm: use.confirm.endsWith('wc -c') ? `${use.confirm} prints the length of the value${/--output (?:text|tsv)\b/.test(use.confirm) ? ', and one more for the line end' : ''}` : use.confirm,
    rollback: use.rollback,
    files: joined(uses.flatMap((each) => each.files.map((file) => ({ ...file, content: fill(file.content) })))),
  };
}

/** What all lists begin with and end with is done once (an ignore line, a policy, apply), what differs for each value. */
function onceAround(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...rest] = lists;
  const same = (index: number): boolean => rest.every((list) => list.at(index) === first.at(index));
  let [head, tail] = [0, 0];
  while (head < first.length && same(head)) head += 1;
  while (tail < first.length - head && same(-1 - tail)) tail += 1;
  return [...first.slice(0, head), ...lists.flatMap((list) => list.slice(head, list.length - tail)), ...first.slice(first.length - tail)];
}

/** A value that no step made is asked for, and one that lies inside of a URL is put there. */
function freshValue(slot: Slot): string[] {
  const variable = slot.compose ? 'NEW' : slot.fresh;
  return [`[ -n "$${variable}" ] || { read -rsp 'New value: ' ${variable}; echo; }`, ...(slot.compose ? [slot.compose] : [])];
}

/** Files that several values share: the same content once, lists of lines together. */
function joined(files: readonly PlannedFile[]): PlannedFile[] {
  const byPath = new Map<string, PlannedFile>();
  for (const file of files) {
    const before = byPath.get(file.path);
    const lines = file.content.split(/(?<=\n)/).filter((line) => !before?.content.includes(line));
    byPath.set(file.path, before ? { ...before, content: before.content + lines.join('') } : file);
  }
  return [...byPath.values()];
}

function referenceSteps(members: readonly Moved[]): PlanStep[] {
  const inManifest = members.filter(({ slot }) => slot.inSecretManifest);
  const manifests = [...new Set(inManifest.map(({ slot }) => slot.path))];
  const steps = manifests.map((file): PlanStep => {
    const { slot } = inManifest.find((member) => member.slot.path === file)!;
    return {
      stage: 'relocate', title: 'Delete the Secret manifest',
      text: `base64 is no protection, and a Secret manifest cannot hold a reference. Delete ${file} (or the one document of it, and its line in kustomization.yaml) and commit the manifest above in its place; the workload goes on reading ${slot.namespace}/${slot.secretName}.`,
      commands: [`git rm -- ${quotePath(file)}`],
      confirm: 'stanch scan no longer finds it',
      rollback: `git restore --staged --worktree -- ${quotePath(file)}`,
    };
  });
  const edited = members.filter(({ leak, slot }) => !slot.inSecretManifest && (leak.exposure?.inHead ?? true)).map(({ leak, slot }) => ({
    leak, slot, places: [...new Map(leak.places.filter((place) => place.origin === 'file' || place.origin === 'index' || place.origin === 'blob').map((place) => [place.path, place])).values()],
  })).filter(({ places }) => places.length > 0);
  if (edited.length === 0) return steps;
  const paths = [...new Set(edited.flatMap(({ places }) => places.map((place) => quotePath(place.path))))];
  return [...steps, {
    stage: 'relocate',
    title: 'Replace the literal by a reference',
    text: edited.flatMap(({ slot, places }) => places.map((place) => `${place.path} line ${place.startLine}: ${languageOf(place.path)?.describe(slot.variable) ?? `read ${slot.variable} from the environment`}`)).slice(0, 20).join('\n'),
    commands: [...editCommands(edited), 'git diff'],
    confirm: 'stanch scan no longer finds it, and the tests pass',
    rollback: `git restore -- ${paths.slice(0, 8).join(' ')}`,
  }];
}

/** One for all of them; one of its own for each whose variable would be another without the rest of this plan. */
function editCommands(edited: readonly Moved[]): string[] {
  const command = (moved: readonly Moved[], more = ''): string => `stanch plan ${moved.map(({ leak }) => `--fingerprint ${quote(leak.fingerprint)}`).join(' ')}${more} --apply-edits`;
  const plain = edited.filter(({ slot }) => !slot.isNumbered);
  return [...(plain.length > 0 ? [command(plain)] : []), ...edited.filter(({ slot }) => slot.isNumbered).map((one) => command([one], ` --variable ${one.slot.variable}`))];
}
