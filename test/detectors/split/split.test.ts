import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuedLines } from '../../../src/detectors/split/continued-detector.js';
import { joinedByCalls } from '../../../src/detectors/split/list-detector.js';
import { joinedByOperators } from '../../../src/detectors/split/operator-detector.js';
import { joinedByStatements } from '../../../src/detectors/split/statement-detector.js';
import { joinedByTemplates } from '../../../src/detectors/split/template-detector.js';
import type { DetectorFactory } from '../../../src/detectors/context.js';
import type { Candidate } from '../../../src/findings/types.js';
import { drive } from '../drive.js';

const find = (text: string): Candidate[] => drive([joinedByOperators, joinedByCalls, joinedByTemplates, joinedByStatements, continuedLines], Buffer.from(text)).filter((c) => c.parts);
const secret = 'mark_A1b2C3d4E5f6G7h8';
const [a, b, c] = [secret.slice(0, 7), secret.slice(7, 13), secret.slice(13)];
const shown = (text: string, found: Candidate): string[] => found.parts!.map(({ start, end }) => Buffer.from(text).subarray(start, end).toString());

const EXPRESSIONS: Record<string, string> = {
  'plus, double quotes': `key = "${a}" + "${b}" + "${c}"`,
  'plus, single quotes': `key = '${a}' + '${b}' + '${c}';`,
  'plus, no blanks': `key="${a}"+"${b}"+"${c}";`,
  'plus at line ends': `String key = "${a}" +\n    "${b}" +\r\n    "${c}";`,
  'plus at line starts': `String key = "${a}"\n    + "${b}"\n    + "${c}";`,
  'adjacent, C': `const char *key = "${a}" "${b}"\n  "${c}";`,
  'adjacent, Python': `key = ('${a}'\n       '${b}'\n       '${c}')`,
  'backslash between literals': `key = "${a}" \\\n      "${b}" \\\n      "${c}"`,
  'PHP dots': `$key = '${a}' . '${b}' . '${c}';`,
  'PHP dots, no blanks': `$key = "${a}"."${b}"."${c}";`,
  'Lua dots': `local key = "${a}" .. "${b}" .. "${c}"`,
  Elixir: `key = "${a}" <> "${b}" <> "${c}"`,
  Haskell: `key = "${a}" ++ "${b}" ++ "${c}"`,
  'Visual Basic': `key = "${a}" & "${b}" & _\n  "${c}"`,
  SQL: `SELECT '${a}' || '${b}' || '${c}'`,
  'template of constants': `const key = \`\${"${a}"}\${"${b}"}${c}\`;`,
  'JavaScript join': `const key = ["${a}", "${b}", "${c}"].join("");`,
  'JavaScript join over lines': `const key = [\n  '${a}',\n  '${b}',\n  '${c}',\n].join('');`,
  'JavaScript join with a separator': `const key = ["mark", "${secret.slice(5)}"].join("_");`,
  'Python join with a separator': `key = "_".join(["mark", "${secret.slice(5)}"])`,
  'Python join': `key = "".join(["${a}", "${b}", "${c}"])`,
  'Python join of a tuple': `key = ''.join(('${a}', '${b}', '${c}'))`,
  'Go join': `key := strings.Join([]string{"${a}", "${b}", "${c}"}, "")`,
  'Terraform join': `key = join("", ["${a}", "${b}", "${c}"])`,
  'PHP implode': `$key = implode('', ['${a}', '${b}', '${c}']);`,
  'SQL concat': `SELECT CONCAT('${a}', '${b}', '${c}')`,
  'C# concat': `var key = String.Concat("${a}", "${b}", "${c}");`,
  R: `key <- paste0("${a}", "${b}", "${c}")`,
  'Java join': `String key = String.join("", "${a}", "${b}", "${c}");`,
  'Rust concat': `const KEY: &str = concat!("${a}", "${b}", "${c}");`,
  PowerShell: `$key = -join ('${a}', '${b}', '${c}')`,
  CloudFormation: `{"key": {"Fn::Join": ["", ["${a}", "${b}", "${c}"]]}}`,
  'YAML of CloudFormation': `key: !Join ["", ["${a}", "${b}", "${c}"]]`,
  'printf of a shell': `KEY=$(printf '%s%s%s' "${a}" "${b}" "${c}")`,
  'Java formatted': `String key = "%s%s%s".formatted("${a}", "${b}", "${c}");`,
  'format of PowerShell': `$key = '{0}{1}{2}' -f '${a}', '${b}', '${c}'`,
  'Objective-C': `NSString *key = [NSString stringWithFormat:@"%@%@%@", @"${a}", @"${b}", @"${c}"];`,
  'soft line break': `${'x'.repeat(38)} key=${secret.slice(0, 12)}012345678901234567=\n${c}`,
  'concat method': `String key = "${a}".concat("${b + c}");`,
  'line continuation behind a short first part': `export key=${secret.slice(0, 5)}\\\n  ${secret.slice(5, 9)}\\\n  ${secret.slice(9)}0123456789ab`,
  'line continuation': `key = "${secret.slice(0, 12)}0123456789ab\\\ncd${c}"`,
};

/** Stands for rules whose form is wider than the secret: an address with a password. */
const addressDetector: DetectorFactory = (context) => ({
  name: 'address',
  scope: 'window',
  literals: ['://'],
  reach: { before: 8, after: 128 },
  verify({ bytes, lo, hi }, at, _literal, sink) {
    const match = /(?<=mysql):\/\/\w+:(\w+)@/.exec(bytes.toString('latin1', lo, hi));
    if (!match) return;
    const start = lo + match.index + match[0].indexOf(match[1]!, 4);
    const secretSpan = { start, end: start + match[1]!.length };
    sink({ rule: { ...context.rule('address')! }, span: { start: at, end: lo + match.index + match[0].length }, secretSpan, value: match[1]!, decodedFrom: [], evidence: [] });
  },
});

/** Stands for rules of whole objects, whose secret is one member of several. */
const objectDetector: DetectorFactory = (context) => ({
  name: 'object',
  scope: 'window',
  literals: ['client_secret'],
  reach: { before: 8, after: 256 },
  verify({ bytes, lo, hi }, _at, _literal, sink) {
    const match = /client_secret": "(\w+)", "refresh_token": "\w+"/.exec(bytes.toString('latin1', lo, hi));
    if (!match) return;
    const start = lo + match.index + match[0].indexOf(match[1]!);
    sink({ rule: { ...context.rule('object')! }, span: { start: lo + match.index, end: lo + match.index + match[0].length }, secretSpan: { start, end: start + match[1]!.length }, value: match[1]!, decodedFrom: [], evidence: [] });
  },
});

describe('what stands on the next line', () => {
  it('is no part when it is a name', () => {
    expect(find(`examples:\n  - '${secret}'\n"401":\n  text: x\n`)).toEqual([]);
    expect(find(`key = "${a}"\n"${b}${c}": 1\n`)).toEqual([]);
  });

  it('is a part though a colon follows elsewhere', () => {
    expect(find(`key = (x ? "${a}"\n  "${b}${c}" : y)`).map(({ value }) => value)).toEqual([secret]);
  });
});

describe('arguments in an action of a template', () => {
  it('are no parts, though they stand as adjacent literals do', () => {
    expect(find(`key: '{{ decrypt "${a}" "${b}${c}" .value }}'`)).toEqual([]);
    expect(find(`t = "{{ x }}" + key("${a}" "${b}${c}")`).map(({ value }) => value)).toEqual([secret]);
  });
});

describe('lists of modules', () => {
  it('are no value in parts, though they stand as adjacent literals do', () => {
    expect(find(`import (\n\t"github.com/acme/${a}"\n\t"golang.org/x/${b}${c}"\n\t"${secret}"\n)\n`)).toEqual([]);
  });

  it('are not what one host is: a part of an address', () => {
    expect(find(`url = ("hooks.acme.com/"\n       "${a}"\n       "${b}${c}")`).map(({ value }) => value)).toEqual([secret]);
  });
});

describe('variables of an environment that stand side by side', () => {
  it('are each their own, as systemd and Docker have them', () => {
    expect(find(`Environment="DB_PASSWORD=${secret}" "LOG_LEVEL=info"\n`)).toEqual([]);
  });
});

describe('values in several literals', () => {
  it.each(Object.entries(EXPRESSIONS))('are put together: %s', (_name, text) => {
    const found = find(`// first line\n${text}\n`);
    expect(found.length).toBeGreaterThan(0);
    const whole = found.find((one) => one.value === secret || one.value.startsWith(secret.slice(0, 12)))!;
    expect(shown(`// first line\n${text}\n`, whole).join('')).toBe(whole.value);
    expect(whole.decodedFrom).toEqual([]);
  });

  it.each([
    ['JavaScript', `const first = "${a}${b}";\nconst second = "${c}";\nconst other = 1;\nconst key = first + second;\n`],
    ['types', `val first: String = "${a}${b}"\nval second: String = "${c}"\nval key = first + second\n`],
    ['Go', `first := "${a}${b}"\nsecond := "${c}"\nkey := first + second\n`],
    ['PHP', `$first = '${a}${b}';\n$second = '${c}';\n$key = $first . $second;\n`],
    ['f-string', `first = "${a}${b}"\nsecond = "${c}"\nkey = f"{first}{second}"\n`],
    ['template literal', `const first = '${a}${b}';\nconst second = '${c}';\nconst key = \`\${first}\${second}\`;\n`],
    ['shell', `FIRST="${a}${b}"\nSECOND="${c}"\nKEY="$FIRST$SECOND"\n`],
    ['shell, braces', `FIRST="${a}${b}"\nSECOND="${c}"\nKEY="\${FIRST}\${SECOND}"\n`],
    ['Ruby', `first = "${a}${b}"\nsecond = "${c}"\nkey = "#{first}#{second}"\n`],
    ['Python format', `first = "${a}${b}"\nsecond = "${c}"\nkey = "{}{}".format(first, second)\n`],
    ['Python percent', `first = "${a}${b}"\nsecond = "${c}"\nkey = "%s%s" % (first, second)\n`],
    ['sprintf', `first := "${a}${b}"\nsecond := "${c}"\nkey := fmt.Sprintf("%s%s", first, second)\n`],
    ['a name and a literal', `const first = "${a}${b}";\nconst key = first + "${c}4321";\n`],
    ['appending', `key = "${a}"\nkey += "${b}"\nkey += "${c}"\n`],
    ['a sum with itself', `let key = "${a}";\nkey = key + "${b}";\nkey = key + "${c}";\n`],
    ['Ruby appending', `key = +""\nkey << "${a}"\nkey << "${b}${c}"\n`],
    ['a builder', `StringBuilder sb = new StringBuilder();\nsb.append("${a}");\nsb.append("${b}");\nsb.append("${c}");\n`],
    ['a builder on one line', `StringBuffer sb = new StringBuffer(); sb.append("${a}"); sb.append("${b + c}"); use(sb);\n`],
    ['a builder of Go', `var b strings.Builder\nb.WriteString("${a}")\nb.WriteString("${b}${c}")\n`],
    ['a string of Rust', `let mut key = String::new();\nkey.push_str("${a}${b}");\nkey.push_str("${c}");\n`],
    ['a builder of Kotlin', `val key = buildString {\n  append("${a}${b}")\n  append("${c}")\n}\n`],
    ['a string of C', `char key[64] = "";\nstrcat(key, "${a}");\nstrcat(key, "${b}${c}");\n`],
    ['a stream of C++', `os << "${a}";\nos << "${b}${c}";\n`],
    ['a list by its elements', `parts = []\nparts.append("${a}")\nparts.append("${b}${c}")\n`],
    ['PHP appending', `$key = '${a}';\n$key .= '${b}${c}';\n`],
    ['join of names', `first = "${a}${b}"\nsecond = "${c}"\nkey = "".join([first, second])\n`],
    ['a list by its name', `parts = ["${a}${b}", "${c}"]\nkey = "".join(parts)\n`],
    ['a list of JavaScript by its name', `const parts = ['${a}${b}', '${c}'];\nconst key = parts.join('');\n`],
    ['C#', `var first = "${a}${b}";\nvar second = "${c}";\nvar key = $"{first}{second}";\n`],
    ['members of a class', `class Key {\n  first = "${a}${b}";\n  second = "${c}";\n  whole() { return this.first + this.second; }\n}\n`],
    ['members of an object', `const P = { first: "${a}${b}", second: "${c}" };\nconst key = \`\${P.first}\${P.second}\`;\n`],
    ['locals of Terraform', `locals {\n  first = "${a}${b}"\n  second = "${c}"\n  key = "\${local.first}\${local.second}"\n}\n`],
    ['Dockerfile', `ENV FIRST=${a}${b}\nENV SECOND=${c}\nENV KEY=\${FIRST}\${SECOND}\n`],
    ['.env file', `FIRST=${a}${b}\nSECOND="${c}"\nKEY=\${FIRST}\${SECOND}\n`],
    ['Compose', `    FIRST: "${a}${b}"\n    SECOND: ${c}\n    KEY: "\${FIRST}\${SECOND}"\n`],
    ['Makefile', `FIRST := ${a}${b}\nSECOND = ${c}\nKEY := $(FIRST)$(SECOND)\n`],
    ['Jinja', `{% set first = "${a}${b}" %}\n{% set second = "${c}" %}\nkey: {{ first }}{{ second }}\n`],
    ['Ansible', `first: "${a}${b}"\nsecond: ${c}\nkey: "{{ first }}{{ second }}"\n`],
    ['Helm', `{{- $first := "${a}${b}" -}}\n{{- $second := "${c}" -}}\nkey: {{ $first }}{{ $second }}\n`],
    ['printf of Helm', `{{- $first := "${a}${b}" -}}\n{{- $second := "${c}" -}}\nkey: {{ printf "%s%s" $first $second }}\n`],
    ['Rust', `let first = "${a}${b}";\nlet second = "${c}";\nlet key = format!("{first}{second}");\n`],
    ['Scala', `val first = "${a}${b}"\nval second = "${c}"\nval key = s"$first$second"\n`],
    ['PHP, braces', `$first = '${a}${b}';\n$second = '${c}';\n$key = "{$first}{$second}";\n`],
    ['Swift', `let first = "${a}${b}"\nlet second = "${c}"\nlet key = "\\(first)\\(second)"\n`],
  ])('are put together by names that were assigned earlier: %s', (_name, text) => {
    const found = find(text);
    expect(found.map((one) => one.value.slice(0, secret.length))).toEqual([secret]);
    expect(shown(text, found[0]!).join('')).toBe(found[0]!.value);
    const { start, end } = found[0]!.secretSpan;
    expect(found[0]!.parts!.some((part) => part.start === start && part.end === end)).toBe(true);
  });

  it('belong to the name that the whole is assigned to', () => {
    for (const text of [`StringBuilder password = new StringBuilder();\npassword.append("Blue-");\npassword.append("Horse7!");\n`, `password = ""\npassword = password + "Blue-"\npassword = password + "Horse7!"\n`, `password = "Blue-" + "Horse" + "7!"`, `password = ["Blue-", "Horse", "7!"].join("")`, `char[] password = {'B', 'l', 'u', 'e', '-', 'H', 'o', 'r', 's', 'e', '7', '!'};`, `password = "Blue-" .. "Horse7!"`, `a = "Blue-"\nb = "Horse7!"\npassword = a + b\n`]) {
      const found = find(text);
      expect([text, found.map((one) => [one.rule.id, one.value])]).toEqual([text, [['password', 'Blue-Horse7!']]]);
    }
  });

  it('lie in one part, where only the others give them their form', () => {
    const text = `url = "mysql" + "://acme:" + "${b}${c}@db.acme.net/x"`;
    const found = drive([joinedByOperators, addressDetector], Buffer.from(text));
    expect(found.map((one) => [one.rule.id, one.value])).toEqual([['address', b + c]]);
    expect(text.slice(found[0]!.secretSpan.start, found[0]!.secretSpan.end)).toBe(b + c);
  });

  it('are not put together where the secret stands whole ahead of them', () => {
    const text = `{"client_secret": "${b + c}", "refresh_token": "${'0123456789abcdef'}${a}\\\n${b + c}4321"}`;
    expect(text).toContain('\\\n');
    const found = drive([continuedLines, objectDetector], Buffer.from(text)).filter(({ rule, parts }) => rule.id === 'object' && parts);
    expect(found).toEqual([]);
  });

  it('are found wherever they are cut', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^mark_[A-Za-z0-9]{12,30}$/), fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), fc.constantFrom(' + ', '+', ' +\n  ', '\n  + '), (value, cuts, operator) => {
        const places = [...new Set(cuts.map((cut) => 1 + (cut % (value.length - 1))))].sort((x, y) => x - y);
        const pieces = [0, ...places].map((from, i) => value.slice(from, places[i]));
        const text = `x = ${pieces.map((piece) => `"${piece}"`).join(operator)};\n`;
        const found = find(text);
        expect(found.map((one) => one.value)).toEqual([value]);
        expect(shown(text, found[0]!)).toEqual(pieces);
      }),
    );
  });

  it('are not made of prose, paths, sums and lists', () => {
    for (const text of [
      `throw new Error("the file " + "could not be read, " +\n  "try again");`,
      `print("a" + "b")`,
      `const total = price + tax;`,
      `["one", "two", "three"].join(", ")`,
      `password = ["Blue", "Horse7!"].join("-")`,
      `if (quote == '"' + "x") {}`,
      `console.log('${secret}' + " is here");`,
      `a = "${secret}"\nb = "and more"\nc = [a, b]\n`,
      `passwords = []\npasswords.append("Blue-")\npasswords.append("Horse7!")\n`,
      `a.append("${secret.slice(0, 9)}");\nb.append("${secret.slice(9)}");\n`,
      `x = "mark_" if y else "A1b2C3d4E5f6G7h8"`,
    ]) expect([text, find(text)]).toEqual([text, []]);
  });
});
