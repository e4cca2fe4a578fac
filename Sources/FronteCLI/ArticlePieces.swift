import Bilingual
import Interchange
import TextModel

/// Cuts a long plain text into pieces that are read one after the other, so that what is made of it
/// stays small; any other file is one piece.
struct ArticlePieces {
  /// How much of a long text is taken at a time.
  private static let size = 1 << 20

  private let bytes: [UInt8]
  private let isCuttable: Bool
  private var start = 0
  private var isDone = false

  /// Takes the bytes of a file and the format that the user gave.
  init(_ bytes: [UInt8], of name: String, _ format: ArticleFormat?) {
    self.bytes = bytes
    isCuttable = bytes.count > Self.size * 2 && Self.isCuttable(bytes, format, name)
  }

  /// The next piece, or `nil` at the end; an empty file is one empty piece.
  mutating func next() -> [UInt8]? {
    guard !isDone else { return nil }
    let end = pieceEnd
    defer {
      start = end
      isDone = end == bytes.count
    }
    return start == 0 && end == bytes.count ? bytes : Array(bytes[start..<end])
  }

  /// Where a piece ends: after the next blank line, or after a line if there is none for long.
  private var pieceEnd: Int {
    guard isCuttable, bytes.count - start > Self.size * 2 else { return bytes.count }
    var end = start + Self.size
    while end < bytes.count, !isCut(end, anyLine: end - start > Self.size * 4) { end += 1 }
    return end
  }

  /// Whether a paragraph begins at an offset, or with `anyLine` a line.
  private func isCut(_ offset: Int, anyLine: Bool) -> Bool {
    guard bytes[offset - 1] == 0x0A else { return false }
    return anyLine || bytes[offset - 2] == 0x0A
      || bytes[offset - 2] == 0x0D && bytes[offset - 3] == 0x0A
  }

  /// Whether a file is plain text, and not in UTF-16, which cannot be cut at bytes.
  private static func isCuttable(
    _ bytes: [UInt8],
    _ format: ArticleFormat?,
    _ name: String
  ) -> Bool {
    let head = bytes.prefix(1 << 16)
    guard !head.contains(0) else { return false }
    if let format { return format == .plainText }
    let sample = SourceText(repairing: Array(head))
    return ArticleFormat.detect(fileName: name == "-" ? nil : name, sample) == .plainText
  }
}
