import FronteCLI
import TestSupport
import Testing
import TextModel

@Suite struct CommandTests {
  @Test func segmentsLineByLine() {
    let outcome = fronte(["segment"], input: "Il sen. Rossi parla. Tutti\ntacciono.\n\n\nFine.")
    #expect(outcome.status == .success)
    #expect(outcome.output == "Il sen. Rossi parla.\nTutti\ntacciono.\n\nFine.\n")
  }

  @Test func namesTheRuleAtEachCandidate() {
    let outcome = fronte(["segment", "--why"], input: "Il sen. Rossi parla.")
    #expect(outcome.output.contains("1:8\tjoin\ttitle\t"))
  }

  @Test func draftsALineForEachLine() {
    let outcome = fronte(
      ["draft", "--lines", "--no-builtin"],
      input: "La nave salpa. Il mare tace.\n\n  \nFine"
    )
    #expect(outcome.status == .success)
    #expect(outcome.output.split(separator: "\n", omittingEmptySubsequences: false).count == 5)
    #expect(outcome.output.hasSuffix("\n"))
  }

  @Test(arguments: [
    (["--english", "uk"], "Defence organises the programme.\n"),
    (["--english", "us"], "Defense organizes the program.\n"),
    (["--alternatives"], "Defense organizes|arranges the program|platform.\n"),
  ])
  func draftsAsAsked(options: [String], english: String) {
    let outcome = fronte(
      ["draft", "--lines", "--no-builtin"] + options,
      input: "La difesa organizza il programma."
    )
    #expect(outcome.output == english)
  }

  @Test func spellsTheBuiltInGlossaryAsAsked() {
    let outcome = fronte(
      ["annotate", "--english", "uk", "--format", "text", "--target-only"],
      input: "Il ministero della Difesa ringrazia il Programma alimentare mondiale."
    )
    #expect(outcome.output.contains("defence ministry"))
    #expect(outcome.output.contains("World Food Programme"))
  }

  @Test func placesTermsByScalarsOfTheLine() throws {
    let folder = try TemporaryFolder()
    try folder.write("# italian\tenglish\ndiga\tdam\n", to: "g.tsv")
    let outcome = fronte(
      ["terms", "--no-builtin", "--glossary", "g.tsv", "--format", "jsonl"],
      input: "Niente.\n\nÈ la diga.\n",
      in: folder.path
    )
    let term = try JSONReader.read(Array(outcome.output.utf8))
    #expect(term["line"] == .number(2))
    #expect(term["start"] == .number(5))
    #expect(term["end"] == .number(9))
    #expect(term["term"]?.string == "diga")
    #expect(term["english"]?.string == "dam")
    #expect(term["status"]?.string == "preferred")
    #expect(term["glossary"]?.string == "g.tsv")
  }

  @Test func findsTermsAcrossWrappedLinesAndMarkup() throws {
    let folder = try TemporaryFolder()
    try folder.write("# italian\tenglish\ngrande diga\tgreat dam\n", to: "g.tsv")
    let outcome = fronte(
      ["terms", "--no-builtin", "-g", "g.tsv", "--format", "jsonl", "--from", "markdown"],
      input: "# Titolo\n\nEcco la **grande**\ndiga.\n",
      in: folder.path
    )
    let term = try JSONReader.read(Array(outcome.output.utf8))
    #expect(term["line"] == .number(2))
    #expect(term["start"] == .number(10))
    #expect(term["text"]?.string == "grande diga")
  }

  @Test func writesOutputsWholeAndKeepsArticles() throws {
    let folder = try TemporaryFolder()
    try folder.write("La nave salpa.\n", to: "a.md")
    try folder.write("Il mare tace.\n", to: "b.txt")
    let page = fronte(["annotate", "--no-builtin", "a.md", "-o", "page.md"], in: folder.path)
    #expect(page.status == .success)
    #expect(page.output.isEmpty)
    #expect(try folder.read("page.md").contains("La nave salpa."))
    let clash = fronte(["annotate", "a.md", "-o", "a.md"], in: folder.path)
    #expect(clash.status == .usage)
    #expect(try folder.read("a.md") == "La nave salpa.\n")
    let many = fronte(
      ["annotate", "--no-builtin", "a.md", "b.txt", "-o", "pages/"],
      in: folder.path
    )
    #expect(many.status == .success)
    #expect(try folder.names("pages") == ["a.md", "b.md"])
    let twice = fronte(["annotate", "a.md", "./a.md", "-o", "pages/"], in: folder.path)
    #expect(twice.status == .usage)
    #expect(fronte(["annotate", "a.md", "b.txt"], in: folder.path).status == .usage)
    let lines = fronte(
      ["annotate", "--no-builtin", "a.md", "b.txt", "--format", "jsonl"],
      in: folder.path
    )
    #expect(lines.output.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    (["annotate", "--format", "markdown"], "**AISE, Italy's foreign intelligence agency**,", 1),
    (["annotate", "--format", "html"], ">AISE, Italy's foreign intelligence agency<", 1),
    (["annotate", "--format", "json"], "\"introduced\": true", 1),
    (["draft"], "AISE, Italy's foreign intelligence agency, remains", 1),
    (["draft", "--lines"], "agency", 0),
  ])
  func introducesATermOnce(_ arguments: [String], _ words: String, _ count: Int) {
    let outcome = fronte(arguments, input: "L'Aise tace. Ma l'Aise sa.\n")
    #expect(outcome.status == .success)
    #expect(outcome.output.ranges(of: words).count == count)
  }

  @Test func tellsTheFormatByTheOutputsName() throws {
    let folder = try TemporaryFolder()
    let outcome = fronte(
      ["annotate", "--no-builtin", "-", "-o", "page.html"],
      input: "La nave salpa.",
      in: folder.path
    )
    #expect(outcome.status == .success)
    #expect(try folder.read("page.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test(arguments: ["annotate", "draft", "terms", "segment"])
  func takesEmptyInput(_ command: String) {
    let options = command == "segment" ? [] : ["--no-builtin"]
    #expect(fronte([command] + options).status == .success)
  }

  @Test(arguments: ["annotate", "draft", "terms", "segment"])
  func failsOnWhatIsNoArticle(_ command: String) {
    let options = command == "segment" ? [] : ["--no-builtin"]
    let missing = fronte([command, "no-such-file.txt"] + options)
    #expect(missing.status == .failure)
    #expect(missing.error == "no-such-file.txt: error: no such file or folder\n")
    let folder = fronte([command, "Sources"] + options)
    #expect(folder.status == .failure)
    #expect(folder.error == "Sources: error: this is a folder, not a file\n")
    let document = fronte([command] + options, input: "%PDF-1.7\n%\u{1}\u{2}\u{3}\n")
    #expect(document.status == .failure)
  }

  @Test func namesTheLineOfAMalformedGlossary() throws {
    let folder = try TemporaryFolder()
    try folder.write("# italian\tenglish\ndiga\tdam\nsenza inglese\n", to: "g.tsv")
    let outcome = fronte(["terms", "--no-builtin", "-g", "g.tsv"], input: "x", in: folder.path)
    #expect(outcome.status == .failure)
    #expect(outcome.error.hasPrefix("g.tsv:3: error: "))
  }

  @Test func looksForSettingsUpwards() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("deep")
    try folder.write("diga\tbarrage\n", to: "mine.tsv")
    try folder.write(
      #"{"glossaries": ["mine.tsv"], "builtin": false, "abbreviations": {"it": {"title": ["xqz."]}}}"#,
      to: "fronte.json"
    )
    let terms = fronte(["terms", "--format", "tsv"], input: "La diga.", in: folder.path + "/deep")
    #expect(terms.output.contains("\tbarrage\t"))
    let segments = fronte(["segment"], input: "Il xqz. Rossi.", in: folder.path + "/deep")
    #expect(segments.output == "Il xqz. Rossi.\n")
  }

  @Test(arguments: [
    ("{\"glosaries\": []}", "unknown setting 'glosaries'; did you mean 'glossaries'?"),
    ("{\n  \"builtin\": yes\n}", "c.json:2:14: error: a value was expected here"),
    ("[]", "must be an object"),
    ("{\"english\": \"fr\"}", "must be \"us\" or \"uk\""),
    ("{\"abbreviations\": {\"it\": {\"rank\": []}}}", "'rank' is no class of abbreviations"),
  ])
  func explainsWrongSettings(_ settings: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(settings, to: "c.json")
    let outcome = fronte(["segment", "--config", "c.json"], in: folder.path)
    #expect(outcome.status == .failure)
    #expect(outcome.error.contains(message))
  }

  @Test func coloursOnlyWhatAPersonLooksAt() {
    let arguments = ["glossary", "show", "Farnesina"]
    #expect(fronte(arguments, isTerminal: true).output.contains("\u{1B}["))
    #expect(!fronte(arguments).output.contains("\u{1B}["))
    let refused = fronte(arguments, environment: ["NO_COLOR": "1"], isTerminal: true)
    #expect(!refused.output.contains("\u{1B}["))
    #expect(fronte(arguments + ["--color", "always"]).output.contains("\u{1B}["))
  }

  @Test func searchesTheGlossaryInAnyForm() {
    let found = fronte(["glossary", "search", "ambasciatori"])
    #expect(found.status == .success)
    #expect(found.output.contains("ambasciatore"))
    #expect(fronte(["glossary", "search", "xyzzyx"]).status == .findings)
    let missing = fronte(["glossary", "show", "Farnesna"])
    #expect(missing.status == .findings)
    #expect(missing.error.contains("did you mean 'Farnesina'?"))
  }

  @Test func listsGlossariesForPrograms() throws {
    let folder = try TemporaryFolder()
    try folder.write("# italian\tenglish\tnote\ndiga\tdam\tOf water.\n", to: "g.tsv")
    let tsv = fronte(["glossary", "list", "g.tsv", "--format", "tsv"], in: folder.path)
    #expect(tsv.output.contains("diga\tdam\tOf water.\t"))
    let json = fronte(["glossary", "list", "g.tsv", "--format", "json"], in: folder.path)
    let value = try JSONReader.read(Array(json.output.utf8))
    #expect(value.array?.first?["italian"]?.string == "diga")
  }

  @Test func reportsWhatWasLeftOut() {
    let page =
      "<html><body><nav><a href=x>Home</a></nav><article><h1>Il patto</h1>"
      + "<p>La nave salpa nel pomeriggio, dicono al porto.</p></article></body></html>"
    let short = fronte(["annotate", "--no-builtin"], input: page)
    #expect(short.error.contains("left out 1 passage"))
    let long = fronte(["annotate", "--no-builtin", "--verbose"], input: page)
    #expect(long.error.contains("left out (navigation): Home"))
    #expect(fronte(["annotate", "--no-builtin", "--quiet"], input: page).error.isEmpty)
  }
}
