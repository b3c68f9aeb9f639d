import { expect } from '@open-wc/testing';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { contrast, smallTargets, texts } from '../helpers/measure.js';
import { crowd, NOW, programme } from './programme.js';

const SCHEMES = [
  {
    name: 'light',
    ground: 'rgb(255, 255, 255)',
    style: 'color-scheme: light; background: #fff; color: #20282a;',
  },
  {
    name: 'dark',
    ground: 'rgb(20, 26, 27)',
    style: 'color-scheme: dark; background: #141a1b; color: #e2e7e5;',
  },
];
const WIDTHS = [280, 320, 480, 768, 1200];
const FONT = 'font-family: sans-serif; padding: 0;';
const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(8).slice(0, 300);
const ARABIC = 'لقاء الأمهات والأطفال في بيت الحي '.repeat(6);

describe('the look of the calendar', () => {
  onCleanPage();
  const open = (attributes: Record<string, string>, width: number, data: unknown, style = FONT) =>
    CalendarPage.open({ data, attributes: { now: NOW, ...attributes }, width, style });
  const detailOf = (id: string) => {
    history.replaceState(null, '', `#kin-top-event=${id}`);
    return {};
  };
  const views: [string, () => Record<string, string>][] = [
    ['month', () => ({ view: 'month' })],
    ['week', () => ({ view: 'week', date: '2027-03-10' })],
    ['list', () => ({ view: 'list' })],
    ['detail', () => detailOf('singing/2027-03-10')],
  ];

  for (const { name, ground, style } of SCHEMES) {
    for (const [view, attributes] of views) {
      for (const width of [320, 1000]) {
        it(`is accessible: ${view}, ${name}, ${width} px`, async () => {
          const page = await open(
            attributes(),
            width,
            programme({ notice: 'Nur ein Beispiel.' }),
            FONT + style,
          );
          await expect(page.element).to.be.accessible();
        });

        it(`has text of a contrast of at least 7:1: ${view}, ${name}, ${width} px`, async () => {
          if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
          const page = await open(
            attributes(),
            width,
            programme({ notice: 'Nur ein Beispiel.' }),
            FONT + style,
          );
          const weak = texts(page.root)
            .map((element) => ({ element, ratio: contrast(element, ground) }))
            .filter(({ ratio }) => ratio < 7)
            .map(({ element, ratio }) => `${element.textContent!.trim()}: ${ratio.toFixed(1)}`);
          expect(weak).to.deep.equal([]);
        });
      }
    }
  }

  for (const width of WIDTHS) {
    for (const [view, attributes] of views) {
      it(`stays within ${width} px and has targets of 44 px: ${view}`, async () => {
        const page = await open(attributes(), width, programme());
        expect(page.overflow).to.be.at.most(0);
        const small = smallTargets(page.root);
        // A seventh of the narrowest container is what there is.
        expect(
          width < 308 && view === 'month' ? small.filter((one) => !/^\d+ /.test(one)) : small,
        ).to.deep.equal([]);
      });
    }
  }

  const long = (name: string) =>
    programme({
      organization: { id: 'x', name },
      publisher: { name },
      fields: [{ id: 'children', name }],
      places: [{ id: 'house', name, streetAddress: name }],
      projects: [{ id: 'choir', name }],
      contacts: [{ id: 'anna', name, email: `${name.replace(/\s/g, '')}@example.org`, telephone: '030 1' }],
      events: [
        {
          id: 'singing',
          name,
          summary: name,
          description: `https://www.example.org/${'x'.repeat(300)}`,
          startDate: '2027-03-03T15:00',
          rrule: 'FREQ=WEEKLY',
          project: 'choir',
          place: 'house',
          fields: ['children'],
          contacts: ['anna'],
          cost: { amount: 5, note: name },
          registration: { required: true, note: name, url: 'https://www.example.org/' },
          overrides: { '2027-03-10': { status: 'cancelled', note: name } },
        },
        { id: 'odd', name, startDate: '2027-03-09T18:00', status: name },
      ],
    });
  for (const [what, name] of [
    ['one word of 300 letters', LONG],
    ['long Arabic names', ARABIC],
  ] as const) {
    for (const [view, attributes] of views) {
      it(`stays within 320 px with ${what}: ${view}`, async () => {
        const page = await open(attributes(), 320, long(name));
        expect(page.overflow).to.be.at.most(0);
        if (view === 'detail') expect(page.facts['Wo']).to.include(name.trim());
        const wide = await open(attributes(), 1000, long(name));
        expect(wide.overflow).to.be.at.most(0);
      });
    }
    it(`stays within 320 px with ${what}: nothing in the month`, async () => {
      const page = await open({ date: '2026-03', from: '2026-01-01' }, 320, long(name));
      expect(page.text).to.include('In dieser Zeit ist nichts geplant');
      expect(page.overflow).to.be.at.most(0);
    });
  }

  it('shows Arabic names from right to left, whatever is around them', async () => {
    const page = await open(
      { view: 'list' },
      320,
      programme({ events: [{ id: 'x', name: { ar: ARABIC }, startDate: '2027-03-09T18:00' }] }),
    );
    const name = page.link(ARABIC.trim().slice(0, 20)).querySelector('bdi')!;
    expect(name.dir).to.equal('rtl');
    expect(name.lang).to.equal('ar');
    expect(page.text).to.include('Nicht alles ist übersetzt. Sprache dieser Texte: Arabisch.');
  });

  it('holds four hundred events on one day', async () => {
    const feed = programme({ events: crowd(400) });
    for (const width of [320, 1000]) {
      const page = await open({}, width, feed);
      expect(page.announced).to.equal('März 2027: 400 Termine');
      expect(page.overflow).to.be.at.most(0);
      expect(page.button('Mittwoch, 10. März').getAttribute('aria-label')).to.include('400 Termine');
      await page.choose(10);
      expect(page.rows).to.have.length(20);
      for (let press = 1; press < 20; press++) await page.press('Weitere Termine zeigen');
      expect(page.rows).to.have.length(400);
      expect(new Set(page.times).size).to.equal(400);
      expect(page.buttons.join()).not.to.include('Weitere Termine');
      expect(page.overflow).to.be.at.most(0);
    }
  });

  it('is as large as the page’s text, and never smaller than 16 px', async () => {
    const size = async (style: string) => {
      const page = await open({ view: 'list' }, 1000, programme(), style);
      return parseFloat(getComputedStyle(page.button('Liste')).fontSize);
    };
    expect(await size('font-size: 10px')).to.equal(16);
    expect(await size('font-size: 20px')).to.equal(20);
  });

  it('does not grow by what it says to screen readers alone', async () => {
    const page = await open({}, 320, programme());
    for (const hidden of page.root.querySelectorAll('.hidden-words')) {
      const { width, height } = hidden.getBoundingClientRect();
      expect(width).to.be.at.most(1);
      expect(height).to.be.at.most(1);
    }
  });

  it('makes no page longer that has it in a box which scrolls', async () => {
    const attributes = { view: 'list', from: '2027-03-01', until: '2027-12-31' };
    const page = await open(attributes, 320, programme(), `${FONT} block-size: 400px; overflow: auto;`);
    expect(page.container.scrollHeight).to.be.greaterThan(4000);
    expect(document.documentElement.scrollHeight).to.be.lessThan(innerHeight + 1000);
  });
});
