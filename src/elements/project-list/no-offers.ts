import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { empty, partnersOwn } from '../../ui/states.js';

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
    partnersOwn,
  );
