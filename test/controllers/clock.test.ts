import { expect } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { ClockController } from '../../src/controllers/clock.js';

const MINUTE = 60_000;

describe('the clock', () => {
  const { setTimeout: setReal, clearTimeout: clearReal } = window;
  const { now: readReal } = Date;
  let waiting: { act: () => void; wait: number } | undefined;
  let drawn: number;
  let hidden: boolean;
  let controller: ReactiveController;
  /** What has a clock: draws whenever it is asked to. */
  let host: { isConnected: boolean; now?: string };

  beforeEach(() => {
    drawn = 0;
    hidden = false;
    waiting = undefined;
    window.setTimeout = ((act: () => void, wait: number) => {
      expect(!!waiting, 'two timers at once').to.equal(false);
      waiting = { act, wait };
      return 1;
    }) as never;
    window.clearTimeout = () => (waiting = undefined);
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    host = { isConnected: false };
    new ClockController(
      Object.assign(host, {
        addController: (added: ReactiveController) => (controller = added),
        requestUpdate: () => draw(),
      }) as never,
    );
  });
  afterEach(() => {
    leave();
    Object.assign(window, { setTimeout: setReal, clearTimeout: clearReal });
    Date.now = readReal;
    Reflect.deleteProperty(document, 'hidden');
  });
  const draw = () => {
    drawn++;
    controller.hostUpdated!();
  };
  const enter = () => {
    host.isConnected = true;
    controller.hostConnected!();
  };
  const leave = () => {
    host.isConnected = false;
    controller.hostDisconnected!();
  };
  const hide = (now: boolean) => {
    hidden = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const isTicking = () => !!waiting;
  /** The timer's time has come. */
  const ring = () => {
    const { act } = waiting!;
    waiting = undefined;
    act();
  };
  const set = (time: string) => (Date.now = () => Date.parse(time));

  it('draws on the full minute, again and again', () => {
    set('2027-03-02T14:59:30.500Z');
    enter();
    expect(waiting!.wait).to.equal(29_500);
    const before = drawn;
    set('2027-03-02T15:00:00.004Z');
    ring();
    expect(drawn).to.equal(before + 1);
    expect(waiting!.wait).to.equal(MINUTE - 4);
    set('2027-03-02T15:01Z');
    ring();
    expect(drawn).to.equal(before + 2);
    expect(waiting!.wait).to.equal(MINUTE);
  });

  it('draws once more where it was woken a moment too early', () => {
    enter();
    set('2027-03-02T14:59:59.999Z');
    ring();
    expect(waiting!.wait).to.equal(1);
  });

  it('waits for the new minute after a drawing of another reason, with one timer', () => {
    enter();
    set('2027-03-02T14:59:50Z');
    draw();
    expect(waiting!.wait).to.equal(10_000);
  });

  it('is right within a minute after the device slept, or its clock was put forward or back', () => {
    set('2027-03-02T14:59:30Z');
    enter();
    for (const jump of ['2027-03-02T21:12:20Z', '2027-03-01T09:00:05Z']) {
      set(jump);
      const before = drawn;
      ring();
      expect(drawn).to.equal(before + 1);
      expect(waiting!.wait).to.equal(MINUTE - (Date.parse(jump) % MINUTE));
    }
  });

  it('sleeps while the page is hidden, and draws when it is seen again', () => {
    enter();
    hide(true);
    expect(isTicking()).to.equal(false);
    const before = drawn;
    draw();
    expect(isTicking(), 'a drawing in the dark').to.equal(false);
    hide(false);
    expect(drawn).to.equal(before + 2);
    expect(isTicking()).to.equal(true);
  });

  it('has no timer in a page that was opened hidden, until it is seen', () => {
    hidden = true;
    enter();
    draw();
    expect(isTicking()).to.equal(false);
    hide(false);
    expect(isTicking()).to.equal(true);
  });

  it('has no timer where it is frozen, and runs as soon as it is not', () => {
    host.now = '2027-03-02T10:00';
    enter();
    draw();
    expect(isTicking()).to.equal(false);
    // As frameworks and `removeAttribute` take it away, too.
    for (const gone of [undefined, null] as never[]) {
      host.now = gone;
      draw();
      expect(isTicking(), gone).to.equal(true);
    }
    host.now = 'soon';
    draw();
    expect(isTicking(), 'what is no time freezes nothing').to.equal(true);
    host.now = '2027-03-02T10:00';
    draw();
    expect(isTicking()).to.equal(false);
  });

  it('ends with its element, also where a drawing comes late', () => {
    enter();
    leave();
    expect(isTicking()).to.equal(false);
    const before = drawn;
    hide(false);
    expect(drawn).to.equal(before);
    draw();
    expect(isTicking()).to.equal(false);
  });

  it('draws what the time is now in an element that comes back', () => {
    enter();
    leave();
    const before = drawn;
    enter();
    expect(drawn).to.equal(before + 1);
    expect(isTicking()).to.equal(true);
  });
});
