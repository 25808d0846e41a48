import {readFileSync} from 'node:fs';

/** The headers of each page, from a file in the form that static hosts read: a path, then its headers, indented. */
export const readHeaders = (file) => {
  const headers = {};
  let path;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('/')) headers[path = line.trim()] = {};
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name) headers[path][name.toLowerCase()] = value;
  }
  return headers;
};
