/** The format as a tree, read from the schema itself: a member that is added there is tried here without a further word. */
import type * as v from 'valibot';
import {
  DateSchema,
  FeedSchema,
  FilledTextSchema,
  IdSchema,
  MomentSchema,
  plain,
  ReferenceSchema,
  TextSchema,
  TimeSchema,
  UrlSchema,
  VersionSchema,
} from '../../src/feed/schema.js';

/** What a single value is. `strict` is a string that has to look in a certain way, such as a currency. */
export type Kind =
  | 'filled'
  | 'text'
  | 'id'
  | 'url'
  | 'date'
  | 'moment'
  | 'time'
  | 'version'
  | 'strict'
  | 'plain'
  | 'number'
  | 'flag';

/** A piece of the format. */
export type Shape =
  | { is: 'object'; members: readonly Member[] }
  | { is: 'list' | 'map'; of: Shape }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'value'; kind: Kind };

export interface Member {
  name: string;
  shape: Shape;
  required: boolean;
}

/** Schemas that are known by what they are, not by how they are made. */
const KNOWN = new Map<unknown, Kind>([
  [FilledTextSchema, 'filled'],
  [TextSchema, 'text'],
  [IdSchema, 'id'],
  [ReferenceSchema, 'id'],
  [UrlSchema, 'url'],
  [DateSchema, 'date'],
  [MomentSchema, 'moment'],
  [TimeSchema, 'time'],
  [VersionSchema, 'version'],
  [plain.wrapped, 'plain'],
]);
const SIMPLE: Record<string, Kind> = { number: 'number', boolean: 'flag' };

/** As much of a valibot schema as is looked at. */
interface Node {
  type: string;
  wrapped?: Node;
  entries?: Record<string, Node>;
  item?: Node;
  value?: Node;
  options?: readonly string[];
  pipe?: readonly unknown[];
}

function shapeOf(node: Node): Shape {
  const kind = KNOWN.get(node);
  if (kind) return { is: 'value', kind };
  if (node.wrapped) return shapeOf(node.wrapped);
  switch (node.type) {
    case 'object':
      return {
        is: 'object',
        members: Object.entries(node.entries!).map(([name, one]) => ({
          name,
          shape: shapeOf(one),
          required: one.type !== 'optional',
        })),
      };
    case 'array':
      return { is: 'list', of: shapeOf(node.item!) };
    case 'record':
      return { is: 'map', of: shapeOf(node.value!) };
    case 'picklist':
      return { is: 'choice', of: node.options! };
    case 'string':
      return { is: 'value', kind: node.pipe ? 'strict' : 'plain' };
    default: {
      const simple = SIMPLE[node.type];
      if (!simple) throw new Error(`a kind of schema that this walk does not know: ${node.type}`);
      return { is: 'value', kind: simple };
    }
  }
}

/** The whole feed. */
export const FEED = shapeOf(FeedSchema as v.GenericSchema as unknown as Node);

/** The lists other members refer to, by the member that refers; `parent` and the like are organisations. */
export const REFERENCES: Record<string, string> = {
  project: 'projects',
  memberOf: 'organizations',
  parent: 'organizations',
  organization: 'organizations',
  partners: 'organizations',
  funders: 'organizations',
  fields: 'fields',
  topics: 'fields',
  audiences: 'audiences',
  contacts: 'contacts',
  place: 'places',
};

/** The lists of a feed, whose entries are shown or counted. */
export const LISTS = [
  'organizations',
  'fields',
  'audiences',
  'places',
  'contacts',
  'projects',
  'events',
  'alerts',
] as const;
