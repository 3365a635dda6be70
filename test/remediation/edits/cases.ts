/**
 * One file for each language and format that can be edited, before and after. Shared: the exact text is compared in one test, and in
 * another the whole folder is edited by the real program, parsed by the languages' own parsers, and scanned again.
 */

const GO = 'package main\n\nimport "fmt"\n\n';
/** Language, file, content before and after an edit that puts STRIPE_KEY in place of the value. */
export function editCases(V: string): readonly [id: string, file: string, before: string, after: string][] {
  return [
  ['javascript', 'a.js', `const key = '${V}';\n`, 'const key = process.env.STRIPE_KEY;\n'],
  ['javascript', 'header.mjs', `export const h = { Authorization: "Bearer ${V}" };\n`, 'export const h = { Authorization: "Bearer " + process.env.STRIPE_KEY };\n'],
  ['javascript', 'template.js', `const u = \`https://x.example/?k=${V}&a=\${1 + 1}\`;\n`, 'const u = `https://x.example/?k=${process.env.STRIPE_KEY}&a=${1 + 1}`;\n'],
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
}
