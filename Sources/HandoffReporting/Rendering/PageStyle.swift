/// The style sheet of the HTML page. The dark theme is for screens alone: without that word it would also be printed.
enum PageStyle {
  static let sheet =
    layout + theme(light) + "@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark}" + theme(dark) + "}"
    + print + ChartPalette.styleSheet

  private typealias Colours = (
    background: String, text: String, muted: String, line: String, head: String, link: String, note: String
  )

  private static let light: Colours = (
    ChartPalette.light.background, ChartPalette.light.text, ChartPalette.light.muted, ChartPalette.light.grid,
    "#f3f5f8",
    "#0b4fc4", "#fff6e0"
  )
  private static let dark: Colours = (
    ChartPalette.dark.background, ChartPalette.dark.text, ChartPalette.dark.muted, ChartPalette.dark.grid, "#161b22",
    "#79b0ff", "#2b2410"
  )

  private static func theme(_ colours: Colours) -> String {
    """
    body{background:\(colours.background);color:\(colours.text)}
    a{color:\(colours.link)}
    .note,nav,footer,dt{color:\(colours.muted)}
    th,td,figure,nav,h2,code{border-color:\(colours.line)}
    thead th,code{background:\(colours.head)}
    .callout{background:\(colours.note)}
    .skip{background:\(colours.background)}
    """
  }

  private static let layout = """
    :root{color-scheme:light}
    body{margin:0 auto;max-width:72rem;padding:1.5rem 1.25rem 4rem;font:16px/1.5 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
    h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1rem}
    h2{font-size:1.35rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid}
    h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
    p,ul,dl{max-width:48rem}
    .skip{position:absolute;left:-100rem;padding:.5rem 1rem}
    .skip:focus{left:1rem;top:.5rem}
    nav{border:1px solid;border-radius:6px;padding:.6rem 1rem;font-size:.95rem}
    nav ol{columns:16rem;margin:.3rem 0 0;padding-left:1.4rem}
    .scroll{overflow-x:auto;margin:1rem 0}
    .scroll:focus-visible{outline:2px solid}
    table{border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums;min-width:24rem}
    caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    th,td{border-bottom:1px solid;padding:.4rem .7rem;text-align:left;vertical-align:top}
    thead th,thead .n{font-weight:600;vertical-align:bottom;white-space:normal}
    tbody th{font-weight:400}
    tbody th code{display:inline-block;max-width:20rem;overflow-wrap:break-word}
    .n{text-align:right;white-space:nowrap}
    code{font:.88em ui-monospace,"DejaVu Sans Mono",monospace;border:1px solid;border-radius:4px;padding:0 .25em;overflow-wrap:anywhere}
    .callout{border-left:4px solid #ab6c01;padding:.7rem 1rem;margin:1rem 0}
    .bar{color:#2a67c9;letter-spacing:-1px}
    figure{margin:1.25rem 0;border:1px solid;border-radius:6px;padding:.75rem;max-width:46rem}
    figcaption{font-weight:600;margin-bottom:.25rem}
    svg{display:block;width:100%;height:auto}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
    dd{margin:0}
    .note{font-size:.9rem;margin:.25rem 0 1rem}
    footer{margin-top:3rem;font-size:.9rem}

    """

  private static let print = """
    @page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
    @media print{
    body{max-width:none;padding:0;font-size:10pt}
    nav,.skip{display:none}
    h2,h3{break-after:avoid}
    tr,figure,.callout{break-inside:avoid}
    thead{display:table-header-group}
    .scroll{overflow:visible}
    table{width:100%;font-size:8.5pt}
    th,td{padding:.2rem .35rem}
    .n{white-space:normal}
    }

    """
}
