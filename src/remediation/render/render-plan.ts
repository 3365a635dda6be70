/** A plan in the format that was asked for. Separate so that the command line and the report need one function only. */
import { safeJson } from '../../reporters/json.js';
import type { Plan } from '../plan-types.js';
import { renderHtml } from './html.js';
import { renderMarkdown } from './markdown.js';
import { renderTerminal } from './terminal.js';

export type PlanFormat = 'text' | 'markdown' | 'json' | 'html';

/** @param width columns of the terminal, for text only */
export function renderPlan(plan: Plan, format: PlanFormat, width?: number): string {
  switch (format) {
    case 'text': return renderTerminal(plan, width);
    case 'markdown': return renderMarkdown(plan);
    case 'html': return renderHtml(plan);
    case 'json': return `${safeJson(plan, 2)}\n`;
  }
}
