/**
 * From rows to a calibrated model: the fit, then its scale and offset, so that a predicted share is the share observed on
 * repositories that the fit has not seen. Separate because the weights that are shipped and those of each fold are made alike.
 */
import { fit, fitScale, logOdds } from './train-regression.mjs';
import { foldOf } from './train-rows.mjs';

/** Penalty on a weight that speaks of key and value. */
export const L2 = 0.14;

/**
 * Penalty of a feature, as a multiple. What stands around a value and where its file lies teaches the few repositories by heart: on
 * repositories held out the log loss fell from 0.196 to 0.163 with these, by scripts/train-folds.mjs's folds.
 */
const PENALTIES = [[/^path:\w+\/(?:bare|quoted|inner)/, 2], [/^path:/, 60], [/^context:/, 40], [/^syntax:by/, 20], [/^value:t=/, 8], [/^value:\w+\/length/, 0.4]];

/**
 * Log-odds taken off every value without a format: lines that were worth labelling hold more secrets than code does. With it
 * half of what is wrong in packages that the fit has not seen falls away, and F1 on repositories held out (scripts/train-folds.mjs) loses half a point.
 */
const CAUTION = 0.4;

const penaltyOf = (l2) => (name) => l2 * (PENALTIES.find(([pattern]) => pattern.test(name))?.[1] ?? 1);

/** @returns {{bias: number, weights: Map<string, number>}} log-odds */
export function train(rows, l2 = L2) {
  const held = [];
  for (let fold = 0; fold < 5; fold++) {
    const inner = rows.filter((row) => row.kind === 'line' && foldOf(`inner ${row.group}`) === fold);
    if (inner.length === 0) continue;
    const model = fit(rows.filter((row) => row.kind !== 'line' || foldOf(`inner ${row.group}`) !== fold), penaltyOf(l2));
    for (const row of inner) held.push({ x: logOdds(model, row.features), label: row.label, weight: row.weight });
  }
  const { scale, offset } = fitScale(held);
  const model = fit(rows, penaltyOf(l2));
  return { bias: model.bias * scale + offset - CAUTION, weights: new Map([...model.weights].map(([name, weight]) => [name, weight * scale])), scale, offset };
}

/** The text of src/detectors/assignment/weights.ts for a model. */
export function weightsFile(model) {
  const lines = [...model.weights].filter(([, weight]) => Math.abs(weight) >= 0.04).sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([name, weight]) => `${name} ${Math.round(weight * 100)}`);
  return `/**
 * Written by scripts/train.mjs; do not edit. Weights of features in hundredths of log-odds, one a line. Separate from the
 * code that reads them because it is generated.
 */
export const BIAS = ${model.bias.toFixed(2)};

export const WEIGHTS = \`
${lines.join('\n')}
\`;
`;
}
