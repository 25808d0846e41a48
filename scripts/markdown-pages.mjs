import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';
import {Marked} from 'marked';
import {gfmHeadingId} from 'marked-gfm-heading-id';

const marked = new Marked(gfmHeadingId());

const withoutMarks = (markdown) => markdown.replace(/<!-- \/?(generated|measured|end)\b.*? -->\n/g, '');

const pageOf = (markdown) => {
  const [, title = 'shootkit'] = /^# (.+)$/m.exec(markdown) ?? [];
  return `<!doctype html>
<html lang="en" data-scheme="auto">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <title>${title}</title>
  <link rel="icon" href="/demo/mark.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/demo/demo.css">
  <link rel="stylesheet" href="/demo/document.css">
</head>
<body>
  <header class="masthead">
    <a class="wordmark" href="/demo/"><img src="/demo/mark.svg" alt=""> shootkit</a>
    <nav aria-label="Demonstration"><a href="/demo/builder.html">Put one on yours</a> <a href="/demo/doctor.html">Something shows nothing?</a></nav>
  </header>
  <main class="section document">
${marked.parse(withoutMarks(markdown))}
  </main>
</body>
</html>
`;
};

/** For `serve`: shows the documentation in `root` as pages, as the places do on which it is published. */
export const markdownPages = (root) => async ({url, headers}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  if (!/^\/[\w/-]+\.md$/.test(pathname) || !headers.accept?.includes('text/html')) return false;
  const markdown = await readFile(join(root, normalize(pathname)), 'utf8').catch(() => undefined);
  if (markdown === undefined) return false;
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'}).end(pageOf(markdown));
  return true;
};
