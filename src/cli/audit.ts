/**
 * Going through a baseline entry by entry: shows where the secret is now and asks what to do with it. Separate from
 * the command, which reads and writes the file.
 */
import { escapeControl } from '../findings/redact.js';
import type { Finding } from '../findings/types.js';
import { showFinding, showLine } from '../reporters/shown.js';
import type { BaselineEntry } from '../suppress/baseline.js';
import { isDay } from '../suppress/day.js';
import { openPrompt } from './prompt.js';
import type { Terminal } from './terminal.js';

/** For scripts and logs: one line an entry. */
export function listEntries(entries: readonly BaselineEntry[], findings: ReadonlyMap<string, Finding>, today: string): string[] {
  return entries.map((entry) => {
    const finding = findings.get(entry.fingerprint);
    const state = entry.expires !== undefined && entry.expires <= today ? 'expired' : finding ? 'present' : 'gone';
    const place = finding ? showFinding(finding, false, []) : undefined;
    const notes = [place && `${place.path}:${place.startLine}`, entry.owner && `owner ${entry.owner}`, entry.expires && `expires ${entry.expires}`, entry.reason].filter(Boolean).join(', ');
    return `${entry.fingerprint}  ${state.padEnd(8)}  ${entry.rule}${notes ? `  ${escapeControl(notes)}` : ''}\n`;
  });
}

const QUESTION = '[k]eep, [d]rop, [r]eason, [o]wner, [e]xpiry, [q]uit? ';

/** @returns the entries that stay, with what was changed */
export async function auditEntries(entries: readonly BaselineEntry[], findings: ReadonlyMap<string, Finding>, terminal: Terminal, signal: AbortSignal): Promise<BaselineEntry[]> {
  const prompt = openPrompt(terminal, signal);
  const kept: BaselineEntry[] = [];
  try {
    for (const [i, original] of entries.entries()) {
      terminal.note(`\n${i + 1} of ${entries.length}: ${described(original, findings.get(original.fingerprint))}`);
      const entry = { ...original };
      for (let done = false; !done;) {
        const [answer = '', ...rest] = (await prompt.ask(QUESTION) ?? 'q').split(' ');
        const text = rest.join(' ').trim();
        switch (answer.toLowerCase()) {
          case 'k': case '': kept.push(entry); done = true; break;
          case 'd': done = true; break;
          case 'q': return [...kept, entry, ...entries.slice(i + 1)];
          case 'r': entry.reason = text || (await prompt.ask('reason: ') ?? ''); break;
          case 'o': entry.owner = text || (await prompt.ask('owner: ') ?? ''); break;
          case 'e': {
            const day = text || (await prompt.ask('counts again from (YYYY-MM-DD): ') ?? '');
            if (isDay(day)) entry.expires = day;
            else terminal.note(`'${escapeControl(day)}' is no day`);
            break;
          }
          default: terminal.note('one letter, please');
        }
      }
    }
    return kept;
  } finally {
    prompt.close();
  }
}

function described(entry: BaselineEntry, finding: Finding | undefined): string {
  const notes = [entry.owner && `owner ${entry.owner}`, entry.expires && `expires ${entry.expires}`, entry.reason].filter(Boolean).join(', ');
  const head = `${entry.rule} ${entry.fingerprint.slice(0, 12)}${notes ? ` (${escapeControl(notes)})` : ''}`;
  if (!finding) return `${head}\n  not found here any more`;
  const shown = showFinding(finding, false, []);
  const line = showLine(finding, finding.occurrences[0]!, false, []);
  return `${head}\n  ${escapeControl(`${shown.path}:${shown.startLine}`)}${shown.occurrences.length > 1 ? ` and ${shown.occurrences.length - 1} more` : ''}\n  ${line ? line.text : shown.secret}`;
}
