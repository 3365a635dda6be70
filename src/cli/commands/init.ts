/**
 * stanch init: writes a first stanch.toml, or takes over what is configured for another scanner, once.
 */
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, placeUnder, rootOf, type ConfigFiles } from '../../config/files.js';
import { CONFIG_NAMES } from '../../config/load.js';
import { BASELINE_NAME, DEFAULT_SETTINGS } from '../../config/settings.js';
import type { Imported } from '../../config/import-settings.js';
import { readSettings } from '../../config/read.js';
import { escapeControl } from '../../findings/redact.js';
import { plural } from '../../reporters/summary.js';
import { newBaselineKey } from '../../suppress/baseline.js';
import { isKnownId } from '../../suppress/named-rules.js';
import { Known } from '../../suppress/known.js';
import { isStanchError, parserFault, StanchError } from '../../util/errors.js';
import { textOf } from '../../util/text-of.js';
import type { CommandContext } from '../command-context.js';
import { has, valueOf } from '../options.js';
import { usageError } from '../parse.js';
import { perform } from '../perform.js';
import { saveFile } from '../write-reports.js';
import { writeBaseline } from './baseline.js';

const FILE = 'stanch.toml';

const TEMPLATE = `# Configuration of stanch; every setting: docs/configuration.md

# Report from this confidence up: low, medium, high.
min-confidence = "medium"

# Paths that are not read, as in .gitignore.
exclude = []

# What may be there:
# [[allow]]
# reason = "test data"
# paths = ["test/fixtures/"]

# A rule of your own:
# [[rule]]
# id = "acme-token"
# pattern = 'acme_[A-Za-z0-9]{32}'
`;

export async function run(context: CommandContext): Promise<number> {
  const { typed, terminal, directory } = context;
  if (typed.words.length > 0) throw usageError('init takes no argument', 'To convert another scanner: stanch init --from gitleaks');
  const root = rootOf(directory);
  const file = placeUnder(root, FILE);
  if (lstatSync(file, { throwIfNoEntry: false }) && !has(typed, 'force')) throw new StanchError('CONFIG_EXISTS', `${file} is there already`, 'To overwrite it: --force');
  const from = valueOf(typed, 'from');
  if (from === undefined) {
    const replaced = CONFIG_NAMES.find((name) => name !== FILE && lstatSync(path.join(root, name), { throwIfNoEntry: false }));
    if (replaced && !has(typed, 'force')) {
      throw new StanchError('CONFIG_EXISTS', `${path.join(root, replaced)} is there, and would not be read any more beside a ${FILE}`, `${replaced.includes('gitleaks') ? 'To take it over: stanch init --from gitleaks. ' : ''}To write a first ${FILE} all the same: --force`);
    }
    saveFile(file, TEMPLATE);
    terminal.note(`wrote ${file}`);
    return 0;
  }
  const { toml, notes } = await imported(from, filesUnder(root)).catch((error: unknown) => {
    if (isStanchError(error) || !(error instanceof Error)) throw error;
    throw new StanchError('CONFIG_SYNTAX', `cannot read the configuration of ${from}: ${parserFault(error)}`);
  });
  saveFile(file, `# Taken over from ${from} by stanch init; every setting: docs/configuration.md\n\n${toml}`);
  terminal.note(`wrote ${file}`);
  for (const note of notes) terminal.note(`  ${escapeControl(note)}`);
  return from === 'detect-secrets' ? takeBaseline(context, root) : 0;
}

async function imported(from: string, files: ConfigFiles): Promise<Imported> {
  const source = await import('../../config/import-settings.js');
  const first = (...names: string[]): { name: string; text: string } | undefined => {
    for (const name of names) {
      const bytes = files.read(name);
      if (bytes) return { name, text: textOf(bytes) };
    }
    return undefined;
  };
  const missing = (...names: string[]): never => {
    throw new StanchError('CONFIG_MISSING', `found none of: ${names.join(', ')}`, `Run this in the repository that ${from} is configured for`);
  };
  switch (from) {
    case 'gitleaks': {
      const names = CONFIG_NAMES.filter((name) => name.includes('gitleaks'));
      const found = first(...names) ?? missing(...names);
      const { settings } = readSettings(found.name, Buffer.from(found.text), files);
      const kept = files.read('.gitleaksignore') ? ['.gitleaksignore goes on being read as it is'] : [];
      const { buildScanner } = await import('../../scanner.js');
      const { ids } = await buildScanner(DEFAULT_SETTINGS);
      const { toml, notes } = source.importGitleaks(settings, (id) => isKnownId(id, ids));
      return { toml, notes: [...notes, ...kept] };
    }
    case 'detect-secrets': return source.importDetectSecrets((first('.secrets.baseline') ?? missing('.secrets.baseline')).text);
    case 'trufflehog': {
      const [config, excluded] = [first('.trufflehog.yml', '.trufflehog.yaml', 'trufflehog.yml', 'trufflehog.yaml'), first('.trufflehogignore', 'trufflehog-exclude.txt', '.trufflehog-exclude')];
      if (!config && !excluded) missing('trufflehog.yaml', '.trufflehogignore');
      return source.importTrufflehog(config?.text, excluded?.text);
    }
    default: {
      const [config, ignored] = [first('.secretlintrc.json', '.secretlintrc', '.secretlintrc.yml', '.secretlintrc.yaml'), first('.secretlintignore')];
      if (!config && !ignored) missing('.secretlintrc.json', '.secretlintignore');
      return source.importSecretlint(config?.text, ignored?.text);
    }
  }
}

/** Findings that detect-secrets' baseline knows become entries of a baseline that holds no plain hash. */
async function takeBaseline(context: CommandContext, root: string): Promise<number> {
  const file = placeUnder(root, BASELINE_NAME);
  if (lstatSync(file, { throwIfNoEntry: false }) && !has(context.typed, 'force')) {
    context.terminal.note(`${file} is there already and was left as it is`);
    return 0;
  }
  const bytes = filesUnder(root).read('.secrets.baseline')!;
  const known = new Known('.secrets.baseline', textOf(bytes), new Date());
  const key = newBaselineKey();
  const { report } = await perform(context, { words: [], outputs: [], baselineKey: key, target: { mode: 'worktree', paths: [root], gitIgnore: true } });
  const taken = report.findings.filter((finding) => finding.occurrences.some((occurrence) => known.sighting({ rule: finding.rule, value: finding.value, occurrence, match: finding.value, lines: '' })));
  writeBaseline(file, { key, entries: taken.map((finding) => ({ fingerprint: finding.fingerprint, rule: finding.rule.id, reason: 'known to detect-secrets' })) });
  context.terminal.note(`wrote ${file}: ${plural(taken.length, 'entry', 'entries')} of .secrets.baseline found here`);
  return report.scan.complete ? 0 : 3;
}
