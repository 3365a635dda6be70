/**
 * Whether something is a report, by schema/report.schema.json itself: as much of JSON Schema as that uses. Separate because reports come
 * from anywhere, also by hand, and every reporter relies on their form.
 */
import schema from '../../schema/report.schema.json';

interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  items?: Schema;
}

const DEFINITIONS = schema.$defs as unknown as Readonly<Record<string, Schema>>;

/** @returns what does not fit, as `findings[3].path is missing`; undefined: it is a report */
export function misfit(value: unknown): string | undefined {
  return misfitOf(value, schema as unknown as Schema, '');
}

function misfitOf(value: unknown, given: Schema, at: string): string | undefined {
  const shape = given.$ref ? DEFINITIONS[given.$ref.slice('#/$defs/'.length)]! : given;
  const wrong = (what: string): string => `${at || 'it'} is ${what}`;
  const types = shape.type === undefined ? [] : [shape.type].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value))) return wrong(`no ${types.join(' or ')}`);
  if ((shape.const !== undefined && value !== shape.const) || (shape.enum && !shape.enum.includes(value))) return wrong('none of what it may be');
  if (typeof value === 'string' && shape.pattern !== undefined && !new RegExp(shape.pattern).test(value)) return wrong('not of its form');
  if (shape.format === 'date-time' && Number.isNaN(Date.parse(String(value)))) return wrong('no point in time');
  if (typeof value === 'number' && (value < (shape.minimum ?? -Infinity) || value > (shape.maximum ?? Infinity))) return wrong('out of its range');
  if (Array.isArray(value)) {
    if (value.length < (shape.minItems ?? 0)) return wrong('empty');
    return first(value.entries(), ([i, item]) => shape.items && misfitOf(item, shape.items, `${at}[${i}]`));
  }
  if (!isOf('object', value)) return undefined;
  const name = (key: string): string => (at === '' ? key : `${at}.${key}`);
  const missing = shape.required?.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return `${name(missing)} is missing`;
  return first(Object.entries(value), ([key, item]) => {
    const of = shape.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : shape.additionalProperties;
    return of && misfitOf(item, of, name(key));
  });
}

function isOf(type: 'object', value: unknown): value is Readonly<Record<string, unknown>>;
function isOf(type: string, value: unknown): boolean;
function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array': return Array.isArray(value);
    case 'integer': return Number.isSafeInteger(value);
    case 'null': return value === null;
    default: return typeof value === type;
  }
}

function first<T>(values: Iterable<T>, ask: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const answer = ask(value);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
