import {integrityOf} from '../integrity-of.mjs';

const PLACE = '__SHOOTKIT_INTEGRITY__';

/** Tells the loader the hash of the file that it loads. */
export const bakeIntegrity = () => ({
  name: 'bake-integrity',
  renderChunk(code) {
    if (!code.includes(PLACE)) this.error(`The loader has no place for the hash: ${PLACE} is gone.`);
    return {code: code.replace(PLACE, integrityOf('cdn/shootkit.js')), map: null};
  },
});
