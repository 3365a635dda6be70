/**
 * The report for people at a terminal: grouped by file, the line with a caret under the masked secret, and at the end
 * what was covered. Everything that came from the scanned content is masked and stripped of control characters.
 */
import { pathToFileURL } from 'node:url';
import { escapeControl, type ShownLine } from '../findings/redact.js';
import type { Finding, Occurrence } from '../findings/types.js';
import { columns, link, painter, SEVERITY_STYLE, type Paint } from './paint.js';
import { KnownValues } from './known-values.js';
import type { Report, ReportOptions } from './report.js';
import { secretsInNames, showFinding, showLine, type ShownFinding, type ShownOccurrence } from './shown.js';
import { coverageLine, plural, skippedLines, suppressedBy, verdict } from './summary.js';

/** Further places named for one finding. */
const MOST_PLACES = 5;

export function* text(report: Report, options: ReportOptions): Iterable<string> {
  const paint = painter(options.colour);
  const names = secretsInNames(report);
  const print = new FindingText(report, options, paint, names);
  let path: string | undefined;
  for (const finding of report.findings) {
    const shown = showFinding(finding, options.showSecrets, names);
    if (shown.path !== path) {
      path = shown.path;
      yield `${paint('bold', print.place(shown.occurrences[0]!, escapeControl(path)))}\n`;
    }
    yield print.finding(finding, shown);
  }
  if (options.explain) yield* explained(report, options, print, paint, names);
  if (!options.quiet) yield* ending(report, options, paint);
}

function* explained(report: Report, options: ReportOptions, print: FindingText, paint: Paint, names: readonly string[]): Iterable<string> {
  if (report.suppressed.length > 0) yield `${paint('bold', 'Not reported')}\n`;
  let path: string | undefined;
  for (const finding of report.suppressed) {
    const shown = showFinding(finding, options.showSecrets, names);
    if (shown.path !== path) {
      path = shown.path;
      yield `${print.place(shown.occurrences[0]!, paint('dim', escapeControl(path)))}\n`;
    }
    yield print.finding(finding, shown);
  }
}

function* ending(report: Report, options: ReportOptions, paint: Paint): Iterable<string> {
  const found = report.findings.length > 0;
  yield `${paint(found ? 'red' : 'green', verdict(report))}\n`;
  const suppressed = suppressedBy(report, options.explain);
  if (suppressed) yield `Suppressed: ${suppressed}\n`;
  yield `${coverageLine(report)}\n`;
  for (const line of skippedLines(report)) yield `${escapeControl(line)}\n`;
  for (const note of report.scan.notes) yield `Note: ${escapeControl(note)}\n`;
  if (!report.scan.complete) yield `${paint('yellow', 'The scan is incomplete.')}\n`;
}

class FindingText {
  readonly #known: KnownValues;

  constructor(private readonly report: Report, private readonly options: ReportOptions, private readonly paint: Paint, private readonly names: readonly string[]) {
    this.#known = new KnownValues(report);
  }

  place(occurrence: ShownOccurrence, label: string): string {
    if (!this.options.links || (occurrence.origin !== 'file' && occurrence.origin !== 'index')) return label;
    return link(pathToFileURL(`${this.report.scan.root}/${occurrence.path}`).href, label);
  }

  finding(finding: Finding, shown: ShownFinding): string {
    const { paint } = this;
    // What a detector drops by its form is not weighed, so it has no confidence to speak of.
    const judged = shown.suppressed?.by === 'detector' ? 'no candidate' : `${shown.confidence} confidence`;
    const title = `${paint(SEVERITY_STYLE[shown.severity], shown.severity)}  ${paint('bold', escapeControl(shown.kind))}  ${paint('dim', `${shown.ruleId}, ${judged}`)}`;
    const lines = [`  ${title}`, ...this.#source(finding, finding.occurrences[0]!, shown)];
    const about = (label: string, value: string): void => {
      lines.push(`      ${paint('dim', `${label}:`)} ${escapeControl(value)}`);
    };
    if (shown.suppressed) about('not reported', `${shown.suppressed.reason} (${shown.suppressed.by})`);
    if (shown.decodedFrom.length > 0) about('decoded from', shown.decodedFrom.join(' > '));
    if (shown.secretEncoding) about('value shown as', shown.secretEncoding);
    for (const [name, fact] of Object.entries(shown.facts ?? {})) about(name, fact);
    if (shown.alsoRules.length > 0) about('also matched by', shown.alsoRules.join(', '));
    if (shown.occurrences.length > 1) about('also at', furtherPlaces(shown.occurrences));
    const exposure = exposureText(shown);
    if (exposure) about('exposure', exposure);
    if (this.options.explain) for (const item of shown.evidence) lines.push(`      ${signed(item.weight).padStart(7)}  ${escapeControl(`${item.name}: ${item.note}`)}`);
    if (this.options.explain) about('probability', shown.probability.toFixed(3));
    about('fingerprint', shown.fingerprint);
    return `${lines.join('\n')}\n\n`;
  }

  #source(finding: Finding, occurrence: Occurrence, shown: ShownFinding): string[] {
    const first = shown.occurrences[0]!;
    const at = `${first.startLine}:${first.startColumn}`;
    const line = showLine(finding, occurrence, this.options.showSecrets, this.names, this.#known);
    const indent = `  ${at.padStart(8)}  `;
    if (!line) return [`${indent}${escapeControl(shown.secret)}${commitText(first)}`];
    const { lead, marked, tail } = fitting(line, Math.max(20, this.options.width - indent.length));
    const caret = ' '.repeat(columns(lead)) + '^'.repeat(Math.max(1, columns(marked)));
    const more = first.endLine > first.startLine ? this.paint('dim', ` (to line ${first.endLine})`) : '';
    return [
      `${this.paint('dim', indent)}${lead}${this.paint('bold', marked)}${tail}`,
      `${' '.repeat(indent.length)}${this.paint('red', caret)}${more}${commitText(first)}`,
    ];
  }
}

/** Columns kept ahead of a secret in a line that is too long. */
const LEAD = 20;

/** The part of a line that fits, with the secret in it. @param room columns */
function fitting({ text, from, to }: ShownLine, room: number): { lead: string; marked: string; tail: string } {
  if (columns(text) <= room) return { lead: text.slice(0, from), marked: text.slice(from, to), tail: text.slice(to) };
  let lead = text.slice(0, from);
  const secret = Math.min(columns(text.slice(from, to)), room - 2);
  if (columns(lead) + secret > room - 1) {
    const keep = Math.min(LEAD, room - 2 - secret);
    lead = `…${clipped(Array.from(lead).reverse(), keep).reverse().join('')}`;
  }
  const marked = clipped(Array.from(text.slice(from, to)), secret).join('');
  const left = room - columns(lead) - columns(marked);
  const rest = text.slice(to);
  const tail = from + marked.length < to ? '…' : columns(rest) <= left ? rest : `${clipped(Array.from(rest), left - 1).join('')}…`;
  return { lead, marked, tail };
}

/** The first characters that fit. */
function clipped(characters: readonly string[], room: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += columns(character)) > room);
  return end < 0 ? [...characters] : characters.slice(0, end);
}

function commitText(occurrence: ShownOccurrence): string {
  if (!occurrence.commit || occurrence.origin === 'commit-message') return '';
  const by = [occurrence.author, occurrence.date?.slice(0, 10)].filter(Boolean).join(', ');
  return escapeControl(`  in commit ${occurrence.commit.slice(0, 12)}${by ? ` (${by})` : ''}`);
}

function furtherPlaces(occurrences: readonly ShownOccurrence[]): string {
  const places = occurrences.slice(1, 1 + MOST_PLACES).map((place) => `${place.path}:${place.startLine}${place.commit ? ` (${place.commit.slice(0, 7)})` : ''}`);
  const more = occurrences.length - 1 - places.length;
  return places.join(', ') + (more > 0 ? ` and ${plural(more, 'more place')}` : '');
}

/** `since 2024-03-01 (1a2b3c4d5e6f, Ann), in 12 commits, still in HEAD, pushed` */
export function exposureText(shown: ShownFinding): string {
  const exposure = shown.exposure;
  if (!exposure) return '';
  const parts: string[] = [];
  if (exposure.introducedAt) {
    const who = [exposure.introducedBy?.slice(0, 12), exposure.author].filter(Boolean).join(', ');
    parts.push(`since ${exposure.introducedAt.slice(0, 10)}${who ? ` (${who})` : ''}`);
  }
  if (exposure.commits > 0) parts.push(`in ${plural(exposure.commits, 'commit')}`);
  parts.push(exposure.inHead ? 'still in HEAD' : 'not in HEAD');
  if (exposure.pushed !== undefined) parts.push(exposure.pushed ? 'pushed' : 'not pushed');
  const held = exposure.heldBy?.filter((holder) => holder !== 'ref') ?? [];
  if (held.length > 0) parts.push(`held by ${held.join(', ')}`);
  const refs = exposure.refCount ?? exposure.refs.length;
  if (refs > 0) parts.push(`reached from ${exposure.refs.slice(0, 4).join(', ')}` + (refs > 4 ? ` and ${refs - 4} more refs` : ''));
  return parts.join(', ');
}

function signed(weight: number): string {
  return `${weight >= 0 ? '+' : ''}${weight.toFixed(2)}`;
}
