/**
 * stanch explain: judges one text, or one finding of this repository, and prints every step whether it is reported or
 * not.
 */
import { existsSync } from 'node:fs';
import { looksLikeFingerprint } from '../../findings/fingerprint.js';
import type { Finding } from '../../findings/types.js';
import { loadReporter } from '../../reporters/index.js';
import { plural } from '../../reporters/summary.js';
import type { Report } from '../../reporters/report.js';
import { StanchError } from '../../util/errors.js';
import type { CommandContext } from '../command-context.js';
import { has, valueOf } from '../options.js';
import { usageError } from '../parse.js';
import { perform, readAll } from '../perform.js';
import { sharedOptions } from './scan.js';

export async function run(context: CommandContext): Promise<number> {
  const { typed, terminal } = context;
  const [text, ...more] = typed.words;
  if (text === undefined || more.length > 0) throw usageError('explain takes one text or one fingerprint', "Quote the text: stanch explain 'password = ...'");
  const hint = mistaken(text);
  if (hint !== undefined) terminal.note(`stanch: ${hint}`);
  return looksLikeFingerprint(text) ? explainFinding(context, text) : explainText(context, text === '-' ? await readAll(terminal.streams.stdin) : Buffer.from(text));
}

/** What a text that is judged as it stands was perhaps meant to be. */
function mistaken(text: string): string | undefined {
  if (/^[0-9a-f]{4,31}(?:\.\.\.|…)?$/.test(text)) return 'a fingerprint is given whole; what is judged here is these characters themselves';
  return existsSync(text) ? 'there is a file of this name, and what is judged here is the name itself. To judge what is in it: stanch explain - --filename NAME < NAME' : undefined;
}

async function explainText(context: CommandContext, bytes: Buffer): Promise<number> {
  const { typed, terminal } = context;
  const { report, settings } = await perform(context, {
    words: [],
    outputs: [],
    explain: true,
    target: { mode: 'stdin', name: valueOf(typed, 'filename') ?? 'text', bytes },
  });
  await print(context, report);
  if (report.findings.length + report.suppressed.length > 0 || valueOf(typed, 'format') === 'json') return 0;
  const { buildScanner } = await import('../../scanner.js');
  const { GrowingHitList } = await import('../../prefilter/hit-list.js');
  const { scanner } = await buildScanner(settings, true);
  const hits = new GrowingHitList();
  scanner.hits(bytes, 0, bytes.length, hits);
  await terminal.out(hits.length === 0
    ? 'Nothing proposes it: none of the words and shapes that rules need is in the text.\n'
    : `Nothing proposes it: ${plural(hits.length, 'place')} ${hits.length === 1 ? 'has' : 'have'} a word or shape that a rule needs, and none has the form of a secret there.\n`);
  return 0;
}

async function explainFinding(context: CommandContext, fingerprint: string): Promise<number> {
  const { report } = await perform(context, { words: [], outputs: [], explain: true });
  const wanted = (finding: Finding): boolean => finding.fingerprint === fingerprint;
  const [findings, suppressed] = [report.findings.filter(wanted), report.suppressed.filter(wanted)];
  if (findings.length + suppressed.length === 0) {
    if (!report.scan.complete) throw new StanchError('UNKNOWN_FINGERPRINT', `nothing that could be read has the fingerprint ${fingerprint}, but not all could`, 'What could not be read, and why: stanch scan', 3);
    throw new StanchError('UNKNOWN_FINGERPRINT', `nothing here has the fingerprint ${fingerprint}`, has(context.typed, 'history') ? 'All findings: stanch scan --history' : `If it is only in history: stanch explain ${fingerprint} --history. If it is a text itself: stanch explain -`);
  }
  await print(context, { ...report, findings, suppressed });
  if (report.scan.complete) return 0;
  context.terminal.note('stanch: the scan is incomplete, so there may be more places');
  return 3;
}

async function print({ typed, terminal }: CommandContext, report: Report): Promise<void> {
  const reporter = await loadReporter(valueOf(typed, 'format') === 'json' ? 'json' : 'text');
  await terminal.out(reporter(report, { ...sharedOptions(typed), explain: true, quiet: true, colour: terminal.colour('stdout'), links: terminal.links(), width: terminal.width }));
}
