import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { rankStores, STORES } from '../../../src/remediation/relocate/choose-store.js';
import type { Slot } from '../../../src/remediation/relocate/slot.js';
import { surveyRepository } from '../../../src/remediation/relocate/survey.js';
import { makeRepository, type MadeRepository } from '../../git/made-repository.js';
import { random } from '../../random.js';
import { hasTool } from '../external-tool.js';
import { gitEnvironment } from '../made-leaks.js';

const slot: Slot = { variable: 'STRIPE_KEY', name: 'stripe-key', application: 'shop', namespace: 'web', secretName: 'shop-stripe', secretKey: 'key', fresh: 'NEW', value: 'printf %s "$NEW"', inSecretManifest: false, path: 'src/a.js', multiline: false };

let repository: MadeRepository;
afterEach(() => repository.remove());

function best(files: Readonly<Record<string, string>>, change: Partial<Slot> = {}): string {
  repository = makeRepository();
  for (const [name, content] of Object.entries(files)) repository.write(name, content);
  repository.git(['add', '-A']);
  const [first] = rankStores(surveyRepository(repository.dir, gitEnvironment(repository.dir)), { ...slot, ...change });
  return `${first!.store.id}: ${first!.because}`;
}

describe('rankStores', () => {
  it.each<[string, Record<string, string>, Partial<Slot>]>([
    ['vault-kv: deploy.yaml uses it', { 'deploy.yaml': 'metadata:\n  annotations:\n    vault.hashicorp.com/agent-inject: "true"\n' }, {}],
    ['vault-database: db.tf uses it', { 'db.tf': 'resource "vault_database_secret_backend_role" "a" {}\nprovider "vault" {}\n' }, { database: 'postgresql' }],
    ['aws-secrets-manager: main.tf uses it', { 'main.tf': 'data "aws_secretsmanager_secret" "a" {}\n' }, {}],
    ['aws-ssm: main.tf uses it', { 'main.tf': 'data "aws_ssm_parameter" "a" {}\n' }, {}],
    ['gcp-secret-manager: a.py uses it', { 'a.py': 'from google.cloud import secretmanager\nc = secretmanager.SecretManagerServiceClient()\n' }, {}],
    ['azure-key-vault: a.cs uses it', { 'a.cs': 'var u = "https://kv.vault.azure.net";\n' }, {}],
    ['external-secrets: k8s/es.yaml uses it', { 'k8s/es.yaml': 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\n' }, { path: 'k8s/secret.yaml' }],
    ['secrets-store-csi: k8s/spc.yaml uses it', { 'k8s/spc.yaml': 'apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\n' }, {}],
    ['sealed-secrets: k8s/ss.yaml uses it', { 'k8s/ss.yaml': 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\n' }, {}],
    ['sops: .sops.yaml uses it', { '.sops.yaml': 'creation_rules:\n  - age: age1x\n' }, {}],
    ['github-secrets: the value stands in a workflow', { '.github/workflows/ci.yml': 'on: push\n', '.sops.yaml': 'creation_rules:\n' }, { path: '.github/workflows/ci.yml' }],
    ['gitlab-variables: the value stands in the CI configuration', { '.gitlab-ci.yml': 'a:\n  script: b\n' }, { path: '.gitlab-ci.yml' }],
    ['gitlab-variables: .gitlab-ci.yml is there', { '.gitlab-ci.yml': 'a:\n  script: b\n' }, {}],
    ['dotenv: a.js uses it', { 'a.js': "require('dotenv').config()\n" }, {}],
    ['dotenv: no secret store was recognised in this repository', { 'a.js': '1\n' }, {}],
  ])('%s', (expected, files, change) => {
    expect(best(files, change)).toBe(expected);
  });
});

describe('each store', () => {
  it.each(STORES.map((store) => [store.id, store] as const))('%s prints valid shell, valid manifests, and no value on a command line', (_, store) => {
    repository = makeRepository();
    const survey = surveyRepository(repository.dir, gitEnvironment(repository.dir));
    for (const multiline of [false, true]) {
      const use = store.use({ ...slot, multiline, database: 'postgresql' }, survey);
      const script = [...use.store, use.confirm].map((command) => command.replace(/<([A-Za-z][A-Za-z0-9 .-]*)>/g, 'x')).join('\n');
      execFileSync('bash', ['-n'], { input: script });
      // The value may only be given to a builtin of the shell, which no process list shows.
      for (const command of use.store) {
        for (const [, before] of command.matchAll(/(.*?)"\$NEW"/g)) expect(before).toMatch(/printf (?:%s|'%s\\n') $/);
      }
      for (const file of use.files) {
        expect(file.content).not.toContain('$NEW');
        if (/\.ya?ml$/.test(file.path)) expect(parseYaml(file.content)).toBeTypeOf('object');
        if (file.path.endsWith('.json')) expect(() => JSON.parse(file.content)).not.toThrow();
      }
      expect(use.text).not.toBe('');
      expect(use.rollback).not.toBe('');
    }
  });
});

describe('sealed-secrets', () => {
  it.skipIf(!hasTool('kubeseal'))('seals the value so that only the holder of the private key can open it', () => {
    repository = makeRepository();
    const run = (command: string, input = ''): string => execFileSync('bash', ['-ec', command], { cwd: repository.dir, input, stdio: 'pipe' }).toString();
    run('openssl req -x509 -newkey rsa:2048 -nodes -keyout controller.key -out sealing-cert.pem -days 2 -subj /CN=sealed-secret');
    const value = random('A-Za-z0-9', 40, 52);
    const use = STORES.find((candidate) => candidate.id === 'sealed-secrets')!.use(slot, surveyRepository(repository.dir, gitEnvironment(repository.dir)));
    const [fetch, seal] = use.store;
    expect(fetch).toBe('kubeseal --fetch-cert > sealing-cert.pem');
    run(`read -r NEW\n${seal}`, `${value}\n`);
    const manifest = readFileSync(path.join(repository.dir, 'k8s/shop-stripe.sealed-secret.yaml'), 'utf8');
    expect(manifest.includes(value)).toBe(false);
    const secret = parseYaml(run('kubeseal --recovery-unseal --recovery-private-key controller.key --format yaml < k8s/shop-stripe.sealed-secret.yaml')) as { kind: string; metadata: object; data: Record<string, string> };
    expect(secret).toMatchObject({ kind: 'Secret', metadata: { name: 'shop-stripe', namespace: 'web' } });
    expect(Buffer.from(secret.data.key!, 'base64').toString()).toBe(value);
  });
});

describe('sops', () => {
  it.skipIf(!hasTool('sops') || !hasTool('age'))('keeps the value encrypted to the recipient of the repository, and others beside it', () => {
    repository = makeRepository();
    const run = (command: string, input = ''): string => execFileSync('bash', ['-ec', command], { cwd: repository.dir, input, stdio: 'pipe', env: { ...process.env, SOPS_AGE_KEY_FILE: path.join(repository.dir, '.git', 'key.txt') } }).toString();
    const recipient = run('age-keygen -o .git/key.txt 2>/dev/null; age-keygen -y .git/key.txt').trim();
    repository.write('.sops.yaml', `creation_rules:\n  - path_regex: ^secrets/.*\\.enc\\.yaml$\n    age: ${recipient}\n`);
    repository.git(['add', '-A']);
    const value = random('A-Za-z0-9', 40, 53);
    const store = STORES.find((candidate) => candidate.id === 'sops')!;
    const survey = surveyRepository(repository.dir, gitEnvironment(repository.dir));
    const use = store.use(slot, survey);
    expect(use.files[0]).toEqual({ path: '.sops.yaml', note: 'there already; check that a rule covers the file', content: `creation_rules:\n  - path_regex: ^secrets/.*\\.enc\\.yaml$\n    age: ${recipient}\n` });
    run(`read -r NEW\n${use.store.join('\n')}`, `${value}\n`);
    run(`read -r NEW\n${store.use({ ...slot, variable: 'OTHER' }, survey).store.join('\n')}`, 'second value, "quoted" $x\n');
    const file = readFileSync(path.join(repository.dir, 'secrets/shop.enc.yaml'), 'utf8');
    expect(file.includes(value)).toBe(false);
    expect(file).toContain('STRIPE_KEY: ENC[AES256_GCM');
    expect(run(use.confirm)).toBe(`${value.length}\n`);
    expect(run("sops exec-env secrets/shop.enc.yaml 'printf %s \"$STRIPE_KEY|$OTHER\"'")).toBe(`${value}|second value, "quoted" $x`);
  });
});

describe('dotenv', () => {
  it('keeps the value in an ignored file, readable by its owner, by the printed commands', () => {
    repository = makeRepository();
    repository.write('.env', 'OTHER=1\nSTRIPE_KEY=old\n');
    repository.commit('oops');
    const value = random('A-Za-z0-9', 30, 50);
    const store = STORES.find((candidate) => candidate.id === 'dotenv')!;
    const use = store.use(slot, surveyRepository(repository.dir, gitEnvironment(repository.dir)));
    const output = execFileSync('bash', ['-ec', `read -r NEW\n${use.store.join('\n')}\n${use.confirm}`], { cwd: repository.dir, input: `${value}\n` }).toString();
    expect(output).toBe('.env\n1\n');
    expect(readFileSync(path.join(repository.dir, '.env'), 'utf8')).toBe(`OTHER=1\nSTRIPE_KEY=${value}\n`);
    expect(statSync(path.join(repository.dir, '.env')).mode & 0o077).toBe(0);
    expect(repository.git(['status', '--porcelain'])).toBe('D  .env\nA  .env.example\nA  .gitignore');
    expect(repository.git(['diff', '--cached']).includes(value)).toBe(false);
  });

  it.each(['postgres://u:p@h:5432/d?a=1&b=2', 'two words # no comment', '$HOME`id`;"x"', `it's "$HOME" \\ and \`id\``])('writes %s so that a shell, and who reads the file without one, gets it back', (value) => {
    repository = makeRepository();
    const use = STORES.find((candidate) => candidate.id === 'dotenv')!.use(slot, surveyRepository(repository.dir, gitEnvironment(repository.dir)));
    execFileSync('bash', ['-ec', `NEW=$(cat)\n${use.store.join('\n')}`], { cwd: repository.dir, input: value });
    expect(execFileSync('bash', ['-euc', '. ./.env; printf %s "$STRIPE_KEY"'], { cwd: repository.dir }).toString()).toBe(value);
    // Of what has both kinds of quotes in it, readers of .env without a shell think differently.
    if (!value.includes("'")) expect(parseEnv(readFileSync(path.join(repository.dir, '.env'), 'utf8'))).toEqual({ STRIPE_KEY: value });
  });

  it('keeps a key of several lines on one line', () => {
    repository = makeRepository();
    const pem = ['-----BEGIN PRIVATE KEY-----', random('A-Za-z0-9', 64, 51), '-----END PRIVATE KEY-----'].join('\n');
    const use = STORES.find((candidate) => candidate.id === 'dotenv')!.use({ ...slot, multiline: true }, surveyRepository(repository.dir, gitEnvironment(repository.dir)));
    execFileSync('bash', ['-ec', `NEW=$(cat)\n${use.store.join('\n')}`], { cwd: repository.dir, input: pem });
    expect(readFileSync(path.join(repository.dir, '.env'), 'utf8')).toBe(`STRIPE_KEY="${pem.replaceAll('\n', '\\n')}\\n"\n`);
  });
});
