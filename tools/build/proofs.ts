// What is published with the scripts so that others can check them: notices, hashes, a bill of materials.
import { readFileSync, writeFileSync } from 'node:fs';
import { integrityOf, pinnedLine } from './integrity.js';
import { packagesIn, thirdPartyLicenses, type Output } from './licenses.js';
import { sbom } from './sbom.js';

/** Writes them into `out`, where all else stands already, and prints the lines for partners who pin a script. */
export function writeProofs(out: string, outputs: readonly Output[]): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const inside = packagesIn(outputs);
  const integrity = integrityOf(out, version);
  const names = [...new Set([...inside.values()].flat())].sort();
  const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(`${out}/third-party-licenses.txt`, thirdPartyLicenses(names));
  writeFileSync(`${out}/integrity.json`, asJson(integrity));
  writeFileSync(`${out}/sbom.cdx.json`, asJson(sbom(integrity, inside)));
  for (const [file, published] of Object.entries(integrity.files))
    if (file.startsWith('kin-top-widgets')) console.log(pinnedLine(published));
}
