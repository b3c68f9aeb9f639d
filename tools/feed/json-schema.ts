import { readFileSync } from 'node:fs';
import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as schemas from '../../src/feed/schema.js';
import { readComments } from './doc-comments.js';

/** The files the format stands in; values first, since the others spread from them. */
const SOURCES = ['schema-values.ts', 'schema-bodies.ts', 'schema-offers.ts', 'schema.ts'];

const read = (name: string): { name: string; text: string } => ({
  name,
  text: readFileSync(new URL(`../../src/feed/${name}`, import.meta.url), 'utf8'),
});

/** `EventSchema` is published as `Event`. */
const publishedName = (name: string): string => name.replace(/Schema$/, '');

/** Keys that begin with "_" are private remarks, in every object. */
const REMARKS = { '^_': { description: 'A private remark; ignored.' } };

/** Allows private remarks in the maps of a schema: texts by language, overrides by date. */
function allowRemarks(schema: JsonSchema): JsonSchema {
  const map = schema.additionalProperties ? { ...schema, patternProperties: REMARKS } : schema;
  return map.anyOf ? { ...map, anyOf: (map.anyOf as JsonSchema[]).map(allowRemarks) } : map;
}

function describe(name: string, schema: JsonSchema, comments: ReturnType<typeof readComments>): JsonSchema {
  const members = comments.members.get(name);
  const properties: Record<string, JsonSchema> = {};
  for (const [key, member] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)) {
    const description = members?.get(key);
    properties[key] = { ...(description ? { description } : {}), ...allowRemarks(member) };
  }
  const description = comments.schemas.get(name);
  return {
    ...(description ? { description } : {}),
    ...allowRemarks(schema),
    ...(schema.properties ? { properties, patternProperties: REMARKS } : {}),
  };
}

/** The feed's format as JSON Schema 2020-12, with the comments of its source as descriptions. */
export function feedJsonSchema(): JsonSchema {
  const comments = readComments(SOURCES.map(read));
  const named = Object.entries(schemas).filter(
    ([name]) => name.endsWith('Schema') && name !== 'FeedSchema',
  ) as [string, GenericSchema][];
  const config: ConversionConfig = {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: Object.fromEntries(named.map(([name, schema]) => [publishedName(name), schema])),
  };
  const feed = toJsonSchema(schemas.FeedSchema, config);
  const definitions = feed.$defs as Record<string, JsonSchema>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Partner feed, version 1',
    ...describe('FeedSchema', feed, comments),
    $defs: Object.fromEntries(
      named
        .map(([name]) => publishedName(name))
        .filter((name) => name in definitions)
        .sort()
        .map((name) => [name, describe(`${name}Schema`, definitions[name]!, comments)]),
    ),
  };
}
