/** `stanch hook run agent` as agents run it: JSON in, JSON out, status 0. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { random } from '../random.js';
import { scratchFolder } from '../corpus/scratch.js';

const program = path.resolve(import.meta.dirname, '../../bin/stanch.js');
const secret = `xoxb-${random('0-9', 12, 1)}-${random('0-9', 12, 2)}-${random('A-Za-z0-9', 24, 3)}`;
const cwd = scratchFolder();

function run(input: unknown): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'hook', 'run', 'agent'], { cwd, encoding: 'utf8', input: typeof input === 'string' ? input : JSON.stringify(input) });
  return { status, stdout, stderr };
}

/** Claude Code, Codex and VS Code. */
const preToolUse = (tool_name: string, tool_input: unknown): object => ({ session_id: 'a', transcript_path: '/t', cwd, permission_mode: 'default', hook_event_name: 'PreToolUse', tool_name, tool_input, tool_use_id: 'b' });

describe('stanch hook run agent', () => {
  it.each([
    ['a written file', 'Write', { file_path: `${cwd}/src/app.py`, content: `x = 1\ntoken = "${secret}"\n` }, 'in src/app.py, line 2'],
    ['an edit', 'Edit', { file_path: `${cwd}/app.py`, old_string: 'x', new_string: `token = "${secret}"` }, 'in app.py, line 1'],
    ['several edits', 'MultiEdit', { file_path: `${cwd}/app.py`, edits: [{ old_string: 'x', new_string: 'y' }, { old_string: 'x', new_string: `token = "${secret}"` }] }, 'in app.py, line 2'],
    ['a command', 'Bash', { command: `curl -H "Authorization: Bearer ${secret}" https://example.com`, description: 'ask' }, 'in Bash, line 1'],
    ['a tool of a server', 'mcp__issues__create', { title: 'Bug', fields: { slack_token: secret } }, 'in mcp__issues__create'],
  ])('refuses a secret in %s', (_, tool, input, place) => {
    const { status, stdout } = run(preToolUse(tool, input));
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as { hookSpecificOutput: { permissionDecisionReason: string } };
    // Codex takes any other field for a broken hook.
    expect(answer).toEqual({ hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: expect.stringContaining(place) } });
    expect(answer.hookSpecificOutput.permissionDecisionReason).toMatch(/^stanch: Slack bot token \(xoxb\*+/);
    expect(stdout).not.toContain(secret);
  });

  it.each([
    ['nothing secret', preToolUse('Write', { file_path: 'a.py', content: 'token = os.environ["TOKEN"]\n' })],
    ['a secret that stood there before', preToolUse('Edit', { file_path: 'a.py', old_string: `token = "${secret}"`, new_string: `# why\ntoken = "${secret}"` })],
    ['a secret that is taken out', preToolUse('Edit', { file_path: 'a.py', old_string: `token = "${secret}"`, new_string: 'token = read()' })],
    ['an allowed one', preToolUse('Write', { file_path: 'a.py', content: `token = "${secret}"  # stanch:allow made up\n` })],
    ['an event after the fact', { hook_event_name: 'PostToolUse', tool_name: 'Read', tool_response: secret }],
  ])('says nothing to %s', (_, input) => {
    expect(run(input)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('refuses a prompt with a secret', () => {
    expect(JSON.parse(run({ hook_event_name: 'UserPromptSubmit', cwd, prompt: `use ${secret} please` }).stdout)).toEqual({ decision: 'block', reason: expect.stringContaining('in prompt') });
  });

  it.each([['as text', JSON.stringify({ path: 'a.py', content: `t = "${secret}"` })], ['as an object', { command: `echo ${secret}` }]])('refuses in the form of Copilot, arguments %s', (_, toolArgs) => {
    expect(JSON.parse(run({ timestamp: 1, cwd, toolName: 'create', toolArgs }).stdout)).toEqual({ permissionDecision: 'deny', permissionDecisionReason: expect.stringContaining('Slack bot token') });
  });

  it.each([['not JSON', 'hello'], ['another JSON', '{"a":1}'], ['a list', '[]'], ['arguments that are not JSON', { toolName: 'a', toolArgs: '{' }]])('takes %s for an error, which agents block on', (_, input) => {
    expect(run(input)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining("no call of an agent's hook") });
  });
});
