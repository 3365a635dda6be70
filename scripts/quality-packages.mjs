/**
 * Counts findings in published code, where nearly every finding is wrong. Separate from quality.mjs because verdicts are read by people:
 * each finding that a reader judged is noted by a digest of package, rule and value, never by the value.
 *
 * Verdicts: `real` - it opens or opened something, or is a private key that parses; `sample` - made up by a test or a document, but in
 * the form and the place of a credential; `wrong` - no credential at all. What nobody has read counts as wrong.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const VERDICTS = ['real', 'sample', 'wrong'];

/** Ecosystem and name: the first two folders below a set. */
export const packageOf = (finding) => finding.occurrences[0].path.split('/').slice(0, 2).join('/');

/** Digest under which a verdict is noted; where the corpus lies, and where in the package the value stands, does not matter. */
export function digest(finding) {
  return digestOf(packageOf(finding), finding.ruleId, finding.decodedSecret ?? finding.secret);
}

export const digestOf = (name, rule, secret) => createHash('sha256').update(`${name}\0${rule}\0${secret}`).digest('hex').slice(0, 16);

/** Line breaks in the text files below a folder. */
function lines(folder) {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) count += lines(file);
    else if (entry.isFile() && statSync(file).size > 0) {
      const bytes = readFileSync(file);
      if (bytes.subarray(0, 4096).includes(0)) continue;
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
    }
  }
  return count;
}

const packagesIn = (folder) => readdirSync(folder).flatMap((ecosystem) => readdirSync(path.join(folder, ecosystem)).map((name) => `${ecosystem}/${name}`));

/**
 * @param folder as scripts/quality-fetch.mjs fills it: a folder for each set
 * @param scan gives the findings of a folder, with their secrets
 * @param verdictsFile JSON: digest -> { verdict, rule, place, reason }
 * @returns figures by name; the highest rate of all sets is the one that a floor is set for
 */
export function countPackages(folder, scan, verdictsFile) {
  const verdicts = existsSync(verdictsFile) ? JSON.parse(readFileSync(verdictsFile, 'utf8')) : {};
  const figures = { 'false positives per million lines': 0 };
  console.log('\npublished code   packages  million lines  findings  real  sample  wrong  unread  wrong/million  sample/million');
  for (const set of readdirSync(folder).sort()) {
    const place = path.join(folder, set);
    const million = lines(place) / 1e6;
    const findings = scan(place);
    const count = { real: 0, sample: 0, wrong: 0, unread: 0 };
    const unread = [];
    for (const finding of findings) {
      const verdict = verdicts[digest(finding)]?.verdict;
      count[VERDICTS.includes(verdict) ? verdict : 'unread'] += 1;
      if (!VERDICTS.includes(verdict)) unread.push(`  unread ${digest(finding)} ${finding.ruleId} ${finding.confidence} ${finding.occurrences[0].path}:${finding.occurrences[0].startLine}`);
    }
    const rate = (n) => Math.round((10 * n) / million) / 10;
    const wrong = rate(count.wrong + count.unread);
    const cells = [packagesIn(place).length, million.toFixed(2), findings.length, count.real, count.sample, count.wrong, count.unread, wrong, rate(count.sample)];
    const widths = [8, 13, 8, 4, 6, 5, 6, 13, 14];
    console.log(`${set.padEnd(16)} ${cells.map((cell, i) => String(cell).padStart(widths[i])).join('  ')}`);
    if (unread.length > 0) console.log(unread.join('\n'));
    figures[`false positives per million lines, ${set}`] = wrong;
    figures['false positives per million lines'] = Math.max(figures['false positives per million lines'], wrong);
  }
  return figures;
}
