/**
 * Programming languages: a string literal becomes an expression that reads the environment. Separate from
 * configuration formats, which have no expressions.
 */
import { literalAround, type Literal } from './literal.js';
import type { Change, EditSite, Language } from './language.js';

interface Program {
  id: string;
  files: RegExp;
  quotes: readonly string[];
  expression: (variable: string) => string;
  /** Of a literal of bytes (`b'...'`). */
  ofBytes?: (expression: string) => string;
  /** Joins text and expression; default `+`. */
  joins?: string;
  /** The joined text needs parentheses around it: the language has commands whose arguments are separated by blanks. */
  parentheses?: boolean;
  /** Why the literal cannot become an expression here. */
  refuses?: (lineBefore: string, site: EditSite, literal: Literal) => string | undefined;
  /** Further changes: imports, const -> var. */
  adapt?: (site: EditSite, literal: Literal) => Change[];
}

const DOUBLE = ['"'];
const BOTH = ['"', "'"];

const PROGRAMS: readonly Program[] = [
  { id: 'javascript', files: /\.(?:js|mjs|cjs|jsx)$/i, quotes: ['`', '"', "'"], expression: (name) => `process.env.${name}` },
  { id: 'typescript', files: /\.(?:ts|mts|cts|tsx)$/i, quotes: ['`', '"', "'"], expression: (name) => `(process.env.${name} as string)`, refuses: typeRefusal },
  { id: 'python', files: /\.pyi?$/i, quotes: ['"""', "'''", '"', "'"], expression: (name) => `os.environ["${name}"]`, ofBytes: (expression) => `${expression}.encode()`, adapt: pythonImport },
  { id: 'go', files: /\.go$/i, quotes: ['`', '"'], expression: (name) => `os.Getenv("${name}")`, refuses: goRefusal, adapt: (site) => [...goImport(site), ...replaceOnLine(site, /^(\s*)const(\s)/, (match) => `${match[1] ?? ''}var${match[2] ?? ''}`)] },
  { id: 'java', files: /\.java$/i, quotes: ['"""', '"'], expression: (name) => `System.getenv("${name}")`, refuses: annotationRefusal },
  { id: 'kotlin', files: /\.(?:kt|kts)$/i, quotes: ['"""', '"'], expression: (name) => `System.getenv("${name}")`, refuses: annotationRefusal, adapt: (site) => replaceOnLine(site, /^(.*?)\bconst val\b/, (match) => `${match[1] ?? ''}val`) },
  { id: 'csharp', files: /\.cs$/i, quotes: ['"""', '"'], expression: (name) => `System.Environment.GetEnvironmentVariable("${name}")`, refuses: (line) => (/^\s*\[/.test(line) ? 'an attribute takes constants only' : isDefault(line) ? 'a default takes constants only' : annotationRefusal(line)), adapt: csharpConstant },
  { id: 'ruby', files: /(?:\.rb|\.rake|\.gemspec|(?:^|\/)(?:Gemfile|Rakefile|Fastfile|Podfile))$/i, quotes: BOTH, expression: (name) => `ENV.fetch("${name}")` },
  { id: 'php', files: /\.php$/i, quotes: BOTH, joins: ' . ', expression: (name) => `getenv('${name}')`, refuses: phpRefusal },
  { id: 'rust', files: /\.rs$/i, quotes: DOUBLE, joins: '', expression: (name) => `std::env::var("${name}").expect("${name} is not set")`, refuses: (line) => (/^\s*(?:pub(?:\([^)]*\))?\s+)?(?:const|static)\b/.test(line) ? 'a constant cannot read the environment; make it a function or a LazyLock' : undefined) },
  { id: 'scala', files: /\.(?:scala|sbt)$/i, quotes: ['"""', '"'], expression: (name) => `sys.env("${name}")` },
  { id: 'groovy', files: /\.(?:groovy|gradle)$|(?:^|\/)Jenkinsfile$/i, quotes: ["'''", '"""', '"', "'"], expression: (name) => `System.getenv('${name}')` },
  { id: 'swift', files: /\.swift$/i, quotes: ['"""', '"'], expression: (name) => `ProcessInfo.processInfo.environment["${name}"]!` },
  { id: 'dart', files: /\.dart$/i, quotes: ["'''", '"""', '"', "'"], expression: (name) => `Platform.environment['${name}']!`, refuses: (line) => (/\bconst\b/.test(line) ? 'a constant cannot read the environment' : undefined) },
  { id: 'elixir', files: /\.exs?$/i, quotes: ['"""', '"'], joins: ' <> ', expression: (name) => `System.fetch_env!("${name}")` },
  { id: 'perl', files: /\.(?:pl|pm|t)$/i, quotes: BOTH, joins: ' . ', expression: (name) => `$ENV{${name}}` },
  { id: 'lua', files: /\.lua$/i, quotes: BOTH, joins: ' .. ', expression: (name) => `os.getenv("${name}")` },
  { id: 'powershell', files: /\.ps[dm]?1$/i, quotes: BOTH, parentheses: true, expression: (name) => `$env:${name}` },
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
  if (site.text[literal.end] === '#' && site.text[literal.start - 1] === '#') return 'the value is not inside one plain string literal';
  const refusal = program.refuses?.(lineBefore, site, literal);
  if (refusal !== undefined) return refusal;
  if (/^\s*(?::(?!:)|=>)/.test(site.text.slice(literal.end, literal.end + 8)) && /[{,]\s*$/.test(lineBefore)) return 'the value is used as a key';
  const replacement = expressionFor(program, site, literal);
  if (replacement === undefined) return 'the literal holds more than the value, or bytes, and the language has no operator for that';
  return [{ from: literal.start, to: literal.end, text: replacement }, ...(program.adapt?.(site, literal) ?? [])];
}

function expressionFor(program: Program, site: EditSite, literal: Literal): string | undefined {
  const plain = program.expression(site.variable);
  const isBytes = /^(?:b|br|rb)$/.test(literal.prefix);
  if (isBytes && !program.ofBytes) return undefined;
  const expression = isBytes ? program.ofBytes!(plain) : plain;
  if (literal.before.trim() === '' && literal.after.trim() === '') return jsxAttribute(site, literal) ? `{${expression}}` : expression;
  if (literal.quote === '`' && program.id !== 'go') return `\`${literal.before}\${${expression}}${literal.after}\``;
  if (program.joins === '') return undefined;
  const quoted = (text: string): string => `${site.text.slice(literal.start, literal.start + literal.prefix.length)}${literal.quote}${text}${literal.quote}`;
  const parts = [literal.before === '' ? '' : quoted(literal.before), expression, literal.after === '' ? '' : quoted(literal.after)].filter((part) => part !== '');
  const joined = parts.join(program.joins ?? ' + ');
  // What follows is about the whole text: formatting, a method, an index.
  return program.parentheses || /^\s*(?:%|\*|\[|\.\s*[A-Za-z_])/.test(site.text.slice(literal.end, literal.end + 40)) ? `(${joined})` : joined;
}

function jsxAttribute(site: EditSite, literal: Literal): boolean {
  return /\.[jt]sx$/i.test(site.path) && site.text[literal.start - 1] === '=' && /<[A-Za-z][^<>]*$/.test(site.text.slice(Math.max(0, literal.start - 400), literal.start));
}

function annotationRefusal(lineBefore: string): string | undefined {
  return /^\s*@\w+[\w.]*\(/.test(lineBefore) ? 'an annotation takes constants only' : CASE_LABEL.test(lineBefore) ? 'a case label takes constants only' : undefined;
}

const CASE_LABEL = /(?:^|[\s{;])case\s[^:]*$/;

/** Of a parameter: `(string a = "`. */
function isDefault(lineBefore: string): boolean {
  return /\([^()]*[\w>\]?]\s+\w+\s*=\s*$/.test(lineBefore) && !/\b(?:for|foreach|using|fixed|if|while|switch)\s*\([^()]*$/.test(lineBefore);
}

function typeRefusal(lineBefore: string, { text }: EditSite, literal: Literal): string | undefined {
  const ahead = text.slice(Math.max(0, literal.start - 4096), literal.start);
  if (/^\s*(?:export\s+)?(?:type|interface|enum)\b/.test(lineBefore) || /\b(?:enum|interface)\s+\w[^{};]*\{[^{}]*$/.test(ahead)) return 'the literal is part of a type';
  return /^\s*as\s+const\b/.test(text.slice(literal.end, literal.end + 20)) ? 'a const assertion takes literals only' : undefined;
}

/** Of the statement, which may have begun lines ahead. */
function phpRefusal(_: string, { text }: EditSite, literal: Literal): string | undefined {
  const ahead = text.slice(Math.max(0, literal.start - 4096), literal.start);
  const statement = ahead.slice(Math.max(ahead.lastIndexOf(';'), ahead.lastIndexOf('{'), ahead.lastIndexOf('}')) + 1);
  const isConstant = /(?:^|\s)const\s[^=]*=/.test(statement) || /(?:^|\s)(?:public|protected|private|static|var)\s[^(=]*\$\w+\s*=/.test(statement) || /\b(?:function|fn)\b[^()]*\([^)]*\$\w+\s*=\s*$/.test(statement);
  return isConstant ? 'a constant or default takes no function call; set it in the constructor' : undefined;
}

/** Unless there is one, under its own name, ahead of the place. */
function pythonImport({ text, from }: EditSite): Change[] {
  const present = /^import[ \t]+(?:[\w.]+(?:[ \t]+as[ \t]+\w+)?[ \t]*,[ \t]*)*os(?:\.[\w.]+)?[ \t]*(?:[,;#]|\r?$)/m.exec(text);
  if (present && present.index < from) return [];
  const at = pythonImportPlace(text);
  return [{ from: at, to: at, text: `import os${lineEnd(text)}` }];
}

/** After the byte order mark, the shebang, comments, the module's docstring and __future__ imports. */
function pythonImportPlace(text: string): number {
  const head = /^(?:\xef\xbb\xbf)?(?:#[^\n]*\n|[^\S\n]*\n)*(?:[rRuU]?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?!"")[^"\n]*"|'(?!'')[^'\n]*')[^\n]*\n)?(?:[^\S\n]*\n|#[^\n]*\n|from __future__ import (?:\([^)]*\)[^\n]*|[^\n(][^\n]*)\n)*/.exec(text);
  return head?.[0].length ?? 0;
}

function goImport({ text }: EditSite): Change[] {
  if (/^\s*(?:import\s+)?"os"\s*$/m.test(text)) return [];
  const block = /^import \(\r?\n/m.exec(text);
  const end = lineEnd(text);
  if (block) return [{ from: block.index + block[0].length, to: block.index + block[0].length, text: `\t"os"${end}` }];
  const name = /^(?:\xef\xbb\xbf)?package [^\n]*\n/m.exec(text);
  const at = name ? name.index + name[0].length : 0;
  return [{ from: at, to: at, text: `${end}import "os"${end}` }];
}

function lineEnd(text: string): string {
  return /\r\n/.test(text) ? '\r\n' : '\n';
}

function goRefusal(lineBefore: string, site: EditSite): string | undefined {
  if (CASE_LABEL.test(lineBefore)) return 'a case label takes constants only';
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
