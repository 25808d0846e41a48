import {servePages} from './helpers/server.mjs';

const {url} = await servePages({port: Number(process.env.PORT ?? 0), report: (text) => console.log(text)});
console.log(`The host pages stand at ${url}test/hosts/pages/ . Ctrl+C ends it.`);
