/**
 * A spec as JSON Schema (2020-12), for editors. Generated into schema/ by scripts/build-docs.mjs.
 */
import type { Spec, TableSpec } from './spec.js';

export function jsonSchema(spec: TableSpec, id: string): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id, title: spec.about, ...schemaOf(spec) };
}

function schemaOf(spec: Spec): object {
  const description = spec.about;
  switch (spec.type) {
    case 'text':
      return { description, type: 'string', ...(spec.oneOf ? { enum: spec.oneOf } : {}), ...(spec.form ? { pattern: anyCase(spec.form.pattern) } : {}) };
    case 'number':
      return { description, type: spec.whole ? 'integer' : 'number', minimum: spec.least, maximum: spec.most };
    case 'switch':
      return { description, type: 'boolean' };
    case 'list':
      return { description, type: 'array', maxItems: spec.most, items: schemaOf(spec.of) };
    case 'map':
      return { description, type: 'object', additionalProperties: schemaOf(spec.of) };
    case 'table':
      return {
        description, type: 'object', additionalProperties: false,
        properties: Object.fromEntries(Object.entries(spec.keys).map(([key, value]) => [key, schemaOf(value)])),
        ...(spec.required ? { required: spec.required } : {}),
      };
  }
}

/** JSON Schema knows no flags: a letter of a pattern without regard to case becomes a class of two. */
function anyCase(pattern: RegExp): string {
  if (!pattern.flags.includes('i')) return pattern.source;
  let inClass = false;
  return pattern.source.replace(/\\.|[[\]]|[a-zA-Z]/g, (part) => {
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    else if (part.length === 1) return inClass ? part.toLowerCase() + part.toUpperCase() : `[${part.toLowerCase()}${part.toUpperCase()}]`;
    return part;
  });
}
