import { expect } from '@open-wc/testing';
import { cleanAddress } from '../helpers/calendar-page.js';
import { FiltersPage } from '../helpers/filters-page.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { smallFeed } from '../helpers/small-feed.js';

/** So many offers, each with a description and a weekly date. */
const many = (count: number) => {
  const projects = Array.from({ length: count }, (_, index) => ({
    id: `p-${index}`,
    name: `Angebot Nummer ${index}`,
    description: `Erklärt unter ${index}.`,
    featured: index === 0,
  }));
  const events = projects.map(({ id }) => ({
    id: `e-${id}`,
    name: 'Termin',
    startDate: '2027-01-04T10:00',
    rrule: 'FREQ=WEEKLY',
    project: id,
  }));
  return smallFeed({ projects, events });
};
const open = (count: number, attributes: Record<string, string> = {}) =>
  ProjectListPage.open(many(count), { now: '2027-03-01T12:00', ...attributes });

describe('a long list of offers', () => {
  beforeEach(cleanAddress);
  afterEach(cleanAddress);

  it('is cut and goes on in steps; the focus goes to the first new one each time', async () => {
    const page = await open(47, { limit: '5' });
    expect(page.projects).to.have.length(5);
    expect(page.announced).to.equal('47 Angebote');
    await page.press('Weitere zeigen: 20 Angebote');
    expect(page.projects).to.have.length(25);
    expect(page.focused?.textContent).to.equal('Angebot Nummer 5');
    await page.press('Weitere zeigen: 20 Angebote');
    expect(page.projects).to.have.length(45);
    expect(page.focused?.textContent).to.equal('Angebot Nummer 25');
    await page.press('Alle zeigen: 47 Angebote');
    expect(page.projects).to.have.length(47);
    expect(page.focused?.textContent).to.equal('Angebot Nummer 45');
    expect(page.button('Alle zeigen: 47 Angebote')).to.equal(undefined);
  });

  it('says the count that a filter leaves, and shows all of it where no more are left than fit', async () => {
    const page = await open(47, { limit: '5' });
    await new FiltersPage(page.element).search('nummer 4');
    expect(page.announced).to.equal('11 Angebote');
    expect(page.projects).to.have.length(5);
    await page.press('Alle zeigen: 11 Angebote');
    expect(page.projects).to.have.length(11);
  });

  it('pays no heed to a limit that is none', async () => {
    for (const limit of ['0', '-3', 'viele', '']) {
      expect((await open(7, { limit })).projects, limit).to.have.length(7);
    }
  });

  it('shows what its address names, however far down it is', async () => {
    history.replaceState(null, '', '#kin-top-project=p-46');
    const page = await open(47, { limit: '5' });
    expect(page.focused?.textContent).to.equal('Angebot Nummer 46');
    expect(page.project('Angebot Nummer 46').isOpen).to.equal(true);
  });

  it('has the words of what is folded for the browser’s own search, while it is not all too long', async () => {
    const page = await open(60);
    expect(page.project('Angebot Nummer 59').text).to.contain('Erklärt unter 59.');
    const long = await open(61);
    expect(long.project('Angebot Nummer 59').text).not.to.contain('Erklärt unter 59.');
    await long.project('Angebot Nummer 59').toggle();
    expect(long.project('Angebot Nummer 59').text).to.contain('Erklärt unter 59.');
    expect(long.project('Angebot Nummer 59').dates).to.have.length(3);
  });

  it('is whole on paper, before the browser prints', async () => {
    const page = await open(61);
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.project('Angebot Nummer 59').text).to.contain('Erklärt unter 59.');
    page.element.remove();
    window.dispatchEvent(new Event('beforeprint'));
  });
});
