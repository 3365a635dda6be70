/** Where the code of each command lies. It is loaded only for the command that runs, so that a hook does not pay for the rest. */
import type { Run } from './command-context.js';
import type { CommandName } from './flags.js';

export const LOAD_COMMAND: Readonly<Record<CommandName, () => Promise<{ run: Run }>>> = {
  scan: () => import('./commands/scan.js'),
  explain: () => import('./commands/explain.js'),
  plan: () => import('./commands/plan.js'),
  purge: () => import('./commands/purge.js'),
  baseline: () => import('./commands/baseline.js'),
  report: () => import('./commands/report.js'),
  hook: () => import('./commands/hook.js'),
  init: () => import('./commands/init.js'),
  rules: () => import('./commands/rules.js'),
  completion: () => import('./commands/completion.js'),
};
