/** What a commit hook compares: an index with trees, contents with each other. A module that is compiled in each process has to be small. */
export { layOut, sameEntries, sharing, treeReached } from './entries';
export { lineEnds, numberLines, sharedEnd, sharedStart } from './lines';
