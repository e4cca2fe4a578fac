import Bilingual
import Interchange
import Testing
import TextModel

@Suite struct HTMLReaderTests {
  private func read(_ html: String) -> Article {
    HTMLReader().read(SourceText(html))
  }

  /// The dump of a page whose article holds `html`.
  private func body(_ html: String) -> String { dump(read(html)) }

  @Test(arguments: [
    ("<h1>A</h1><p>b</p>", "h1 A\np b"),
    ("<p>a<p>b", "p a\np b"),
    ("<div>a<div>b</div>c</div>", "p a\np b\np c"),
    ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "li1[-] a\nli1[-] b\nli2[-] c\nli1[-] d"),
    ("<ol start=3><li>a</li><li><p>b</p><p>c</p></li></ol>", "li1[3.] a\nli1[4.] b\nli1[] c"),
    ("<blockquote><p>a</p><cite>Un ministro</cite></blockquote>", "q a\nq Un ministro"),
    ("<blockquote>a<footer>b</footer></blockquote>c", "q a\nq b\np c"),
    (
      "<blockquote><p>a</p><footer>— <cite>Un ministro</cite></footer></blockquote>",
      "q a\nq — Un ministro"
    ),
    ("<blockquote><p>a</p><p class=author>Un ministro</p></blockquote>", "q a\nq Un ministro"),
    ("<blockquote>Scrive <cite>Il Faro</cite>: «Mai».</blockquote>", "q Scrive Il Faro: «Mai»."),
    ("<figure><blockquote>a</blockquote><cite>Un ministro</cite></figure>", "q a\nq Un ministro"),
    (
      "<p>a</p><figure><img src=b><cite>Anna Bi</cite></figure>",
      "p a\n=image ![](b)\ncredit Anna Bi"
    ),
    (
      "<figure><img src=a.jpg alt=b><figcaption>C. (Foto Lampo)</figcaption></figure>",
      "=image ![b](a.jpg)\ncap C."
    ),
    ("<p>a<br>b<br><br>c</p>", "p a b\np c"),
    ("<p>A.<br>B.</p>", "p A.⏎B."),
    ("<p><span class=dropcap>L</span>\n’<b>isola</b></p>", "p L’isola"),
    (
      "<p>de&shy;ter&#173;ren\u{AD}za &egrave; l&rsquo;&#8220;arma&#148;</p>",
      "p deterrenza è l’“arma”"
    ),
    ("<p>a&nbsp;</p><p>&nbsp;</p><p> \n b </p>", "p a\u{A0}\np b"),
    ("<p>5 &lt; 6 & 7 < 8 &boh;</p>", "p 5 < 6 & 7 < 8 &boh;"),
    ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "=table | a | b |⏎| --- | --- |⏎| 1 | 2 |"),
    ("<table><tr><td><p>a</p><td><p>b</p></table>", "p a\np b"),
    ("<pre>a\n  b</pre>", "=code ```⏎a⏎  b⏎```"),
    ("<hr><p>a</p><p>* * *</p><p>b</p>", "=rule ---\np a\n=rule ---\np b"),
    ("<p>km<sup>2</sup>, 1<sup>o</sup>, H<sub>2</sub>O</p>", "p km², 1º, H2O"),
    ("<p>Dice <q>no</q>.</p>", "p Dice “no”."),
    ("<p>a<!-- b -->c<![CDATA[d]]>e</p>", "p ace"),
    ("<p>a<!-- mai chiuso", "p a mai chiuso"),
    ("solo testo", "p solo testo"),
    ("", ""),
    ("<p>a</b></i></div>b</p>", "p ab"),
    ("<b><p>Tutto forte.</p><p>Anche qui.</p></b>", "p Tutto forte.\np Anche qui."),
    ("<p><strong>Un titolo</strong></p><p>Testo.</p>", "h1 Un titolo\np Testo."),
    (
      "<p>a</p><script>if (1<2) document.write('<p>no</p>')</script><p>b</p>",
      "p a\np b\n- code if (1<2) document.write('<p>no</p>')"
    ),
    ("<p>a</p><p style='display: none'>b</p><p hidden>c</p>", "p a\n- hidden b\n- hidden c"),
    (
      "<p>a</p><div class='share-bar'><a>X</a></div><form>Cerca <input></form>",
      "p a\n- share X\n- form Cerca"
    ),
    ("<p>a</p><p><b>Leggi anche:</b> <a href=x>Altro</a></p>", "p a\n- related Leggi anche: Altro"),
    (
      "<p>a<sup><a href='#fn1'>1</a></sup>.</p><ol><li id=fn1>b <a href='#fnref1'>↩</a></ol>",
      "p a[1].\nfn[1] b"
    ),
    (
      "<p>a<a href='#_ftn1'>[1]</a></p><div id=ftn1><p><a href='#_ftnref1'>[1]</a> b</p></div>",
      "p a[1]\nfn[1] b"
    ),
  ])
  func findsBlocks(html: String, expected: String) {
    #expect(body(html) == expected)
  }

  @Test(arguments: [
    ("<p><em>a</em> <b>b</b></p>", "*a* **b**", "em(a) strong(b)"),
    ("<p>Medi<i>terra</i>neo</p>", "Medi*terra*neo", "em(terra)"),
    (
      "<p><a href='http://a.it'>b <b>c</b></a></p>", "[b **c**](http://a.it)",
      "a<http://a.it>(b c) >strong(c)"
    ),
    ("<p>a<em> b </em>c</p>", "a *b* c", "em(b)"),
    ("<p><b></b>a<i> </i>b</p>", "a b", ""),
    ("<p><em>a<em>b</em></em></p>", "*ab*", "em(ab)"),
    (
      "<p>5 * 6 [a] `b` snake_case &lt;c&gt;</p>", "5 \\* 6 \\[a\\] \\`b\\` snake_case \\<c>",
      "sp(*) sp([) sp(]) sp(`) sp(`) sp(<)"
    ),
    ("<p># a</p>", "\\# a", "sp(#)"),
    ("<p>1. a</p>", "1\\. a", "sp(.)"),
    ("<p>A.<br>B</p>", "A.\\⏎B", "br(⏎)"),
    ("<p>a <img src=b alt=c> d</p>", "a ![c](b) d", "img<b>()"),
  ])
  func writesMarkdown(html: String, source: String, markup: String) throws {
    let block = try #require(read(html).blocks.first)
    #expect(block.source.replacing("\n", with: "⏎") == source)
    #expect(dumpMarkup(block) == markup)
    #expect(block.reassembled == block.source)
  }

  private static let prose =
    "Il porto è rimasto chiuso per nove giorni, e nessuno ha chiesto scusa a chi aspettava il grano."

  /// Pages around one article of a headline and two paragraphs.
  @Test(arguments: [
    "<body><header><h1>Testata</h1><nav>Menu</nav></header><article><h1>Titolo</h1>@</article></body>",
    "<body><div id=top class=logo><h1>Testata</h1></div><h1>Titolo</h1><div class=entry-content>@</div>",
    "<main><h1>Titolo</h1><div>@</div></main><aside><p>@</p></aside>".replacing(
      "<aside><p>@",
      with: "<aside><p>Altro."
    ),
    "<table><tr><td><a href=a>Menu</a></td><td><h1>Titolo</h1>@</td></tr></table>",
    "<div><ul><li><a href=a>Uno</a><li><a href=b>Due</a></ul><div><h1>Titolo</h1><div>@</div></div></div>",
    "<div class='sidebar-page'><h1>Titolo</h1>@</div>",
    "<div aria-hidden=true><h1>Titolo</h1>@</div><div role=dialog class=cookie>Cookie?</div>",
    "<div class=hero-banner><h1>Titolo</h1></div><div class=comments-open>@</div>",
    "<title>Titolo | Testata</title><h1>Testata</h1><article><h1>Titolo</h1>@</article>",
    "<form action=x><h1>Titolo</h1>@</form>",
    "<article class=card><p>Breve.</p></article><article><h1>Titolo</h1>@</article>",
    "<article><h1>Titolo</h1>@<section class=related><p>\(prose)</p></section></article>",
    "<article><h1>Titolo</h1>@<div id=comments><h2>2 commenti</h2><p>\(prose)</p></div></article>",
  ])
  func findsTheArticle(page: String) {
    let html = page.replacing("@", with: "<p>\(Self.prose)</p><p>\(Self.prose) Fine.</p>")
    let article = read(html)
    let blocks = article.blocks.map(\.text.string)
    #expect(blocks == ["Titolo", Self.prose, "\(Self.prose) Fine."])
    #expect(article.title == "Titolo")
  }

  @Test func doesNotTakeTheSiteForAHeadline() {
    let html =
      "<title>Titolo - Testata</title><h1>Testata</h1><article><p>\(Self.prose)</p></article>"
    #expect(body(html).hasPrefix("p Il porto"))
    #expect(read(html).title == "Titolo - Testata")
  }

  @Test func takesTheTitleOfThePage() {
    #expect(read("<title>Il grano fermo | Testata</title><p>a</p>").title == "Il grano fermo")
    let meta = "<meta property='og:title' content='Il grano &egrave; fermo'><p>a</p>"
    #expect(read(meta).title == "Il grano è fermo")
  }

  @Test func keepsBylinesAsCredits() {
    let html =
      "<h1>T</h1><div class=byline>di <a href=x>Livia Sartorelli</a></div><p>\(Self.prose)</p>"
    #expect(body(html).hasPrefix("h1 T\ncredit di Livia Sartorelli\np Il porto"))
  }

  @Test func partsWhoDrewACaption() throws {
    let html =
      "<p>a</p><figure><figcaption>Le rotte. Elaborazione su dati Lampo</figcaption></figure>"
    let caption = try #require(read(html).blocks.last)
    #expect(caption.text.string == "Le rotte.")
    #expect(caption.source == "Le rotte. Elaborazione su dati Lampo")
  }

  @Test func readsItsOwnMarkdownBack() {
    let html = """
      <h1>Il grano</h1><p>Uno *due* <b>tre <i>quattro</i></b>, [5] e <a href="http://a.it/b_(c)">link</a>.
      </p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d<ol><li>e</li></ol></li></ol>
      <blockquote><p>f</p><p>g.<br>H</p></blockquote><p>- non una lista</p><p>1. neppure</p>
      """
    let article = read(html)
    let again = MarkdownReader().read(SourceText(article.source))
    #expect(again.blocks.map(\.text) == article.blocks.map(\.text))
    #expect(again.blocks.map(\.kind) == article.blocks.map(\.kind))
  }
}
