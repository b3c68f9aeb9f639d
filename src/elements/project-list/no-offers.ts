import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { empty } from '../../ui/states.js';
import { clearButton } from './filters.js';

/** The feed, or what the partner chose of it, holds no offers. */
export const noOffers = (level: number): TemplateResult =>
  empty(
    msg('Zurzeit sind keine Angebote eingetragen', {
      id: 'empty.offers',
      desc: 'Title: the feed has no offers',
    }),
    msg('Sobald es welche gibt, stehen sie hier.', {
      id: 'empty.offers-text',
      desc: 'Text below that title',
    }),
    level,
    html`<div class="else"><slot></slot></div>`,
  );

/** What the visitor chose leaves nothing. */
export const noneChosen = (level: number, clear: () => void): TemplateResult =>
  empty(
    msg('Kein Angebot passt zu dieser Auswahl', {
      id: 'empty.filtered',
      desc: 'Title: the filters leave no offer',
    }),
    msg('Wählen Sie etwas anderes aus, oder sehen Sie sich wieder alle Angebote an.', {
      id: 'empty.filtered-text',
      desc: 'Text below that title',
    }),
    level,
    clearButton(clear, 'main'),
  );
