import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { readAloud } from '../helpers/read-aloud.js';
import { smallFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';

const feed = smallFeed({
  contacts: [{ id: 'anna', name: 'Anna Berg', telephone: '0211 123456', email: 'anna@kin-top.example' }],
  fields: [
    { id: 'a', name: 'Eins' },
    { id: 'b', name: 'Zwei' },
  ],
  projects: [
    {
      id: 'choir',
      name: 'Chor',
      fields: ['a'],
      description: 'Wir singen.',
      contacts: ['anna'],
      requestable: true,
    },
    { id: 'club', name: 'Club', fields: ['b'], description: 'Wir treffen uns.' },
  ],
  events: [{ id: 'e', name: 'Probe', startDate: '2027-03-04T18:00', project: 'choir' }],
});

describe('the list of offers by keyboard alone', () => {
  it('is searched, unfolded, asked for and passed on in the order in which it is read', async () => {
    const page = await ProjectListPage.open(feed, { now: '2027-03-02T10:00' });
    page.element.style.inlineSize = '900px';
    const root = page.element.shadowRoot!;
    const focus = () => {
      const { activeElement } = root;
      return activeElement?.matches('input, select')
        ? readAloud((activeElement as HTMLInputElement).labels![0]!)
        : readAloud(activeElement);
    };
    const tabs = async (count: number) => {
      const stops: string[] = [];
      for (let stop = 0; stop < count; stop++) {
        await sendKeys({ press: 'Tab' });
        stops.push(focus());
      }
      return stops;
    };
    page.filter('Arbeitsfeld')!.focus();
    expect(await tabs(1)).to.deep.equal(['Suchen']);
    await sendKeys({ type: 'sing' });
    await waitUntil(() => page.announced === '1 Angebot', 'it is found');
    expect(focus(), 'typing goes on').to.equal('Suchen');
    expect(await tabs(3)).to.deep.equal(['Filter zurücksetzen', 'Mehr dazu: Chor', 'Angebot anfragen: Chor']);
    page.project('Chor').disclosure!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.project('Chor').button('Teilen'), 'it is unfolded');
    expect(focus()).to.equal('Weniger zeigen: Chor');
    expect(await tabs(3)).to.deep.equal(['0211 123456', 'anna@kin-top.example', 'Probe']);
    await sendKeys({ press: ' ' });
    await waitUntil(() => page.project('Chor').text.includes('Wann'), 'the date is unfolded');
    expect(focus()).to.equal('Probe');
    expect(await tabs(2)).to.deep.equal(['Angebot anfragen: Chor', 'Teilen']);
  });
});
