import Interchange
import Testing
import TextModel

@Suite struct ArticleFormatTests {
  @Test(arguments: [
    ("nota.txt", "# Non un titolo\n\n[^1] **no**", ArticleFormat.plainText),
    ("nota.MD", "Testo", .markdown),
    ("pagina.html", "Testo", .html),
    ("pagina.txt", "<!DOCTYPE html>\n<p>Testo", .html),
    ("articolo", "Testo semplice.\nE basta.", .plainText),
    ("articolo", "# Titolo\n\nTesto con [link](http://a.it).", .markdown),
    ("articolo", "---\ntitle: x\n---\nTesto", .markdown),
    ("articolo", "<div><p>Uno</p><p>Due</p></div>", .html),
    ("difesa.2025", "Spesa > 5 e < 3, * nota", .plainText),
  ])
  func detects(name: String, text: String, format: ArticleFormat) {
    #expect(ArticleFormat.detect(fileName: name, SourceText(text)) == format)
  }
}
