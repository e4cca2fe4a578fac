import Bilingual
import Interchange
import Testing
import TextModel

@Suite struct PageWriterTests {
  static func page(_ format: PageFormat, _ options: PageOptions = PageOptions()) -> String {
    let writer = PageWriter(format: format, options: options)
    return String(decoding: writer.write(PageExample.document), as: UTF8.self)
  }

  @Test func writesMarkdownTables() {
    #expect(
      Self.page(.markdown) == """
        <!-- fronte page 1
        source: patto.md
        sha256: 00ff
        glossary: fronte 1
        engine: echo 1
        program: fronte 0.1.0
        -->

        # Il patto

        > The English is a machine draft that nobody has revised. \
        ✓ a person's English, = and ≈ from a translation memory. \
        **Bold**: terms of the glossary, with a note at their first use. \
        ⟦…⟧: not understood, left in Italian.

        | # | Italiano | English |
        |--:|:------------------|:------------------|
        | 1 | Il patto | The pact |

        | a | b |
        |---|---|
        | 1 | 2 |

        | # | Italiano | English |
        |--:|:------------------|:------------------|
        | 2 | Il _**trattato**[^t1] della **NATO**_[^t2] regge \\| a stento. \
        | The **NATO** **treaty** holds \\| ⟦stento⟧. |
        | 3 | • Un trattato |  |

        ## Glossary of the article

        | Italiano | English | Note | Rows |
        |:---------|:--------|:---------------|:-----|
        | trattato | treaty | Between states. | 2 |
        | NATO | NATO |  | 2 |

        [^t1]: **trattato**: treaty. Between states. Not: tract.
        [^t2]: **NATO**: NATO. At first mention: “the North Atlantic Treaty Organization (NATO)”.

        <!-- fronte rows 1: what the rows said when they were written, so that edits are noticed
        h1 1=a7229f.121517
        p 2=59f68a.b7497b
        l1:%2d 3=b08dbc.
        -->

        """
    )
  }

  @Test func writesMarkdownStacked() {
    let page = Self.page(.markdown, PageOptions(layout: .stacked, terms: .none))
    #expect(page.contains("\n**1.** Il patto\n\n> The pact\n"))
    #expect(page.contains("\n| a | b |\n|---|---|\n| 1 | 2 |\n"))
    #expect(!page.contains("[^t1]"))
    #expect(!page.contains("Glossary"))
  }

  @Test func givesReasonsInTheNotesWhenAsked() {
    let page = Self.page(.markdown, PageOptions(showsReasons: true))
    #expect(page.contains("Recognised: as written."))
  }

  @Test func keepsTheProvenanceCommentClosed() {
    var document = PageExample.document
    document.provenance.sourceName = "a-->b\n.md"
    let page = String(
      decoding: PageWriter(format: .markdown).write(document),
      as: UTF8.self
    )
    #expect(page.contains("source: a--&gt;b .md\n"))
  }

  @Test func writesJSONThatSaysEverything() throws {
    let value = try JSONReader.read(Array(Self.page(.json).utf8))
    #expect(value["schema"] == .string(PageSchema.name))
    #expect(value["version"] == .number(Double(PageSchema.version)))
    let blocks = try #require(value["blocks"]?.array)
    #expect(blocks.map { $0["kind"]?.string } == ["heading", "verbatim", "paragraph", "list-item"])
    let row = try #require(blocks[2]["rows"]?.array?.first)
    #expect(row["source"]?["text"]?.string == "Il trattato della NATO regge | a stento.")
    #expect(row["terms"]?.array?.count == 2)
    #expect(row["terms"]?.array?.first?["enforcement"]?.string == "applied")
    #expect(row["marks"]?.array?.first?["kind"]?.string == "unknown")
    #expect(value["terms"]?.array?.map { $0["english"]?.string } == ["treaty", "NATO"])
  }

  @Test func countsScalarsInJSON() throws {
    var document = PageExample.document
    document.blocks[2].rows[0].source = MarkedText("È un trattato.")
    document.blocks[2].rows[0].terms = [TermUse(term: 0, source: TextRange(6, 14))]
    document.blocks[2].rows[0].marks = []
    let value = try JSONReader.read(PageWriter(format: .jsonl).write(document))
    let row = value["blocks"]?.array?[2]["rows"]?.array?.first
    #expect(row?["terms"]?.array?.first?["source"]?["start"] == .number(5))
  }

  @Test func writesOneLineOfJSONForEachDocument() {
    let lines = Self.page(.jsonl).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2)
    #expect(lines[1].isEmpty)
  }

  @Test func writesTheEnglishAlone() {
    let options = PageOptions(targetOnly: true, shownMarks: [])
    #expect(
      Self.page(.text, options) == """
        The pact

        | a | b |
        |---|---|
        | 1 | 2 |

        The NATO treaty holds | stento.

        """
    )
  }

  @Test func writesCSVWithQuotes() {
    let lines = Self.page(.csv).split(separator: "\n")
    #expect(lines[0] == "row,kind,italian,english,origin,terms,marked,pairing,confidence")
    #expect(
      lines[2] == "2,paragraph,Il trattato della NATO regge | a stento.,"
        + "The NATO treaty holds | stento.,engine,trattato = treaty; NATO = NATO,stento,,"
    )
  }

  @Test func leavesEmptyTargetsOutOfTMX() {
    let page = Self.page(.tmx)
    #expect(page.contains("<tu tuid=\"patto.md#2\">"))
    #expect(!page.contains("<tu tuid=\"patto.md#3\">"))
    #expect(page.contains("creationtool=\"fronte\" creationtoolversion=\"0.1.0\""))
  }

  @Test func marksTermsInXLIFF() {
    let page = Self.page(.xliff)
    #expect(
      page.contains(
        "<source>Il <mrk id=\"m2-1\" type=\"term\">trattato</mrk> della "
          + "<mrk id=\"m2-2\" type=\"term\">NATO</mrk> regge | a stento.</source>"
      )
    )
    #expect(page.contains("<gls:glossEntry id=\"g-m2-1\" ref=\"#m2-1\">"))
    #expect(page.contains("<segment id=\"s1\" state=\"initial\">"))
  }

  @Test func makesHTMLHarmless() {
    var document = PageExample.document
    document.title = "<b>&"
    document.blocks[2].rows[0].source = MarkedText(
      SourceText("un <script> e un link"),
      markup: [
        InlineMarkup(
          .link(destination: "JavaScript:alert(1)"),
          TextRange(17, 21),
          opening: "[",
          closing: "]()"
        )
      ]
    )
    document.blocks[2].rows[0].terms = []
    let page = String(decoding: PageWriter(format: .html).write(document), as: UTF8.self)
    #expect(page.contains("<h1 lang=\"it\">&lt;b&gt;&amp;</h1>"))
    #expect(page.contains("un &lt;script&gt; e un <a>link</a>"))
    #expect(!page.contains("alert(1)"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("src="))
  }

  @Test(arguments: PageFormat.allCases)
  func endsEachFileWithALineFeed(_ format: PageFormat) {
    let page = PageWriter(format: format).write(PageExample.document)
    #expect(page.last == 0x0A)
  }

  @Test(arguments: PageFormat.allCases)
  func writesDocumentsWithoutRows(_ format: PageFormat) {
    let document = BilingualDocument(
      title: "",
      provenance: Provenance(sourceName: "-", sourceDigest: "", program: "fronte 0"),
      blocks: []
    )
    let page = String(decoding: PageWriter(format: format).write(document), as: UTF8.self)
    #expect(!page.contains("nil"))
  }
}
