import { expect } from '@open-wc/testing';
import { atOnce, inSlices, turn } from '../../src/time/slices.js';

/** A clock that goes only when it is told to: nothing here depends on how fast the machine is. */
let time = 1000;
const { now } = performance;
/** So many steps, each of which takes so many milliseconds; notes them. */
function* steps(count: number, milliseconds: number, log: unknown[] = []): Generator<void, string> {
  for (let step = 1; step <= count; step++) {
    time += milliseconds;
    log.push(step);
    yield;
  }
  return 'done';
}
/** After a slice in which nothing is done the next one is short, whatever others did before. */
async function stopClock(): Promise<void> {
  performance.now = () => time;
  await turn();
  await task();
}
const task = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

describe('work in slices', () => {
  // What others did before is over.
  beforeEach(task);
  beforeEach(stopClock);
  afterEach(() => {
    performance.now = now;
  });

  it('gives what it comes to', async () => {
    expect(await inSlices(steps(100, 1))).to.equal('done');
    expect(atOnce(steps(100, 1))).to.equal('done');
  });

  it('is done before the next task where it is short', async () => {
    const log: unknown[] = [];
    setTimeout(() => log.push('task'));
    await inSlices(steps(5, 1, log));
    expect(log).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('lets the page in between where it is long', async () => {
    const log: unknown[] = [];
    const { port1, port2 } = new MessageChannel();
    // A press, say: it waits from the beginning.
    port1.onmessage = () => log.push('task');
    port2.postMessage(0);
    await inSlices(steps(20, 3, log));
    expect(log.indexOf('task')).to.be.within(1, 10);
    expect(log).to.have.lengthOf(21);
    port1.close();
  });

  it('shares its time with other work', async () => {
    const log: unknown[] = [];
    await Promise.all([inSlices(steps(9, 3, log)), inSlices(steps(9, 3, log))]);
    // Neither waits until the other is done.
    expect(log.slice(0, 12).filter((step) => step === 1)).to.have.lengthOf(2);
  });

  it('fails where the work fails', async () => {
    // eslint-disable-next-line require-yield
    function* broken(): Generator<void, never> {
      throw new Error('broken');
    }
    const failure = await inSlices(broken()).catch(String);
    expect(failure).to.equal('Error: broken');
  });
});

describe('turns', () => {
  beforeEach(task);
  beforeEach(stopClock);
  afterEach(() => {
    performance.now = now;
  });

  const draw = async (log: unknown[], name: string, milliseconds: number): Promise<void> => {
    await turn();
    time += milliseconds;
    log.push(name);
  };

  it('are taken one after the other in one task while there is time', async () => {
    const log: unknown[] = [];
    setTimeout(() => log.push('task'));
    await Promise.all([draw(log, 'a', 2), draw(log, 'b', 2), draw(log, 'c', 2)]);
    expect(log).to.deep.equal(['a', 'b', 'c']);
  });

  it('are taken in tasks of their own where each takes long', async () => {
    const log: unknown[] = [];
    /** Notes when the task that is running has nothing left to do. */
    const drawn = async (name: string): Promise<void> => {
      await draw(log, name, 50);
      for (let step = 0; step < 200; step++) await Promise.resolve();
      log.push(`the end of ${name}`);
    };
    await Promise.all([drawn('a'), drawn('b'), drawn('c')]);
    expect(log).to.deep.equal(['a', 'the end of a', 'b', 'the end of b', 'c', 'the end of c']);
  });

  it('come while long work goes on: nothing is drawn the later the longer another feed is', async () => {
    const log: unknown[] = [];
    const work = inSlices(steps(100, 3, log));
    await Promise.all([draw(log, 'a', 20), draw(log, 'b', 20), work]);
    expect(log.indexOf('a')).to.be.within(1, 15);
    expect(log.indexOf('b')).to.be.within(2, 30);
  });

  it('do not hold long work up for good, whoever asks for them meanwhile', async () => {
    const log: unknown[] = [];
    let working = true;
    const work = inSlices(steps(30, 3, log)).then(() => (working = false));
    while (working) await draw(log, 'a', 20);
    await work;
    expect(log.filter((step) => step === 'a').length).to.be.within(1, 30);
  });
});
