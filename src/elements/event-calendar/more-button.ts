import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CalendarView } from './calendar-view.js';

/** The way to the rest of a list that shows so many. */
export const moreButton = ({ more }: CalendarView, isMore: boolean): unknown =>
  isMore
    ? html`<button class="button" type="button" @click=${more}>
        ${msg('Weitere Termine zeigen', { id: 'list.more', desc: 'Button: show more of the list' })}
      </button>`
    : nothing;
