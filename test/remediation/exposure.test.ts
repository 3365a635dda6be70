/** What a plan says of where a value is and until when, from scans by the real program; and that its commands clear every place. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Plan, PlanItem } from '../../src/remediation/plan-types.js';
import { folderWith, stanch } from '../cli/binary.js';
import { makeRepository, type MadeRepository } from '../git/made-repository.js';
import { random } from '../random.js';
import { gitEnvironment } from './made-leaks.js';

const made: MadeRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});

let seed = 500;
function stripe(): string {
  seed += 1;
  return `sk_live_${random('A-Za-z0-9', 99, seed)}`;
}

function repositoryWith(files: Readonly<Record<string, string>> = {}): MadeRepository {
  const repository = makeRepository();
  made.push(repository);
  for (const [name, value] of [['user.name', 'Ann'], ['user.email', 'ann@example.org']] as const) repository.git(['config', name, value]);
  repository.write('README.md', '# shop\n');
  repository.commit('start');
  for (const [name, content] of Object.entries(files)) repository.write(name, content);
  if (Object.keys(files).length > 0) repository.commit('settings');
  return repository;
}

function planOf(repository: Pick<MadeRepository, 'dir'>, ...args: readonly string[]): Plan {
  const { status, stdout, stderr } = stanch(['plan', '--format', 'json', '--no-progress', ...args], { directory: repository.dir });
  expect(`${status} ${stderr}`).toMatch(/^0 /);
  return JSON.parse(stdout) as Plan;
}

function itemFor(plan: Plan, value: string): PlanItem {
  const item = plan.items.find((candidate) => candidate.masked.some((mask) => mask.endsWith(value.slice(-4))));
  expect(item).toBeDefined();
  return item!;
}

describe('exposure', () => {
  it('names introduction, branches, tags, remotes, stash, reflog, unreachable objects, and the encodings of each copy', () => {
    const [everywhere, stashed, dangling] = [stripe(), stripe(), stripe()];
    const repository = repositoryWith({ 'pay.env': `KEY=${everywhere}\n`, 'k8s/secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  key: ${Buffer.from(everywhere).toString('base64')}\n` });
    const introduced = repository.git(['rev-parse', 'HEAD']);
    repository.git(['tag', '-a', '-m', 'one', 'v1']);
    repository.git(['branch', 'topic']);
    repository.git(['remote', 'add', 'origin', 'https://github.com/acme/shop.git']);
    repository.git(['update-ref', 'refs/remotes/origin/main', introduced]);
    repository.write('pay.env', 'KEY=\n');
    repository.commit('take it out');
    repository.write('stash.env', `KEY=${stashed}\n`);
    repository.git(['add', '-A']);
    repository.git(['stash', '-q']);
    repository.write('gone.env', `KEY=${dangling}\n`);
    repository.commit('to be dropped');
    repository.git(['reset', '-q', '--hard', 'HEAD^']);
    const blob = repository.git(['hash-object', '-w', '--stdin'], `KEY=${stripe()}\n`);
    const plan = planOf(repository);

    const main = itemFor(plan, everywhere);
    expect(main.exposure).toMatchObject({ standing: 'pushed', introducedBy: introduced, author: 'Ann Author', inHead: true, commits: expect.any(Number) });
    expect(main.exposure.days).toBeGreaterThan(0);
    for (const ref of ['refs/heads/main', 'refs/heads/topic', 'refs/tags/v1', 'refs/remotes/origin/main']) expect(main.exposure.refs).toContain(ref);
    expect(main.exposure.copies).toEqual(expect.arrayContaining([{ form: 'plain', places: 1 }, { form: 'base64', places: 1 }]));
    expect(main.exposure.heldBy).toEqual(expect.arrayContaining(['ref', 'reflog']));

    expect(itemFor(plan, stashed).exposure).toMatchObject({ standing: 'elsewhere', heldBy: expect.arrayContaining(['stash']) as string[], inHead: false });
    expect(itemFor(plan, dangling).exposure).toMatchObject({ standing: 'elsewhere', heldBy: ['reflog'], inHead: false });
    expect(plan.items.some((item) => item.exposure.heldBy.includes('unreachable') && item.places.some((place) => place.path.includes(blob) || place.path.startsWith('blob')))).toBe(true);
    expect(plan.items.map((item) => item.exposure.standing)[0]).toBe('pushed');

    const runbook = stanch(['plan', '--format', 'markdown', '--no-progress'], { directory: repository.dir }).stdout;
    expect(runbook).toContain('Held by: branches main, topic; tag v1; remote origin/main; the reflog');
    expect(runbook).toContain('Copies: ');
    expect(runbook).toContain('the stash');
    for (const value of [everywhere, stashed, dangling]) expect(runbook.includes(value)).toBe(false);
  });

  it('finds what is staged or only in a file, where the history knows nothing or a bare blob', () => {
    const [staged, file] = [stripe(), stripe()];
    const repository = repositoryWith();
    repository.write('staged.env', `KEY=${staged}\n`);
    repository.git(['add', 'staged.env']);
    repository.write('file.env', `KEY=${file}\n`);
    const plan = planOf(repository);
    expect(plan.items.map((item) => [item.places[0]!.path, item.exposure.standing]).sort()).toEqual([['file.env', 'worktree'], ['staged.env', 'staged']]);
    // The value stays in use: it is taken along before its line is edited.
    const [load] = itemFor(plan, file).steps;
    expect(execFileSync('bash', ['-c', `${load!.commands.join('\n')}\nprintf %s "$NEW"`], { cwd: repository.dir }).toString()).toBe(file);
  });

  it('takes whatever a bare repository holds as shared', () => {
    const value = stripe();
    const repository = repositoryWith({ 'pay.env': `KEY=${value}\n` });
    const bare = path.join(folderWith({}), 'shop.git');
    execFileSync('git', ['clone', '-q', '--bare', repository.dir, bare]);
    const plan = planOf({ dir: bare });
    expect(itemFor(plan, value).exposure.standing).toBe('pushed');
    expect(plan.warnings.join()).toContain('bare repository');
  });

  it('clears stash, branch, tag and reflog by the printed commands', () => {
    const values = [stripe(), stripe(), stripe(), stripe()];
    const repository = repositoryWith();
    repository.write('README.md', `# shop\n${values[0]}\n`);
    repository.git(['stash', '-q']);
    repository.write('README.md', '# shop, other work\n');
    repository.git(['stash', '-q']);
    for (const [kind, value] of [['branch', values[1]], ['tag', values[2]], ['', values[3]]] as const) {
      repository.write('x.env', `KEY=${value}\n`);
      repository.commit(`with a ${kind || 'reflog'}`);
      if (kind) repository.git([kind, `held-by-${kind}`]);
      repository.git(['reset', '-q', '--hard', 'HEAD^']);
    }
    const plan = planOf(repository);
    expect(plan.items.map((item) => item.exposure.standing)).toEqual(['elsewhere', 'elsewhere', 'elsewhere', 'elsewhere']);
    const commands = [...plan.items.flatMap((item) => item.steps), ...plan.afterwards].filter((step) => step.stage === 'contain').flatMap((step) => step.commands);
    expect(commands).toContain("git stash drop 'stash@{1}'");
    for (const command of commands) {
      execFileSync('bash', ['-c', command.replace(/ {3}#.*/, '')], { cwd: repository.dir, stdio: 'pipe' });
    }
    const objects = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], { cwd: repository.dir });
    for (const value of values) expect(objects.includes(value)).toBe(false);
    // Stash entries are a reflog; forgetting old commits must not forget other people's work.
    expect(repository.git(['stash', 'show', '-p', 'stash@{0}'])).toContain('+# shop, other work');
    expect(repository.git(['stash', 'list']).split('\n')).toHaveLength(1);
  });

  it('takes a value out of the branch that an amend or a rebase left it in, not only out of the reflog', () => {
    const value = stripe();
    const repository = repositoryWith({ 'a.env': `KEY=${value}\n` });
    repository.git(['commit', '-q', '--amend', '-m', 'the settings']);
    expect(planOf(repository).items[0]!.exposure.standing).toBe('last-commit');
    repository.write('b.txt', 'b\n');
    repository.commit('other');
    expect(planOf(repository).items[0]!.steps.map((step) => step.title)).toContain('Fix up the commit that introduced it');
  });

  it('plans several values so that its steps run from first to last: one commit, a later one, two stash entries', () => {
    const [one, two, later, stashed, stashedToo, lastStashed] = [stripe(), stripe(), stripe(), stripe(), stripe(), stripe()];
    const repository = repositoryWith();
    const base = repository.git(['rev-parse', 'HEAD']);
    repository.write('README.md', '# shop, other work\n');
    repository.git(['stash', '-q']);
    repository.write('README.md', `# shop\n${stashed}\n${stashedToo}\n`);
    repository.git(['stash', '-q']);
    repository.write('README.md', `# shop\n${lastStashed}\n`);
    repository.git(['stash', '-q']);
    repository.write('a.env', `ONE=${one}\nTWO=${two}\n`);
    repository.commit('first');
    repository.write('b.env', `LATER=${later}\n`);
    repository.commit('second');
    const commands = (plan: Plan): string[] => [...plan.items.flatMap((item) => item.steps), ...plan.afterwards].filter((step) => step.stage === 'contain').flatMap((step) => step.commands);
    const plan = planOf(repository);
    // In one session, as the plan says; who edits takes the value out of the named line.
    const session = (lines: readonly string[]): string => execFileSync('bash', ['-ec', lines.map((line) => {
      const [, file, number] = /^# edit (\S+) line (\d+):/.exec(line) ?? [];
      return (file ? `sed -i '${number}s/=.*/=/' ${file}` : line) + (line.startsWith('NEW=') ? '\necho "loaded ${#NEW}"' : '');
    }).join('\n')], { cwd: repository.dir, encoding: 'utf8', env: { ...gitEnvironment(repository.dir), GIT_EDITOR: 'true' } });
    expect(commands(plan).filter((command) => command.startsWith('git gc'))).toHaveLength(1);
    expect(session(commands(plan)).match(/^loaded \d+$/gm)).toEqual(plan.items.map(() => `loaded ${one.length}`));
    const objects = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], { cwd: repository.dir });
    expect([one, two, later, stashed, stashedToo, lastStashed].filter((value) => objects.includes(value))).toEqual([]);
    expect(repository.git(['stash', 'list']).split('\n')).toHaveLength(1);
    expect(repository.git(['stash', 'show', '-p'])).toContain('+# shop, other work');
    expect(repository.git(['log', '--format=%s', `${base}..HEAD`])).toBe('second\nfirst');
  });

  it('says when a value ends by itself: JWT, SAS, presigned URL, certificate of a key', () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const exp = 4_000_000_000;
    const folder = folderWith({});
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'tls.key', '-out', 'tls.crt', '-days', '400', '-subj', '/CN=shop.example'], { cwd: folder, stdio: 'pipe' });
    const end = execFileSync('openssl', ['x509', '-in', 'tls.crt', '-noout', '-enddate', '-dateopt', 'iso_8601'], { cwd: folder }).toString().trim().replace('notAfter=', '').replace(' ', 'T').replace('Z', '.000Z');
    const read = (name: string): string => execFileSync('cat', [path.join(folder, name)]).toString();
    const repository = repositoryWith({
      'jwt.env': `TOKEN=${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'service', iss: 'https://id.acme.io', exp })}.${random('A-Za-z0-9', 43, 9)}\n`,
      'sas.env': `URL=https://shopstore.blob.core.windows.net/data?sv=2022-11-02&ss=b&srt=sco&sp=rwdlac&se=2031-05-06T07:08:09Z&st=2024-01-01T00:00:00Z&spr=https&sig=${encodeURIComponent(`${random('A-Za-z0-9', 43, 11)}=`)}\n`,
      'tls/bundle.pem': `${read('tls.key')}${read('tls.crt')}`,
    });
    const plan = planOf(repository);
    const expiry = (file: string): string | undefined => plan.items.find((item) => item.places.some((place) => place.path === file))?.exposure.expiresAt;
    expect(expiry('jwt.env')).toBe(new Date(exp * 1000).toISOString());
    expect(expiry('sas.env')).toBe('2031-05-06T07:08:09.000Z');
    expect(expiry('tls/bundle.pem')).toBe(end);
  });
});
