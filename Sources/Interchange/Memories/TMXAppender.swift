public import Bilingual
import Drafting
import TextModel

/// Adds rows of pages to a translation memory; what the memory has, in whatever other program's hand,
/// stays byte for byte.
public struct TMXAppender {
  /// The file so far.
  public private(set) var bytes: [UInt8]
  /// How many units were added.
  public private(set) var added = 0
  /// How many rows the memory had already.
  public private(set) var known = 0
  private var memory: TranslationMemory
  private let insertion: Int
  private let written: [UInt8]
  private var units: [UInt8] = []

  /// Takes the bytes of a memory; `nil` if they are not UTF-8 or have no end of a body, so that nothing
  /// can be added to them.
  ///
  /// - Throws: ``TMXReader/Failure`` if they are no translation memory.
  public init?(_ bytes: [UInt8]) throws(TMXReader.Failure) {
    var units: [TranslationMemory.Unit] = []
    _ = try TMXReader.read(ByteSource(bytes)) { units.append($0) }
    guard let end = Self.bodyEnd(bytes), bytes.prefix(2) != [0xFF, 0xFE],
      bytes.prefix(2) != [0xFE, 0xFF]
    else { return nil }
    written = bytes
    self.bytes = bytes
    insertion = end
    memory = TranslationMemory(units)
  }

  /// An empty memory, as `program` writes it.
  public init(program: String) {
    let document = BilingualDocument(
      title: "",
      provenance: Provenance(sourceName: "", sourceDigest: "", program: program),
      blocks: []
    )
    written = TMXWriter(document).file()
    bytes = written
    insertion = Self.bodyEnd(written) ?? written.count
    memory = TranslationMemory()
  }

  /// Adds the rows of a page that a person translated or approved; with `drafts` all that have English.
  public mutating func add(_ document: BilingualDocument, drafts: Bool) {
    let writer = TMXWriter(document)
    for row in document.rows where !row.source.isEmpty && !row.target.isEmpty {
      guard drafts || row.origin == .human else { continue }
      let unit = TranslationMemory.Unit(
        source: row.source.text.string,
        target: row.target.text.string
      )
      guard memory.match(row.source.text, leastSimilarity: 100)?.unit != unit else {
        known += 1
        continue
      }
      units += writer.unit(row).utf8
      memory.add(unit)
      added += 1
    }
    bytes = Array(written[..<insertion]) + units + written[insertion...]
  }

  /// Where the line of the last `</body>` begins.
  private static func bodyEnd(_ bytes: [UInt8]) -> Int? {
    let tag = Array("</body>".utf8)
    var offset = bytes.count - tag.count
    while offset >= 0 {
      if bytes[offset] == tag[0], bytes[offset..<(offset + tag.count)].elementsEqual(tag) {
        var start = offset
        while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        return start > 0 && bytes[start - 1] == 0x0A ? start : offset
      }
      offset -= 1
    }
    return nil
  }
}
