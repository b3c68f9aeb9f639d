import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { mailbox } from '../../cooperation/action.js';
import { inSentence, says } from '../../ui/context.js';
import { link } from '../../ui/link.js';
import type { FormView } from './form-view.js';
import { reachOf } from './no-form.js';

/** Who receives what is sent, through whom where that is another, how long it is kept, and where to read more. */
export function privacy(view: FormView): TemplateResult {
  const { action, cooperation, feed } = view;
  const name = inSentence(view, feed.organization.name);
  const url = cooperation.privacyUrl ?? feed.publisher?.privacyUrl;
  const server = new URL(action);
  const box = mailbox(action);
  // What goes to their own address, or their own server, goes through nobody else.
  const isTheirs = box ? box === reachOf(feed).email : server.origin === new URL(feed.url).origin;
  const host = box ?? server.host;
  return html`<p class="second text" part="privacy">
    ${msg(str`${name} erhält Ihre Angaben, um Ihre Anfrage zu beantworten.`, {
      id: 'form.privacy',
      desc: '{0} is the organisation that receives the request',
    })}
    ${
      isTheirs
        ? nothing
        : msg(str`Die Angaben werden über ${host} übermittelt.`, {
            id: 'form.privacy-through',
            desc: 'What was typed is sent through {0}, a host name or an e-mail address',
          })
    }
    ${says(view, cooperation.retention)}
    ${
      url
        ? link(
            url,
            msg(str`Datenschutz bei ${name}`, {
              id: 'form.privacy-link',
              desc: 'Link to the privacy page; {0} is an organisation',
            }),
          )
        : nothing
    }
  </p>`;
}
