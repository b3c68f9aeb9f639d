import { expect } from '@open-wc/testing';

/** What Lit itself leaves on the page: its versions, for its own warning. */
const LIT = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];

describe('every module of src/', () => {
  it('loads on its own and leaves no global behind', async () => {
    const modules = (await (await fetch('/src/modules.list')).json()) as string[];
    expect(modules).to.include('index.ts');
    const before = new Set(Object.getOwnPropertyNames(window));
    for (const module of modules) await import(`/src/${module}`);
    const left = Object.getOwnPropertyNames(window).filter(
      (name) => !before.has(name) && !LIT.includes(name),
    );
    expect(left).to.deep.equal([]);
  });
});
