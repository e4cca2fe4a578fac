import Bilingual
import Terminology
import TextModel

/// The terms of a page, read from its glossary and notes.
struct PageTerms {
  /// The terms, in the order of their numbers.
  private(set) var terms: [ArticleTerm] = []
  /// The index of the term behind each label.
  private(set) var indices: [String: Int] = [:]
  /// By the name of a row, the terms that the glossary lists there.
  private(set) var termsByRow: [String: [Int]] = [:]
  /// How each was recognised, where the page says so.
  private(set) var reasons: [String] = []

  /// Reads the glossary at the end of a page.
  init(_ scanner: MarkdownPageScanner, glossary: String) {
    let rows = scanner.glossary.map { cells in cells.map(Self.plain) }
    // Two entries may have one Italian; they stand in the order of their numbers.
    var rowsByItalian: [String: [[String]]] = [:]
    for row in rows.reversed() { rowsByItalian[row[0], default: []].append(row) }
    var numbered: [(number: Int, italian: String, note: String)] = []
    for note in scanner.notes {
      guard PageLine.isTerm(note.label), let number = Int(note.label.dropFirst()) else { continue }
      let (italian, rest) = Self.parts(of: note.text)
      numbered.append((number, italian, rest))
    }
    if numbered.isEmpty {
      numbered = rows.enumerated().map { ($0.offset + 1, $0.element[0], "") }
    }
    for (number, italian, note) in numbered.sorted(by: { $0.number < $1.number })
    where indices["t\(number)"] == nil {
      let row = rowsByItalian[italian]?.popLast() ?? []
      let index = terms.count
      indices["t\(number)"] = index
      let (entry, reason) = Self.entry(italian, row, note)
      terms.append(ArticleTerm(entry: entry, glossary: glossary))
      reasons.append(reason)
      guard row.count > 3 else { continue }
      for name in row[3].split(whereSeparator: { $0 == "," || $0 == " " }) {
        if name.hasPrefix("(") { break }
        termsByRow[String(name), default: []].append(index)
      }
    }
  }

  private static func plain(_ markdown: [UInt8]) -> String {
    PageLine(markdown, MarkdownReferences(), readsMarks: false).line.text.string
  }

  /// The Italian in bold at the head of a note, and what follows the colon.
  private static func parts(of note: [UInt8]) -> (italian: String, rest: String) {
    let line = PageLine(note, MarkdownReferences(), readsMarks: false).line
    guard let bold = line.markup.first(where: { $0.kind == .strong }), bold.range.lowerBound == 0
    else {
      let text = line.text.string
      let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) ?? text.endIndex
      return (String(text[..<colon]), String(text[colon...].drop { $0 == ":" || $0 == " " }))
    }
    let rest = line.text[TextRange(bold.range.upperBound, line.text.count)]
    return (line.text[bold.range], String(rest.drop { $0 == ":" || $0 == " " }))
  }

  /// The entry behind a row of the glossary and its note.
  private static func entry(
    _ italian: String,
    _ row: [String],
    _ note: String
  ) -> (Entry, reason: String) {
    var rest = Substring(note)
    var renderings = row.count > 1 ? row[1] : ""
    if row.isEmpty { renderings = String(note.prefix { $0 != "." }) }
    take(renderings + ".", from: &rest)
    let remark = row.count > 2 ? row[2] : ""
    take(remark, from: &rest)
    var firstMention = ""
    if take("At first mention: “", from: &rest), let end = rest.range(ofRun: "”.") {
      firstMention = String(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
      take("", from: &rest)
    }
    var reason = ""
    if let start = rest.range(ofRun: "Recognised: ") {
      reason = String(rest[start.upperBound...].dropLast(rest.hasSuffix(".") ? 1 : 0))
      rest = rest[..<start.lowerBound]
    }
    var forbidden: [String] = []
    if take("Not: ", from: &rest) {
      while rest.last == " " { rest.removeLast() }
      if rest.last == "." { rest.removeLast() }
      forbidden = parts(rest)
    }
    var targets: [Entry.Target] = []
    for (index, english) in parts(renderings[...]).enumerated() {
      let status = index == 0 ? Entry.Status.preferred : .admitted
      targets.append(
        Entry.Target(english: english, status: status, note: index == 0 ? remark : "")
      )
    }
    targets += forbidden.map { Entry.Target(english: $0, status: .forbidden) }
    return (Entry(italian: italian, targets: targets, firstMention: firstMention), reason)
  }

  private static func parts(_ list: Substring) -> [String] {
    var parts: [String] = []
    var rest = list
    while let end = rest.range(ofRun: "; ") {
      parts.append(String(rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    if !rest.isEmpty { parts.append(String(rest)) }
    return parts
  }

  /// Takes a beginning and the blanks after it away; returns whether it was there.
  @discardableResult
  private static func take(_ prefix: String, from text: inout Substring) -> Bool {
    guard text.hasPrefix(prefix) else { return false }
    text = text.dropFirst(prefix.count).drop { $0 == " " }
    return true
  }
}

extension Substring {
  /// Where a run of characters first stands.
  fileprivate func range(ofRun run: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(run) { return start..<index(start, offsetBy: run.count) }
      start = index(after: start)
    }
    return nil
  }
}
