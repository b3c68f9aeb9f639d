import landscape from './landscape.svg?no-inline';
import portrait from './portrait.svg?no-inline';

type Entry = Record<string, unknown> & { id: string };

const picture = (address: string, size: object): object => ({
  src: new URL(address, document.baseURI).href,
  alt: { de: 'Menschen, die etwas zusammen machen', ru: 'Люди за общим делом' },
  credit: 'Bild: Ali Muster',
  ...size,
});

/** Pictures by the id of the project that has one: upright, wide, of unknown size, and one that cannot be had. */
const pictures = (): Record<string, object> => ({
  kinderkulturtage: picture(landscape, { width: 1200, height: 800 }),
  'volunteer-activation': picture(landscape, { width: 1200, height: 800 }),
  'district-volunteers': picture(portrait, { width: 600, height: 900 }),
  'intercultural-training': picture(landscape, {}),
  'older-migrants-support': picture('gone.svg', { width: 400, height: 300 }),
});

/** The feed, with pictures of some of its projects. */
export const withPictures = (feed: Record<string, unknown>): object => {
  const all = pictures();
  const projects = (feed['projects'] as Entry[]).map((project) => ({ ...project, image: all[project.id] }));
  return { ...feed, projects };
};
