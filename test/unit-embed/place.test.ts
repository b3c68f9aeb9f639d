import { expect } from '@open-wc/testing';
import { scriptPlaces } from '../../src/embed/place.js';

describe('where the script came from', () => {
  const FILE = 'kin-top-widgets.js';
  afterEach(() => {
    for (const script of document.querySelectorAll('script[data-test]')) script.remove();
    Reflect.deleteProperty(document, 'currentScript');
  });
  /** A script element that fetches nothing. */
  const script = (src: string) => {
    const element = document.createElement('script');
    element.type = 'text/plain';
    element.dataset.test = '';
    element.src = src;
    document.head.append(element);
    return element;
  };
  const runs = (element: unknown) =>
    Object.defineProperty(document, 'currentScript', { configurable: true, get: () => element });

  it('is its own element, whatever its file is called', () => {
    script(`https://other.example/${FILE}`);
    runs(script('https://cdn.example/cache/abc123.js'));
    expect(scriptPlaces(FILE)).to.deep.equal(['https://cdn.example/cache/abc123.js']);
  });

  it('is, for a module or in a bundle, the element whose path ends in its file name', () => {
    runs(null);
    script(`https://a.example/v1/${FILE}?ver=6.2#x`);
    script(`https://a.example/v1/not-${FILE}`);
    script(`https://a.example/v1/other.js?file=/${FILE}`);
    expect(scriptPlaces(FILE)).to.deep.equal([`https://a.example/v1/${FILE}?ver=6.2#x`]);
    const inline = document.createElement('script');
    runs(inline);
    expect(scriptPlaces(FILE)).to.deep.equal([`https://a.example/v1/${FILE}?ver=6.2#x`]);
  });

  it('is no address with nothing beside it, but the element that a copy was made of', () => {
    for (const copy of ['blob:https://a.example/1-2', 'data:text/javascript,0']) {
      const original = script(`https://a.example/v1/${FILE}`);
      runs(script(copy));
      expect(scriptPlaces(FILE), copy).to.deep.equal([`https://a.example/v1/${FILE}`]);
      original.remove();
      expect(scriptPlaces(FILE), copy).to.deep.equal([]);
    }
  });

  it('is not what a page has put in the place of the current script', () => {
    const image = document.createElement('img');
    image.setAttribute('src', 'https://evil.example/x.js');
    runs(image);
    expect(scriptPlaces(FILE)).to.deep.equal([]);
  });

  it('is resolved against the page', () => {
    runs(null);
    script(`/assets/${FILE}`);
    expect(scriptPlaces(FILE)).to.deep.equal([`${location.origin}/assets/${FILE}`]);
  });
});
