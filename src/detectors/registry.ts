/**
 * The detectors in code, one import and one line each. Separate so that adding a detector touches nothing else.
 */
import { byteLists } from '../decoders/byte-list-detector.js';
import { encodedWords } from '../decoders/encoded-word-detector.js';
import { escapeDecoder } from '../decoders/escape-detector.js';
import { hexDumps } from '../decoders/hex-dump-detector.js';
import { lineArmour } from '../decoders/line-armour-detector.js';
import { namedBases } from '../decoders/named-base-detector.js';
import { tokenDecoder } from '../decoders/token-detector.js';
import { turnedDecoder } from '../decoders/turned-detector.js';
import { xorDecoder } from '../decoders/xor-detector.js';
import { assignmentDetector } from './assignment/detector.js';
import { randomStrings } from './assignment/random-string.js';
import type { DetectorContext, DetectorFactory } from './context.js';
import { keyFiles } from './key-file.js';
import { kubernetesSecrets } from './manifest/kubernetes-detector.js';
import { sopsLeftovers } from './manifest/sops-detector.js';
import { binaryKeys } from './private-key/binary-detector.js';
import { jwkKeys } from './private-key/jwk-detector.js';
import { keyLists } from './private-key/key-list-detector.js';
import { pemKeys } from './private-key/pem-detector.js';
import { puttyKeys } from './private-key/putty-detector.js';
import { xmlKeys } from './private-key/xml-key-detector.js';
import { continuedLines } from './split/continued-detector.js';
import { joinedByCalls } from './split/list-detector.js';
import { joinedByOperators } from './split/operator-detector.js';
import { joinedByStatements } from './split/statement-detector.js';
import { joinedByTemplates } from './split/template-detector.js';
import { seedPhrases } from './seed-phrase.js';
import { structuredTokens } from './structured/detector.js';
import type { Detector } from './types.js';

const FACTORIES: readonly DetectorFactory[] = [
  assignmentDetector,
  randomStrings,
  structuredTokens,
  seedPhrases,
  tokenDecoder,
  escapeDecoder,
  turnedDecoder,
  xorDecoder,
  byteLists,
  encodedWords,
  hexDumps,
  namedBases,
  lineArmour,
  pemKeys,
  binaryKeys,
  jwkKeys,
  xmlKeys,
  puttyKeys,
  keyLists,
  keyFiles,
  joinedByOperators,
  joinedByCalls,
  joinedByTemplates,
  joinedByStatements,
  continuedLines,
  kubernetesSecrets,
  sopsLeftovers,
];

export function builtInDetectors(context: DetectorContext): Detector[] {
  return FACTORIES.flatMap((factory) => factory(context));
}
