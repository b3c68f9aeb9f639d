import type { Row } from '@libsql/client';
import type { CooperationRequest } from '../../src/cooperation/request.js';
import { reference } from './reference.js';

/** Why a request is set aside: the trap was filled in, or the form was sent faster than a person types. */
export type Suspicion = 'trap' | 'haste';

/** A request as it came in. */
export interface StoredRequest {
  /** What the sender was told to name it by. */
  reference: string;
  /** When it came in. */
  received: Date;
  /** Why it is set aside, or null. */
  suspect: Suspicion | null;
  request: CooperationRequest;
}

/** What a row of the table `requests` holds. */
export function toStored(row: Row): StoredRequest {
  const received = new Date(String(row.received));
  return {
    reference: reference(Number(row.number), received),
    received,
    suspect: row.suspect as Suspicion | null,
    request: JSON.parse(String(row.body)) as CooperationRequest,
  };
}
