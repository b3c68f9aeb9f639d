import type { Fault } from './fault.js';

/** A way through several states; what the page does on it is in in-page/journeys/. */
const way = (
  journey: string,
  does: string,
  sees: string,
  begins: string,
  more: Partial<Fault> = {},
): Fault => ({ name: journey, journey, does, sees, begins, status: 'ready', ...more });

/** Ways back from an error. */
export const waysBack: Fault[] = [
  way(
    'bad, bad, good',
    'two bad answers, then a good one',
    'the error until there is content; nothing in between',
    'broken',
  ),
  way(
    'its own tries',
    '500 for twenty minutes',
    'the error; behind it a try after 15, 30, 60, 120, 240, 300, 300 s, each times 0.5 to 1.5',
    'broken',
  ),
  way(
    'a short look away',
    'another tab for three seconds',
    'the error; no try on return, as none was missed',
    'broken',
  ),
  way(
    'nobody looks',
    'another tab for ten minutes',
    'no request meanwhile; one, and content, on return',
    'broken',
  ),
  way(
    'nobody reads',
    'the elements are taken off the page',
    'no request meanwhile; one, and content, when they are back',
    'broken',
  ),
  way(
    'come and go',
    'an element is moved on the page, again and again, and another one is added',
    'the error, and no try before its time; then content',
    'broken',
  ),
  way(
    'a press',
    'a press on “Noch einmal versuchen”',
    'loading, then content; the focus stays in the element',
    'broken',
  ),
  way(
    'a quiet try',
    'a good answer to its own try, after 1.5 s',
    'the error until there is content',
    'broken',
  ),
  way(
    'gone meanwhile',
    'three elements leave while the feed is on its way',
    'content in the fourth, and in the three when they are back: one request',
    'late',
  ),
  way(
    'out of order',
    'the feed’s address changes while the first one’s answer is under way',
    'the second feed, and nothing of the late first',
    'race',
    { address: (url) => `${url}?late` },
  ),
  way(
    'one of two feeds',
    'two elements read a feed that is not there',
    'the error in these two, content in the others',
    'split',
  ),
];

/** What happens to content that is already there. */
export const onRefresh: Fault[] = [
  way(
    'stale',
    '500 on a refresh, later good again',
    'the content with “Stand von heute, 10:40.”, and without when it is good again, by itself',
    'good',
  ),
  way('stale, by the button', 'the same, and a press on “Neu laden”', 'new content', 'good'),
  way(
    'stale, by a connection',
    'the same, and the browser is online again',
    'content without that line',
    'good',
  ),
  way(
    'a refresh that hangs',
    'no answer to a refresh',
    'the content all the while; after ten seconds with its time',
    'good',
    { long: true },
  ),
  way(
    'flapping',
    'good, bad, good, bad, good …',
    'the content all the while, with its time while it may be old',
    'good',
  ),
  way('the same again', 'the same content on a refresh', 'nothing: no change in the page at all', 'good'),
  way(
    'not modified',
    '304 to a refresh that names the copy it has (`If-None-Match`), then new content',
    'nothing; then the new content',
    'tagged',
    { not: { WebKit: 'not tried: an automated WebKitGTK keeps no copies' } },
  ),
  way(
    'new content',
    'other words on a refresh',
    'the new words; what was open, typed, selected and in view stays so',
    'good',
  ),
  way(
    'more content',
    'one more offer on a refresh, far above what is in view',
    'the new offer; what was open, typed, selected and in view stays so',
    'good',
    { not: { WebKit: 'what is in view moves: no scroll anchoring' } },
  ),
  way(
    'return after 15 minutes',
    'another tab for 13, and for 15 minutes',
    'no request on the first return, one on the second',
    'tagged',
  ),
  way('an hour', 'an open tab', 'no request', 'good'),
];

/** What needs a browser's own tools. */
export const withTools: Fault[] = [
  way(
    'offline',
    'no network at all, then back',
    'the content with its time; without it when the network is back',
    'good',
    { alone: true },
  ),
  way(
    'frozen',
    'the browser freezes the tab while the feed is on its way',
    'content, after it goes on',
    'late',
    { alone: true },
  ),
  way(
    'blocked',
    'the browser refuses the address (`ERR_BLOCKED_BY_CLIENT`), as with a content blocker',
    'the error; content when it is let through',
    'good',
    { alone: true, kind: 'network' },
  ),
];
