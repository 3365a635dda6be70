import { describe, expect, it } from 'vitest';
import { createContentScanner } from '../../../src/detectors/create-content-scanner.js';
import { ruleSetOf } from '../../../src/rules/ruleset.js';
import { rule } from '../../rules/sample-rules.js';
import { random } from '../../random.js';

const scanner = createContentScanner(ruleSetOf(['discord-bot-token', 'zhipu-api-key', 'atlassian-datacenter-pat', 'mailgun-api-key-new'].map((id) => rule({ id, detector: 'structured' }))));
const found = (text: string): string[] => scanner.scan(Buffer.from(text)).map((c) => `${c.rule.id} ${text.slice(c.secretSpan.start, c.secretSpan.end)}`);

const discord = `${Buffer.from(`1${random('0-9', 18, 1)}`).toString('base64url')}.${random('A-Za-z0-9', 6, 2)}.${random('A-Za-z0-9', 38, 3)}`;
const zhipu = `${random('a-f0-9', 32, 4)}.aB7${random('A-Za-z0-9', 13, 5)}`;
const dataCenter = Buffer.concat([Buffer.from(`${random('1-9', 12, 6)}:`), Buffer.from(random('a-f0-9', 40, 7), 'hex')]).toString('base64');

const slashed = (() => {
  // a token whose base64 holds a slash
  for (let seed = 20; ; seed++) {
    const token = Buffer.concat([Buffer.from(`${random('1-9', 12, 6)}:`), Buffer.from(random('a-f0-9', 40, seed), 'hex')]).toString('base64');
    if (/^[^/]{3,}\/[^/]{3,}$/.test(token)) return token;
  }
})();
const mailgun = `${random('a-f0-9', 32, 15)}-${random('a-f0-9', 8, 16)}-${random('a-f0-9', 8, 17)}`;

describe('tokens that prove themselves by their structure', () => {
  it.each([['%'], ['"%"'], ['run(%)'], ['key=%\n'], ['see %.'], ['https://host/rest/token/%'], ['https://jira.corp.lan/rest/token/%'], ['# %, rotate it']])('are found without a word near: %j', (text) => {
    expect(found(text.replace('%', discord))).toEqual([`discord-bot-token ${discord}`]);
    expect(found(text.replace('%', zhipu))).toEqual([`zhipu-api-key ${zhipu}`]);
    expect(found(text.replace('%', dataCenter))).toEqual([`atlassian-datacenter-pat ${dataCenter}`]);
    expect(found(text.replace('%', slashed))).toEqual([`atlassian-datacenter-pat ${slashed}`]);
    expect(found(text.replace('%', mailgun))).toEqual([`mailgun-api-key-new ${mailgun}`]);
  });

  it.each([
    [`Z${random('A-Za-z0-9', 23, 8)}.${random('A-Za-z0-9', 6, 9)}.${random('A-Za-z0-9', 38, 10)}`], ['ModuleConfigurationBuilder.create.withDefaultConfigurationOf'],
    [`${random('a-f0-9', 32, 11)}.controllerscripts`], [`${random('a-f0-9', 32, 12)}.${random('a-f0-9', 16, 13)}`],
    [`M${random('A-Za-z0-9+', 43, 14)}`], [`${zhipu}x`], [`${discord}.tail.more`], [`a.${zhipu}`], [`${mailgun}-${random('a-f0-9', 8, 18)}`],
  ])('leave alone %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
