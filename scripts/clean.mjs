import {rmSync} from 'node:fs';

// Chunks carry a hash in their names: those of the last build would stay for ever.
for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});
