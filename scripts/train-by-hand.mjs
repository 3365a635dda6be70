/**
 * Weights as a person would set them, without looking at labels: what the trained ones must beat on repositories held
 * out. Separate because it is the yardstick, not a part of training.
 */
const BY_HAND = {
  'key:pw': 1.2, 'key:sec': 0.8, 'key:tok': 0.6, 'key:api': 0.8, 'key:key': -0.5, 'key:auth': -0.8,
  'value:uuid': -1.5, 'value:words': -1, 'value:sentence': -3, 'value:camel': -2, 'value:Pascal': -1.5, 'value:UPPER_SNAKE': -2.5, 'value:snake': -1.5, 'value:kebab': -1,
  'value:dotted': -2.5, 'value:path': -2, 'value:email': -1, 'value:address': -2, 'value:version': -3, 'value:lower': -0.5, 'value:Capital': -1,
  'value:word-digits-symbol': 1, 'value:symbols': 0.8, 'value:alnum': 0.3, 'value:hex': 0.5, 'value:base64': 0.4,
  'value:pw/common': -2, 'value:tok/common': -3, 'value:weak/common': -3, 'value:pw/same-as-key': -3, 'value:tok/same-as-key': -3, 'value:weak/same-as-key': -3,
  'value:pw/ends-as-key': -1.5, 'value:tok/ends-as-key': -1.5, 'value:tok/holds-secret-word': -1, 'value:weak/holds-secret-word': -1.5, 'value:starts-as-sample': -1,
  'value:t=test': -1, 'value:t=example': -2, 'value:t=dummy': -2, 'value:t=fake': -2, 'value:t=your': -2, 'value:t=invalid': -2, 'value:t=wrong': -2, 'value:call-end': -2,
  'random:tok/surprise0': -2, 'random:tok/surprise1': -1.5, 'random:tok/surprise2': -1, 'random:tok/surprise3': -0.5, 'random:weak/surprise0': -2, 'random:weak/surprise1': -1.5,
  'random:weak/surprise2': -1, 'random:long/surprise3': 1, 'random:long/surprise4': 1.5, 'random:middle/surprise3': 0.8, 'random:middle/surprise4': 1.2, 'random:middle/surprise5': 1.2,
  'random:pw/dictionary5': -0.6, 'random:tok/dictionary5': -2, 'random:weak/dictionary5': -2, 'random:run5': -1, 'random:run6': -2, 'random:few-distinct': -2, 'random:periodic': -1.5, 'random:pw/keyboard': -0.5,
  'syntax:compare': -1.5, 'syntax:getter': -1.5, 'syntax:setter': 0.5, 'syntax:goes-on/b': -1.5, 'syntax:then-word/b': -1,
  'context:line-of-test-or-text/pw': -0.7, 'context:line-of-test-or-text/tok': -0.7, 'context:line-of-test-or-text/weak': -0.7, 'context:prose/pw': -0.5, 'context:prose/tok': -0.5, 'context:example-nearby/pw': -0.5,
  'context:condition': -1, 'context:query': 0.4, 'context:neighbour/pw': 0.3,
  'path:test': -1, 'path:fixture': -0.8, 'path:docs': -0.7, 'path:example': -0.7, 'path:locale': -4, 'path:lock': -4, 'path:source/bare/name': -3, 'path:source/bare/other': -1.5, 'path:settings': 0.5, 'path:vendored': -0.5,
};

/** @returns {{bias: number, weights: Map<string, number>}} log-odds */
export function handWeights() {
  return { bias: 0, weights: new Map(Object.entries(BY_HAND)) };
}
