/**
 * Offline checks by the name that rules use. Separate so that a rule names a check without knowing its file, and the
 * tables behind the checks are built when one is first used.
 */

export interface Checksum {
  /** Whether the value carries its own checksum rightly; null when this form of the value carries none. */
  verify(value: string): boolean | null;
  /** The value with its checksum made right, for examples. */
  seal?(value: string): string;
}

const CHECKS: Record<string, Checksum> = {};

export function checksumOf(name: string): Checksum | undefined {
  return Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
}

export function checksumNames(): string[] {
  return Object.keys(CHECKS).sort();
}
