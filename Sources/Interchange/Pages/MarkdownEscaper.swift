import TextModel

/// Writes prose so that GitHub Flavored Markdown shows it as it is.
///
/// What would be markup gets a backslash (GFM 0.29, §2.4 and §6.1 to §6.9), and only that: a page is
/// read and edited as text, too. Web addresses become autolinks in angle brackets (§6.8).
struct MarkdownEscaper {
  /// Where the text stands.
  enum Place {
    /// In the cell of a table.
    case cell
    /// At the start of a block of its own.
    case block
    /// In a heading.
    case heading
  }

  private let bytes: [UInt8]
  private let place: Place
  /// Whether web addresses become links; inside a link they must not.
  var linksAddresses = true

  /// Prepares to write stretches of `text`.
  init(_ text: SourceText, place: Place) {
    bytes = text.bytes
    self.place = place
  }

  /// A whole string.
  static func escape(_ string: String, place: Place = .cell) -> String {
    let text = SourceText(string)
    var output: [UInt8] = []
    MarkdownEscaper(text, place: place).append(text.range, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends a range of the text; what stands around it in the text is taken into account.
  func append(_ range: TextRange, to output: inout [UInt8]) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if linksAddresses, let end = addressEnd(at: offset, limit: range.upperBound) {
        output.append(UInt8(ascii: "<"))
        for byte in bytes[offset..<end] {
          if byte == UInt8(ascii: "|") { output.append(UInt8(ascii: "\\")) }
          output.append(byte)
        }
        output.append(UInt8(ascii: ">"))
        offset = end
        continue
      }
      let byte = bytes[offset]
      if byte == 0x0A || byte == 0x0D || byte == 0x09 {
        output.append(0x20)
      } else if byte == 0x00 {
        output += "\u{FFFD}".utf8
      } else {
        if needsEscape(byte, at: offset) { output.append(UInt8(ascii: "\\")) }
        output.append(byte)
      }
      offset += 1
    }
  }

  private func needsEscape(_ byte: UInt8, at offset: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "|"),
      UInt8(ascii: "$"):
      true
    case UInt8(ascii: "_"): !(isWord(offset - 1) && isWord(offset + 1))
    case UInt8(ascii: "&"): startsEntity(offset)
    case UInt8(ascii: ":"): startsEmoji(offset) || startsScheme(offset)
    case UInt8(ascii: "@"): isWord(offset - 1) || isWord(offset + 1)
    case UInt8(ascii: "#"): place == .heading || place == .block && offset == 0
    case UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
      place == .block && offset == 0
    case UInt8(ascii: "."): endsListNumber(offset) || endsWWW(offset)
    case UInt8(ascii: ")"): endsListNumber(offset)
    default: false
    }
  }

  // MARK: Contexts

  private func isWord(_ offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    let byte = bytes[offset]
    return byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// `1.` or `12)` at the start of a block would open a list.
  private func endsListNumber(_ offset: Int) -> Bool {
    place == .block && offset > 0 && offset < 10
      && bytes[..<offset].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// `www.` would become a link of its own.
  private func endsWWW(_ offset: Int) -> Bool {
    offset >= 3 && bytes[(offset - 3)..<offset].allSatisfy { $0 | 0x20 == 0x77 }
      && !isWord(offset - 4)
  }

  /// `http:` or `ftp:` before `//`, where no address was recognised.
  private func startsScheme(_ offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset + 1] == 0x2F && bytes[offset + 2] == 0x2F
      && isWord(offset - 1)
  }

  /// `&egrave;`, `&#233;`.
  private func startsEntity(_ offset: Int) -> Bool {
    var end = offset + 1
    while end < bytes.count, end - offset < 34,
      isWord(end) && bytes[end] < 0x80 || bytes[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    return end > offset + 1 && end < bytes.count && bytes[end] == UInt8(ascii: ";")
  }

  /// `:flag:`.
  private func startsEmoji(_ offset: Int) -> Bool {
    var end = offset + 1
    while end < bytes.count, end - offset < 40, Self.isEmojiName(bytes[end]) { end += 1 }
    return end > offset + 1 && end < bytes.count && bytes[end] == UInt8(ascii: ":")
  }

  private static func isEmojiName(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  /// The end of the web address that starts at `offset`, if one does.
  private func addressEnd(at offset: Int, limit: Int) -> Int? {
    guard bytes[offset] | 0x20 == UInt8(ascii: "h"), !isWord(offset - 1),
      let end = Addresses.end(of: bytes, from: offset, to: limit),
      let colon = bytes[offset..<end].firstIndex(of: UInt8(ascii: ":")),
      colon + 2 < end, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F,
      bytes[offset..<end].allSatisfy({ $0 > 0x20 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C })
    else { return nil }
    return end
  }
}
