import { expect } from '@open-wc/testing';
import { AllElementsPage } from '../helpers/all-elements-page.js';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { NOW, programme } from './programme.js';

/** A telephone held upright, and a page whose text is twice as large. */
const PLACES = [256, 326].map((width) => ({ width, style: 'padding: 0; font: 34px sans-serif;' }));

/** How many lines the text of an element has. */
function lines(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
}

describe('twice as large a text on a telephone', () => {
  onCleanPage();
  const open = (place: (typeof PLACES)[number], attributes: Record<string, string>) =>
    CalendarPage.open({ data: programme(), attributes: { now: NOW, ...attributes }, ...place });
  const seen = (page: CalendarPage, selector: string) => [...page.root.querySelectorAll(selector)];

  for (const place of PLACES) {
    it(`has days and weekdays of a month each in a place of its own: ${place.width} px`, async () => {
      const page = await open(place, { view: 'month' });
      const numbers = seen(page, '.day > .number');
      expect(numbers).to.have.length(31);
      for (const one of [...numbers, ...seen(page, 'th > [aria-hidden]')]) {
        expect(lines(one), one.textContent!).to.equal(1);
        const column = one.closest('td, th')!.getBoundingClientRect().width;
        expect(one.scrollWidth, one.textContent!).to.be.at.most(Math.ceil(column));
        expect(one.getBoundingClientRect().width, one.textContent!).to.be.at.most(column);
      }
      expect(page.overflow).to.be.at.most(0);
    });

    it(`has an event's date whole: ${place.width} px`, async () => {
      history.replaceState(null, '', '#kin-top-event=singing/2027-03-10');
      const page = await open(place, {});
      for (const one of seen(page, '.date > .number, .date strong')) expect(lines(one)).to.equal(1);
    });

    for (const view of ['list', 'week'])
      it(`has its whole width for what happens: ${view}, ${place.width} px`, async () => {
        const page = await open(place, { view, date: '2027-03-10' });
        const [one] = seen(page, view === 'list' ? '.event' : '.block');
        expect(one!.getBoundingClientRect().width).to.equal(place.width);
        const date = one!.closest('.row, .lane')!.querySelector('.date')!;
        expect(date.getBoundingClientRect().bottom).to.be.at.most(one!.getBoundingClientRect().top);
      });

    it(`has words in its notices and buttons, not pictures: ${place.width} px`, async () => {
      const { elements } = await AllElementsPage.open({ data: { version: '9.0' }, ...place });
      for (const { root } of elements)
        expect(root.querySelector('.main > .icon')!.getClientRects().length).to.equal(0);
    });
  }
});
