/** What an offline check is. Separate so that the files of checks and the registry do not import each other. */
export interface Checksum {
  /** Whether the value carries its own checksum rightly; null when this form of the value carries none. */
  verify(value: string): boolean | null;
  /** The value with its checksum made right, for examples. A value of another form comes back as it is. */
  seal?(value: string): string;
  /** Whether the value is the documented example, by what it says rather than by its digest. */
  example?(value: string): boolean;
  /** What the value tells about itself, for reports; never a secret part of it. */
  facts?(value: string): Readonly<Record<string, string>> | undefined;
}

/** A check whose values can be made, too. */
export type Seal = Checksum & Required<Pick<Checksum, 'seal'>>;

/** A check whose last characters are computed from the ones ahead: `expected` gives them, or undefined for another form. */
export function tailChecksum(expected: (value: string) => { body: string; tail: string } | undefined): Seal {
  return {
    verify(value) {
      const found = expected(value);
      return found === undefined ? null : found.body + found.tail === value;
    },
    seal(value) {
      const found = expected(value);
      return found === undefined ? value : found.body + found.tail;
    },
  };
}
