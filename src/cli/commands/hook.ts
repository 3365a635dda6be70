/**
 * stanch hook: installs, removes and checks the hooks of a clone, and is what they call. A hook that finds nothing
 * prints nothing.
 */
import path from 'node:path';
import { escapeControl } from '../../findings/redact.js';
import { hookNames, type HookName } from '../../hook/script.js';
import { hookTarget } from '../../hook/targets.js';
import { own } from '../../util/own.js';
import type { CommandContext } from '../command-context.js';
import { has, outputsOf, valuesOf } from '../options.js';
import { usageError, type Typed } from '../parse.js';
import { perform, readAll } from '../perform.js';
import { exitStatus } from '../status.js';
import type { Environment } from '../terminal.js';
import { writeReports } from '../write-reports.js';
import { sharedOptions } from './scan.js';

const ACTIONS: Readonly<Record<string, (context: CommandContext) => Promise<number>>> = { run: runHook, install, uninstall, doctor };

const DEFAULT_HOOKS: readonly HookName[] = ['pre-commit', 'pre-merge-commit', 'pre-push'];

export async function run(context: CommandContext): Promise<number> {
  const action = own(ACTIONS, context.typed.words[0] ?? '');
  if (action && action !== runHook) checkNothingElse(context.typed);
  if (!action) throw usageError(`hook needs one of: ${Object.keys(ACTIONS).join(', ')}`, 'To check every commit of this clone: stanch hook install');
  return action(context);
}

/** What would be passed over could be taken for a setting of the hooks. */
function checkNothingElse({ words: [action, word], flags }: Typed): void {
  if (word !== undefined) throw usageError(`hook ${action} takes no argument`, `To choose a hook: stanch hook ${action} --hook ${word}`);
  const allowed = action === 'install' ? ['hook', 'portable'] : action === 'uninstall' ? ['hook'] : [];
  const flag = flags.find(({ name }) => ![...allowed, 'quiet', 'no-progress'].includes(name));
  if (flag) throw usageError(`--${flag.name} has no meaning with hook ${action}`, 'What the hooks go by stands in stanch.toml');
}

async function runHook(context: CommandContext): Promise<number> {
  const { typed, terminal, directory } = context;
  const [, name, ...args] = typed.words;
  if (name === 'agent') return runAgent(context);
  const hook = hookNames.find((known) => known === name);
  if (!hook) throw usageError(`hook run needs the name of a hook: ${hookNames.join(', ')}, agent`);
  const target = await hookTarget({
    hook,
    args,
    environment: terminal.env,
    stdin: async () => (await readAll(terminal.streams.stdin)).toString('utf8'),
    edited: async (text) => (await import('../../hook/message.js')).keptOfMessage(text, directory, terminal.env),
    has: hook === 'pre-push' ? await objectTest(directory, terminal.env) : () => true,
  });
  if (target === null) return 0;
  const outputs = outputsOf(typed, directory);
  const { report, settings } = await perform(context, { words: [], outputs, target });
  const status = exitStatus(report, settings.failOn, has(typed, 'exit-zero'));
  if (status === 0 && outputs.length === 1 && outputs[0]!.file === undefined && report.findings.length === 0) return 0;
  const written = await writeReports(report, outputs, sharedOptions(typed), terminal);
  if (status === 1) {
    const { wayOn } = await import('../../hook/way-on.js');
    // Who takes it out in one more commit pushes it all the same.
    const way = hook === 'pre-push' || hook === 'pre-receive' ? 'Take the secret out of the commits that hold it (how: stanch plan).' : hook === 'commit-msg' ? 'Take the secret out of the message.' : 'Take the secret out, and stage the file again.';
    terminal.note([`stanch: ${hook} refused. ${way}`, ...wayOn(report.findings, hook, terminal.env['GIT_PREFIX'] ?? '')].join('\n'));
  }
  if (status === 3) terminal.note(`stanch: ${hook} refused, because not everything could be read`);
  return written ? status : 3;
}

/** Refuses by what it prints, with exit status 0, as agents expect it; nothing printed leaves the decision to them. */
async function runAgent(context: CommandContext): Promise<number> {
  const { readAgentCall } = await import('../../hook/agent.js');
  const call = readAgentCall((await readAll(context.terminal.streams.stdin)).toString('utf8'), context.directory);
  if (call === null || call.text === '') return 0;
  const { report, settings } = await perform(context, { words: [], outputs: [], target: { mode: 'stdin', name: call.name, bytes: Buffer.from(call.text) } });
  const fresh = report.findings.filter((finding) => !call.before.includes(finding.value));
  const status = exitStatus({ ...report, findings: fresh }, settings.failOn, false);
  if (status === 1) {
    const { showFinding } = await import('../../reporters/shown.js');
    const shown = fresh.map((finding) => showFinding(finding, false, [])).map(({ kind, secret, path: file, startLine }) => `${kind} (${secret}) in ${file}, line ${startLine}`);
    const reason = `stanch: ${shown.join('; ')}. Read it from an environment variable or a secret store instead. If it is no secret, a comment 'stanch:allow REASON' on its line says so.`;
    await context.terminal.out(`${JSON.stringify(call.deny(reason))}\n`);
  }
  return status === 3 ? 3 : 0;
}

/** Only a push asks for objects; no other hook pays for loading what reads them. */
async function objectTest(directory: string, environment: Environment): Promise<(object: string) => boolean> {
  const { Objects } = await import('../../git/objects.js');
  const { openRepository } = await import('../../git/repository.js');
  const objects = new Objects(openRepository(directory, environment), environment);
  return (object) => objects.read(object) !== null;
}

function chosenHooks({ typed }: CommandContext): HookName[] {
  const names = valuesOf(typed, 'hook');
  const unknown = names.find((name) => !hookNames.some((known) => known === name));
  if (unknown !== undefined) throw usageError(`there is no hook '${unknown}'`, `Hooks: ${hookNames.join(', ')}`);
  return names.length === 0 ? [...DEFAULT_HOOKS] : names as HookName[];
}

async function install(context: CommandContext): Promise<number> {
  const { installHooks } = await import('../../hook/install.js');
  const program = has(context.typed, 'portable') ? 'path' : { node: process.execPath, script: path.resolve(process.argv[1] ?? 'stanch') };
  for (const { hook, file, change } of await installHooks(context.directory, chosenHooks(context), program)) await context.terminal.out(`${hook}: ${change} (${escapeControl(file)})\n`);
  const { findHooks, isOutside } = await import('../../hook/location.js');
  const location = await findHooks(context.directory);
  if (isOutside(location)) context.terminal.note(`These run in every repository whose core.hooksPath is ${escapeControl(location.folder)}, not in this one alone`);
  return 0;
}

async function uninstall(context: CommandContext): Promise<number> {
  const { uninstallHooks } = await import('../../hook/install.js');
  const hooks = valuesOf(context.typed, 'hook').length === 0 ? [...hookNames] : chosenHooks(context);
  for (const { hook, file, change } of await uninstallHooks(context.directory, hooks)) await context.terminal.out(`${hook}: ${change} (${escapeControl(file)})\n`);
  return 0;
}

async function doctor(context: CommandContext): Promise<number> {
  const { diagnoseHooks } = await import('../../hook/doctor.js');
  const { location, hooks } = await diagnoseHooks(context.directory);
  await context.terminal.out(`git runs hooks from ${escapeControl(location.folder)}${location.hooksPath ? ` (core.hooksPath = ${escapeControl(location.hooksPath)})` : ''}${location.owner === 'shared' ? '' : `, kept by ${location.owner}`}\n`);
  for (const { hook, state, file, decidedBy } of hooks) {
    await context.terminal.out(`${hook.padEnd(18)}${state.padEnd(16)}${escapeControl(file)}${decidedBy === file ? '' : `, which ${location.owner} makes of ${escapeControl(decidedBy)}`}\n`);
  }
  const sound = hooks.some(({ hook, state }) => hook === 'pre-commit' && state === 'active');
  if (!sound) await context.terminal.out('No commit of this clone is checked. Mend it with: stanch hook install\n');
  return sound ? 0 : 1;
}
