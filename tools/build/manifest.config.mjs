export default {
  globs: ['src/elements/**/*.ts', 'src/events.ts'],
  litelement: true,
  quiet: true,
  // Its path in package.json is ours to write.
  packagejson: false,
};
