import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { leadsAway } from '../../src/embed/frame-links.js';
import { tellHeight } from '../../src/embed/frame-height.js';
import { alwaysSubmit } from '../../src/embed/frame-submit.js';

describe('in a frame, a link', () => {
  const page = 'https://host.example/frame.html?element=event-calendar#kin-top-event=a/2027-01-01';
  const away = (href: string, download = '') =>
    leadsAway(Object.assign(document.createElement('a'), { href, download }), page);

  it('leads away where its page is another', () => {
    expect(away('https://www.kin-top.de/')).to.be.true;
    expect(away('https://host.example/frame.html')).to.be.true;
  });

  it('stays where it leads within the page, to a phone, a mail or a file', () => {
    expect(away('https://host.example/frame.html?element=event-calendar#kin-top-event=b')).to.be.false;
    expect(away('tel:+4921112345')).to.be.false;
    expect(away('mailto:a@example.com')).to.be.false;
    expect(away('blob:https://host.example/1')).to.be.false;
    expect(away('https://host.example/poster.pdf', 'poster.pdf')).to.be.false;
  });
});

describe('the height of a frame', () => {
  const heights: unknown[] = [];
  const hear = ({ data }: MessageEvent<{ type?: string; height?: number }>) => {
    if (data?.type === 'iframe-resized') heights.push(data.height);
  };
  before(() => {
    addEventListener('message', hear);
    // Here the page is its own parent.
    tellHeight();
  });
  after(() => removeEventListener('message', hear));
  const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);

  it('is told to nobody but the page around, and to nobody who does not ask', async () => {
    const stranger = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const source = stranger.contentWindow;
    dispatchEvent(new MessageEvent('message', { source, data: { type: 'iframe-child-init' } }));
    for (const data of [null, 'iframe-child-init', { type: 'else' }])
      dispatchEvent(new MessageEvent('message', { source: window, data }));
    await aTimeout(50);
    expect(heights).to.deep.equal([]);
  });

  it('is told when asked, and whenever it changes from then on', async () => {
    dispatchEvent(new MessageEvent('message', { source: window, data: { type: 'iframe-child-init' } }));
    await oneEvent(window, 'message');
    expect(heights.at(-1)).to.equal(height());
    const low = height();
    const changed = oneEvent(window, 'message');
    await fixture(html`<p style="height: 3000px"></p>`);
    await changed;
    expect(height()).to.be.above(low + 2000);
    expect(heights.at(-1)).to.equal(height());
    const again = oneEvent(window, 'message');
    dispatchEvent(
      new MessageEvent('message', { source: window, data: { type: 'iframe-get-child-dimensions' } }),
    );
    await again;
    expect(heights.at(-1)).to.equal(height());
  });
});

describe('a form in a frame', () => {
  before(alwaysSubmit);

  /** A form that a sandbox may keep from being submitted, and how often it heard that it was to be. */
  const pressed = async (prevent: 'submit' | 'click' | 'nothing') => {
    const form = await fixture<HTMLFormElement>(
      html`<form novalidate>
        <button><b>Senden</b></button>
      </form>`,
    );
    let heard = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      heard++;
    });
    const button = form.querySelector('button')!;
    // As in a sandbox: a press is no submission.
    if (prevent === 'submit') button.addEventListener('click', () => button.setAttribute('form', 'none'));
    if (prevent === 'click') button.addEventListener('click', (press) => press.preventDefault());
    form.querySelector('b')!.click();
    await aTimeout(50);
    return heard;
  };

  it('hears once that it was submitted', async () => expect(await pressed('nothing')).to.equal(1));
  it('hears it also where a sandbox forbids it', async () => expect(await pressed('submit')).to.equal(1));
  it('hears nothing where the press was refused', async () => expect(await pressed('click')).to.equal(0));
});
