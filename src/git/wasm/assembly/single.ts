/** What a commit hook needs of git's formats: a module that is compiled in each process has to be small. */
export { adler32, inflate, producedBytes, symbols } from './pack';
export { sameEntries, sharing, treeReached } from './entries';
