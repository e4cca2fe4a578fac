import Testing
import Terminology
import TextModel

/// A glossary of a few entries and a text in which its terms are marked.
///
/// `term|pos|forms|usage|match ; term → text`: what stands in `[…]` must be found, what stands in
/// `{…}` may be, and nothing else; `⏎` is a line end.
struct TermCase: Sendable, CustomTestStringConvertible {
  /// The line of the table.
  let testDescription: String
  /// The text without its marks.
  let text: SourceText
  private let glossary: Glossary
  private let required: [TextRange]
  private let optional: [TextRange]

  /// Reads a table of one case a line.
  static func table(_ lines: String) -> [TermCase] {
    lines.split(separator: "\n").map { TermCase(String($0)) }
  }

  init(_ line: String) {
    testDescription = line
    let sides = line.split(separator: "→", maxSplits: 1).map { Self.trimmed($0) }
    glossary = Self.glossary(sides.first ?? "")
    var bytes: [UInt8] = []
    var required: [TextRange] = []
    var optional: [TextRange] = []
    var start = 0
    for scalar in sides.dropFirst().joined().unicodeScalars {
      switch scalar {
      case "[", "{": start = bytes.count
      case "]": required.append(TextRange(start, bytes.count))
      case "}": optional.append(TextRange(start, bytes.count))
      case "⏎": bytes.append(0x0A)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = SourceText(repairing: bytes)
    self.required = required
    self.optional = optional
  }

  private static func glossary(_ entries: String) -> Glossary {
    var rows = "# italian\tenglish\tpos\tforms\tusage\tmatch\n"
    for (number, entry) in entries.split(separator: ";").enumerated() {
      var fields = entry.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      fields.insert("T\(number)", at: 1)
      rows += fields.joined(separator: "\t") + "\n"
    }
    return GlossaryReader.read(Array(rows.utf8), name: "case.tsv").glossary
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text with the required places marked.
  var expected: String { marked(required) }

  /// The text with the places marked that the matcher finds, optional ones left out.
  var found: String {
    let matches = TermMatcher(glossaries: [glossary]).matches(in: text, text.range)
    let counted = matches.filter { $0.confidence >= 0.5 && !optional.contains($0.range) }
    return marked(counted.map(\.range))
  }

  private func marked(_ ranges: [TextRange]) -> String {
    var result = ""
    var offset = 0
    for range in ranges {
      result += text[TextRange(offset, range.lowerBound)] + "[" + text[range] + "]"
      offset = range.upperBound
    }
    return result + text[TextRange(offset, text.count)]
  }
}
