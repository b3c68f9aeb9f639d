import { aTimeout, expect } from '@open-wc/testing';
import { warningsDuring } from '../helpers/network.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { smallFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';

/** A picture of 4 by 3, and a very tall one. */
const PIXEL = new URL('/test/fixtures/pixel.svg', location.href).href;
const TALL = new URL('/test/fixtures/tall.svg', location.href).href;
const GONE = new URL('/test/none/gone.png', location.href).href;

const offers = (...images: (object | undefined)[]) =>
  smallFeed({
    projects: images.map((image, index) => ({
      id: `p-${index}`,
      name: `Angebot ${index}`,
      ...(image && { image: { src: PIXEL, ...image } }),
    })),
  });
async function open(
  width: number,
  feed: unknown,
  attributes: Record<string, string> = {},
): Promise<ProjectListPage> {
  const page = await ProjectListPage.open(feed, { filters: '', ...attributes });
  page.element.style.inlineSize = `${width}px`;
  return page;
}
const ratio = (image: Element) => {
  const { width, height } = image.getBoundingClientRect();
  return height / width;
};
const loaded = (image: HTMLImageElement) => {
  image.loading = 'eager';
  return waitUntil(() => image.complete && image.naturalWidth > 0, 'the picture is there');
};

describe('a picture of an offer', () => {
  it('has words, says whose it is, is late, and asks without cookies and referrer', async () => {
    const page = await open(320, offers({ alt: 'Ein Chor', credit: 'Foto: Ali', width: 400, height: 300 }));
    const picture = page.project('Angebot 0').picture!;
    expect(picture.alt).to.equal('Ein Chor');
    expect(page.project('Angebot 0').text).to.contain('Foto: Ali');
    expect([picture.loading, picture.crossOrigin, picture.referrerPolicy]).to.deep.equal([
      'lazy',
      'anonymous',
      'no-referrer',
    ]);
    await expect(page.element).to.be.accessible();
  });

  for (const width of [280, 768, 1280, 1600]) {
    it(`keeps its place before it is there, and after, whatever the feed says of its size: ${width} px`, async () => {
      const page = await open(
        width,
        offers(
          { width: 400, height: 300 },
          {},
          { width: 400 },
          { height: 300 },
          { width: 0, height: 0 },
          { width: -4, height: 3 },
          { src: TALL, width: 30, height: 4000 },
          undefined,
        ),
      );
      const pictures = page.projects.map(({ picture }) => picture);
      expect(pictures.map((picture) => picture && Math.round(ratio(picture) * 100))).to.deep.equal([
        75,
        67,
        67,
        67,
        67,
        67,
        // Cut, so that the row does not become long.
        Math.round(ratio(pictures[6]!) * 100),
        null,
      ]);
      expect(pictures[6]!.getBoundingClientRect().height).to.be.at.most(20 * 16);
      // Where each stands in the list, wherever the browser has scrolled to meanwhile.
      const heights = () => {
        const { top } = page.element.getBoundingClientRect();
        return page.projects.map(({ heading }) => Math.round(heading.getBoundingClientRect().top - top));
      };
      const before = heights();
      for (const picture of pictures) if (picture) await loaded(picture);
      expect(heights(), 'nothing jumps').to.deep.equal(before);
      const root = page.element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(width);
    });
  }

  it('that cannot be had leaves no gap and no credit, and takes no other one’s place', async () => {
    const feed = offers({ src: GONE, credit: 'Foto: Ali' }, { credit: 'Foto: Eva' });
    const page = await open(600, feed, { filters: 'search' });
    const [gone] = page.projects;
    const without = (await open(600, offers(undefined))).projects[0]!;
    await warningsDuring(async () => {
      gone!.picture!.dispatchEvent(new Event('error'));
      await page.settled();
    });
    expect(gone!.picture!.getClientRects()).to.have.length(0);
    expect(gone!.height).to.equal(without.height);
    // Drawn again in the first row.
    const search = page.filter('Suchen')! as unknown as HTMLInputElement;
    search.value = 'Angebot 1';
    search.dispatchEvent(new Event('input'));
    await aTimeout(300);
    await page.settled();
    expect(page.names).to.deep.equal(['Angebot 1']);
    expect(page.projects[0]!.picture!.getClientRects()).to.have.length(1);
  });

  it('has no other address than one of the web', async () => {
    let page!: ProjectListPage;
    await warningsDuring(async () => {
      page = await open(600, offers({ src: 'javascript:alert(1)' }, { src: 'data:image/png;base64,x' }));
    });
    expect(page.projects.map(({ picture }) => picture)).to.deep.equal([null, null]);
  });

  it('can be hidden', async () => {
    const page = await open(600, offers({}), { hide: 'image' });
    expect(page.project('Angebot 0').picture).to.equal(null);
  });
});
