// The notices that the licences of what is bundled into the script ask for.
import { readdirSync, readFileSync } from 'node:fs';

const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize', 'ky', 'valibot'];

/** Name, version and licence text of every package inside `kin-top-widgets.js`. */
export function thirdPartyLicenses(): string {
  return bundled
    .map((name) => {
      const folder = `node_modules/${name}`;
      const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (!file) throw new Error(`${name} has no licence file.`);
      return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
