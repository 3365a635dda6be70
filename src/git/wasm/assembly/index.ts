/** Everything that reads packs in WebAssembly: one module, one memory. */
export { adler32, inflate, symbols, consumedBytes, producedBytes, deltaResultSize, applyDelta } from './pack';
export { setIdTable, gatherIds, registerIds, findId } from './ids';
export { setTreeTables, setNameTables, internName, namesUsed, nameBytesInUse, parseTree, hotEntries, missingIds } from './trees';
export { entryHeaders } from './headers';
export { setStretches, findStretch, stretchBefore, stretchAfter, stretchLow, stretchHigh, rememberStretch } from './stretches';
