import Bilingual
import TextModel

/// The comment at the end of a Markdown page: the kind of each block, and what each of its rows said
/// when it was written, so that a reader can tell the edits of a person from a draft.
///
/// ```text
/// <!-- fronte rows 1: …
/// h1 1=3fa2c1.91bce0
/// p 2=77aa01 3=0c11de:87.5be3f2
/// -->
/// ```
///
/// A line stands for a block. After the row's name comes the digest of the Italian, and after `@` the
/// confidence of its pairing in thousandths; a point and the digest of the English follow where a
/// person did not write it, before them the similarity of a translation memory; a point alone means
/// that there was no English yet.
struct RowLedger {
  /// What the page knows of a row.
  struct Record: Hashable {
    /// The block's number on the page, from 0.
    var block: Int
    /// What the block is.
    var kind: Block.Kind
    /// The digest of the Italian.
    var source: String
    /// The digest of the English; `nil` where a person wrote it.
    var target: String?
    /// Who made the English.
    var origin: Origin
    /// How sure the pairing of an aligned row is, from 0 to 1; `nil` for other rows.
    var confidence: Double?
  }

  /// How the comment begins.
  static let opening = "<!-- fronte rows 1"

  /// The records by the names of their rows.
  private(set) var records: [String: Record] = [:]
  private var blockCount = 0

  // MARK: Writing

  /// The comment for a document; `kinds` are the marks that stand in its English.
  static func comment(for document: BilingualDocument, showing kinds: Set<Mark.Kind>) -> String {
    var text = "\(opening): what the rows said when they were written, so that edits are noticed\n"
    for page in document.blocks where !page.rows.isEmpty {
      text += code(of: page.block.kind)
      for row in page.rows {
        text += " \(encoded(row.id))=\(digest(row.source.text.string))"
        if let pairing = row.pairing {
          text += "@\(Int((pairing.confidence * 1000).rounded()))"
        }
        let english = digest(row.english(showing: kinds))
        switch row.origin {
        case .human: break
        case .engine: text += "." + english
        case .memory(let similarity): text += ":\(similarity).\(english)"
        case .none: text += "."
        }
      }
      text += "\n"
    }
    return text + "-->"
  }

  /// Six hexadecimal digits for a text (FNV-1a, folded); runs of white space count as one blank.
  static func digest(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var gap = false
    var isEmpty = true
    for byte in text.utf8 {
      if byte <= 0x20 {
        gap = !isEmpty
        continue
      }
      if gap { hash = (hash ^ 0x20) &* 0x100_0000_01B3 }
      gap = false
      isEmpty = false
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let folded = (hash ^ hash >> 24 ^ hash >> 48) & 0xFF_FFFF
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  private static func code(of kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "h\(level)"
    case .listItem(let marker, let depth): "l\(depth):\(encoded(marker))"
    case .quote: "q"
    case .caption: "c"
    case .tableCell(let row, let column): "t\(row):\(column)"
    case .footnote(let label): "n:\(encoded(label))"
    case .paragraph, .credit, .verbatim: "p"
    }
  }

  /// A name without what would end a word of the comment, or the comment.
  private static func encoded(_ name: String) -> String {
    var text = ""
    for byte in name.utf8 {
      if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "*")
      {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16)
        text += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }

  // MARK: Reading

  /// An empty ledger, as that of a page that lost its comment.
  init() {}

  /// Reads the lines of a comment; what it does not understand it leaves out.
  init(_ lines: [String]) {
    for line in lines {
      var words = line.split(separator: " ")[...]
      guard let first = words.popFirst(), let kind = Self.kind(String(first)) else { continue }
      for word in words {
        guard let equals = word.firstIndex(of: "=") else { continue }
        let name = Self.decoded(word[..<equals])
        records[name] = record(word[word.index(after: equals)...], kind)
      }
      blockCount += 1
    }
  }

  private func record(_ text: Substring, _ kind: Block.Kind) -> Record {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let pairing = parts[0].split(separator: "@", maxSplits: 1)
    let head = (pairing.first ?? "").split(separator: ":", maxSplits: 1)
    var record = Record(
      block: blockCount,
      kind: kind,
      source: head.first.map(String.init) ?? "",
      target: nil,
      origin: .human,
      confidence: pairing.count > 1 ? Int(pairing[1]).map { Double($0) / 1000 } : nil
    )
    guard parts.count > 1 else { return record }
    record.target = String(parts[1])
    if head.count > 1, let similarity = Int(head[1]) {
      record.origin = .memory(similarity: similarity)
    } else {
      record.origin = parts[1].isEmpty ? .none : .engine
    }
    return record
  }

  private static func kind(_ code: String) -> Block.Kind? {
    let parts = code.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let detail = parts.count > 1 ? decoded(parts[1]) : ""
    let number = Int(parts[0].dropFirst())
    switch parts[0].first {
    case "h": return number.map { .heading(level: min(max($0, 1), 6)) }
    case "l": return number.map { .listItem(marker: detail, depth: max($0, 1)) }
    case "q": return .quote
    case "c": return .caption
    case "t":
      guard let row = number, let column = Int(detail) else { return nil }
      return .tableCell(row: row, column: column)
    case "n": return .footnote(label: detail)
    case "p": return .paragraph
    default: return nil
    }
  }

  private static func decoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.count,
        let byte = UInt8(bytes.string(TextRange(offset + 1, offset + 3)), radix: 16)
      {
        decoded.append(byte)
        offset += 3
      } else {
        decoded.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
