/**
 * A rotation guide and a leak -> the numbered steps at the issuer, with what is known filled in. Separate because
 * guides are data and know no repository.
 */
import type { PlanStep } from './plan-types.js';
import type { AliveCheck, GuideStep, RotationGuide } from './rotation-guides.js';
import { fillPlaceholders } from './shell-quote.js';

/** The `store` step becomes the relocate steps: the new value is stored, and the code reads it, before consumers are rolled. */
export function rotateSteps(guide: RotationGuide, known: Readonly<Record<string, string>>, consumers: readonly string[], relocate: readonly PlanStep[]): PlanStep[] {
  const stored = guide.steps.some((step) => step.phase === 'store');
  // What the guide itself says of storing (who keeps a share, what changes in a URL) is said ahead of the store's commands.
  const steps = guide.steps.flatMap((step) => (step.phase === 'store' ? [...(step.own ? [planned(step, guide, known, consumers)] : []), ...relocate] : [planned(step, guide, known, consumers)]));
  return stored ? steps : [...steps, ...relocate];
}

function planned(step: GuideStep, guide: RotationGuide, known: Readonly<Record<string, string>>, consumers: readonly string[]): PlanStep {
  const fill = (text: string): string => fillPlaceholders(text, known);
  const check = guide.check ? checkCommands(step, guide, guide.check, fill) : undefined;
  const commands = [...step.run.map(fill), ...(step.phase === 'prepare' ? consumers : []), ...(check?.commands ?? [])];
  const confirm = [step.expect, check?.expect].filter((text) => text !== undefined).map(fill).join('; ');
  return {
    stage: 'rotate',
    title: step.title,
    text: `${fill(step.do)}${printsValue(step, guide) ? ' What a command prints on the screen goes into the prompt of the store step; clear the screen afterwards.' : ''}`,
    commands,
    ...(step.console ? { console: fill(step.console) } : {}),
    ...(step.api ? { api: fill(step.api) } : {}),
    ...(confirm ? { confirm } : {}),
    ...(step.undo ? { rollback: fill(step.undo) } : {}),
    who: step.who,
  };
}

/** Commands of an issuer's own tool show the new value unless they fill $NEW. */
function printsValue(step: GuideStep, guide: RotationGuide): boolean {
  return step.phase === 'create' && guide.relocate && step.run.length > 0 && !step.run.some((command) => /\bNEW\b|passwordPrompt|ssh-keygen|openssl|age-keygen/.test(command));
}

/** The new value is tried once it exists, the old one when it must be dead: where it is deleted, or where the swap ended it. */
function checkCommands(step: GuideStep, guide: RotationGuide, check: AliveCheck, fill: (text: string) => string): { commands: string[]; expect: string } | undefined {
  const dead = { commands: [curl(check, 'OLD', fill)], expect: check.dead };
  if (guide.strategy === 'revoke-only') return step.phase === 'confirm' ? dead : undefined;
  if (step.phase === 'delete') return dead;
  if (step.phase !== 'confirm') return undefined;
  const works = curl(check, 'NEW', fill);
  if (guide.strategy !== 'atomic-swap') return { commands: [works], expect: check.works };
  return { commands: [works, ...dead.commands], expect: `${check.works} for the new value, ${check.dead} for the old one` };
}

/** curl reads its options from standard input and printf is built into the shell: the value is in no process list. */
function curl(check: AliveCheck, variable: string, fill: (text: string) => string): string {
  const lines: string[] = [];
  let uses = 0;
  const value = (text: string): string => {
    const filled = fill(text).replaceAll('%', '%%').replaceAll("'", "'\\''");
    uses += filled.split('{secret}').length - 1;
    return filled.replaceAll('{secret}', '%s');
  };
  lines.push(`url = "${value(check.url)}"`);
  if (check.method) lines.push(`request = "${check.method}"`);
  for (const header of [check.header, ...(check.headers ?? [])]) if (header) lines.push(`header = "${value(header)}"`);
  if (check.user) lines.push(`user = "${value(check.user)}"`);
  const values = Array.from({ length: uses }, () => ` "$${variable}"`).join('');
  const output = check.body ? '' : ' -o /dev/null';
  return `printf '${lines.join('\\n')}\\n'${values} | curl -sS${output} -w '%{http_code}\\n' -K -`;
}

/**
 * The simple command that hands $OLD or $NEW to a program as an argument. What the shell does itself (printf, echo, tests,
 * assignments, ahead of a command too) is in no process list; `$OLD_ID` and its like are no secrets.
 */
export function valueOnCommandLine(command: string): string | undefined {
  // Quoted text that nothing is put into says nothing here, and its punctuation would look like the shell's.
  const bare = command.replace(/'[^']*'|"(?:\\.|[^"\\])*"/g, (quoted) => (quoted.startsWith('"') && /[$`]/.test(quoted) ? quoted : '""'));
  // The words of a printf are its own, whatever commands it takes them from.
  const printed = bare.replace(/\bprintf\b(?:[^|]|\|\|)*\|(?!\|)/g, '|');
  for (const simple of printed.split(/\|\|?|&&|;|\$\(|<\(|`|(?<=^|\s)[{}](?=\s|$|;)/)) {
    const words = `${simple.trim()} `.replace(/^(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|(?:[^\s"']\S*)?)\s+)+/, '').trim();
    if (/"[^"]*\$\{?(?:OLD|NEW)(?:_URL|_CERT)?\b/.test(words) && !/^(?:printf|echo|\[|read|case)\b|^\[/.test(words)) return words;
  }
  return undefined;
}

/** Problems of a guide that a reader would meet: no way to create, revoke or confirm. Used by the check over all guides. */
export function guideFaults(guide: RotationGuide): string[] {
  const faults: string[] = [];
  const text = JSON.stringify([guide.steps, guide.contain]);
  if (guide.sources.length === 0) faults.push('names no source');
  if (guide.who === '') faults.push('does not say who may do it');
  if (/--password[= ]"?\$(NEW|OLD)\b|IDENTIFIED BY \\?'?<|-p"\$(NEW|OLD)/.test(text)) faults.push('puts a value on a command line');
  for (const command of [...guide.steps.flatMap((step) => step.run), ...(guide.contain?.run ?? [])]) {
    const shown = valueOnCommandLine(command);
    if (shown !== undefined) faults.push(`shows a value in the process list: ${shown}`);
  }
  if (/<(?:password|secret|token|new-password|old-password|new-value)>/.test(text)) faults.push('asks to paste a value into a command');
  for (const step of guide.steps) if (step.title === '' || step.do === '') faults.push(`step ${step.phase} is empty`);
  return faults;
}
