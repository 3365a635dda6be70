/**
 * Checks that what rules find is found wherever people write it: `node scripts/check-contexts.mjs [ID-PREFIX...] [--seeds N] [--show CONTEXT]`.
 * Values come from the rules' own examples, filled from a seed; each is put into the files of CONTEXTS and scanned by the built command line,
 * which must report it with its line, its column and its whole value. A token cut by a sign in its middle must not be reported under its rule.
 * Exits 1 when a context falls below LEAST, or near misses rise above MOST.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importSource, root } from './import-source.mjs';
import { readRuleFiles } from './rule-files.mjs';

/** Shares in percent. */
const LEAST = 97;
const MOST = 2;

/** NAME, name and nameCamel hold the rule's first word and `key`; @ is the value. */
const CONTEXTS = {
  env: ['.env', 'PORT=8080\nNAME=@\nDEBUG=1\n'],
  json: ['config.json', '{\n  "host": "db1",\n  "nameCamel": "@"\n}\n'],
  yaml: ['values.yaml', 'app:\n  replicas: 2\n  name: @\n'],
  python: ['client.py', 'import api\n\nname = "@"\nclient = api.Client(name)\n'],
  go: ['main.go', 'package main\n\nfunc main() {\n\tconst nameCamel = "@"\n}\n'],
  java: ['Client.java', 'class Client {\n  private static final String NAME = "@";\n}\n'],
  header: ['notes.txt', 'curl https://api.internal/v1 \\\n  -H "name: @"\n'],
  query: ['links.txt', 'https://api.internal/v1/items?name=@&page=2\n'],
  comment: ['build.sh', '#!/bin/sh\n# name was @ until May\nmake\n'],
  log: ['app.log', '2024-05-01T10:00:00Z INFO start\n2024-05-01T10:00:01Z DEBUG using name @ for the call\n'],
  xml: ['app.config', '<settings>\n  <add key="NAME" value="@" />\n</settings>\n'],
};

const { values: flags, positionals } = parseArgs({ allowPositionals: true, options: { seeds: { type: 'string' }, show: { type: 'string' } } });
const { parseRuleFile, fillTemplate, checksumOf } = await importSource('src/rules/rule-file.ts', 'src/rules/template.ts', 'src/detectors/checksums/registry.ts');
const { rules, faults } = readRuleFiles(path.join(root, 'rules'), parseRuleFile);
if (faults.length > 0) throw new Error(faults.join('\n'));

/** Values that stand by themselves: one line, no quotes or blanks, found by their own form or beside a word of their provider. */
function valuesOf(rule, seeds) {
  if (rule.publishable || rule.confidence === 'low' || rule.detector !== undefined || rule.paths || (rule.pattern !== undefined && rule.secret > 0)) return [];
  const seal = rule.checksum === undefined ? undefined : checksumOf(rule.checksum)?.seal;
  const found = new Set();
  for (const example of rule.examples) for (let seed = 0; seed < seeds; seed++) {
    const { text, secret } = fillTemplate(example, seed, seal && ((value) => seal(value)));
    const value = secret && Buffer.from(text).subarray(secret.start, secret.end).toString();
    // where the secret is a part of what the pattern matches, it says nothing alone
    if (value && /^[!-~]{8,600}$/.test(value) && !/["'`\\<>&#]|:\/\//.test(value)) found.add(value);
  }
  return [...found].slice(0, seeds);
}

const work = mkdtempSync(path.join(tmpdir(), 'stanch-contexts-'));
try {
  const cases = [];
  for (const rule of rules) {
    if (positionals.length > 0 && !positionals.some((prefix) => rule.id.startsWith(prefix))) continue;
    const partly = rule.pattern !== undefined && /\((?!\?)/.test(rule.pattern.replace(/\\./g, ''));
    if (partly) continue;
    // a word that names a credential is the name; another one gets one
    const word = (rule.keyed?.words ?? ['setting']).find((one) => /^[a-z][a-z0-9_]*$/.test(one)) ?? 'setting';
    const name = /key|token|secret|pass/.test(word) ? word : `${word}_key`;
    const camel = name.replace(/_(\w)/g, (_all, letter) => letter.toUpperCase());
    for (const value of valuesOf(rule, Number(flags.seeds ?? 2))) {
      const put = (context, text) => {
        const [file, template] = CONTEXTS[context];
        const filled = template.replaceAll('nameCamel', camel).replaceAll('NAME', name.toUpperCase()).replaceAll('name', name).replace('@', () => text);
        const folder = path.join(work, `n${cases.length}`);
        mkdirSync(folder);
        writeFileSync(path.join(folder, file), filled);
        return filled;
      };
      for (const context of Object.keys(CONTEXTS)) {
        const text = put(context, value);
        const ahead = text.slice(0, text.indexOf(value)).split('\n');
        cases.push({ rule, context, value, line: ahead.length, column: ahead.at(-1).length + 1 });
      }
      if (rule.pattern !== undefined) {
        const middle = Math.floor(value.length * 0.35);
        put('comment', `${value.slice(0, middle)}!${value.slice(middle + 1)}`);
        cases.push({ rule, context: 'near miss', value });
      }
    }
  }
  const out = path.join(work, 'report.json');
  const run = spawnSync(process.execPath, [path.join(root, 'bin/stanch.js'), 'scan', work, '--format', 'json', '--show-secrets', '--no-progress', '--no-git-ignore', '--output', out], { encoding: 'utf8' });
  if (run.status !== 0 && run.status !== 1) throw new Error(`scan ended with status ${run.status}: ${run.stderr}`);
  const places = new Map();
  for (const finding of JSON.parse(readFileSync(out, 'utf8')).findings) for (const place of finding.occurrences) {
    const at = Number(/(?:^|\/)n(\d+)\//.exec(place.path)?.[1]);
    places.set(at, [...(places.get(at) ?? []), { ...place, secret: finding.decodedSecret ?? finding.secret, ruleId: finding.ruleId }]);
  }
  const counts = {};
  const whole = (secret, value) => secret.replace(/=+$/, '') === value.replace(/=+$/, '');
  cases.forEach(({ rule, context, value, line, column }, i) => {
    const found = places.get(i) ?? [];
    const count = (counts[context] ??= { cases: 0, right: 0, own: 0 });
    count.cases += 1;
    if (context === 'near miss') {
      const bad = found.some((place) => place.ruleId === rule.id);
      count.right += bad ? 1 : 0;
      if (bad && flags.show === context) console.log(`${rule.id}: reported though it is cut: ${value.length} characters`);
      return;
    }
    const right = found.find((place) => whole(place.secret, value) && place.startLine === line && place.startColumn === column);
    count.right += right ? 1 : 0;
    count.own += found.some((place) => place.ruleId === rule.id) ? 1 : 0;
    if (!right && flags.show === context) console.log(`${rule.id}: ${found.length === 0 ? 'not found' : `found as ${found.map((place) => `${place.ruleId} ${place.startLine}:${place.startColumn}, ${place.secret.length} of ${value.length} characters`).join('; ')}`}`);
  });
  let broken = false;
  for (const [context, { cases: all, right, own }] of Object.entries(counts)) {
    const share = (100 * right) / all;
    const miss = context === 'near miss';
    broken ||= miss ? share > MOST : share < LEAST;
    console.log(`${context.padEnd(10)} ${String(all).padStart(6)} values, ${share.toFixed(1).padStart(5)} % ${miss ? 'reported though cut' : `right, ${((100 * own) / all).toFixed(1)} % by the rule itself`}`);
  }
  process.exitCode = broken ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}
