/// The style sheet of HTML pages: two columns for reading and print, light and dark, one column on
/// narrow screens.
enum HTMLPageStyle {
  /// The style sheet.
  static let css = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcf9; --ink: #1d1c1a; --faint: #6b6862; --line: #dedad1; --band: #f4f1ea;
      --accent: #1f4e79; --unknown: #ffe3b3; --tip: #23211e; --tip-ink: #fbf9f4;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --ink: #e6e3dc; --faint: #9c988f; --line: #34353a; --band: #1f2124;
        --accent: #8fbce6; --unknown: #5a4215; --tip: #e9e5dc; --tip-ink: #1b1a18;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 3.2rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 76rem; padding: 2.5rem 1.5rem 4rem;
      background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.58 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua",
        "URW Palladio L", P052, Georgia, serif;
      font-kerning: normal; font-variant-numeric: oldstyle-nums; hanging-punctuation: first;
    }
    a { color: var(--accent); }
    h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .3em; text-wrap: balance; }
    h2 { font-size: 1.3rem; margin: 3rem 0 .8rem; }
    .legend, .source, thead, .n, .credit, .verbatim, #glossary td:last-child {
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      font-variant-numeric: lining-nums;
    }
    .legend, .source { color: var(--faint); font-size: .84rem; margin: .2rem 0; }
    .credit { color: var(--faint); font-size: .9rem; white-space: pre-line; margin: 1.2rem 0; }
    table { width: 100%; border-collapse: collapse; margin: 1.6rem 0 0; }
    th, td { text-align: left; vertical-align: top; padding: .42rem .9rem; }
    thead th {
      position: sticky; top: 0; z-index: 1; background: var(--paper);
      color: var(--faint); font-size: .74rem; font-weight: 600; letter-spacing: .08em;
      text-transform: uppercase; border-bottom: 1px solid var(--line);
    }
    .facing { table-layout: fixed; }
    .facing col.number { width: 3.4rem; }
    .n { color: var(--faint); font-size: .74rem; font-weight: 400; text-align: right;
      padding: .62rem .3rem 0 0; white-space: nowrap; }
    .n a { color: inherit; text-decoration: none; }
    .n a:hover { text-decoration: underline; }
    tr.first td, tr.first .n { padding-top: 1.05rem; }
    tr.first .n { padding-top: 1.25rem; }
    tbody tr:hover, tr:target { background: var(--band); }
    td[lang=en] { border-left: 1px solid var(--line); }
    tr.heading td { font-weight: 700; font-size: 1.12rem; line-height: 1.35; }
    tr.quote td { font-style: italic; padding-left: 2rem; }
    tr.list-item td { padding-left: 2rem; }
    tr.list-item.first .sign { margin-left: -1.2em; }
    tr.footnote td, tr.caption td, tr.table-cell td { font-size: .92rem; }
    tr.table-cell.first td, tr.table-cell.first .n { padding-top: .42rem; }
    tr.table-cell.first .n { padding-top: .6rem; }
    tr.table > td { overflow-x: auto; padding-top: 1.2rem; padding-bottom: .8rem; }
    .data { width: auto; margin: 0; font-size: .86rem; font-variant-numeric: lining-nums tabular-nums; }
    .data th, .data td, td[lang=en] .data td { border: 1px solid var(--line); padding: .25rem .6rem; }
    .data thead th { position: static; text-transform: none; letter-spacing: 0; font-size: inherit;
      color: inherit; background: var(--band); }
    .data .right { text-align: right; }
    .data .center { text-align: center; }
    .alternative { color: var(--faint); }
    .sign { color: var(--faint); margin-right: .35em; }
    tr.cut td[lang=it], tr.added td[lang=en] { background: var(--band); }
    tr.unsure .pairing { color: var(--accent); font-weight: 600; }
    .empty::before { content: "…"; color: var(--faint); }
    .term {
      position: relative; color: inherit; text-decoration: underline;
      text-decoration-color: color-mix(in srgb, var(--accent) 60%, transparent);
      text-decoration-thickness: 1px; text-decoration-style: dotted; text-underline-offset: .2em;
    }
    .term:hover, .term:focus-visible { color: var(--accent); text-decoration-style: solid; }
    .term:hover::after, .term:focus-visible::after {
      content: attr(data-note); position: absolute; left: 0; top: 100%; z-index: 2;
      width: max-content; max-width: min(22rem, 70vw); margin-top: .3rem; padding: .5rem .7rem;
      border-radius: .3rem; background: var(--tip); color: var(--tip-ink); font-size: .86rem;
      font-style: normal; font-weight: 400; line-height: 1.42; white-space: pre-line;
      box-shadow: 0 2px 10px rgb(0 0 0 / .25); pointer-events: none;
    }
    td[lang=en] .term:hover::after, td[lang=en] .term:focus-visible::after {
      left: auto; right: 0;
    }
    mark { background: var(--unknown); color: inherit; padding: 0 .12em; border-radius: .15em; }
    .doubtful { text-decoration: underline wavy var(--accent) 1px; text-underline-offset: .22em; }
    .note-number { display: none; }
    .verbatim { font-size: .82rem; line-height: 1.45; overflow-x: auto; padding: .8rem 1rem;
      background: var(--band); border-radius: .3rem; }
    pre.verbatim, .verbatim pre { font-family: ui-monospace, Menlo, Consolas, monospace; margin: 0; }
    pre.verbatim { margin: 1.2rem 0; }
    #glossary td { border-top: 1px solid var(--line); }
    #glossary td:first-child { font-weight: 600; }
    #glossary td:last-child { color: var(--faint); font-size: .8rem; }
    #glossary tr:target { background: var(--band); }
    .visually-hidden {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (max-width: 46rem) {
      body { padding: 1.2rem .9rem 3rem; }
      .facing > thead { display: none; }
      .facing, .facing > tbody, .facing > tbody > tr, .facing > tbody > tr > td { display: block; }
      .facing .n { display: inline; float: left; padding: .3rem .5rem 0 0; }
      .facing > tbody > tr > td { padding: .3rem 0; }
      .facing tr.table > .n { display: none; }
      .facing td[lang=en] { border: 0; color: var(--faint); padding-bottom: .9rem; }
      #glossary th:nth-child(3), #glossary td:nth-child(3) { display: none; }
    }
    @media print {
      :root { --paper: #fff; --ink: #000; --faint: #444; --line: #999; --band: transparent; }
      body { max-width: none; padding: 0; font-size: 9.6pt; line-height: 1.42; }
      h1 { font-size: 17pt; }
      thead { display: table-header-group; }
      thead th { position: static; }
      tr { break-inside: avoid; }
      tr.heading { break-after: avoid; }
      h2 { break-after: avoid; }
      a, .term { color: inherit; text-decoration: none; }
      .term { font-weight: 600; }
      .note-number { display: inline; font-size: .7em; font-weight: 400; vertical-align: super;
        line-height: 0; }
      mark { background: none; border-bottom: 1pt dashed; }
    }
    @page { margin: 16mm 14mm; }
    """
}
