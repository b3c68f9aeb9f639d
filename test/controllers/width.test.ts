import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { WidthController } from '../../src/controllers/width.js';

class WideOrNot extends LitElement {
  drawn = 0;
  readonly width = new WidthController(this, [20, 40]);
  protected override render(): unknown {
    this.drawn++;
    const words = this.width.atLeast(40) ? 'wide' : this.width.atLeast(20) ? 'middle' : 'narrow';
    // A drawing that changes the element's height, as ours do.
    return html`<div style="height: ${words.length * 40}px">${words}</div>`;
  }
}
customElements.define('wide-or-not', WideOrNot);

describe('the width', () => {
  const settle = async () => {
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    await aTimeout(0);
  };
  const words = (element: WideOrNot) => element.shadowRoot!.textContent!.trim();

  it('is that of the container, in em, and only a step crossed draws anew', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="width: 320px; font-size: 16px">
        <wide-or-not style="display: block"></wide-or-not>
      </div>`,
    );
    const element = place.querySelector<WideOrNot>('wide-or-not')!;
    expect(words(element)).to.equal('middle');
    await settle();
    const { drawn } = element;
    place.style.width = '500px';
    await settle();
    expect(element.drawn).to.equal(drawn);
    place.style.width = '640px';
    await settle();
    expect(words(element)).to.equal('wide');
    place.style.width = '319px';
    await settle();
    expect(words(element)).to.equal('narrow');
    place.style.width = '640px';
    place.style.fontSize = '24px';
    await settle();
    expect(words(element)).to.equal('middle');
  });

  it('takes no text for smaller than ours is', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="width: 319px; font-size: 8px">
        <wide-or-not style="display: block"></wide-or-not>
      </div>`,
    );
    expect(words(place.querySelector<WideOrNot>('wide-or-not')!)).to.equal('narrow');
  });

  for (const style of ['zoom: 0.8', 'zoom: 1.25', 'transform: scale(0.5)', 'transform: scale(2)'])
    it(`is what styles count by, too, on a page with ${style}`, async () => {
      for (const [width, found] of [
        [639, 'middle'],
        [640, 'wide'],
        [641, 'wide'],
      ] as const) {
        const place = await fixture<HTMLElement>(
          html`<div style=${style}>
            <div style="width: ${width}px; font-size: 16px">
              <wide-or-not style="display: block"></wide-or-not>
            </div>
          </div>`,
        );
        const element = place.querySelector<WideOrNot>('wide-or-not')!;
        expect(words(element), `${width} px`).to.equal(found);
        await settle();
        expect(words(element), `${width} px, measured again`).to.equal(found);
      }
    });

  it('never makes the page report a loop', async () => {
    const errors: string[] = [];
    const { onerror } = window;
    window.onerror = (message) => errors.push(String(message)) > 0;
    const place = await fixture<HTMLElement>(
      html`<div style="width: 320px"><wide-or-not style="display: block"></wide-or-not></div>`,
    );
    for (const width of [700, 300, 500, 700, 300]) {
      place.style.width = `${width}px`;
      await settle();
    }
    window.onerror = onerror;
    expect(errors).to.deep.equal([]);
  });

  it('is measured again after the element was away', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="width: 320px"><wide-or-not style="display: block"></wide-or-not></div>`,
    );
    const element = place.querySelector<WideOrNot>('wide-or-not')!;
    element.remove();
    place.style.width = '640px';
    await settle();
    place.append(element);
    await settle();
    expect(words(element)).to.equal('wide');
  });
});
