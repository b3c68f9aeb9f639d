import { expect, oneEvent } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { RouterController } from '../../src/controllers/router.js';
import { cleanAddress } from '../helpers/calendar-page.js';

describe('the router', () => {
  let arrived: (string | undefined)[];
  let controller: ReactiveController;
  let router: RouterController;
  beforeEach(() => {
    cleanAddress();
    arrived = [];
    const host = { addController: (added: ReactiveController) => (controller = added) };
    router = new RouterController(host as never, 'kin-top-event', (value) => arrived.push(value));
    controller.hostConnected!();
    arrived.length = 0;
  });
  afterEach(() => {
    controller.hostDisconnected!();
    cleanAddress();
  });

  it('reads its own fragment only', () => {
    expect(router.value).to.equal(undefined);
    history.replaceState(null, '', '#kin-top-events=a');
    expect(router.value).to.equal(undefined);
    history.replaceState(null, '', '#kin-top-event=a/2027-01-14');
    expect(router.value).to.equal('a/2027-01-14');
    history.replaceState(null, '', '#kin-top-event=a%2F2027-01-14');
    expect(router.value).to.equal('a/2027-01-14');
    history.replaceState(null, '', '#kin-top-event=%E0%A4%A');
    expect(router.value).to.equal('%E0%A4%A');
  });

  it('makes one entry for whatever is opened one after the other, and takes it back', async () => {
    history.replaceState({ theirs: 1 }, '', '#section');
    const before = history.length;
    router.open('a', false);
    router.open('b', true);
    expect(location.hash).to.equal('#kin-top-event=b');
    expect(history.length - before).to.be.lessThan(2);
    expect(history.state, 'theirs, kept').to.deep.equal({ theirs: 1 });
    const moved = oneEvent(window, 'popstate');
    router.close();
    await moved;
    expect(location.hash).to.equal('#section');
    expect(arrived[arrived.length - 1]).to.equal(undefined);
  });

  it('tells the others of its kind what the address no longer names, and takes over the entry of one that is there', async () => {
    const told: unknown[] = [];
    const controllers: ReactiveController[] = [];
    const host = { addController: (added: ReactiveController) => controllers.push(added) };
    const other = new RouterController(host as never, 'kin-top-event', (value) => told.push(value));
    const stranger = new RouterController(host as never, 'kin-top-project', (value) => told.push(value));
    for (const one of controllers) one.hostConnected!();
    told.length = 0;
    router.open('a', false);
    expect(told).to.deep.equal([undefined]);
    other.open('b', false);
    expect(arrived).to.deep.equal([undefined]);
    const moved = oneEvent(window, 'popstate');
    expect(other.close(), 'back over the entry of the first').to.equal(true);
    await moved;
    // Who made the entry is gone: nobody knows what Back leads to.
    other.open('c', true);
    controllers[0]!.hostDisconnected!();
    expect(router.close()).to.equal(false);
    expect(location.hash).to.equal('');
    controllers[1]!.hostDisconnected!();
    expect(stranger.value).to.equal(undefined);
  });

  it('takes away in place what it did not add, and leaves alone what is not its own', () => {
    history.replaceState(null, '', '#kin-top-event=a');
    const { length } = history;
    router.close();
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(length);
    history.replaceState(null, '', '#section');
    router.close();
    expect(location.hash).to.equal('#section');
  });

  it('takes it away also where a path alone would lead to another server', () => {
    const page = location.href;
    const base = document.createElement('base');
    try {
      history.replaceState(null, '', `${location.origin}//calendar?a=b#kin-top-event=a`);
      router.close();
      expect(location.href).to.equal(`${location.origin}//calendar?a=b`);
      history.replaceState(null, '', `${page}#kin-top-event=a`);
      base.href = 'https://www.partner.example/';
      document.head.append(base);
      router.close();
      expect(location.href).to.equal(page);
    } finally {
      base.remove();
      history.replaceState(null, '', page);
    }
  });

  it('says where the visitor went', async () => {
    location.hash = '#kin-top-event=x';
    await oneEvent(window, 'hashchange');
    expect(arrived).to.include('x');
    controller.hostDisconnected!();
    arrived.length = 0;
    location.hash = '#kin-top-event=y';
    await oneEvent(window, 'hashchange');
    expect(arrived).to.deep.equal([]);
    controller.hostConnected!();
    expect(arrived).to.deep.equal(['y']);
  });
});
