internal import TextModel

extension BoundaryScanner {
  /// The cluster whose first mark stands at `offset`, or `nil` if no final mark does.
  mutating func markCluster(at offset: Int) -> MarkCluster? {
    guard let marks = marks(at: offset) else { return nil }
    var cluster = MarkCluster(mark: offset, marksEnd: marks.end, end: marks.end, kind: marks.kind)
    while true {
      passClosers(&cluster)
      guard cluster.end > cluster.marksEnd, cluster.end < end,
        let more = self.marks(at: cluster.end)
      else { return cluster }
      cluster = MarkCluster(
        mark: cluster.end,
        marksEnd: more.end,
        end: more.end,
        kind: more.kind,
        followsCloser: true
      )
    }
  }

  // MARK: Marks

  /// The run of final marks at `offset`; blanks between them are allowed (`. . .`, `? !`).
  private func marks(at offset: Int) -> (end: Int, kind: MarkCluster.Kind)? {
    var cursor = offset
    var points = 0
    var isLoud = false
    var isEllipsis = false
    while cursor < end {
      switch finalMark(at: cursor) {
      case .point: points += 1
      case .ellipsis: isEllipsis = true
      case .loud: isLoud = true
      case nil:
        guard points > 0 || isLoud || isEllipsis, let next = spacedMark(after: cursor) else {
          return result()
        }
        cursor = next
        continue
      }
      cursor += scalar(cursor).length
    }
    return result()

    func result() -> (end: Int, kind: MarkCluster.Kind)? {
      if isLoud { return (cursor, .loud) }
      if isEllipsis || points > 1 { return (cursor, .ellipsis) }
      return points == 1 ? (cursor, .point) : nil
    }
  }

  private func finalMark(at offset: Int) -> MarkCluster.Kind? {
    switch bytes[offset] {
    case UInt8(ascii: "."): return .point
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .loud
    case 0xE2:
      switch scalar(offset).value {
      case 0x2026: return .ellipsis
      case 0x203C, 0x2047...0x2049: return .loud
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a final mark stands at `offset`.
  func isFinalMark(_ offset: Int) -> Bool {
    offset < end && finalMark(at: offset) != nil
  }

  /// The offset of a mark set off by one blank from the marks before `offset`.
  ///
  /// A point must stand by itself: `. . .` is an ellipsis, `. .NET` and `. ...e poi` are not.
  private func spacedMark(after offset: Int) -> Int? {
    let next = afterBlanks(offset)
    guard next > offset, next < end, let kind = finalMark(at: next) else { return nil }
    switch kind {
    case .loud: return next
    case .ellipsis: return nil
    case .point:
      let after = next + 1
      guard after < end else { return next }
      return classAt(after).isLetter || classAt(after) == .digit || isFinalMark(after) ? nil : next
    }
  }

  // MARK: Closers

  /// Moves the cluster's end over quotation marks, brackets and calls to notes that close with it.
  private mutating func passClosers(_ cluster: inout MarkCluster) {
    while cluster.end < end {
      if passAdjacentCloser(&cluster) { continue }
      guard let next = spacedCloser(after: cluster.end, &cluster) else { return }
      cluster.end = next
    }
  }

  private mutating func passAdjacentCloser(_ cluster: inout MarkCluster) -> Bool {
    let cursor = cluster.end
    let (sign, length) = Sign.at(cursor, in: bytes)
    let after = min(cursor + length, end)
    switch sign {
    case .closeQuote:
      cluster.closesQuotation = true
    case .straightQuote:
      guard !opensWord(after) || closesByParity(cursor) else { return false }
      cluster.closesQuotation = true
    case .openQuote, .apostrophe:
      guard !opensWord(after) else { return false }
      cluster.closesQuotation = true
    case .closeBracket:
      cluster.closesBracket = true
      cluster.end = afterLink(after, closedAt: cursor)
      return true
    case .openBracket:
      guard let note = bracketedNoteEnd(at: cursor) else { return false }
      cluster.hasNote = true
      cluster.end = note
      return true
    case .noteCall:
      cluster.hasNote = true
    case .dash, .continuation:
      // `[1]–[3]`, `¹,²`
      guard cluster.hasNote, let note = linkedNoteEnd(at: after) else { return false }
      cluster.end = note
      return true
    case .emphasis:
      var past = after
      while past < end, signAt(past) == .emphasis { past += 1 }
      guard !opensWord(past) else { return false }
      cluster.end = past
      return true
    case .none:
      return bytes[cursor] == UInt8(ascii: "\\")
        ? passEscapedNote(&cluster) : passPlainNote(&cluster)
    default:
      return false
    }
    cluster.end = after
    return true
  }

  /// Whether a word or an opening mark begins right at `offset`.
  func opensWord(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    switch Sign.at(offset, in: bytes).sign {
    case .openQuote, .openBracket, .inverted: return true
    default:
      let kind = classAt(offset)
      return kind.isLetter || kind == .digit
    }
  }

  /// The end of the destination of a Markdown link, `](…)`, whose bracket closes at `bracket`.
  private func afterLink(_ offset: Int, closedAt bracket: Int) -> Int {
    guard bytes[bracket] == UInt8(ascii: "]"), offset < end, bytes[offset] == UInt8(ascii: "(")
    else { return offset }
    var cursor = offset + 1
    while cursor < end, cursor < offset + 500, bytes[cursor] > 0x20 {
      if bytes[cursor] == UInt8(ascii: ")") { return cursor + 1 }
      cursor += 1
    }
    return offset
  }

  /// A closer set off by blanks: `. »`, `. "` in an open quotation, `. )`, `. [7]`, `. :)`.
  private func spacedCloser(after offset: Int, _ cluster: inout MarkCluster) -> Int? {
    let cursor = afterBlanks(offset)
    guard cursor > offset, cursor < end else { return nil }
    let (sign, length) = Sign.at(cursor, in: bytes)
    let after = min(cursor + length, end)
    switch sign {
    case .closeQuote:
      guard !opensWord(after) else { return nil }
      cluster.closesQuotation = true
    case .closeBracket:
      guard !opensWord(after) else { return nil }
      cluster.closesBracket = true
    case .straightQuote:
      guard !opensWord(after),
        afterBlanks(after) >= end || isLineEnd(afterBlanks(after))
          || closesByParity(cursor)
      else { return nil }
      cluster.closesQuotation = true
    case .openBracket:
      guard let note = numberedNoteEnd(at: cursor), isOpen(note) else { return nil }
      cluster.hasNote = true
      return note
    case .apostrophe:
      guard isOpen(after) else { return nil }
      cluster.closesQuotation = true
    case .continuation:
      return emoticonEnd(at: cursor)
    default:
      return nil
    }
    return after
  }

  /// The end of `:)`, `;-)` and their like at `offset`.
  private func emoticonEnd(at offset: Int) -> Int? {
    guard bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: ";") else {
      return nil
    }
    var cursor = offset + 1
    if cursor < end, bytes[cursor] == UInt8(ascii: "-") { cursor += 1 }
    guard cursor < end else { return nil }
    switch bytes[cursor] {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"):
      return isOpen(cursor + 1) ? cursor + 1 : nil
    default:
      return nil
    }
  }

  /// Whether the segment has an odd number of straight quotation marks before `offset`, as far as
  /// 600 bytes back.
  func hasOpenQuotation(before offset: Int) -> Bool {
    var isOpenQuotation = false
    for index in max(start, offset - 600)..<offset where bytes[index] == UInt8(ascii: "\"") {
      isOpenQuotation.toggle()
    }
    return isOpenQuotation
  }

  /// Whether the straight quotation mark at `offset` closes a quotation.
  ///
  /// It does if the segment has an open one; otherwise it opens one if words and then another mark
  /// that looks like its end follow. The search stops at a final mark, so that the answer does not
  /// depend on the next segment.
  private func closesByParity(_ offset: Int) -> Bool {
    if hasOpenQuotation(before: offset) { return true }
    var hasLetters = false
    var cursor = offset + 1
    while cursor < min(end, offset + 300), !isLineEnd(cursor), !isFinalMark(cursor) {
      switch bytes[cursor] {
      case UInt8(ascii: "\""): return !hasLetters || opensWord(cursor + 1)
      case UInt8(ascii: "["): return true
      default: hasLetters = hasLetters || classAt(cursor).isLetter
      }
      cursor += scalar(cursor).length
    }
    return true
  }
}
