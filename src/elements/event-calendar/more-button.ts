import { msg } from '@lit/localize';
import { nothing } from 'lit';
import { button } from '../../ui/button.js';
import type { CalendarView } from './calendar-view.js';

/** The way to the rest of a list that shows so many. */
export const moreButton = ({ more }: CalendarView, isMore: boolean): unknown =>
  isMore
    ? button(msg('Weitere Termine zeigen', { id: 'list.more', desc: 'Button: show more of the list' }), more)
    : nothing;
