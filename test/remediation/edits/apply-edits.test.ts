import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyEdits, type EditRequest } from '../../../src/remediation/edits/apply-edits.js';
import { languageIds, languageOf } from '../../../src/remediation/edits/languages.js';
import { leakFromFinding } from '../../../src/remediation/leak.js';
import { makeRepository } from '../../git/made-repository.js';
import { random } from '../../random.js';
import { findingAt, gitEnvironment, ruleNamed } from '../made-leaks.js';
import { editCases } from './cases.js';

const V = `sk_live_${random('A-Za-z0-9', 24, 31)}`;
const CASES = editCases(V);
const rule = ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe');
const repository = makeRepository();
afterAll(() => repository.remove());

function request(paths: readonly string[], value = V, more: Partial<EditRequest> = {}): EditRequest {
  const finding = findingAt(repository, { rule, value, places: paths.map((name) => ({ path: name })) });
  return { leak: leakFromFinding(finding), variable: 'STRIPE_KEY', secretName: 'shop', secretKey: 'STRIPE_KEY', committed: false, ...more };
}

function edited(name: string, before: string, value = V, more: Partial<EditRequest> = {}): { after: string; diff: string; refused: string[] } {
  repository.write(name, before);
  const options = { environment: gitEnvironment(repository.dir) };
  const result = applyEdits([request([name], value, more)], repository.dir, { ...options, dryRun: true });
  expect(readFileSync(path.join(repository.dir, name), 'utf8')).toBe(before);
  const real = applyEdits([request([name], value, more)], repository.dir, { ...options, dryRun: false });
  expect(real.edits).toEqual(result.edits);
  return { after: readFileSync(path.join(repository.dir, name), 'utf8'), diff: result.edits.map((edit) => edit.diff).join(''), refused: result.refused.map((item) => item.reason) };
}

describe('applyEdits', () => {
  it.each(CASES)('%s: %s', (id, file, before, after) => {
    expect(languageOf(file)?.id).toBe(id);
    const result = edited(file, before);
    expect(result.refused).toEqual([]);
    expect(result.after).toBe(after);
    expect(result.after.includes(V)).toBe(false);
    expect(result.diff.includes(V)).toBe(false);
  });

  it('has a case for every language and format', () => {
    expect(new Set(CASES.map(([id]) => id))).toEqual(new Set(languageIds()));
  });

  it('replaces the whole URL when the secret is its password', () => {
    const url = `postgresql://app:${V}@db:5432/shop?sslmode=require`;
    const after = (name: string, before: string): string => edited(name, before, V, { url: { scheme: 'postgresql', host: 'db' } }).after;
    expect(after('db.py', `import os\nURL = "${url}"\n`)).toBe('import os\nURL = os.environ["STRIPE_KEY"]\n');
    expect(after('Db.java', `class Db { String url = "jdbc:${url}"; }\n`)).toBe('class Db { String url = "jdbc:" + System.getenv("STRIPE_KEY"); }\n');
    expect(after('db.json', `{"url": "${url}"}\n`)).toBe('{"url": "${STRIPE_KEY}"}\n');
    expect(after('db.yaml', `url: ${url}\n`)).toBe('url: "${STRIPE_KEY}"\n');
    expect(after('db.properties', `url=${url}\n`)).toBe('url=${STRIPE_KEY}\n');
  });

  it('replaces the password alone where a program puts the URL together, and none of another URL than the one that is stored', () => {
    expect(edited('fstring.py', `import os\nURL = f"postgresql://app:${V}@{host}/shop"\n`).after).toBe('import os\nURL = f"postgresql://app:" + os.environ["STRIPE_KEY"] + f"@{host}/shop"\n');
    const url = { scheme: 'postgresql', host: 'db' };
    for (const text of [`postgresql://app:${V}@db2/shop`, `postgresql://app:${V}@db.other/shop`, `mysql://app:${V}@db/shop`, V]) {
      expect(edited('other.py', `import os\nURL = "${text}"\n`, V, { url }).refused).toEqual(['the plan stores a whole URL, and this is another one, or the password alone']);
    }
  });

  it('shows no secret of the plan, also where it is left alone beside an edit', () => {
    const { diff, refused } = edited('beside.py', `A = {"${V}": "${V}"}\n`);
    expect(refused).toEqual(['the value is used as a key']);
    expect(diff).toContain('+A = {"sk_l');
    expect(diff).not.toContain(V);
  });

  it('leaves alone what is encoded or in pieces, and says so', () => {
    const encoded = Buffer.from(V).toString('base64');
    repository.write('encoded.py', `K = b64decode("${encoded}")\n`);
    repository.write('pieces.js', `const k = '${V.slice(0, 12)}' +\n  '${V.slice(12)}';\n`);
    repository.commit('both');
    const blob = repository.git(['rev-parse', 'HEAD:pieces.js']).trim();
    const findings = [
      findingAt(repository, { rule, value: V, stored: encoded, decodedFrom: ['base64'], places: [{ path: 'encoded.py' }] }),
      findingAt(repository, { rule, value: V, stored: V.slice(0, 12), places: [{ path: 'pieces.js', blob }] }),
    ];
    const requests = findings.map((finding): EditRequest => ({ ...request(['encoded.py'], encoded), leak: leakFromFinding(finding) }));
    const { edits, refused } = applyEdits(requests, repository.dir, { environment: gitEnvironment(repository.dir), dryRun: true });
    expect(edits).toEqual([]);
    expect(refused.map(({ path: name, reason }) => [name, reason])).toEqual([
      ['encoded.py', expect.stringContaining('it is encoded here (base64)')],
      ['pieces.js', expect.stringContaining('it stands here in pieces')],
    ]);
  });

  it('takes a longer word for something else', () => {
    expect(edited('longer.ini', `a = ${V}\nb = ${V}0\nc = x${V}\n`).after).toBe(`a = \${STRIPE_KEY}\nb = ${V}0\nc = x${V}\n`);
  });

  it.each([
    ['bom.py', `\ufeffimport sys\r\nK = "${V}"\r\n`, '\ufeffimport os\r\nimport sys\r\nK = os.environ["STRIPE_KEY"]\r\n'],
    ['future.py', `"Doc."\nfrom __future__ import (\n    annotations,\n)\nK = "${V}"\n`, '"Doc."\nfrom __future__ import (\n    annotations,\n)\nimport os\nK = os.environ["STRIPE_KEY"]\n'],
    ['renamed.py', `import os as o\nK = "${V}"\n`, 'import os\nimport os as o\nK = os.environ["STRIPE_KEY"]\n'],
    ['inner.py', `def f():\n    import os\nK = "${V}"\n`, 'import os\ndef f():\n    import os\nK = os.environ["STRIPE_KEY"]\n'],
    ['bytes.py', `import os\nK = b"${V}"\n`, 'import os\nK = os.environ["STRIPE_KEY"].encode()\n'],
    ['format.py', `import os\nK = "%s ${V}" % a\n`, 'import os\nK = ("%s " + os.environ["STRIPE_KEY"]) % a\n'],
    ['bom.go', `\ufeffpackage a\r\n\r\nvar k = "${V}"\r\n`, '\ufeffpackage a\r\n\r\nimport "os"\r\n\r\nvar k = os.Getenv("STRIPE_KEY")\r\n'],
    ['renamed.go', `package a\n\nimport (\n\tx "os"\n)\n\nvar k = "${V}"\n`, 'package a\n\nimport (\n\t"os"\n\tx "os"\n)\n\nvar k = os.Getenv("STRIPE_KEY")\n'],
    ['here.sh', `cat <<EOF\nkey=${V}\nEOF\nk=${V}\n`, 'cat <<EOF\nkey=${STRIPE_KEY:?}\nEOF\nk="${STRIPE_KEY:?}"\n'],
    ['anchor.yaml', `a: &k ${V}\nb: !!str '${V}'\nc: {d: ${V}, e: "${V}"}\nf: |\n  g=${V}\n  h\n`, 'a: &k "${STRIPE_KEY}"\nb: !!str "${STRIPE_KEY}"\nc: {d: "${STRIPE_KEY}", e: "${STRIPE_KEY}"}\nf: |\n  g=${STRIPE_KEY}\n  h\n'],
    ['first.dockerfile', `ENV K=${V} \\\n    B=2\nRUN b\n`, 'ENV \\\n    B=2\nRUN b\n'],
    ['last.dockerfile', `ENV B=2 \\\n    K=${V}\nRUN b\n`, 'ENV B=2\nRUN b\n'],
    ['middle.dockerfile', `RUN a && \\\n    b "${V}"\n`, 'RUN --mount=type=secret,id=stripe-key a && \\\n    b "$(cat /run/secrets/stripe-key)"\n'],
    ['cr.env', `K=${V}\r\nL=1\r\n`, 'K=\r\nL=1\r\n'],
    ['argument.ps1', `Send -H 'Bearer ${V}'\n`, "Send -H ('Bearer ' + $env:STRIPE_KEY)\n"],
  ])('%s stays what it was', (file, before, after) => {
    expect(edited(file, before)).toMatchObject({ after, refused: [] });
  });

  it('replaces a key of several lines in a template literal, a triple-quoted string and a YAML block', () => {
    const pem = ['-----BEGIN PRIVATE KEY-----', random('A-Za-z0-9', 64, 40), '-----END PRIVATE KEY-----'].join('\n');
    expect(edited('pem.js', `const a = 1;\nconst key = \`${pem}\`;\n`, pem).after).toBe('const a = 1;\nconst key = process.env.STRIPE_KEY;\n');
    expect(edited('pem.py', `KEY = """${pem}\n"""\n`, pem).after).toBe('import os\nKEY = os.environ["STRIPE_KEY"]\n');
    const indented = pem.replaceAll('\n', '\n    ');
    expect(edited('pem.yml', `tls:\n  key: |\n    ${indented}\n  name: a\n`, indented).after).toBe('tls:\n  key: "${STRIPE_KEY}"\n  name: a\n');
  });

  it.each([
    ['const.rs', `const KEY: &str = "${V}";\n`, 'a constant cannot read the environment'],
    ['Conf.java', `class Conf { \n@Value("${V}")\nString a; }\n`, 'an annotation takes constants only'],
    ['conf.php', `<?php\nclass A {\n  const KEY = '${V}';\n}\n`, 'a constant or default'],
    ['array.php', `<?php\nclass A {\n  public const A = [\n    'k' => '${V}',\n  ];\n}\n`, 'a constant or default'],
    ['argument.php', `<?php\nfunction f($a = '${V}') {}\n`, 'a constant or default'],
    ['argument.cs', `class A { void F(int i, string a = "${V}") {} }\n`, 'a default takes constants'],
    ['label.java', `class A { int f(String s) { switch (s) { case "${V}": return 1; } return 2; } }\n`, 'a case label'],
    ['enum.ts', `export enum K {\n  A = 1,\n  B = '${V}',\n}\n`, 'part of a type'],
    ['as.ts', `export const k = '${V}' as const;\n`, 'a const assertion'],
    ['raw.rs', `fn main() { f(r#"${V}"#); }\n`, 'one plain string literal'],
    ['bytes.rs', `fn main() { f(b"${V}"); }\n`, 'or bytes'],
    ['quoted.sh', `cat <<'EOF'\nkey=${V}\nEOF\n`, 'a here-document'],
    ['list.tfvars', `k = ["${V}",\n  "b"]\n`, 'on a line of its own'],
    ['lines.env', `K="${V}\nmore"\n`, 'over several lines'],
    ['secret.yaml', `apiVersion: v1\nkind: Secret\nstringData:\n  key: ${V}\n`, 'a Secret manifest has no references'],
    ['notes.md', `the key is ${V}\n`, 'no edit for this kind of file'],
    ['comment.js', `// const key = '${V}';\n`, 'it stands in a comment'],
    ['min.js', `var a="${'x'.repeat(12_000)}",b="${V}";\n`, 'too long to have been written by hand'],
    ['key.js', `const m = { '${V}': 1 };\n`, 'used as a key'],
    ['block.go', `package a\n\nconst (\n\tK = "${V}"\n)\n`, 'a constant block'],
  ])('leaves %s alone and says why', (file, before, reason) => {
    const result = edited(file, before);
    expect(result.after).toBe(before);
    expect(result.refused.join()).toContain(reason);
  });

  it('keeps bytes that are no UTF-8, line ends and the mode of the file', () => {
    const file = path.join(repository.dir, 'latin.rb');
    repository.write('latin.rb', Buffer.concat([Buffer.from([0x23, 0x20, 0xe9, 0xff, 0x0d, 0x0a]), Buffer.from(`k = "${V}"\r\n`)]));
    chmodSync(file, 0o755);
    applyEdits([request(['latin.rb'])], repository.dir, { dryRun: false, environment: gitEnvironment(repository.dir) });
    expect(readFileSync(file).equals(Buffer.concat([Buffer.from([0x23, 0x20, 0xe9, 0xff, 0x0d, 0x0a]), Buffer.from('k = ENV.fetch("STRIPE_KEY")\r\n')]))).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o755);
  });

  it('does not follow links, and leaves no temporary file', () => {
    repository.write('target.js', `const key = '${V}';\n`);
    symlinkSync('target.js', path.join(repository.dir, 'link.js'));
    const result = applyEdits([request(['link.js'])], repository.dir, { dryRun: false, environment: gitEnvironment(repository.dir) });
    expect(result.refused[0]!.reason).toBe('it is not a regular file');
    expect(readFileSync(path.join(repository.dir, 'target.js'), 'utf8')).toContain(V);
    expect(readdirSync(repository.dir).some((name) => name.includes('.stanch-'))).toBe(false);
  });

  it('does not go through a folder that is a link, not even within the tree', () => {
    const outside = makeRepository();
    for (const target of [outside.dir, path.join(repository.dir, 'real')]) {
      const [file, link] = [path.join(target, 'a.js'), path.join(repository.dir, 'linked')];
      mkdirSync(target, { recursive: true });
      writeFileSync(file, `const key = '${V}';\n`);
      symlinkSync(target, link);
      const leak = request(['linked/a.js']);
      const result = applyEdits([leak], repository.dir, { dryRun: false, environment: gitEnvironment(repository.dir) });
      expect(result).toMatchObject({ edits: [], refused: [{ path: 'linked/a.js', reason: 'a symbolic link leads to it' }] });
      expect(readFileSync(file, 'utf8')).toContain(V);
      rmSync(link);
    }
    outside.remove();
  });

  it('names files as they are called, and takes no name for a pattern', () => {
    const other = makeRepository();
    for (const name of ['[ab].js', 'a.js', 'é.js']) other.write(name, `const key = '${V}';\n`);
    other.commit('one');
    const finding = findingAt(other, { rule, value: V, places: [{ path: '[ab].js' }, { path: 'é.js' }] });
    const wanted: EditRequest = { leak: leakFromFinding(finding), variable: 'K_EY', secretName: 's', secretKey: 'k', committed: true };
    other.write('a.js', 'changed\n');
    const { edits, refused } = applyEdits([wanted], other.dir, { dryRun: false, environment: gitEnvironment(other.dir) });
    expect(refused).toEqual([]);
    expect(edits.map(({ diff }) => diff.split('\n')[0])).toEqual(['--- a/[ab].js', '--- a/é.js']);
    other.remove();
  });

  it('edits all files or none', () => {
    repository.write('one.js', `const key = '${V}';\n`);
    repository.write('locked/two.js', `const key = '${V}';\n`);
    const before = readFileSync(path.join(repository.dir, 'one.js'), 'utf8');
    // A folder in the way of the temporary file makes writing fail for every user, root included.
    const long = `locked/${'n'.repeat(246)}.js`;
    repository.write(long, `const key = '${V}';\n`);
    expect(() => applyEdits([request(['one.js', long, 'locked/two.js'])], repository.dir, { dryRun: false, environment: gitEnvironment(repository.dir) })).toThrow(expect.objectContaining({ code: 'EDIT_NOT_WRITTEN' }));
    expect(readFileSync(path.join(repository.dir, 'one.js'), 'utf8')).toBe(before);
    expect(readFileSync(path.join(repository.dir, long), 'utf8')).toContain(V);
  });

  it('refuses a file with uncommitted changes of its own, and a place that has moved on', () => {
    const other = makeRepository();
    const environment = gitEnvironment(other.dir);
    other.write('a.js', `const key = '${V}';\n`);
    other.commit('one');
    const finding = findingAt(other, { rule, value: V, places: [{ path: 'a.js' }] });
    const base: EditRequest = { leak: leakFromFinding(finding), variable: 'K_EY', secretName: 's', secretKey: 'k', committed: true };
    other.write('a.js', `// mine\nconst key = '${V}';\n`);
    expect(applyEdits([base], other.dir, { dryRun: false, environment }).refused[0]!.reason).toContain('uncommitted changes');
    const { value: _, ...masked } = base.leak;
    expect(applyEdits([{ ...base, leak: masked, committed: false }], other.dir, { dryRun: false, environment }).refused[0]!.reason).toContain('scan again');
    other.git(['checkout', '-q', '--', 'a.js']);
    expect(applyEdits([{ ...base, leak: masked }], other.dir, { dryRun: false, environment }).edits).toHaveLength(1);
    expect(readFileSync(path.join(other.dir, 'a.js'), 'utf8')).toBe('const key = process.env.K_EY;\n');
    other.remove();
  });

  it('shows a diff that git can apply but for the masked lines', () => {
    const { diff } = edited('d.js', `const a = 1;\nconst key = '${V}';\nconst b = 2;\n`);
    expect(diff).toBe("--- a/d.js\n+++ b/d.js\n@@ -2,1 +2,1 @@\n-const key = 'sk_l********" + V.slice(-4) + "';\n+const key = process.env.STRIPE_KEY;\n");
  });
});
