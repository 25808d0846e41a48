import {readFileSync} from 'node:fs';

/** Puts the page for frames beside its script. */
export const framePage = () => ({
  name: 'frame-page',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: 'frame.html', source: readFileSync('embeds/frame/frame.html', 'utf8')});
  },
});
