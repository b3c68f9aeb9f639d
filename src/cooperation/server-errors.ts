import { FIELDS } from './fields.js';
import type { FieldName } from './fields.js';

/** A fault the receiver found. */
export interface ServerError {
  /** Where it stands in the request: a JSON Pointer (RFC 6901). */
  pointer: string;
  /** What is wrong there, in the receiver's words. */
  detail: string;
  /** The field it belongs to; undefined where it is about none. */
  field?: FieldName;
}

/** The field a pointer leads to, as `/contact/email` or, like the example in RFC 9457, `#/contact/email`. */
export function fieldAt(pointer: string): FieldName | undefined {
  const segments = pointer.split('/');
  // The innermost one counts; but an organisation's name is no person's.
  if (pointer.endsWith('organization/name')) segments.pop();
  return FIELDS.filter(({ name }) => segments.includes(name)).pop()?.name;
}

/**
 * The faults in problem details (RFC 9457) with `errors: [{pointer, detail}]`, or as form services name them:
 * `errors: [{field, message}]`; none where the body is anything else.
 */
export function serverErrors(body: unknown): ServerError[] {
  const { errors } = (body ?? {}) as { errors?: unknown };
  return [errors].flat().flatMap((error) => {
    const {
      field,
      message,
      pointer = field ?? '',
      detail = message,
    } = (error ?? {}) as Record<string, unknown>;
    if (typeof pointer !== 'string' || typeof detail !== 'string') return [];
    const at = fieldAt(pointer);
    return at || detail ? [{ pointer, detail, field: at }] : [];
  });
}
