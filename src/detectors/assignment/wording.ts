/**
 * Names of features as a reader says them. Separate from the features because their names are keys of the trained table,
 * and because only a candidate that is shown needs words.
 */

const FAMILIES: Readonly<Record<string, string>> = { pw: 'a password', sec: 'a secret', tok: 'a token', api: 'an API key', key: 'a key', auth: 'a credential' };
const QUOTED: Readonly<Record<string, string>> = { q: 'quoted', i: 'inside of a string, comment or command', b: 'bare' };

const SHAPES: Readonly<Record<string, string>> = {
  quoted: 'an assignment', bare: 'an assignment', line: 'the rest of a line', block: 'an indented block', element: 'the text of an element', pair: 'a pair of name and value', argument: 'an argument', call: 'an argument of a call', option: 'an option of a command',
  directive: 'a directive', declared: 'a declaration with a type', cell: 'a cell of a table', prose: 'prose', compare: 'a comparison', wrapped: 'handed to a call', url: 'an address', header: 'a header', dsn: 'a connection string', default: 'a fallback for a setting',
};

const range = (edges: readonly number[], bin: number, unit: string): string =>
  bin === 0 ? `less than ${edges[0]}${unit}` : bin >= edges.length ? `${edges[edges.length - 1]}${unit} and more` : edges[bin]! - edges[bin - 1]! === 1 ? `${edges[bin - 1]}${unit}` : `${edges[bin - 1]} to ${edges[bin]}${unit}`;

const LENGTHS = [4, 6, 8, 10, 13, 16, 20, 24, 32, 40, 41, 64, 65, 100];
const ORDER = ['as in words', 'as in words', 'as in names', 'as in names', 'as in a mixture', 'as in a mixture', 'nearly as by chance', 'as by chance'];

const FORMS: Readonly<Record<string, string>> = {
  lower: 'a lower-case word', UPPER: 'an upper-case word', Capital: 'a capitalised word', camel: 'a camelCase name', Pascal: 'a PascalCase name', UPPER_SNAKE: 'the name of a constant', snake: 'a snake_case name', kebab: 'a kebab-case name',
  dotted: 'a dotted name', words: 'several words', Words: 'several capitalised words', sentence: 'a sentence', 'mixed-words': 'words and signs', digits: 'digits alone', uuid: 'a UUID', hex: 'hexadecimal digits', 'lower-digits': 'a word with digits behind',
  'Capital-digits': 'a capitalised word with digits behind', 'word-digits-symbol': 'a word, digits and a sign', path: 'a path', email: 'a mail address', address: 'an address', version: 'a version', base32: 'base32', alnum: 'letters and digits', base64: 'letters, digits and the signs of base64',
  symbols: 'letters with digits or signs', 'letters-symbol': 'letters and a sign', foreign: 'letters beyond ASCII', 'foreign-sentence': 'a sentence beyond ASCII', common: 'a password or sample that everybody uses', 'same-as-key': 'the same as its name', 'ends-as-key': 'it ends as its name does',
  'holds-key': 'it holds its own name', 'holds-secret-word': 'it holds a word such as password or token', 'ends-like-sentence': 'it ends like a sentence', brackets: 'it holds brackets', 'odd-for-a-token': 'it holds signs that tokens lack', 'starts-as-sample': 'it starts like a sample',
  'stray-sign': 'it holds a sign that no issuer uses', 'sentence-start': 'it starts like a sentence', 'call-end': 'it ends like a call', 'semicolon-end': 'it ends with a semicolon', 'number-dot': 'it starts like a number', 'percent-escape': 'it holds percent escapes', 'slash-start': 'it starts with a slash', escape: 'it holds backslash escapes',
};

const PHRASES: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^key:(pw|sec|tok|api|key|auth)$/, ([, kind]) => `its name speaks of ${FAMILIES[kind!]}`],
  [/^key:\w+\/tail-(\w+)$/, ([, tail]) => (tail === 'none' ? 'the name ends with that word' : tail === 'neutral' ? 'only words that change nothing follow in the name' : 'other words follow in the name')],
  [/^key:\w+\/lead-(\w+)$/, ([, lead]) => ({ none: 'nothing stands ahead of that word in the name', opener: 'the name says that it opens something', plain: 'the name says that it opens nothing', verb: 'the name starts with an action' } as Record<string, string>)[lead!] ?? 'other words stand ahead in the name'],
  [/^key:auth\/header$/, () => 'it is the header that carries credentials'],
  [/^key:short$/, () => 'a very short name'],
  [/^key:plural$/, () => 'the name speaks of several'],
  [/^key:shout/, () => 'a name in capitals'],
  [/^key:(\w+)$/, ([, style]) => `a name in ${style} case`],
  [/^value:\w+\/length(\d+)$/, ([, bin]) => range(LENGTHS, Number(bin), ' characters')],
  [/^value:\w+\/classes(\d)$/, ([, n]) => `${n} of lower case, upper case, digits and signs`],
  [/^value:\w+\/words(\d)$/, ([, bin]) => `${range([1, 2, 3, 4, 6, 9], Number(bin), '')} blanks`],
  [/^value:t=(.+)$/, ([, word]) => `it holds the word ${word}`],
  [/^value:interpolated/, () => 'a part of it is filled in elsewhere'],
  [/^value:(?:\w+\/)?(.+)$/, ([, form]) => FORMS[form!] ?? form!],
  [/^random:(?:short|middle|long)\/surprise(\d)$/, ([, bin]) => `letters follow each other ${ORDER[Math.min(7, Number(bin) * 2)]}, for its length`],
  [/^random:\w+\/surprise(\d+)$/, ([, bin]) => `letters follow each other ${ORDER[Math.min(7, Number(bin))]}`],
  [/^random:\w+\/dictionary(\w+)$/, ([, bin]) => (bin === 'none' ? 'hardly any letters' : ['no known word in it', 'few known words in it', 'some known words in it', 'mostly known words', 'nearly all known words', 'known words alone'][Number(bin)]!)],
  [/^random:\w+\/entropy(\d)$/, ([, bin]) => `characters repeat ${['most of the time', 'often', 'often', 'sometimes', 'seldom', 'as seldom as by chance'][Number(bin)]}`],
  [/^random:\w+\/switches(\d)$/, ([, bin]) => `letters, digits and cases ${['seldom change', 'seldom change', 'change now and then', 'change often', 'change all the time'][Number(bin)]}`],
  [/^random:run(\d)$/, ([, n]) => `one character ${n} times in a row`],
  [/^random:sequence(\d+)$/, ([, n]) => `${n} characters in alphabetical or counting order`],
  [/^random:few-distinct$/, () => 'at most three different characters'],
  [/^random:periodic$/, () => 'a repetition'],
  [/^random:\w+\/keyboard$/, () => 'neighbours on the keyboard'],
  [/^random:\w+\/digits(\d)$/, ([, bin]) => ['no digits', 'hardly any digits', 'few digits', 'many digits', 'mostly digits', 'nearly digits alone'][Number(bin)]!],
  [/^syntax:default/, () => 'a fallback for a setting'],
  [/^syntax:key-quoted/, () => 'its name is quoted'],
  [/^syntax:setter$/, () => 'handed to something that stores it'],
  [/^syntax:getter$/, () => 'handed to something that asks for a name'],
  [/^syntax:(?:other-call|constructor)$/, () => 'handed to a call'],
  [/^syntax:by(\S*)\/[qib]$/, ([, by]) => `tied to its name by ${by === '' ? 'a blank' : by}`],
  [/^syntax:goes-on/, () => 'the expression goes on behind it'],
  [/^syntax:then-end/, () => 'it ends its line'],
  [/^syntax:then-word/, () => 'a word follows'],
  [/^syntax:then(.)/, ([, sign]) => `${sign} follows`],
  [/^syntax:escaped-mark$/, () => 'in escaped quotation marks'],
  [/^syntax:(\w+)\/([qib])\/\w+$/, ([, shape, quoted]) => `${SHAPES[shape!] ?? shape}, ${QUOTED[quoted!]}`],
  [/^syntax:(\w+)$/, ([, shape]) => SHAPES[shape!] ?? shape!],
  [/^context:line-start/, () => 'its name starts the line'],
  [/^context:comment/, () => 'in a comment'],
  [/^context:declaration/, () => 'in a declaration'],
  [/^context:list-or-export$/, () => 'in a list or an export'],
  [/^context:condition$/, () => 'in a condition'],
  [/^context:prose/, () => 'in prose'],
  [/^context:after-other-assignment$/, () => 'behind another assignment'],
  [/^context:in-list$/, () => 'in a list of arguments or members'],
  [/^context:query$/, () => 'in the query of an address'],
  [/^context:line-of-test-or-text/, () => 'its line tests or tells something'],
  [/^context:neighbour/, () => 'a user, host or account stands near'],
  [/^context:no-neighbour/, () => 'no user, host or account stands near'],
  [/^context:code-lines/, () => 'among lines of code'],
  [/^context:settings-lines/, () => 'among settings'],
  [/^context:test-nearby/, () => 'a test stands near'],
  [/^context:example-nearby/, () => 'the text around speaks of an example'],
  [/^context:local-host/, () => 'a local or sample host stands near'],
];

const phrases = new Map<string, string>();

/** @param feature as in features.ts, one that the model knows: a large audit asks for the same few a million times */
export function phrase(feature: string): string {
  let said = phrases.get(feature);
  if (said === undefined) phrases.set(feature, said = phraseOf(feature));
  return said;
}

function phraseOf(feature: string): string {
  for (const [pattern, say] of PHRASES) {
    const parts = pattern.exec(feature);
    if (parts !== null) return say(parts);
  }
  return feature;
}
