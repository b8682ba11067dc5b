// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/html/HtmlStyle.h"

namespace vitrine {

namespace {

// Every pair of colours has a contrast of at least 4.5:1, in both schemes.
constexpr char16_t styleSheet[] = uR"css(
:root { color-scheme: light dark; --ink: #1b2430; --quiet: #55606f; --line: #d5dae1; --ground: #ffffff;
  --soft: #f3f5f8; --accent: #0f6b80; --warn: #8a4b00; --warn-soft: #fdf3e3; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf0; --quiet: #a3aebd; --line: #3a4452; --ground: #14191f; --soft: #1e252e;
    --accent: #6cc3d8; --warn: #f0b866; --warn-soft: #33291a; } }
* { box-sizing: border-box; }
html { font-family: "Noto Sans", "Segoe UI", system-ui, "DejaVu Sans", sans-serif; font-size: 100%; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 56rem; color: var(--ink); background: var(--ground);
  line-height: 1.5; overflow-wrap: break-word; }
h1 { font-family: "Noto Serif", Georgia, "DejaVu Serif", serif; font-size: 1.9rem; line-height: 1.2; margin: 0 0 .6rem; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.08rem; margin: 1.6rem 0 .3rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.1rem 0 .2rem; }
p { margin: 0 0 .6rem; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem; }
.number { color: var(--accent); font-weight: 600; margin-right: .35em; }
.provision, .source, .help, caption, footer { color: var(--quiet); font-size: .85rem; }
.provision { display: block; font-weight: 400; }
.source { margin: .15rem 0; }
.state { color: var(--quiet); }
.state strong { color: var(--ink); }
.missing, .missing strong { color: var(--warn); }
.shape { display: inline-block; width: 1.2em; font-weight: 700; }
.callout { border: 1px solid var(--warn); border-left-width: .35rem; background: var(--warn-soft); padding: .6rem .8rem;
  margin: 0 0 1rem; border-radius: .25rem; }
.callout p { margin: 0; }
nav { background: var(--soft); border-radius: .4rem; padding: .8rem 1rem; margin: 1.5rem 0; }
nav h2 { border: 0; margin: 0 0 .3rem; padding: 0; font-size: 1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li.sub { padding-left: 1.5rem; font-size: .93rem; }
nav li.subsub { padding-left: 3rem; }
nav a { display: inline-block; min-height: 1.6rem; }
dl { display: grid; grid-template-columns: minmax(9rem, 17rem) minmax(0, 1fr); margin: .4rem 0 1rem; }
dt, dd { margin: 0; padding: .5rem .6rem .5rem 0; border-top: 1px solid var(--line); }
dt { font-weight: 600; }
dd > :last-child { margin-bottom: 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .9rem; }
caption { text-align: left; padding-bottom: .25rem; }
.wide { overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--soft); }
th[scope=row] { background: none; font-weight: 600; }
.form td.reader { text-align: center; }
.notes { color: var(--quiet); font-size: .85rem; border-top: 1px solid var(--line); margin-top: 1.2rem; padding-top: .5rem; }
.notes a { display: inline-block; min-height: 24px; max-width: 100%; overflow-wrap: anywhere; }
sup a { display: inline-block; min-width: 24px; min-height: 24px; line-height: 24px; margin: -.4rem 0; text-align: center;
  text-decoration: none; }
.box { font-size: 1.1em; }
:target { background: var(--soft); }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: .25rem solid var(--line); }
pre { background: var(--soft); padding: .7rem; overflow-x: auto; }
code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", ui-monospace, monospace; font-size: .92em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: .6rem; }
.wide:focus-visible, pre:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 40rem) {
  dl { display: block; } dd { border: 0; padding-top: 0; }
  .wide { overflow-x: visible; }
  table, caption, tbody, tr, .wide th, td { display: block; width: auto; }
  thead { position: absolute; left: -100rem; }
  tr { border: 1px solid var(--line); border-radius: .4rem; margin: 0 0 .7rem; padding: .3rem .6rem; }
  th, td, .form td.reader { border: 0; padding: .2rem 0; text-align: left; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); font-weight: 600; }
  td:empty { display: none; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm; }
  :root { --ink: #000; --quiet: #444; --line: #bbb; --ground: #fff; --soft: #f3f3f3; --accent: #0b5566; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  h1, h2, h3, h4, h5, h6, caption, dt { break-after: avoid; }
  tr, .callout { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 2; widows: 2; }
  pre { white-space: pre-wrap; }
  a { color: inherit; }
}
)css";

} // namespace

QString htmlStyle() {
    return QString::fromUtf16(styleSheet);
}

} // namespace vitrine
