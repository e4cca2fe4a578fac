import Bilingual
import Interchange
import TestSupport
import Testing
import TextModel

/// Laws that hold for every file.
@Suite struct ArticlePropertyTests {
  private static let pieces = [
    "a", "B", "è", " ", "  ", "\n", "\n\n", "\t", ".", ",", "?", ":", ";", "-", "—", "*", "**", "_",
    "__", "~", "~~", "`", "```", "[", "]", "(", ")", "![", "](b)", "[^1]", "[^1]: ", "\\[1\\]",
    "\\",
    "\\\n", "<", ">", "<b>", "</b>", "<br>", "<p>", "</p>", "<div>", "</div>", "<ul>", "<li>",
    "<table>", "<tr>", "<td>", "<script>", "</script>", "<!--", "-->", "<h1>", "<a href=\"", "\">",
    "<blockquote>", "<pre>", "&amp;", "&#65;", "&", "#", "# ", "## ", "> ", "- ", "1. ", "2) ",
    "• ",
    "    ", "|", "|-|-|", "---", "===", "+++", "[a]: b", "http://a.it", "\u{200B}", "\u{AD}",
    "\u{FEFF}", "e\u{301}", "«", "»", "’", "Leggi anche", "Condividi", "Commenti (3)", "×",
    "di Anna Bi", "3 maggio 2024", "parola", "Titolo breve", "fine riga-", "(SEGUE)", "🙂", "中",
  ]

  private func text(_ seed: UInt64) -> SourceText {
    SourceText(randomText(from: Self.pieces, count: 120, seed: seed))
  }

  @Test(arguments: 0..<300)
  func rebuildsTextByteForByte(seed: UInt64) {
    let text = text(seed)
    let article = PlainTextReader().read(text)
    #expect(article.source == text.string)
    check(article, text)
  }

  @Test(arguments: 0..<300)
  func rebuildsMarkdownByteForByte(seed: UInt64) {
    let text = text(seed)
    let article = MarkdownReader().read(text)
    #expect(article.source == text.string)
    check(article, text)
  }

  /// All blocks can be put together again, and every letter is in a block or in what was left out.
  private func check(_ article: Article, _ text: SourceText) {
    var kept = ""
    for block in article.blocks {
      #expect(block.reassembled == block.source)
      for span in block.markup { #expect(span.range.upperBound <= block.text.count) }
      kept += block.source
    }
    for omission in article.omissions { kept += omission.text }
    // Markers of empty list items and link signs may stand between blocks; they have no letters.
    #expect(count(letters(kept)) == count(letters(text.string)))
  }

  private static let tags = [
    "<b>", "</b>", "<br>", "<p>", "</p>", "<div>", "</div>", "<ul>", "</ul>", "<li>", "<table>",
    "<tr>",
    "<td>", "</table>", "<h1>", "</h1>", "<h2>", "<blockquote>", "</blockquote>", "<pre>", "</pre>",
    "<article>", "</article>", "<nav>", "</nav>", "<aside>", "</aside>", "<footer>", "</footer>",
    "<main>", "<section class=related>", "<div id=comments>", "<div class=share>", "</section>",
    "<form>", "</form>", "<span hidden>", "</span>", "<a href=b>", "</a>", "<i>", "</i>", "<q>",
    "<sup>", "</sup>", "<figcaption>", "<cite>", "<!-- x -->", " ", "\n", ".", "parola", "Titolo",
    "grano ", "Leggi anche", "3 commenti", "[1]", "*", "×", "di Anna Bi", "&egrave;", "&amp;",
    "Una frase abbastanza lunga da contare come prosa per chi cerca il testo di un articolo.",
  ]

  @Test(arguments: 0..<400)
  func losesNoWordOfAPage(seed: UInt64) {
    let html = randomText(from: Self.tags, count: 120, seed: seed)
    let article = HTMLReader().read(SourceText(html))
    for block in article.blocks { #expect(block.reassembled == block.source) }
    let kept = article.blocks.map(\.source) + article.omissions.map(\.text)
    let found = count(letters(kept.joined()))
    var expected = count(letters(visible(html)))
    // A footnote's way back has no words; the markup that is written adds letters, never takes any.
    for (letter, number) in expected where found[letter, default: 0] >= number {
      expected[letter] = nil
    }
    #expect(expected.isEmpty)
  }

  @Test(arguments: 0..<100)
  func survivesNoise(seed: UInt64) {
    let text = SourceText(repairing: randomBytes(count: 1500, seed: seed))
    #expect(MarkdownReader().read(text).source == text.string)
    #expect(PlainTextReader().read(text).source == text.string)
    _ = HTMLReader().read(text)
    _ = try? ArticleReader().read(text.bytes)
  }

  /// Each of these, repeated, costs time or stack where a reader is careless.
  @Test(arguments: [
    "[", "](", "![", "[a](b", "[a](<b", "[a](b \"", "*", "**a ", "*a_b", "`", "`a``b", "<",
    "<a b=\"",
    "<!--", "> ", ">", "- ", "1. ", "  - a\n", "|", "|a|b|\n|-|-|\n", "\\", "&", "[^1]", "```\n",
    "    x\n", "\n", "a\n", "- a\n", "— a?\n", "a-\nb", "<div>", "<b>", "<ul><li>",
    "<table><tr><td>",
    "<p>", "<blockquote>", "<script>", "</b>", "<q>", "<sup>1</sup>", "a  \n", "[1] ", "[1] A\n",
  ])
  func staysLinear(piece: String) {
    let text = SourceText(String(repeating: piece, count: 6_000 / piece.utf8.count))
    #expect(PlainTextReader().read(text).source == text.string)
    #expect(MarkdownReader().read(text).source == text.string)
    _ = HTMLReader().read(text)
  }

  private func count(_ string: String) -> [Unicode.Scalar: Int] {
    string.unicodeScalars.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// A page without its tags and comments, references resolved.
  private func visible(_ html: String) -> String {
    var visible = ""
    var inTag = false
    for character in html {
      if character == "<" { inTag = true }
      if !inTag { visible.append(character) }
      if character == ">" { inTag = false }
    }
    return visible.replacing("&egrave;", with: "è").replacing("&amp;", with: "&")
  }
}
