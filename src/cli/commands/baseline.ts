/**
 * stanch baseline: makes, updates, reviews and counts the list of known findings.
 */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSettings } from '../../config/load.js';
import { placeUnder, readRegular, rootOf } from '../../config/files.js';
import { fingerprint } from '../../findings/fingerprint.js';
import type { Finding } from '../../findings/types.js';
import { escapeControl } from '../../findings/redact.js';
import { plural } from '../../reporters/summary.js';
import { formatBaseline, newBaselineKey, parseBaseline, type Baseline, type BaselineEntry } from '../../suppress/baseline.js';
import { isDay, plainDay } from '../../suppress/day.js';
import { isStanchError, StanchError } from '../../util/errors.js';
import { own } from '../../util/own.js';
import { textOf } from '../../util/text-of.js';
import type { CommandContext } from '../command-context.js';
import { has, valueOf } from '../options.js';
import { usageError, type Typed } from '../parse.js';
import { perform } from '../perform.js';
import { saveFile } from '../write-reports.js';

const ACTIONS: Readonly<Record<string, (context: CommandContext, words: readonly string[]) => Promise<number>>> = { create, update, audit, stats };

export async function run(context: CommandContext): Promise<number> {
  const [name = '', ...words] = context.typed.words;
  const action = own(ACTIONS, name);
  if (!action) throw usageError(`baseline needs one of: ${Object.keys(ACTIONS).join(', ')}`, 'To accept what is there now: stanch baseline create');
  return action(context, words);
}

/** Where the baseline is, or will be: as typed, as configured, else in the root. */
async function baselineFile({ typed, directory }: CommandContext): Promise<string> {
  const named = valueOf(typed, 'output') ?? valueOf(typed, 'baseline');
  if (named !== undefined) return path.resolve(directory, named);
  const config = valueOf(typed, 'config');
  const { baselineName } = await loadSettings({ directory, from: directory, baselineMayLack: true, ...(config ? { file: config } : {}) });
  return placeUnder(rootOf(directory), baselineName);
}

function readBaseline(file: string): Baseline {
  if (!lstatSync(file, { throwIfNoEntry: false })) throw new StanchError('BASELINE_MISSING', `there is no baseline ${file}`, 'Make it with: stanch baseline create');
  return parseBaseline(textOf(readRegular(file)), path.basename(file));
}

/** Of the baseline that is replaced: fingerprints in ignore files, reports and tickets go by it. */
function keyOf(file: string): string {
  try {
    return readBaseline(file).key;
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return newBaselineKey();
  }
}

export function writeBaseline(file: string, baseline: Baseline): void {
  saveFile(file, formatBaseline(baseline));
}

async function create(context: CommandContext, words: readonly string[]): Promise<number> {
  const { typed } = context;
  const file = await baselineFile(context);
  const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  if (isThere && !has(typed, 'force')) {
    throw new StanchError('BASELINE_EXISTS', `${file} is there already`, 'To add what is new: stanch baseline update. To start over: --force');
  }
  const key = isThere ? keyOf(file) : newBaselineKey();
  const notes = entryNotes(typed);
  const { report } = await perform(context, { words, outputs: [], baselineKey: key });
  writeBaseline(file, { key, entries: report.findings.map((finding) => entryOf(finding, notes)) });
  tell(context, `${plural(report.findings.length, 'entry', 'entries')} in ${file}`);
  adviseUnion(context, file);
  return incomplete(context, report.scan.complete);
}

async function update(context: CommandContext, words: readonly string[]): Promise<number> {
  const { typed } = context;
  const file = await baselineFile(context);
  const old = readBaseline(file);
  const notes = entryNotes(typed);
  const partial = ['staged', 'range', 'rules', 'exclude', 'max-file-size'].find((name) => has(typed, name));
  if (has(typed, 'prune') && (partial !== undefined || words.length > 0)) {
    throw usageError(`--prune would drop all that is not ${partial === undefined ? `in ${words.join(', ')}` : `looked at with --${partial}`}`, 'To drop what is gone: stanch baseline update --prune, with --history where it was created so');
  }
  const { report } = await perform(context, { words, outputs: [], baselineKey: old.key });
  const known = new Map(old.entries.map((entry) => [entry.fingerprint, entry]));
  const met = new Set<string>();
  const added: BaselineEntry[] = [];
  for (const finding of report.findings) {
    const entry = fingerprintsOf(finding, old.key).map((print) => known.get(print)).find(Boolean);
    if (entry) met.add(entry.fingerprint);
    else added.push(entryOf(finding, notes));
  }
  const prune = has(typed, 'prune') && report.scan.complete;
  const kept = prune ? old.entries.filter((entry) => met.has(entry.fingerprint)) : old.entries;
  writeBaseline(file, { key: old.key, entries: [...kept, ...added] });
  tell(context, `${file}: ${added.length} added, ${old.entries.length - kept.length} dropped, ${kept.length} kept`);
  const gone = old.entries.length - met.size;
  if (gone > 0 && !has(typed, 'prune')) tellGone(context, gone, 'drop with --prune');
  return incomplete(context, report.scan.complete);
}

async function audit(context: CommandContext, words: readonly string[]): Promise<number> {
  const file = await baselineFile(context);
  const old = readBaseline(file);
  const { report } = await perform(context, { words, outputs: [], baselineKey: old.key });
  const findings = new Map<string, Finding>();
  for (const finding of report.findings) for (const print of fingerprintsOf(finding, old.key)) findings.set(print, finding);
  const { auditEntries, listEntries } = await import('../audit.js');
  if (context.terminal.streams.stdin.isTTY !== true) {
    await context.terminal.out(listEntries(old.entries, findings, plainDay(new Date())));
    const gone = old.entries.filter((entry) => !findings.has(entry.fingerprint)).length;
    if (gone > 0) tellGone(context, gone, 'drop with: stanch baseline update --prune');
    return incomplete(context, report.scan.complete);
  }
  const entries = await auditEntries(old.entries, findings, context.terminal, context.signal);
  if (readFileSync(file, 'utf8') !== formatBaseline({ ...old, entries })) writeBaseline(file, { ...old, entries });
  if (context.aborted()) throw new StanchError('INTERRUPTED', `interrupted; what was answered until then is in ${file}`);
  return incomplete(context, report.scan.complete);
}

async function stats(context: CommandContext): Promise<number> {
  const file = await baselineFile(context);
  const { entries } = readBaseline(file);
  const today = plainDay(new Date());
  const count = (test: (entry: BaselineEntry) => boolean): number => entries.filter(test).length;
  const lines = [
    `${plural(entries.length, 'entry', 'entries')} in ${file}`,
    `expired: ${count((entry) => entry.expires !== undefined && entry.expires <= today)}`,
    `without expiry: ${count((entry) => entry.expires === undefined)}`,
    `without reason: ${count((entry) => entry.reason === undefined)}`,
    `without owner: ${count((entry) => entry.owner === undefined)}`,
  ];
  const byRule = new Map<string, number>();
  for (const { rule } of entries) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  for (const [rule, times] of [...byRule].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) lines.push(`  ${String(times).padStart(5)}  ${rule}`);
  await context.terminal.out(`${lines.join('\n')}\n`);
  return 0;
}

function tell({ terminal, typed }: CommandContext, note: string): void {
  if (!has(typed, 'quiet')) terminal.note(escapeControl(note));
}

/** Entries of older commits are in no file of today: looked for without --history they would be taken for gone. */
function tellGone(context: CommandContext, gone: number, way: string): void {
  const entries = plural(gone, 'entry is', 'entries are');
  tell(context, has(context.typed, 'history') ? `${entries} not found in the history any more; ${way}` : `${entries} not found here; where the baseline was created with --history, look with --history, else ${way}`);
}

/** Told with --quiet too: it is why the status is not 0. */
function incomplete({ terminal }: CommandContext, complete: boolean): 0 | 3 {
  if (complete) return 0;
  terminal.note('stanch: the scan is incomplete, so the baseline may be too');
  return 3;
}

type EntryNotes = Pick<BaselineEntry, 'reason' | 'owner' | 'expires'>;

function entryNotes(typed: Typed): EntryNotes {
  const [reason, owner, expires] = [valueOf(typed, 'reason'), valueOf(typed, 'owner'), valueOf(typed, 'expires')];
  if (expires !== undefined && !isDay(expires)) throw usageError(`--expires cannot be '${expires}'`, 'Give a day, as in: --expires 2030-01-31');
  if (expires !== undefined && expires <= plainDay(new Date())) throw usageError(`--expires ${expires} is no day to come: the entries would not count for a moment`, 'Give a later day, or leave it out');
  return { ...(reason ? { reason } : {}), ...(owner ? { owner } : {}), ...(expires ? { expires } : {}) };
}

function entryOf(finding: Finding, notes: EntryNotes): BaselineEntry {
  return { fingerprint: finding.fingerprint, rule: finding.rule.id, ...notes };
}

/** An entry made when only a less specific rule knew the secret still holds. */
function fingerprintsOf(finding: Finding, key: string): string[] {
  const bytes = Buffer.from(key, 'hex');
  return [finding.fingerprint, ...finding.alsoRules.map((rule) => fingerprint(bytes, rule, finding.value))];
}

/** Two branches that add entries at the same place would conflict; git can keep both sides by itself. */
function adviseUnion(context: CommandContext, file: string): void {
  const root = rootOf(context.directory);
  const attributes = lstatSync(path.join(root, '.gitattributes'), { throwIfNoEntry: false })?.isFile() ? readFileSync(path.join(root, '.gitattributes'), 'utf8') : '';
  const name = path.relative(root, file).replaceAll(path.sep, '/');
  if (!attributes.includes(name)) tell(context, `So that branches merge without conflicts, add to .gitattributes: ${name} merge=union`);
}
