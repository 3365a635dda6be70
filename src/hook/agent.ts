/**
 * Hooks of coding agents: what a tool is about to write or run comes as JSON on standard input, and a refusal is JSON on
 * standard output. Separate and pure, so that each product's form can be tested as data. Sources: the hook references of
 * Claude Code, Codex (its JSON schemas), VS Code and GitHub Copilot; the first three share one form.
 */
import path from 'node:path';
import { StanchError } from '../util/errors.js';

export interface AgentCall {
  /** File that is written, relative to the working directory where it lies in it; else the name of the tool. */
  name: string;
  text: string;
  /** What the text takes the place of: a secret that stood there before is not the agent's. */
  before: string;
  /** What to print. Codex takes a field that it does not know for a broken hook, and runs the tool. */
  deny(reason: string): object;
}

type Fields = Readonly<Record<string, unknown>>;

/** @returns null for an event before which nothing can be refused  @throws StanchError AGENT_INPUT */
export function readAgentCall(json: string, directory: string): AgentCall | null {
  const input = parse(json, 'it is not JSON');
  const cwd = typeof input['cwd'] === 'string' ? input['cwd'] : directory;
  const event = input['hook_event_name'] ?? input['hookEventName'];
  if (typeof input['toolName'] === 'string' && event === undefined) {
    const args = typeof input['toolArgs'] === 'string' ? parse(input['toolArgs'], 'toolArgs is not JSON') : input['toolArgs'];
    return { ...textOf(input['toolName'], args, cwd), deny: (reason) => ({ permissionDecision: 'deny', permissionDecisionReason: reason }) };
  }
  switch (event) {
    case 'PreToolUse':
      return {
        ...textOf(String(input['tool_name']), input['tool_input'], cwd),
        deny: (reason) => ({ hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: reason } }),
      };
    case 'UserPromptSubmit':
      return { name: 'prompt', text: String(input['prompt'] ?? ''), before: '', deny: (reason) => ({ decision: 'block', reason }) };
    case undefined:
      throw fault('it has neither hook_event_name nor toolName');
    default:
      return null;
  }
}

function parse(json: string, otherwise: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw fault(otherwise);
  }
  if (typeof value !== 'object' || value === null) throw fault('it is no JSON object');
  return value as Fields;
}

function fault(what: string): StanchError {
  return new StanchError('AGENT_INPUT', `Standard input is no call of an agent's hook: ${what}`, 'Put `stanch hook run agent` into the PreToolUse hook of Claude Code, Codex, VS Code or Copilot.');
}

const PATH = /^(?:file_?path|notebook_path|path|filename)$/i;
const BEFORE = /^old_?(?:str|string|text|content)?$/i;
/** Text that is written or run as it is; of anything else the key says what the value is. */
const WHOLE = /^(?:content|contents|text|command|cmd|input|patch|code|new_?(?:str|string|text|source|content)|file_?text)$/i;

function textOf(tool: string, args: unknown, cwd: string): { name: string; text: string; before: string } {
  const [texts, olds]: [string[], string[]] = [[], []];
  let file: string | undefined;
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (PATH.test(key)) file ??= value;
      else if (BEFORE.test(key)) olds.push(value);
      else texts.push(WHOLE.test(key) || key === '' ? value : `${key}: ${value}`);
    } else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) visit(item, name);
  };
  visit(args, '');
  const relative = file === undefined ? tool : path.relative(cwd, path.resolve(cwd, file));
  return { name: relative.startsWith('..') ? path.basename(relative) : relative, text: texts.join('\n'), before: olds.join('\n') };
}
