/** A plan as an incident runbook in Markdown: one checkbox a step, commands in blocks that can be copied. */
import type { Plan } from '../plan-types.js';
import { outlineOf, type OutlineStep } from './outline.js';

export function renderMarkdown(plan: Plan): string {
  const outline = outlineOf(plan);
  const out: string[] = [`# ${prose(outline.title)}`, ''];
  for (const line of outline.intro) out.push(prose(line), '');
  for (const warning of outline.warnings) out.push(`> **Warning:** ${prose(warning)}`, '');
  out.push('| # | Secret | Risk | Standing | Since | Where |', '|--:|---|--:|---|---|---|');
  for (const row of outline.overview) out.push(`| ${row.map((cell) => prose(cell).replaceAll('|', '\\|')).join(' | ')} |`);
  for (const section of outline.sections) {
    out.push('', `## ${prose(section.title)}`, '');
    for (const [name, value] of section.facts) out.push(`- ${name}: ${name === 'Sources' ? value.split(' ').map((source) => `<${source}>`).join(' ') : prose(value)}`);
    for (const stage of section.stages) {
      out.push('', `### ${stage.name}`, '');
      for (const step of stage.steps) out.push(...stepLines(step));
    }
  }
  return `${out.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function stepLines(step: OutlineStep): string[] {
  const out = [`- [ ] **${step.number} ${prose(step.title)}**`];
  for (const paragraph of step.paragraphs) if (paragraph !== '') out.push(`  ${prose(paragraph)}`, '');
  if (step.commands.length > 0) out.push(...block('bash', step.commands.flatMap((command) => command.split('\n'))));
  for (const file of step.files) out.push(`  ${code(file.path)}${file.note ? ` (${prose(file.note)}):` : ':'}`, '', ...block(language(file.path), file.lines));
  for (const [name, value] of step.facts) out.push(`  - ${name}: ${isCommand(value) ? code(value) : prose(value)}`);
  out.push('');
  return out;
}

function block(name: string, lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.map((line) => /`{3,}/.exec(line)?.[0].length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return ['', `  ${fence}${name}`, ...lines.map((line) => `  ${line}`), `  ${fence}`, ''];
}

function language(path: string): string {
  return /\.ya?ml$/.test(path) ? 'yaml' : path.endsWith('.json') ? 'json' : /\.(?:tf|hcl)$/.test(path) ? 'hcl' : '';
}

/** A whole command line, which a reader will copy. */
function isCommand(text: string): boolean {
  return /^(?:[A-Z_]+=\S+ )?(?:aws|git|gcloud|az|psql|mysql|sqlcmd|vault|kubectl|redis-cli|printf|rm|stanch) (?:\S+ )*\S*$/.test(text) && /(?: -|\$|\/|")/.test(text) && !/[.;] [A-Z]/.test(text);
}

/** Marks that Markdown would act on; a path or an author's name is not allowed to format the runbook. */
function prose(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
