/** What single objects need: a commit hook compiles this small module instead of the whole. */
export { inflate, producedBytes } from './pack';
