/**
 * stanch plan: the way out for each secret, from a report or from a scan of its own. Contacts nobody; changes files only
 * with --apply-edits, after showing how.
 */
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { MOST_REPORT_BYTES, readRegular, rootOf } from '../../config/files.js';
import { escapeControl } from '../../findings/redact.js';
import type { Finding } from '../../findings/types.js';
import type { EditRequest, Leak, PlanFormat } from '../../remediation/index.js';
import type { Report } from '../../reporters/report.js';
import { besides, skippedLines } from '../../reporters/summary.js';
import type { Target } from '../../scan-request.js';
import { DEFAULT_SETTINGS } from '../../config/settings.js';
import type { CommandContext } from '../command-context.js';
import { has, valueOf, valuesOf } from '../options.js';
import { usageError } from '../parse.js';
import { perform } from '../perform.js';
import { writeText } from '../write-reports.js';

const FORMATS: readonly PlanFormat[] = ['text', 'markdown', 'json', 'html'];

export async function run(context: CommandContext): Promise<number> {
  const { typed, terminal, directory } = context;
  const format = FORMATS.find((known) => known === (valueOf(typed, 'format') ?? 'text'));
  if (!format) throw usageError(`a plan cannot be printed as ${valueOf(typed, 'format')}`, `Formats: ${FORMATS.join(', ')}`);
  const { planRemediation, renderPlan } = await import('../../remediation/index.js');
  const { found, root, complete, unread, suppressed } = await gather(context);
  for (const line of unread) terminal.note(escapeControl(line));
  const wanted = valuesOf(typed, 'fingerprint');
  const chosen = wanted.length === 0 ? found : found.filter((one) => wanted.includes(one.fingerprint));
  const missing = wanted.find((print) => !found.some((one) => one.fingerprint === print));
  if (missing !== undefined) throw usageError(`no finding has the fingerprint ${missing}`);
  if (chosen.length === 0) {
    terminal.note(`${complete ? 'No secrets found, so there is nothing to plan' : 'No secrets found in what was read, so there is nothing to plan yet'}${suppressed}`);
    return complete ? 0 : 3;
  }
  const { buildScanner } = await import('../../scanner.js');
  const { rules } = await buildScanner(DEFAULT_SETTINGS);
  const store = valueOf(typed, 'store');
  const variable = valueOf(typed, 'variable');
  if (variable !== undefined && wanted.length !== 1) throw usageError('--variable is about one secret', 'Say which: --fingerprint F --variable NAME');
  if (variable !== undefined && !/^[A-Za-z_]\w{0,99}$/.test(variable)) throw usageError(`--variable cannot be '${variable}'`, 'Letters, digits and _, as in: --variable DATABASE_URL');
  const { plan, edits } = await planRemediation(chosen, { root, environment: terminal.env, now: Date.now(), ruleOf: (id) => rules.byId.get(id), ...(store ? { store } : {}), ...(variable ? { variable } : {}) });
  const output = valueOf(typed, 'output');
  const edit = has(typed, 'apply-edits');
  // Who applies edits wants to see the difference, not hundreds of lines ahead of it; --output still keeps the plan.
  const written = edit && output === undefined ? true : await writeText(renderPlan(plan, format, terminal.width), output === undefined ? undefined : path.resolve(directory, output), terminal);
  if (edit) await applyEditsAfterAsking(context, edits, root);
  return !written || !complete ? 3 : 0;
}

interface Gathered {
  found: (Finding | Leak)[];
  root: string;
  complete: boolean;
  /** For a reader: what was not read, when it is not complete. */
  unread: readonly string[];
  /** As besides() has it. */
  suppressed: string;
}

/** Findings of a report, or of a scan: history, index and files in a repository, the files elsewhere. */
export async function gather(context: CommandContext): Promise<Gathered> {
  const { typed, directory } = context;
  const [file, ...more] = typed.words;
  if (more.length > 0) throw usageError(`${typed.command} takes one report, not ${typed.words.length}`);
  if (file !== undefined) {
    const { readReport } = await import('../../remediation/index.js');
    const { leaks, root } = readReport(readRegular(path.resolve(directory, file), MOST_REPORT_BYTES).toString('utf8'));
    const known = root !== undefined && lstatSync(root, { throwIfNoEntry: false }) ? root : directory;
    return { found: leaks, root: known, complete: true, unread: [], suppressed: '' };
  }
  const there = (name: string): boolean => lstatSync(name, { throwIfNoEntry: false }) !== undefined;
  // A bare repository has no .git; it is one itself.
  const inRepository = there(path.join(rootOf(directory), '.git')) || ['HEAD', 'objects', 'refs'].every((name) => there(path.join(directory, name)));
  const scanned = async (target: Target): Promise<Report> => (await perform(context, { words: [], outputs: [], target })).report;
  if (!inRepository) {
    const report = await scanned({ mode: 'worktree', paths: [directory], gitIgnore: true });
    return { found: [...report.findings], root: report.scan.root, complete: report.scan.complete, unread: unreadIn([report]), suppressed: besides(report) };
  }
  const history = await scanned({ mode: 'history', unreachable: valueOf(typed, 'unreachable') !== 'no', scanMode: 'delta' });
  const { root } = history.scan;
  if (!there(path.join(root, '.git'))) return { found: [...history.findings], root, complete: history.scan.complete, unread: unreadIn([history]), suppressed: besides(history) };
  const staged = await scanned({ mode: 'staged' });
  const files = await scanned({ mode: 'worktree', paths: [root], gitIgnore: true });
  return {
    found: [...notCommitted(history.findings, [...staged.findings, ...files.findings]), ...history.findings.filter((finding) => isHeld(finding))],
    root,
    complete: history.scan.complete && staged.scan.complete && files.scan.complete,
    unread: unreadIn([history, staged, files]),
    suppressed: besides(history, staged, files),
  };
}

function unreadIn(reports: readonly Report[]): string[] {
  return [...new Set(reports.filter(({ scan }) => !scan.complete).flatMap((report) => [...skippedLines(report), ...report.scan.notes]))];
}

/** A staged blob is an object that nothing leads to; where it is staged says more of it. */
function notCommitted(history: readonly Finding[], here: readonly Finding[]): Finding[] {
  const held = new Set(history.filter(isHeld).map((finding) => finding.fingerprint));
  const found = new Map<string, Finding>();
  for (const finding of here) if (!held.has(finding.fingerprint) && !found.has(finding.fingerprint)) found.set(finding.fingerprint, finding);
  for (const finding of history) if (!isHeld(finding) && !found.has(finding.fingerprint)) found.set(finding.fingerprint, finding);
  return [...found.values()];
}

function isHeld({ exposure }: Finding): boolean {
  return exposure?.heldBy?.some((kind) => kind !== 'unreachable') ?? true;
}

async function applyEditsAfterAsking(context: CommandContext, requests: readonly EditRequest[], root: string): Promise<void> {
  const { typed, terminal } = context;
  const { applyEdits } = await import('../../remediation/index.js');
  const lines = (text: string): string => text.split('\n').map(escapeControl).join('\n');
  const shown = applyEdits(requests, root, { dryRun: true, environment: terminal.env });
  for (const edit of shown.edits) await terminal.out(`${lines(edit.diff)}\n`);
  for (const refused of shown.refused) terminal.note(escapeControl(`left alone: ${refused.path}:${refused.line}, ${refused.reason}`));
  if (shown.edits.length === 0) return;
  if (!has(typed, 'yes') && !(await agreed(context))) {
    terminal.note('Nothing was changed. To make these edits: --apply-edits --yes');
    return;
  }
  const { edits } = applyEdits(requests, root, { dryRun: false, environment: terminal.env });
  terminal.note(`Edited: ${edits.map((edit) => escapeControl(edit.path)).join(', ')}`);
}

async function agreed(context: CommandContext): Promise<boolean> {
  const { terminal } = context;
  if (terminal.streams.stdin.isTTY !== true) return false;
  const { openPrompt } = await import('../prompt.js');
  const prompt = openPrompt(terminal, context.signal);
  try {
    return /^y(es)?$/i.test(await prompt.ask('Make these edits? [y/N] ') ?? '');
  } finally {
    prompt.close();
  }
}
