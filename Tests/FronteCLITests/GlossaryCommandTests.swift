import FronteCLI
import TestSupport
import Testing
import TextModel

/// The commands that keep a glossary.
@Suite struct GlossaryCommandTests {
  private static let header = "# italian\tenglish\tnote\tpos\tdomain\tstatus\tgender\n"

  /// A folder with a small glossary in it.
  private func folder(_ rows: String = "mare\tsea\nporto\tharbor\nporto\tport\t\t\t\tadmitted\n")
    throws -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    try folder.write(Self.header + rows, to: "g.tsv")
    return folder
  }

  // MARK: New and add

  @Test func makesAGlossaryOnce() throws {
    let folder = try TemporaryFolder()
    #expect(fronte(["glossary", "new", "g.tsv"], in: folder.path).status == .success)
    let text = try folder.read("g.tsv")
    #expect(text.hasPrefix("# italian\tenglish\t") && text.hasSuffix("\n"))
    let again = fronte(["glossary", "new", "g.tsv"], in: folder.path)
    #expect(again.status == .failure && again.error.contains("there is such a file already"))
    #expect(try folder.read("g.tsv") == text)
  }

  @Test func addsAtItsPlaceWithProposals() throws {
    let folder = try folder()
    let outcome = fronte(
      ["glossary", "add", "g.tsv", "nave spia", "spy ship", "--domain", "sea", "--set", "by=Anna"],
      in: folder.path
    )
    #expect(outcome.status == .success && outcome.output.isEmpty)
    #expect(outcome.error.contains("proposed pos noun, gender f"))
    let lines = try folder.read("g.tsv").split(separator: "\n")
    #expect(lines[0].hasSuffix("\tgender\tby"))
    #expect(lines[2] == "nave spia\tspy ship\t\tnoun\tsea\t\tf\tAnna")
    #expect(try folder.names("") == ["g.tsv", "g.tsv.history"])
  }

  @Test(arguments: [
    (["porto", "harbor"], "is there already", ExitCode.findings),
    (["porto", "wine"], "has the preferred rendering “harbor” already", .success),
    (["porto", "wine", "--status", "preferred"], "make one of them admitted", .success),
    (["cosa", "thing"], "so common that it would be marked everywhere", .success),
    (["pòrto", "harbour"], "“porto” is nearly the same term", .success),
    (["il molo", "pier"], "leave out the article", .success),
    (["porta", "door"], "“door” is forbidden for “varco”", .success),
    (["porto", "harbor", "--status", "forbidden"], "there already, as preferred", .findings),
    (["molo"], "the English is missing", .usage), (["", "x"], "the Italian is empty", .usage),
    (["molo", "pier", "--pos", "substantive"], "is no value of '--pos'", .usage),
    (["molo", "pier", "--set", "x"], "is not COLUMN=VALUE", .usage),
    (["molo", "pier", "--wait", "soon"], "no number of seconds", .usage),
  ])
  func warnsOfWhatIsDoubtful(words: [String], message: String, status: ExitCode) throws {
    let folder = try folder("porto\tharbor\nvarco\tdoor\t\t\t\tforbidden\nvarco\tgate\n")
    let outcome = fronte(["glossary", "add", "g.tsv"] + words, in: folder.path)
    #expect(outcome.error.contains(message), "\(outcome.error)")
    #expect(outcome.status == status)
  }

  @Test func showsWhatItWouldDo() throws {
    let folder = try folder()
    let before = try folder.read("g.tsv")
    for words in [
      ["add", "g.tsv", "molo", "pier"], ["edit", "g.tsv", "mare", "--note", "x"],
      ["remove", "g.tsv", "mare"],
    ] {
      let outcome = fronte(["glossary"] + words + ["--dry-run"], in: folder.path)
      #expect(outcome.status == .success)
      #expect(outcome.output.split(separator: "\n").count == 1)
    }
    #expect(try folder.read("g.tsv") == before)
    #expect(try folder.names("") == ["g.tsv"])
  }

  // MARK: Edit and remove

  @Test(arguments: [
    (["mare", "--note", "Deep."], "mare\tsea\tDeep."),
    (["Màre", "--english", "ocean"], "mare\tocean"),
    (["porto", "port", "--status", "forbidden"], "porto\tport\t\t\t\tforbidden"),
    (["porto", "--domain", "ships"], "porto\tport\t\t\tships\tadmitted"),
    (["porto", "port", "--clear", "status"], "porto\tport"),
    (["porto", "--italian", "scalo"], "scalo\tport\t\t\t\tadmitted"),
    (["mare", "--note", "a\tb\n c "], "mare\tsea\ta b c"),
  ])
  func changesFields(words: [String], line: String) throws {
    let folder = try folder()
    let outcome = fronte(["glossary", "edit", "g.tsv"] + words, in: folder.path)
    #expect(outcome.status == .success, "\(outcome.error)")
    #expect(try folder.read("g.tsv").split(separator: "\n").contains { $0 == line })
  }

  @Test(arguments: [
    (
      ["edit", "g.tsv", "mre", "--note", "x"], "no entry 'mre'; did you mean 'mare'?",
      ExitCode.findings
    ),
    (
      ["edit", "g.tsv", "porto", "--note", "x"], "say which one is meant: 'harbor', 'port'", .usage
    ),
    (
      ["edit", "g.tsv", "porto", "wine", "--note", "x"], "has no rendering 'wine'; it has",
      .findings
    ),
    (["edit", "g.tsv", "mare"], "nothing to change", .usage),
    (["edit", "g.tsv", "mare", "--english", ""], "cannot be empty", .usage),
    (["edit", "g.tsv", "mare", "--clear", "italian"], "cannot be empty", .usage),
    (["edit", "no.tsv", "mare", "--note", "x"], "no.tsv: error: no such file", .failure),
    (["edit", "g.tsv", "mare", "--editor"], "no editor is named", .failure),
    (["remove", "g.tsv", "mre"], "did you mean 'mare'?", .findings),
    (["remove", "g.tsv", "porto", "wine"], "has no rendering 'wine'", .findings),
    (["remove", "no.tsv", "x"], "no such file", .failure),
    (["sort", "no.tsv"], "no such file", .failure), (["undo", "no.tsv"], "no such file", .failure),
    (["history", "no.tsv"], "no such file", .failure),
    (["undo", "g.tsv"], "there is no change to take back", .findings),
    (["import", "g.tsv"], "'--into GLOSSARY' is missing", .usage),
    (["import", "no.csv", "--into", "g.tsv"], "no.csv: error: no such file", .failure),
    (["export", "g.tsv"], "the format is missing", .usage),
    (["export", "g.tsv", "--format", "iate"], "is no value of '--format'", .usage),
    (["export", "g.tsv", "--format", "csv", "--delimiter", "x"], "is no delimiter", .usage),
    (["diff", "-", "-"], "only one side", .usage),
    (["diff", "g.tsv", "no.tsv"], "no such file", .failure),
    (["lint", "no.tsv"], "no such file", .failure),
    (["lint", "g.tsv", "--ignore", "L999"], "there is no code 'L999'", .usage),
    (["which", " "], "the text is empty", .usage),
    (["which", "qwertyuiop", "--no-builtin"], "no entry is used for this", .findings),
  ])
  func saysWhatIsWrong(words: [String], message: String, status: ExitCode) throws {
    let folder = try folder()
    let before = try folder.read("g.tsv")
    let outcome = fronte(["glossary"] + words, in: folder.path)
    #expect(outcome.status == status)
    #expect(outcome.error.contains(message), "\(outcome.error)")
    #expect(outcome.output.isEmpty)
    #expect(try folder.read("g.tsv") == before)
    #expect(try folder.names("") == ["g.tsv"])
  }

  @Test func removesAndWarnsOfReferences() throws {
    let folder = try TemporaryFolder()
    try folder.write("# italian\tenglish\tsee\nmolo\tpier\tporto\nporto\tharbor\n", to: "g.tsv")
    let outcome = fronte(["glossary", "remove", "g.tsv", "porto"], in: folder.path)
    #expect(outcome.status == .success)
    #expect(outcome.error.contains("“molo” refers to “porto”, which is no longer there"))
    #expect(try folder.read("g.tsv") == "# italian\tenglish\tsee\nmolo\tpier\tporto\n")
  }

  // MARK: History and undo

  @Test func takesChangesBackByteForByte() throws {
    let folder = try TemporaryFolder()
    // Blanks, CRLF, other columns, no line end: nothing that a writer would make anew.
    try folder.write(
      "# mine\r\n# italian\tenglish\tx\r\nporto\tharbor \t\r\n\r\nmare\tsea\t y",
      to: "g.tsv"
    )
    var versions = [try folder.read("g.tsv")]
    for words in [
      ["add", "g.tsv", "molo", "pier"], ["edit", "g.tsv", "mare", "--note", "n"],
      ["sort", "g.tsv"], ["remove", "g.tsv", "porto"],
    ] {
      #expect(fronte(["glossary"] + words, in: folder.path).status == .success)
      versions.append(try folder.read("g.tsv"))
    }
    let history = fronte(["glossary", "history", "g.tsv"], in: folder.path)
    #expect(history.output.split(separator: "\n").count == 5)
    #expect(history.output.contains("glossary edit g.tsv mare --note n"))
    for version in versions.dropLast().reversed() {
      #expect(fronte(["glossary", "undo", "g.tsv"], in: folder.path).status == .success)
      #expect(try folder.read("g.tsv") == version)
    }
    #expect(fronte(["glossary", "undo", "g.tsv"], in: folder.path).status == .findings)
    let json = fronte(["glossary", "history", "g.tsv", "--format", "json"], in: folder.path)
    let records = try JSONReader.read(Array(json.output.utf8)).array ?? []
    #expect(
      records.compactMap { $0["undone"]?.bool } == [true, true, true, true]
        + Array(repeating: false, count: 4)
    )
  }

  @Test(arguments: [
    ["new", "n.tsv"], ["add", "n.tsv", "molo", "pier"], ["import", "g.tsv", "--into", "n.tsv"],
  ])
  func removesAFileWhoseCreationIsTakenBack(words: [String]) throws {
    let folder = try folder()
    #expect(fronte(["glossary"] + words, in: folder.path).status == .success)
    let created = try folder.read("n.tsv")
    #expect(
      fronte(["glossary", "add", "n.tsv", "onda", "wave"], in: folder.path).status == .success
    )
    #expect(fronte(["glossary", "undo", "n.tsv"], in: folder.path).status == .success)
    #expect(try folder.read("n.tsv") == created)
    let dry = fronte(["glossary", "undo", "--dry-run", "n.tsv"], in: folder.path)
    #expect(dry.status == .success && dry.error.contains("would take back change 1"))
    #expect(try folder.read("n.tsv") == created)
    #expect(fronte(["glossary", "undo", "n.tsv"], in: folder.path).status == .success)
    #expect(try !folder.names("").contains("n.tsv"))
    let again = fronte(["glossary", "undo", "n.tsv"], in: folder.path)
    #expect(again.status == .failure && again.error.contains("no such file"))
    // Made anew, the history goes on.
    #expect(fronte(["glossary"] + words, in: folder.path).status == .success)
    #expect(try folder.read("n.tsv") == created)
    #expect(fronte(["glossary", "undo", "n.tsv"], in: folder.path).status == .success)
    #expect(try !folder.names("").contains("n.tsv"))
  }

  @Test func keepsAFileThatWasThereEmpty() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "g.tsv")
    #expect(
      fronte(["glossary", "add", "g.tsv", "molo", "pier"], in: folder.path).status == .success
    )
    #expect(fronte(["glossary", "undo", "g.tsv"], in: folder.path).status == .success)
    #expect(try folder.read("g.tsv") == "")
  }

  @Test func doesNotUndoOverForeignChanges() throws {
    let folder = try folder()
    #expect(
      fronte(["glossary", "add", "g.tsv", "molo", "pier"], in: folder.path).status == .success
    )
    try folder.write(try folder.read("g.tsv") + "zattera\traft\n", to: "g.tsv")
    let text = try folder.read("g.tsv")
    let outcome = fronte(["glossary", "undo", "g.tsv"], in: folder.path)
    #expect(outcome.status == .failure && outcome.error.contains("changed in another way"))
    #expect(try folder.read("g.tsv") == text)
  }

  @Test func goesOnAfterAHistoryThatWasCutShort() throws {
    let folder = try folder()
    #expect(
      fronte(["glossary", "add", "g.tsv", "molo", "pier"], in: folder.path).status == .success
    )
    try folder.write(try folder.read("g.tsv.history") + "{\"number\":2,\"ti", to: "g.tsv.history")
    let text = try folder.read("g.tsv")
    #expect(
      fronte(["glossary", "add", "g.tsv", "onda", "wave"], in: folder.path).status == .success
    )
    #expect(fronte(["glossary", "undo", "g.tsv"], in: folder.path).status == .success)
    #expect(try folder.read("g.tsv") == text)
    let history = fronte(["glossary", "history", "g.tsv"], in: folder.path)
    #expect(history.error.contains("cut short"))
  }

  @Test func takesAChangeThatWasWrittenDownButNotMadeForNone() throws {
    let folder = try folder()
    let before = try folder.read("g.tsv")
    #expect(
      fronte(["glossary", "add", "g.tsv", "molo", "pier"], in: folder.path).status == .success
    )
    // As if the program had been killed between the two.
    try folder.write(before, to: "g.tsv")
    let undo = fronte(["glossary", "undo", "g.tsv"], in: folder.path)
    #expect(undo.status == .findings && undo.error.contains("no change to take back"))
    #expect(
      fronte(["glossary", "add", "g.tsv", "onda", "wave"], in: folder.path).status == .success
    )
    let history = fronte(["glossary", "history", "g.tsv"], in: folder.path).output
    #expect(history.contains("g.tsv molo pier (taken back)"))
    #expect(history.contains("(change 1 was interrupted and not made)"))
    #expect(fronte(["glossary", "undo", "g.tsv"], in: folder.path).status == .success)
    #expect(try folder.read("g.tsv") == before)
  }

  // MARK: Import, export, convert

  @Test func importsOnceAndSaysHow() throws {
    let folder = try folder()
    try folder.write(
      "Termine;Traduzione;Cliente\nporto;harbor;Rossi\nmolo;pier;\nmolo;pier;\n",
      to: "c.csv"
    )
    let arguments = ["glossary", "import", "c.csv", "--into", "g.tsv"]
    let dry = fronte(arguments + ["--dry-run"], in: folder.path)
    #expect(dry.output == "+ molo = pier\n")
    #expect(dry.error.contains("read as csv, UTF-8, columns parted by ;: 3 records, 3 pairs"))
    #expect(dry.error.contains("Termine → italian, Traduzione → english, Cliente → kept as it is"))
    let first = fronte(arguments, in: folder.path)
    #expect(first.status == .success)
    #expect(first.error.contains("1 added, 1 there already, 1 there with other fields and left"))
    let text = try folder.read("g.tsv")
    #expect(fronte(arguments, in: folder.path).error.contains("0 added, 2 there already"))
    #expect(try folder.read("g.tsv") == text)
    let updated = fronte(arguments + ["--update"], in: folder.path)
    #expect(updated.error.contains("1 updated"))
    #expect(try folder.read("g.tsv").contains("porto\tharbor\t\t\t\t\t\tRossi\n"))
  }

  @Test(arguments: [
    ("tsv", "back.tsv"), ("csv", "back.csv"), ("json", "back.json"), ("tbx", "back.tbx"),
    ("tbx2", "back.xml"),
  ])
  func convertsThereAndBack(format: String, name: String) throws {
    let folder = try folder(
      "mare\tsea\tDeep; “blue”.\tnoun\tsea\tpreferred\tm\nNATO\tNATO\t\tacronym\t\tkeep\n"
    )
    let there = fronte(
      ["glossary", "export", "g.tsv", "--format", format, "-o", name],
      in: folder.path
    )
    #expect(there.status == .success && there.error.contains("2 of 2 rows written as \(format)"))
    let back = fronte(
      ["glossary", "convert", name, "--format", "tsv", "-o", "again.tsv"],
      in: folder.path
    )
    #expect(back.status == .success)
    let diff = fronte(["glossary", "diff", "g.tsv", "again.tsv"], in: folder.path)
    #expect(diff.status == .success && diff.output.isEmpty, "\(diff.output)")
  }

  @Test func saysWhatAFormatCannotHold() throws {
    let folder = try folder()
    let outcome = fronte(["glossary", "export", "g.tsv", "--format", "deepl"], in: folder.path)
    #expect(outcome.output == "mare\tsea\nporto\tharbor\n")
    #expect(
      outcome.error.contains("english: row left out 1 time (porto): DeepL takes one rendering")
    )
    let quiet = fronte(["glossary", "export", "g.tsv", "--format", "deepl", "-q"], in: folder.path)
    #expect(quiet.error.isEmpty)
    let domain = fronte(
      ["glossary", "export", "--domain", "military", "--format", "csv", "-q"],
      in: folder.path
    )
    #expect(domain.output.split(separator: "\n").dropFirst().allSatisfy { $0.contains("military") })
  }

  @Test(arguments: [
    (
      "# german\tenglish\nHafen\tharbor\n",
      "g.tsv:1: error: this is a glossary of German and English"
    ),
    ("# English\tDeutsch\nharbor\tHafen\n", "glossary of English and German"),
    ("it,en\nmare,sea\n", "'fronte glossary convert' or 'fronte glossary import'"),
    ("<tbx/>", "if this is a file of the format tbx"),
    ("mare\t\n", "g.tsv:1: error: “mare” has no English"),
    ("\tsea\n", "the Italian term is missing"),
    ("mare\tse\u{0}a\n", "g.tsv:1: error: not UTF-8 text"),
    ("<<<<<<< a\nmare\tsea\n=======\n>>>>>>> b\n", "the mark of an unfinished merge"),
  ])
  func saysPlainlyWhatIsNoGlossary(text: String, message: String) throws {
    let folder = try TemporaryFolder()
    for words in [
      ["list", "g.tsv"], ["add", "g.tsv", "x", "y"], ["export", "g.tsv", "--format", "csv"],
      ["sort", "g.tsv"], ["diff", "g.tsv", "g.tsv"], ["merge", "g.tsv", "g.tsv"],
    ] {
      try folder.write(text, to: "g.tsv")
      let outcome = fronte(["glossary"] + words, in: folder.path)
      #expect(outcome.status == .failure && outcome.output.isEmpty)
      #expect(outcome.error.contains(message), "\(words): \(outcome.error)")
      #expect(try folder.read("g.tsv") == text)
    }
  }

  @Test func takesAnEmptyGlossary() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "g.tsv")
    let list = fronte(["glossary", "list", "g.tsv"], in: folder.path)
    #expect(list.status == .success && list.error.contains("the glossary has no entries [G002]"))
    #expect(fronte(["glossary", "lint", "g.tsv"], in: folder.path).status == .success)
    let tbx = fronte(["glossary", "export", "g.tsv", "--format", "tbx"], in: folder.path)
    #expect(
      tbx.status == .failure && tbx.error.contains("g.tsv: error: TBX must hold at least one")
    )
    #expect(
      fronte(["glossary", "add", "g.tsv", "mare", "sea"], in: folder.path).status == .success
    )
    #expect(try folder.read("g.tsv").hasPrefix("mare\tsea\t"))
  }

  // MARK: Diff, merge, lint, sort

  @Test func comparesByMeaning() throws {
    let folder = try folder()
    try folder.write(
      "# english\titalian\nport\tporto\nocean\tmare\nharbor\tporto\n",
      to: "h.tsv"
    )
    let text = fronte(["glossary", "diff", "g.tsv", "h.tsv"], in: folder.path)
    #expect(text.status == .findings)
    #expect(
      text.output == "+ mare = ocean\n- mare = sea\n~ porto = port: status “admitted” → “”\n"
    )
    let json = fronte(
      ["glossary", "diff", "g.tsv", "-", "-f", "json"],
      input: try folder.read("h.tsv"),
      in: folder.path
    )
    let list = try JSONReader.read(Array(json.output.utf8)).array ?? []
    #expect(list.compactMap { $0["kind"]?.string } == ["added", "removed", "changed"])
    #expect(fronte(["glossary", "diff", "g.tsv", "g.tsv"], in: folder.path).status == .success)
  }

  @Test func mergesWithABaseAndListsConflicts() throws {
    let folder = try folder("mare\tsea\nporto\tharbor\n")
    try folder.write(Self.header + "mare\tsea\tDeep.\nporto\tharbor\nmolo\tpier\n", to: "a.tsv")
    try folder.write(Self.header + "mare\tsea\n", to: "b.tsv")
    let arguments = ["glossary", "merge", "--base", "g.tsv", "a.tsv", "b.tsv"]
    let merged = fronte(arguments, in: folder.path)
    #expect(merged.status == .success && merged.error.isEmpty)
    #expect(merged.output == Self.header + "mare\tsea\tDeep.\nmolo\tpier\n")
    try folder.write(Self.header + "mare\tsea\tBlue.\nporto\tharbor\n", to: "b.tsv")
    let disputed = fronte(arguments + ["-o", "out.tsv"], in: folder.path)
    #expect(disputed.status == .findings)
    #expect(
      disputed.error
        == "out.tsv: error: conflict: “mare”: changed on both sides (note); a.tsv: sea, note "
        + "“Deep.”; b.tsv: sea, note “Blue.” [G060]\n"
    )
    #expect(try folder.read("out.tsv").contains("<<<<<<< a.tsv\nmare\tsea\tDeep.\n=======\n"))
    #expect(try folder.names("") == ["a.tsv", "b.tsv", "g.tsv", "out.tsv"])
  }

  @Test func writesAMergeDownWhereThereIsAHistory() throws {
    let folder = try folder()
    #expect(
      fronte(["glossary", "add", "g.tsv", "molo", "pier"], in: folder.path).status == .success
    )
    let text = try folder.read("g.tsv")
    try folder.write("onda\twave\n", to: "b.tsv")
    let merged = fronte(["glossary", "merge", "g.tsv", "b.tsv", "-o", "g.tsv"], in: folder.path)
    #expect(merged.status == .success)
    #expect(try folder.read("g.tsv").contains("onda\twave"))
    #expect(fronte(["glossary", "undo", "g.tsv"], in: folder.path).status == .success)
    #expect(try folder.read("g.tsv") == text)
  }

  @Test func lintsForPeopleAndPrograms() throws {
    let folder = try folder("porto\tharbor\nmare\tsea\nporto\tharbor\n")
    let text = fronte(["glossary", "lint", "g.tsv"], in: folder.path)
    #expect(text.status == .findings && text.error.isEmpty)
    #expect(
      text.output.contains("g.tsv:4: error: “porto” – “harbor” stands in line 2 already [L001]\n")
    )
    let json = fronte(["glossary", "lint", "g.tsv", "--format", "json"], in: folder.path)
    let list = try JSONReader.read(Array(json.output.utf8)).array ?? []
    #expect(list.compactMap { $0["code"]?.string } == ["L006", "L001", "L002"])
    let ignoring = ["L001", "L002", "l006"].flatMap { ["--ignore", $0] }
    let clean = fronte(["glossary", "lint", "g.tsv"] + ignoring, in: folder.path)
    #expect(clean.status == .success && clean.output.isEmpty)
    let contradiction = try self.folder("porto\tdoor\nporto\tdoor\t\t\t\tforbidden\n")
    #expect(
      fronte(["glossary", "lint", "g.tsv"], in: contradiction.path).output.contains("[L004]")
    )
    let reversed = try self.folder(
      "civil war\tguerra civile\nsea port\tporto di mare\nblack market\tmercato nero\n"
        + "western coast\tcosta occidentale\nheavy industry\tindustria pesante\n"
        + "peace talks\tcolloqui di pace\nfree trade\tlibero scambio\n"
    )
    let lint = fronte(["glossary", "lint", "g.tsv", "--ignore", "L006"], in: reversed.path)
    #expect(lint.output.contains("g.tsv: warning: the Italian seems to stand in the English"))
  }

  @Test func countsForPeopleAndPrograms() throws {
    let folder = try folder(
      "mare\tsea\tDeep.\tnoun\twater\nporto\tharbor\nporto\tport\t\t\t\tadmitted\n"
    )
    let table = fronte(["glossary", "stats", "g.tsv"], in: folder.path)
    #expect(table.output.hasPrefix("entries\t2\nrows\t3\n"))
    #expect(table.output.contains("\ndomain\tnone\t2\ndomain\twater\t1\n"))
    #expect(table.output.hasSuffix("\nstatus\tpreferred\t2\nstatus\tadmitted\t1\n"))
    let json = fronte(["glossary", "stats", "g.tsv", "-f", "json"], in: folder.path)
    let value = try JSONReader.read(Array(json.output.utf8))
    #expect(value["notes"] == .number(1) && value["pos"]?["noun"] == .number(1))
  }

  @Test func sortsInPlaceAndChecks() throws {
    let folder = try folder("porto\tharbor\n# on the sea\nmare\tsea\n")
    let check = fronte(["glossary", "sort", "--check", "g.tsv"], in: folder.path)
    #expect(check.status == .findings && check.error.contains("not sorted"))
    #expect(fronte(["glossary", "sort", "g.tsv"], in: folder.path).status == .success)
    #expect(try folder.read("g.tsv") == Self.header + "# on the sea\nmare\tsea\nporto\tharbor\n")
    #expect(fronte(["glossary", "sort", "--check", "g.tsv"], in: folder.path).status == .success)
  }

  // MARK: Layers and domains

  @Test func showsTheEntryThatWinsAndThoseItHides() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("home/fronte")
    try folder.makeFolder("work")
    try folder.write("potenza regionale\tuser power\n", to: "home/fronte/u.tsv")
    try folder.write("{\"glossaries\": [\"u.tsv\"]}", to: "home/fronte/config.json")
    try folder.write(
      "# italian\tenglish\tdomain\npotenza regionale\tproject power\tlaw\n",
      to: "work/p.tsv"
    )
    try folder.write("potenza regionale\tline power\n", to: "work/c.tsv")
    func which(_ settings: String, _ options: [String] = []) throws -> [String] {
      try folder.write(settings, to: "work/fronte.json")
      let outcome = fronte(
        ["glossary", "which", "potenze regionali", "--format", "json"] + options,
        in: folder.path + "/work",
        environment: ["XDG_CONFIG_HOME": folder.path + "/home"]
      )
      return (try JSONReader.read(Array(outcome.output.utf8)).array ?? []).map { candidate in
        "\(candidate["layer"]?.string ?? ""): "
          + (candidate["targets"]?.array?.first?["english"]?.string ?? "")
      }
    }
    let project = "{\"glossaries\": [\"p.tsv\"]}"
    #expect(
      try which(project, ["-g", "c.tsv"]) == [
        "command line: line power", "project: project power", "user: user power",
        "built-in: regional power",
      ]
    )
    #expect(try which(project, ["--no-builtin"]) == ["project: project power", "user: user power"])
    let narrow =
      "{\"glossaries\": [{\"file\": \"p.tsv\", \"domains\": [\"sea\"]}], \"builtin\": false}"
    #expect(try which(narrow) == ["user: user power"])
    #expect(try which(narrow.replacing("sea", with: "Law")).first == "project: project power")
    let domains = "{\"glossaries\": [\"p.tsv\"], \"domains\": [\"sea\"]}"
    #expect(try which(domains) == ["user: user power"])
    #expect(try which(domains, ["--domain", "law"]).first == "project: project power")
  }

  @Test(arguments: [
    ("{\"glossaries\": [1]}", "a glossary must be a path"),
    ("{\"glossaries\": \"a\"}", "must be a list of paths"),
    ("{\"glossaries\": [{\"file\": \"a\", \"domain\": []}]}", "did you mean 'domains'?"),
    ("{\"domains\": \"law\"}", "'domains' must be a list of strings"),
  ])
  func explainsWrongSettings(settings: String, message: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(settings, to: "fronte.json")
    let outcome = fronte(["glossary", "which", "x"], in: folder.path)
    #expect(outcome.status == .failure && outcome.error.contains(message))
  }

  @Test func findsOnlyTheTermsOfADomain() throws {
    let folder = try folder("mare\tsea\t\t\twater\nporto\tharbor\t\t\tships; trade\nmolo\tpier\n")
    func terms(_ domains: [String]) -> [String] {
      let outcome = fronte(
        ["terms", "--no-builtin", "-g", "g.tsv", "--format", "tsv"]
          + domains.flatMap { ["--domain", $0] },
        input: "Il mare, il porto e il molo.",
        in: folder.path
      )
      return outcome.output.split(separator: "\n").dropFirst().map { line in
        String(line.split(separator: "\t")[1])
      }
    }
    #expect(terms([]) == ["mare", "porto", "molo"])
    #expect(terms(["Water"]) == ["mare", "molo"])
    #expect(terms(["trade", "water"]) == ["mare", "porto", "molo"])
    let nothing = fronte(["terms", "--domain", "cookery"], input: "Il mare.")
    #expect(nothing.error.contains("no glossary has terms of the domain cookery"))
  }
}
