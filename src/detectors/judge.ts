/**
 * The last word on a candidate: content evidence, which the detector gathered, plus what its path says. Separate
 * from the detectors because they must not look at a path: history judges the same content at many paths.
 */
import { classifyPath } from '../content/file-kind.js';
import type { Candidate, Confidence, Evidence } from '../findings/types.js';
import { weightOf } from './assignment/model.js';
import { pathFeatures } from './assignment/path-features.js';
import { confidenceOf, probabilityOf } from './confidence.js';
import { masked } from './placeholders.js';
import { sampleEvidence } from './sample-evidence.js';

export interface Judgement {
  /** 0 to 1. */
  probability: number;
  /** Undefined: too unlikely to be reported at any setting. */
  confidence: Confidence | undefined;
  /** Content evidence in its order, then the path's. */
  evidence: Evidence[];
}

/** Log-odds of a path for values of a known format: a test or a page of documentation makes a leak less likely, never impossible. */
const PLACES = { test: -0.7, fixture: -0.9, docs: -0.5, example: -0.7, vendored: -0.4, locale: -1, generated: -0.2, plain: 0 } as const;
const KINDS: Readonly<Partial<Record<string, number>>> = { lock: -2, settings: 0.4, shell: 0.2, infrastructure: 0.3, key: 0.5 };

/** What is proven by a checksum or by parsing outweighs any path. */
const PROVEN = 4;

/** Log-odds of what a detector knows to be no secret. */
const DROPPED = -9;

/** A name that a program would have: no phrase of four words, no digits in a row. */
const VARIABLE = /^(?:[A-Za-z$]*[_.]){0,2}[A-Za-z$]+\d?$/;

/** A word in any script, or several with what sentences have between them; `6` stands in sentences, not in words. */
const TRANSLATION = /^[\p{L}\p{M}'’.!?:_-]+$|^(?=.*(?:\S\s\S|[^\x00-\x7f]))[\p{L}\p{M}\p{N}\p{P}\p{Zs}]+$/u;

/** What is filled into a message, and its markup: $1, {{PLURAL:$1|hour|hours}}, {0}, %s, <b>, \n. */
const FILLED = /\{\{[^{}]{0,160}\}\}|\$\d|\{\w{0,40}\}|%(?:\d\$)?[sd]|<\/?[a-z]{1,10}(?:\s[^<>]{0,80})?>|\\[nrt"]|[$|+=<>]/g;

/** Several words, or letters beyond ASCII, with the signs and the marks that order them. */
const MESSAGE = /^(?=.*(?:\S\s\S|[^\x00-\x7f]))[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{Cf}\p{Sk}]*$/u;

/** Lists of changes: their lines have a file or a function, a colon, and what was done to it. */
const CHANGES = /(?:^|\/)(?:changelog|changes|history|news|releases?|release[-_]?notes|what_?s_?new)(?:[-_.]?[\w.]*)?$/i;

/** @param path forward slashes, relative to the repository; empty when there is none (standard input, commit messages) */
export function judge(candidate: Candidate, path: string): Judgement {
  const evidence = [...candidate.evidence];
  if (candidate.dropped !== undefined) {
    evidence.push({ name: 'no secret', weight: DROPPED, note: candidate.dropped });
    const sum = evidence.reduce((total, { weight }) => total + weight, 0);
    return { probability: probabilityOf(sum), confidence: undefined, evidence };
  }
  let content = 0;
  let proven = false;
  for (const { name, weight } of candidate.evidence) {
    content += weight;
    if (weight >= PROVEN && (name === 'checksum' || name === 'parsed')) proven = true;
  }
  if (candidate.traits === undefined && !proven) {
    const reason = masked(candidate.value);
    if (reason !== undefined) {
      evidence.push({ name: 'placeholder', weight: -6, note: reason });
      content -= 6;
    }
  }
  // A bare name in a program is a variable; in settings it would be a value.
  if (candidate.traits?.[1] === 'bare' && candidate.traits[2] === 'name' && VARIABLE.test(candidate.value) && path !== '' && classifyPath(path).kind === 'source') {
    evidence.push({ name: 'code', weight: -4, note: 'a bare name in source code is a variable' });
    content -= 4;
  }
  if (!proven && path !== '' && classifyPath(path).place === 'locale' && translated(candidate.value)) {
    evidence.push({ name: 'translation', weight: -6, note: 'text among translations' });
    content -= 6;
  }
  if (candidate.traits !== undefined && candidate.traits[1] !== 'quoted' && !/\d{3}|[!@#$%^&*]/.test(candidate.value) && CHANGES.test(path)) {
    evidence.push({ name: 'list of changes', weight: -4, note: 'a word in a list of changes' });
    content -= 4;
  }
  const sample = path === '' ? undefined : sampleEvidence(candidate, classifyPath(path).place);
  if (sample !== undefined) {
    evidence.push(sample);
    content += sample.weight;
  }
  const ofPath = path === '' ? 0 : candidate.traits === undefined ? byTable(path) : byModel(path, candidate.traits);
  const weight = proven ? Math.max(-0.5, ofPath) : ofPath;
  if (Math.abs(weight) >= 0.05) {
    const { kind, place } = classifyPath(path);
    const what = kind === 'other' ? 'a file of no known kind' : `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} file`;
    evidence.push({ name: 'path', weight: Math.round(weight * 100) / 100, note: place === 'plain' ? what : `${what} among ${place === 'docs' ? 'documents' : place === 'vendored' ? 'copied code' : `${place} files`}` });
  }
  const probability = probabilityOf(content + weight);
  return { probability, confidence: confidenceOf(probability), evidence };
}

/** A message keeps its words when what is filled in is taken away. */
function translated(value: string): boolean {
  return TRANSLATION.test(value) || (/\s|[^\x00-\x7f]/.test(value) && MESSAGE.test(value.replace(FILLED, ' ')));
}

/** Plain text is where people note down keys as often as they write about them. */
function byTable(path: string): number {
  const { kind, place, folder, extension } = classifyPath(path);
  return PLACES[extension === 'txt' ? folder : place] + (KINDS[kind] ?? 0);
}

function byModel(path: string, traits: readonly string[]): number {
  let sum = 0;
  for (const feature of pathFeatures(path, traits)) sum += weightOf(feature);
  return sum;
}
