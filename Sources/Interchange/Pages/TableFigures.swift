import Drafting
import TextModel

/// Writes the figures of a table in English style: `1.500` is 1,500, `7,9 %` is 7.9% and `3,5 €` is €3.5,
/// and `n.d.` (not available) as n/a.
enum TableFigures {
  /// The English for what a table has between cells with words.
  ///
  /// That is bars, and cells of figures, units and signs; code and addresses stay as they are.
  static func english(_ markdown: String) -> String {
    let bytes = Array(markdown.utf8)
    var english: [UInt8] = []
    var start = 0
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "|") || bytes[offset] == 0x0A {
      append(bytes, TextRange(start, offset), to: &english)
      english.append(bytes[offset])
      start = offset + 1
    }
    append(bytes, TextRange(start, bytes.count), to: &english)
    return String(decoding: english, as: UTF8.self)
  }

  private static func append(_ bytes: [UInt8], _ cell: TextRange, to english: inout [UInt8]) {
    let content = bytes.trimmed(cell)
    english += bytes[cell.lowerBound..<content.lowerBound]
    english += cellText(bytes.string(content)).utf8
    english += bytes[content.upperBound..<cell.upperBound]
  }

  private static func cellText(_ text: String) -> String {
    if ["n.d.", "N.D.", "n.d"].contains(text) { return "n/a" }
    let isCode =
      text.utf8.contains { "`<\\".utf8.contains($0) } || text.utf8.containsRun("](")
    return isCode || !text.utf8.contains(where: \.isASCIIDigit) ? text : signed(figures(text))
  }

  /// The text with each of its numbers in English style.
  private static func figures(_ text: String) -> String {
    var english = ""
    var number = ""
    func endNumber() {
      let inner = number.prefix(
        number.utf8.count - number.reversed().prefix { $0 > "9" || $0 < "0" }.count
      )
      english += NumberStyle.english(String(inner)) + number.dropFirst(inner.count)
      number = ""
    }
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if isDigit || !number.isEmpty && (scalar == "." || scalar == ",") {
        number.unicodeScalars.append(scalar)
      } else {
        endNumber()
        english.unicodeScalars.append(scalar)
      }
    }
    endNumber()
    return english
  }

  /// A number before a sign of percent or currency with the sign where English has it.
  private static func signed(_ text: String) -> String {
    guard let sign = text.last, "%€$£".contains(sign) else { return text }
    var number = text.dropLast()
    while number.last == " " || number.last == "\u{A0}" { number.removeLast() }
    let digits = number.drop { "+-−".contains($0) }
    guard !digits.isEmpty, digits.allSatisfy({ "0123456789.,".contains($0) }) else { return text }
    if sign == "%" { return number + "%" }
    return String(number.dropLast(digits.count)) + String(sign) + digits
  }
}
