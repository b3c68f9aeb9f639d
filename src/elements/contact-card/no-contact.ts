import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ViewContext } from '../../ui/context.js';
import { inSentence } from '../../ui/context.js';
import { empty, partnersOwn } from '../../ui/states.js';
import { reachButtons } from '../../ui/reach-buttons.js';

/** No contact to show: that it is so, and how to reach the organisation itself. */
export function noContact(view: ViewContext, level: number, named: boolean): TemplateResult {
  const { name, telephone, email } = view.feed.organization;
  return empty(
    named
      ? msg('Dieser Kontakt ist nicht mehr eingetragen', {
          id: 'empty.contact',
          desc: 'Title: the contact that the page names is not in the feed',
        })
      : msg('Zurzeit ist kein Kontakt eingetragen', {
          id: 'empty.contacts',
          desc: 'Title: the feed has no contacts',
        }),
    telephone || email
      ? msg(str`So erreichen Sie ${inSentence(view, name)}:`, {
          id: 'empty.contact-text',
          desc: '{0} is the organisation; before its telephone and e-mail',
        })
      : msg('Bitte versuchen Sie es später noch einmal.', {
          id: 'empty.later',
          desc: 'Nothing to show, maybe later',
        }),
    level,
    [html`<div class="reach">${reachButtons({ telephone, email })}</div>`, partnersOwn],
  );
}
