import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideFaults, rotateSteps, valueOnCommandLine } from '../../src/remediation/rotate.js';
import { loadRotationGuides, rulesWithoutGuide } from '../../src/remediation/rotation-guides.js';
import { builtInRuleSet } from '../../src/rules/built-in.js';

const root = path.resolve(import.meta.dirname, '../..');
const builtIn = (await builtInRuleSet()).rules;

describe('rotation guides', () => {
  it('are the same in the table that is shipped as in rules/rotation', () => {
    expect(execFileSync(process.execPath, [path.join(root, 'scripts/build-rotation.mjs'), '--check']).toString()).toContain('up to date');
  });

  it('exist for every rule', async () => {
    const guides = await loadRotationGuides();
    expect(builtIn.length).toBeGreaterThan(500);
    expect(rulesWithoutGuide(builtIn, guides)).toEqual([]);
    expect(rulesWithoutGuide([{ id: 'made-up', rotation: 'no-such-guide' }], guides)).toEqual(['made-up: no guide rules/rotation/no-such-guide.yml']);
  });

  it('cover more than 80 providers and every generic family', async () => {
    const guides = await loadRotationGuides();
    expect(guides.ids.length).toBeGreaterThan(400);
    for (const family of [
      'postgresql', 'mysql', 'mongodb', 'redis', 'mssql', 'database', 'private-key', 'tls-certificate', 'ssh-key', 'pgp-key', 'jwt-signing-key', 'jwt', 'webhook', 'basic-auth',
      'cloud-service-account', 'kubernetes', 'hashicorp-vault', 'password', 'api-key', 'oauth-client-secret', 'encryption-key',
    ]) expect(guides.has(family), family).toBe(true);
  });

  it('say what to do, where and by whom, name a source, and never put a value on a command line', async () => {
    const guides = await loadRotationGuides();
    const faults = guides.all().flatMap((guide) => guideFaults(guide).map((fault) => `${guide.id} (${guide.name}): ${fault}`));
    expect(faults).toEqual([]);
  });

  it('have valid shell in every command', async () => {
    const guides = await loadRotationGuides();
    const commands = guides.all().flatMap((guide) => [...guide.steps.flatMap((step) => step.run), ...(guide.contain?.run ?? [])]).filter((command) => !command.startsWith('# '));
    // Placeholders are words to the shell once they are filled in.
    const script = commands.map((command) => `() { ${command.replace(/<([A-Za-z][A-Za-z0-9 .-]*)>/g, 'x')}\n}`).map((body, index) => `f${index}${body}`).join('\n');
    expect(() => execFileSync('bash', ['-n'], { input: script, stdio: ['pipe', 'pipe', 'pipe'] })).not.toThrow();
    expect(commands.length).toBeGreaterThan(300);
  });

  it('are chosen by rule id first, then by the rule itself, its provider and its family', async () => {
    const guides = await loadRotationGuides();
    const name = (subject: Parameters<typeof guides.guideFor>[0]): string => `${guides.guideFor(subject).id} ${guides.guideFor(subject).strategy}`;
    expect(name({ id: 'aws-session-token', provider: 'AWS', rotation: 'aws' })).toBe('aws revoke-only');
    expect(name({ id: 'aws-secret-access-key', provider: 'AWS', rotation: 'aws' })).toBe('aws dual-window');
    expect(name({ id: 'slack-incoming-webhook-v2', provider: 'Slack', rotation: 'slack' })).toBe('slack reissue');
    expect(name({ id: 'exa-other', provider: 'Exa', rotation: 'api-key' })).toBe('exa dual-window');
    expect(name({ id: 'own-rule', provider: 'Acme', rotation: 'nothing' })).toBe('api-key reissue');
    expect(name({ id: 'own-rule', provider: 'Acme', family: 'database' })).toBe('database dual-window');
  });

  it('try the new value and the old one where each strategy says so', async () => {
    const guides = await loadRotationGuides();
    const checks = (id: string, provider: string): string[] => rotateSteps(guides.guideFor({ id, provider }), {}, [], []).flatMap((step) => step.commands.filter((command) => command.includes('curl')).map((command) => `${step.title}: ${/"\$(OLD|NEW)"/.exec(command)?.[1]}`));
    expect(checks('anthropic-api-key', 'Anthropic')).toEqual(['Confirm that the new value works: NEW', 'Delete the old value: OLD']);
    expect(checks('discord-bot-token', 'Discord')).toEqual(['Confirm both ends: NEW', 'Confirm both ends: OLD']);
    expect(checks('github-oauth-token', 'GitHub')).toEqual(['Revoke it: OLD', 'Confirm that it is dead: OLD']);
  });

  it('are refused when a value would show in a process list', () => {
    for (const command of ['kubectl auth whoami --token="$NEW"', 'printf x | tool --key "$OLD"', 'A=1 tool "${NEW}"']) expect(valueOnCommandLine(command)).toBeDefined();
    for (const command of ['printf %s "$NEW" | tool --stdin', 'PASSWORD="$NEW" tool', '[ -n "$NEW" ] || read -rs NEW', 'tool "$OLD_ID"', "printf 'a;b|%s' \"$OLD\" | tool -"]) expect(valueOnCommandLine(command)).toBeUndefined();
  });
});
