import { isAbsolute, relative, sep } from 'node:path';

/** A path as seen from the working directory, with slashes; one outside of it stays as it is. */
export function relativePath(file: string): string {
  const from = relative(process.cwd(), file);
  const isInside = from !== '' && !from.startsWith('..') && !isAbsolute(from);
  return (isInside ? from : file).split(sep).join('/');
}
