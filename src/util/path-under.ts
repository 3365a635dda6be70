import path from 'node:path';

/**
 * What lies in a folder under a plain name, such as HEAD: the same as path.join() says, which goes through both letter by letter, in code that each
 * process compiles anew. @param folder absolute and normal, as path.resolve() makes it
 */
export function under(folder: string, name: string): string {
  return folder.endsWith(path.sep) ? folder + name : folder + path.sep + name;
}
