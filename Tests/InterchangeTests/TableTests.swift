import Bilingual
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import Interchange

/// Tables of articles: their cells become rows of the page and come back in the English table.
@Suite struct TableTests {
  private static func read(_ text: String) -> Article {
    let article = MarkdownReader().read(SourceText(text))
    #expect(article.source == text)
    return article
  }

  /// A page of an article; the English of a row is its Italian after `english`.
  private static func page(
    _ article: Article,
    _ english: (String) -> String
  ) -> BilingualDocument {
    let segments = SegmentedArticle(article, segmenter: Segmenter(language: .italian))
    var blocks = article.blocks.map { PageBlock($0) }
    for (index, place) in segments.places.enumerated() {
      let source = article.blocks[place.block].text[place.range]
      let row = Row(
        id: String(index + 1),
        source: MarkedText(source),
        target: MarkedText(english(source)),
        origin: .engine
      )
      blocks[place.block].rows.append(row)
    }
    let provenance = Provenance(
      sourceName: "a.md",
      sourceDigest: "0",
      engine: "echo",
      program: "fronte"
    )
    return BilingualDocument(title: article.title, provenance: provenance, blocks: blocks)
  }

  private static func write(
    _ document: BilingualDocument,
    _ options: PageOptions = PageOptions(),
    _ format: PageFormat = .markdown
  ) -> String {
    String(
      decoding: PageWriter(format: format, options: options).write(document),
      as: UTF8.self
    )
  }

  private static func english(_ document: BilingualDocument) -> String {
    write(document, PageOptions(targetOnly: true))
  }

  private static func readPage(_ page: String) throws -> PageReading {
    try MarkdownPageReader().read(SourceText(page), fileName: "page.md")
  }

  // MARK: Cells

  @Test(arguments: [
    ("| Stato | 2020 |\n|---|---|\n| Cipro | 12 |", "td0,0 Stato\ntd1,0 Cipro"),
    ("Stato|Spesa\n-|-\nCipro|12,5 km", "td0,0 Stato\ntd0,1 Spesa\ntd1,0 Cipro"),
    ("| a | 3 |\n|---|---|\n| b | 4 |", "=table | a | 3 |⏎|---|---|⏎| b | 4 |"),
    ("| — | `let` |\n|:-:|---|\n| 12 MW | XI |", "=table | — | `let` |⏎|:-:|---|⏎| 12 MW | XI |"),
    ("| <http://porto.it> | 3 |\n|---|---|", "=table | <http://porto.it> | 3 |⏎|---|---|"),
    ("| mld | UE |\n|---|---|", "td0,0 mld\ntd0,1 UE"),
    ("| il \\| porto | 3 |\n|---|---|", "td0,0 il | porto"),
    ("| porto |\n|---|\n| nave | di troppo |\nmolo", "td0,0 porto\ntd1,0 nave\ntd2,0 molo"),
    ("| |\n|---|\n| nave |", "td1,0 nave"),
    ("> | porto |\n> |---|\n> | nave |", "td0,0 porto\ntd1,0 nave"),
    ("- | porto |\n  |---|\n  | nave |", "td0,0 porto\ntd1,0 nave"),
    ("a\n\n| porto |\n|---|\n\n| nave |\n|---|", "p a\ntd0,0 porto\ntd0,0 nave"),
    ("prima\n| porto |\n|---|\n# poi", "p prima\ntd0,0 porto\nh1 poi"),
  ])
  func findsCellsWithWords(text: String, expected: String) {
    #expect(dump(Self.read(text)) == expected)
  }

  @Test func leavesTablesDeepInListsAlone() {
    let text = "- a\n  - b\n\n    | porto |\n    |---|\n"
    #expect(dump(Self.read(text)).contains("=table     | porto |"))
  }

  @Test(arguments: [
    ("| **Cipro** del *Nord* |\n|---|", "Cipro del Nord", "strong(Cipro) em(Nord)"),
    ("| [Cipro](a \"b\") |\n|---|", "Cipro", "a<a>(Cipro)"),
    ("| il `a\\|b` di Cipro |\n|---|", "il a|b di Cipro", "code(a|b) >sp(|)"),
    ("| Cipro<br>Malta |\n|---|", "Cipro⏎Malta", "br(⏎)"),
    ("| ![](a) ![](b) Cipro ![](c) |\n|---|", "Cipro ", "img<c>()"),
    ("| l&rsquo;isola \\| \\* |\n|---|", "l’isola | *", "sp(’) sp(|) sp(*)"),
  ])
  func findsMarkupInCells(source: String, text: String, markup: String) throws {
    let block = try #require(Self.read(source).blocks.first)
    #expect(block.text.string.replacing("\n", with: "⏎") == text)
    #expect(dumpMarkup(block) == markup)
    #expect(block.reassembled == block.source)
  }

  @Test func findsCellsOfHTML() {
    let html =
      "<p>a</p><table><caption>Le flotte</caption><tr><th>Stato<th>Navi<tr><td>Cipro *<td>1.200</table>"
    let article = HTMLReader().read(SourceText(html))
    #expect(dump(article) == "p a\ncap Le flotte\ntd0,0 Stato\ntd0,1 Navi\ntd1,0 Cipro *")
    #expect(
      article.source
        == "a\n\nLe flotte\n\n| Stato | Navi |\n| --- | --- |\n| Cipro \\* | 1.200 |\n"
    )
  }

  @Test(arguments: [
    ("<b>Cipro</b> del <a href='a|b'>Nord</a>", "**Cipro** del [Nord](a%7Cb)"),
    ("Uno | due <code>a|b</code>", "Uno \\| due `a\\|b`"),
    ("Il porto.<br>La nave.", "Il porto.<br>La nave."),
    ("il <i>porto</i><br>e la rada", "il *porto* e la rada"),
    ("<div>porto</div><div>nave</div>", "porto nave"),
    ("l'oro <img src=a alt=b>", "l'oro ![b](a)"),
    ("<img src=a alt=b> oro", "![b](a) oro"),
  ])
  func keepsMarkupOfHTMLCells(cell: String, expected: String) {
    let html = "<table><tr><th>Stato<th>\(cell)<tr><td>1<td>2</table>"
    let article = HTMLReader().read(SourceText(html))
    #expect(article.source == "| Stato | \(expected) |\n| --- | --- |\n| 1 | 2 |\n")
    let again = Self.read(article.source)
    #expect(again.blocks.map(\.text) == article.blocks.map(\.text))
    #expect(again.blocks.map(\.kind) == article.blocks.map(\.kind))
  }

  @Test func leavesRoomForWideAndTallCells() {
    let html =
      "<table><tr><th rowspan=2>Stato<th colspan=2>Navi<tr><th>vecchie<th>nuove<tr><td>Cipro<td>3</table>"
    #expect(
      HTMLReader().read(SourceText(html)).source == """
        | Stato | Navi |  |
        | --- | --- | --- |
        |  | vecchie | nuove |
        | Cipro | 3 |  |

        """
    )
  }

  // MARK: Pages

  private static let fleets = """
    # Flotte

    | Stato | Navi | Quota |
    |:------|-----:|:-----:|
    | **Malta** | 1.250 | 7,5 % |
    | Isole \\| scogli | 40 | tre quinti |

    Fine.

    """

  @Test func writesCellsBelowTheirTable() {
    let page = Self.write(Self.page(Self.read(Self.fleets)) { $0.uppercased() })
    #expect(
      page.contains(
        """
        | Stato | Navi | Quota |
        |:------|-----:|:-----:|
        | **Malta** | 1.250 | 7,5 % |
        | Isole \\| scogli | 40 | tre quinti |

        | # | Italiano | English |
        |--:|:------------------|:------------------|
        | 2 | Stato | STATO |
        | 3 | Navi | NAVI |
        | 4 | Quota | QUOTA |
        | 5 | Malta | MALTA |
        | 6 | Isole \\| scogli | ISOLE \\| SCOGLI |
        | 7 | tre quinti | TRE QUINTI |
        | 8 | Fine. | FINE. |

        """
      )
    )
    #expect(page.contains("\nt0:0 2="))
    #expect(page.contains("\nt2:2 7="))
  }

  private static let englishFleets = """
    # FLOTTE

    | STATO | NAVI | QUOTA |
    |:------|-----:|:-----:|
    | MALTA | 1,250 | 7.5% |
    | ISOLE \\| SCOGLI | 40 | TRE QUINTI |

    FINE.

    """

  @Test(arguments: PageOptions.Layout.allCases)
  func bringsTheTableBackInEnglish(_ layout: PageOptions.Layout) throws {
    let document = Self.page(Self.read(Self.fleets)) { $0.uppercased() }
    #expect(Self.english(document) == Self.englishFleets)
    #expect(
      Self.write(document, PageOptions(targetOnly: true), .text).contains("| MALTA | 1,250 |")
    )
    let page = Self.write(document, PageOptions(layout: layout))
    let reading = try Self.readPage(page)
    #expect(Self.english(reading.document) == Self.englishFleets)
    #expect(Self.write(reading.document, reading.options) == page)
  }

  @Test(arguments: [
    // Laid out anew by an editor.
    (
      "| Stato | Navi | Quota |\n|:------|", "| Stato   | Navi | Quota |\n|:--------|",
      "| STATO   |"
    ),
    ("| 5 | Malta | MALTA |", "| 5 | Malta | The Isle |", "| The Isle | 1,250 |"),
    // A row that is gone leaves its cell as it was, an empty one empties it.
    ("| 5 | Malta | MALTA |\n", "", "| **Malta** | 1,250 |"),
    ("| 5 | Malta | MALTA |", "| 5 | Malta |  |", "|  | 1,250 |"),
    ("| 8 | Fine. | FINE. |", "| | Altro. | More. |\n| 8 | Fine. | FINE. |", "\n\nMore.\n\nFINE."),
    // A table that is gone leaves its cells as paragraphs.
    (
      """
      | Stato | Navi | Quota |
      |:------|-----:|:-----:|
      | **Malta** | 1.250 | 7,5 % |
      | Isole \\| scogli | 40 | tre quinti |

      """, "", "# FLOTTE\n\nSTATO\n\nNAVI\n"
    ),
  ])
  func takesWhatAPersonDoes(old: String, new: String, expected: String) throws {
    let page = Self.write(Self.page(Self.read(Self.fleets)) { $0.uppercased() })
    let edited = page.replacing(old, with: new)
    #expect(edited != page)
    #expect(Self.english(try Self.readPage(edited).document).contains(expected))
  }

  @Test func showsAnEditedItalianCellInItsTable() throws {
    let page = Self.write(Self.page(Self.read(Self.fleets)) { $0.uppercased() })
    let edited = page.replacing("| 7 | tre quinti |", with: "| 7 | due \\| terzi |")
    let reading = try Self.readPage(edited)
    #expect(reading.editedSources == ["7"])
    #expect(Self.write(reading.document).contains("| 40 | due \\| terzi |"))
  }

  @Test func takesAListOfWordsForATableOfTheArticle() throws {
    let text = "Le parole.\n\n| Italiano | Inglese |\n|---|---|\n| acqua | water |\n"
    let page = Self.write(Self.page(Self.read(text)) { $0.uppercased() })
    let reading = try Self.readPage(page)
    #expect(reading.document.rowCount == 5)
    #expect(Self.write(reading.document) == page)
    #expect(Self.english(reading.document) == text.uppercased())
  }

  @Test func keepsCallsToNotesInCells() throws {
    let text = "| Stato[^a] |\n|---|\n| 12[^a] |\n\n[^a]: Una nota.\n"
    let page = Self.write(Self.page(Self.read(text)) { $0.uppercased() })
    #expect(page.contains("| Stato\\[1\\] |\n|---|\n| 12[^a] |"))
    let reading = try Self.readPage(page)
    #expect(Self.write(reading.document) == page)
  }

  @Test func keepsTablesApart() throws {
    let text = "| porto | nave |\n|---|---|\n\n| molo | diga |\n|---|---|\n| 1 | mare |\n"
    let page = Self.write(Self.page(Self.read(text)) { $0.uppercased() })
    let english = Self.english(try Self.readPage(page).document)
    #expect(english == text.uppercased())
  }

  @Test func keepsLineBreaksInCells() {
    let text = "| Il porto.<br>La nave. Il molo. |\n|---|\n"
    let english = Self.english(Self.page(Self.read(text)) { $0.uppercased() })
    #expect(english == "| IL PORTO.<br>LA NAVE. IL MOLO. |\n|---|\n")
  }

  @Test func setsTablesOfHTMLSideBySide() {
    let html = Self.write(
      Self.page(Self.read(Self.fleets)) { $0.uppercased() },
      PageOptions(),
      .html
    )
    #expect(
      html.contains(
        """
        <td lang="it"><table class="data">
        <thead><tr><th>Stato</th><th class="right">Navi</th><th class="center">Quota</th></tr></thead>
        <tbody>
        <tr><td><strong>Malta</strong></td><td class="right">1.250</td><td class="center">7,5 %</td></tr>
        <tr><td>Isole | scogli</td><td class="right">40</td><td class="center">tre quinti</td></tr>
        </tbody>
        </table></td><td lang="en"><table class="data">
        """
      )
    )
    #expect(html.contains("<tr><td>MALTA</td><td class=\"right\">1,250</td>"))
    #expect(html.contains("<tr id=\"r7\" class=\"table-cell first\">"))
  }

  @Test func writesTablesWithoutWordsInEnglish() {
    let document = Self.page(Self.read("| 2024 | — |\n|---|---|\n| 1.250 | 3,5 |\n")) { $0 }
    let english = "| 2024 | — |\n|---|---|\n| 1,250 | 3.5 |\n"
    #expect(Self.english(document) == english)
    #expect(Self.write(document, PageOptions(targetOnly: true), .text) == english)
    #expect(Self.write(document).contains("| 1.250 | 3,5 |"))
    #expect(Self.write(document, PageOptions(), .html).contains("<td>1,250</td><td>3.5</td>"))
  }

  // MARK: Figures

  @Test(arguments: [
    ("| 1.500 | 3,5 |", "| 1,500 | 3.5 |"),
    ("| 12.345,6 km | +0,4 % |", "| 12,345.6 km | +0.4% |"),
    ("| 3.000 € | −2,5 $ | 40% |", "| €3,000 | −$2.5 | 40% |"),
    ("| 31.12.2024 | 10.30 | 2021-2024 |", "| 31.12.2024 | 10.30 | 2021-2024 |"),
    ("| `1.500` | [1.500](a) | <a>1.500 |", "| `1.500` | [1.500](a) | <a>1.500 |"),
    (" |\n|---|\n| 7,9 | ", " |\n|---|\n| 7.9 | "),
    ("| (12,5) | n.d. | 7,2[^1] |", "| (12.5) | n/a | 7.2[^1] |"),
    ("| 1,5. | , | ... |", "| 1.5. | , | ... |"),
  ])
  func writesFiguresInEnglish(italian: String, english: String) {
    #expect(TableFigures.english(italian) == english)
  }

  // MARK: Laws

  private static let cells = [
    "porto", "la nave", "**Malta**", "*Cipro* del Nord", "1.250", "7,5 %", "—", "", "`a\\|b`",
    "a\\|porto", "[rada](b)", "Il molo. La diga.", "UE", "12 km", "\\*", "<br>", "è &amp; ê",
    "\\\\",
    "![](c)", "![](c) diga", "3 € l’ora", "$ x $",
  ]

  private static func randomTable(_ seed: UInt64) -> (text: String, rows: Int, columns: Int) {
    var generator = SplitMix64(seed: seed)
    let columns = Int.random(in: 1...4, using: &generator)
    let rows = Int.random(in: 1...5, using: &generator)
    func line() -> String {
      let cells = (0..<columns).map { _ in Self.cells.randomElement(using: &generator) ?? "" }
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let delimiter = "|" + String(repeating: ":--|", count: columns)
    let lines = [line(), delimiter] + (0..<rows).map { _ in line() }
    return (lines.joined(separator: "\n"), rows, columns)
  }

  @Test(arguments: 0..<200)
  func tablesComeBackWhole(seed: UInt64) throws {
    let (table, rows, columns) = Self.randomTable(seed)
    let text = "Prima.\n\n\(table)\n\nDopo.\n"
    let document = Self.page(Self.read(text)) { $0 + " | pier" }
    let reading = try Self.readPage(Self.write(document))
    #expect(reading.warnings.isEmpty)
    #expect(reading.document.rows.map(\.source.text) == document.rows.map(\.source.text))
    let source = reading.document.blocks.dropFirst().dropLast().map(\.block.source).joined()
    #expect(source == table)
    for page in [document, reading.document] {
      let lines = Self.english(page).split(separator: "\n").dropFirst().dropLast()
      #expect(lines.count == rows + 2)
      for line in lines {
        let bytes = Array(line.utf8)
        #expect(MarkdownTableRow(bytes, TextRange(0, bytes.count)).cells.count == columns)
      }
    }
    #expect(Self.english(document) == Self.english(reading.document))
  }
}
