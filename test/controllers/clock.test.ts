import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { ClockController } from '../../src/controllers/clock.js';

describe('the clock', () => {
  const { setTimeout: setReal, clearTimeout: clearReal } = window;
  let waiting: { act: () => void; wait: number } | undefined;
  let drawn = 0;
  let hidden = false;
  let controller: ReactiveController;

  beforeEach(() => {
    drawn = 0;
    hidden = false;
    waiting = undefined;
    window.setTimeout = ((act: () => void, wait: number) => {
      waiting = { act, wait };
      return 1;
    }) as never;
    window.clearTimeout = () => (waiting = undefined);
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    });
    new ClockController({
      addController: (added: ReactiveController) => (controller = added),
      requestUpdate: () => drawn++,
    } as never);
    controller.hostConnected!();
  });
  afterEach(() => {
    controller.hostDisconnected!();
    Object.assign(window, { setTimeout: setReal, clearTimeout: clearReal });
    Reflect.deleteProperty(document, 'visibilityState');
  });
  const hide = (now: boolean) => {
    hidden = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('draws on the full minute, again and again', () => {
    const left = 60_000 - (Date.now() % 60_000);
    expect(waiting!.wait).to.be.within(left - 500, 60_000);
    waiting!.act();
    expect(drawn).to.equal(1);
    waiting!.act();
    expect(drawn).to.equal(2);
    expect(waiting).not.to.equal(undefined);
  });

  it('sleeps while the page is hidden, and draws when it is seen again', () => {
    hide(true);
    expect(waiting).to.equal(undefined);
    expect(drawn).to.equal(0);
    hide(false);
    expect(drawn).to.equal(1);
    expect(waiting).not.to.equal(undefined);
  });

  it('ends with its element', () => {
    controller.hostDisconnected!();
    expect(waiting).to.equal(undefined);
    hide(false);
    expect(drawn).to.equal(0);
  });
});
