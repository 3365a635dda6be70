/** A plan as an HTML fragment for the report: no script, no style of its own, every text escaped. */
import type { Plan } from '../plan-types.js';
import { outlineOf, type OutlineStep } from './outline.js';

export function renderHtml(plan: Plan): string {
  const outline = outlineOf(plan);
  const sections = outline.sections.map((section) => [
    `<section class="plan-item"><h3>${text(section.title)}</h3>`,
    section.facts.length > 0 ? `<dl>${section.facts.map(([name, value]) => `<dt>${text(name)}</dt><dd>${name === 'Sources' ? value.split(' ').map(link).join(' ') : text(value)}</dd>`).join('')}</dl>` : '',
    ...section.stages.map((stage) => `<h4>${text(stage.name)}</h4><ol class="plan-steps">${stage.steps.map(stepHtml).join('')}</ol>`),
    '</section>',
  ].join('\n'));
  return [
    '<section class="plan">',
    `<h2>${text(outline.title)}</h2>`,
    ...outline.intro.map((line) => `<p>${text(line)}</p>`),
    ...outline.warnings.map((line) => `<p class="plan-warning">${text(line)}</p>`),
    '<table><thead><tr><th>#</th><th>Secret</th><th>Risk</th><th>Standing</th><th>Since</th><th>Where</th></tr></thead><tbody>',
    ...outline.overview.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`),
    '</tbody></table>',
    ...sections,
    '</section>',
    '',
  ].join('\n');
}

function stepHtml(step: OutlineStep): string {
  return [
    `<li><label><input type="checkbox"> <strong>${text(`${step.number} ${step.title}`)}</strong></label>`,
    ...step.paragraphs.filter((line) => line !== '').map((line) => `<p>${text(line)}</p>`),
    step.commands.length > 0 ? `<pre><code>${text(step.commands.join('\n'))}</code></pre>` : '',
    ...step.files.map((file) => `<p><code>${text(file.path)}</code>${file.note ? ` (${text(file.note)})` : ''}</p><pre><code>${text(file.lines.join('\n'))}</code></pre>`),
    step.facts.length > 0 ? `<dl>${step.facts.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>` : '',
    '</li>',
  ].join('');
}

function link(address: string): string {
  return /^https:\/\/[\w./?=&#%~+:@,-]+$/.test(address) ? `<a href="${text(address)}" rel="noreferrer">${text(address)}</a>` : text(address);
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
