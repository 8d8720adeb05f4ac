/** Builds the three bundles: Electron's main side with the tab's server, the preload, and the renderer both faces share. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { main: resolve(here, 'electron/main.ts'), serve: resolve(here, 'electron/serve.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { preload: resolve(here, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    base: '/',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      minify: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve(here, 'renderer/index.html') } },
    },
  },
});
