import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { planRemediation, readReport, renderPlan } from '../../src/remediation/index.js';
import { collaboratorsNote } from '../../src/remediation/purge/handover.js';
import type { Plan } from '../../src/remediation/plan-types.js';
import { makeRepository } from '../git/made-repository.js';
import { random } from '../random.js';
import { fiveLeaks } from './five-leaks.js';
import { findingAt, gitEnvironment, ruleNamed } from './made-leaks.js';

const five = fiveLeaks();
afterAll(() => five.repository.remove());
const now = Date.parse('2023-12-01T00:00:00Z');
const context = { root: five.repository.dir, environment: gitEnvironment(five.repository.dir), now };
const FORMATS = ['text', 'markdown', 'json', 'html'] as const;

/** A report of the findings as `stanch scan --format json` writes it, masked. */
function maskedReport(): string {
  return JSON.stringify({
    schemaVersion: 1, scan: { mode: 'history', root: five.repository.dir, startedAt: '2023-12-01T00:00:00Z' },
    findings: five.findings.map((finding) => ({
      fingerprint: finding.fingerprint, ruleId: finding.rule.id, provider: finding.rule.provider, kind: finding.rule.name, severity: finding.severity, confidence: finding.confidence,
      probability: finding.probability, secret: `${finding.value.length >= 32 ? finding.value.slice(0, 4) : finding.value.slice(0, 4)}********${finding.value.slice(finding.value.length < 32 ? -2 : -4)}`, key: finding.key, evidence: [], occurrences: finding.occurrences, exposure: finding.exposure, suppressed: null,
    })),
  });
}

describe('planRemediation', () => {
  it('orders by risk and exposure, joins the AWS pair, and follows contain, rotate, relocate, then purge and prevent once', async () => {
    const { plan } = await planRemediation(five.findings, context);
    expect(plan.items.map((item) => item.guide).sort()).toEqual(['aws', 'openai', 'postgresql', 'stripe', 'tls-certificate']);
    expect(plan.items.map((item) => item.risk)).toEqual(plan.items.map((item) => item.risk).toSorted((a, b) => b - a));
    const aws = plan.items.find((item) => item.guide === 'aws')!;
    expect(aws.ruleIds).toEqual(['aws-access-key-id', 'aws-secret-access-key']);
    for (const item of plan.items) {
      expect(item.exposure).toMatchObject({ standing: 'pushed', introducedBy: five.commit, days: 16, inHead: true });
      expect(item.steps[0]!.stage).toBe('contain');
      expect(new Set(item.steps.map((step) => step.stage))).toEqual(new Set(['contain', 'rotate', 'relocate']));
    }
    expect([...new Set(plan.afterwards.map((step) => step.stage))]).toEqual(['purge', 'prevent']);
  });

  it('fills in what is known: host, user and database of the URL, name and namespace of the Secret, blob and bytes of the value', async () => {
    const { plan } = await planRemediation(five.findings, context);
    const commands = (guide: string): string => plan.items.find((item) => item.guide === guide)!.steps.flatMap((step) => [...step.commands, ...(step.files ?? []).map((file) => file.content)]).join('\n');
    expect(commands('postgresql')).toContain('psql -h "db.shop.example" -p "5432" -U "postgres" -d "shop" -v ON_ERROR_STOP=1 -c \'ALTER ROLE "shop_app" NOLOGIN\'');
    expect(commands('postgresql')).toContain('NEW_URL="postgresql://shop_app_v2:$NEW@db.shop.example:5432/shop"');
    expect(commands('tls-certificate')).toContain('name: shop-tls\n  namespace: shop');
    expect(commands('tls-certificate')).toContain('git rm -- k8s/tls.yaml');
    expect(commands('aws')).toContain('"$OLD_ID"');
    expect(plan.store).toMatchObject({ id: 'external-secrets', because: 'k8s/store.yaml uses it' });
    expect(plan.items.map((item) => item.variable).toSorted()).toEqual(['AWS_ACCESS_KEY_ID', 'DATABASE_URL', 'OPENAI_API_KEY', 'STRIPE_SECRET_KEY', 'TLS_KEY']);
    for (const guide of ['openai', 'stripe']) expect(commands(guide)).not.toMatch(/<(?!version-before)[a-z-]+>/);
  });

  it('gives two values that stand in files of today two variables, and an older one of the history none of its own', async () => {
    const repository = makeRepository();
    const rule = ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe');
    const values = [1, 2, 3].map((seed) => `sk_live_${random('A-Za-z0-9', 24, seed)}`);
    values.forEach((value, i) => repository.write(`${'abc'[i]!}.js`, `const STRIPE_KEY = '${value}';\n`));
    repository.commit('all');
    const blob = repository.git(['rev-parse', 'HEAD:c.js']).trim();
    repository.write('c.js', 'nothing\n');
    const findings = values.map((value, i) => findingAt(repository, { rule, value, key: 'STRIPE_KEY', places: [i === 2 ? { path: 'c.js', blob } : { path: `${'abc'[i]!}.js` }], ...(i === 2 ? { exposure: { inHead: false, refs: [], commits: 1, paths: ['c.js'] } } : {}) }));
    const { plan, edits } = await planRemediation(findings, { root: repository.dir, environment: gitEnvironment(repository.dir), now });
    const second = findings[1]!;
    expect(plan.items.flatMap((item) => item.steps.flatMap((step) => step.commands))).toContain(`stanch plan --fingerprint ${second.fingerprint} --variable STRIPE_KEY_2 --apply-edits`);
    const alone = await planRemediation([second], { root: repository.dir, environment: gitEnvironment(repository.dir), now, variable: 'STRIPE_KEY_2' });
    expect(alone.edits.map(({ variable }) => variable)).toEqual(['STRIPE_KEY_2']);
    expect(Object.fromEntries(edits.map(({ leak, variable }) => [leak.places[0]!.path, variable]))).toEqual({ 'a.js': 'STRIPE_KEY', 'b.js': 'STRIPE_KEY_2', 'c.js': 'STRIPE_KEY' });
    repository.remove();
  });

  it('stores a URL with all that it had, and only the password of one that a program puts together', async () => {
    const repository = makeRepository();
    const rule = ruleNamed('postgres-url', 'PostgreSQL', 'postgresql');
    const [whole, made] = [random('A-Za-z0-9', 20, 51), random('A-Za-z0-9', 20, 52)];
    repository.write('a.yaml', `url: postgresql://app:${whole}@db.corp.net:5432/shop?sslmode=verify-full\n`);
    repository.write('b.py', `URL = f"postgresql://app:${made}@{host}/shop"\n`);
    const findings = [whole, made].map((value, i) => findingAt(repository, { rule, value, places: [{ path: ['a.yaml', 'b.py'][i]! }] }));
    const { plan, edits } = await planRemediation(findings, { root: repository.dir, environment: gitEnvironment(repository.dir), now });
    expect(edits.map(({ leak, url }) => [leak.places[0]!.path, url]).toSorted()).toEqual([['a.yaml', { scheme: 'postgresql', host: 'db.corp.net' }], ['b.py', undefined]]);
    const commands = plan.items.flatMap((item) => item.steps.flatMap((step) => step.commands)).join('\n');
    expect(commands).toMatch(/NEW_URL="postgresql:\/\/app:.*@db\.corp\.net:5432\/shop\?sslmode=verify-full"/);
    repository.remove();
  });

  it('puts a pair into one object, and brings the other keys of a Secret manifest along', async () => {
    const { plan } = await planRemediation(five.findings, context);
    const store = plan.items.find((item) => item.guide === 'aws')!.steps.filter((step) => step.title.startsWith('Store it in'));
    expect(store).toHaveLength(1);
    expect(store[0]!.commands.filter((command) => command.startsWith('kubectl apply'))).toHaveLength(1);
    expect(store[0]!.commands.filter((command) => command.includes('vault kv patch')).map((command) => /printf %s "\$(\w+)"/.exec(command)![1])).toEqual(['NEW_ID', 'NEW']);

    const repository = makeRepository();
    const value = `sk_live_${random('A-Za-z0-9', 24, 61)}`;
    const encoded = Buffer.from(value).toString('base64');
    repository.write('k8s/es.yaml', 'apiVersion: external-secrets.io/v1beta1\nkind: ExternalSecret\n');
    repository.write('k8s/shop.yaml', `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\n  namespace: web\ntype: acme.io/keys\ndata:\n  stripe: ${encoded}\n  smtp.password: aHVudGVy\n---\nkind: ConfigMap\ndata:\n  other: x\n`);
    const commit = repository.commit('one');
    repository.git(['update-ref', 'refs/remotes/origin/main', commit]);
    const finding = findingAt(repository, { rule: ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe'), value, stored: encoded, decodedFrom: ['base64'], key: 'stripe', places: [{ path: 'k8s/shop.yaml', commit, blob: repository.git(['rev-parse', 'HEAD:k8s/shop.yaml']) }] });
    const item = (await planRemediation([finding], { root: repository.dir, environment: gitEnvironment(repository.dir), now })).plan.items[0]!;
    const secret = item.steps.find((step) => step.title.startsWith('Store it in'))!;
    expect(secret.files![0]!.content).toContain('external-secrets.io/v1beta1');
    expect(secret.files![0]!.content).toContain('type: acme.io/keys');
    expect(secret.files![0]!.content.match(/secretKey: .*/g)).toEqual(['secretKey: stripe', 'secretKey: smtp.password']);
    expect(secret.commands.join('\n')).toContain("kubectl get secret shop -n web -o jsonpath='{.data.smtp\\.password}' | base64 -d | vault kv patch -mount=secret");
    expect(secret.text).toContain('smtp.password stood in the same manifest and leaked as well');
    repository.remove();
  });

  it('never stores a value that belongs to nobody but its holder', async () => {
    const repository = makeRepository();
    const value = random('A-Za-z0-9', 44, 62);
    repository.write('notes.txt', `unseal key: ${value}\n`);
    const commit = repository.commit('one');
    repository.git(['update-ref', 'refs/remotes/origin/main', commit]);
    const finding = findingAt(repository, { rule: ruleNamed('vault-unseal-key', 'HashiCorp Vault', 'hashicorp-vault'), value, places: [{ path: 'notes.txt', commit, blob: repository.git(['rev-parse', 'HEAD:notes.txt']) }] });
    const { steps } = (await planRemediation([finding], { root: repository.dir, environment: gitEnvironment(repository.dir), now })).plan.items[0]!;
    expect(steps.some((step) => step.title.startsWith('Store it in'))).toBe(false);
    expect(steps.map((step) => step.text).join('\n')).toContain('Each holder keeps the own share');
    repository.remove();
  });

  it('loads each leaked value by the printed command, byte for byte, without showing it', async () => {
    const { plan } = await planRemediation(five.findings, context);
    for (const finding of five.findings) {
      const item = plan.items.find((candidate) => candidate.fingerprints.includes(finding.fingerprint))!;
      const load = item.steps.find((step) => step.title.startsWith('Load'))!.commands;
      const variable = finding.rule.id === 'aws-access-key-id' ? 'OLD_ID' : 'OLD';
      const output = execFileSync('bash', ['-c', `${load.slice(0, -1).join('\n')}\nprintf %s "$${variable}"`], { cwd: five.repository.dir }).toString();
      expect(output).toBe(finding.value);
    }
  });

  it('loads a value of several lines as well', async () => {
    const repository = makeRepository();
    const pem = ['-----BEGIN PRIVATE KEY-----', random('A-Za-z0-9', 64, 70), random('A-Za-z0-9', 40, 71), '-----END PRIVATE KEY-----'].join('\n');
    repository.write('key.js', `const key = \`${pem}\`;\n`);
    const commit = repository.commit('key');
    repository.git(['update-ref', 'refs/remotes/origin/main', commit]);
    const blob = repository.git(['rev-parse', 'HEAD:key.js']);
    const finding = findingAt(repository, { rule: ruleNamed('private-key', 'Generic', 'private-key'), value: pem, places: [{ path: 'key.js', commit, blob }] });
    const { plan } = await planRemediation([finding], { root: repository.dir, environment: gitEnvironment(repository.dir), now });
    const load = plan.items[0]!.steps.find((step) => step.title.startsWith('Load'))!.commands.join('\n');
    expect(execFileSync('bash', ['-c', `${load} >/dev/null\nprintf %s "$OLD"`], { cwd: repository.dir }).toString()).toBe(pem);
    repository.remove();
  });

  it('never shows a secret, in any format', async () => {
    const { plan } = await planRemediation(five.findings, context);
    for (const format of FORMATS) {
      const text = renderPlan(plan, format);
      for (const value of five.values) expect(text.includes(value), format).toBe(false);
      expect(text).not.toContain('user:secret@');
    }
  });

  it('reads the same from a masked report as from memory', async () => {
    const fromMemory = (await planRemediation(five.findings, context)).plan;
    const report = readReport(maskedReport());
    expect(report.leaks.every((leak) => leak.value === undefined)).toBe(true);
    const fromReport = (await planRemediation(report.leaks, { ...context, ruleOf: (id) => five.findings.find((finding) => finding.rule.id === id)?.rule })).plan;
    const commands = (plan: Plan): string[] => plan.items.filter((item) => item.guide !== 'tls-certificate').flatMap((item) => item.steps.flatMap((step) => step.commands));
    expect(commands(fromReport)).toEqual(commands(fromMemory));
  });

  it('matches its schema', async () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../schema/plan.schema.json'), 'utf8')));
    const { plan } = await planRemediation(five.findings, context);
    expect(validate(JSON.parse(renderPlan(plan, 'json'))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...plan, items: [{ ...plan.items[0], risk: 101 }] })).toBe(false);
  });

  it('has a checkbox for every step in the runbook, and every command is valid bash', async () => {
    const { plan } = await planRemediation(five.findings, context);
    const steps = [...plan.items.flatMap((item) => item.steps), ...plan.afterwards];
    const runbook = renderPlan(plan, 'markdown');
    expect(runbook.match(/^- \[ \] \*\*\d+\.\d+ /gm)).toHaveLength(steps.length);
    const script = steps.flatMap((step) => step.commands).map((command) => command.replace(/<([A-Za-z][A-Za-z0-9 .-]*)>/g, 'x')).join('\n');
    expect(() => execFileSync('bash', ['-n'], { input: script, stdio: ['pipe', 'pipe', 'pipe'] })).not.toThrow();
  });

  it('keeps a hostile path, author and host from acting on shell, terminal, Markdown or HTML', async () => {
    const repository = makeRepository();
    const value = `sk_live_${random('A-Za-z0-9', 24, 60)}`;
    const name = 'a$(touch pwned)`id`<img src=x>\u001b[31m.js';
    repository.write(name, `const key = "https://u:${value}@h$(touch pwned)/x";\n`);
    repository.commit('one');
    const finding = findingAt(repository, { rule: ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe'), value, places: [{ path: name }], exposure: { introducedBy: repository.git(['rev-parse', 'HEAD']), author: '<script>alert(1)</script>', inHead: true, refs: [], commits: 1, paths: [name] } });
    const { plan } = await planRemediation([finding], { root: repository.dir, environment: gitEnvironment(repository.dir), now });
    const add = plan.items[0]!.steps.flatMap((step) => step.commands).find((command) => command.startsWith('git add'))!;
    execFileSync('bash', ['-c', add], { cwd: repository.dir });
    expect(existsSync(path.join(repository.dir, 'pwned'))).toBe(false);
    for (const format of FORMATS) expect(renderPlan(plan, format)).not.toContain('\u001b');
    expect(renderPlan(plan, 'html')).not.toMatch(/<script|<img/);
    repository.remove();
  });

  it('keeps the name of a remote, and ids of a report that are none, from acting on the shell', async () => {
    const repository = makeRepository();
    const value = `sk_live_${random('A-Za-z0-9', 24, 61)}`;
    repository.write('a.js', `const key = "${value}";\n`);
    repository.commit('one');
    repository.git(['config', "remote.a'$(touch pwned)'.url", 'https://github.com/acme/shop']);
    const finding = findingAt(repository, { rule: ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe'), value, places: [{ path: 'a.js' }] });
    const { leaks } = readReport(JSON.stringify({ schemaVersion: 1, findings: [{ fingerprint: finding.fingerprint, ruleId: finding.rule.id, severity: 'high', occurrences: finding.occurrences, exposure: { introducedBy: '--$(touch pwned)', lastSeenIn: ';id', inHead: true, pushed: true, refs: [], commits: 1, paths: [] } }] }));
    expect(leaks[0]!.exposure).toEqual({ inHead: true, pushed: true, refs: [], commits: 1, paths: [] });
    const { plan } = await planRemediation(leaks, { root: repository.dir, environment: gitEnvironment(repository.dir), now });
    const fetches = plan.afterwards.flatMap((step) => step.commands).filter((command) => command.startsWith('git fetch'));
    expect(fetches).toHaveLength(2);
    const note = collaboratorsNote([], [], { name: "a'$(touch pwned)'", url: '', host: 'github' });
    const inNote = note.split('\n').filter((line) => /^ {4}git (?:fetch|rebase)/.test(line)).map((line) => line.replace(/<[^>]*>/, 'x'));
    for (const command of [...fetches, ...inNote]) execFileSync('bash', ['-c', `git() { :; }; ${command}`], { cwd: repository.dir });
    expect(existsSync(path.join(repository.dir, 'pwned'))).toBe(false);
    repository.remove();
  });

  it('says what it cannot know: a stale report, another repository, no repository', async () => {
    const repository = makeRepository();
    repository.write('a.txt', 'nothing\n');
    repository.commit('one');
    const other = { root: repository.dir, environment: gitEnvironment(repository.dir), now };
    const { plan } = await planRemediation(readReport(maskedReport()).leaks, other);
    expect(plan.warnings.join('\n')).toContain('could not be read back');
    repository.remove();
    await expect(planRemediation([], context)).rejects.toMatchObject({ code: 'PLAN_NOTHING' });
    expect(() => readReport('{')).toThrow(expect.objectContaining({ code: 'REPORT_NOT_JSON' }));
    expect(() => readReport('{"runs":[]}')).toThrow(expect.objectContaining({ code: 'REPORT_UNKNOWN' }));
    expect(() => readReport('{"schemaVersion":1,"findings":[{}]}')).toThrow(expect.objectContaining({ code: 'REPORT_UNKNOWN' }));
  });

  it('names the variable after what the value is assigned to, when that says enough', async () => {
    const repository = makeRepository();
    const rule = ruleNamed('acme-api-key', 'Acme', 'api-key');
    const cases: [string, (value: string) => string, string][] = [
      ['a.py', (value) => `BILLING_API_TOKEN = "${value}"\n`, 'BILLING_API_TOKEN'],
      ['b.js', (value) => `const billingToken = '${value}';\n`, 'BILLING_TOKEN'],
      ['c.yml', (value) => `mailer-key: ${value}\n`, 'MAILER_KEY'],
      ['d.go', (value) => `key := "${value}"\n`, 'ACME_API_KEY'],
      ['f.env', (value) => `ORDERS_DSN=postgres://app:${value}@db/x\n`, 'ORDERS_DSN'],
      ['g.py', (value) => `REPORTS_DSN = f"postgres://app:${value}@{host}/x"\n`, 'REPORTS_DSN'],
      ['e.rb', (value) => `login('${value}')\n`, 'ACME_API_KEY_2'],
      // A file of variables is read by their names, whatever these are.
      ['Dockerfile', (value) => `ENV API_TOKEN=${value}\n`, 'API_TOKEN'],
      ['prod.env', (value) => `SECRET=${value}\n`, 'SECRET'],
    ];
    const findings = cases.map(([file, content], index) => {
      const value = random('A-Za-z0-9', 32, 300 + index);
      repository.write(file, content(value));
      return findingAt(repository, { rule, value, places: [{ path: file }] });
    });
    const { plan } = await planRemediation(findings, { root: repository.dir, environment: gitEnvironment(repository.dir), now });
    expect(Object.fromEntries(plan.items.map((item) => [item.places[0]!.path, item.variable]))).toEqual(Object.fromEntries(cases.map(([file, , name]) => [file, name])));
    repository.remove();
  });

  it('takes the expiry that a value states itself into account', async () => {
    const repository = makeRepository();
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const jwt = (exp: number): string => `${part({ alg: 'HS256' })}.${part({ sub: 'a', exp })}.${random('A-Za-z0-9', 43, 9)}`;
    const [dead, live] = [jwt(1_600_000_000), jwt(4_000_000_000)];
    writeFileSync(path.join(repository.dir, 'a.txt'), `${dead}\n`);
    writeFileSync(path.join(repository.dir, 'b.txt'), `${live}\n`);
    const rule = ruleNamed('jwt', 'Generic', 'jwt', { severity: 'high' });
    const findings = [findingAt(repository, { rule, value: dead, places: [{ path: 'a.txt' }] }), findingAt(repository, { rule, value: live, places: [{ path: 'b.txt' }] })];
    const { plan } = await planRemediation(findings, { root: repository.dir, environment: gitEnvironment(repository.dir), now });
    expect(plan.items.map((item) => item.exposure.expiresAt)).toEqual(['2096-10-02T07:06:40.000Z', '2020-09-13T12:26:40.000Z']);
    expect(plan.items[1]!.risk).toBeLessThan(plan.items[0]!.risk);
    repository.remove();
  });
});
