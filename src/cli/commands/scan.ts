/**
 * stanch scan: scans, reports, and says by its exit status what came out.
 */
import type { CommandContext } from '../command-context.js';
import { has, outputsOf } from '../options.js';
import type { Typed } from '../parse.js';
import { perform } from '../perform.js';
import { exitStatus } from '../status.js';
import { writeReports, type SharedOptions } from '../write-reports.js';

export async function run(context: CommandContext): Promise<number> {
  const { typed, terminal, directory } = context;
  const outputs = outputsOf(typed, directory);
  const { report, settings } = await perform(context, { words: typed.words, outputs });
  const written = await writeReports(report, outputs, sharedOptions(typed), terminal);
  return written ? exitStatus(report, settings.failOn, has(typed, 'exit-zero')) : 3;
}

export function sharedOptions(typed: Typed): SharedOptions {
  return {
    showSecrets: has(typed, 'show-secrets'),
    explain: has(typed, 'explain'),
    quiet: has(typed, 'quiet'),
    sarifIncludeSuppressed: has(typed, 'sarif-include-suppressed'),
    githubAddMask: has(typed, 'add-mask'),
  };
}
