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

function table(line) {
  const head = `### ${line.title}\n\n${describe(line.corpus)}. Ratios are to ${line.rows[0].name}.\n\n| command | median s | min-max s | ratio | peak MiB |\n|---|---:|---:|---:|---:|\n`;
  return head + line.rows.map((row) => `| ${row.name}${row.timedOut ? ' (stopped at the time limit)' : ''} | ${number(row.seconds, 3)} | ${number(row.min, 3)}-${number(row.max, 3)} | ${number(row.ratio)} | ${number(row.memory, 0)} |`).join('\n');
}

function growthTable(rows, projection) {
  const head = '### Cost grows with novel bytes\n\n| history | commits | all bytes | novel bytes | s | s per novel 100 MB | whole-blob s | same findings |\n|---|---:|---:|---:|---:|---:|---:|---|\n';
  return head + rows.map((row) => `| ${row.name} | ${row.commits} | ${megabytes(row.bytes)} | ${row.novel === null ? '-' : megabytes(row.novel)} | ${number(row.seconds)} | ${row.novel === null ? '-' : number(row.seconds / (row.novel / 1e8))} | ${number(row.wholeSeconds)} | ${row.same ? `yes (${row.findings})` : 'NO'} |`).join('\n') + `\n\n${(projection?.text ?? []).join('; ')}.`;
}

export function asMarkdown(result) {
  const { machine, versions } = result;
  return [
    `# Measured ${result.date}`,
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}. ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    result.missing.length > 0 ? `Not to be had here: ${result.missing.join(', ')}.` : '',
    `Medians of ${result.rounds} rounds after one uncounted round, commands in turn, warm caches, live validation off.`,
    ...result.lines.map((line) => (line.growth ? growthTable(line.growth, line.projection) : table(line))),
  ].filter(Boolean).join('\n\n') + '\n';
}
