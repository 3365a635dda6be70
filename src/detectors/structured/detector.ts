/**
 * Tokens without fixed text that prove themselves by their structure: the first part of a Discord bot token is its id in base64, a
 * personal access token of Jira or Confluence opens with twelve digits and a colon, a Zhipu key is 32 hex digits, a dot and 16 letters
 * and digits, a Mailgun key 32, 8 and 8 hex digits. Separate from rules because there is no literal to look for: every run of token bytes is asked, by its first bytes.
 */
import type { Candidate, Evidence } from '../../findings/types.js';
import type { DetectorContext } from '../context.js';
import { judgeFormat } from '../format-evidence.js';
import { surprise } from '../measures/bigrams.js';
import type { Detector } from '../types.js';
import { REACH, structuredRun } from './structured-run.js';

/** Digits in base64 open with M, N or O, each followed by one of four letters. */
const DIGITS_OPEN = /^[MNO][DTjz]/;
const DISCORD = /^[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}$/;
/** Mean surprise above which three parts are no names of code. */
const RANDOM = 4.6;
/** Three parts of just these lengths say something by themselves: an id that does not decode was changed, as in a redacted token. */
const PARTS_WEIGHT = 0.7;
const DATA_CENTER = /^[A-Za-z0-9+/]{44}$/;
const MAILGUN = /^[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}$/;
const ZHIPU = /^[a-f0-9]{32}\.[A-Za-z0-9]{16}$/;

export function structuredTokens(context: DetectorContext): Detector {
  return {
    name: 'structured',
    scope: 'window',
    literals: [],
    shapes: ['token'],
    reach: REACH,
    verify(window, at, _literal, sink) {
      const run = structuredRun(window, at);
      if (run === undefined) return;
      const { bytes } = window;
      const { start, end } = run;
      const id = kindOf(bytes.toString('latin1', start, end));
      const rule = id === undefined ? undefined : context.rule(id);
      if (rule === undefined) return;
      const value = bytes.toString('latin1', start, end);
      const evidence: Evidence[] = [];
      const dropped = judgeFormat(rule, value, evidence);
      if (dropped === 'no-match') return;
      if (id === 'discord-bot-token') evidence.push({ name: 'structure', weight: PARTS_WEIGHT, note: 'three parts of the lengths of a bot token' });
      const candidate: Candidate = { rule, span: { start, end }, secretSpan: { start, end }, value, decodedFrom: [], evidence };
      if (dropped !== undefined) candidate.dropped = dropped;
      sink(candidate);
    },
  };
}

/** The rule whose structure the token has. */
function kindOf(token: string): string | undefined {
  if (ZHIPU.test(token)) return /\d/.test(token.slice(33)) && /[a-z]/.test(token.slice(33)) && /[A-Z]/.test(token.slice(33)) ? 'zhipu-api-key' : undefined;
  if (MAILGUN.test(token)) return 'mailgun-api-key-new';
  if (DISCORD.test(token)) return surprise(token) > RANDOM ? 'discord-bot-token' : undefined;
  if (!DIGITS_OPEN.test(token)) return undefined;
  return DATA_CENTER.test(token) && /^\d{9,14}:/.test(Buffer.from(token, 'base64').toString('latin1')) ? 'atlassian-datacenter-pat' : undefined;
}
