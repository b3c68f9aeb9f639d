import { readFileSync } from 'node:fs';

const library = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

/** Style sheets of pages we will never see. */
export const STYLES: Record<string, string> = {
  Bootstrap: library('bootstrap/dist/css/bootstrap.css'),
  Bulma: library('bulma/css/bulma.css'),
  'normalize.css': library('normalize.css/normalize.css'),
  'a rem of 10 pixels': 'html { font-size: 62.5%; }',
  'everything unset': '* { all: unset !important; }',
  'wild type': `* { letter-spacing: .3em !important; word-spacing: 1em !important; text-transform: uppercase !important;
    line-height: 3 !important; font-style: italic !important; font-variant: small-caps !important; font-stretch: expanded;
    font-feature-settings: "smcp"; font-kerning: none; text-shadow: 2px 2px red; -webkit-text-stroke: 1px red; quotes: none; }`,
  'wild lines': `* { text-align: center !important; text-align-last: right !important; text-indent: 2em !important;
    white-space: nowrap !important; word-break: break-all !important; line-break: anywhere; hyphens: none !important;
    tab-size: 1; cursor: wait !important; list-style: square inside !important; user-select: none; }`,
  'wild tables': `* { border-collapse: separate !important; border-spacing: 9px !important; caption-side: bottom !important;
    empty-cells: hide !important; }`,
  'wild type by inheritance': `html, body, body * { letter-spacing: .25em; word-spacing: .5em; text-transform: uppercase;
    line-height: 40px; font-style: italic; font-weight: 200; text-indent: 3em; white-space: pre; visibility: visible;
    -webkit-text-size-adjust: none; font-size-adjust: .6; writing-mode: horizontal-tb; orphans: 9; }`,
  'another direction': 'body { direction: rtl; }',
  'another direction everywhere': '* { direction: rtl !important; unicode-bidi: bidi-override !important; }',
  'all of it larger': 'body { zoom: 1.25; }',
  'all of it smaller': 'body { zoom: 0.8; }',
  'Tailwind’s preflight': library('tailwindcss/preflight.css'),
  // As themes of WordPress write it: block layout by :where(), links and buttons by element, everything in .entry-content.
  'a theme of WordPress': `:root :where(body) { line-height: 1.6; letter-spacing: -.1px; }
    :where(.is-layout-flow) > * { margin-block: 24px 0; }
    :where(.is-layout-flow) > :first-child { margin-block-start: 0 !important; }
    .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 700px; margin-inline: auto !important; }
    .entry-content > * { overflow-wrap: break-word; hyphens: auto; } .entry-content * { word-wrap: break-word; box-sizing: inherit; }
    .entry-content a:where(:not(.wp-element-button)) { text-decoration: underline; text-underline-offset: .25em; box-shadow: inset 0 -1px currentColor; }
    .entry-content a:focus, .entry-content button:focus { outline: thin dotted !important; }
    button, input[type=submit], .wp-element-button { padding: 1em 2em; border: 0; border-radius: 99px; background: #111; color: #fff; text-transform: uppercase; }
    button:hover { background: red !important; } input, select, textarea { width: 100%; padding: 9px; border: 3px double #888; }
    h1, h2, h3, h4 { clear: both; font-size: clamp(2rem, 5vw, 4rem); line-height: 1; text-wrap: balance; }
    table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid; padding: .5em; word-break: normal; }
    ul, ol { padding-left: 40px; list-style: square; } dl, dd, figure { margin: 0 0 2em 3em; }
    fieldset { border: 1px solid; padding: 2em; } legend { float: left; width: 100%; }
    img { height: auto; max-width: 100%; vertical-align: middle; } svg { fill: red; display: block; } [hidden] { display: block; }
    .screen-reader-text, .second { position: absolute !important; clip: rect(1px, 1px, 1px, 1px); }`,
  // As sites of TYPO3 write it: frames, .ce-* of the content elements, a floated grid of the page's own.
  'a site of TYPO3': `.frame { clear: both; padding: 2em; } .frame > * { margin-bottom: 3em; } .frame-default * { -webkit-font-smoothing: antialiased; }
    .frame a { border-bottom: 1px dotted; font-weight: 700; } .frame a[href^="http"]::after { content: ' (extern)'; }
    .frame a[href^="mailto"], .frame a[href^="tel"] { padding-left: 20px; background: url(data:,) no-repeat; }
    .ce-bodytext p, .frame p { margin: 0 0 1.5em; text-align: justify; hyphens: auto; max-width: 40em; }
    .frame ul li { list-style: none; padding-left: 1em; } .frame ul li::before { content: '›'; position: absolute; }
    .frame h2, .frame h3, .frame header, .frame .head { border-top: 5px solid; text-shadow: 1px 1px #ccc; }
    .frame label, .frame .row, .frame .root { display: block; float: left; width: 30%; margin: 0 -15px; }
    .frame input, .frame select, .frame textarea, .frame button { float: right; border: 2px inset; border-radius: 0; }
    .frame table, .frame .contenttable { border: 1px solid; font-size: 12px; } .frame th { background: #eee; text-align: right; }
    .frame dt { float: left; clear: left; width: 8em; } .frame dd { margin-left: 9em; } .frame time { white-space: nowrap; }
    .clearfix::after { content: ''; display: table; clear: both; }`,
};
