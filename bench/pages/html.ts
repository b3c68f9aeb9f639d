// The page around each contestant, as its own instructions have it.
import type { Contestant } from '../contestants.js';
import { NOW } from '../data/programme.js';

/** The feed or events are at `./SIZE.json` beside the page. */
export function pageFor({ id, marks }: Contestant, size: number): string {
  const feed = `feed="${size}.json"`;
  const [script, element] =
    id === 'ours'
      ? [
          '<script async src="kin-top-widgets.js"></script>',
          `<${marks.host} ${feed} now="${NOW}" lang="de" view="month"></${marks.host}>`,
        ]
      : [
          `${id === 'bare' ? '' : `<link rel="stylesheet" href="${id}.css">`}<script type="module" async src="${id}.js"></script>`,
          `<div id="calendar" data-${feed} data-now="${NOW}"></div>`,
        ];
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Termine</title>
<link rel="icon" href="data:,">
<style>body { font-family: sans-serif; margin: 16px }</style>
<script>performance.mark('script-start')</script>
${script}
</head>
<body>
<h1>Termine</h1>
${element}
</body>
</html>
`;
}
