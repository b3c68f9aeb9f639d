// Written by `npm run manifest`, which every Storybook script runs first.
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
