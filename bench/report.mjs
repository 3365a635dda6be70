/** Turns a bench result into the tables of docs/performance.md. */

const number = (value, digits = 2) => value.toFixed(digits);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

function describe(corpus = {}) {
  return [
    corpus.commits && `${corpus.commits.toLocaleString('en')} commits`,
    corpus.objects && `${corpus.objects.toLocaleString('en')} objects`,
    corpus.files && `${corpus.files.toLocaleString('en')} files`,
    corpus.bytes && megabytes(corpus.bytes),
  ].filter(Boolean).join(', ');
}

function noteOf(row) {
  if (row.timedOut) return ' (stopped at the time limit)';
  const once = row.rounds === 0 ? ' (once)' : '';
  return row.status > 1 ? `${once} (exit ${row.status})` : once;
}

function table(line) {
  const about = [describe(line.corpus), `Ratios are to ${line.rows[0].name}.`].filter(Boolean).join('. ');
  const head = `### ${line.title}\n\n${about}\n\n| command | median s | min-max s | ratio | MB/s | peak MiB | findings |\n|---|---:|---:|---:|---:|---:|---:|\n`;
  const rate = (row) => (line.corpus?.bytes && !row.timedOut ? number(line.corpus.bytes / 1e6 / row.seconds, 0) : '-');
  return head + line.rows.map((row) => `| ${row.name}${noteOf(row)} | ${row.timedOut ? '> ' : ''}${number(row.seconds, 3)} | ${number(row.min, 3)}-${number(row.max, 3)} | ${row.timedOut ? '> ' : ''}${number(row.ratio)} | ${rate(row)} | ${row.memory > 0 ? number(row.memory, 0) : '-'} | ${row.findings ?? '-'} |`).join('\n');
}

function sameness(row) {
  if (row.same === null) return row.wholeTimedOut ? 'stopped at the time limit' : '-';
  return row.same ? `yes (${row.findings})` : 'NO';
}

function growthTable({ growth, projection }) {
  const head = '### Cost grows with novel bytes\n\n| history | commits | all bytes | novel bytes | s | s per novel 100 MB | whole-blob s | same findings |\n|---|---:|---:|---:|---:|---:|---:|---|\n';
  const row = (one) => `| ${one.name} | ${one.commits} | ${megabytes(one.bytes)} | ${one.novel === null ? '-' : megabytes(one.novel)} | ${number(one.seconds)} | ${one.novel === null ? '-' : number(one.seconds / (one.novel / 1e8))} | ${one.wholeTimedOut ? '> ' : ''}${number(one.wholeSeconds)} | ${sameness(one)} |`;
  return `${head}${growth.map(row).join('\n')}\n\n${projection.text.join('; ')}.`;
}

export function asMarkdown(result) {
  const { machine, versions } = result;
  const busy = Math.max(0, ...result.lines.map(({ load }) => load ?? 0));
  return [
    `# Measured ${result.date}`,
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}. ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    result.missing.length > 0 ? `Not to be had here: ${result.missing.join(', ')}.` : '',
    'Medians after one uncounted round, commands in turn, warm caches, live validation off. `(once)`: slow, so measured in the uncounted round only. Peak memory is the sum over the process tree. Findings are what each tool\'s own report holds with its own idea of a finding; stanch counts a secret once wherever it stands.',
    busy > 0.5 ? `The machine was busy: load of up to ${busy} before a part began.` : '',
    ...result.lines.map((line) => (line.growth ? growthTable(line) : table(line))),
  ].filter(Boolean).join('\n\n') + '\n';
}
