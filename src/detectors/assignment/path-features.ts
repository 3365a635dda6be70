/**
 * Features of the path, crossed with what the content said about form: a bare value in source code is code, in a settings
 * file it is a value. Separate from the other features because a detector may not look at a path; the judge does.
 */
import { classifyPath } from '../../content/file-kind.js';
import { groupOfFamily } from './family.js';

/**
 * @param traits of the candidate: as the detector set them: family of the key; `bare`, `inner` or `quoted`; `name`, `words` or `other`
 */
export function pathFeatures(path: string, traits: readonly string[]): string[] {
  const { kind, place } = classifyPath(path);
  const [family = 'tok', shape = 'quoted', form = 'other'] = traits;
  const group = groupOfFamily(family);
  return [`path:${kind}`, `path:${kind}/${shape}`, `path:${kind}/${shape}/${form}`, `path:${kind}/${group}`, `path:${place}`, `path:${place}/${group}`, `path:${kind}/${place}`];
}
