import { webAddress } from '../feed/web-address.js';
import { withOffset } from '../time/zone.js';
import type { FieldName } from './fields.js';
import { MAX_PAGE_LENGTH } from './limits.js';
import type { CooperationRequest } from './request.js';
import { textOf } from './validate.js';
import type { FormValues } from './values.js';

/** What the form knows beside what was typed. */
export interface RequestContext {
  /** UUID, the same on every retry of the same text; see `newRequestId`. */
  id: string;
  /** Language of the form (BCP 47). */
  language: string;
  /** Address of the page; query and fragment are left out here. */
  page: string;
  /** The instant of sending, in milliseconds since 1970-01-01T00:00Z. */
  now: number;
  /** Zone of the feed, for the offset of `submitted`. */
  zone: string;
  /** Milliseconds since the form appeared. */
  elapsed: number;
}

/** The address of a page without what may be private: query, fragment, user name and password, local file names. */
export function publicAddress(page: string): string {
  if (!webAddress(page, page)) return '';
  const { origin, pathname } = new URL(page);
  return (origin + pathname).slice(0, MAX_PAGE_LENGTH);
}

/** The request for values that {@link validate} finds no fault with. */
export function buildRequest(values: FormValues, context: RequestContext): CooperationRequest {
  const { id, language, page, now, zone, elapsed } = context;
  const { topics, projects, audiences, days, website } = values;
  // What was left empty is left out.
  const text = (name: FieldName) => textOf(values, name) || undefined;
  return {
    type: 'cooperation-request',
    version: '1.0',
    id,
    submitted: withOffset(now, zone),
    language,
    page: publicAddress(page),
    organization: { name: text('organization'), kind: text('kind') },
    contact: { name: text('name'), email: text('email'), telephone: text('telephone') },
    topics,
    projects,
    audiences,
    // The controls offer no other values than the schema's.
    preferred: {
      channel: text('channel'),
      days,
      time: text('time'),
    } as CooperationRequest['preferred'],
    message: textOf(values, 'message'),
    guard: { elapsed: Math.max(0, Math.round(elapsed)) || 0, website },
  };
}
