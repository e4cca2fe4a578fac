/// The elements of HTML that the reader knows; all others are read through.
enum HTMLElement: UInt8, CaseIterable {
  case html, head, body, title, meta, link, base, style, script, noscript, template
  case header, footer, main, article, section, nav, aside, div, p, center, address, hgroup
  case h1, h2, h3, h4, h5, h6
  case ul, ol, menu, li, dl, dt, dd
  case blockquote, q, cite, pre, figure, figcaption, hr, br, wbr, details, summary, dialog
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, em, i, dfn, strong, b, s, del, strike, ins, u, mark, small, big, span, font, sup, sub,
    time
  case abbr, code, kbd, samp, tt, label
  case img, picture, source, svg, math, video, audio, canvas, iframe, object, embed, param, track,
    map
  case area, form, input, button, select, option, textarea, fieldset, legend, datalist, output
  case noframes, noembed, xmp, plaintext
  case other

  private static let byName: [String: HTMLElement] = Dictionary(
    uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) }
  )

  /// The element of a lower-case name.
  init(name: String) {
    self = Self.byName[name] ?? .other
  }

  /// Whether it has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track,
      .wbr:
      true
    default: false
    }
  }

  /// Whether its content is text up to its end tag, whatever stands there.
  var isRawText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .iframe, .noembed, .noframes, .xmp: true
    default: false
    }
  }

  /// Whether it ends the paragraph before it and begins a new one.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .header, .footer, .main, .article, .section, .nav, .aside,
      .div, .p, .center, .address, .hgroup, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .menu, .li, .dl,
      .dt, .dd, .blockquote, .pre, .figure, .figcaption, .hr, .details, .summary, .dialog, .table,
      .caption, .colgroup, .thead, .tbody, .tfoot, .tr, .td, .th, .form, .fieldset, .legend,
      .xmp, .plaintext:
      true
    default: false
    }
  }

  /// The level of a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether it is code, data or a medium, never text of the article.
  var isCode: Bool {
    switch self {
    case .script, .style, .noscript, .template, .svg, .video, .audio, .canvas, .iframe, .object,
      .embed, .map, .noembed, .noframes, .meta, .link, .base:
      true
    default: false
    }
  }

  /// Whether it is a control of a form.
  var isControl: Bool {
    switch self {
    case .input, .button, .select, .option, .textarea, .datalist, .output, .legend, .label: true
    default: false
    }
  }
}
