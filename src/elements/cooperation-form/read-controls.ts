import type { ControlName, FormValues } from '../../cooperation/values.js';

/** What stands in the controls of a form; where a control is not shown, what was known before. */
export function readControls(form: HTMLFormElement, before: FormValues): FormValues {
  const data = new FormData(form);
  const values: Record<string, unknown> = { ...before };
  for (const name of Object.keys(before) as ControlName[]) {
    if (!form.elements.namedItem(name)) continue;
    values[name] = Array.isArray(before[name]) ? data.getAll(name) : (data.get(name) ?? '');
  }
  return values as unknown as FormValues;
}
