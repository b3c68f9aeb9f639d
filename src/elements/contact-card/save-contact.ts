import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Contact } from '../../feed/feed.js';
import type { VcardVersion } from '../../files/vcard.js';
import { isWorthSaving, vcard } from '../../files/vcard.js';
import { button } from '../../ui/button.js';
import type { ViewContext } from '../../ui/context.js';
import { says } from '../../ui/context.js';
import { icon } from '../../ui/icon.js';
import { saveFile } from '../../ui/save-file.js';

/** What puts a person into the visitor's own address book; nothing for one who can be neither called nor written to. */
export function saveContact(
  view: ViewContext,
  contact: Contact,
  version: VcardVersion,
  note: string | undefined,
): TemplateResult | typeof nothing {
  const { feed, language, hide } = view;
  if (hide.includes('save') || !isWorthSaving(contact)) return nothing;
  return button(
    [
      icon('save'),
      html`<span
        >${msg('Kontakt speichern (vCard)', {
          id: 'save.contact',
          desc: 'Button: a person as a file for an address book (.vcf)',
        })}<span class="hidden-words">: ${says(view, contact.name)}</span></span
      >`,
    ],
    () => saveFile(`${contact.id}.vcf`, 'text/vcard', vcard(feed, contact, language, version, note)),
    'plain',
    'save',
  );
}
