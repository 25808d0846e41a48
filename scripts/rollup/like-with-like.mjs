import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

const DRAWINGS = /\/(pictures|icons|scenes\/(?!scenes)\w+)\.ts$/;
const STYLES = /\/elements\/.*\.styles\.ts$/;

/**
 * Puts drawings beside drawings and styles beside styles, at the beginning of the one file: a compressor does better
 * with what is alike. None of these modules does anything when it is loaded.
 */
export const likeWithLike = () => ({
  name: 'like-with-like',
  transform(code, path) {
    if (!this.getModuleInfo(path).isEntry) return null;
    const paths = readdirSync(SOURCE, {recursive: true}).map((name) => SOURCE + name).sort();
    const first = [DRAWINGS, STYLES].flatMap((kind) => paths.filter((one) => kind.test(one)));
    return {code: first.map((one) => `import ${JSON.stringify(one)};\n`).join('') + code, map: null};
  },
});
