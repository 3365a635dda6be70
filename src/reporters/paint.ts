/**
 * The few terminal styles that the text report uses. Own codes instead of a package: eight of them, and loading one
 * costs a hook run more than the scan itself.
 */
import type { Severity } from '../rules/types.js';

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39], green: [32, 39], magenta: [35, 39], inverse: [7, 27] } as const;

export type Style = keyof typeof CODES;
export type Paint = (style: Style, text: string) => string;

export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
}

export const SEVERITY_STYLE: Record<Severity, Style> = { critical: 'magenta', high: 'red', medium: 'yellow', low: 'cyan', info: 'dim' };

/** OSC 8 link; `text` must be free of control characters. */
export function link(address: string, text: string): string {
  return `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007`;
}

/** Columns that `text` takes in a terminal: East Asian wide characters and emoji take two, combining marks none. */
export function columns(text: string): number {
  let width = 0;
  for (const c of text) width += /\p{Mn}/u.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
  return width;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
