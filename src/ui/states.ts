import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FeedErrorKind } from '../feed/problem.js';
import type { PlainDateTime } from '../time/plain-date.js';
import { dateOf } from '../time/plain-date.js';
import { directionOf } from '../feed/text.js';
import { PLACEHOLDER } from '../i18n/generated/placeholder.js';
import { getLocale } from '../i18n/locale.js';
import { formatDate, formatTime } from '../time/format.js';
import { button } from './button.js';
import { heading } from './heading.js';
import { icon } from './icon.js';
import { notice } from './notice.js';

/**
 * Keeps the place while the feed is on its way: what stands below shall not be pushed out of sight when it comes.
 *
 * @param words - absent while the interface language is on its way, too
 * @param rows - as many as are about as high as the content
 */
export const loading = (words: string | undefined, rows: number): TemplateResult =>
  html`<div aria-busy="true">
    <p class="second sample" role="status">${words ?? html`&nbsp;`}</p>
    ${[...Array<undefined>(rows)].map(
      () =>
        html`<div class="row" aria-hidden="true">
          <span class="bar"></span><span class="bar"></span><span class="bar"></span><span class="bar"></span>
        </div>`,
    )}
  </div>`;

/** That it takes longer than one waits without wondering. */
export const slow = (): string =>
  msg('Das Laden dauert etwas länger.', { id: 'loading.slow', desc: 'After two seconds without an answer' });

/** What happened, in the visitor's words. */
function reason(kind: FeedErrorKind): string {
  switch (kind) {
    case 'network':
      return msg('Die Verbindung ist nicht zustande gekommen. Bitte versuchen Sie es noch einmal.', {
        id: 'error.network',
        desc: 'Feed not reachable: offline, server down or refused',
      });
    case 'timeout':
      return msg('Die Antwort dauert zu lange. Bitte versuchen Sie es noch einmal.', {
        id: 'error.timeout',
        desc: 'Feed took longer than ten seconds',
      });
    case 'status':
      return msg(
        'Der Server kann die Angaben gerade nicht liefern. Bitte versuchen Sie es später noch einmal.',
        {
          id: 'error.status',
          desc: 'Server answered with an HTTP error',
        },
      );
    case 'size':
      return msg('Die Angaben sind zu umfangreich und werden deshalb nicht gezeigt.', {
        id: 'error.size',
        desc: 'Feed over 5 MB',
      });
    case 'version':
      return msg('Diese Seite verwendet eine ältere Fassung der Anzeige und kann die Angaben nicht lesen.', {
        id: 'error.version',
        desc: 'Feed has another major version',
      });
    default:
      return msg('Die Angaben lassen sich gerade nicht anzeigen.', {
        id: 'error.format',
        desc: 'Feed is no valid JSON feed, or it could not be drawn',
      });
  }
}

/** What the partner has put inside the element. */
export const partnersOwn = html`<div class="else"><slot></slot></div>`;

/** Words in place of the content, and a way on. */
const inPlace = (
  part: 'empty' | 'error',
  title: string,
  text: unknown,
  level: number,
  way: unknown,
  role?: 'alert',
): TemplateResult =>
  html`<div class="calm" part=${part}>
    <div role=${role ?? nothing}>
      ${heading(level, 'title', title)} ${text ? html`<p>${text}</p>` : nothing}
    </div>
    ${way}
  </div>`;

/** What cannot be shown, why, how to try again, and what the partner has put there for this case. */
export const failed = (
  title: string,
  kind: FeedErrorKind,
  level: number,
  retry: () => void,
): TemplateResult =>
  inPlace(
    'error',
    title,
    reason(kind),
    level,
    [
      button(
        [
          icon('retry'),
          msg('Noch einmal versuchen', { id: 'action.retry', desc: 'Button in the error state' }),
        ],
        retry,
        'main',
      ),
      partnersOwn,
    ],
    'alert',
  );

/** Why there is nothing, and where to go on. */
export const empty = (title: string, text: unknown, level: number, way: unknown): TemplateResult =>
  inPlace('empty', title, text, level, way);

/**
 * That what is shown may be old, with its time.
 * @param words - what is done about it, in place of why
 */
export function stale(
  at: PlainDateTime,
  now: PlainDateTime,
  locale: string,
  retry: () => void,
  words: unknown,
): TemplateResult {
  const time = formatTime(at);
  const since =
    dateOf(at) === dateOf(now)
      ? msg(str`Stand von heute, ${time}.`, { id: 'stale.today', desc: '{0} is a time such as 10:40' })
      : msg(str`Stand vom ${formatDate(at, locale, 'date')}, ${time}.`, {
          id: 'stale.since',
          desc: '{0} is a date, {1} a time',
        });
  return notice(
    'clock',
    html`<p role="status">
        <strong>${since}</strong>
        ${words || msg('Neue Angaben sind gerade nicht erreichbar.', { id: 'stale.reason', desc: 'After the time of the last good feed' })}
      </p>
      <div class="actions">
        ${button(
          [icon('retry'), msg('Neu laden', { id: 'action.reload', desc: 'Button: read the feed again' })],
          retry,
        )}
      </div>`,
    'warning',
  );
}

/**
 * Says what will be loaded from where; nothing is fetched before the press, and so it brings its words along.
 *
 * @param wanted - language of the interface, which may not be there yet
 */
export function clickToLoad(
  address: string | undefined,
  wanted: string | undefined,
  start: () => void,
  head: unknown,
): TemplateResult {
  const host = address ? new URL(address).host : '';
  const [text, label] = PLACEHOLDER[wanted ?? ''] ?? [];
  const language = text ? wanted! : getLocale();
  return html`<div class="calm" lang=${language} dir=${directionOf(language)}>
    ${head}
    <p>
      ${
        text?.replace('{0}', host) ??
        msg(str`Dieser Inhalt wird von ${host} geladen, sobald Sie es möchten.`, {
          id: 'click.text',
          desc: '{0} is a host name such as www.kin-top.de',
        })
      }
    </p>
    ${button(
      label ??
        msg('Inhalt laden', { id: 'click.button', desc: 'Button of a placeholder: load the content now' }),
      start,
      'main',
    )}
    ${partnersOwn}
  </div>`;
}
