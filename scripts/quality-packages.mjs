/**
 * Counts findings in published code, where nearly every finding is wrong. Separate from quality.mjs because verdicts are read by people:
 * a finding that a reader judged real or wrong is noted by a digest of rule, place and value, never by the value.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Digest under which a verdict is noted; the folder's own place does not matter. */
function digest(finding) {
  const place = finding.occurrences[0].path.replace(/^.*node_modules\//, '');
  return createHash('sha256').update(`${finding.ruleId}\0${place}\0${finding.secret}`).digest('hex').slice(0, 16);
}

function lines(folder) {
  let count = 0;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) count += lines(file);
    else if (stat?.isFile()) {
      const bytes = readFileSync(file);
      if (bytes.subarray(0, 4096).includes(0)) continue;
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
    }
  }
  return count;
}

/** @param verdictsFile JSON: digest -> "real" or "wrong", with a note of package and reason */
export function countPackages(folder, findings, verdictsFile) {
  const verdicts = existsSync(verdictsFile) ? JSON.parse(readFileSync(verdictsFile, 'utf8')) : {};
  const million = lines(path.resolve(folder)) / 1e6;
  let wrong = 0;
  let unread = 0;
  for (const finding of findings) {
    const verdict = verdicts[digest(finding)]?.verdict;
    if (verdict === 'wrong') wrong += 1;
    else if (verdict === undefined) {
      unread += 1;
      const { path: place, startLine } = finding.occurrences[0];
      console.log(`unread ${digest(finding)} ${finding.ruleId} ${finding.confidence} ${place}:${startLine}`);
    }
  }
  console.log(`\npublished code: ${million.toFixed(2)} million lines, ${findings.length} findings, ${wrong} read as wrong, ${unread} not read yet`);
  return { 'false positives per million lines': Math.round((10 * (wrong + unread)) / million) / 10 };
}
