import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ViewContext } from '../../ui/context.js';
import { empty } from '../../ui/states.js';
import { reachButtons } from '../../ui/reach-buttons.js';

/** There is no form: that it is so, and how to reach the organisation instead. */
export function noForm({ feed, headingLevel }: ViewContext): TemplateResult {
  const { cooperation, contacts, organization } = feed;
  const who = cooperation?.contacts[0] ?? contacts[0];
  return empty(
    msg('Ein Formular gibt es hier zurzeit nicht', {
      id: 'form.none',
      desc: 'Title: no request can be sent from this page',
    }),
    msg('Wir freuen uns, wenn Sie anrufen oder schreiben.', {
      id: 'form.none-text',
      desc: 'Before telephone and e-mail, instead of the form',
    }),
    headingLevel + 1,
    html`<div class="reach">
        ${reachButtons({
          telephone: who?.telephone ?? organization.telephone,
          email: cooperation?.email ?? who?.email ?? organization.email,
        })}
      </div>
      <div class="else"><slot></slot></div>`,
  );
}
