import type { SourceMessage } from '../../../tools/locales/source-messages.js';
import type { Unit } from '../../../tools/locales/xliff.js';

/** A German text of a made-up source file. */
export const message = (id: string, text: string, note?: string): SourceMessage => ({
  id,
  text,
  placeholders: (text.match(/\{\d\}/g) ?? []).map((_, index) => `\${value${index}}`),
  ...(note && { note }),
  file: 'src/any.ts',
});

/** Its faultless translation. */
export const unit = (id: string, source: string, target?: string, rest: Partial<Unit> = {}): Unit => ({
  id,
  source,
  ...(target !== undefined && { target }),
  ...rest,
});
