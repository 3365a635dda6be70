import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Scratch, scratchFolder } from './corpus/scratch.js';

const project = path.resolve(import.meta.dirname, '..');
const password = ['Vq7', 'kd2', 'Xw9', 'pLm'].join('');

describe('the package, as another program installs it', () => {
  const consumer = scratchFolder();
  const repo = Scratch.init();
  const node = (file: string): string => execFileSync(process.execPath, [file, repo.root], { cwd: consumer, encoding: 'utf8' });

  beforeAll(() => {
    const packed = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], { cwd: project, encoding: 'utf8' })) as { filename: string }[];
    writeFileSync(path.join(consumer, 'package.json'), '{"private": true}');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed[0]!.filename}`], { cwd: consumer, stdio: 'pipe' });
    repo.commit('one', { 'app.env': `DB_PASSWORD=${password}\n` });
  });

  it('scans, formats and plans from an ES module', () => {
    writeFileSync(path.join(consumer, 'a.mjs'), `
      import { formatReport, planRemediation, scan, VERSION } from 'stanch';
      const directory = process.argv[2];
      const report = await scan({ directory, target: { mode: 'history', unreachable: true, scanMode: 'delta' } });
      const plan = await planRemediation(report, { environment: process.env });
      console.log(JSON.stringify({
        version: VERSION, complete: report.scan.complete, values: report.findings.map((one) => one.value), commits: report.scan.coverage.commits,
        text: await formatReport(report, 'text'), standing: plan.items.map((item) => item.exposure.standing),
      }));
    `);
    const { version, complete, values, commits, text, standing } = JSON.parse(node('a.mjs')) as Record<string, unknown>;
    expect({ complete, values, commits, standing }).toEqual({ complete: true, values: [password], commits: 1, standing: ['last-commit'] });
    expect(version).toBe((JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as { version: string }).version);
    expect(text).toContain('app.env');
    expect(text).not.toContain(password);
  });

  it('is required from CommonJS, and fails with a code that a program can tell', () => {
    const unreachable = ['Zk4', 'wq9', 'Rt2', 'nBx'].join('');
    repo.bytes(['hash-object', '-w', '--stdin'], `DB_PASSWORD=${unreachable}\n`);
    writeFileSync(path.join(consumer, 'b.cjs'), `
      const { scan, formatReport, isStanchError } = require('stanch');
      const directory = process.argv[2];
      Promise.all([
        scan({ directory }).then((report) => report.findings.length),
        scan({ directory, target: { mode: 'range', include: ['nowhere'] } }).catch((error) => [isStanchError(error), error.code]),
        scan({ directory }).then((report) => formatReport(report, 'constructor')).catch((error) => [isStanchError(error), error.code]),
        scan({ directory, target: { mode: 'past' } }).catch((error) => [isStanchError(error), error.code]),
        scan({ directory, target: { mode: 'history' } }).then((report) => report.findings.map((one) => one.value).sort()),
        scan({ directory, target: { mode: 'history', unreachable: false } }).then((report) => report.findings.length),
      ]).then((answers) => console.log(JSON.stringify(answers)));
    `);
    expect(JSON.parse(node('b.cjs'))).toEqual([1, [true, 'UNKNOWN_COMMIT'], [true, 'UNKNOWN_FORMAT'], [true, 'UNKNOWN_TARGET'], [unreachable, password].toSorted(), 1]);
  });

  it('brings its types', () => {
    mkdirSync(path.join(consumer, 'node_modules/@types'), { recursive: true });
    symlinkSync(path.join(project, 'node_modules/@types/node'), path.join(consumer, 'node_modules/@types/node'));
    const compile = (line: string): string => {
      writeFileSync(path.join(consumer, 'c.ts'), `import { scan, type Finding } from 'stanch';\nconst report = await scan({ directory: '/' });\n${line}\n`);
      try {
        execFileSync(path.join(project, 'node_modules/.bin/tsc'), ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--module', 'nodenext', '--types', 'node', 'c.ts'], { cwd: consumer, encoding: 'utf8', stdio: 'pipe' });
        return '';
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    writeFileSync(path.join(consumer, 'package.json'), '{"private": true, "type": "module"}');
    expect(compile('export const first: Finding | undefined = report.findings[0];')).toBe('');
    expect(compile('export const first: string = report.findings[0]!.occurrences;')).toContain('c.ts(3,14)');
  });
});
