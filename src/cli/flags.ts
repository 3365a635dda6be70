/**
 * Every flag, one record each: parser, help, completions and the README's table all come from here, so that none of
 * them can know a flag that the others do not.
 */

export const COMMANDS = ['scan', 'explain', 'plan', 'purge', 'baseline', 'report', 'hook', 'init', 'rules', 'completion'] as const;
export type CommandName = (typeof COMMANDS)[number];

export type Group = 'What to scan' | 'What counts' | 'What is printed' | 'How it runs' | 'This command' | 'General';

export interface Flag {
  name: string;
  short?: string;
  /** What the value is called in help; a flag without it is a switch. */
  value?: string;
  /** May be given more than once. */
  repeat?: boolean;
  choices?: readonly string[];
  group: Group;
  /** Undefined: every command. */
  commands?: readonly CommandName[];
  help: string;
}

export const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'junit', 'csv', 'markdown', 'html', 'github'] as const;
export type Format = (typeof FORMATS)[number];

const CONFIDENCE = ['low', 'medium', 'high'] as const;
const SEVERITY = ['critical', 'high', 'medium', 'low', 'info'] as const;
/** Commands that scan, or that scan when they are given no report. */
const SCANNING: readonly CommandName[] = ['scan', 'explain', 'plan', 'purge', 'baseline', 'hook'];
const REPORTING: readonly CommandName[] = ['scan', 'hook', 'report'];

export const FLAGS: readonly Flag[] = [
  { name: 'staged', group: 'What to scan', commands: ['scan', 'baseline'], help: 'What the index would commit: new lines of the staged change, judged in their whole file' },
  { name: 'range', value: 'BASE..HEAD', group: 'What to scan', commands: ['scan', 'baseline'], help: 'Every commit in HEAD that is not in BASE, merges included; a change undone later still counts' },
  { name: 'history', group: 'What to scan', commands: ['scan', 'baseline', 'explain', 'plan', 'purge'], help: 'Every object: all refs, reflogs, stashes, unreachable ones, messages, notes, file names' },
  { name: 'unreachable', value: 'yes|no', choices: ['yes', 'no'], group: 'What to scan', commands: ['scan', 'baseline', 'explain', 'plan', 'purge'], help: 'With --history: also objects that no ref leads to (default yes)' },
  { name: 'stdin', group: 'What to scan', commands: ['scan'], help: 'Standard input' },
  { name: 'filename', value: 'NAME', group: 'What to scan', commands: ['scan', 'explain'], help: 'With --stdin: the path to judge the text by and to print' },
  { name: 'no-git-ignore', group: 'What to scan', commands: ['scan', 'baseline'], help: 'Also files that git ignores' },
  { name: 'exclude', value: 'GLOB', repeat: true, group: 'What to scan', commands: SCANNING, help: 'Leave out paths that match; may be repeated' },
  { name: 'max-file-size', value: 'SIZE', group: 'What to scan', commands: SCANNING, help: 'Leave out larger files, as 500kB or 20MB (default: no limit)' },

  { name: 'config', value: 'FILE', group: 'What counts', commands: [...SCANNING, 'rules'], help: 'Configuration: stanch.toml or a gitleaks file (default: found in the root)' },
  { name: 'rules', value: 'IDS', repeat: true, group: 'What counts', commands: SCANNING, help: 'Only these rules, comma separated, * allowed; -ID leaves one out' },
  { name: 'min-confidence', value: 'LEVEL', choices: CONFIDENCE, group: 'What counts', commands: SCANNING, help: 'Report from this confidence up: low, medium, high (default medium)' },
  { name: 'fail-on', value: 'SEVERITY', choices: SEVERITY, group: 'What counts', commands: ['scan', 'hook'], help: 'Exit with 1 only for findings of this severity or worse (default: any)' },
  { name: 'baseline', value: 'FILE', group: 'What counts', commands: SCANNING, help: 'Known findings that do not count: stanch, gitleaks JSON or detect-secrets format' },
  { name: 'exit-zero', group: 'What counts', commands: ['scan', 'hook'], help: 'Exit with 0 in spite of findings; an error or an incomplete scan still shows' },

  { name: 'format', short: 'f', value: 'FORMAT', repeat: true, choices: FORMATS, group: 'What is printed', commands: REPORTING, help: `${FORMATS.join(', ')} (default text)` },
  { name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'markdown', 'json', 'html'], group: 'What is printed', commands: ['plan'], help: 'text, markdown, json, html (default text)' },
  { name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'markdown', 'json'], group: 'What is printed', commands: ['purge'], help: 'text, markdown, json (default text)' },
  { name: 'format', short: 'f', value: 'FORMAT', choices: ['text', 'json'], group: 'What is printed', commands: ['explain', 'rules'], help: 'text, json (default text); rules: for list and show' },
  { name: 'output', short: 'o', value: 'FILE', repeat: true, group: 'What is printed', commands: REPORTING, help: 'Write the report of the --format before it to FILE' },
  { name: 'output', short: 'o', value: 'FILE', group: 'What is printed', commands: ['plan', 'purge', 'baseline'], help: 'Write it to FILE; baseline: in place of the configured one' },
  { name: 'report', value: 'FORMAT=FILE', repeat: true, group: 'What is printed', commands: REPORTING, help: 'One more report in a file; may be repeated' },
  { name: 'show-secrets', group: 'What is printed', commands: [...REPORTING, 'explain'], help: 'Print secrets whole instead of masked' },
  { name: 'explain', group: 'What is printed', commands: REPORTING, help: 'Print the evidence of each finding, and each candidate that was dropped with the reason' },
  { name: 'sarif-include-suppressed', group: 'What is printed', commands: REPORTING, help: 'SARIF: list suppressed results too (code scanning would show them as open)' },
  { name: 'add-mask', group: 'What is printed', commands: REPORTING, help: 'github format: mask each secret in the rest of the log' },
  { name: 'quiet', short: 'q', group: 'What is printed', commands: [...SCANNING, 'init'], help: 'Findings only: no summary, no notes' },
  { name: 'no-progress', group: 'What is printed', commands: SCANNING, help: 'No progress on standard error' },
  { name: 'html', group: 'What is printed', commands: ['report'], help: 'Short for --format html' },

  { name: 'jobs', short: 'j', value: 'N', group: 'How it runs', commands: SCANNING, help: 'Worker threads (default: by the amount of work); the result is the same for any number' },
  { name: 'no-cache', group: 'How it runs', commands: SCANNING, help: 'History: neither read nor write what an earlier audit remembered' },
  { name: 'scan-mode', value: 'MODE', choices: ['delta', 'whole-blob'], group: 'How it runs', commands: ['scan'], help: 'History: delta (default) or whole-blob, the plain way; the result is the same' },

  { name: 'fingerprint', value: 'F', repeat: true, group: 'This command', commands: ['plan', 'purge'], help: 'Only the finding with this fingerprint; may be repeated' },
  { name: 'out', value: 'DIR', group: 'This command', commands: ['purge'], help: 'Where the rehearsal clone goes (default: a temporary folder)' },
  { name: 'engine', value: 'NAME', choices: ['filter-repo', 'embedded'], group: 'This command', commands: ['purge'], help: 'Who rewrites: git-filter-repo, or the embedded rewriter (default: filter-repo when installed)' },
  { name: 'strip-blobs', group: 'This command', commands: ['purge'], help: 'Remove whole blobs instead of replacing the text in them' },
  { name: 'store', value: 'NAME', group: 'This command', commands: ['plan'], help: 'Where secrets shall live, whatever the repository uses now (an unknown name lists all)' },
  { name: 'variable', value: 'NAME', group: 'This command', commands: ['plan'], help: 'Variable that takes the place of the value, with one --fingerprint (default: after what the value is assigned to)' },
  { name: 'apply-edits', group: 'This command', commands: ['plan'], help: 'Make the code edits in the working tree; shows the difference, and no plan, first' },
  { name: 'yes', group: 'This command', commands: ['plan', 'baseline'], help: 'Do not ask' },
  { name: 'from', value: 'TOOL', choices: ['gitleaks', 'detect-secrets', 'trufflehog', 'secretlint'], group: 'This command', commands: ['init'], help: 'Take over what is configured for another scanner' },
  { name: 'force', group: 'This command', commands: ['init', 'baseline'], help: 'Overwrite a file that is there' },
  { name: 'reason', value: 'TEXT', group: 'This command', commands: ['baseline'], help: 'Reason to note with new entries' },
  { name: 'owner', value: 'NAME', group: 'This command', commands: ['baseline'], help: 'Owner to note with new entries' },
  { name: 'expires', value: 'DATE', group: 'This command', commands: ['baseline'], help: 'Day from which new entries count again, as 2030-01-31' },
  { name: 'prune', group: 'This command', commands: ['baseline'], help: 'update: drop entries that are no longer found' },
  { name: 'hook', value: 'NAME', repeat: true, group: 'This command', commands: ['hook'], help: 'install, uninstall: which hooks (default pre-commit, pre-merge-commit, pre-push)' },
  { name: 'portable', group: 'This command', commands: ['hook'], help: 'install: find stanch on PATH instead of naming this installation' },

  { name: 'help', short: 'h', group: 'General', help: 'Show help for the command' },
  { name: 'version', short: 'V', group: 'General', help: 'Show the version' },
];

export function flagsOf(command: CommandName): Flag[] {
  return FLAGS.filter((flag) => !flag.commands || flag.commands.includes(command));
}
