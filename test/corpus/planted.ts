/**
 * Repositories with secrets planted at known places, and the built command line run on them. Separate so that every
 * end-to-end test names places the same way: `secret path:line:column origin "subject of the commit"`.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { random } from '../random.js';
import { Scratch, scratchFolder } from './scratch.js';

const binary = path.resolve(import.meta.dirname, '../../bin/stanch.js');

/** A token that a rule knows by its form; the same name gives the same one. */
export function tokenOf(name: string): string {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return `xoxb-${random('0-9', 12, seed)}-${random('0-9', 12, seed + 1)}-${random('A-Za-z0-9', 24, seed + 2)}`;
}

/** A line that holds the token from column 14. */
export function leak(name: string): string {
  return `const bot = "${tokenOf(name)}";\n`;
}

export interface Outcome {
  /** Exit status. */
  status: number | null;
  /** Sorted. */
  found: string[];
  complete: boolean;
  skipped: { path: string; reason: string; fault: boolean }[];
  stderr: string;
}

interface ReportedOccurrence {
  path: string;
  startLine: number;
  startColumn: number;
  origin: string;
  commit?: string;
}

export class Planted extends Scratch {
  private readonly subjects = new Map<string, string>();

  static override init(...flags: string[]): Planted {
    const planted = new Planted(scratchFolder());
    planted.git('init', '-q', '-b', 'main', ...flags);
    return planted;
  }

  static clone(source: Scratch, ...flags: string[]): Planted {
    const planted = new Planted(scratchFolder());
    planted.git('clone', '-q', ...flags, `file://${source.root}`, '.');
    return planted;
  }

  /** @param names whose tokens may be found; anything else shows as `unknown` */
  scan(names: readonly string[], args: readonly string[], environment: Readonly<Record<string, string>> = {}, input = ''): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [binary, 'scan', ...args, '--format', 'json', '--show-secrets', '--no-progress', '--no-cache'], {
      cwd: this.root,
      input,
      maxBuffer: 64 << 20,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', ...environment },
    });
    const nameOf = new Map(names.map((name) => [tokenOf(name), name]));
    const report = stdout === '' ? null : (JSON.parse(stdout) as { scan: { complete: boolean; coverage: { skipped: Outcome['skipped'] } }; findings: { secret: string; occurrences: ReportedOccurrence[] }[] });
    const found = (report?.findings ?? []).flatMap(({ secret, occurrences }) => occurrences.map((at) => `${nameOf.get(secret) ?? 'unknown'} ${this.placeOf(at)}`));
    return { status, found: found.sort(), complete: report?.scan.complete ?? false, skipped: report?.scan.coverage.skipped ?? [], stderr };
  }

  private placeOf({ path: file, startLine, startColumn, origin, commit }: ReportedOccurrence): string {
    const named = commit === undefined ? file : file.replaceAll(commit, 'ID');
    return `${named}:${startLine}:${startColumn} ${origin}${commit === undefined ? '' : ` "${this.subjectOf(commit)}"`}`;
  }

  private subjectOf(commit: string): string {
    let subject = this.subjects.get(commit);
    if (subject === undefined) {
      subject = this.git('log', '-1', '--format=%s', commit);
      this.subjects.set(commit, subject);
    }
    return subject;
  }
}
