import Bilingual
import TextModel

/// The sign at the head of a cell that says what block begins there: `•`, `1\.`, `\>`, `\[2\]`.
enum BlockSign {
  /// Takes a sign and the blank after it off a cell, whether it is escaped or not.
  static func take(_ sign: String, from cell: inout [UInt8]) {
    guard !sign.isEmpty else { return }
    let escaped = TableLine.unescaped(Array(MarkdownEscaper.escape(sign, place: .block).utf8))
    for form in [escaped, Array(sign.utf8)] where cell.starts(with: form) {
      let rest = cell.dropFirst(form.count)
      guard rest.first.map({ $0 <= 0x20 }) ?? true else { continue }
      cell = Array(rest.drop { $0 <= 0x20 })
      return
    }
  }

  /// The kind of block that a cell's sign tells, and the sign.
  static func kind(of cell: [UInt8]) -> (kind: Block.Kind, sign: String)? {
    let head = cell.prefix { $0 > 0x20 }.filter { $0 != UInt8(ascii: "\\") }
    guard head.count < cell.count, head.count < 12 else { return nil }
    let sign = String(decoding: head, as: UTF8.self)
    switch sign {
    case "•": return (.listItem(marker: "-", depth: 1), sign)
    case "◦": return (.listItem(marker: "-", depth: 2), sign)
    case ">": return (.quote, sign)
    default: break
    }
    guard cell.contains(UInt8(ascii: "\\")), let last = head.last else { return nil }
    if last == UInt8(ascii: "."), head.dropLast().allSatisfy(\.isASCIIDigit), head.count > 1,
      cell.starts(with: head.dropLast() + [UInt8(ascii: "\\")])
    {
      return (.listItem(marker: sign, depth: 1), sign)
    }
    return nil
  }
}
