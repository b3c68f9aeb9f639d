import { expect } from '@open-wc/testing';
import { housesOf } from '../../src/feed/houses.js';
import { paths, read } from './example.js';

const STREET = { streetAddress: 'Musterweg 1', postalCode: '40595', addressLocality: 'Düsseldorf' };
const place = (id: string, more: Record<string, unknown> = {}) => ({ id, name: id, ...STREET, ...more });
const houses = (places: unknown[], more: Record<string, unknown> = {}) =>
  housesOf(read({ places, ...more }).feed).map(({ id }) => id);

describe('the houses of the organisation', () => {
  it('are the places that belong to it, in the feed’s order', () => {
    const others = { organizations: [{ id: 'stadt', name: 'Stadt' }] };
    expect(
      houses(
        [
          place('haus', { organization: 'kin-top' }),
          place('rathaus', { organization: 'stadt', streetAddress: 'Marktplatz 2' }),
          place('park', { streetAddress: 'Parkweg 3' }),
          place('laden', { organization: 'kin-top', streetAddress: 'Ladenweg 4' }),
        ],
        others,
      ),
    ).to.deep.equal(['haus', 'laden']);
  });

  it('are those with a street alone', () => {
    expect(houses([place('haus', { organization: 'kin-top', streetAddress: undefined })])).to.deep.equal([]);
    expect(houses([place('haus', { organization: 'kin-top', streetAddress: '' })])).to.deep.equal([]);
  });

  it('count once, however many rooms they have', () => {
    const rooms = ['haus', 'kursraum', 'saal'].map((id) => place(id, { organization: 'kin-top' }));
    expect(houses(rooms)).to.deep.equal(['haus']);
  });

  it('are found where the feed lists its own organisation among the others', () => {
    const organizations = [{ id: 'kin-top', name: 'Kin-Top' }];
    expect(houses([place('haus', { organization: 'kin-top' })], { organizations })).to.deep.equal(['haus']);
  });

  it('do not come from a reference that leads nowhere', () => {
    const parsed = read({ places: [place('haus', { organization: 'nobody' })] });
    expect(housesOf(parsed.feed)).to.deep.equal([]);
    expect(paths(parsed)).to.deep.equal(['places[haus].organization']);
  });
});
