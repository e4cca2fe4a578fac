internal import TextModel

// Calls to foot- and endnotes: they stay with the sentence that they follow.
extension BoundaryScanner {
  /// The end of a call in brackets that touches the mark: `[7]`, `[12–15]`, `[a]`, `[^2]`,
  /// `[nota 3]`, `(7)`.
  func bracketedNoteEnd(at offset: Int) -> Int? {
    guard bytes[offset] == UInt8(ascii: "[") else { return parenthesizedNoteEnd(at: offset) }
    let first = offset + 1
    guard first < end else { return nil }
    let kind = classAt(first)
    guard kind == .digit || kind == .lower || bytes[first] == UInt8(ascii: "^") else { return nil }
    var cursor = first
    while cursor < end, cursor < offset + 24, !isLineEnd(cursor) {
      if bytes[cursor] == UInt8(ascii: "]") {
        return opensWord(cursor + 1) && bytes[cursor + 1] != UInt8(ascii: "[") ? nil : cursor + 1
      }
      cursor += scalar(cursor).length
    }
    return nil
  }

  /// The end of a call that a dash or comma links to the one before, as in `[1]–[3]`.
  func linkedNoteEnd(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    if bytes[offset] == UInt8(ascii: "[") { return bracketedNoteEnd(at: offset) }
    return signAt(offset) == .noteCall ? offset + scalar(offset).length : nil
  }

  /// The end of `(7)`: one to three digits.
  private func parenthesizedNoteEnd(at offset: Int) -> Int? {
    guard bytes[offset] == UInt8(ascii: "(") else { return nil }
    var cursor = offset + 1
    while cursor < end, bytes[cursor] &- 0x30 < 10 { cursor += 1 }
    guard cursor > offset + 1, cursor <= offset + 4, cursor < end,
      bytes[cursor] == UInt8(ascii: ")")
    else { return nil }
    return cursor + 1
  }

  /// The end of a call set off by a blank, `. [7]`: numbers in square brackets, and nothing else.
  func numberedNoteEnd(at offset: Int) -> Int? {
    guard bytes[offset] == UInt8(ascii: "["), classAt(offset + 1) == .digit else { return nil }
    var cursor = offset + 1
    while cursor < end, cursor < offset + 24 {
      let byte = bytes[cursor]
      if byte == UInt8(ascii: "]") { return cursor + 1 }
      let isSeparator = byte == UInt8(ascii: ",") || byte == 0x20 || signAt(cursor) == .dash
      guard byte &- 0x30 < 10 || isSeparator else { return nil }
      cursor += scalar(cursor).length
    }
    return nil
  }

  /// Passes a call to a note as word processors export it to Markdown: `\\[1\\]`.
  func passEscapedNote(_ cluster: inout MarkCluster) -> Bool {
    var cursor = cluster.end + 1
    guard cursor < end, bytes[cursor] == UInt8(ascii: "[") else { return false }
    cursor += 1
    let digits = cursor
    while cursor < end, bytes[cursor] &- 0x30 < 10 { cursor += 1 }
    guard cursor > digits, cursor + 1 < end, bytes[cursor] == UInt8(ascii: "\\"),
      bytes[cursor + 1] == UInt8(ascii: "]")
    else { return false }
    cluster.hasNote = true
    cluster.end = cursor + 2
    return true
  }

  /// Passes the number of a note whose superior figures were lost: `raddoppiato.7 Le entrate`.
  mutating func passPlainNote(_ cluster: inout MarkCluster) -> Bool {
    var cursor = cluster.end
    while cursor < end,
      bytes[cursor] &- 0x30 < 10
        || (cursor > cluster.end && (bytes[cursor] == 0x2C || bytes[cursor] == 0x2D)
          && cursor + 1 < end && bytes[cursor + 1] &- 0x30 < 10)
    {
      cursor += 1
    }
    guard cursor > cluster.end, cursor <= cluster.end + 6, !cluster.hasNote,
      cluster.kind != .ellipsis, isOpen(cursor)
    else { return false }
    let word = wordBefore(cluster.mark)
    let isQuoted =
      cluster.closesQuotation
      || (cluster.mark > start && signBefore(cluster.mark) == .closeQuote)
    let isWord =
      word.isPlain && word.range.count > 2
      && lexicon.traits(of: bytes, in: word.core, key: &key).isDisjoint(with: .abbreviation)
    guard !cluster.closesBracket, isQuoted || isWord else { return false }
    let next = continuation(after: cursor)
    guard next.kind == .upper || next.kind == .end else { return false }
    cluster.hasNote = true
    cluster.end = cursor
    return true
  }
}
