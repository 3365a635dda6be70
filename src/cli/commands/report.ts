/**
 * stanch report: a JSON report in any other format. The exit status is 0 when it was written: what it says was decided
 * by the scan that made it.
 */
import path from 'node:path';
import { readRegular } from '../../config/files.js';
import { readJsonReport } from '../../reporters/read-json.js';
import type { CommandContext } from '../commands.js';
import { outputsOf } from '../options.js';
import { usageError } from '../parse.js';
import { readAll } from '../perform.js';
import { writeReports } from '../write-reports.js';
import { sharedOptions } from './scan.js';

export async function run(context: CommandContext): Promise<number> {
  const { typed, terminal, directory } = context;
  const [file, ...more] = typed.words;
  if (more.length > 0) throw usageError(`report takes one file, not ${typed.words.length}`);
  const fromStdin = file === '-' || (file === undefined && terminal.streams.stdin.isTTY !== true);
  if (!fromStdin && file === undefined) throw usageError('no report given', 'Make one with: stanch scan --report json=report.json');
  const bytes = fromStdin ? await readAll(terminal.streams.stdin) : readRegular(path.resolve(directory, file!));
  const report = readJsonReport(bytes.toString('utf8'), fromStdin ? 'standard input' : file!);
  return (await writeReports(report, outputsOf(typed, directory), sharedOptions(typed), terminal)) ? 0 : 3;
}
