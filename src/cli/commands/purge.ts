/**
 * stanch purge: rehearses the removal from history on a clone, proves it, and only then prints what to push. A report
 * names what to remove; the values come from a scan of the history, because reports hold them masked.
 */
import path from 'node:path';
import { MOST_REPORT_BYTES, readRegular } from '../../config/files.js';
import type { Settings } from '../../config/settings.js';
import type { Finding } from '../../findings/types.js';
import { readReport } from '../../remediation/leak.js';
import type { PurgeFormat } from '../../remediation/purge/render.js';
import type { PurgeOptions, PurgeStage } from '../../remediation/purge/purge-types.js';
import { besides } from '../../reporters/summary.js';
import { scan } from '../../scan.js';
import { StanchError } from '../../util/errors.js';
import type { CommandContext } from '../command-context.js';
import { has, valueOf, valuesOf } from '../options.js';
import { usageError } from '../parse.js';
import { perform } from '../perform.js';
import type { Environment } from '../terminal.js';
import { writeText } from '../write-reports.js';

const FORMATS: readonly PurgeFormat[] = ['text', 'markdown', 'json'];

const STAGES: Readonly<Record<PurgeStage, string>> = {
  mirror: 'copying the repository', look: 'looking for the values', predict: 'computing the new ids', rewrite: 'rewriting',
  compare: 'comparing', clean: 'dropping old objects', prove: 'searching every object of the result',
};

export async function run(context: CommandContext): Promise<number> {
  const { typed, terminal, directory, signal } = context;
  const format = FORMATS.find((known) => known === (valueOf(typed, 'format') ?? 'text'));
  if (!format) throw usageError(`a rehearsal cannot be printed as ${valueOf(typed, 'format')}`, `Formats: ${FORMATS.join(', ')}`);
  const wanted = wantedFingerprints(context);
  const target = { mode: 'history', unreachable: valueOf(typed, 'unreachable') !== 'no', scanMode: 'delta' } as const;
  const { report, settings } = await perform(context, { words: [], outputs: [], target });
  if (signal.aborted) throw new StanchError('PURGE_INTERRUPTED', 'interrupted while the history was read; nothing was rehearsed, and nothing was changed', undefined, 3);
  if (!report.scan.complete) throw new StanchError('PURGE_INCOMPLETE', 'the history could not be read whole, so nothing could be proved', 'What was not read: stanch scan --history', 3);
  const findings = chosen(report.findings, wanted, valuesOf(typed, 'fingerprint').length > 0);
  if (findings.length === 0) {
    terminal.note(`No secrets found in the history, so there is nothing to remove${besides(report)}`);
    return 0;
  }
  const { rehearsePurge } = await import('../../remediation/purge/rehearse.js');
  const { renderPurgeReport } = await import('../../remediation/purge/render.js');
  const options: PurgeOptions = {
    root: report.scan.root,
    environment: terminal.env,
    findings,
    stripBlobs: has(typed, 'strip-blobs'),
    signal,
    rescan: (gitDir) => fingerprintsIn(gitDir, settings, withoutGit(terminal.env)),
  };
  const [out, engine, output] = [valueOf(typed, 'out'), valueOf(typed, 'engine'), valueOf(typed, 'output')];
  if (out !== undefined) options.out = path.resolve(directory, out);
  if (engine === 'filter-repo' || engine === 'embedded') options.engine = engine;
  if (!has(typed, 'quiet') && !has(typed, 'no-progress')) options.onProgress = stageNotes(context);
  const purged = await rehearsePurge(options);
  return (await writeText(renderPurgeReport(purged, format), output === undefined ? undefined : path.resolve(directory, output), terminal)) ? 0 : 3;
}

/** Of the report and of --fingerprint; undefined: every secret of the history. */
function wantedFingerprints({ typed, directory }: CommandContext): string[] | undefined {
  const [file, ...more] = typed.words;
  if (more.length > 0) throw usageError(`purge takes one report, not ${typed.words.length}`);
  const named = valuesOf(typed, 'fingerprint');
  if (named.length > 0) return named;
  if (file === undefined) return undefined;
  return readReport(readRegular(path.resolve(directory, file), MOST_REPORT_BYTES).toString('utf8')).leaks.map((leak) => leak.fingerprint);
}

function chosen(findings: readonly Finding[], wanted: readonly string[] | undefined, areTyped: boolean): Finding[] {
  if (!wanted) return [...findings];
  const missing = wanted.filter((print) => !findings.some((finding) => finding.fingerprint === print));
  if (missing.length > 0) {
    const hint = areTyped ? 'All fingerprints: stanch scan --history' : 'The report is of another repository, or of another state of it. Make a new one: stanch scan --history --report json=report.json';
    throw new StanchError('REPORT_STALE', `not in this history: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`, hint);
  }
  return findings.filter((finding) => wanted.includes(finding.fingerprint));
}

async function fingerprintsIn(gitDir: string, settings: Settings, environment: Environment): Promise<ReadonlySet<string>> {
  const { collected } = await scan({
    directory: gitDir, environment, settings, explain: false, lineHashes: false, cache: false,
    target: { mode: 'history', unreachable: true, scanMode: 'delta' },
  });
  return new Set(collected.findings.map((finding) => finding.fingerprint));
}

/** The mirror must not be mistaken for the repository that a hook's variables name. */
function withoutGit(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
}

function stageNotes({ terminal }: CommandContext): (stage: PurgeStage) => void {
  let last: PurgeStage | undefined;
  return (stage) => {
    if (stage !== last && terminal.streams.stderr.isTTY === true) terminal.note(STAGES[stage]);
    last = stage;
  };
}
