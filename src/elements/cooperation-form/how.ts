import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Option } from './field.js';
import { choices } from './field.js';
import type { FormView } from './form-view.js';
import { isShown } from './form-view.js';
import { channelWords, dayWords, timeWords } from './labels.js';

/** Whether there is anything to choose about the answer. */
export const asksHow = (view: FormView): boolean =>
  isShown(view, 'channel') || isShown(view, 'days') || isShown(view, 'time');

/** How and when to answer. */
export function how(view: FormView): TemplateResult {
  const { channel, days, time } = view.choices;
  const any: Option = {
    value: '',
    words: msg('Egal', { id: 'form.any', desc: 'Choice among others: no matter which' }),
  };
  return html`
    ${choices(view, 'channel', [...channel.map((one) => ({ value: one, words: channelWords(one) })), any], {
      short: true,
    })}
    ${choices(
      view,
      'days',
      days.map((day) => ({ value: day, words: dayWords(day, view.locale) })),
      { short: true },
    )}
    ${
      time.length > 1
        ? choices(view, 'time', [...time.map((one) => ({ value: one, words: timeWords(one) })), any], {
            short: true,
          })
        : nothing
    }
  `;
}
