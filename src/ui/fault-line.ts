import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { plural } from '../i18n/plural.js';

/** How many entries are missing because they are faulty. */
export const faultLine = (dropped: number): TemplateResult =>
  html`<p class="second" part="faults">
    ${plural(dropped, {
      one: () =>
        msg(str`${dropped} Eintrag fehlt, weil seine Angaben fehlerhaft sind.`, {
          id: 'faults.one',
          desc: '{0} is a number: 1, and in some languages 21, 31 and so on',
        }),
      two: () =>
        msg(str`${dropped} Einträge fehlen, weil ihre Angaben fehlerhaft sind.`, {
          id: 'faults.two',
          desc: '{0} is a number',
        }),
      few: () =>
        msg(str`${dropped} Einträge fehlen, weil ihre Angaben fehlerhaft sind.`, {
          id: 'faults.few',
          desc: '{0} is a number',
        }),
      many: () =>
        msg(str`${dropped} Einträge fehlen, weil ihre Angaben fehlerhaft sind.`, {
          id: 'faults.many',
          desc: '{0} is a number',
        }),
      other: () =>
        msg(str`${dropped} Einträge fehlen, weil ihre Angaben fehlerhaft sind.`, {
          id: 'faults.other',
          desc: '{0} is a number',
        }),
    })}
  </p>`;
