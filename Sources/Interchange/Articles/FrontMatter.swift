internal import TextModel

/// The data in YAML or TOML at the head of a Markdown file.
struct FrontMatter {
  /// The range of it, fences included, without the last line end.
  let range: TextRange
  /// The offset after its last line end.
  let end: Int
  /// How many lines it takes.
  let lines: Int
  /// The title that it gives, if any.
  let title: String?

  /// Reads the front matter; `nil` if the file has none.
  ///
  /// A rule at the head of a file looks the same; data has a name and a colon or equals sign on its
  /// first line.
  init?(_ bytes: [UInt8]) {
    let isYAML = bytes.hasPrefix("---", at: 0)
    guard isYAML || bytes.hasPrefix("+++", at: 0) else { return nil }
    let separator = isYAML ? UInt8(ascii: ":") : UInt8(ascii: "=")
    var start = bytes.firstOffset(of: 0x0A, from: 0, to: bytes.count) + 1
    guard start < bytes.count, bytes.trimmed(TextRange(3, start)).isEmpty else { return nil }
    var lines = 1
    var title: String?
    var isFirst = true
    while start < bytes.count {
      let lineEnd = bytes.firstOffset(of: 0x0A, from: start, to: bytes.count)
      let line = bytes.trimmed(TextRange(start, lineEnd))
      lines += 1
      let content = bytes.string(TextRange(start, min(lineEnd, start + 300)))
      if line.lowerBound == start, line.count == 3, content.hasPrefix(isYAML ? "---" : "+++") {
        range = TextRange(0, line.upperBound)
        end = min(lineEnd + 1, bytes.count)
        self.lines = lines
        self.title = title
        return
      }
      let name = bytes[line.range].prefix { $0 != separator }
      if isFirst, !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") {
        let isData = name.count < line.count && name.count < 60 && !name.isEmpty
        guard isData else { return nil }
        isFirst = false
      }
      if title == nil, content.hasPrefix("title"), name.count <= 8, name.count < line.count {
        title = Self.value(bytes, TextRange(line.lowerBound + name.count + 1, line.upperBound))
      }
      start = lineEnd + 1
    }
    return nil
  }

  /// A value without quotation marks.
  private static func value(_ bytes: [UInt8], _ range: TextRange) -> String? {
    var value = bytes.trimmed(range)
    guard !value.isEmpty else { return nil }
    let first = bytes[value.lowerBound]
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if value.count > 1, isQuoted, bytes[value.upperBound - 1] == first {
      value = TextRange(value.lowerBound + 1, value.upperBound - 1)
    }
    return bytes.string(value).replacing("\\\"", with: "\"").replacing("''", with: "'")
  }
}
