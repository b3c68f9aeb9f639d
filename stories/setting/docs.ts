/** How to put an element on a page, in the two languages of those who do. */
export const howToEmbed = (tag: string, deutsch: string, english: string): object => ({
  docs: {
    description: {
      component: `${deutsch}

${english}

\`\`\`html
<script async src="https://HOST/v1/kin-top-widgets.js"></script>
<${tag} feed="https://HOST/feed.json" lang="de">
  <a href="https://www.kin-top.de/">Kin-Top</a>
</${tag}>
\`\`\`

Der Link im Element ist zu sehen, solange das Skript nicht läuft, wenn der Feed nicht erreichbar ist oder nichts zu zeigen
ist. Schrift und Farben kommen von Ihrer Seite.
*The link inside is seen until the script runs, when the feed cannot be reached, and when there is nothing to show. Font and
colours come from your page.*
`,
    },
  },
});

/** What a story shows, in a sentence on the docs page. */
export const says = (story: string): object => ({ docs: { description: { story } } });

/** As {@link says}, for a story that needs a page of its own: one that is played, or in another language. */
export const saysApart = (story: string, height = '640px'): object => ({
  docs: { description: { story }, story: { inline: false, height } },
});
