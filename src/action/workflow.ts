/**
 * The few lines of the Actions runner protocol that the action needs: inputs, outputs, summary, log groups. Own code
 * because @actions/core brings an HTTP client and OIDC for four environment variables (docs/decisions/).
 * Source: docs.github.com, "Workflow commands for GitHub Actions".
 */
import { appendFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

export type Environment = Readonly<Record<string, string | undefined>>;

/** An input as the runner passes it; empty string when absent. */
export function input(env: Environment, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** @throws Error naming the input and what is allowed (YAML 1.2 core booleans, as the runner's own toolkit) */
export function booleanInput(env: Environment, name: string): boolean {
  const value = input(env, name).toLowerCase();
  if (value === 'true') return true;
  if (value === 'false' || value === '') return false;
  throw new Error(`Input ${name}: "${value}" is neither true nor false.`);
}

/** A value cannot end its own block: the delimiter is random. */
export function setOutput(env: Environment, name: string, value: string): void {
  const file = env.GITHUB_OUTPUT;
  if (!file) return;
  const delimiter = `stanch_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** The job summary takes at most 1 MiB a step; what is over is cut at a line, and says so. */
export function appendSummary(env: Environment, markdown: string): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const limit = 1_000_000;
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length <= limit) return appendFileSync(file, bytes);
  const cut = bytes.lastIndexOf(0x0a, limit);
  appendFileSync(file, Buffer.concat([bytes.subarray(0, cut < 0 ? limit : cut), Buffer.from('\n\n*Cut here: the summary has a limit of 1 MiB. The SARIF report has everything.*\n')]));
}
