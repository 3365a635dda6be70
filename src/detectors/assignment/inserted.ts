/** INSERT INTO users (name, password) VALUES ('x', 'y'): names of columns, and rows of values. Separate because name and value are tied by their place. */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import { keyMeaning } from './key-name.js';
import { ruleOf } from './named.js';
import { sticky } from './reading.js';

const COLUMNS = sticky(/insert[ \t]+into[ \t]+[\w.`"[\]]{1,80}\s{0,8}\(([^()]{3,400})\)\s{0,40}values\s{0,40}/iy, 586, { lines: 489 });
const CELL = sticky(/\s{0,40}(?:[nN]?'((?:[^'\\\n]|''|\\.){0,300})'|"((?:[^"\\\n]|\\.){0,300})"|[^'"(),;]{1,80}(?:\([^()'"]{0,60}\))?)\s{0,20}([,)])/y, 664, { lines: 201 });
const NEXT_ROW = sticky(/\s{0,8},\s{0,8}(?=\()/y, 18, { lines: 17 });
const ROWS = 8;
/** Data made for tests: secret-0001, password2. */
const NUMBERED = /^(?:[a-z]+[-_ ])?(?:secret|pass(?:word|wd)?|pwd|token|key)[-_ ]?\d*$/i;

/** @param view its `at` is the first letter of `insert` */
export function inserted(view: View): Found[] {
  const { text, base, at } = view;
  const head = text.match(COLUMNS, at);
  if (head === null) return [];
  let from = text.end;
  const names = head[1]!.split(',').map((name) => name.replace(/[\s`"[\]]/g, ''));
  const meanings = names.map((name) => { const meaning = keyMeaning(name); return meaning?.tail === 'aspect' ? undefined : meaning; });
  const out: Found[] = [];
  if (meanings.every((meaning) => meaning === undefined)) return out;
  for (let row = 0; row < ROWS && text.at(from) === '('; row++) {
    from++;
    for (let column = 0; column < names.length; column++) {
      const cell = text.match(CELL, from);
      if (cell === null) return out;
      const end = text.end;
      const raw = cell[1] ?? cell[2];
      const meaning = meanings[column];
      if (raw !== undefined && raw !== '' && meaning !== undefined && !NUMBERED.test(raw)) {
        const start = from + cell[0].search(/['"]/) + 1;
        out.push({
          ruleId: ruleOf(meaning),
          seen: new Sight(text, at, start + raw.length, {
            key: names[column]!, meaning, value: decodeText(raw), syntax: 'quoted', by: '=', quote: "'", keyQuoted: false, inner: false,
            ahead: text.slice(text.lineStart(start), start - 1), behind: behind(text, start + raw.length + 1),
          }),
          span: { start: base + start, end: base + start + raw.length },
          secret: { start: base + start, end: base + start + raw.length },
        });
      }
      from = end;
      if (cell[3] === ')') break;
    }
    if (text.match(NEXT_ROW, from) === null) return out;
    from = text.end;
  }
  return out;
}
