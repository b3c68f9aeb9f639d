import type { CooperationRequest } from './request.js';

/**
 * The request as the fields of a plain form, for services that take `application/x-www-form-urlencoded`: under the names
 * of the controls, lists with commas; what was left empty is left out.
 */
export function formFields({
  id,
  language,
  page,
  organization,
  contact,
  topics,
  projects,
  audiences,
  preferred,
  message,
  guard,
}: CooperationRequest): URLSearchParams {
  const fields = {
    organization: organization.name,
    kind: organization.kind,
    ...contact,
    topics,
    projects,
    audiences,
    ...preferred,
    message,
    website: guard.website,
    language,
    page,
    id,
  };
  const filled = Object.entries(fields).filter(([, value]) => value?.length);
  return new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
}
