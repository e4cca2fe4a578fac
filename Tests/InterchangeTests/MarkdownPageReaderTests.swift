import Bilingual
import Foundation
import Interchange
import Terminology
import TestSupport
import Testing
import TextModel

@Suite struct MarkdownPageReaderTests {
  static let examples = ["fianco-est", "maggioranze-variabili", "rotte-del-gas"]

  static func example(_ name: String) throws -> String {
    try String(contentsOfFile: "\(Repository.root)/Examples/\(name).page.md", encoding: .utf8)
  }

  static func read(_ page: String) throws -> PageReading {
    try MarkdownPageReader().read(SourceText(page), fileName: "page.md")
  }

  static func write(_ reading: PageReading, _ options: PageOptions? = nil) -> String {
    let writer = PageWriter(format: .markdown, options: options ?? reading.options)
    return String(decoding: writer.write(reading.document), as: UTF8.self)
  }

  static func row(_ id: String, of page: String) throws -> Row {
    try #require(try read(page).document.rows.first { $0.id == id })
  }

  // MARK: What was written is read

  @Test(arguments: examples)
  func writesWhatItRead(_ name: String) throws {
    let page = try Self.example(name)
    let reading = try Self.read(page)
    #expect(Self.write(reading) == page)
    #expect(reading.warnings.isEmpty)
    #expect(reading.editedSources.isEmpty)
    #expect(reading.document.rows.allSatisfy { $0.origin == .engine })
  }

  @Test(arguments: examples)
  func readsStackedPages(_ name: String) throws {
    let stacked = PageOptions(layout: .stacked)
    let reading = try Self.read(try Self.example(name))
    let page = Self.write(reading, stacked)
    let again = try Self.read(page)
    #expect(again.options.layout == .stacked)
    #expect(Self.write(again) == page)
    #expect(Self.write(again, PageOptions()) == Self.write(reading))
  }

  @Test func readsEveryKindOfBlockRowAndMark() throws {
    let options = PageOptions()
    let page = PageWriter(format: .markdown, options: options).write(PageExample.document)
    let reading = try MarkdownPageReader().read(SourceText(repairing: page), fileName: "page.md")
    #expect(PageWriter(format: .markdown, options: reading.options).write(reading.document) == page)
    let document = reading.document
    #expect(document.provenance == PageExample.document.provenance)
    #expect(document.title == "Il patto")
    #expect(document.blocks.map(\.block.kind) == PageExample.document.blocks.map(\.block.kind))
    let row = try #require(document.rows.first { $0.id == "2" })
    #expect(row.source.text == PageExample.paragraph.source.text)
    #expect(row.source.markup.map(\.kind) == [.emphasis])
    #expect(row.terms.map(\.source) == PageExample.paragraph.terms.map(\.source))
    #expect(row.terms.map(\.target) == PageExample.paragraph.terms.map(\.target))
    #expect(row.marks.map(\.target) == PageExample.paragraph.marks.map(\.target))
    #expect(document.terms[0].entry.targets == PageExample.treaty.targets)
    #expect(document.terms[1].entry.firstMention == PageExample.nato.firstMention)
  }

  @Test func keepsOrigins() throws {
    var document = PageExample.document
    document.blocks[0].rows[0].origin = .human
    document.blocks[2].rows[0].origin = .memory(similarity: 87)
    let page = PageWriter(format: .markdown).write(document)
    let reading = try MarkdownPageReader().read(SourceText(repairing: page), fileName: "page.md")
    #expect(reading.document.rows.map(\.origin) == [.human, .memory(similarity: 87), .none])
    #expect(PageWriter(format: .markdown).write(reading.document) == page)
  }

  // MARK: What a person does

  static let page = String(
    decoding: PageWriter(format: .markdown).write(PageExample.document),
    as: UTF8.self
  )

  @Test func seesThatAPersonEditedTheEnglish() throws {
    let edited = Self.page.replacing("The pact", with: "The deal")
    #expect(try Self.row("1", of: edited).origin == .human)
    #expect(try Self.row("2", of: edited).origin == .engine)
    #expect(try Self.read(edited).editedSources.isEmpty)
  }

  @Test func takesATickForApproval() throws {
    let ticked = Self.page.replacing("| 1 | Il", with: "| 1 ✓ | Il")
    #expect(try Self.row("1", of: ticked).origin == .human)
  }

  @Test func seesThatTheItalianWasEdited() throws {
    let edited = Self.page.replacing("regge", with: "vacilla")
    #expect(try Self.read(edited).editedSources == ["2"])
  }

  @Test func readsTablesThatAnEditorLaidOutAnew() throws {
    let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false)
    let wide = lines.map { line -> String in
      if line.hasPrefix("|--:") { return "| --------: | :-------- | ------- |" }
      guard line.contains("|"), line.utf8.count > 12 else { return String(line) }
      return String(line).replacing(" | ", with: "     |   ").replacing("| # ", with: "|   #   ")
    }
    #expect(Self.write(try Self.read(wide.joined(separator: "\r\n"))) == Self.page)
    let bare = "\u{FEFF}Italiano|English\n-|-\n| Il voto|The vote\n|La nave|The ship\n"
    #expect(try Self.read(bare).document.rows.map(\.source.text.string) == ["Il voto", "La nave"])
  }

  @Test func joinsRowsThatWereWrapped() throws {
    let wrapped = Self.page.replacing("regge \\| a stento. |", with: "regge\n\\| a\nstento. |")
    #expect(Self.write(try Self.read(wrapped)) == Self.page)
  }

  @Test func takesRowsThatWereAddedMovedAndRemoved() throws {
    let added = Self.page.replacing(
      "| 3 |",
      with: "|  | Una riga. | A line. |\n| 3 |"
    )
    let rows = try Self.read(added).document.rows.map(\.id)
    #expect(rows == ["1", "2", "4", "3"])
    #expect(try Self.row("4", of: added).origin == .human)
    let third = "| 3 | • Un trattato |  |\n"
    let second = try #require(
      Self.page.split(separator: "\n").first { $0.hasPrefix("| 2 |") }
    )
    let moved = Self.page.replacing(third, with: "").replacing(second, with: third + second)
    #expect(try Self.read(moved).document.rows.map(\.id) == ["1", "3", "2"])
    let removed = Self.page.replacing(second + "\n", with: "")
    #expect(try Self.read(removed).document.rows.map(\.id) == ["1", "3"])
  }

  @Test func keepsWhatAPersonWroteBetweenTheTables() throws {
    let note = "A remark of mine, with *stress*.\n\n- and a list"
    let edited = Self.page.replacing("## Glossary", with: "\(note)\n\n## Glossary")
    #expect(Self.write(try Self.read(edited)) == edited)
  }

  @Test func namesRowsThatAreThereTwice() throws {
    let twice = Self.page.replacing("| 3 |", with: "| 2 | Due. | Two. |\n| 3 |")
    let reading = try Self.read(twice)
    #expect(reading.document.rows.map(\.id) == ["1", "2", "4", "3"])
    #expect(reading.warnings.count == 1)
  }

  @Test func readsAPageWithoutItsComments() throws {
    let bare = "| Italiano | English |\n|---|---|\n| Il voto | The vote |\n| • Uno | • One |\n"
    let document = try Self.read(bare).document
    #expect(document.rows.map(\.target.text.string) == ["The vote", "One"])
    #expect(document.rows.map(\.origin) == [.human, .human])
    #expect(document.blocks.count == 2)
  }

  // MARK: What is no page

  @Test(arguments: [
    ("Solo testo.\n", 0, "this is no page of fronte"),
    ("# Titolo\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", 0, "no table with the columns"),
    (
      "| # | Italiano | English |\n|---|---|---|\n| 1 | a | b | c |\n", 3,
      "4 cells instead of 3"
    ),
    ("<!-- fronte page 2\nsource: x\n-->\n", 1, "a newer version"),
    ("<!-- fronte page 1\nsource: x\n", 1, "has no end"),
  ])
  func saysWhatIsWrongAndWhere(_ page: String, _ line: Int, _ message: String) throws {
    let error = #expect(throws: PageError.self) { _ = try Self.read(page) }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.line ?? 0 == line)
    #expect(diagnostic.message.contains(message))
  }

  // MARK: Anything else

  @Test(arguments: 0..<60)
  func neverFailsOnRandomEdits(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var bytes = Array(Self.page.utf8)
    let pieces = ["|", "\n", "**", "[^t1]", "⟦", "⟧", "`", "\\", "<!--", "-->", "# ", "> ", "\r"]
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let at = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, at + Int.random(in: 0...30, using: &generator))
      let piece = pieces.randomElement(using: &generator) ?? ""
      bytes.replaceSubrange(at..<end, with: Bool.random(using: &generator) ? Array(piece.utf8) : [])
    }
    let text = SourceText(repairing: bytes)
    guard let reading = try? MarkdownPageReader().read(text, fileName: "page.md") else { return }
    for format in PageFormat.allCases {
      _ = PageWriter(format: format, options: reading.options).write(reading.document)
    }
    _ = try? Self.read(Self.write(reading))
  }
}
