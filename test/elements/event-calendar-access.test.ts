import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { CalendarPage, cleanAddress, onCleanPage } from '../helpers/calendar-page.js';
import { smallTargets } from '../helpers/measure.js';
import { readAloud } from '../helpers/read-aloud.js';
import { waitUntil } from '../helpers/wait-until.js';
import { crowd, NOW, programme } from './programme.js';

const WIDE = 1000;
const NARROW = 320;
/** The page's text at twice its size. */
const LARGE = 'font: 32px sans-serif; padding: 0;';

describe('the calendar for those who press keys or listen', () => {
  onCleanPage();
  const open = (attributes: Record<string, string>, width = WIDE, data: unknown = programme(), style = '') =>
    CalendarPage.open({ data, attributes: { now: NOW, ...attributes }, width, style });
  const openDetail = (width = WIDE, data: unknown = programme()) => {
    history.replaceState(null, '', '#kin-top-event=singing/2027-03-03');
    return open({}, width, data);
  };
  /** As the Tab key does it. */
  const enter = (page: CalendarPage) =>
    page.root.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')!.focus();
  const box = (page: CalendarPage, selector: string) =>
    page.root.querySelector(selector)!.getBoundingClientRect();

  for (const width of [NARROW, 700, WIDE])
    it(`has its controls in the order in which they are seen: ${width} px`, async () => {
      const page = await open({ view: 'month' }, width);
      const controls = [...page.root.querySelectorAll('[part=toolbar] :is(button, select)')];
      expect(controls.length).to.be.above(5);
      const boxes = controls.map((control) => control.getBoundingClientRect());
      for (const [index, { top, bottom, left }] of boxes.entries()) {
        const next = boxes[index + 1];
        if (next)
          expect(
            next.top >= bottom - 1 || (next.top < bottom && next.bottom > top && next.left > left),
          ).to.equal(true, controls[index]!.textContent);
      }
    });

  describe('never loses the focus', () => {
    it('when a month gets more or less room, as by zoom', async () => {
      const page = await open({ view: 'month' });
      enter(page);
      await page.key('ArrowRight');
      for (const width of [NARROW, WIDE]) {
        await page.resize(width);
        expect(page.focus, `${width} px`).to.equal('button Mittwoch, 3. März, 1 Termin');
      }
    });

    it('when more or less room makes another view of it', async () => {
      const page = await open({});
      enter(page);
      await page.resize(280);
      expect(page.focus).to.equal('h4 Ab 2. März 2027');
      const links = [...page.root.querySelectorAll<HTMLElement>('article a')];
      links[links.length - 1]!.focus();
      await page.resize(WIDE);
      expect(page.focus).to.match(/^button .*, 2\. März, /);
    });

    it('when the feed no longer has what it was on', async () => {
      const page = await open({ view: 'list' }, WIDE, programme({ events: crowd(9) }));
      page.link('Angebot 9').focus();
      page.element.data = programme({ events: crowd(5) });
      await page.rests();
      expect(page.focus).to.equal('h4 Ab 2. März 2027');
      page.button('Weiter').focus();
      page.element.data = programme({ events: [] });
      await page.rests();
      expect(page.focus).to.match(/^h3 Termine/);
    });

    it('when the feed no longer has a fact of an open event', async () => {
      const page = await openDetail();
      page.link('030 1234567').focus();
      page.element.data = programme({ contacts: [] });
      await page.rests();
      expect(page.links).not.to.include('030 1234567');
      expect(page.focus).to.equal('h4 Singen');
    });

    it('on the way to the next event from a period without any', async () => {
      const page = await open(
        { view: 'list', date: '2028-05' },
        WIDE,
        programme({
          events: [
            ...crowd(1),
            ...crowd(1, '2030-01-05').map((event) => ({ ...(event as object), id: 'far' })),
          ],
        }),
      );
      await page.press('Zum nächsten Termin');
      expect(page.focus).to.equal('h4 Ab 5. Januar 2030');
    });

    it('while the address names an event that is not shown here', async () => {
      history.replaceState(null, '', '#kin-top-event=e0/2027-03-10');
      const page = await open({ exclude: 'e0', view: 'list' }, WIDE, programme({ events: crowd(9) }));
      page.link('Angebot 9').focus();
      page.element.data = programme({ events: crowd(5) });
      await page.rests();
      expect(page.focus).to.match(/^h4 /);
    });

    it('when an event comes that a link had named in vain', async () => {
      history.replaceState(null, '', '#kin-top-event=brand-new/2027-03-04');
      const page = await open({});
      expect(page.focus).to.include('Diesen Termin gibt es nicht mehr.');
      page.element.data = programme({ events: [{ id: 'brand-new', name: 'Neu', startDate: '2027-03-04' }] });
      await page.rests();
      expect(page.focus).to.equal('h4 Neu');
    });

    it('nor takes it from the rest of the page', async () => {
      const page = await open({ view: 'month' });
      const own = document.createElement('button');
      page.container.append(own);
      enter(page);
      own.focus();
      await page.resize(NARROW);
      page.element.data = programme({ events: [] });
      await page.rests();
      expect(document.activeElement).to.equal(own);
    });
  });

  it('leaves Escape to the page, but where it leads back from a day', async () => {
    const page = await open({ view: 'month' });
    enter(page);
    expect(await page.key('Escape'), 'in the grid').to.equal(false);
    await page.choose(3);
    expect(await page.key('Escape'), 'a dialog around it stays open').to.equal(true);
  });

  it('tells the day of an event in a sentence, after the heading on which reading begins', async () => {
    for (const width of [WIDE, NARROW]) {
      const page = await openDetail(width);
      expect(page.focus).to.equal('h4 Singen');
      expect(page.text).to.include('Singen Mittwoch, 3. März 2027 Wir singen.');
      expect(box(page, '.detail .date').top, 'it leads to the eye').to.be.at.most(box(page, 'h4').top);
      expect(page.overflow).to.equal(0);
    }
  });

  it('tells the days of the list in full, whatever room there is', async () => {
    for (const width of [WIDE, NARROW]) {
      const page = await open({ view: 'list' }, width);
      const days = [...page.root.querySelectorAll('li > .date')].map(readAloud);
      expect(days.slice(0, 2), `${width} px`).to.deep.equal([
        'Heute, Dienstag, 2. März',
        'Mittwoch, 3. März',
      ]);
    }
  });

  it('has targets of 44 px in an event and under the programme', async () => {
    for (const width of [WIDE, NARROW]) {
      const feed = { calendarUrl: 'https://www.example.org/all.ics' };
      const detail = await openDetail(width, programme(feed));
      expect(detail.links).to.include('In Outlook eintragen');
      expect(smallTargets(detail.root), `event, ${width} px`).to.deep.equal([]);
      cleanAddress();
      dispatchEvent(new HashChangeEvent('hashchange'));
      await detail.rests();
      expect(detail.links).to.include('Kalender abonnieren');
      expect(smallTargets(detail.root), `programme, ${width} px`).to.deep.equal([]);
    }
  });

  describe('with text of twice its size', () => {
    for (const width of [NARROW, 700, WIDE]) {
      it(`keeps the choice of a month beside the period: ${width} px`, async () => {
        for (const view of ['month', 'week', 'list']) {
          const page = await open({ view }, width, programme(), LARGE);
          const [title, select, icon] = ['.period', '.jump > select', '.jump > .icon'].map((at) =>
            box(page, at),
          );
          expect(icon!.left, `${view}: clear of the words`).to.be.at.least(title!.right);
          expect(icon!.left + icon!.right, `${view}: in the middle`).to.be.closeTo(
            select!.left + select!.right,
            1,
          );
          expect(page.overflow, view).to.equal(0);
        }
      });
    }

    it('breaks no word on the buttons of the views', async () => {
      const page = await open({ view: 'month' }, NARROW, programme(), LARGE);
      for (const name of ['Monat', 'Woche', 'Liste'])
        expect(page.button(name).getBoundingClientRect().height, name).to.be.below(60);
    });
  });

  it('shows in forced colours which view is chosen', async () => {
    const page = await open({ view: 'month' });
    if (!(await executeServerCommand('media', { forcedColors: 'active' }))) return;
    try {
      await nextFrame();
      const line = (name: string) => getComputedStyle(page.button(name)).borderBlockEndWidth;
      // What is transparent elsewhere is drawn there.
      expect(['Monat', 'Woche', 'Liste'].map(line)).to.deep.equal(['3px', '0px', '0px']);
    } finally {
      await executeServerCommand('media', {});
    }
  });

  it('shows in forced colours where an event of a week ends', async () => {
    const page = await open({ view: 'week' });
    const block = page.root.querySelector('.block')!;
    const line = () => getComputedStyle(block).outline;
    expect(line()).to.match(/rgba\(0, 0, 0, 0\) .*1px|transparent.*1px/);
    if (!(await executeServerCommand('media', { forcedColors: 'active' }))) return;
    try {
      await nextFrame();
      expect(line()).not.to.match(/rgba\(0, 0, 0, 0\)|transparent/);
      expect(line()).to.match(/1px/);
    } finally {
      await executeServerCommand('media', {});
    }
  });

  it('calls no day empty that the visitor’s own choice empties', async () => {
    for (const view of ['month', 'week']) {
      const page = await open({ view, date: '2027-03-04' }, NARROW);
      expect(page.text, view).to.match(/nichts geplant/i);
      const field = page.root.querySelector<HTMLInputElement>('[type=search]')!;
      field.value = 'Sprechstunde';
      field.dispatchEvent(new Event('input'));
      await waitUntil(() => page.announced.endsWith('1 Termin'), 'the choice is made');
      if (view === 'month') await page.choose(3);
      expect(page.text, view)
        .to.include('passt nichts zu dieser Auswahl')
        .and.not.match(/nichts geplant/i);
    }
  });

  it('says once what came into view, after each way to change it', async () => {
    const page = await open({ view: 'month' });
    const region = page.root.querySelector('[role=status]')!;
    const said: string[] = [];
    const listener = new MutationObserver(() => {
      const words = page.announced;
      if (words !== said[said.length - 1]) said.push(words);
    });
    listener.observe(region, { subtree: true, childList: true, characterData: true });
    await page.press('Weiter: April');
    await page.press('Woche');
    await page.press('Liste');
    await page.press('Monat');
    await page.press('Heute');
    enter(page);
    await page.key('PageDown');
    listener.disconnect();
    expect(page.root.querySelectorAll('[role=status]')).to.have.length(1);
    expect(page.root.querySelector('[role=status]'), 'the same region all the time').to.equal(region);
    expect(said).to.deep.equal([
      'April 2027: 4 Termine',
      '29. März – 4. April 2027: 1 Termin',
      'Ab 1. April 2027',
      'April 2027: 4 Termine',
      'März 2027: 12 Termine',
      'April 2027: 4 Termine',
    ]);
  });

  it('comes back to a day’s list after an event was opened from there by a phone’s Back', async () => {
    const page = await open({ view: 'month' }, WIDE, programme({ events: crowd(9) }));
    await page.press('+7 weitere');
    await page.follow('Angebot 5');
    expect(page.focus).to.equal('h4 Angebot 5');
    const moved = oneEvent(window, 'popstate');
    history.back();
    await moved;
    await page.rests();
    expect(page.focus).to.equal('a Angebot 5');
    await page.key('Escape');
    expect(page.focus).to.equal('button Mittwoch, 10. März, 9 Termine');
  });
});
