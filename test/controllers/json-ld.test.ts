import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { JsonLdController } from '../../src/controllers/json-ld.js';

const inPage = (): unknown[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => JSON.parse(textContent ?? '') as unknown[],
  );

/** An element, as far as a controller sees it. */
function host(): { leave(): void; controller: JsonLdController } {
  let added: ReactiveController | undefined;
  const controller = new JsonLdController({
    isConnected: true,
    addController: (one) => (added = one),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  return { controller, leave: () => added?.hostDisconnected?.() };
}

describe('structured data in the page', () => {
  it('is what the element shows, kept in step, and goes with it', () => {
    const { controller, leave } = host();
    expect(inPage()).to.deep.equal([]);
    controller.show([{ name: 'Chor' }]);
    expect(inPage()).to.deep.equal([{ name: 'Chor' }]);
    controller.show([{ name: 'Fest' }, { name: 'Café' }]);
    expect(inPage()).to.deep.equal([{ name: 'Fest' }, { name: 'Café' }]);
    leave();
    expect(inPage()).to.deep.equal([]);
  });

  it('ends no script, wherever a page’s source is written out', () => {
    const { controller, leave } = host();
    controller.show([{ name: '</script><img src=x>' }]);
    expect(inPage()).to.deep.equal([{ name: '</script><img src=x>' }]);
    const written = document.head.querySelector('script[type="application/ld+json"]')!.outerHTML;
    leave();
    expect(written).not.to.include('</script><img');
  });

  it('comes back when the element does', () => {
    const { controller, leave } = host();
    controller.show([{ name: 'Chor' }]);
    leave();
    controller.show([{ name: 'Chor' }]);
    expect(inPage()).to.deep.equal([{ name: 'Chor' }]);
    leave();
  });

  it('does not end where a name says so', () => {
    const { controller, leave } = host();
    const hostile = { name: '</script><script>alert(1)</script><!--' };
    controller.show([hostile]);
    expect(inPage()).to.deep.equal([hostile]);
    expect(document.head.querySelectorAll('script[type="application/ld+json"]')).to.have.length(1);
    leave();
  });

  it('is not there at all where there is nothing', () => {
    const { controller } = host();
    controller.show([{ name: 'Chor' }]);
    controller.show([]);
    expect(inPage()).to.deep.equal([]);
  });
});
