// `vite` serves a partner's page for development; `vite build --mode …` makes one of the library builds (all of them in
// turn: tools/build/build.ts).
import { defineConfig, type InlineConfig } from 'vite';
import { receiver } from './tools/receiver/vite-plugin.js';
import { devEmbed } from './tools/build/dev-embed.js';
import { moduleBuild, scriptBuild } from './tools/build/library-builds.js';

export default defineConfig(async ({ mode }): Promise<InlineConfig> => {
  if (mode === 'script') return scriptBuild('script.ts', 'kin-top-widgets.js');
  if (mode === 'script-all') return scriptBuild('script-all.ts', 'kin-top-widgets-all.js');
  if (mode === 'modules') return moduleBuild();
  return {
    server: { port: Number(process.env['PORT'] ?? 5173), strictPort: true },
    plugins: [devEmbed(), receiver()],
  };
});
