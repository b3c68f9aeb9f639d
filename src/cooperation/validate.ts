import { FIELDS } from './fields.js';
import type { Field, FieldName } from './fields.js';
import { emailFault, telephoneFault, tidy } from './reachable.js';
import type { EmailFault, TelephoneFault } from './reachable.js';
import type { FormValues } from './values.js';

/**
 * What is wrong with a field. `whoMissing`: neither organisation nor name; `answerMissing`: neither e-mail nor
 * telephone; `messageMissing`: no message; `tooLong`: longer than the field's `maxLength`; the rest is about one
 * address or number.
 */
export type Fault =
  'whoMissing' | 'answerMissing' | 'messageMissing' | 'tooLong' | EmailFault | TelephoneFault;
/** Faults by field, in the order of the form; a field without a fault is not in it. */
export type Faults = Partial<Record<FieldName, Fault>>;

/**
 * The text of a field as it is sent: trimmed, and an address or number without invisible characters; nothing where it
 * has no others.
 */
export const textOf = (values: FormValues, name: FieldName): string => {
  const value = values[name];
  if (typeof value !== 'string') return '';
  const seen = tidy(value);
  return name === 'email' || name === 'telephone' ? seen : seen && value.trim();
};

function faultOf({ name, maxLength }: Field, values: FormValues): Fault | undefined {
  const text = textOf(values, name);
  if (maxLength && text.length > maxLength) return 'tooLong';
  switch (name) {
    case 'organization':
      return text || textOf(values, 'name') ? undefined : 'whoMissing';
    case 'email':
      return text ? emailFault(text) : textOf(values, 'telephone') ? undefined : 'answerMissing';
    case 'telephone':
      return text ? telephoneFault(text) : undefined;
    case 'message':
      return text ? undefined : 'messageMissing';
  }
  return undefined;
}

/** Checks what stands in the form. A missing pair is reported at its first field: `organization`, `email`. */
export function validate(values: FormValues): Faults {
  const faults: Faults = {};
  for (const field of FIELDS) {
    const fault = faultOf(field, values);
    if (fault) faults[field.name] = fault;
  }
  return faults;
}
