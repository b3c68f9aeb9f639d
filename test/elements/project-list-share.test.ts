import { expect } from '@open-wc/testing';
import { onCleanPage } from '../helpers/calendar-page.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { smallFeed } from '../helpers/small-feed.js';

const feed = smallFeed({
  projects: [
    { id: 'choir', name: { de: 'Chor', ru: 'Хор' }, description: 'Wir singen.' },
    { id: 'club', name: 'Club', description: 'Wir treffen uns.' },
  ],
});

describe('an offer that is passed on', () => {
  onCleanPage();
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });
  const browser = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });
  const address = (id: string) =>
    `${location.origin}${location.pathname}${location.search}#kin-top-project=${id}`;
  async function unfolded(...names: string[]): Promise<ProjectListPage> {
    const page = await ProjectListPage.open(feed);
    for (const name of names) await page.project(name).toggle();
    return page;
  }
  const share = async (page: ProjectListPage, name: string) => {
    page.project(name).button('Teilen')!.click();
    await page.settled();
  };

  it('goes the way of the device, with its name and the address that opens it', async () => {
    const shared: ShareData[] = [];
    browser('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const page = await unfolded('Club');
    await share(page, 'Club');
    expect(shared).to.deep.equal([{ title: 'Club', url: address('club') }]);
    expect(page.project('Club').text).not.to.contain('Link kopiert');
  });

  it('is copied where there is no such way; that is said of it alone', async () => {
    const copied: string[] = [];
    browser('share', undefined);
    browser('clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const page = await unfolded('Chor', 'Club');
    await share(page, 'Chor');
    expect(copied).to.deep.equal([address('choir')]);
    expect(page.project('Chor').text).to.contain('Link kopiert');
    expect(page.project('Club').text).not.to.contain('Link kopiert');
    await expect(page.element).to.be.accessible();
  });

  it('stands in a field to be copied by hand where neither can be', async () => {
    browser('share', undefined);
    browser('clipboard', undefined);
    const page = await unfolded('Chor', 'Club');
    await share(page, 'Club');
    const { field } = page.project('Club');
    expect(field!.value).to.equal(address('club'));
    expect(page.focused === field, 'the field has the focus').to.equal(true);
    expect(page.project('Chor').field).to.equal(null);
  });

  it('cannot be while it is folded, or where the partner hides it', async () => {
    const page = await unfolded();
    expect(page.project('Chor').button('Teilen')).to.equal(undefined);
    const hidden = await ProjectListPage.open(feed, { hide: 'share' });
    await hidden.project('Chor').toggle();
    expect(hidden.project('Chor').button('Teilen')).to.equal(undefined);
  });
});
