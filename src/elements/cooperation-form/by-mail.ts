import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { button } from '../../ui/button.js';
import { icon } from '../../ui/icon.js';
import { leftToRight } from '../../ui/link.js';
import type { FormView } from './form-view.js';
import { addresseeOf, letterOf, mailOf } from './letter.js';

/** How a request goes by mail: with the visitor's own program, or copied into it. */
export interface ByMail {
  /** Address of the mail with the text in it; undefined without anyone to write to. */
  mail: string | undefined;
  /** What is to be done besides, where the text is too long for the address. */
  words: unknown;
  /** The ways, to be pressed; and the address, for who has no program for mail. */
  actions: unknown;
}

/** @param name - of the link: `main`, where it is the only way */
export function byMail(view: FormView, name: 'main' | '' = ''): ByMail {
  const { form } = view;
  const { copied } = form.phase;
  const letter = letterOf(view);
  const address = addresseeOf(view);
  // Only where the page is served over https, or from this machine.
  const canCopy = !!(navigator.clipboard as Clipboard | undefined);
  // A frame may have a clipboard and not be allowed to use it.
  const mail = mailOf(address, letter, canCopy && copied !== false);
  const copy = async (): Promise<void> => {
    // Emptied first: said a second time, it is read aloud a second time.
    void form.become({ ...form.phase, copied: undefined });
    const text = mail ? `${address}\n\n${letter}` : letter;
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    // A browser may have asked first, and the visitor gone on.
    void form.become({ ...form.phase, copied });
  };
  // Where mail is the only way, the page hears of the request first, and once only for a double click.
  const go = (press: MouseEvent): void => {
    if (press.detail > 1 || !form.pass(view)) press.preventDefault();
  };
  return {
    mail,
    words:
      mail && !mail.includes('&body')
        ? msg('Kopieren Sie dazu den Text, und fügen Sie ihn ein.', {
            id: 'form.failed.paste',
            desc: 'The text is too long to be put into the e-mail by the link',
          })
        : nothing,
    actions: [
      mail
        ? html`<a class=${`button ${name}`} href=${mail} @click=${name ? go : nothing}
            >${icon('mail')}${msg('E-Mail schreiben', { id: 'form.mail', desc: 'Link: opens an e-mail with the text' })}</a
          >`
        : nothing,
      mail ? leftToRight(address!) : nothing,
      canCopy
        ? button(
            msg('Text kopieren', { id: 'form.copy', desc: 'Button: copies what stands in the form' }),
            copy,
          )
        : nothing,
      html`<span class="second" role="status"
        >${
          copied === undefined
            ? nothing
            : copied
              ? msg('Kopiert', { id: 'form.copied', desc: 'After the text was copied' })
              : msg('Kopieren ist hier nicht möglich', {
                  id: 'form.not-copied',
                  desc: 'The browser refused to copy',
                })
        }</span
      >`,
    ],
  };
}
