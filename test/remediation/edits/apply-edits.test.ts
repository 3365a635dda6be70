import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { parse as parseToml } from 'smol-toml';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { applyEdits, type EditRequest } from '../../../src/remediation/edits/apply-edits.js';
import { languageIds, languageOf } from '../../../src/remediation/edits/languages.js';
import { leakFromFinding } from '../../../src/remediation/leak.js';
import { makeRepository } from '../../git/made-repository.js';
import { random } from '../../random.js';
import { findingAt, gitEnvironment, ruleNamed } from '../made-leaks.js';

const V = `sk_live_${random('A-Za-z0-9', 24, 31)}`;
const rule = ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe');
const repository = makeRepository();
afterAll(() => repository.remove());

function request(paths: readonly string[], value = V, more: Partial<EditRequest> = {}): EditRequest {
  const finding = findingAt(repository, { rule, value, places: paths.map((name) => ({ path: name })) });
  return { leak: leakFromFinding(finding), variable: 'STRIPE_KEY', secretName: 'shop', secretKey: 'STRIPE_KEY', committed: false, ...more };
}

function edited(name: string, before: string, value = V): { after: string; diff: string; refused: string[] } {
  repository.write(name, before);
  const options = { environment: gitEnvironment(repository.dir) };
  const result = applyEdits([request([name], value)], repository.dir, { ...options, dryRun: true });
  expect(readFileSync(path.join(repository.dir, name), 'utf8')).toBe(before);
  const real = applyEdits([request([name], value)], repository.dir, { ...options, dryRun: false });
  expect(real.edits).toEqual(result.edits);
  return { after: readFileSync(path.join(repository.dir, name), 'utf8'), diff: result.edits.map((edit) => edit.diff).join(''), refused: result.refused.map((item) => item.reason) };
}

/** Throws when the text does not parse. A parser that is not installed is not asked; the expected text is compared anyway. */
const PARSERS: Record<string, (text: string, file: string) => void> = {
  javascript: (_, file) => execFileSync(process.execPath, ['--check', file], { stdio: 'pipe' }),
  typescript: (text, file) => transformSync(text, { loader: file.endsWith('x') ? 'tsx' : 'ts' }),
  python: (_, file) => tool('python3', ['-c', 'import ast, sys; ast.parse(open(sys.argv[1]).read())', file]),
  go: (_, file) => tool('gofmt', ['-e', '-l', file]),
  java: (_, file) => tool('javac', ['-proc:none', '-d', path.join(repository.dir, 'classes'), file]),
  rust: (_, file) => tool('rustc', ['--emit=metadata', '--crate-type=bin', '-o', path.join(repository.dir, 'out.rmeta'), file]),
  shell: (_, file) => tool('bash', ['-n', file]),
  perl: (_, file) => tool('perl', ['-c', file]),
  ruby: (_, file) => tool('ruby', ['-c', file]),
  php: (_, file) => tool('php', ['-l', file]),
  terraform: (text) => tool('terraform', ['fmt', '-'], text),
  json: (text) => JSON.parse(text),
  toml: (text) => parseToml(text),
  yaml: (text) => {
    for (const document of parseAllDocuments(text)) expect(document.errors).toEqual([]);
  },
};
PARSERS.compose = PARSERS['github-workflow'] = PARSERS['gitlab-ci'] = PARSERS.yaml!;

function tool(name: string, args: readonly string[], input?: string): void {
  const { status, error, stderr } = spawnSync(name, args, { encoding: 'utf8', ...(input === undefined ? {} : { input }) });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return;
  expect(`${status} ${stderr}`).toMatch(/^0 /);
}

const GO = 'package main\n\nimport "fmt"\n\n';
const CASES: readonly [id: string, file: string, before: string, after: string][] = [
  ['javascript', 'a.js', `const key = '${V}';\n`, 'const key = process.env.STRIPE_KEY;\n'],
  ['javascript', 'header.mjs', `export const h = { Authorization: "Bearer ${V}" };\n`, 'export const h = { Authorization: "Bearer " + process.env.STRIPE_KEY };\n'],
  ['javascript', 'template.js', `const u = \`https://x.example/?k=${V}&a=\${1 + 1}\`;\n`, 'const u = process.env.STRIPE_KEY;\n'],
  ['javascript', 'template2.js', `const u = \`key ${V} a=\${1 + 1}\`;\n`, 'const u = `key ${process.env.STRIPE_KEY} a=${1 + 1}`;\n'],
  ['typescript', 'a.ts', `export const key: string = "${V}"; // it's live\n`, 'export const key: string = (process.env.STRIPE_KEY as string); // it\'s live\n'],
  ['typescript', 'a.tsx', `export const A = () => <Pay secret="${V}" other='x' />;\n`, 'export const A = () => <Pay secret={(process.env.STRIPE_KEY as string)} other=\'x\' />;\n'],
  ['python', 'a.py', `#!/usr/bin/env python3\n"""Doc."""\nfrom __future__ import annotations\nimport sys\n\nKEY = "${V}"\n`, '#!/usr/bin/env python3\n"""Doc."""\nfrom __future__ import annotations\nimport os\nimport sys\n\nKEY = os.environ["STRIPE_KEY"]\n'],
  ['python', 'b.py', `import os, sys\n\nHEADERS = {"Authorization": f"Bearer ${V}"}\n`, 'import os, sys\n\nHEADERS = {"Authorization": f"Bearer " + os.environ["STRIPE_KEY"]}\n'],
  ['go', 'a.go', `${GO}const key = "${V}"\n\nfunc main() { fmt.Println(key) }\n`, 'package main\n\nimport "os"\n\nimport "fmt"\n\nvar key = os.Getenv("STRIPE_KEY")\n\nfunc main() { fmt.Println(key) }\n'],
  ['go', 'b.go', `package main\n\nimport (\n\t"fmt"\n)\n\nfunc main() {\n\tfmt.Println("Bearer " + \`${V}\`)\n}\n`, 'package main\n\nimport (\n\t"os"\n\t"fmt"\n)\n\nfunc main() {\n\tfmt.Println("Bearer " + os.Getenv("STRIPE_KEY"))\n}\n'],
  ['java', 'A.java', `class A {\n  private static final String KEY = "${V}";\n}\n`, 'class A {\n  private static final String KEY = System.getenv("STRIPE_KEY");\n}\n'],
  ['kotlin', 'a.kt', `object Keys {\n    const val STRIPE = "${V}"\n}\n`, 'object Keys {\n    val STRIPE = System.getenv("STRIPE_KEY")\n}\n'],
  ['csharp', 'A.cs', `class A {\n    private const string Key = "${V}";\n}\n`, 'class A {\n    private static readonly string Key = System.Environment.GetEnvironmentVariable("STRIPE_KEY");\n}\n'],
  ['ruby', 'a.rb', `Stripe.api_key = '${V}'\n`, 'Stripe.api_key = ENV.fetch("STRIPE_KEY")\n'],
  ['php', 'a.php', `<?php\n$header = 'Bearer ${V}';\n`, "<?php\n$header = 'Bearer ' . getenv('STRIPE_KEY');\n"],
  ['rust', 'a.rs', `fn main() {\n    let key = "${V}";\n    println!("{}", key.len());\n}\n`, 'fn main() {\n    let key = std::env::var("STRIPE_KEY").expect("STRIPE_KEY is not set");\n    println!("{}", key.len());\n}\n'],
  ['scala', 'a.scala', `val key = "${V}"\n`, 'val key = sys.env("STRIPE_KEY")\n'],
  ['groovy', 'build.gradle', `def key = '${V}'\n`, "def key = System.getenv('STRIPE_KEY')\n"],
  ['swift', 'a.swift', `let key = "${V}"\n`, 'let key = ProcessInfo.processInfo.environment["STRIPE_KEY"]!\n'],
  ['dart', 'a.dart', `final key = '${V}';\n`, "final key = Platform.environment['STRIPE_KEY']!;\n"],
  ['elixir', 'a.exs', `key = "Bearer ${V}"\n`, 'key = "Bearer " <> System.fetch_env!("STRIPE_KEY")\n'],
  ['perl', 'a.pl', `my $key = 'x-${V}';\n`, "my $key = 'x-' . $ENV{STRIPE_KEY};\n"],
  ['lua', 'a.lua', `local key = "${V}"\n`, 'local key = os.getenv("STRIPE_KEY")\n'],
  ['powershell', 'a.ps1', `$key = '${V}'\n`, '$key = $env:STRIPE_KEY\n'],
  ['shell', 'a.sh', `#!/bin/bash\nexport STRIPE_KEY=${V}\ncurl -u "${V}:" -H 'X: a ${V} b' x\n`, '#!/bin/bash\nexport STRIPE_KEY="${STRIPE_KEY:?}"\ncurl -u "${STRIPE_KEY:?}:" -H \'X: a \'"${STRIPE_KEY:?}"\' b\' x\n'],
  ['yaml', 'application.yml', `stripe:\n  key: ${V}\n  other: "${V}" # live\n`, 'stripe:\n  key: "${STRIPE_KEY}"\n  other: "${STRIPE_KEY}" # live\n'],
  ['yaml', 'k8s/app.yaml', `apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: a\n          env:\n            - name: STRIPE_KEY\n              value: ${V}\n            - name: B\n              value: "1"\n`, 'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: a\n          env:\n            - name: STRIPE_KEY\n              valueFrom:\n                secretKeyRef:\n                  name: shop\n                  key: STRIPE_KEY\n            - name: B\n              value: "1"\n'],
  ['compose', 'compose.yaml', `services:\n  web:\n    environment:\n      - STRIPE_KEY=${V}\n      - A=1\n`, 'services:\n  web:\n    environment:\n      - "STRIPE_KEY=${STRIPE_KEY:?STRIPE_KEY is not set}"\n      - A=1\n'],
  ['github-workflow', '.github/workflows/ci.yml', `env:\n  KEY: ${V}\n`, 'env:\n  KEY: "${{ secrets.STRIPE_KEY }}"\n'],
  ['gitlab-ci', '.gitlab-ci.yml', `variables:\n  KEY: "${V}"\n`, 'variables:\n  KEY: "$STRIPE_KEY"\n'],
  ['json', 'a.json', `{ "key": "${V}", "n": 1 }\n`, '{ "key": "${STRIPE_KEY}", "n": 1 }\n'],
  ['dockerfile', 'Dockerfile', `FROM a\nENV STRIPE_KEY=${V}\nENV A=1 B="${V}" C=2\nRUN login --key ${V}\n`, 'FROM a\n# STRIPE_KEY comes from the environment at run time (docker run --env-file)\nENV A=1 C=2\nRUN --mount=type=secret,id=stripe-key login --key "$(cat /run/secrets/stripe-key)"\n'],
  ['terraform', 'main.tf', `provider "stripe" {\n  api_key = "${V}"\n}\n`, 'provider "stripe" {\n  api_key = var.stripe_key\n}\n\nvariable "stripe_key" {\n  type      = string\n  sensitive = true\n}\n'],
  ['tfvars', 'prod.tfvars', `a = 1\nstripe_key = "${V}"\n`, 'a = 1\n# comes from TF_VAR_stripe_key\n'],
  ['properties', 'a.properties', `stripe.key=${V}\nother=1\n`, 'stripe.key=${STRIPE_KEY}\nother=1\n'],
  ['toml', 'a.toml', `key = "${V}"\n`, 'key = "${STRIPE_KEY}"\n'],
  ['ini', 'a.ini', `[stripe]\nkey = ${V}\n`, '[stripe]\nkey = ${STRIPE_KEY}\n'],
  ['xml', 'a.xml', `<a><key>${V}</key></a>\n`, '<a><key>${env.STRIPE_KEY}</key></a>\n'],
  ['dotenv', '.env.production', `A=1\nexport STRIPE_KEY="${V}"\n`, 'A=1\nexport STRIPE_KEY=\n'],
];

describe('applyEdits', () => {
  it.each(CASES)('%s: %s', (id, file, before, after) => {
    expect(languageOf(file)?.id).toBe(id);
    const result = edited(file, before);
    expect(result.refused).toEqual([]);
    expect(result.after).toBe(after);
    expect(result.after.includes(V)).toBe(false);
    expect(result.diff.includes(V)).toBe(false);
    PARSERS[id]?.(result.after, path.join(repository.dir, file));
  });

  it('has a case for every language and format', () => {
    expect(new Set(CASES.map(([id]) => id))).toEqual(new Set(languageIds()));
  });

  it('replaces the whole URL when the secret is its password', () => {
    const url = `postgresql://app:${V}@db:5432/shop?sslmode=require`;
    expect(edited('db.py', `import os\nURL = "${url}"\n`).after).toBe('import os\nURL = os.environ["STRIPE_KEY"]\n');
    expect(edited('Db.java', `class Db { String url = "jdbc:${url}"; }\n`).after).toBe('class Db { String url = System.getenv("STRIPE_KEY"); }\n');
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
    ['conf.php', `<?php\nclass A {\n  const KEY = '${V}';\n}\n`, 'a constant or property default'],
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
