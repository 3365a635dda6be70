/** A plan for a terminal: plain text, wrapped at the given width; commands are never wrapped, so that they can be copied. */
import type { Plan } from '../plan-types.js';
import { outlineOf, type OutlineStep } from './outline.js';

/** @param width columns, at least 40 */
export function renderTerminal(plan: Plan, width = 100): string {
  const outline = outlineOf(plan);
  const out: string[] = [outline.title, '='.repeat(Math.min(width, outline.title.length)), ''];
  for (const line of outline.intro) out.push(...wrap(line, width, ''), '');
  for (const warning of outline.warnings) out.push(...wrap(`Warning: ${warning}`, width, ''), '');
  const [numbers, names] = [outline.overview.map((row) => row[0] ?? ''), outline.overview.map((row) => row[1] ?? '')];
  const [numberWidth, nameWidth] = [Math.max(...numbers.map((text) => text.length)), Math.max(...names.map((text) => text.length))];
  for (const row of outline.overview) out.push(`  ${(row[0] ?? '').padStart(numberWidth)}  ${(row[1] ?? '').padEnd(nameWidth)}  risk ${(row[2] ?? '').padStart(3)}  ${row[3]}, since ${row[4]}, ${row[5]}`);
  for (const section of outline.sections) {
    out.push('', section.title, '-'.repeat(Math.min(width, section.title.length)));
    for (const [name, value] of section.facts) out.push(...wrap(`${name}: ${value}`, width, '  '));
    for (const stage of section.stages) {
      out.push('', stage.name.toUpperCase());
      for (const step of stage.steps) out.push('', ...stepLines(step, width));
    }
  }
  return `${out.join('\n')}\n`;
}

function stepLines(step: OutlineStep, width: number): string[] {
  const out = [`[ ] ${step.number}  ${step.title}`];
  for (const paragraph of step.paragraphs) if (paragraph !== '') out.push(...wrap(paragraph, width, '    '));
  for (const command of step.commands) out.push(...command.split('\n').map((line) => `      $ ${line}`));
  for (const file of step.files) out.push(`    ${file.path}${file.note ? ` (${file.note})` : ''}:`, ...file.lines.map((line) => `      | ${line}`));
  for (const [name, value] of step.facts) out.push(...wrap(`${name}: ${value}`, width, '    '));
  return out;
}

function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
