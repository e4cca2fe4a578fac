import Bilingual
import Interchange
import Testing
import TextModel

@Suite struct MarkdownReaderTests {
  private func read(_ text: String) -> Article {
    let article = MarkdownReader().read(SourceText(text))
    #expect(article.source == text)
    return article
  }

  @Test(arguments: [
    ("# Uno", "h1 Uno"),
    ("### Tre ###", "h3 Tre"),
    ("## Con nome {#nome}", "h2 Con nome"),
    ("#senza blanco", "p #senza blanco"),
    ("Uno\n===", "h1 Uno"),
    ("Due\nrighe\n---", "h2 Due righe"),
    ("Uno\ndue\n\ntre", "p Uno due\np tre"),
    ("---", "=rule ---"),
    ("a\n***\nb", "p a\n=rule ***\np b"),
    ("- a\n- b", "li1[-] a\nli1[-] b"),
    ("1. a\n   - b\n2. c", "li1[1.] a\nli2[-] b\nli1[2.] c"),
    ("- a\n\n  ancora a\n- b", "li1[-] a\nli1[] ancora a\nli1[-] b"),
    ("* a\n  continua\n* b\npigra", "li1[*] a continua\nli1[*] b pigra"),
    ("- [x] fatto", "li1[-] fatto"),
    ("Nel\n2024. Poi", "p Nel 2024. Poi"),
    ("> a\n> b\n\nc", "q a b\np c"),
    ("> a\npigra", "q a pigra"),
    ("> > a\n> - b", "q a\nli1[-] b"),
    ("> «Mai».\n>\n> — un ministro", "q «Mai».\nq — un ministro"),
    ("```swift\nlet a = **b**\n```", "=code ```swift⏎let a = **b**⏎```"),
    ("~~~\nmai chiuso", "=code ~~~⏎mai chiuso"),
    ("a\n\n    b = c\n\n    d\n\ne", "p a\n=code     b = c⏎⏎    d\np e"),
    ("|a|b|\n|-|-|\n|c|d|\n\ne", "=table |a|b|⏎|-|-|⏎|c|d|\np e"),
    ("prima\n|a|b|\n|:-|-:|\n|c|", "p prima\n=table |a|b|⏎|:-|-:|⏎|c|"),
    ("a | b ma non tabella", "p a | b ma non tabella"),
    ("<div>\n*a*\n</div>\n\nb", "=html <div>⏎*a*⏎</div>\np b"),
    ("<!-- a\n\nb -->\nc", "=html <!-- a⏎⏎b -->\np c"),
    ("![a](b.png)", "=image ![a](b.png)"),
    ("[![a](b.png)](c)", "=image [![a](b.png)](c)"),
    ("![a](b.png)\n*Didascalia.*", "cap Didascalia."),
    ("[a]: http://b.it 'c'\n\nd [a]", "=linkDefinitions [a]: http://b.it 'c'\np d a"),
    ("a[^n]\n\n[^n]: nota\n    segue\n\n    fine", "p a[1]\nfn[n] nota segue\nfn[n] fine"),
    ("a \\[1\\].\n\n\\[1\\] Nota.", "p a [1].\nfn[1] Nota."),
    ("[2] Nota.", "fn[2] Nota."),
    ("[2] nota in mezzo", "p [2] nota in mezzo"),
    ("**Titolo finto**\n\nTesto.", "h2 Titolo finto\np Testo."),
    ("**Non un titolo.**\n\nTesto.", "p Non un titolo.\np Testo."),
    ("ANCHE QUESTO È UN TITOLO\n\nTesto.", "h2 ANCHE QUESTO È UN TITOLO\np Testo."),
    ("Testo.\n\n&nbsp;\n\nTesto.", "p Testo.\np Testo."),
    (
      "\tUn capoverso rientrato con un tabulatore resta un capoverso, non codice.",
      "p Un capoverso rientrato con un tabulatore resta un capoverso, non codice."
    ),
  ])
  func findsBlocks(text: String, expected: String) {
    #expect(dump(read(text)) == expected)
  }

  @Test(arguments: [
    ("**a** e _b_", "a e b", "strong(a) em(b)"),
    ("Medi*terra*neo", "Mediterraneo", "em(terra)"),
    ("snake_case_qui", "snake_case_qui", ""),
    ("***a** b*", "a b", "em(a b) >strong(a)"),
    ("**a *b***", "a b", "strong(a b) >em(b)"),
    ("*a", "*a", ""),
    ("** a **", "** a **", ""),
    ("~~a~~ ~b~", "a b", "del(a) del(b)"),
    ("`a *b*` e ``c`d``", "a *b* e c`d", "code(a *b*) code(c`d)"),
    ("`mai chiuso *a*", "`mai chiuso a", "em(a)"),
    ("[a *b*](c \"d\")", "a b", "a<c>(a b) >em(b)"),
    ("[a](b_(c)) [d](<e f>)", "a d", "a<b_(c)>(a) a<e f>(d)"),
    ("[a [b](c) d](e)", "[a b d](e)", "a<c>(b)"),
    ("[non un link] (a)", "[non un link] (a)", ""),
    ("*[a*](b)", "*a*", "a<b>(a*)"),
    ("prima ![a *b*](c) dopo", "prima  dopo", "img<c>()"),
    (
      "<http://a.it/b_c_d> e <a@b.it>", "http://a.it/b_c_d e a@b.it",
      "a<http://a.it/b_c_d>(http://a.it/b_c_d) a<a@b.it>(a@b.it)"
    ),
    ("a <span lang=\"fr\">b</span> c < d", "a b c < d", "html() html()"),
    ("\\*a\\* &egrave; &amp; &boh; &#x41;", "*a* è & &boh; A", "sp(*) sp(*) sp(è) sp(&) sp(A)"),
    ("de\u{200B}ter\u{AD}renza", "deterrenza", "sp() sp()"),
    ("a  \nB", "a⏎B", "br(⏎)"),
    ("a\\\nb", "a b", "br( )"),
    ("a<br>B", "a⏎B", "br(⏎)"),
    ("a\nb", "a b", "sp( )"),
    ("nota\\[12\\] e \\[a\\]", "nota[12] e [a]", "call<12>([12]) sp([) sp(])"),
  ])
  func findsMarkup(source: String, text: String, markup: String) throws {
    let block = try #require(read(source).blocks.first)
    #expect(block.text.string.replacing("\n", with: "⏎") == text)
    #expect(dumpMarkup(block) == markup)
    #expect(block.reassembled == source)
  }

  @Test func takesTheTitle() {
    #expect(read("---\ntitle: \"Il 'Golfo'\"\n---\n\nTesto.").title == "Il 'Golfo'")
    #expect(read("+++\ntitle = 'Il Golfo'\n+++\n# Altro\n").title == "Altro")
    #expect(read("---\n\nNon sono dati.\n\n---\n").title == "")
  }

  @Test func leavesOutWhatPagesAdd() {
    let article = read(
      "# A\n\nTesto.\n\n**Leggi anche**\n\n- [b](c)\n- [d](e)\n\nFine.\n\nCondividi su X\n"
    )
    #expect(
      dump(article) == """
        h1 A
        p Testo.
        p Fine.
        - related **Leggi anche**
        - related - [b](c)
        - related - [d](e)
        - share Condividi su X
        """
    )
  }

  @Test func warnsAboutProseInHTML() {
    let html =
      "<div>\nUn capoverso intero, con molte parole, che sta dentro un blocco di codice HTML.\n</div>"
    #expect(read(html).warnings.map(\.line) == [1])
    #expect(read("<hr>").warnings.isEmpty)
  }

  @Test func knowsLines() {
    let article = read("---\na: b\n---\n\n# T\n\nuno\ndue\n\n- tre\n")
    #expect(article.blocks.map(\.line) == [1, 5, 7, 10])
  }
}
