/**
 * Logistic regression with an L2 penalty over sparse features that are present or absent. Separate because it knows
 * nothing of secrets. Full-batch gradient steps with Adam's scaling: some thousand rows need about a second.
 */

const STEPS = 400;
const RATE = 0.06;

/**
 * @param rows {features, label, weight}: label 0 or 1; features that fewer than 3 groups (repositories) show are left out
 * @param l2 penalty on a weight by the feature's name; the bias has none
 * @returns {{bias: number, weights: Map<string, number>}} log-odds
 */
export function fit(rows, l2) {
  const groups = new Map();
  for (const row of rows) for (const name of row.features) {
    let set = groups.get(name);
    if (set === undefined) groups.set(name, (set = new Set()));
    if (set.size < 3) set.add(row.group);
    else set.add('more');
  }
  const names = [...groups].filter(([, set]) => set.size >= 3).map(([name]) => name).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const data = rows.map((row) => ({ at: Int32Array.from(row.features.map((name) => index.get(name)).filter((i) => i !== undefined)), label: row.label, weight: row.weight }));
  const n = names.length;
  const penalty = Float64Array.from(names.map(l2));
  const w = new Float64Array(n + 1);
  const m = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const gradient = new Float64Array(n + 1);
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < n; i++) gradient[i] = penalty[i] * w[i];
    gradient[n] = 0;
    for (const { at, label, weight } of data) {
      let sum = w[n];
      for (let i = 0; i < at.length; i++) sum += w[at[i]];
      const error = weight * (1 / (1 + Math.exp(-sum)) - label);
      for (let i = 0; i < at.length; i++) gradient[at[i]] += error;
      gradient[n] += error;
    }
    const rate = RATE * (step < STEPS * 0.6 ? 1 : 0.15);
    for (let i = 0; i <= n; i++) {
      m[i] = 0.9 * m[i] + 0.1 * gradient[i];
      v[i] = 0.99 * v[i] + 0.01 * gradient[i] * gradient[i];
      w[i] -= (rate * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return { bias: w[n], weights: new Map(names.map((name, i) => [name, w[i]])) };
}

export function logOdds(model, features) {
  let sum = model.bias;
  for (const name of features) sum += model.weights.get(name) ?? 0;
  return sum;
}

/**
 * Scale and offset that turn log-odds into log-odds that hold (Platt's scaling), by Newton's steps that are halved until the loss falls.
 * @param points {x, label, weight}
 */
export function fitScale(points) {
  const loss = (scale, offset) => points.reduce((sum, { x, label, weight }) => {
    const z = scale * x + offset;
    return sum + weight * (Math.max(z, 0) - label * z + Math.log1p(Math.exp(-Math.abs(z))));
  }, 0);
  let [scale, offset] = [1, 0];
  let before = loss(scale, offset);
  for (let step = 0; step < 50; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { x, label, weight } of points) {
      const p = 1 / (1 + Math.exp(-(scale * x + offset)));
      const error = weight * (p - label);
      const curve = weight * p * (1 - p);
      ga += error * x;
      gb += error;
      haa += curve * x * x;
      hab += curve * x;
      hbb += curve;
    }
    const det = haa * hbb - hab * hab;
    const [a, b] = [(hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det];
    let part = 1;
    while (part > 1e-6 && loss(scale - part * a, offset - part * b) > before) part /= 2;
    if (part <= 1e-6) break;
    scale -= part * a;
    offset -= part * b;
    before = loss(scale, offset);
  }
  return { scale, offset };
}
