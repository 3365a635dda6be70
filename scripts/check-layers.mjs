/**
 * Checks how the rooms of src/ depend on each other: imports go one way (docs/architecture.md), never in a circle, and
 * only the command line and the action touch the process. Dynamic imports count like any other.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const src = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Room -> layer; a file may import from its own layer and from those below. */
const LAYERS = [
  ['util'],
  ['findings', 'rules', 'content', 'git'],
  ['sources', 'detectors', 'decoders', 'prefilter', 'suppress', 'config', 'reporters', 'history'],
  ['scan', 'scan-request', 'parts', 'engine', 'scanner', 'index', 'pool', 'remediation', 'hook'],
  ['cli', 'action'],
];

/** Core returns data: only these may look at the process or print. */
const MAY_TOUCH_PROCESS = new Set(['cli', 'action']);
const PROCESS = /\bprocess\.(?:argv|env|stdout|stderr|stdin|exit|exitCode)\b|\bconsole\.\w+\(/;


const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.includes('assembly')).map((file) => file.replaceAll(path.sep, '/')).sort();
const layerOf = new Map(LAYERS.flatMap((rooms, layer) => rooms.map((room) => [room, layer])));
const roomOf = (file) => file.split('/')[0].replace(/\.ts$/, '');
const faults = [];
const graph = new Map();

for (const file of files) {
  const text = readFileSync(path.join(src, file), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/.*$/gm, '$1');
  const room = roomOf(file);
  if (!layerOf.has(room)) faults.push(`${file}: the room ${room} has no layer; add it to scripts/check-layers.mjs`);
  graph.set(file, []);
  for (const match of code.matchAll(/\b(import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g)) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), match[3] ?? match[4])).replace(/\.js$/, '.ts');
    if (target.startsWith('..')) continue;
    const onlyTypes = match[2] !== undefined || /\{\s*(?:type\s+\w+\s*(?:as\s+\w+\s*)?,?\s*)+\}/.test(match[0]);
    const other = roomOf(target);
    const upwards = (layerOf.get(other) ?? 0) > (layerOf.get(room) ?? 0);
    if (upwards) faults.push(`${lineOf(text, match.index, file)}: ${room} may not import from ${other}`);
    if (!onlyTypes && match[4] === undefined) graph.get(file).push(target);
  }
  if (!MAY_TOUCH_PROCESS.has(room)) {
    // Text about the process (the edits that a plan proposes) is no use of it.
    const plain = code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (quoted) => quoted.replace(/[^\n]/g, ' '));
    for (const match of plain.matchAll(new RegExp(PROCESS, 'g'))) faults.push(`${lineOf(text, match.index, file)}: ${match[0]} outside of cli and action`);
  }
}

for (const circle of circles(graph)) faults.push(`circle: ${circle.join(' -> ')}`);

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${files.length} files, ${LAYERS.length} layers: imports go one way, no circles`);

function lineOf(text, index, file) {
  return `src/${file}:${text.slice(0, index).split('\n').length}`;
}

/** Circles of static imports, each once, by Tarjan's strongly connected components. */
function circles(edges) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const found = [];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const component = stack.splice(stack.indexOf(node));
    if (component.length > 1) found.push([...component, node]);
  };
  for (const node of edges.keys()) if (!index.has(node)) visit(node);
  return found;
}
