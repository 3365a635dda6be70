/**
 * What two contents start and end with alike, in whole lines: nearly all of both in most commits. Told by WebAssembly where there is any, as
 * neither text has to be made of them nor loops run that V8 has not compiled. Separate from the comparison of what lies between.
 */
import { SLACK, singleModule } from './single-module.js';

/** Bytes, and how many line ends lie in those at the start. */
export interface SharedEnds {
  start: number;
  end: number;
  lines: number;
}

const [LF, CR] = [10, 13];

export function sharedEnds(now: Buffer, old: Buffer): SharedEnds {
  return byWasm(now, old) ?? byBytes(now, old);
}

function byWasm(now: Buffer, old: Buffer): SharedEnds | undefined {
  const module = singleModule();
  if (!module?.hasRoom(now.length + old.length + SLACK)) return undefined;
  const { run, bytes, inputAt: a } = module;
  const b = a + now.length + SLACK;
  bytes.set(now, a);
  bytes.set(old, b);
  const start = run.sharedStart(a, now.length, b, old.length);
  return { start, end: run.sharedEnd(a, now.length, b, old.length, start), lines: run.lineEnds(a, start, a + now.length) };
}

/** The same without WebAssembly. */
export function byBytes(now: Buffer, old: Buffer): SharedEnds {
  const limit = Math.min(now.length, old.length);
  let start = 0;
  while (start < limit && now[start] === old[start]) start++;
  while (start > 0 && !(endsLine(now, start - 1) && endsLine(old, start - 1))) start--;
  let end = 0;
  while (end < limit - start && now[now.length - end - 1] === old[old.length - end - 1]) end++;
  while (end > 0 && !(startsLine(now, now.length - end, start) && startsLine(old, old.length - end, start))) end--;
  let lines = 0;
  for (let at = 0; at < start; at++) if (endsLine(now, at)) lines++;
  return { start, end, lines };
}

/** Whether this byte is the last of a line end. */
function endsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);
}

function startsLine(bytes: Uint8Array, at: number, start: number): boolean {
  return at === start || (at > 0 && endsLine(bytes, at - 1));
}
