import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { Field } from '../../cooperation/fields.js';
import type { Draft } from './draft.js';

/** A text of the receiver's, of whatever language and length. */
export const remark = (detail: string): unknown => html`<bdi>${detail.slice(0, 300)}</bdi>`;

/** What is wrong with a field, in words; undefined where nothing is. */
export function mistakeOf({ faults }: Draft, { name, maxLength }: Field): unknown {
  const fault = faults.get(name);
  if (!fault) return undefined;
  if (typeof fault === 'object')
    return html`${msg('Diese Angabe wurde nicht angenommen:', {
      id: 'form.fault.refused',
      desc: 'Before the reason that the receiver gives',
    })}
    ${remark(fault.detail)}`;
  return {
    whoMissing: msg('Bitte nennen Sie die Einrichtung oder Ihren Namen.', {
      id: 'form.fault.who-missing',
      desc: 'Neither organisation nor person named',
    }),
    answerMissing: msg('Bitte nennen Sie eine E-Mail-Adresse oder eine Telefonnummer.', {
      id: 'form.fault.answer-missing',
      desc: 'Neither e-mail nor telephone given',
    }),
    messageMissing: msg('Bitte schreiben Sie, worum es geht.', {
      id: 'form.fault.message-missing',
      desc: 'The message is empty',
    }),
    tooLong: msg(str`Der Text ist zu lang. Höchstzahl der Zeichen: ${maxLength}.`, {
      id: 'form.fault.too-long',
      desc: '{0} is the largest number of characters',
    }),
    atMissing: msg('Die Adresse ist unvollständig. Es fehlt das @.', {
      id: 'form.fault.at-missing',
      desc: 'E-mail address without @',
    }),
    localMissing: msg('Die Adresse ist unvollständig. Vor dem @ fehlt etwas.', {
      id: 'form.fault.local-missing',
      desc: 'E-mail address with nothing before @',
    }),
    domainMissing: msg('Die Adresse ist unvollständig. Nach dem @ fehlt etwas.', {
      id: 'form.fault.domain-missing',
      desc: 'E-mail address with nothing after @',
    }),
    spaceInside: msg('In der Adresse steht ein Leerzeichen.', {
      id: 'form.fault.space-inside',
      desc: 'E-mail address with a space in it',
    }),
    digitsMissing: msg('Die Nummer ist unvollständig. Es fehlen Ziffern.', {
      id: 'form.fault.digits-missing',
      desc: 'Telephone number with fewer than two digits',
    }),
  }[fault];
}
