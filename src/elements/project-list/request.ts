import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Project } from '../../feed/feed.js';
import { button } from '../../ui/button.js';
import { plainText, says } from '../../ui/context.js';
import { icon } from '../../ui/icon.js';
import { LONGEST_ADDRESS, mailTo } from '../../ui/mail.js';
import { isMailable } from '../../feed/email.js';
import { emailAddress } from '../../ui/reach.js';
import type { ListView } from './list-view.js';

/** A mail that asks for an offer, to those who answer; undefined where nobody can be written to. */
function requestMail(view: ListView, { name, contacts }: Project): string | undefined {
  const { cooperation, organization } = view.feed;
  const offer = plainText(view, name);
  const email = [cooperation, ...contacts, organization]
    .map((one) => one?.email)
    .find((one) => one && isMailable(one));
  const body = [
    msg(str`Guten Tag! Wir interessieren uns für das Angebot „${offer}“. Bitte melden Sie sich bei uns.`, {
      id: 'request.body',
      desc: 'Beginning of an e-mail that asks for an offer; {0} is its name',
    }),
    '',
    ...[
      msg('Name der Einrichtung', { id: 'form.organization', desc: 'Label: name of the organisation' }),
      msg('Telefon', { id: 'form.telephone', desc: 'Telephone number, as a label or an answer' }),
    ].map((label) => `${label}: `),
  ].join('\n');
  const subject = msg(str`Anfrage: ${offer}`, {
    id: 'request.subject',
    desc: 'Subject of an e-mail that asks for an offer; {0} is its name',
  });
  const mail = mailTo(email, { subject, body });
  return mail && mail.length > LONGEST_ADDRESS ? emailAddress(email!) : mail;
}

/**
 * How an offer is asked for: in the form on the page, else by mail; nothing where neither can be. A word among others
 * while the offer is folded, a button at the end of all that is known of it.
 */
export function requestAction(view: ListView, project: Project, open: boolean): unknown {
  const { id, name, requestable } = project;
  if (!requestable || view.hide.includes('request')) return nothing;
  const words = html`${msg('Angebot anfragen', { id: 'project.request', desc: 'Button: ask for this offer' })}<span
      class="hidden-words"
      >: ${says(view, name)}</span
    >`;
  const look = open ? '' : 'plain';
  if (view.served('request', id)) return button(words, () => view.request(project), look, 'request');
  const mail = requestMail(view, project);
  return mail
    ? html`<a class=${`button ${look}`} part="request" href=${mail}>${icon('mail')}${words}</a>`
    : nothing;
}
