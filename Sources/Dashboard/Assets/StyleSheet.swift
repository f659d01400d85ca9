/// The dashboard's own style sheet. Contrasts are at least 4.5 : 1 for text and 3 : 1 for fills, on
/// light and on dark; nothing is told by colour alone.
enum StyleSheet {
  static let text: StaticString = #"""
    :root {
      color-scheme: light dark;
      --paper: #fff; --ground: #f5f4f0; --ink: #1d252c; --soft: #4f5a64; --line: #d9d8d2;
      --accent: #14506a; --accent-ground: #e3eef3; --focus: #0b5fff;
      --pass: #17603b; --pass-ground: #e5f3ea; --pass-fill: #3c8f66;
      --review: #6d4600; --review-ground: #fdf1d8; --review-fill: #bf8215;
      --fail: #992111; --fail-ground: #fbe9e6; --fail-fill: #c2412b;
      --none: #46515b; --none-ground: #eceef0; --none-fill: #87919a;
      --waived: #3d4690; --waived-ground: #ebedfa; --waived-fill: #767fc4;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #1c2226; --ground: #14181b; --ink: #e8ebed; --soft: #aab4bc; --line: #39424a;
        --accent: #8fcbe6; --accent-ground: #1d3642; --focus: #8ab4ff;
        --pass: #8fdab0; --pass-ground: #18352a; --pass-fill: #4ea57a;
        --review: #f2c879; --review-ground: #3a2e14; --review-fill: #c9912f;
        --fail: #ffb0a3; --fail-ground: #43211c; --fail-fill: #d8604b;
        --none: #c3ccd3; --none-ground: #2b333a; --none-fill: #8a949d;
        --waived: #bfc5ff; --waived-ground: #282c4d; --waived-fill: #8c94dc;
      }
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--ground); color: var(--ink);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans",
        "Liberation Sans", Arial, sans-serif;
      overflow-wrap: break-word;
    }
    .wide, main { max-width: 70rem; margin-inline: auto; padding-inline: 1.25rem; }
    main { padding-block: 1.75rem 2.5rem; }
    main:focus { outline: none; }
    a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
    a:hover { text-decoration-thickness: .14em; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    h1, h2, h3, h4 { line-height: 1.2; font-weight: 650; text-wrap: balance; }
    h1 { font-size: clamp(1.6rem, 1.2rem + 1.6vw, 2.25rem); margin: 0 0 .5rem; letter-spacing: -.01em; }
    h2 { font-size: 1.35rem; margin: 2.75rem 0 .75rem; }
    h3 { font-size: 1.08rem; margin: 1.5rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .4rem; }
    p { margin: .5rem 0; max-width: 46rem; }
    .lead { font-size: 1.1rem; color: var(--soft); margin-bottom: 1.25rem; }
    .note { color: var(--soft); font-size: .9rem; }
    .crumbs { margin: 0 0 .25rem; font-size: .95rem; }
    q::before { content: "»"; } q::after { content: "«"; }
    code { font-size: .88em; overflow-wrap: anywhere; margin-left: .4em; }
    .sr {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    [hidden] { display: none !important; }
    .skip { position: absolute; left: -999rem; background: var(--paper); padding: .6rem 1rem; z-index: 2; }
    .skip:focus { left: .5rem; top: .5rem; }

    /* Head and foot */
    .top { background: var(--paper); border-bottom: 1px solid var(--line); }
    .top .wide {
      display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline;
      justify-content: space-between; padding-block: .85rem;
    }
    .brand { margin: 0; }
    .brand span { color: var(--soft); }
    .brand strong { margin-right: .35rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .1rem .35rem; list-style: none; margin: 0; padding: 0; }
    .top nav ul { margin-left: -.55rem; }
    .top nav a {
      display: inline-block; padding: .3rem .55rem; text-decoration: none; border-radius: .35rem;
      color: var(--ink);
    }
    .top nav a:hover { background: var(--accent-ground); }
    .top nav a[aria-current] {
      background: var(--accent-ground); color: var(--accent); font-weight: 600;
    }
    .foot {
      border-top: 1px solid var(--line); padding-block: 1.25rem 2rem; color: var(--soft);
      font-size: .88rem;
    }
    .foot p { margin: .2rem 0; }

    /* Verdicts */
    .badge {
      display: inline-block; padding: .08em .6em; border-radius: 1em; font-size: .86rem;
      font-weight: 550; line-height: 1.5; white-space: nowrap; vertical-align: .08em;
      background: var(--none-ground); color: var(--none);
    }
    h1 .badge { font-size: .95rem; vertical-align: .35em; margin-left: .35rem; }
    .tag {
      display: inline-block; margin-left: .4em; padding: 0 .5em; border: 1px solid currentColor;
      border-radius: .3em; font-size: .78rem; font-weight: 500; color: var(--accent);
    }
    .badge.pass, mark.pass, .day.pass { background: var(--pass-ground); color: var(--pass); }
    .badge.review, .badge.warn, mark.review, mark.warn, .day.review {
      background: var(--review-ground); color: var(--review);
    }
    .badge.fail, mark.fail, .day.fail { background: var(--fail-ground); color: var(--fail); }
    .badge.waived, mark.waived { background: var(--waived-ground); color: var(--waived); }
    .badge.advice, mark.advice, mark.none { background: var(--none-ground); color: var(--none); }
    .sign.pass { color: var(--pass); } .sign.advice, .sign.figure { color: var(--soft); }
    .fill-pass { fill: var(--pass-fill); } .fill-review, .fill-warn { fill: var(--review-fill); }
    .fill-fail { fill: var(--fail-fill); } .fill-none, .fill-advice { fill: var(--none-fill); }
    .fill-waived { fill: var(--waived-fill); }

    /* Main figures */
    .tiles {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
      gap: .75rem; list-style: none; margin: 0 0 .75rem; padding: 0;
    }
    .tile {
      background: var(--paper); border: 1px solid var(--line); border-top: 4px solid var(--none-fill);
      border-radius: .5rem; padding: .8rem 1rem .9rem; display: grid; gap: .3rem; justify-items: start;
    }
    .tile.pass { border-top-color: var(--pass-fill); }
    .tile.review { border-top-color: var(--review-fill); }
    .tile.fail { border-top-color: var(--fail-fill); }
    .big { font-size: 2.4rem; line-height: 1.05; font-weight: 600; font-variant-numeric: tabular-nums; }
    .small .big { font-size: 1.7rem; }
    .share { color: var(--soft); font-size: .9rem; }
    .bar { display: block; width: 100%; height: .7rem; border-radius: .2rem; }
    .bar rect { stroke: var(--paper); stroke-width: 1; vector-effect: non-scaling-stroke; }
    td .bar { min-width: 6rem; max-width: 14rem; }
    tbody th { min-width: 10rem; }
    .calendar th { min-width: 0; }
    .strip { background: var(--none-ground); margin: .25rem 0 .75rem; }
    .since { margin-top: 1rem; }
    .notice {
      border-left: 4px solid var(--review-fill); background: var(--review-ground); color: var(--ink);
      padding: .6rem .9rem; border-radius: .25rem; max-width: none;
    }

    /* Tables */
    .scroll { position: relative; overflow-x: auto; margin: .75rem 0 1rem; border-radius: .5rem; }
    .scroll > table { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
    table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .95rem; }
    caption {
      text-align: left; color: var(--soft); font-size: .9rem; padding: 0 .1rem .4rem;
    }
    th, td { text-align: left; padding: .5rem .75rem; vertical-align: top; font-weight: 400; }
    thead th { color: var(--soft); font-size: .85rem; font-weight: 550; vertical-align: bottom; }
    tbody th, tbody td { border-top: 1px solid var(--line); }
    td .bar { margin-top: .4rem; }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .n { white-space: normal; }
    .sub { display: block; color: var(--soft); font-size: .88rem; }
    .passes th { width: 34%; }
    .passes caption { color: var(--ink); font-weight: 600; font-size: 1rem; padding-top: .5rem; }
    .passes q { display: inline; margin-left: .4em; }

    /* Lists of mailboxes */
    .boxes {
      list-style: none; margin: 0; padding: 0; background: var(--paper);
      border: 1px solid var(--line); border-bottom: 0;
    }
    .boxes.many { content-visibility: auto; contain-intrinsic-block-size: auto 5600px; }
    .boxes:first-child { border-top-left-radius: .5rem; border-top-right-radius: .5rem; }
    .boxes li {
      display: grid; grid-template-columns: minmax(12rem, 2fr) minmax(8rem, 1.4fr) 9rem minmax(10rem, 3fr);
      gap: .1rem 1rem; padding: .55rem .9rem; border-bottom: 1px solid var(--line); align-items: baseline;
    }
    .boxes li > *, h1, h2, h3, h4, .card, .lead, .brand, .crumbs, .foot, .transcript, .row, .note,
    .notice, .plain, .neighbours { overflow-wrap: anywhere; }
    .boxes .badge { justify-self: start; }
    .boxes li > a:first-child { font-weight: 550; }
    .why { color: var(--soft); font-size: .9rem; grid-column: -2 / -1; }

    /* Search */
    .search { margin: 1.5rem 0 0; max-width: 34rem; }
    .search .field { display: flex; gap: .5rem; }
    .search input { flex: 1; min-width: 0; }
    .filters {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(10.5rem, 100%), 1fr));
      gap: .75rem 1rem; align-items: end; background: var(--paper); border: 1px solid var(--line);
      border-radius: .5rem; padding: 1rem; margin: 0 0 1rem;
    }
    .filters .count { grid-column: 1 / -1; margin: 0; color: var(--soft); font-size: .9rem; }
    label { display: block; font-size: .88rem; font-weight: 550; margin-bottom: .25rem; }
    input, select, button {
      font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--none-fill);
      border-radius: .35rem; padding: .45rem .65rem; width: 100%; min-height: 2.75rem;
    }
    button {
      width: auto; background: var(--accent); color: var(--paper); border-color: transparent;
      font-weight: 550; cursor: pointer; padding-inline: 1.1rem;
    }
    button.quiet { background: none; color: var(--accent); border-color: var(--accent); }

    /* Trend */
    figure { margin: 1rem 0; }
    figcaption { color: var(--soft); font-size: .9rem; margin-bottom: .5rem; }
    .trend {
      background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem;
    }
    .legend {
      display: flex; flex-wrap: wrap; gap: .2rem 1rem; list-style: none; margin: .35rem 0 0; padding: 0;
    }
    .key { white-space: nowrap; }
    .dot { display: inline-block; width: .8em; height: .8em; border-radius: .15em; background: var(--none-fill); }
    .dot.pass { background: var(--pass-fill); } .dot.review { background: var(--review-fill); }
    .dot.fail { background: var(--fail-fill); }
    .plot { display: grid; grid-template-columns: auto 1fr; gap: .25rem .6rem; }
    .plot svg { width: 100%; height: 10rem; grid-column: 2; grid-row: 1; overflow: visible; }
    .plot .y {
      display: flex; flex-direction: column; justify-content: space-between; text-align: right;
      font-size: .8rem; color: var(--soft); line-height: 1; margin-block: -.4em;
    }
    .plot .x {
      grid-column: 2; display: flex; justify-content: space-between; font-size: .8rem;
      color: var(--soft);
    }
    .plot path { stroke: var(--paper); stroke-width: 2; vector-effect: non-scaling-stroke; opacity: .8; }
    .grid { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
    .break {
      stroke: var(--ink); stroke-width: 2; stroke-dasharray: 5 4; vector-effect: non-scaling-stroke;
    }
    .breaks { list-style: none; padding: 0; margin: .75rem 0 0; font-size: .9rem; }

    /* The greeting */
    .wave {
      background: var(--paper); border: 1px solid var(--line); border-radius: .5rem;
      padding: 1rem;
    }
    .row { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: .1rem .75rem; align-items: center; }
    .row > span { font-size: .9rem; }
    .row svg { width: 100%; display: block; background: var(--ground); }
    .sound svg { height: 5.5rem; border-radius: .3rem; }
    .lane { margin-top: .35rem; }
    .lane svg { height: 1.1rem; border-radius: .2rem; }
    .outline { fill: var(--accent); }
    .shade { opacity: .22; }
    .ticks {
      display: flex; justify-content: space-between; font-size: .8rem; color: var(--soft);
      font-variant-numeric: tabular-nums; margin-top: .25rem;
    }
    .transcript { font-size: 1.15rem; line-height: 1.85; max-width: 44rem; margin: 1.25rem 0 .5rem; }
    mark { padding: .1em .25em; border-radius: .25em; }
    .transcript small { color: var(--soft); font-size: .78rem; white-space: nowrap; }

    /* One verdict */
    .card {
      background: var(--paper); border: 1px solid var(--line); border-left: 5px solid var(--none-fill);
      border-radius: .4rem; padding: .9rem 1.1rem; margin: 0 0 .75rem;
    }
    .card.fail { border-left-color: var(--fail-fill); }
    .card.review, .card.warn { border-left-color: var(--review-fill); }
    .card.waived { border-left-color: var(--waived-fill); }
    .card > :is(h2, h3, h4, h5) { margin: 0 0 .35rem; }
    .card p { margin: .35rem 0; }
    .card blockquote { margin-block: .6rem .35rem; }
    blockquote {
      margin: .5rem 0; padding-left: .9rem; border-left: 2px solid var(--line); color: var(--soft);
      font-style: italic; max-width: 46rem;
    }
    .snippet { margin: .5rem 0; }
    .snippet figcaption { margin-bottom: .25rem; }
    .snippet audio { display: block; width: 100%; max-width: 30rem; height: 2.75rem; }
    .evidence, .plain { margin: .35rem 0; padding-left: 1.1rem; }
    .rule { border-top: 1px solid var(--line); margin-top: 2.25rem; }
    .rule h2, .rule h3 { margin-top: 1.25rem; }
    .standing { margin: .75rem 0 .35rem; line-height: 2; }

    /* Days */
    .calendar { table-layout: fixed; min-width: 30rem; }
    .calendar th, .calendar td { text-align: center; padding: .4rem .2rem; }
    .calendar abbr { text-decoration: none; }
    .day .date { display: block; font-size: .78rem; }
    .day .sign { font-size: 1.05rem; font-weight: 650; line-height: 1.2; }
    .day { border-left: 1px solid var(--line); }

    dl { margin: .5rem 0; }
    .words > div { display: grid; grid-template-columns: 10rem 1fr; gap: .25rem 1rem; margin: .5rem 0; }
    dt { font-weight: 550; }
    dd { margin: 0; max-width: 46rem; }
    .rules dt { margin-top: 1.25rem; }
    .rules dd > p { margin: .2rem 0; }
    .neighbours { display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; margin-top: 2.5rem; }
    .page { border-top: 3px solid var(--line); margin-top: 3rem; padding-top: 1rem; }

    @media (max-width: 52rem) {
      .boxes.many { contain-intrinsic-block-size: auto 9000px; }
      .boxes li { grid-template-columns: minmax(0, 1fr) auto; }
      .boxes li > :nth-child(2):not(.badge) { grid-column: 1; grid-row: 2; color: var(--soft); font-size: .92rem; }
      .boxes .badge { grid-column: 2; grid-row: 1; }
      .why { grid-column: 1 / -1; }
      .row { grid-template-columns: minmax(0, 1fr); }
      .lane { margin-top: .6rem; }
      .axis > span { display: none; }
    }
    @media (min-width: 40rem) { .filters .field:first-child { grid-column: span 2; } }
    @media (max-width: 30rem) {
      main, .wide { padding-inline: .9rem; }
      .tiles { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      .badge { white-space: normal; }
      .tile { padding: .6rem .7rem; }
      .big { font-size: 1.8rem; }
      .words > div { grid-template-columns: 1fr; }
      th, td { padding: .45rem .5rem; }
      .transcript { font-size: 1.05rem; }
      .transcript small { white-space: normal; }
      .boxes li { grid-template-columns: minmax(0, 1fr); }
      .boxes .badge { grid-column: 1; grid-row: auto; }
      .boxes li > :nth-child(2):not(.badge) { grid-row: auto; }
    }
    @media (prefers-reduced-motion: no-preference) {
      html:focus-within { scroll-behavior: smooth; }
    }
    @media (forced-colors: active) {
      .fill-pass, .fill-review, .fill-warn, .fill-fail, .fill-none, .fill-advice, .fill-waived, .outline,
      .dot { forced-color-adjust: none; }
      .badge { border: 1px solid; }
    }
    @media print {
      @page { margin: 16mm 14mm; }
      :root {
        --paper: #fff; --ground: #fff; --ink: #000; --soft: #333; --line: #bbb; --accent: #000;
      }
      body { font-size: 10.5pt; }
      .top nav, .skip, form, .neighbours, .snippet { display: none !important; }
      .wide, main { max-width: none; padding-inline: 0; }
      .top { border: 0; }
      .boxes.many { content-visibility: visible; }
      .scroll { overflow: visible; }
      .card, .tile, .boxes li, tr, figure, .row { break-inside: avoid; }
      h1, h2, h3, h4, caption { break-after: avoid; }
      a { color: inherit; text-decoration: none; }
      .bar, .badge, .wave svg, .plot svg, .dot, .day { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .calendar { min-width: 0; }
    }

    """#
}
