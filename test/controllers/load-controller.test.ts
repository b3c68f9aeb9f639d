import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LoadController } from '../../src/controllers/load-controller.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the moment to load', () => {
  const controllerOf = (host: Element) => {
    let begun = 0;
    const controller = new LoadController(
      Object.assign(host, { addController: () => undefined, requestUpdate: () => begun++ }) as never,
    );
    return { controller, begun: () => begun };
  };

  it('is at once, and once', () => {
    const { controller, begun } = controllerOf(document.createElement('p'));
    controller.wait('eager');
    controller.wait('eager');
    controller.start();
    expect(begun()).to.equal(1);
    expect(controller.started).to.equal(true);
  });

  it('is at once where nobody knows what was written', () => {
    const { controller, begun } = controllerOf(document.createElement('p'));
    controller.wait('soon' as 'eager');
    expect(begun()).to.equal(1);
  });

  it('is when it is told to', async () => {
    const { controller, begun } = controllerOf(await fixture(html`<p>text</p>`));
    controller.wait('click');
    await aTimeout(30);
    expect(begun()).to.equal(0);
    controller.start();
    expect(begun()).to.equal(1);
  });

  it('is when it comes near the viewport', async () => {
    const { controller, begun } = controllerOf(await fixture(html`<p style="margin-top: 5000px">text</p>`));
    controller.wait('visible');
    await aTimeout(50);
    expect(begun()).to.equal(0);
    controller.hostDisconnected();
    controller.hostConnected();
    scrollTo(0, 4300);
    await waitUntil(() => begun() === 1, 'begun', { timeout: 10_000 });
    scrollTo(0, 0);
  });

  it('is when it is told to, also for what waited for the viewport before', async () => {
    const { controller, begun } = controllerOf(await fixture(html`<p>text</p>`));
    controller.wait('visible');
    controller.wait('click');
    await aTimeout(50);
    controller.hostDisconnected();
    controller.hostConnected();
    await aTimeout(50);
    expect(begun()).to.equal(0);
    controller.wait('visible');
    await waitUntil(() => begun() === 1, 'begun', { timeout: 10_000 });
  });

  it('never comes for what left the page', async () => {
    const { controller, begun } = controllerOf(await fixture(html`<p>text</p>`));
    controller.wait('visible');
    controller.hostDisconnected();
    await aTimeout(50);
    expect(begun()).to.equal(0);
  });
});
