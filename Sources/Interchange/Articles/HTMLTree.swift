internal import TextModel

/// An HTML page as a list of nodes in document order, each with the end of what it contains.
///
/// Nothing recurses: nesting of any depth is only a longer list.
struct HTMLTree {
  /// An element or a piece of text.
  struct Node {
    /// The element; `nil` for text.
    var element: HTMLElement?
    /// The start tag, or the text.
    var range: TextRange
    /// Whether character references in the text stand for themselves.
    var isRaw = false
    /// The index of the node that contains it; -1 for the outermost.
    var parent: Int
    /// The index after the last node inside it.
    var end: Int
  }

  /// The bytes of the page.
  let bytes: [UInt8]
  /// The nodes.
  private(set) var nodes: [Node] = []
  /// The indices of the open elements, outermost first.
  private var open: [Int] = []
  /// For each element the positions in `open` at which it stands.
  private var positions = [[Int]](repeating: [], count: HTMLElement.allCases.count)
  /// The positions in `open` at which blocks stand.
  private var blocks: [Int] = []

  /// Builds the tree of a page; missing end tags are supplied, stray ones passed over.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() {
      switch token {
      case .start(let element, let range, let isClosed): begin(element, range, isClosed: isClosed)
      case .end(let element): end(element)
      case .text(let range, let isRaw):
        let parent = open.last ?? -1
        nodes.append(
          Node(element: nil, range: range, isRaw: isRaw, parent: parent, end: nodes.count + 1)
        )
      }
    }
    close(to: 0)
  }

  private mutating func begin(_ element: HTMLElement, _ range: TextRange, isClosed: Bool) {
    supplyEnds(before: element)
    let index = nodes.count
    nodes.append(
      Node(element: element, range: range, parent: open.last ?? -1, end: index + 1)
    )
    // HTML knows no self-closing tags but of elements that are void anyway and of foreign ones.
    if element.isVoid || isClosed && (element == .other || element == .svg) { return }
    positions[Int(element.rawValue)].append(open.count)
    if element.isBlock { blocks.append(open.count) }
    open.append(index)
  }

  /// Closes what a start tag closes by itself: a paragraph before a block, an item before the next.
  private mutating func supplyEnds(before element: HTMLElement) {
    if element.isBlock {
      closeInnermost(of: [.p], within: [.td, .th, .table, .caption, .button, .object, .template])
    }
    switch element {
    case .li: closeInnermost(of: [.li], within: [.ul, .ol, .menu])
    case .dt, .dd: closeInnermost(of: [.dt, .dd], within: [.dl])
    case .tr: closeInnermost(of: [.tr, .td, .th, .caption], within: [.table])
    case .td, .th: closeInnermost(of: [.td, .th], within: [.table, .tr])
    case .thead, .tbody, .tfoot:
      closeInnermost(of: [.thead, .tbody, .tfoot, .tr, .td, .th, .caption], within: [.table])
    case .option: closeInnermost(of: [.option], within: [.select, .datalist])
    case .body: closeInnermost(of: [.head], within: [])
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeInnermost(of: [.h1, .h2, .h3, .h4, .h5, .h6], within: [.div, .section, .article, .td])
    default: break
    }
  }

  /// Closes the outermost of the elements that is open inside the innermost of the limits.
  private mutating func closeInnermost(of elements: [HTMLElement], within limits: [HTMLElement]) {
    var limit = -1
    for element in limits { limit = max(limit, positions[Int(element.rawValue)].last ?? -1) }
    var position = Int.max
    for element in elements {
      if let last = positions[Int(element.rawValue)].last, last > limit {
        position = min(position, last)
      }
    }
    if position < open.count { close(to: position) }
  }

  private mutating func end(_ element: HTMLElement) {
    guard element != .other else { return endUnknown() }
    guard let position = positions[Int(element.rawValue)].last else { return }
    // An inline end tag does not close the block in which it stands.
    if !element.isBlock, let block = blocks.last, block > position { return }
    close(to: position)
  }

  /// Unknown elements have one name here; only the innermost can be meant.
  private mutating func endUnknown() {
    guard let last = open.last, nodes[last].element == .other else { return }
    close(to: open.count - 1)
  }

  private mutating func close(to position: Int) {
    while open.count > position, let index = open.popLast() {
      nodes[index].end = nodes.count
      if let element = nodes[index].element {
        positions[Int(element.rawValue)].removeLast()
        if element.isBlock { blocks.removeLast() }
      }
    }
  }

  // MARK: - Text

  /// The text of a node and all it contains, white space collapsed, references decoded.
  func text(of index: Int) -> String {
    var text: [UInt8] = []
    appendText(of: index, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func appendText(of index: Int, to text: inout [UInt8]) {
    for node in nodes[index..<nodes[index].end] {
      guard node.element == nil else {
        if node.element?.isBlock == true || node.element == .br { appendBlank(to: &text) }
        continue
      }
      for byte in decoded(node) {
        if byte <= 0x20 { appendBlank(to: &text) } else { text.append(byte) }
      }
    }
    while text.last == 0x20 { text.removeLast() }
  }

  private func appendBlank(to text: inout [UInt8]) {
    if let last = text.last, last != 0x20 { text.append(0x20) }
  }

  /// The text of a text node with references decoded and soft hyphens and their like taken out.
  func decoded(_ node: Node) -> [UInt8] {
    let source = bytes[node.range.range]
    let isPlain = !source.contains {
      $0 == UInt8(ascii: "&") || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF
    }
    if isPlain { return Array(source) }
    var text: [UInt8] = []
    text.reserveCapacity(source.count)
    var offset = node.range.lowerBound
    while offset < node.range.upperBound {
      if bytes[offset] == UInt8(ascii: "&"), !node.isRaw,
        let (value, end) = CharacterReferences.decode(
          bytes,
          at: offset,
          to: node.range.upperBound,
          isStrict: false
        )
      {
        if !ProseBuilder.isInvisible(value) { text.append(scalar: value) }
        offset = end
        continue
      }
      let scalar = bytes.scalar(at: offset)
      let end = offset + scalar.length
      if !ProseBuilder.isInvisible(scalar.value) { text += bytes[offset..<end] }
      offset = end
    }
    return Folding.composed(text)
  }
}
