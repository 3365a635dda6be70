/**
 * Programming languages: a string literal becomes an expression that reads the environment. Separate from
 * configuration formats, which have no expressions.
 */
import { isConnection, literalAround, type Literal } from './literal.js';
import type { Change, EditSite, Language } from './language.js';

interface Program {
  id: string;
  files: RegExp;
  quotes: readonly string[];
  expression: (variable: string) => string;
  /** Joins text and expression; default `+`. */
  joins?: string;
  /** Why the literal cannot become an expression here. */
  refuses?: (lineBefore: string, site: EditSite) => string | undefined;
  /** Further changes: imports, const -> var. */
  adapt?: (site: EditSite, literal: Literal) => Change[];
}

const DOUBLE = ['"'];
const BOTH = ['"', "'"];

const PROGRAMS: readonly Program[] = [
  { id: 'javascript', files: /\.(?:js|mjs|cjs|jsx)$/i, quotes: ['`', '"', "'"], expression: (name) => `process.env.${name}` },
  { id: 'typescript', files: /\.(?:ts|mts|cts|tsx)$/i, quotes: ['`', '"', "'"], expression: (name) => `(process.env.${name} as string)`, refuses: (line) => (/^\s*(?:export\s+)?(?:type|interface|enum)\b/.test(line) ? 'the literal is part of a type' : undefined) },
  { id: 'python', files: /\.pyi?$/i, quotes: ['"""', "'''", '"', "'"], expression: (name) => `os.environ["${name}"]`, adapt: (site) => ensureImport(site, /^[ \t]*import[ \t]+(?:[\w.]+[ \t]*,[ \t]*)*os\b/m, 'import os\n', pythonImportPlace) },
  { id: 'go', files: /\.go$/i, quotes: ['`', '"'], expression: (name) => `os.Getenv("${name}")`, refuses: goRefusal, adapt: (site) => [...goImport(site), ...replaceOnLine(site, /^(\s*)const(\s)/, (match) => `${match[1] ?? ''}var${match[2] ?? ''}`)] },
  { id: 'java', files: /\.java$/i, quotes: ['"""', '"'], expression: (name) => `System.getenv("${name}")`, refuses: annotationRefusal },
  { id: 'kotlin', files: /\.(?:kt|kts)$/i, quotes: ['"""', '"'], expression: (name) => `System.getenv("${name}")`, refuses: annotationRefusal, adapt: (site) => replaceOnLine(site, /^(.*?)\bconst val\b/, (match) => `${match[1] ?? ''}val`) },
  { id: 'csharp', files: /\.cs$/i, quotes: ['"""', '"'], expression: (name) => `System.Environment.GetEnvironmentVariable("${name}")`, refuses: (line) => (/^\s*\[/.test(line) ? 'an attribute takes constants only' : annotationRefusal(line)), adapt: csharpConstant },
  { id: 'ruby', files: /(?:\.rb|\.rake|\.gemspec|(?:^|\/)(?:Gemfile|Rakefile|Fastfile|Podfile))$/i, quotes: BOTH, expression: (name) => `ENV.fetch("${name}")` },
  { id: 'php', files: /\.php$/i, quotes: BOTH, joins: ' . ', expression: (name) => `getenv('${name}')`, refuses: (line) => (/^\s*(?:(?:public|protected|private|static|final|readonly|var)\s+)*(?:const\b|(?:public|protected|private|static|var)\s[^(=]*\$\w+\s*=)/.test(line) ? 'a constant or property default takes no function call; set it in the constructor' : undefined) },
  { id: 'rust', files: /\.rs$/i, quotes: DOUBLE, joins: '', expression: (name) => `std::env::var("${name}").expect("${name} is not set")`, refuses: (line) => (/^\s*(?:pub(?:\([^)]*\))?\s+)?(?:const|static)\b/.test(line) ? 'a constant cannot read the environment; make it a function or a LazyLock' : undefined) },
  { id: 'scala', files: /\.(?:scala|sbt)$/i, quotes: ['"""', '"'], expression: (name) => `sys.env("${name}")` },
  { id: 'groovy', files: /\.(?:groovy|gradle)$|(?:^|\/)Jenkinsfile$/i, quotes: ["'''", '"""', '"', "'"], expression: (name) => `System.getenv('${name}')` },
  { id: 'swift', files: /\.swift$/i, quotes: ['"""', '"'], expression: (name) => `ProcessInfo.processInfo.environment["${name}"]!` },
  { id: 'dart', files: /\.dart$/i, quotes: ["'''", '"""', '"', "'"], expression: (name) => `Platform.environment['${name}']!`, refuses: (line) => (/\bconst\b/.test(line) ? 'a constant cannot read the environment' : undefined) },
  { id: 'elixir', files: /\.exs?$/i, quotes: ['"""', '"'], joins: ' <> ', expression: (name) => `System.fetch_env!("${name}")` },
  { id: 'perl', files: /\.(?:pl|pm|t)$/i, quotes: BOTH, joins: ' . ', expression: (name) => `$ENV{${name}}` },
  { id: 'lua', files: /\.lua$/i, quotes: BOTH, joins: ' .. ', expression: (name) => `os.getenv("${name}")` },
  { id: 'powershell', files: /\.ps[dm]?1$/i, quotes: BOTH, expression: (name) => `$env:${name}` },
];

export const programLanguages: readonly Language[] = PROGRAMS.map((program) => ({
  id: program.id,
  files: program.files,
  describe: (variable) => program.expression(variable),
  edit: (site) => editProgram(program, site),
}));

function editProgram(program: Program, site: EditSite): Change[] | string {
  const literal = literalAround(site.text, site.from, site.to, program.quotes);
  if (!literal) return 'the value is not inside one string literal';
  const lineBefore = site.text.slice(site.text.lastIndexOf('\n', literal.start - 1) + 1, literal.start);
  if (/^\s*(?:\/\/|#(?!\[)|\*|--\s)/.test(lineBefore) && !/^\s*#\s*(?:define|include)/.test(lineBefore)) return 'it stands in a comment; delete it there';
  const refusal = program.refuses?.(lineBefore, site);
  if (refusal !== undefined) return refusal;
  if (/^\s*(?::(?!:)|=>)/.test(site.text.slice(literal.end, literal.end + 8)) && /[{,]\s*$/.test(lineBefore)) return 'the value is used as a key';
  const replacement = expressionFor(program, site, literal);
  if (replacement === undefined) return 'text stands before or after the value in the literal, and the language has no operator to join them';
  return [{ from: literal.start, to: literal.end, text: replacement }, ...(program.adapt?.(site, literal) ?? [])];
}

function expressionFor(program: Program, site: EditSite, literal: Literal): string | undefined {
  const expression = program.expression(site.variable);
  const whole = (literal.before.trim() === '' && literal.after.trim() === '') || isConnection(literal.before);
  if (whole) return jsxAttribute(site, literal) ? `{${expression}}` : expression;
  if (literal.quote === '`' && program.id !== 'go') return `\`${literal.before}\${${expression}}${literal.after}\``;
  if (program.joins === '') return undefined;
  const quoted = (text: string): string => `${site.text.slice(literal.start, literal.start + literal.prefix.length)}${literal.quote}${text}${literal.quote}`;
  const parts = [literal.before === '' ? '' : quoted(literal.before), expression, literal.after === '' ? '' : quoted(literal.after)].filter((part) => part !== '');
  return parts.join(program.joins ?? ' + ');
}

function jsxAttribute(site: EditSite, literal: Literal): boolean {
  return /\.[jt]sx$/i.test(site.path) && site.text[literal.start - 1] === '=' && /<[A-Za-z][^<>]*$/.test(site.text.slice(Math.max(0, literal.start - 400), literal.start));
}

function annotationRefusal(lineBefore: string): string | undefined {
  return /^\s*@\w+[\w.]*\(/.test(lineBefore) ? 'an annotation takes constants only' : /^\s*case\s/.test(lineBefore) ? 'a case label takes constants only' : undefined;
}

/** Adds one import unless the file has it. */
function ensureImport(site: EditSite, present: RegExp, line: string, place: (text: string) => number): Change[] {
  if (present.test(site.text)) return [];
  const at = place(site.text);
  return [{ from: at, to: at, text: line }];
}

/** After the shebang, comments, the module's docstring and __future__ imports. */
function pythonImportPlace(text: string): number {
  const head = /^(?:#[^\n]*\n|[^\S\n]*\n)*(?:[rRuU]?("""|''')[\s\S]*?\1[^\n]*\n)?(?:[^\S\n]*\n|#[^\n]*\n|from __future__[^\n]*\n)*/.exec(text);
  return head?.[0].length ?? 0;
}

function goImport(site: EditSite): Change[] {
  if (/^\s*(?:import\s+)?(?:\w+\s+)?"os"\s*$/m.test(site.text)) return [];
  const block = /^import \(\r?\n/m.exec(site.text);
  if (block) return [{ from: block.index + block[0].length, to: block.index + block[0].length, text: '\t"os"\n' }];
  const name = /^package [^\n]*\n/m.exec(site.text);
  const at = name ? name.index + name[0].length : 0;
  return [{ from: at, to: at, text: '\nimport "os"\n' }];
}

function goRefusal(lineBefore: string, site: EditSite): string | undefined {
  if (/^\s*case\s/.test(lineBefore)) return 'a case label takes constants only';
  const ahead = site.text.slice(0, site.from);
  const open = ahead.lastIndexOf('const (');
  return open >= 0 && !/\n\)/.test(ahead.slice(open)) ? 'a constant block cannot read the environment; move the line into a var block' : undefined;
}

/** C#: a class constant becomes a static read-only field, a local one a variable. */
function csharpConstant(site: EditSite): Change[] {
  return replaceOnLine(site, /^(\s*(?:(?:public|private|protected|internal)\s+)*)const\s+string\b/, (match) => `${match[1] ?? ''}${/\w/.test(match[1] ?? '') ? 'static readonly ' : ''}string`);
}

function replaceOnLine(site: EditSite, pattern: RegExp, to: (match: RegExpExecArray) => string): Change[] {
  const start = site.text.lastIndexOf('\n', site.from - 1) + 1;
  const match = pattern.exec(site.text.slice(start, site.from));
  return match ? [{ from: start, to: start + match[0].length, text: to(match) }] : [];
}
