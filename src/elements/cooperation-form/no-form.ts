import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Feed } from '../../feed/feed.js';
import type { ViewContext } from '../../ui/context.js';
import { empty, partnersOwn } from '../../ui/states.js';
import { reachButtons } from '../../ui/reach-buttons.js';

/** How to reach those who answer, without the form. */
export function reachOf({ cooperation, contacts, organization }: Feed): {
  telephone?: string;
  email?: string;
} {
  const who = cooperation?.contacts[0] ?? contacts[0];
  return {
    telephone: who?.telephone ?? organization.telephone,
    email: cooperation?.email ?? who?.email ?? organization.email,
  };
}

/** There is no form: that it is so, and how to reach the organisation instead. */
export function noForm({ feed, headingLevel }: ViewContext): TemplateResult {
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
    [html`<div class="reach">${reachButtons(reachOf(feed))}</div>`, partnersOwn],
  );
}
