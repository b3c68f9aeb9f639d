import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { html } from 'lit';
import { housesOf } from '../../feed/houses.js';
import { directionOf } from '../../feed/text.js';
import { says } from '../../ui/context.js';
import { heading, headingWritten } from '../../ui/heading.js';
import { joined } from '../../ui/join.js';
import { addressWords } from '../../ui/offer.js';
import { siteLink } from '../../ui/organizations.js';
import { print } from '../../ui/print.js';
import { publisherLine } from '../../ui/publisher.js';
import { emailLink, telephoneLink } from '../../ui/reach.js';
import type { CalendarView } from './calendar-view.js';
import { list } from './list.js';
import { month } from './month.js';
import { period } from './toolbar.js';
import { line } from '../line.js';

/** What is in view as a page to hang up: a month with all its words, or a list; whom to ask, and of when it is. */
function paper(view: CalendarView, title: unknown): TemplateResult {
  const { feed, locale, headingLevel } = view;
  const { name, telephone, email, url } = feed.organization;
  // It hangs there for weeks: no word of today, or of what was.
  const whole: CalendarView = {
    ...view,
    now: '',
    today: '',
    wide: true,
    roomy: true,
    spelt: false,
    fits: Infinity,
    // Of a list no more is printed than is in view.
    steps: view.view === 'list' && view.steps,
  };
  return html`<div class="root paper" lang=${locale} dir=${directionOf(locale)}>
    ${heading(headingLevel, 'heading', title)} ${heading(headingLevel + 1, 'title', period(view))}
    ${view.view === 'month' ? month(whole) : list(whole)}
    ${line(
      joined(
        [
          says(view, name),
          ...housesOf(feed).map((house) => joined(addressWords(house))),
          telephone && telephoneLink(telephone),
          email && emailLink(email),
          url && siteLink(url),
        ],
        ' · ',
      ),
      'text',
    )}
    ${publisherLine(view)}
  </div>`;
}

/** Prints it, in a frame of its own, so that nothing else of the page is on the paper. */
export function printPaper(element: LitElement, view: CalendarView, title: string): void {
  print(element.renderRoot as ShadowRoot, {
    title,
    content: paper(view, headingWritten(element) ?? title),
    styles: (element.constructor as typeof LitElement).elementStyles as CSSResult[],
    locale: view.locale,
    font: getComputedStyle(element).fontFamily,
    landscape: view.view === 'month',
  });
}
