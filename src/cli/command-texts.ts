/** What each command is for and how it is called, for help and completion. */
import type { CommandName } from './flags.js';

export interface CommandText {
  summary: string;
  usage: readonly string[];
  examples: readonly (readonly [command: string, what: string])[];
}

export const COMMAND_TEXTS: Readonly<Record<CommandName, CommandText>> = {
  scan: {
    summary: 'Find secrets in files, a staged change, commits or a whole history',
    usage: ['stanch scan [PATH...]', 'stanch scan --staged', 'stanch scan --range BASE..HEAD', 'stanch scan --history', 'stanch scan --stdin [--filename NAME]'],
    examples: [
      ['stanch scan', 'this folder as it lies here'],
      ['stanch scan --staged', 'what the next commit would add'],
      ['stanch scan --range origin/main..HEAD', 'the commits of this branch'],
      ['stanch scan --history --report sarif=out.sarif', 'everything that was ever committed, with a report for code scanning'],
      ['git show HEAD~3:app.env | stanch scan --stdin --filename app.env', 'one text'],
    ],
  },
  explain: {
    summary: 'Say why a text is, or is not, reported: each step and its evidence',
    usage: ['stanch explain STRING', 'stanch explain FINGERPRINT [--history]', 'stanch explain -'],
    examples: [
      ["stanch explain 'DB_PASSWORD=\"...\"'", 'judge a line'],
      ['stanch explain 0f3c...', 'judge a finding of this repository by its fingerprint'],
      ['stanch explain - < app.env', 'read the text from standard input, so that it stays out of the shell history'],
    ],
  },
  plan: {
    summary: 'Plan the way out: contain, rotate, relocate, purge, prevent',
    usage: ['stanch plan [REPORT.json]'],
    examples: [['stanch plan', 'scan the history and plan for each secret'], ['stanch plan report.json --format markdown -o runbook.md', 'a runbook with checkboxes']],
  },
  purge: {
    summary: 'Rehearse the removal from history on a clone, prove it, then print the push commands',
    usage: ['stanch purge [REPORT.json] --out DIR'],
    examples: [['stanch purge --out /tmp/rehearsal', 'every secret of the history'], ['stanch purge report.json --fingerprint 0f3c...', 'one secret of a report']],
  },
  baseline: {
    summary: 'Keep a list of known findings that do not count',
    usage: ['stanch baseline create [PATH...]', 'stanch baseline update [PATH...]', 'stanch baseline audit', 'stanch baseline stats'],
    examples: [
      ['stanch baseline create --history --reason "before rotation" --expires 2030-01-31', 'accept what is there for now'],
      ['stanch baseline update --prune', 'add what is new, drop what is gone'],
      ['stanch baseline audit', 'go through the entries one by one'],
    ],
  },
  report: {
    summary: 'Turn a JSON report into another format',
    usage: ['stanch report REPORT.json --html', 'stanch report REPORT.json --format FORMAT', 'stanch report < REPORT.json'],
    examples: [['stanch report report.json --html -o report.html', 'a page to print or send'], ['stanch report report.json --report junit=junit.xml', 'for a CI server']],
  },
  hook: {
    summary: 'Install, remove, run or check git hooks',
    usage: ['stanch hook install', 'stanch hook uninstall', 'stanch hook run NAME [ARGS...]', 'stanch hook doctor'],
    examples: [['stanch hook install', 'check every commit and push of this clone'], ['stanch hook doctor', 'which hooks really run here'], ['stanch hook run agent', 'what a coding agent calls before it writes or runs something']],
  },
  init: {
    summary: 'Write a first stanch.toml, or take over the settings of another scanner',
    usage: ['stanch init', 'stanch init --from gitleaks|detect-secrets|trufflehog|secretlint'],
    examples: [['stanch init --from gitleaks', 'convert .gitleaks.toml and .gitleaksignore once']],
  },
  rules: {
    summary: 'List, show, check or try rules',
    usage: ['stanch rules list [WORD]', 'stanch rules show ID', 'stanch rules check [FILE...]', 'stanch rules test ID TEXT'],
    examples: [['stanch rules list aws', 'rules about AWS'], ['stanch rules check', 'run every example through the whole engine']],
  },
  completion: {
    summary: 'Print a completion script for bash, zsh or fish',
    usage: ['stanch completion bash|zsh|fish'],
    examples: [['source <(stanch completion bash)', 'in ~/.bashrc']],
  },
};
