internal import Bilingual
internal import TextModel

/// Makes the blocks of an article from the nodes of a page.
struct HTMLComposer {
  /// What ends with an element.
  private enum Undo {
    case nothing
    case block
    case format
    case heading
    case list
    case item
    case quote
    case caption
    case credit
    case note
    case dropCap
    case quotation
    case link
    case linkFormat
  }

  private struct Frame {
    var end: Int
    var undo: Undo
  }

  /// How many nodes are looked at to tell what a `cite` is, so that the cost stays linear.
  private static let farthest = 60

  private let tree: HTMLTree
  private let finder: HTMLArticleFinder
  private let notes: HTMLNotes
  private var frames: [Frame] = []
  private var prose = HTMLProse()
  private var assembly: HTMLBlockAssembly
  private var outside: (index: Int, text: [UInt8])?
  private var start: Int?

  /// Takes a page and where its article is.
  init(_ tree: HTMLTree, _ finder: HTMLArticleFinder) {
    self.tree = tree
    self.finder = finder
    notes = HTMLNotes(tree)
    assembly = HTMLBlockAssembly(tree.bytes)
  }

  /// Makes the article.
  mutating func compose() -> Article {
    var index = 0
    while index < tree.nodes.count {
      leave(before: index)
      let node = tree.nodes[index]
      if let reason = finder.exclusions[index] {
        omit(index, reason)
        index = node.end
      } else if finder.range.contains(index) {
        index = node.element.map { enter(index, $0) } ?? read(index)
      } else {
        readOutside(index)
        index += 1
      }
    }
    leave(before: tree.nodes.count)
    flush()
    flushOutside()
    return assembly.article(pageTitle: HTMLPageTitle(tree).text)
  }

  // MARK: - Outside of the article

  private mutating func readOutside(_ index: Int) {
    flush()
    let node = tree.nodes[index]
    if let element = node.element {
      if element.isBlock { flushOutside() }
      return
    }
    let text = tree.bytes.trimmed(node.range)
    guard !text.isEmpty else { return }
    var collected = outside ?? (index, [])
    if !collected.text.isEmpty { collected.text.append(0x20) }
    collected.text += tree.decoded(node).split(whereSeparator: { $0 <= 0x20 }).joined(separator: [
      0x20
    ])
    outside = collected
  }

  private mutating func flushOutside() {
    guard let (index, text) = outside else { return }
    outside = nil
    assembly.omit(
      at: tree.nodes[index].range.lowerBound,
      .pageFrame,
      String(decoding: text, as: UTF8.self)
    )
  }

  private mutating func omit(_ index: Int, _ reason: Article.Omission.Reason) {
    flushOutside()
    let text = tree.text(of: index)
    if text.isEmpty { return }
    assembly.omit(at: tree.nodes[index].range.lowerBound, reason, text)
  }

  // MARK: - Text

  private mutating func read(_ index: Int) -> Int {
    let node = tree.nodes[index]
    let isBlank = tree.bytes.trimmed(node.range).isEmpty
    if !isBlank, prose.breaks > 1, !prose.isEmpty { flush() }
    if start == nil, !isBlank { start = tree.bytes.trimmed(node.range).lowerBound }
    prose.append(tree.decoded(node), continuation: assembly.continuation)
    return index + 1
  }

  private mutating func flush() {
    assembly.append(prose.take(), at: start ?? 0)
    start = nil
  }

  // MARK: - Elements

  private mutating func leave(before index: Int) {
    while let frame = frames.last, frame.end <= index {
      frames.removeLast()
      switch frame.undo {
      case .nothing: break
      case .format: prose.end()
      case .dropCap: prose.dropsBlanks = true
      case .quotation: prose.append(Array("”".utf8), continuation: "")
      case .link: prose.linkDepth -= 1
      case .linkFormat:
        prose.linkDepth -= 1
        prose.end()
      case .block: flush()
      case .heading:
        flush()
        assembly.context.headingLevel = nil
      case .list:
        flush()
        assembly.context.lists.removeLast()
      case .item:
        flush()
        assembly.context.marker = nil
      case .quote:
        flush()
        assembly.context.quoteDepth -= 1
      case .caption:
        flush()
        assembly.context.captionDepth -= 1
      case .credit:
        flush()
        assembly.context.creditDepth -= 1
      case .note:
        flush()
        assembly.context.notes.removeLast()
      }
    }
  }

  /// Enters an element and returns the index of the node to read next.
  private mutating func enter(_ index: Int, _ element: HTMLElement) -> Int {
    let node = tree.nodes[index]
    if element.isBlock { flush() }
    switch element {
    case .br:
      prose.addBreak()
    case .hr:
      assembly.append(verbatim: .rule, "---", at: node.range.lowerBound)
    case .img:
      readImage(node)
    case .pre:
      assembly.append(verbatim: .code, code(index), at: node.range.lowerBound)
      return node.end
    case .table:
      if let table = HTMLTable(tree, index) {
        if let caption = table.caption { readCaption(caption) }
        assembly.append(
          table: table.rows.map { $0.map { $0.map { cell($0) } } },
          at: node.range.lowerBound
        )
        return node.end
      }
      push(node, .block)
    case .sup:
      if let raised = notes.raised(index, afterDigit: prose.text.last?.isASCIIDigit == true) {
        prose.replace(.spelling, with: raised, source: raised)
        return node.end
      }
    case .a:
      return enterLink(index)
    default:
      if element.isBlock || element == .cite {
        enterBlock(index, element)
      } else {
        enterInline(index, element)
      }
    }
    return index + 1
  }

  private mutating func push(_ node: HTMLTree.Node, _ undo: Undo) {
    frames.append(Frame(end: node.end, undo: undo))
  }

  private mutating func enterBlock(_ index: Int, _ element: HTMLElement) {
    let node = tree.nodes[index]
    if assembly.context.notes.isEmpty, let label = notes.label(of: index, element) {
      assembly.context.notes.append(label)
      push(node, .note)
      return
    }
    switch element {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      assembly.context.headingLevel = element.headingLevel
      push(node, .heading)
    case .ul, .ol, .menu:
      let attributes = HTMLAttributes(tree.bytes, node.range)
      let first = attributes["start"].flatMap { Int($0) } ?? 1
      assembly.context.lists.append(HTMLContext.List(isOrdered: element == .ol, next: first))
      push(node, .list)
    case .li:
      assembly.context.beginItem()
      push(node, .item)
    case .blockquote:
      assembly.context.quoteDepth += 1
      push(node, .quote)
    case .figcaption, .caption:
      assembly.context.captionDepth += 1
      push(node, .caption)
    case .cite:
      enterCite(index)
    default:
      if assembly.context.quoteDepth == 0, element == .address || isCredit(index, element) {
        assembly.context.creditDepth += 1
        push(node, .credit)
      } else {
        push(node, .block)
      }
    }
  }

  /// Enters a `cite`: a work's title inside a sentence; beside the paragraphs of a quotation who is
  /// quoted, a paragraph of the quotation; in a figure without one who made the picture.
  private mutating func enterCite(_ index: Int) {
    let node = tree.nodes[index]
    let parent = node.parent >= 0 ? tree.nodes[node.parent].element : nil
    switch parent {
    case .blockquote where !hasText(after: node):
      flush()
      push(node, .block)
    case .figure where holdsQuotation(node.parent):
      flush()
      assembly.context.quoteDepth += 1
      push(node, .quote)
    case .figure:
      flush()
      assembly.context.creditDepth += 1
      push(node, .credit)
    default:
      enterInline(index, .cite)
    }
  }

  /// Whether the text of an element's parent goes on behind it.
  private func hasText(after node: HTMLTree.Node) -> Bool {
    tree.nodes[node.end..<tree.nodes[node.parent].end].prefix(Self.farthest).contains {
      $0.element == nil && !tree.bytes.trimmed($0.range).isEmpty
    }
  }

  private func holdsQuotation(_ figure: Int) -> Bool {
    tree.nodes[figure..<tree.nodes[figure].end].prefix(Self.farthest).contains {
      $0.element == .blockquote
    }
  }

  private func isCredit(_ index: Int, _ element: HTMLElement) -> Bool {
    guard let selectors = finder.selectors(of: index), selectors.isCredit, element != .article,
      element != .main, element != .body
    else { return false }
    return tree.nodes[index].end - index <= 80
      && tree.nodes[index..<tree.nodes[index].end].reduce(0) {
        $0 + ($1.element == nil ? $1.range.count : 0)
      } <= 400
  }

  private mutating func enterInline(_ index: Int, _ element: HTMLElement) {
    let node = tree.nodes[index]
    let format: HTMLProse.Format? =
      switch element {
      case .em, .i, .cite, .dfn: HTMLProse.Format(kind: .emphasis, opening: "*", closing: "*")
      case .strong, .b: HTMLProse.Format(kind: .strong, opening: "**", closing: "**")
      case .s, .del, .strike: HTMLProse.Format(kind: .strikethrough, opening: "~~", closing: "~~")
      case .code, .kbd, .samp, .tt: HTMLProse.Format(kind: .code, opening: "`", closing: "`")
      default: nil
      }
    if let format {
      if prose.begin(format) { push(node, .format) }
    } else if element == .q {
      prose.append(Array("“".utf8), continuation: "")
      push(node, .quotation)
    } else if finder.selectors(of: index)?.isDropCap == true, node.end - index <= 4 {
      push(node, .dropCap)
    }
  }

  // MARK: - Links and notes

  private mutating func enterLink(_ index: Int) -> Int {
    let node = tree.nodes[index]
    var href = HTMLAttributes(tree.bytes, node.range)["href"] ?? ""
    if prose.isInCell { href = href.replacing("|", with: "%7C") }
    let opensLink = { (composer: inout HTMLComposer) in
      composer.prose.linkDepth += 1
      composer.push(node, .link)
      return index + 1
    }
    if href.hasPrefix("#") {
      let isShort = node.end - index <= 6
      switch HTMLNotes.direction(of: href) {
      case .back where isShort: return node.end
      case .call where isShort:
        guard let label = HTMLNotes.label(in: tree.text(of: index)) else { break }
        prose.replace(.footnoteCall(label: label), with: "[\(label)]", source: "[^\(label)]")
        return node.end
      default: break
      }
      return opensLink(&self)
    }
    guard !href.isEmpty, !href.lowercased().hasPrefix("javascript:") else {
      return opensLink(&self)
    }
    let isBare = href.utf8.contains {
      $0 <= 0x20 || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
    }
    let destination = isBare ? "<\(href.filter { $0 != "\n" && $0 != "<" && $0 != ">" })>" : href
    let link = HTMLProse.Format(
      kind: .link(destination: href),
      opening: "[",
      closing: "](\(destination))"
    )
    guard prose.begin(link) else { return opensLink(&self) }
    prose.linkDepth += 1
    push(node, .linkFormat)
    return index + 1
  }

  // MARK: - Pictures, code, captions

  private mutating func readImage(_ node: HTMLTree.Node) {
    guard let picture = HTMLPicture(HTMLAttributes(tree.bytes, node.range)) else { return }
    if prose.isEmpty, !prose.isInCell {
      assembly.append(verbatim: .image, picture.markdown, at: node.range.lowerBound)
    } else {
      prose.replace(.image(destination: picture.source), with: "", source: picture.markdown)
    }
  }

  /// The prose of a cell of a table.
  private mutating func cell(_ index: Int) -> HTMLProse.Result {
    let end = tree.nodes[index].end
    prose.isInCell = true
    var next = index + 1
    while next < end {
      leave(before: next)
      let node = tree.nodes[next]
      if let reason = finder.exclusions[next] {
        omit(next, reason)
        next = node.end
      } else if let element = node.element {
        next = enterInCell(next, element)
      } else {
        prose.append(tree.decoded(node), continuation: "")
        next += 1
      }
    }
    leave(before: end)
    prose.isInCell = false
    return prose.take()
  }

  private mutating func enterInCell(_ index: Int, _ element: HTMLElement) -> Int {
    switch element {
    case .br:
      prose.addBreak()
    case .img, .a, .sup:
      return enter(index, element)
    default:
      if element.isBlock {
        prose.append([0x20], continuation: "")
      } else {
        enterInline(index, element)
      }
    }
    return index + 1
  }

  private func code(_ index: Int) -> String {
    var text: [UInt8] = []
    for node in tree.nodes[index..<tree.nodes[index].end] where node.element == nil {
      text += tree.decoded(node)
    }
    let code = String(decoding: text[text.startIndex...], as: UTF8.self)
    let fence = code.contains("```") ? "~~~~" : "```"
    return "\(fence)\n\(code)\n\(fence)"
  }

  private mutating func readCaption(_ index: Int) {
    assembly.context.captionDepth += 1
    start = tree.nodes[index].range.lowerBound
    prose.append(Array(tree.text(of: index).utf8), continuation: "")
    flush()
    assembly.context.captionDepth -= 1
  }
}
