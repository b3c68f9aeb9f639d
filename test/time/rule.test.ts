import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseRule } from '../../src/time/rule.js';

describe('a recurrence rule', () => {
  it('is read with every part', () => {
    expect(
      parseRule(
        'FREQ=MONTHLY;INTERVAL=3;COUNT=4;BYDAY=2TH,-1WE,MO;BYMONTHDAY=1,-1;BYMONTH=1,12;BYSETPOS=1,-2;WKST=SU',
      ),
    ).to.deep.equal({
      FREQ: 'MONTHLY',
      INTERVAL: 3,
      COUNT: 4,
      BYDAY: ['2TH', '-1WE', 'MO'],
      BYMONTHDAY: [1, -1],
      BYMONTH: [1, 12],
      BYSETPOS: [1, -2],
      WKST: 'SU',
    });
  });

  it('is read in any order and case, with its name, and with spaces', () => {
    const weekly = { FREQ: 'WEEKLY', BYDAY: ['TH'], UNTIL: '2027-06-24' };
    for (const text of [
      'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270624',
      'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270624',
      ' rrule:until=20270624;byday=th;freq=weekly; ',
      'UNTIL=20270624; BYDAY=TH; FREQ=WEEKLY',
    ])
      expect(parseRule(text), text).to.deep.equal(weekly);
    expect(parseRule('FREQ=MONTHLY;BYDAY=+1MO')).to.deep.include({ BYDAY: ['1MO'] });
  });

  it('takes the day of an UNTIL as it is written', () => {
    for (const until of ['20270624', '20270624T000000', '20270624T215959Z'])
      expect(parseRule(`FREQ=DAILY;UNTIL=${until}`)).to.deep.include({ UNTIL: '2027-06-24' });
  });

  const refusals: [reason: string, texts: string[]][] = [
    ['FREQ is missing', ['', 'RRULE:', 'BYDAY=TH']],
    ['FREQ=HOURLY is finer than a day', ['FREQ=HOURLY', 'freq=hourly;byday=th', 'FREQ=HOURLY;BYHOUR=9']],
    ['FREQ=SECONDLY is finer than a day', ['FREQ=SECONDLY;INTERVAL=1']],
    ['FREQ=WEEKLYISH is not valid', ['FREQ=WEEKLYISH']],
    ['BYWEEKNO is not supported', ['FREQ=YEARLY;BYWEEKNO=20']],
    ['BYYEARDAY is not supported', ['FREQ=YEARLY;BYYEARDAY=100']],
    ['BYHOUR is not supported', ['FREQ=DAILY;BYHOUR=9']],
    ['RSCALE is not supported', ['RSCALE=HEBREW;FREQ=YEARLY']],
    ['__PROTO__ is not supported', ['FREQ=DAILY;__proto__=1']],
    ['EVERYTHURSDAY is not supported', ['every Thursday']],
    ['COUNT and UNTIL exclude each other', ['FREQ=DAILY;COUNT=2;UNTIL=20270101']],
    ['BYDAY is given twice', ['FREQ=WEEKLY;BYDAY=MO;BYDAY=TU']],
    ['FREQ=DAILY=2 is not valid', ['FREQ=DAILY=2']],
    ['BYMONTHDAY has no meaning with FREQ=WEEKLY', ['FREQ=WEEKLY;BYMONTHDAY=1']],
    ['BYDAY takes no numbers with FREQ=WEEKLY', ['FREQ=WEEKLY;BYDAY=1MO']],
    ['BYDAY takes no numbers with FREQ=DAILY', ['FREQ=DAILY;BYDAY=-1MO,TU']],
    [
      'BYDAY counts beyond the weeks of a month',
      ['FREQ=MONTHLY;BYDAY=6MO', 'FREQ=YEARLY;BYMONTH=1;BYDAY=-6MO'],
    ],
    ['BYSETPOS needs another BY part', ['FREQ=MONTHLY;BYSETPOS=1']],
    ['The rule is too long', [`FREQ=DAILY;BYMONTH=${'1,'.repeat(600)}1`]],
  ];
  for (const [reason, texts] of refusals)
    it(`is refused: ${reason}`, () => {
      for (const text of texts) expect(parseRule(text), text).to.equal(reason);
    });

  it('is refused with what is out of range or unreadable', () => {
    for (const part of [
      'INTERVAL=0',
      'INTERVAL=-1',
      'INTERVAL=1.5',
      'INTERVAL=',
      'INTERVAL=1,2',
      'COUNT=0',
      'COUNT=MANY',
      'COUNT=1E3',
      'UNTIL=20270230',
      'UNTIL=2027-06-24',
      'UNTIL=202706',
      'UNTIL=20270624T10',
      'UNTIL=',
      'BYDAY=',
      'BYDAY=XX',
      'BYDAY=0MO',
      'BYDAY=54MO',
      'BYDAY=MO,',
      'BYDAY=1',
      'BYDAY=DO',
      'BYMONTHDAY=0',
      'BYMONTHDAY=32',
      'BYMONTHDAY=-32',
      'BYMONTHDAY=1,99',
      'BYMONTH=0',
      'BYMONTH=13',
      'BYMONTH=-1',
      'BYMONTH=5L',
      'BYSETPOS=0',
      'BYSETPOS=367',
      'WKST=1',
      'WKST=MO,TU',
    ])
      expect(parseRule(`FREQ=YEARLY;${part}`), part).to.equal(`${part} is not valid`);
  });

  it('counts weekdays up to 53 in a year', () => {
    expect(parseRule('FREQ=YEARLY;BYDAY=53MO,-53SU')).to.be.an('object');
  });

  it('never throws, whatever the text', () => {
    const words = fc.constantFrom(
      'FREQ',
      'BYDAY',
      'UNTIL',
      'COUNT',
      '=',
      ';',
      ',',
      'DAILY',
      'MO',
      '-1',
      '0',
      '999999999999',
      '\n',
      'RRULE:',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join('')),
        ),
        (text) => {
          const rule = parseRule(text);
          if (typeof rule === 'string') expect(rule).not.to.equal('');
          else expect(rule.FREQ).to.match(/^(DAI|WEEK|MONTH|YEAR)LY$/);
        },
      ),
    );
  });
});
