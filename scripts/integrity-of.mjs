import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** What the `integrity` attribute of a script says of a file. */
export const integrityOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
