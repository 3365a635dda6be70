/** What a commit hook needs of git's formats: a module that is compiled in each process has to be small. */
export { sameEntries, sharing, treeReached } from './entries';
