/**
 * The style sheet of HTML pages. Separate so that markup and looks can be read apart; colours keep a contrast of 4.5:1
 * in both schemes, and printing opens what is folded.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f4f6;--line:#d0d7de;--quiet:#57606a}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--soft:#161b22;--line:#30363d;--quiet:#9198a1}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:1rem 1.5rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:0}
code,pre{font-family:ui-monospace,monospace;font-size:.9em}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.6rem;overflow-x:auto;white-space:pre-wrap;word-break:break-all}
mark{background:#ffd33d;color:#1b1f24}
article{border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:.8rem 0;break-inside:avoid}
.place{margin:.2rem 0 .5rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.5rem 0}dt{color:var(--quiet)}dd{margin:0;word-break:break-word}
table{border-collapse:collapse;margin:.5rem 0}caption{text-align:left;color:var(--quiet)}th,td{text-align:left;padding:.15rem .8rem .15rem 0;vertical-align:top}td.num{font-variant-numeric:tabular-nums;text-align:right}
.tag{display:inline-block;min-width:4.5rem;text-align:center;border-radius:4px;padding:0 .4rem;font-size:.85rem;font-weight:600;color:#fff}
.critical{background:#8250df}.high{background:#cf222e}.medium{background:#9a6700}.low{background:#0969da}.info{background:#57606a}
.warn{border-left:4px solid #9a6700;padding-left:.6rem}
footer{margin-top:2rem;color:var(--quiet)}
@media print{body{max-width:none;font-size:11pt}.skip{display:none}details>*{display:block}.tag{color:#000;background:none;border:1px solid #000}}
`;
