/**
 * Format name -> reporter. Each is loaded when it is asked for.
 */
import { StanchError } from '../util/errors.js';
import { own } from '../util/own.js';
import type { Reporter } from './report.js';

const LOADERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.js')).text,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./json.js')).jsonl,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  csv: async () => (await import('./csv.js')).csv,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html,
  github: async () => (await import('./github.js')).github,
};

export async function loadReporter(format: string): Promise<Reporter> {
  const load = own(LOADERS, format);
  if (!load) throw new StanchError('UNKNOWN_FORMAT', `there is no report format '${format}'`, `Formats: ${Object.keys(LOADERS).join(', ')}`);
  return load();
}
