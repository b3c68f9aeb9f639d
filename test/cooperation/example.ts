import type { RequestContext } from '../../src/cooperation/build-request.js';
import { buildRequest } from '../../src/cooperation/build-request.js';
import type { CooperationRequest } from '../../src/cooperation/request.js';
import { emptyValues } from '../../src/cooperation/values.js';
import type { FormValues } from '../../src/cooperation/values.js';

/** A form as a nursery fills it in. */
export const filledValues = (changes: Partial<FormValues> = {}): FormValues => ({
  ...emptyValues(),
  organization: 'Kita im Stadtteil',
  kind: 'kindergarten',
  email: 'leitung@kita.example',
  topics: ['intercultural-opening'],
  days: ['TU', 'TH'],
  channel: 'email',
  message: 'Wir suchen ein Training für zwölf Personen.',
  ...changes,
});

export const context = (changes: Partial<RequestContext> = {}): RequestContext => ({
  id: '1b4e28ba-2fa1-4d3b-a883-0016d3cca427',
  language: 'ru',
  page: 'https://partner.example/kontakt',
  now: Date.UTC(2027, 1, 1, 9, 12),
  zone: 'Europe/Berlin',
  elapsed: 48_211,
  ...changes,
});

export const exampleRequest = (changes: Partial<FormValues> = {}): CooperationRequest =>
  buildRequest(filledValues(changes), context());
