/** How far the last codeFollows() looked beyond what it answers. Separate because all questions of this folder add to it. */

let lowest = 0;
let highest = 0;

/** @param from the lowest offset that is looked at whatever is asked */
export function beginLook(from: number): void {
  lowest = from;
  highest = 0;
}

/** Says that bytes from an offset on were looked at. */
export function lookFrom(offset: number): void {
  if (offset < lowest) lowest = offset;
}

/** Says that bytes up to an offset were looked at. */
export function lookTo(offset: number): void {
  if (offset > highest) highest = offset;
}

/** The lowest offset that the last codeFollows() looked at. */
export function codeLookedFrom(): number {
  return lowest;
}

/** The offset behind the highest one. */
export function codeLookedTo(): number {
  return highest;
}
