import { expect } from '@open-wc/testing';
import { occurrenceOn } from '../../src/feed/occurrences.js';
import { toJsonLd } from '../../src/files/json-ld.js';
import { event, read } from '../feed/example.js';

type Json = Record<string, unknown>;

/** As a search engine reads it. */
function ldOf(members: Json, day = '2027-01-14', language = 'de'): Json {
  const { feed } = read({
    organization: { id: 'kin-top', name: 'Kin-Top', url: 'https://www.kin-top.de/' },
    places: [
      { id: 'haus', name: { de: 'Haus', ru: 'Дом' }, streetAddress: 'Musterweg 1', postalCode: '40595' },
    ],
    events: [event(members)],
  });
  return JSON.parse(JSON.stringify(toJsonLd(feed, occurrenceOn(feed.events[0]!, day)!, language))) as Json;
}

describe('an event for search engines', () => {
  it('has name, organiser, and times with the offset of the feed’s zone', () => {
    expect(ldOf({ endDate: '2027-01-14T16:30' })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Chorprobe',
      startDate: '2027-01-14T15:00:00+01:00',
      endDate: '2027-01-14T16:30:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      organizer: { '@type': 'Organization', name: 'Kin-Top', url: 'https://www.kin-top.de/' },
    });
  });

  it('has days where it is all-day', () => {
    const ld = ldOf({ startDate: '2027-03-27', endDate: '2027-03-28' }, '2027-03-27');
    expect(ld).to.include({ startDate: '2027-03-27', endDate: '2027-03-28' });
  });

  it('says where: at a place, online, or either', () => {
    expect(ldOf({ place: 'haus' }, undefined, 'ru')).to.deep.include({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Дом',
        address: { '@type': 'PostalAddress', streetAddress: 'Musterweg 1', postalCode: '40595' },
      },
    });
    const online = { attendance: 'online', onlineUrl: 'https://meet.example/1' };
    expect(ldOf(online)).to.deep.include({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://meet.example/1' },
    });
    expect(ldOf({ ...online, place: 'haus' }), 'who is to come online is sent nowhere').to.deep.equal(
      ldOf(online),
    );
    const either = ldOf({ place: 'haus', attendance: 'mixed', onlineUrl: 'https://meet.example/1' });
    expect(either['eventAttendanceMode']).to.equal('https://schema.org/MixedEventAttendanceMode');
    expect(either['location']).to.have.length(2);
  });

  it('says of a moved date that it moved, also where it is called scheduled', () => {
    for (const status of ['scheduled', undefined, 'abgesagt'])
      expect(ldOf({ status, previousStartDate: '2027-01-13T15:00' })).to.include({
        eventStatus: 'https://schema.org/EventRescheduled',
        previousStartDate: '2027-01-13T15:00:00+01:00',
      });
    const away = { status: 'cancelled', previousStartDate: '2027-01-13T15:00' };
    expect(ldOf(away)['eventStatus']).to.equal('https://schema.org/EventCancelled');
  });

  it('knows no status but those of the vocabulary', () => {
    for (const status of ['constructor', 'toString', '__proto__', 'abgesagt'])
      expect(ldOf({ status })['eventStatus']).to.equal('https://schema.org/EventScheduled');
  });

  it('says what it costs, and that nothing is left', () => {
    expect(
      ldOf({ cost: { amount: 5 }, registration: { status: 'full', url: 'https://a.example/r' } })['offers'],
    ).to.deep.equal({
      '@type': 'Offer',
      price: 5,
      priceCurrency: 'EUR',
      url: 'https://a.example/r',
      availability: 'https://schema.org/SoldOut',
    });
    const free = ldOf({ cost: { free: true } });
    expect(free['isAccessibleForFree']).to.be.true;
    expect(free['offers']).to.include({ price: 0 });
    expect(ldOf({ cost: { amount: 0 } })['offers']).to.include({ price: 0 });
    // As programs write what nobody filled in.
    expect(ldOf({ cost: { free: false, amount: 0 } })).not.to.have.property('offers');
  });

  it('says until when one can register', () => {
    const offer = (deadline?: string) =>
      ldOf({ cost: { free: true }, registration: { deadline } })['offers'] as Json;
    expect(offer('2027-03-01')).to.include({ availabilityEnds: '2027-03-01' });
    expect(offer('2027-03-01T18:00')).to.include({ availabilityEnds: '2027-03-01T18:00:00+01:00' });
    expect(offer()['availabilityEnds']).to.equal(undefined);
  });

  it('says whether there is room, as far as the feed does', () => {
    const room = (status?: string) =>
      (ldOf({ cost: { free: true }, registration: { status } })['offers'] as Json)['availability'];
    for (const status of [undefined, 'open']) expect(room(status)).to.equal('https://schema.org/InStock');
    for (const status of ['full', 'waitlist']) expect(room(status)).to.equal('https://schema.org/SoldOut');
    for (const status of ['closed', 'wenige Plätze', 'constructor', '__proto__'])
      expect(room(status), status).to.be.undefined;
  });

  it('says that it is cancelled, postponed, or moved and from when', () => {
    const status = (members: Json) => ldOf(members)['eventStatus'];
    expect(status({ status: 'cancelled' })).to.equal('https://schema.org/EventCancelled');
    expect(status({ status: 'postponed' })).to.equal('https://schema.org/EventPostponed');
    const moved = ldOf(
      { rrule: 'FREQ=WEEKLY', overrides: { '2027-01-21': { startDate: '2027-01-22T18:00' } } },
      '2027-01-21',
    );
    expect(moved).to.include({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2027-01-22T18:00:00+01:00',
      previousStartDate: '2027-01-21T15:00:00+01:00',
    });
  });
});
