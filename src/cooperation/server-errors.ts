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
  const path = pointer.replace(/^#?\/?/, '');
  if (path === 'organization/name') return 'organization';
  const segments = path.split('/').reverse();
  for (const segment of segments) {
    const field = FIELDS.find(({ name }) => name === segment);
    if (field) return field.name;
  }
  return undefined;
}

/** The faults in problem details (RFC 9457) with `errors: [{pointer, detail}]`; none where the body is anything else. */
export function serverErrors(body: unknown): ServerError[] {
  const found = (body as { errors?: unknown } | undefined)?.errors;
  const errors: ServerError[] = [];
  for (const entry of Array.isArray(found) ? (found as unknown[]) : []) {
    const { pointer, detail } = (entry ?? {}) as Partial<Record<string, unknown>>;
    if (typeof pointer === 'string' && typeof detail === 'string') {
      errors.push({ pointer, detail, field: fieldAt(pointer) });
    }
  }
  return errors;
}
