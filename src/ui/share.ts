import { msg } from '@lit/localize';
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { button } from './button.js';

/** Passes an address on: by the device's own way, else over the clipboard, else to be copied by hand. */
export class Sharing {
  /** What was passed on last, and what there is to say of it. */
  private address?: string;
  private outcome?: 'copied' | 'shown' | undefined;

  constructor(private readonly host: LitElement) {}

  /**
   * The button, and what came of a press on it; it stands among other buttons.
   * @param title - what the address leads to, as the subject of a letter
   */
  button(title: string, address: string): TemplateResult {
    const outcome = address === this.address ? this.outcome : undefined;
    return html`${button(
        msg('Teilen', { id: 'share.button', desc: 'Button: pass on the address of an event or an offer' }),
        () => this.share(title, address),
      )}
      <p role="status">
        ${outcome === 'copied' ? msg('Link kopiert', { id: 'share.copied', desc: 'An address is on the clipboard' }) : nothing}
      </p>
      ${
        outcome === 'shown'
          ? html`<label class="address"
              >${msg('Link zum Kopieren', { id: 'share.address', desc: 'Label of a field with an address' })}
              <input class="input" dir="ltr" readonly .value=${address} />
            </label>`
          : nothing
      }`;
  }

  private async share(title: string, url: string): Promise<void> {
    // The outcome is emptied first: said a second time, it is read aloud a second time.
    this.become(url);
    try {
      await navigator.share({ title, url });
      return;
    } catch (error) {
      // The visitor thought better of it.
      if ((error as Error).name === 'AbortError') return;
    }
    try {
      await navigator.clipboard.writeText(url);
      this.become(url, 'copied');
    } catch {
      this.become(url, 'shown');
      await this.host.updateComplete;
      const field = this.host.renderRoot.querySelector<HTMLInputElement>('.address > input');
      field?.focus();
      field?.select();
    }
  }

  private become(address: string, outcome?: 'copied' | 'shown'): void {
    this.address = address;
    this.outcome = outcome;
    this.host.requestUpdate();
  }
}
