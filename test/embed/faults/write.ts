// `npm run reliability`: visits every case in every engine that is here, and writes docs/reliability.md.
import { choose } from '../../../tools/browsers/choose.mjs';
import { chapters } from './cases.js';
import { visitAll } from './run.js';
import { reliability, write, type Outcomes } from './table.js';

const { browsers, report } = await choose(process.env);
console.log(report.join('\n'));
const faults = chapters.flatMap((chapter) => chapter.faults);
const outcomes: Outcomes = {};
for (const found of browsers) {
  outcomes[found.engine] = await visitAll(faults, found);
  console.log(`${found.engine}: ${Math.round(process.uptime())} s`);
}
write(await reliability(outcomes));
const broken = Object.values(outcomes).flatMap((cases) =>
  Object.entries(cases).filter(([, { complaints }]) => complaints.length),
);
for (const [name, { complaints }] of broken) console.error(`${name}: ${complaints.join('; ')}`);
console.log(`${faults.length} cases, ${broken.length} broken promises`);
process.exitCode = broken.length ? 1 : 0;
