/**
 * A small language for the shape of a configuration file. One spec gives the TypeScript type, the check with messages
 * that say what is allowed, and the JSON Schema; so the three cannot drift apart.
 */

interface About {
  about: string;
}

export interface TextSpec extends About {
  type: 'text';
  oneOf?: readonly string[];
  /** What a person calls the form, and the form itself. */
  form?: { name: string; pattern: RegExp };
}
export interface NumberSpec extends About {
  type: 'number';
  least: number;
  most: number;
  whole?: boolean;
}
export interface SwitchSpec extends About {
  type: 'switch';
}
export interface ListSpec extends About {
  type: 'list';
  of: Spec;
  most: number;
}
export interface MapSpec extends About {
  type: 'map';
  of: Spec;
}
export interface TableSpec extends About {
  type: 'table';
  keys: Readonly<Record<string, Spec>>;
  required?: readonly string[];
  /** Keys are compared without regard to case (gitleaks reads its files so). */
  anyCase?: boolean;
}

export type Spec = TextSpec | NumberSpec | SwitchSpec | ListSpec | MapSpec | TableSpec;

/** The value that a spec describes; every key of a table may be missing, required ones are checked. */
export type ValueOf<S> = S extends { type: 'text' }
  ? S extends { oneOf: readonly (infer Word)[] } ? Word : string
  : S extends { type: 'number' } ? number
  : S extends { type: 'switch' } ? boolean
  : S extends { type: 'list'; of: infer Item } ? ValueOf<Item>[]
  : S extends { type: 'map'; of: infer Item } ? Record<string, ValueOf<Item>>
  : S extends { type: 'table'; keys: infer Keys } ? { -readonly [Key in keyof Keys]?: ValueOf<Keys[Key]> }
  : never;
