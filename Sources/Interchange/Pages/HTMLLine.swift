import Bilingual
import TextModel

/// Writes a composed line of a row as HTML.
struct HTMLLine {
  private let row: Row
  private let text: SourceText
  private let document: BilingualDocument

  /// Prepares a side of `row`, whose text is `text`.
  init(row: Row, text: SourceText, document: BilingualDocument) {
    self.row = row
    self.text = text
    self.document = document
  }

  /// The HTML.
  func written(_ items: [InlineItem]) -> [UInt8] {
    var output: [UInt8] = []
    var linkDepth = 0
    for item in items {
      switch item {
      case .text(let range): XMLEscaper.append(text.bytes[range.range], to: &output)
      case .insert(let insert): append(insert, to: &output)
      case .open(let style):
        output += opening(of: style, isInLink: linkDepth > 0).utf8
        if style.isAnchor { linkDepth += 1 }
      case .close(let style):
        if style.isAnchor { linkDepth -= 1 }
        output += closing(of: style, isInLink: linkDepth > 0).utf8
      }
    }
    return output
  }

  private func append(_ insert: InlineInsert, to output: inout [UInt8]) {
    switch insert {
    case .image(_, let markdown):
      // The page loads nothing: a picture stands as its description.
      output += "<span class=\"sign\">\(XMLEscaper.escape(markdown))</span>".utf8
    case .html: break
    case .termNote(let term): output += "<span class=\"note-number\">\(term + 1)</span>".utf8
    case .sign(let sign): output += XMLEscaper.escape(sign).utf8
    }
  }

  private func opening(of style: InlineStyle, isInLink: Bool) -> String {
    switch style {
    case .link(let destination, _, _):
      guard !isInLink else { return "<span>" }
      let target = Self.isSafe(destination) ? destination : ""
      return target.isEmpty ? "<a>" : "<a href=\"\(XMLEscaper.escape(target))\">"
    case .code: return "<code>"
    case .strong: return "<strong>"
    case .emphasis: return "<em>"
    case .strikethrough: return "<s>"
    case .term(let use):
      let term = row.terms[use].term
      let note = XMLEscaper.escape(HTMLGlossary.note(document.terms[term].entry))
      return isInLink
        ? "<span class=\"term\" data-note=\"\(note)\">"
        : "<a class=\"term\" href=\"#t\(term + 1)\" data-note=\"\(note)\">"
    case .mark(let index):
      let mark = row.marks[index]
      let reason = XMLEscaper.escape(mark.reason.isEmpty ? mark.kind.rawValue : mark.reason)
      switch mark.kind {
      case .unknown: return "<mark lang=\"it\" title=\"\(reason)\">"
      case .doubtful: return "<span class=\"doubtful\" title=\"\(reason)\">"
      case .alternative: return "<span>"
      }
    }
  }

  private func closing(of style: InlineStyle, isInLink: Bool) -> String {
    switch style {
    case .link: return isInLink ? "</span>" : "</a>"
    case .code: return "</code>"
    case .strong: return "</strong>"
    case .emphasis: return "</em>"
    case .strikethrough: return "</s>"
    case .term: return isInLink ? "</span>" : "</a>"
    case .mark(let index):
      switch row.marks[index].kind {
      case .unknown: return "</mark>"
      case .doubtful: return "<span class=\"visually-hidden\"> (doubtful)</span></span>"
      case .alternative:
        let other = XMLEscaper.escape(row.marks[index].reason)
        return "</span><span class=\"alternative\">|\(other)</span>"
      }
    }
  }

  /// Whether a link may lead there; schemes that run code may not.
  private static func isSafe(_ destination: String) -> Bool {
    let lower = String(decoding: Folding.key(destination), as: UTF8.self)
    let end = lower.utf8.firstIndex { $0 == 0x3A || $0 == 0x2F || $0 == 0x23 || $0 == 0x3F }
    guard let end, lower.utf8[end] == 0x3A else { return true }
    return ["http", "https", "mailto"].contains(String(lower[..<end]))
  }
}

extension InlineStyle {
  /// Whether HTML writes the style as a link, in which no other may stand.
  fileprivate var isAnchor: Bool {
    switch self {
    case .link, .term: true
    default: false
    }
  }
}
