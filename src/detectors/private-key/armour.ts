/**
 * What stands between a BEGIN and an END line, however it got into the text: as it is, indented, quoted, joined by
 * operators, behind comment marks or log times, in one line with `\n` written out, percent-encoded, or flattened.
 * Separate because PEM, PGP and SSH2 share it.
 */

export interface ArmourBody {
  /** Base64 digits without padding. */
  digits: string;
  /** A header says that the key is encrypted. */
  encrypted: boolean;
  /** Text that is no part of a key: dots, words, template marks. */
  foreign: string;
}

const LINE_END = /\\(?:u000[ad]|[nr])|&#(?:10|13|x[ad]);|%0[ad]|<br ?\/?>|\r/gi;
const PLUS = /\\(?:u002b|x2b)|%2b|&#43;/gi;
const SLASH = /\\(?:u002f|x2f|\/)|%2f|&#47;/gi;
const EQUALS = /\\(?:u003d|x3d)|%3d|&#61;/gi;
const HEADER = /^[\s"'#*>+]{0,12}([A-Z][A-Za-z0-9-]{2,30}): ?(.{0,200})/;
const MARKS_ONLY = /^[+/=]{1,2}$/;

/** @param text latin1 view of what stands between the lines  */
export function readArmour(text: string): ArmourBody {
  const body: ArmourBody = { digits: '', encrypted: false, foreign: '' };
  const plain = text
    .replace(/\\{2,}/g, '\\')
    .replace(LINE_END, '\n')
    .replace(PLUS, '+')
    .replace(SLASH, '/')
    .replace(EQUALS, '=')
    .replace(/%20/g, ' ');
  const lines = plain.split('\n');
  const flattened = lines.filter((line) => line.trim() !== '').length <= 1;
  const parts: string[] = [];
  const ahead = { runs: 0 };
  for (const line of lines) {
    const header = HEADER.exec(line);
    if (header && !flattened) {
      if (/ENCRYPTED/.test(header[2]!) || header[1] === 'DEK-Info') body.encrypted = true;
      continue;
    }
    if (flattened && /Proc-Type: ?4,ENCRYPTED/.test(line)) body.encrypted = true;
    parts.push(...digitsOf(line, flattened, body, ahead));
  }
  let digits = '';
  for (const part of parts) {
    // A line of its own that opens with the padding sign is the checksum of a PGP armour.
    if (part.startsWith('=')) break;
    digits += part.replaceAll('=', '');
  }
  body.digits = digits;
  return body;
}

/** A run of at least this length is a line of digits whatever stands ahead of it. */
const LONG = 16;

/**
 * The runs of one line that belong to the body: all of a flattened one, otherwise the longest. `ahead` keeps how many
 * runs stood ahead of the digits of the line before (`#6 0.245` of a log): a short line must have more than those.
 */
function digitsOf(line: string, flattened: boolean, body: ArmourBody, ahead: { runs: number }): string[] {
  const runs = line.split(/[^A-Za-z0-9+/=]+/).filter((run) => run !== '' && !MARKS_ONLY.test(run));
  if (runs.length === 0) {
    if (body.foreign.length < 64) body.foreign += line.replace(/[\s"'`+,;()\\]/g, '');
    return [];
  }
  if (flattened && /^[A-Za-z0-9+/=\s"'`\\,.()&]*$/.test(line) && !line.includes('..')) return runs;
  let longest = runs[0]!;
  for (const run of runs) if (run.length >= longest.length) longest = run;
  if (longest.length >= LONG) ahead.runs = runs.indexOf(longest);
  else if (runs.length <= ahead.runs) return [];
  else longest = runs.at(-1)!;
  if (body.foreign.length < 64) {
    const rest = line.replace(longest, '').replace(/[\s"'`+,;()\\]/g, '');
    if (/\.\.|\*{3}|[<>{}%$_]/.test(rest)) body.foreign += rest;
  }
  return [longest];
}
