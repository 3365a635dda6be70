/**
 * stanch report: a JSON report in any other format. The exit status is 0 when it was written: what it says was decided
 * by the scan that made it.
 */
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { MOST_REPORT_BYTES, readRegular } from '../../config/files.js';
import { DEFAULT_SETTINGS } from '../../config/settings.js';
import { readJsonReport } from '../../reporters/read-json.js';
import type { CommandContext } from '../command-context.js';
import { outputsOf } from '../options.js';
import { usageError } from '../parse.js';
import { isStanchError } from '../../util/errors.js';
import { readAll } from '../perform.js';
import { writeReports } from '../write-reports.js';
import { sharedOptions } from './scan.js';

export async function run(context: CommandContext): Promise<number> {
  const { typed, terminal, directory } = context;
  const [file, ...more] = typed.words;
  if (more.length > 0) throw usageError(`report takes one file, not ${typed.words.length}`);
  const fromStdin = file === '-' || (file === undefined && terminal.streams.stdin.isTTY !== true);
  if (!fromStdin && file === undefined) throw usageError('no report given', 'Make one with: stanch scan --report json=report.json');
  const bytes = fromStdin ? await readAll(terminal.streams.stdin) : readRegular(path.resolve(directory, file!), MOST_REPORT_BYTES);
  const report = readJsonReport(bytes.toString('utf8'), fromStdin ? 'standard input' : file!);
  const outputs = outputsOf(typed, directory);
  const plan = outputs.some((output) => output.format === 'html') && report.findings.length > 0 ? await planSection(bytes.toString('utf8'), context) : undefined;
  return (await writeReports(report, outputs, { ...sharedOptions(typed), ...(plan === undefined ? {} : { plan }) }, terminal)) ? 0 : 3;
}

/** Secrets whose plans a page holds: each takes 5 kB, and nobody goes through more of them on one page. */
const MOST_PLANNED = 100;

/** The plan as a part of the page, of the worst secrets; a report whose repository is not here any more goes without. */
async function planSection(text: string, { terminal, directory }: CommandContext): Promise<string | undefined> {
  const { likelyRisk, planRemediation, readReport, renderPlan } = await import('../../remediation/index.js');
  const { buildScanner } = await import('../../scanner.js');
  const { leaks, root } = readReport(text);
  const worst = leaks.length <= MOST_PLANNED ? leaks : [...leaks].sort((a, b) => likelyRisk(b) - likelyRisk(a)).slice(0, MOST_PLANNED);
  const here = root !== undefined && lstatSync(root, { throwIfNoEntry: false }) ? root : directory;
  try {
    const { rules } = await buildScanner(DEFAULT_SETTINGS);
    const { plan } = await planRemediation(worst, { root: here, environment: terminal.env, now: Date.now(), ruleOf: (id) => rules.byId.get(id) });
    const rest = worst.length < leaks.length ? [`Only the ${MOST_PLANNED} most dangerous of ${leaks.length} secrets are planned on this page. For all of them: stanch plan REPORT.json --format html`] : [];
    return renderPlan({ ...plan, warnings: [...rest, ...plan.warnings] }, 'html', terminal.width);
  } catch (error) {
    if (!isStanchError(error)) throw error;
    terminal.note(`stanch: the page has no plan: ${error.message}`);
    return undefined;
  }
}
