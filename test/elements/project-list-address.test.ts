import { expect, oneEvent } from '@open-wc/testing';
import { cleanAddress } from '../helpers/calendar-page.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { smallFeed } from '../helpers/small-feed.js';

const feed = () =>
  smallFeed({
    fields: [
      { id: 'a', name: 'Eins' },
      { id: 'b', name: 'Zwei' },
    ],
    projects: [
      { id: 'choir', name: 'Chor', fields: ['a'], description: 'Wir singen.' },
      { id: 'club', name: 'Club', fields: ['b'], description: 'Wir treffen uns.' },
    ],
  });

describe('a project that the page’s address names', () => {
  beforeEach(cleanAddress);
  afterEach(cleanAddress);
  const focus = (page: ProjectListPage) => page.element.shadowRoot!.activeElement;
  const go = async (page: ProjectListPage, hash: string) => {
    location.hash = hash;
    await oneEvent(window, 'hashchange');
    await page.element.updateComplete;
    await page.element.updateComplete;
  };

  it('is open when the page loads, with the focus on its name', async () => {
    history.replaceState(null, '', '#kin-top-project=club');
    const page = await ProjectListPage.open(feed());
    expect(page.project('Club').isOpen).to.equal(true);
    expect(page.project('Chor').isOpen).to.equal(false);
    expect(focus(page)).to.equal(page.project('Club').heading);
  });

  it('opens when the address changes, though the list was cut or narrowed', async () => {
    const page = await ProjectListPage.open(feed(), { limit: '1' });
    expect(page.names).to.deep.equal(['Chor']);
    await go(page, '#kin-top-project=club');
    expect(page.project('Club').isOpen).to.equal(true);
    expect(focus(page)).to.equal(page.project('Club').heading);
  });

  it('is none where the feed does not know it', async () => {
    const page = await ProjectListPage.open(feed());
    for (const hash of ['#kin-top-project=gone', '#kin-top-project=', '#elsewhere']) {
      await go(page, hash);
      expect(page.names).to.deep.equal(['Chor', 'Club']);
      expect(focus(page)).to.equal(null);
    }
  });
});
