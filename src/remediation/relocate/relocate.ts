/**
 * The relocate step of one leak: where the value should live, how it gets there, what to commit, and the edit that
 * replaces the literal. Separate from the stores so that each of them stays a page of its own facts.
 */
import type { Leak } from '../leak.js';
import type { Parameters } from '../leak-parameters.js';
import { variableName } from '../leak-parameters.js';
import type { PlanStep } from '../plan-types.js';
import type { RepositoryState } from '../repository-state.js';
import type { RotationGuide } from '../rotation-guides.js';
import { quotePath } from '../shell-quote.js';
import { languageOf } from '../edits/languages.js';
import { rankStores, type ChosenStore } from './choose-store.js';
import type { Slot } from './slot.js';
import type { Survey } from './survey.js';

const ENGINES: Readonly<Record<string, NonNullable<Slot['database']>>> = { postgresql: 'postgresql', mysql: 'mysql', mongodb: 'mongodb', redis: 'redis', mssql: 'mssql' };

export function slotFor(leak: Leak, guide: RotationGuide, parameters: Parameters, state: RepositoryState | undefined): Slot {
  const place = leak.places.find((candidate) => candidate.origin === 'file' || candidate.origin === 'index' || candidate.origin === 'blob') ?? leak.places[0];
  const variable = variableName(leak, guide.variable);
  const name = variable.toLowerCase().replaceAll('_', '-');
  const slug = state?.remotes.find((remote) => remote.slug)?.slug?.split('/').at(-1) ?? state?.root.split('/').at(-1) ?? 'app';
  const application = slug.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'app';
  const dns = (text: string | undefined): string | undefined => (text !== undefined && /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(text) ? text : undefined);
  const engine = ENGINES[guide.id];
  const half = Object.entries(guide.variables).find(([, ids]) => ids.includes(leak.ruleId))?.[0] ?? 'OLD';
  const compose = composeUrl(leak, guide, parameters);
  return {
    fresh: compose ? 'NEW_URL' : half.replace('OLD', 'NEW'),
    ...(compose ? { compose } : {}),
    variable, name, application,
    namespace: dns(parameters.namespace) ?? 'default',
    secretName: dns(parameters.name) ?? `${application}-${name}`,
    inSecretManifest: parameters.kind === 'Secret',
    secretKey: parameters.key !== undefined && /^[A-Za-z0-9._-]+$/.test(parameters.key) ? parameters.key : variable,
    path: place?.path ?? '',
    multiline: place !== undefined && (place.startLine !== place.endLine || (leak.value ?? '').includes('\n') || leak.masked.startsWith('-----BEGIN')),
    ...(engine ? { database: engine } : {}),
  };
}

/** A password inside a URL: what is stored is the whole URL, with the new account and the password percent-encoded. */
function composeUrl(leak: Leak, guide: RotationGuide, parameters: Parameters): string | undefined {
  const { scheme, user, host, port, database } = parameters;
  if (!scheme || !host || host.startsWith('<') || leak.places.some((place) => place.startLine !== place.endLine)) return undefined;
  const account = guide.steps.some((step) => step.run.some((command) => command.includes('<user>_v2'))) ? `${user}_v2` : guide.steps.some((step) => step.run.some((command) => command.includes('<user>-v2'))) ? `${user}-v2` : user;
  const plainPort = port && !port.startsWith('<') ? `:${port}` : '';
  // A password that the guide generates is letters and digits; one that is typed may need encoding.
  const generated = guide.steps.some((step) => step.run.some((command) => /^NEW=\$\(openssl rand .*tr -d "\/\+="\)$/.test(command)));
  const password = generated ? '$NEW' : '$(printf %s "$NEW" | jq -sRr @uri)';
  return `NEW_URL="${scheme}://${account === undefined || account.startsWith('<') ? '' : account}:${password}@${host}${plainPort}${database && !database.startsWith('<') ? `/${database}` : ''}"`;
}

export function chooseStore(survey: Survey, slot: Slot, wanted?: string): ChosenStore {
  return rankStores(survey, slot, wanted)[0] as ChosenStore;
}

export function relocateSteps(leak: Leak, slot: Slot, survey: Survey, chosen: ChosenStore): PlanStep[] {
  const use = chosen.store.use(slot, survey);
  const others = rankStores(survey, slot).filter((other) => other.store !== chosen.store && other.store.id !== 'dotenv').slice(0, 2);
  const steps: PlanStep[] = [{
    stage: 'relocate',
    title: `Store it in ${chosen.store.name}`,
    text: `${use.text} Chosen because ${chosen.because}.${others.length > 0 ? ` Also in use here: ${others.map((other) => other.store.name).join(', ')}.` : ''}`,
    commands: [...(slot.compose ? [slot.compose] : [`[ -n "$${slot.fresh}" ] || { read -rsp 'New value: ' ${slot.fresh}; echo; }`]), ...use.store.map((command) => command.replaceAll('"$NEW"', `"$${slot.fresh}"`))],
    confirm: use.confirm.endsWith('wc -c') ? `${use.confirm} prints the length of the value` : use.confirm,
    rollback: use.rollback,
    files: use.files,
  }];
  const edits = [...new Map(leak.places.filter((place) => place.origin === 'file' || place.origin === 'index' || place.origin === 'blob').map((place) => [place.path, place])).values()];
  if (slot.inSecretManifest) {
    steps.push({
      stage: 'relocate', title: 'Delete the Secret manifest',
      text: `base64 is no protection, and a Secret manifest cannot hold a reference. Delete ${slot.path} (or the one document of it, and its line in kustomization.yaml) and commit the manifest above in its place; the workload goes on reading ${slot.namespace}/${slot.secretName}.`,
      commands: [`git rm -- ${quotePath(slot.path)}`],
      confirm: 'stanch scan no longer finds it',
      rollback: `git restore --staged --worktree -- ${quotePath(slot.path)}`,
    });
  } else if (edits.length > 0 && (leak.exposure?.inHead ?? true)) {
    steps.push({
      stage: 'relocate',
      title: 'Replace the literal by a reference',
      text: edits.slice(0, 20).map((place) => `${place.path} line ${place.startLine}: ${languageOf(place.path)?.describe(slot.variable) ?? `read ${slot.variable} from the environment`}`).join('\n'),
      commands: ['stanch plan --apply-edits', 'git diff'],
      confirm: 'stanch scan no longer finds it, and the tests pass',
      rollback: `git restore -- ${[...new Set(edits.map((place) => quotePath(place.path)))].slice(0, 8).join(' ')}`,
    });
  }
  return steps;
}
