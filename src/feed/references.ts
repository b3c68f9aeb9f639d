import type { LIST_SCHEMAS } from './schema.js';

/** Name of a list other entries refer to. */
export type ListName = keyof typeof LIST_SCHEMAS;

/** Which member of which list refers to which list. The order is the order of linking: what others point at comes first. */
export const REFERENCES: Record<string, Record<string, ListName>> = {
  organization: { memberOf: 'organizations', funders: 'organizations' },
  organizations: { parent: 'organizations' },
  places: { organization: 'organizations' },
  contacts: { fields: 'fields' },
  projects: {
    fields: 'fields',
    audiences: 'audiences',
    contacts: 'contacts',
    place: 'places',
    partners: 'organizations',
    funders: 'organizations',
  },
  events: {
    project: 'projects',
    fields: 'fields',
    audiences: 'audiences',
    contacts: 'contacts',
    place: 'places',
  },
  override: { place: 'places' },
  cooperation: { contacts: 'contacts', topics: 'fields' },
};
