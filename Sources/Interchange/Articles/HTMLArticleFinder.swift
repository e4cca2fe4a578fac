internal import Bilingual
internal import TextModel

/// Finds the article in a page: by its elements, by their classes, else by where the prose is.
struct HTMLArticleFinder {
  /// Why a node and all it contains are not of the article; `nil` if nothing says so.
  private(set) var exclusions: [Article.Omission.Reason?]
  /// The nodes among which the article is, from its headline to its last paragraph.
  private(set) var range = 0..<0

  private let tree: HTMLTree
  /// The selectors of each element that has attributes.
  private var selectors: [Int: HTMLSelectors] = [:]
  /// The sums of prose, in bytes, of all nodes before each; and of its part inside links.
  private var prose: [Int] = [0]
  private var letters: [Int] = [0]
  private var linked: [Int] = [0]
  /// The number of headlines and elements known to hold text before each node.
  private var contents: [Int] = [0]

  /// A paragraph with less text than this is no evidence of where the article is.
  private static let shortest = 60

  /// Finds the article of a page.
  ///
  /// - Complexity: O(*n*) in the nodes.
  init(_ tree: HTMLTree) {
    self.tree = tree
    exclusions = Array(repeating: nil, count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      if let element = node.element, node.range.count > 8 {
        let attributes = HTMLAttributes(tree.bytes, node.range)
        let found = HTMLSelectors(attributes, element)
        if found.role != nil || !found.tokens.isEmpty || found.isHidden || found.isArticleBody {
          selectors[index] = found
        }
      }
    }
    excludeCode()
    sum()
    contents.reserveCapacity(tree.nodes.count + 1)
    for (index, node) in tree.nodes.enumerated() {
      let isContent = node.element == .h1 || selectors[index]?.isContent == true
      contents.append(contents[index] + (isContent ? 1 : 0))
    }
    excludeByRole()
    sum()
    range = articleRange()
  }

  /// What the attributes of a node say, if it has any that matter.
  func selectors(of index: Int) -> HTMLSelectors? { selectors[index] }

  // MARK: - Exclusion

  /// Excludes what is never text: code, media, the title in the head.
  private mutating func excludeCode() {
    var index = 0
    while index < tree.nodes.count {
      let element = tree.nodes[index].element
      if element?.isCode == true {
        exclusions[index] = .code
      } else if element == .title {
        exclusions[index] = .pageFrame
      }
      index = exclusions[index] == nil ? index + 1 : tree.nodes[index].end
    }
  }

  /// Excludes navigation, forms, hidden boxes and the like, unless most of the page's prose or its
  /// headline is in them: a class may say anything, and a dialog hides the whole page behind it.
  private mutating func excludeByRole() {
    let total = prose[tree.nodes.count]
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if exclusions[index] == nil, let reason = reason(index, node), !holdsContent(index) {
        let isMinor = (prose[node.end] - prose[index]) * 5 <= total * 2
        // Readers may write more than the author, but after him.
        let isAfter = reason == .comments && prose[index] > 200
        if isMinor || isAfter { exclusions[index] = reason }
      }
      index = exclusions[index] == nil ? index + 1 : node.end
    }
  }

  private func reason(_ index: Int, _ node: HTMLTree.Node) -> Article.Omission.Reason? {
    guard let element = node.element else { return nil }
    switch element {
    case .html, .body, .main, .article: return nil
    case .nav, .menu: return .navigation
    case .form: return formReason(index)
    case _ where element.isControl: return .form
    case .aside where isLinkList(index, node): return .related
    case .footer where !isQuotationSource(index): return .metadata
    default: break
    }
    guard let selectors = selectors[index] else { return nil }
    if selectors.isHidden { return .hidden }
    // Inline elements are parts of sentences; only buttons and labels among them are not.
    if !element.isBlock, element != .section, element != .aside {
      guard tree.nodes[index].end - index <= 8 else { return nil }
      let reason = selectors.reason
      let isBox = reason == .share || reason == .metadata || reason == .navigation
      return isBox && !isInsideParagraph(index) ? reason : nil
    }
    if selectors.isNotes { return nil }
    return selectors.reason
  }

  private func formReason(_ index: Int) -> Article.Omission.Reason {
    selectors[index]?.reason ?? .form
  }

  /// Whether a footer belongs to a quotation or holds the notes.
  private func isQuotationSource(_ index: Int) -> Bool {
    var parent = tree.nodes[index].parent
    var steps = 0
    while parent >= 0, steps < 6 {
      if tree.nodes[parent].element == .blockquote { return true }
      parent = tree.nodes[parent].parent
      steps += 1
    }
    return tree.nodes[(index + 1)..<tree.nodes[index].end].indices.prefix(20)
      .contains { selectors[$0]?.isNotes == true }
  }

  private func isInsideParagraph(_ index: Int) -> Bool {
    var parent = tree.nodes[index].parent
    var steps = 0
    while parent >= 0, steps < 16 {
      if tree.nodes[parent].element == .p { return true }
      if tree.nodes[parent].element?.isBlock == true { return false }
      parent = tree.nodes[parent].parent
      steps += 1
    }
    return false
  }

  private func isLinkList(_ index: Int, _ node: HTMLTree.Node) -> Bool {
    let all = letters[node.end] - letters[index]
    return (linked[node.end] - linked[index]) * 2 > all
  }

  /// Whether a headline or an element that is known to hold the text lies inside.
  private func holdsContent(_ index: Int) -> Bool {
    contents[tree.nodes[index].end] > contents[index]
  }

  // MARK: - Prose

  /// Sums up the prose of what is not excluded.
  ///
  /// Each piece of text counts for the block that directly contains it; blocks with little text or
  /// mostly links are not prose.
  private mutating func sum() {
    let count = tree.nodes.count
    var own = [Int](repeating: 0, count: count)
    var ownLinked = [Int](repeating: 0, count: count)
    var home = [Int](repeating: -1, count: count)
    var inLink = [Bool](repeating: false, count: count)
    var skipped = 0
    for index in 0..<count {
      let node = tree.nodes[index]
      let parent = node.parent
      home[index] = node.element?.isBlock == true || parent < 0 ? index : home[parent]
      inLink[index] = node.element == .a || parent >= 0 && inLink[parent]
      if exclusions[index] != nil { skipped = max(skipped, node.end) }
      guard node.element == nil, index >= skipped, home[index] >= 0 else { continue }
      let size = tree.bytes.trimmed(node.range).count
      own[home[index]] += size
      if inLink[index] { ownLinked[home[index]] += size }
    }
    prose = [0]
    letters = [0]
    linked = [0]
    prose.reserveCapacity(count + 1)
    letters.reserveCapacity(count + 1)
    linked.reserveCapacity(count + 1)
    for index in 0..<count {
      let isProse = own[index] >= Self.shortest && ownLinked[index] * 2 < own[index]
      prose.append(prose[index] + (isProse ? own[index] : 0))
      letters.append(letters[index] + own[index])
      linked.append(linked[index] + ownLinked[index])
    }
  }

  private func prose(in index: Int) -> Int { prose[tree.nodes[index].end] - prose[index] }

  // MARK: - The article

  private func articleRange() -> Range<Int> {
    let count = tree.nodes.count
    guard count > 0 else { return 0..<0 }
    let total = prose[count]
    let root =
      best(total) { tree.nodes[$0].element == .article }
      ?? best(total) { selectors[$0]?.isContent == true }
      ?? best(total) { tree.nodes[$0].element == .main }
      ?? densest(total)
    guard let root else { return 0..<count }
    let end = tree.nodes[root].end
    return (headline(before: root) ?? root)..<end
  }

  /// Of the elements that fit and hold at least half of the prose the one with most; of equals the
  /// innermost.
  private func best(_ total: Int, where fits: (Int) -> Bool) -> Int? {
    var best: Int?
    var skipped = 0
    for index in tree.nodes.indices {
      if exclusions[index] != nil { skipped = max(skipped, tree.nodes[index].end) }
      guard index >= skipped, fits(index), prose(in: index) * 2 >= total, total > 0 else {
        continue
      }
      if let current = best, prose(in: index) < prose(in: current) { continue }
      best = index
    }
    return best
  }

  /// The innermost element that holds nearly all of the prose.
  private func densest(_ total: Int) -> Int? {
    guard total > 0 else { return nil }
    var root: Int?
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.element?.isBlock == true, prose(in: index) * 20 >= total * 17 {
        if node.element == .p || prose(in: index) == 0 { break }
        root = index
        index += 1
      } else if node.end > index + 1, prose(in: index) * 20 >= total * 17 {
        index += 1
      } else {
        index = node.end
      }
    }
    return root
  }

  /// The headline that stands before the article's text and outside of its element.
  private func headline(before root: Int) -> Int? {
    let inside = (root..<tree.nodes[root].end).contains { isHeadline($0) }
    guard !inside else { return nil }
    let title = tree.nodes.firstIndex { $0.element == .title }
      .map { PhraseKey(SourceText(tree.text(of: $0))) }
    return (0..<root).reversed().lazy
      .filter { tree.nodes[$0].element == .h1 && tree.nodes[$0].end <= root }
      .prefix(8)
      .first { isHeadline($0) && !isSiteName($0, title) }
  }

  /// Whether a headline is the name of the site: the page's title has it after another.
  private func isSiteName(_ index: Int, _ title: PhraseKey?) -> Bool {
    guard let title else { return false }
    let name = PhraseKey(SourceText(tree.text(of: index)))
    return title.count > name.count && !title.begins(with: name.words) && title.contains(name.words)
  }

  private func isHeadline(_ index: Int) -> Bool {
    guard tree.nodes[index].element == .h1, letters[tree.nodes[index].end] > letters[index] else {
      return false
    }
    var parent = index
    var steps = 0
    while parent >= 0, steps < 200 {
      steps += 1
      if exclusions[parent] != nil { return false }
      let tokens = selectors[parent]?.tokens ?? []
      if !tokens.isDisjoint(with: ["site-title", "logo", "site-name", "brand", "site-branding"]) {
        return false
      }
      parent = tree.nodes[parent].parent
    }
    return true
  }
}
