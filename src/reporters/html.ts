/**
 * One self-contained HTML page to send, keep or print: no script, nothing loaded from anywhere, readable by a screen
 * reader and in both colour schemes. Everything that came from the repository is escaped.
 */
import { SEVERITIES } from '../findings/severity.js';
import type { Finding } from '../findings/types.js';
import { PAGE_STYLE } from './html-style.js';
import { xml } from './junit.js';
import { KnownValues } from './known-values.js';
import type { Report, ReportOptions } from './report.js';
import { secretsInNames, showFinding, showLine, type ShownFinding, type ShownOccurrence } from './shown.js';
import { coverageLine, plural, skippedLines, suppressedBy, verdict } from './summary.js';
import { exposureText } from './text.js';

/** Rows of one finding's table of places. */
const MOST_PLACES = 200;
/** Findings with all that is known of them; what is beyond gets a row each, or no browser would open the page. */
const MOST_DETAILED = 2000;

export function* html(report: Report, options: ReportOptions): Iterable<string> {
  const names = secretsInNames(report);
  const known = new KnownValues(report);
  const article = (finding: Finding): string => findingArticle(finding, showFinding(finding, options.showSecrets, names), options, names, known);
  yield pageStart(`stanch: ${verdict(report)}`);
  yield `<header><h1>${xml(verdict(report))}</h1>\n<p>${xml(`${report.scan.mode} of ${report.scan.root}, ${report.scan.startedAt.slice(0, 16).replace('T', ' ')} UTC`)}</p>\n`;
  if (!report.scan.complete) yield '<p class="warn" role="alert">The scan is incomplete: something that should have been read was not.</p>\n';
  yield `</header>\n${overview(report)}<main id="findings">\n<h2>Findings</h2>\n`;
  if (report.findings.length === 0) yield '<p>None.</p>\n';
  const detailed = inDetail(report.findings);
  for (const finding of report.findings) if (detailed.has(finding)) yield article(finding);
  yield* inBrief(report.findings.filter((finding) => !detailed.has(finding)), options, names);
  if (options.explain && report.suppressed.length > 0) {
    yield '<h2>Not reported</h2>\n';
    for (const finding of report.suppressed.slice(0, MOST_DETAILED)) yield article(finding);
    const more = report.suppressed.length - MOST_DETAILED;
    if (more > 0) yield `<p>and ${plural(more, 'more finding')}; a JSON report has all of them.</p>\n`;
  }
  if (options.plan) yield options.plan;
  yield `</main>\n<footer><h2>Coverage</h2>\n<ul>${[coverageLine(report), suppressedBy(report, options.explain) && `Suppressed: ${suppressedBy(report, options.explain)}`, ...skippedLines(report), ...report.scan.notes]
    .filter(Boolean).map((line) => `<li>${xml(line)}</li>`).join('')}</ul>\n<p>stanch ${xml(report.tool.version)}</p></footer>\n`;
  yield PAGE_END;
}

function pageStart(title: string): string {
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<meta name="referrer" content="no-referrer">\n` +
    `<title>${xml(title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n<a class="skip" href="#findings">Skip to the findings</a>\n`;
}

const PAGE_END = '</body>\n</html>\n';

function overview(report: Report): string {
  const rows = SEVERITIES.map((severity) => {
    const of = report.findings.filter((finding) => finding.severity === severity);
    return `<tr><th scope="row"><span class="tag ${severity}">${severity}</span></th><td>${of.length}</td><td>${of.reduce((sum, finding) => sum + finding.occurrences.length, 0)}</td></tr>`;
  });
  return `<table class="overview"><caption>Secrets by severity</caption><thead><tr><th scope="col">severity</th><th scope="col">secrets</th><th scope="col">places</th></tr></thead><tbody>${rows.join('')}</tbody></table>\n`;
}

/** The worst ones. */
function inDetail(findings: readonly Finding[]): ReadonlySet<Finding> {
  if (findings.length <= MOST_DETAILED) return new Set(findings);
  return new Set([...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.probability - a.probability).slice(0, MOST_DETAILED));
}

function* inBrief(findings: readonly Finding[], options: ReportOptions, names: readonly string[]): Iterable<string> {
  if (findings.length === 0) return;
  yield `<h2>In brief</h2>\n<p>Above are the ${MOST_DETAILED} worst in detail. A JSON or CSV report has every place and all evidence of these.</p>\n` +
    '<table><thead><tr><th scope="col">severity</th><th scope="col">place</th><th scope="col">rule</th><th scope="col">secret</th><th scope="col">fingerprint</th></tr></thead><tbody>\n';
  for (const finding of findings) {
    const shown = showFinding(finding, options.showSecrets, names);
    const more = shown.occurrences.length - 1;
    yield `<tr><td>${shown.severity}</td><td><code>${xml(`${shown.path}:${shown.startLine}`)}</code>${more > 0 ? ` +${more}` : ''}</td><td>${xml(shown.ruleId)}</td><td><code>${xml(shown.secret)}</code></td><td><code>${xml(shown.fingerprint)}</code></td></tr>\n`;
  }
  yield '</tbody></table>\n';
}

function findingArticle(finding: Finding, shown: ShownFinding, options: ReportOptions, names: readonly string[], known: KnownValues): string {
  const id = `f-${xml(shown.fingerprint.slice(0, 12))}${shown.suppressed ? '-s' : ''}`;
  const facts: [string, string][] = [
    ['rule', shown.ruleId],
    ['confidence', `${shown.confidence} (${shown.probability.toFixed(2)})`],
    ['secret', shown.secret],
    ...(shown.suppressed ? [['not reported', `${shown.suppressed.reason} (${shown.suppressed.by})`] as [string, string]] : []),
    ...(shown.decodedFrom.length > 0 ? [['decoded from', shown.decodedFrom.join(', then ')] as [string, string]] : []),
    ...Object.entries(shown.facts ?? {}),
    ...(shown.alsoRules.length > 0 ? [['also matched by', shown.alsoRules.join(', ')] as [string, string]] : []),
    ...(shown.exposure ? [['exposure', exposureText(shown)] as [string, string]] : []),
    ['fingerprint', shown.fingerprint],
  ];
  const line = showLine(finding, finding.occurrences[0]!, options.showSecrets, names, known);
  const source = line ? `<pre tabindex="0" aria-label="source line">${xml(line.text.slice(0, line.from))}<mark>${xml(line.text.slice(line.from, line.to))}</mark>${xml(line.text.slice(line.to))}</pre>\n` : '';
  return `<article id="${id}" aria-labelledby="${id}-t">\n<h3 id="${id}-t"><span class="tag ${shown.severity}">${shown.severity}</span> ${xml(shown.kind)}</h3>\n` +
    `<p class="place"><code>${xml(`${shown.path}:${shown.startLine}:${shown.startColumn}`)}</code></p>\n${source}` +
    `<dl>${facts.map(([name, value]) => `<dt>${xml(name)}</dt><dd>${xml(value)}</dd>`).join('')}</dl>\n` +
    (shown.occurrences.length > 1 ? places(shown.occurrences) : '') +
    `<details><summary>Evidence</summary><table><thead><tr><th scope="col">weight</th><th scope="col">what</th><th scope="col">why</th></tr></thead><tbody>${shown.evidence
      .map((item) => `<tr><td class="num">${item.weight >= 0 ? '+' : ''}${item.weight.toFixed(2)}</td><td>${xml(item.name)}</td><td>${xml(item.note)}</td></tr>`).join('')}</tbody></table></details>\n` +
    `</article>\n`;
}

function places(occurrences: readonly ShownOccurrence[]): string {
  const rows = occurrences.slice(0, MOST_PLACES).map((place) =>
    `<tr><td><code>${xml(`${place.path}:${place.startLine}`)}</code></td><td>${place.commit ? `<code>${xml(place.commit.slice(0, 12))}</code>` : ''}</td><td>${xml(place.author ?? '')}</td><td>${xml(place.date?.slice(0, 10) ?? '')}</td></tr>`);
  const more = occurrences.length - MOST_PLACES;
  return `<details><summary>${plural(occurrences.length, 'place')}</summary><table><thead><tr><th scope="col">place</th><th scope="col">commit</th><th scope="col">author</th><th scope="col">date</th></tr></thead><tbody>${rows.join('')}</tbody></table>${more > 0 ? `<p>and ${plural(more, 'more place')}</p>` : ''}</details>\n`;
}
