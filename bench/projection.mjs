/**
 * From histories that were measured to one of 100 GB. Separate so that the arithmetic can be read: seconds = start + a x novel bytes +
 * b x all bytes, fitted to the measured rows; all bytes are inflated and moved, novel bytes are looked at as well.
 */

const TARGET = 100e9;
/** Start of a process and its threads, in seconds: smaller histories are not used for the fit. */
const SMALLEST_NOVEL = 2e6;

const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`;

/** Least squares of y on two columns, through the origin; both coefficients at least 0. */
function fit(rows) {
  let [nn, na, aa, ny, ay] = [0, 0, 0, 0, 0];
  // Each row counts alike, whatever its size: relative errors are what is made small.
  for (const { novel, bytes, seconds } of rows) {
    const [n, a] = [novel / seconds, bytes / seconds];
    nn += n * n;
    na += n * a;
    aa += a * a;
    ny += n;
    ay += a;
  }
  const determinant = nn * aa - na * na;
  const both = { perNovel: (ny * aa - ay * na) / determinant, perByte: (ay * nn - ny * na) / determinant };
  if (determinant > 0 && both.perNovel >= 0 && both.perByte >= 0) return both;
  return ny / nn >= 0 && both.perByte < 0 ? { perNovel: ny / nn, perByte: 0 } : { perNovel: 0, perByte: ay / aa };
}

/** @param rows of the growth lines: novel and all bytes, seconds */
export function project(rows) {
  const used = rows.filter(({ novel }) => novel !== null && novel >= SMALLEST_NOVEL);
  if (used.length < 3) return { text: ['too few histories for a projection'] };
  const { perNovel, perByte } = fit(used);
  const shares = used.map(({ novel, bytes }) => novel / bytes).sort((a, b) => a - b);
  const middle = shares[shares.length >> 1];
  const at = (share) => TARGET * (share * perNovel + perByte);
  const errors = used.map(({ novel, bytes, seconds }) => Math.abs((novel * perNovel + bytes * perByte) / seconds - 1));
  return {
    perNovelMB: perNovel * 1e6, perGB: perByte * 1e9, share: middle, seconds: at(middle), low: at(shares[0]), high: at(shares.at(-1)), error: Math.max(...errors),
    text: [
      `${(perNovel * 1e6 * 1000).toFixed(1)} ms a novel MB and ${(perByte * 1e9).toFixed(2)} s a GB of all objects; the rows lie within ${(Math.max(...errors) * 100).toFixed(0)} % of it`,
      `a history of ${gigabytes(TARGET)}: ${(at(middle) / 60).toFixed(0)} minutes when ${(middle * 100).toFixed(0)} % of it is novel (the median), ${(at(shares[0]) / 60).toFixed(0)} to ${(at(shares.at(-1)) / 60).toFixed(0)} with the shares seen here`,
    ],
  };
}
