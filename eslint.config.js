import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The floors of src/, top first: a file imports from its own floor and those below, never from above. */
const floors = [
  ['define', 'embed', 'script.ts', 'script-all.ts', 'index.ts'],
  ['elements'],
  ['ui', 'controllers', 'events.ts'],
  ['feed', 'cooperation', 'files', 'i18n'],
  ['time'],
];
const inSrc = (names) => names.map((name) => `./src/${name}`);
const directions = floors.slice(1).map((names, index) => ({
  target: inSrc(names),
  from: inSrc(floors.slice(0, index + 1).flat()),
  message: 'Imports point down only: see docs/architecture.md.',
}));

/** What only one file, or one folder, of src/ may do. */
const privileges = [
  {
    home: ['src/define/register.ts'],
    selector: "MemberExpression[object.name='customElements'][property.name='define']",
    message: 'Tags are defined in src/define/register.ts alone.',
  },
  {
    home: ['src/i18n/locale.ts'],
    selector: "ImportSpecifier[imported.name='configureLocalization']",
    message: 'Languages are set up in src/i18n/locale.ts alone.',
  },
  {
    home: ['src/time/zone.ts'],
    selector: ":matches(Literal[value='Europe/Berlin'], TemplateElement[value.raw='Europe/Berlin'])",
    message: 'The default zone is named in src/time/zone.ts alone.',
  },
  {
    home: ['src/time/**'],
    selector:
      ":matches(NewExpression, CallExpression)[callee.name='Date'], MemberExpression[object.name='Date'], " +
      "MemberExpression[object.name='Intl'][property.name='DateTimeFormat'], " +
      'MemberExpression[property.name=/^toLocale(Date|Time)String$/]',
    message: 'A day is not an instant: Date and Intl.DateTimeFormat stay in src/time.',
  },
];

const banned = [
  {
    selector:
      ':matches(MemberExpression, MethodDefinition)[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/], ' +
      'TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
    message: 'The feed is untrusted text: text nodes only.',
  },
  {
    selector:
      ':matches(Identifier[name=/^(localStorage|sessionStorage|indexedDB|caches|cookieStore)$/], ' +
      "MemberExpression[object.name='document'][property.name='cookie'])",
    message: 'Nothing is stored on a visitor’s device.',
  },
  { selector: 'ForInStatement', message: 'Old libraries on the host page add to prototypes: use for-of.' },
  {
    selector:
      "CallExpression[callee.object.name='Array'][callee.property.name='from']:not([arguments.0.type='ObjectExpression'])",
    message: 'Old libraries on the host page replace Array.from: use spread.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
    message: 'Old libraries on the host page replace entries(): use for-of or spread.',
  },
];

/** `no-restricted-syntax` for a file that has these privileges. */
const restricted = (own = []) => [
  'error',
  ...banned,
  ...privileges.filter((one) => !own.includes(one)).map(({ selector, message }) => ({ selector, message })),
];
const exceptions = privileges
  // The broad one first: a file in src/time with a privilege of its own has both.
  .sort((a, b) => Number(b.home[0].endsWith('**')) - Number(a.home[0].endsWith('**')))
  .map((one) => {
    const inside = privileges.filter(
      (other) => other === one || (other.home[0] === 'src/time/**' && one.home[0].startsWith('src/time/')),
    );
    return { files: one.home, rules: { 'no-restricted-syntax': restricted(inside) } };
  });

const noLit = {
  regex: '^(lit|@lit|lit-.*)(/|$)',
  message: 'feed, time, files and cooperation know nothing of Lit.',
};
const onlySchemas = { group: ['valibot', 'valibot/*'], message: 'The format is checked in src/feed alone.' };
const onlyClients = {
  group: ['ky'],
  message: 'Requests start in feed/client.ts and cooperation/submit.ts alone.',
};
const unsafe = {
  regex: '^lit/directives/(unsafe-|style-map)',
  message: 'Feed text is text, and strict hosts block inline styles.',
};
const domGlobals = [
  'document',
  'window',
  'customElements',
  'navigator',
  'location',
  'history',
  'HTMLElement',
];

const typed = {
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [
          {
            from: 'package',
            package: 'node:test',
            name: ['describe', 'it', 'test', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
          },
        ],
      },
    ],
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    '@typescript-eslint/await-thenable': 'error',
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'src/i18n/generated/',
      '.data/',
      'public/',
      'docs/',
      'bench/.out/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  { files: ['**/*.ts'], ...typed },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // TypeScript knows better which names there are.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      'max-lines': ['error', { max: 210, skipComments: true, skipBlankLines: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'import-x/no-restricted-paths': [
        'error',
        { basePath: fileURLToPath(new URL('.', import.meta.url)), zones: directions },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': restricted(),
      'no-restricted-imports': ['error', { patterns: [unsafe, onlySchemas, onlyClients] }],
    },
  },
  ...exceptions,
  {
    files: ['src/{feed,time,files,cooperation}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...domGlobals],
      'no-restricted-imports': ['error', { patterns: [unsafe, noLit, onlySchemas, onlyClients] }],
    },
  },
  {
    files: ['src/feed/**/*.ts', 'src/cooperation/request.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [unsafe, noLit, onlyClients] }] },
  },
  {
    files: ['src/feed/client.ts', 'src/cooperation/submit.ts', 'src/i18n/beside-script.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [unsafe, noLit] }] },
  },
  {
    files: ['src/{elements,ui,controllers,define}/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // WebKit tells of a list without bullets only where its role is written.
      'lit-a11y/no-redundant-role': 'off',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    // chai's `expect(x).to.be.true` is an expression and a check.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/{tools,embed}/**'],
    rules: {
      // One of chai's plugins types plain comparisons as promises: what really waits is named instead.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ExpressionStatement > CallExpression:matches([callee.property.name=/^(accessible|updateComplete)$/], ' +
            '[callee.name=/^(fixture|sendKeys|sendMouse|resetMouse|setViewport|emulateMedia|executeServerCommand|' +
            'a11ySnapshot|aTimeout|nextFrame|elementUpdated|oneEvent|waitUntil)$/])',
          message: 'Await this, or the test ends before it.',
        },
      ],
    },
  },
  prettier,
);
