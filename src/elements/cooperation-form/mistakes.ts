import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { FieldName } from '../../cooperation/fields.js';
import { FIELDS } from '../../cooperation/fields.js';
import type { Fault } from '../../cooperation/validate.js';
import type { FormController } from './form-controller.js';

function faultWords(fault: Fault, name: FieldName): string {
  switch (fault) {
    case 'whoMissing':
      return msg('Bitte nennen Sie die Einrichtung oder Ihren Namen.', {
        id: 'form.fault.who-missing',
        desc: 'Neither organisation nor person named',
      });
    case 'answerMissing':
      return msg('Bitte nennen Sie eine E-Mail-Adresse oder eine Telefonnummer.', {
        id: 'form.fault.answer-missing',
        desc: 'Neither e-mail nor telephone given',
      });
    case 'messageMissing':
      return msg('Bitte schreiben Sie, worum es geht.', {
        id: 'form.fault.message-missing',
        desc: 'The message is empty',
      });
    case 'tooLong':
      return msg(
        str`Der Text ist zu lang. Höchstzahl der Zeichen: ${FIELDS.find((field) => field.name === name)!.maxLength!}.`,
        { id: 'form.fault.too-long', desc: '{0} is the largest number of characters' },
      );
    case 'atMissing':
      return msg('Die Adresse ist unvollständig. Es fehlt das @.', {
        id: 'form.fault.at-missing',
        desc: 'E-mail address without @',
      });
    case 'localMissing':
      return msg('Die Adresse ist unvollständig. Vor dem @ fehlt etwas.', {
        id: 'form.fault.local-missing',
        desc: 'E-mail address with nothing before @',
      });
    case 'domainMissing':
      return msg('Die Adresse ist unvollständig. Nach dem @ fehlt etwas.', {
        id: 'form.fault.domain-missing',
        desc: 'E-mail address with nothing after @',
      });
    case 'spaceInside':
      return msg('In der Adresse steht ein Leerzeichen.', {
        id: 'form.fault.space-inside',
        desc: 'E-mail address with a space in it',
      });
    case 'digitsMissing':
      return msg('Die Nummer ist unvollständig. Es fehlen Ziffern.', {
        id: 'form.fault.digits-missing',
        desc: 'Telephone number with fewer than two digits',
      });
  }
}

/** A text of the receiver's, of whatever language and length. */
export const remark = (detail: string): unknown => html`<bdi>${detail.slice(0, 300)}</bdi>`;

/** What is wrong with a field, in words; undefined where nothing is. */
export function mistakeOf({ faults, refused }: FormController, name: FieldName): unknown {
  const fault = faults[name];
  if (fault) return faultWords(fault, name);
  const detail = refused[name];
  if (detail === undefined) return undefined;
  const words = msg('Diese Angabe wurde nicht angenommen:', {
    id: 'form.fault.refused',
    desc: 'Before the reason that the receiver gives',
  });
  return html`${words} ${remark(detail)}`;
}

/** The faulty fields, in the order of the form. */
export const faultyFields = ({ faults, refused }: FormController): FieldName[] =>
  FIELDS.map(({ name }) => name).filter((name) => faults[name] ?? refused[name] !== undefined);
