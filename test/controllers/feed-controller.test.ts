import { aTimeout, expect } from '@open-wc/testing';
import { FeedController } from '../../src/controllers/feed-controller.js';
import { feedWith } from '../feed/example.js';
import { ConsoleLines, FeedServer, json } from '../helpers/feed-server.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Waits for the next try, which a test lets pass: without chance, a quarter of a minute at first, then half of one. */
class Clock {
  private readonly real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  private readonly random = Math.random;
  private readonly waits = new Map<number, () => void>();
  private serial = 1e9;
  private readonly now = performance.now.bind(performance);
  /** The latest wait, in milliseconds. */
  delay = NaN;

  constructor() {
    const { setTimeout, clearTimeout } = this.real;
    Math.random = () => 0.5;
    window.setTimeout = ((run: () => void, delay = 0) => {
      if (delay < 10_001 || delay > 30_000) return setTimeout(run, delay);
      this.delay = delay;
      this.waits.set(++this.serial, run);
      return this.serial;
    }) as typeof window.setTimeout;
    window.clearTimeout = (timer) => {
      this.waits.delete(Number(timer));
      clearTimeout(timer);
    };
  }

  get waiting(): number {
    return this.waits.size;
  }
  pass(): void {
    const due = [...this.waits.values()];
    this.waits.clear();
    for (const run of due) run();
  }
  /** Moves the time on, without what was to happen in it. */
  skip(milliseconds: number): void {
    const now = performance.now.bind(performance);
    performance.now = () => now() + milliseconds;
  }
  stop(): void {
    performance.now = this.now;
    Object.assign(window, this.real);
    Math.random = this.random;
  }
}

describe('a feed that an element reads', () => {
  let server: FeedServer;
  let clock: Clock;
  let lines: ConsoleLines;
  let url: string;
  let controllers: FeedController[];

  beforeEach(() => {
    server = new FeedServer();
    clock = new Clock();
    lines = new ConsoleLines();
    url = server.address(() => new Response('', { status: 404 }));
    controllers = [];
  });
  afterEach(() => {
    for (const controller of controllers) controller.hostDisconnected();
    look(true);
    server.stop();
    clock.stop();
    lines.stop();
  });

  function look(visible: boolean): void {
    if (visible) Reflect.deleteProperty(document, 'hidden');
    else Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }
  const reader = (): FeedController => {
    const host = { isConnected: true, addController: () => undefined, requestUpdate: () => undefined };
    const controller = new FeedController(host as never);
    controllers.push(controller);
    controller.hostConnected();
    controller.read(url);
    return controller;
  };
  const became = (controller: FeedController, status: string) =>
    waitUntil(() => controller.state.status === status, `not ${status}`);
  const quiet = () => aTimeout(30);
  const heal = () => server.answer(url, () => json(feedWith()));

  it('is tried again after a while when it failed, and again, until it is there', async () => {
    const controller = reader();
    await became(controller, 'error');
    clock.pass();
    expect(controller.state.status, 'what happened stays to be read').to.equal('error');
    await waitUntil(() => server.asked.length === 2 && clock.waiting === 1, 'second try');
    heal();
    clock.pass();
    await became(controller, 'ready');
    expect(clock.waiting, 'no polling').to.equal(0);
    expect(server.asked).to.have.length(3);
  });

  it('is tried once for all who read it', async () => {
    const all = [reader(), reader(), reader()];
    for (const one of all) await became(one, 'error');
    clock.pass();
    await waitUntil(() => clock.waiting === 3, 'all wait');
    expect(server.asked).to.have.length(2);
  });

  it('is not tried while nobody looks, and at once when somebody does', async () => {
    const controller = reader();
    await became(controller, 'error');
    look(false);
    clock.pass();
    await quiet();
    expect(server.asked).to.have.length(1);
    heal();
    look(true);
    await became(controller, 'ready');
    expect(server.asked).to.have.length(2);
  });

  it('is not tried before its time by one who only looks away and back', async () => {
    const controller = reader();
    await became(controller, 'error');
    look(false);
    look(true);
    await quiet();
    expect(server.asked).to.have.length(1);
  });

  it('is tried at once when there is a network again', async () => {
    const controller = reader();
    await became(controller, 'error');
    heal();
    dispatchEvent(new Event('online'));
    await became(controller, 'ready');
    dispatchEvent(new Event('online'));
    await quiet();
    expect(server.asked).to.have.length(2);
  });

  it('is not tried at once where a server asked for time, though there is a network again', async () => {
    server.answer(url, () => new Response('', { status: 503, headers: { 'retry-after': '20' } }));
    const controller = reader();
    await became(controller, 'error');
    for (let time = 0; time < 3; time++) dispatchEvent(new Event('online'));
    await quiet();
    expect(server.asked).to.have.length(1);
    heal();
    clock.pass();
    await became(controller, 'ready');
  });

  it('is tried when it was due, however often its readers come and go', async () => {
    const controller = reader();
    await became(controller, 'error');
    clock.skip(4000);
    for (let time = 0; time < 5; time++) {
      reader();
      controller.hostDisconnected();
      controller.hostConnected();
    }
    await quiet();
    expect(controller.state.status, 'the error stays to be read').to.equal('error');
    expect(server.asked).to.have.length(1);
    expect(clock.delay).to.be.within(10_500, 11_000);
  });

  it('is tried at once, and quietly, for one who comes when it is overdue', async () => {
    const controller = reader();
    await became(controller, 'error');
    controller.hostDisconnected();
    clock.skip(20_000);
    heal();
    controller.hostConnected();
    expect(controller.state.status).to.equal('error');
    await became(controller, 'ready');
    expect(server.asked).to.have.length(2);
  });

  it('is nobody’s business any more once its last reader has left', async () => {
    const controller = reader();
    await became(controller, 'error');
    controller.hostDisconnected();
    expect(clock.waiting).to.equal(0);
    dispatchEvent(new Event('online'));
    await quiet();
    expect(server.asked).to.have.length(1);
  });

  it('is read again for one who comes back after a quarter of an hour, and not before', async () => {
    heal();
    const controller = reader();
    await became(controller, 'ready');
    for (const type of ['visibilitychange', 'pageshow', 'online']) dispatchEvent(new Event(type));
    await quiet();
    expect(server.asked).to.have.length(1);
    const { now } = Date;
    for (const [minutes, requests] of [
      [13, 1],
      [16, 2],
    ] as const) {
      Date.now = () => now() + minutes * 60_000;
      look(false);
      look(true);
      await quiet();
      expect(server.asked).to.have.length(requests);
    }
    dispatchEvent(new Event('pageshow'));
    await quiet();
    Date.now = now;
    expect(server.asked, 'it is new again').to.have.length(2);
  });

  it('is read again for an element that is put back after a quarter of an hour, and not before', async () => {
    heal();
    const controller = reader();
    await became(controller, 'ready');
    const { now } = Date;
    for (const [minutes, requests] of [
      [13, 1],
      [16, 2],
    ] as const) {
      Date.now = () => now() + minutes * 60_000;
      controller.hostDisconnected();
      controller.hostConnected();
      await quiet();
      expect(server.asked).to.have.length(requests);
    }
    Date.now = now;
  });
});
