import {publicApi} from './scripts/manifest/public-api.mjs';

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicApi()],
};
