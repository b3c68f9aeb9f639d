import { expect } from '@open-wc/testing';
import { read } from './example.js';

const WEEKLY = { days: ['TU'], opens: '10:00', closes: '16:00' };
const withHours = (...openingHours: Record<string, unknown>[]) =>
  read({ contacts: [{ id: 'anna', name: 'Anna', openingHours }] });

describe('opening hours at the door', () => {
  it('stay as they are where they can be understood', () => {
    const rows = [
      WEEKLY,
      { opens: '22:00', closes: '02:00' },
      { opens: '00:00', closes: '24:00' },
      { days: ['SA'], byAppointment: true },
      { validFrom: '2026-12-24', validThrough: '2026-12-24', closed: true },
      { validFrom: '2027-06-01', note: 'Nur telefonisch' },
      { validThrough: '2027-05-31', opens: '10:00', closes: '12:00' },
    ];
    const { feed, problems } = withHours(...rows);
    expect(problems).to.deep.equal([]);
    expect(feed.contacts[0]!.openingHours).to.deep.equal(rows.map((row) => ({ ...row })));
  });

  for (const [what, row] of [
    ['opens and never closes', { opens: '10:00' }],
    ['closes and never opened', { days: ['MO'], closes: '12:00', byAppointment: true }],
    ['is over before it begins', { validFrom: '2027-01-02', validThrough: '2027-01-01', closed: true }],
  ] as const) {
    it(`lose a row that ${what}, which is explained; the contact stays`, () => {
      const { feed, dropped, problems } = withHours(WEEKLY, row, WEEKLY);
      expect(feed.contacts[0]!.openingHours).to.deep.equal([WEEKLY, WEEKLY]);
      expect(dropped).to.equal(0);
      expect(problems).to.have.length(1);
      expect(problems[0]!.path).to.equal('contacts[anna].openingHours[1]');
      expect(problems[0]!.expected).to.match(/opens with closes/);
      expect(problems[0]!.found).to.equal(JSON.stringify(row));
    });
  }

  it('lose a row on days that nobody knows, which is explained: else it would say closed all week', () => {
    const { feed, problems } = withHours(WEEKLY, { days: ['Mo', 'Di'], opens: '10:00', closes: '12:00' });
    expect(feed.contacts[0]!.openingHours).to.deep.equal([WEEKLY]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['contacts[anna].openingHours[1]']);
    expect(problems[0]!.expected).to.include('weekdays such as "MO"');
  });

  it('keep a row that says closed, whatever time is lacking: it is better known to be closed', () => {
    const closed = { validFrom: '2027-01-01', validThrough: '2027-01-01', closed: true, opens: '10:00' };
    expect(withHours(closed).feed.contacts[0]!.openingHours).to.deep.equal([closed]);
  });

  it('are absent where nobody knows them', () => {
    const { feed } = read({ contacts: [{ id: 'anna', name: 'Anna' }] });
    expect(feed.contacts[0]!.openingHours).to.equal(undefined);
  });
});
