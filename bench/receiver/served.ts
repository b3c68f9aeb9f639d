// A process of its own that serves one contestant, and tells its address and what it has cost.
import { open, type Contestant } from './contestants.js';

/** What it tells: where it listens, and microseconds of processor time since its start. */
export type Told = { address: string } | { cpu: number };

const tell = (told: Told): unknown => process.send!(told);
const app = await open(process.argv[2] as Contestant);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpu: user + system });
});
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
tell({ address: await app.listen({ host: '127.0.0.1', port: 0 }) });
