import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { gzipBeside } from './gzip.plugin.js';

const react19 = /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/;
const antd = /node_modules[\\/](antd|@ant-design|@rc-component|dayjs)[\\/]/;

// vite reads its configuration from the default export of this file and from nowhere else.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), gzipBeside()],
  server: { port: 5173, proxy: { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false } } },
  build: {
    outDir: 'dist',
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Libraries change seldom: kept apart, they stay in the browser's cache when a page of ours changes.
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: react19 },
            { name: 'antd', test: antd },
          ],
        },
      },
    },
  },
});
