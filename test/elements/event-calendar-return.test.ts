import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { crowd, NOW, programme } from './programme.js';

const EVENT = 'Angebot 12';
/** Some on the tenth, that one among them. */
const later = crowd(13).slice(10);

describe('the way back from an event', () => {
  onCleanPage();
  afterEach(() => {
    document.documentElement.style.scrollBehavior = '';
    scrollTo(0, 0);
  });
  const open = (style = 'padding-block: 1500px') =>
    CalendarPage.open({
      data: programme({ events: crowd(30) }),
      attributes: { now: NOW, view: 'list' },
      style,
    });
  const settles = async (page: CalendarPage) => {
    await page.rests();
    // A browser scrolls back in a frame of its own.
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    await aTimeout(50);
  };
  const top = (page: CalendarPage) => Math.round(page.link(EVENT).getBoundingClientRect().top);
  /** Brings the event to a place of the window where no scrolling into view would leave it. */
  const show = async (page: CalendarPage) => {
    page.link(EVENT).scrollIntoView({ block: 'center', behavior: 'instant' });
    scrollBy({ top: 37, behavior: 'instant' });
    await settles(page);
  };

  const ways: Record<string, (page: CalendarPage) => Promise<void>> = {
    'by the button': async (page) => {
      const moved = oneEvent(window, 'popstate');
      await page.press('Zurück zur Übersicht');
      await moved;
    },
    'by a phone’s Back': async () => {
      const moved = oneEvent(window, 'popstate');
      history.back();
      await moved;
    },
  };
  for (const [way, go] of Object.entries(ways)) {
    it(`leads to where one was, to the pixel: ${way}`, async () => {
      const page = await open();
      await show(page);
      const before = [scrollY, top(page)];
      await page.follow(EVENT);
      await settles(page);
      expect(page.focus).to.equal(`h4 ${EVENT}`);
      const { top: at } = page.element.getBoundingClientRect();
      expect(at, 'the event is in view').to.be.within(-200, innerHeight);
      scrollTo(0, 0);
      await go(page);
      await settles(page);
      expect(page.focus).to.equal(`a ${EVENT}`);
      expect([scrollY, top(page)]).to.deep.equal(before);
    });

    it(`does so in a part of the page that scrolls by itself: ${way}`, async () => {
      const page = await open('block-size: 400px; overflow: auto');
      await show(page);
      const before = [scrollY, page.container.scrollTop, top(page)];
      expect(before[1]).to.be.greaterThan(100);
      await page.follow(EVENT);
      await settles(page);
      page.container.scrollTop = 0;
      await go(page);
      await settles(page);
      expect([scrollY, page.container.scrollTop, top(page)]).to.deep.equal(before);
    });
  }

  describe('leads to the same event, wherever that is now', () => {
    const again = async (page: CalendarPage) => {
      await ways['by the button']!(page);
      await settles(page);
      expect(page.focus).to.match(/^a .*Angebot 12$/);
      const { top: at } = page.root.activeElement!.getBoundingClientRect();
      expect(at, 'it is in view').to.be.within(-1, innerHeight);
    };

    it('when the feed has more before it', async () => {
      const page = await open();
      await show(page);
      await page.follow(EVENT);
      const more = [{ id: 'new', name: 'Neu', startDate: '2027-03-02T12:00' }, ...crowd(30)];
      page.element.data = programme({ events: more });
      await settles(page);
      await again(page);
    });

    it('when a day has passed, and what was before it', async () => {
      const page = await open();
      page.element.data = programme({ events: [...crowd(3, NOW.slice(0, 10)), ...later] });
      await settles(page);
      await show(page);
      await page.follow(EVENT);
      page.element.now = '2027-03-03T00:01';
      await settles(page);
      await again(page);
    });

    it('when a phone was turned', async () => {
      const page = await open();
      page.element.view = 'month';
      page.element.data = programme({ events: [...crowd(2, '2027-03-03'), ...later] });
      await page.resize(350);
      await page.choose(10);
      await page.follow(EVENT);
      await page.resize(1000);
      await again(page);
    });

    it('or near it, when it is gone', async () => {
      const page = await open();
      await show(page);
      await page.follow(EVENT);
      page.element.data = programme({ events: crowd(11) });
      await settles(page);
      history.back();
      await oneEvent(window, 'popstate');
      await settles(page);
      expect(page.focus, 'never lost').not.to.equal('');
    });
  });

  it('leads there at once on a page that scrolls smoothly', async () => {
    const page = await open();
    await show(page);
    const before = scrollY;
    document.documentElement.style.scrollBehavior = 'smooth';
    await page.follow(EVENT);
    await settles(page);
    scrollTo({ top: 0, behavior: 'instant' });
    await ways['by the button']!(page);
    await page.rests();
    expect(scrollY).to.equal(before);
  });

  it('opens again on Forward, with the focus on its heading, as often as one likes', async () => {
    const page = await open();
    await page.follow(EVENT);
    for (let turn = 0; turn < 2; turn++) {
      await ways['by a phone’s Back']!(page);
      await settles(page);
      expect(page.focus).to.match(/^a .*Angebot 12$/);
      const moved = oneEvent(window, 'popstate');
      history.forward();
      await moved;
      await settles(page);
      expect(page.focus).to.equal(`h4 ${EVENT}`);
    }
    // It was not this page that went here, so nothing goes back.
    await page.leave();
    expect(page.focus).to.equal(`a ${EVENT}`);
    expect(location.hash).to.equal('');
  });

  it('calls nobody back who went elsewhere on the page', async () => {
    const page = await open();
    await show(page);
    await page.follow(EVENT);
    location.hash = '#elsewhere';
    await oneEvent(window, 'hashchange');
    const at = scrollY;
    await settles(page);
    expect(page.links).to.include(EVENT);
    expect(page.focus).to.equal('');
    expect(scrollY).to.equal(at);
  });

  it('leads back to a page whose address had a fragment of its own', async () => {
    history.replaceState(null, '', '#section');
    const page = await open();
    await page.follow(EVENT);
    await ways['by the button']!(page);
    await settles(page);
    expect(location.hash).to.equal('#section');
    expect(page.focus).to.equal(`a ${EVENT}`);
  });

  it('leads there, too, where the page’s address named one that is gone', async () => {
    history.replaceState(null, '', '#kin-top-event=gone/2027-01-01');
    const page = await open();
    await show(page);
    const before = scrollY;
    await page.follow(EVENT);
    await settles(page);
    await ways['by a phone’s Back']!(page);
    await settles(page);
    expect(location.hash, 'on this page').to.equal('');
    expect(page.focus).to.equal(`a ${EVENT}`);
    expect(scrollY).to.equal(before);
    expect(top(page), 'it is in view').to.be.within(-1, innerHeight);
  });

  it('leads to the one that a link elsewhere opened, not to one from before', async () => {
    const page = await open();
    await page.follow(EVENT);
    await ways['by the button']!(page);
    await settles(page);
    location.hash = '#kin-top-event=e2/2027-03-10';
    await settles(page);
    expect(page.focus).to.equal('h4 Angebot 3');
    await page.press('Zurück zur Übersicht');
    await settles(page);
    expect(page.focus).to.equal('a Angebot 3');
  });

  describe('where there are two calendars', () => {
    it('leads to where one was in this one, though another had an event open', async () => {
      const other = await open('');
      const page = await open();
      await other.follow('Angebot 2');
      await settles(other);
      await show(page);
      // The other one closes, and is higher then.
      await page.follow(EVENT);
      await settles(page);
      await ways['by the button']!(page);
      await settles(page);
      expect(page.focus).to.equal(`a ${EVENT}`);
      expect(top(page), 'it is in view').to.be.within(-1, innerHeight);
    });

    it('is nobody’s but the visitor’s: another calendar turns its pages, and the event stays open', async () => {
      const page = await open('');
      const other = await open('');
      other.element.view = 'month';
      await other.rests();
      await page.follow(EVENT);
      await settles(page);
      await other.press('Weiter: April 2027');
      await settles(other);
      expect(page.text).to.include('Zurück zur Übersicht');
      expect(other.focus, 'never lost').to.equal('button Weiter: Mai 2027');
    });
  });

  it('leaves the focus alone where a pressed button has none, as in Safari', async () => {
    const page = await open('');
    for (const name of ['Weiter: April 2027', 'Heute']) {
      page.button(name).click();
      await settles(page);
      expect(page.focus, name).to.equal('');
    }
  });

  it('keeps the focus where it is when the feed is read again', async () => {
    const page = await open('');
    await page.follow(EVENT);
    const again = async (events: unknown[]) => {
      page.element.data = programme({ events });
      await page.rests();
    };
    const events = crowd(30) as Record<string, unknown>[];
    await again(events.map((event) => ({ ...event, summary: 'Neu.' })));
    expect(page.text).to.include('Neu.');
    expect(page.focus).to.equal(`h4 ${EVENT}`);
    page.button('Teilen').focus();
    await again(events.map((event) => ({ ...event, contacts: ['anna'], summary: 'Noch neuer.' })));
    expect(page.text).to.include('Noch neuer.').and.include('Anna Muster');
    expect(page.focus).to.equal('button Teilen');
    await page.element.refresh();
    await page.rests();
    expect(page.focus).to.equal('button Teilen');
    await again(events.slice(0, 5));
    expect(page.text).to.include('Diesen Termin gibt es nicht mehr.');
    expect(page.focus, 'never lost').not.to.equal('');
  });
});
