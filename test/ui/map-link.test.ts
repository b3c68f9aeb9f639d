import { expect } from '@open-wc/testing';
import type { Place } from '../../src/feed/feed.js';
import { mapAddress } from '../../src/ui/map-link.js';

const at = (place: Partial<Place>): string | undefined =>
  mapAddress({ id: 'house', name: 'Haus', ...place } as Place);

describe('where a map shows a place', () => {
  it('is at its coordinates, else at its street in its town', () => {
    expect(at({ latitude: 51.1, longitude: 6.9, streetAddress: 'Weg 1' })).to.equal(
      'https://www.openstreetmap.org/?mlat=51.1&mlon=6.9#map=18/51.1/6.9',
    );
    expect(at({ streetAddress: 'Weg 1', postalCode: '40595', addressLocality: 'Düsseldorf' })).to.equal(
      'https://www.openstreetmap.org/search?query=Weg+1%2C+40595+D%C3%BCsseldorf',
    );
    expect(at({ streetAddress: 'Weg 1', addressLocality: 'Bonn' })).to.match(/query=Weg\+1%2C\+Bonn$/);
  });

  it('is nowhere where only a street is known, which many towns have, or nothing', () => {
    expect(at({ streetAddress: 'Weg 1' })).to.equal(undefined);
    expect(at({ addressLocality: 'Bonn' })).to.equal(undefined);
    expect(at({})).to.equal(undefined);
  });

  it('is not off the coast of Africa where a program wrote zeros', () => {
    const zeros = { latitude: 0, longitude: 0 };
    expect(at(zeros)).to.equal(undefined);
    expect(at({ ...zeros, streetAddress: 'Weg 1', addressLocality: 'Bonn' })).to.match(/Bonn$/);
  });
});
