import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/config/json-schema.js';
import { STANCH_SPEC } from '../../src/config/stanch-file.js';
import { json } from '../../src/reporters/json.js';
import { Scratch } from '../corpus/scratch.js';
import { gitlabToken, stanch } from '../cli/binary.js';
import { makeReport, options } from '../reporters/made-report.js';

const committed = (name: string): object => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '..', '..', 'schema', name), 'utf8'));

function validator(schema: object): (value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`));
}

describe('schema/stanch-config.schema.json', () => {
  it('is what the sources give', () => {
    expect(committed('stanch-config.schema.json')).toEqual(JSON.parse(JSON.stringify(jsonSchema(STANCH_SPEC, 'stanch-config.schema.json'))));
  });

  it.each([
    ['min-confidence = "high"\nmax-file-size = "2MB"\n[[rule]]\nid = "a-b"\npattern = "x"\n[[allow]]\npaths = ["x"]', true],
    ['min-confidence = "hihg"', false],
    ['max-file-size = "big"', false],
    ['[[rule]]\nid = "a-b"', false],
    ['exlude = []', false],
  ])('judges %j as the program does: %s', (text, valid) => {
    expect(validator(committed('stanch-config.schema.json'))(parse(text)).length === 0).toBe(valid);
  });
});

describe('schema/report.schema.json', () => {
  const faults = validator(committed('report.schema.json'));

  it('describes made reports', () => {
    expect(faults(JSON.parse([...json(makeReport(), options())].join('')))).toEqual([]);
    expect(faults(JSON.parse([...json(makeReport(), options({ showSecrets: true }))].join('')))).toEqual([]);
    expect(faults({ schemaVersion: 1 })).not.toEqual([]);
  });

  it.each([['--history', '--explain'], ['--range', 'HEAD~1..HEAD'], []])('describes a real report: %j', (...flags) => {
    const repo = Scratch.init();
    for (const i of [1, 2]) {
      repo.write('a.env', `T=${gitlabToken(i)}\nB=${Buffer.from(`key: ${gitlabToken(9)}`).toString('base64')}\n`);
      repo.git('add', '-A');
      repo.git('commit', '-qm', `c${i}`);
    }
    const report = JSON.parse(stanch(['scan', '--format', 'json', ...flags], { directory: repo.root }).stdout);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(faults(report)).toEqual([]);
  });
});
