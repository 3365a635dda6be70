/**
 * Example values that issuers print in their documentation, and digests of an empty text, as the first 16 hex digits of their SHA-256, so that no value
 * stands in the repository. Separate because this is data.
 */
export const DOCUMENTED: ReadonlySet<string> = new Set(`
  0011cc25eb432071 1a5d44a2dca19669 20501379c9ec54bb 20b2864707ce45af 2243ae4c73014469 2ffb813b958c574d 3114e6a5b110ffa7 3b27e79a6d4dcff8
  465d9ad5d5528ebe 4b2dd836d664f91a 5eef83fe7cb71e2d 60a09e4357868c1e 6c96130f130ab0d6 6d7fa4e64d4b1f3e 78314b11be2e5815 789eb04ae4c00984
  797c0ce414586cc8 7f75367e78812551 800c50ff6d554ad0 82e74299544e0073 8662fc2ab7d6d062 9d6a2b9d1f01d457 9f0ac86b43ff24ba a4b8b245ab28bc4f
  aa6547439583c3a2 b8e148545b13c78b bc3ae723f57c6b9e c6ea27c534f993d3 ca7459e2b26776de cb20d34a7adda2f5 cf4d418ed3de92d7 dbecdbff61bdb1ea
  dfd7dc439654f313 e21b597ba6b9cafa e68aeed98bc27934 e9974c507d2a8021 ea1ca3e25b35a51e f56e323494a6ffc2 f5c388734d28087b f7d838701b86c5df
  fa1ccdeec8175c63
  f215faf9d88b7f0a 07e23ede2756aa3f 71229bbcf15e8797 cd372fb85148700f f170a4803c7e3ade 2a5049ed45b47005
`.trim().split(/\s+/));
