import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { handbook } from './plugins/handbook.mjs';
import { usedStyles } from './plugins/used-styles.mjs';

/** Addresses that the web does not know: whoever works on it gets them from the server, as in one installation. */
const OF_THE_SERVER = [
  '/api',
  '^/kursfinder(?=[/?]|$)', // its stylesheet lies in public/
  '/robots.txt',
  '/sitemap.xml',
  '/integrationskonzept/termine.ics',
];

export default defineConfig({
  plugins: [react(), handbook(), usedStyles()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true, // scripts/web-budget.mjs reads what is loaded first
    assetsInlineLimit: 0, // nothing inline: the Content-Security-Policy allows files of the own server
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'map', test: /node_modules[\\/]leaflet/ },
            {
              name: 'frame',
              test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack|openapi-fetch)[\\/]/,
            },
            {
              name: 'parts',
              test: /web[\\/]src[\\/](parts[\\/](form|frame|show|table|words)|api)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: Object.fromEntries(OF_THE_SERVER.map((way) => [way, 'http://localhost:3000'])) },
});
