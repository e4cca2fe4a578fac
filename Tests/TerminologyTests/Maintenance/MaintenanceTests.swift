import TestSupport
import TextModel
import Terminology
import Testing

@Suite struct MaintenanceTests {
  private func lint(_ text: String) -> [String] {
    GlossaryLinter().findings(Array(text.utf8), name: "g").map {
      "\($0.code ?? "") \($0.line ?? 0)"
    }
  }

  private static let header = "# italian\tenglish\tnote\tpos\tdomain\tstatus\tgender\tsense\tsee\n"

  @Test(arguments: [
    ("porto\tharbor\n", []),
    ("porto\tharbor\nporto\tharbor\n", ["L001 3", "L002 3"]),
    ("porto\tharbor\nporto\tport\n", ["L002 3"]),
    ("porto\tharbor\t\t\t\t\t\tmare\nporto\tport\t\t\t\t\t\tvino\n", []),
    ("porto\tharbor\t\t\t\tadmitted\n", ["L003 2"]),
    ("porto\tharbor\nporto\tharbor\t\t\t\tforbidden\n", ["L004 3"]),
    ("cosa\tthing\n", ["L005 2"]),
    ("di\tof\n", ["L005 2"]),
    ("scalo\tcall\nporto\tharbor\n", ["L006 3"]),
    ("porto  franco\tfree port\n", ["L007 2"]),
    ("crimine d’odio\thate crime\n", ["L008 2"]),
    ("il porto\tharbor\n", ["L009 2"]),
    ("porto\tthe harbor\n", ["L010 2"]),
    ("premier\tpremier\n", ["L011 2"]),
    ("premier\tpremier\t\t\t\tkeep\n", []),
    ("porto\tharbor\t\t\t\t\t\t\tscalo\n", ["L012 2"]),
    ("porto\tharbor\t\tsea\t\tgood\tx\n", ["L013 2", "L013 2", "L013 2"]),
    ("onu\tUN\t\tacronym\n", ["L014 2"]),
    ("porto\tharbor\t\tverb\n", ["L014 2"]),
    ("porto (di mare\tharbor\n", ["L015 2"]),
    ("Sud America\tSouth America\nSudamerica\tSouth America\n", ["L016 3"]),
    ("<<<<<<< ours\nporto\tharbor\n", ["L017 2"]),
  ])
  func findsWhatIsWrong(rows: String, expected: [String]) {
    #expect(lint(Self.header + rows) == expected)
  }

  @Test func hasAStableCodeForEachRule() {
    let codes = (1...18).map { number in number < 10 ? "L00\(number)" : "L0\(number)" }
    #expect(GlossaryLinter.Rule.allCases.map(\.rawValue) == codes)
  }

  @Test func findsNoErrorsInTheBuiltInGlossary() {
    let bytes = NativeWriter.write(Glossary.builtIn.allRows.sorted())
    let findings = GlossaryLinter().findings(bytes, name: "fronte")
    let errors = findings.filter { $0.severity == .error && $0.code != "L001" }
    #expect(errors.map(\.description) == [])
  }

  @Test func noticesOtherLanguages() {
    let pairs = [
      ("nave", "ship"), ("guerra civile", "civil war"), ("accordo quadro", "framework agreement"),
      ("tregua duratura", "lasting truce"), ("mercato nero", "black market"),
      ("governo ombra", "shadow cabinet"), ("costa occidentale", "western coast"),
      ("campagna elettorale", "election campaign"),
    ]
    let german = [
      "Waffenstillstand vereinbart", "feindliche Übernahme", "schwerer Kreuzer und kleine boote",
      "gemeinsame sicherheit", "erneuerbare energien", "öffentlicher haushalt", "freie wahlen",
      "dauerhafte lösung", "innere angelegenheiten",
    ]
    #expect(LanguageCheck(pairs.map { row($0, $1) }).doubt == nil)
    #expect(LanguageCheck(pairs.map { row($1, $0) }).doubt == .reversed)
    #expect(LanguageCheck(german.map { row($0, "x") }).doubt == .notItalian)
    #expect(LanguageCheck([row("ship", "nave")]).doubt == nil)
    #expect(LanguageCheck(Glossary.builtIn.allRows).doubt == nil)
  }

  // MARK: Differences

  private func row(_ italian: String, _ english: String, _ note: String = "") -> GlossaryRow {
    var row = GlossaryRow(italian: italian, english: english)
    row[.note] = note
    return row
  }

  @Test func tellsDifferencesByMeaning() {
    let old = [row("a", "1"), row("b", "2", "x"), row("c", "3")]
    var new = [row("d", "4"), row("b", "2", "y"), row("a", "1")]
    new[2][.status] = "preferred"
    let diff = GlossaryDiff(from: old, to: new)
    #expect(
      diff.differences.map(\.description) == ["~ b = 2: note “x” → “y”", "- c = 3", "+ d = 4"]
    )
    #expect(GlossaryDiff(from: old, to: old.reversed()).isEmpty)
    #expect(GlossaryDiff(from: old + [old[0]], to: old).differences == [.removed(old[0])])
  }

  @Test func counts() {
    var rows = [
      row("porto", "harbor", "n"), row("porto", "port"), row("porto franco", "free port"),
    ]
    rows[1][.status] = "admitted"
    rows[0][.domain] = "sea"
    let figures = GlossaryStatistics(rows)
    #expect(figures.entries == 2 && figures.rows == 3 && figures.notes == 1)
    #expect(figures.multiwordEntries == 1 && figures.entriesWithSeveralRenderings == 1)
    #expect(figures.domains.map { "\($0.value)\($0.rows)" } == ["2", "sea1"])
    #expect(figures.statuses.map { "\($0.value)\($0.rows)" } == ["preferred2", "admitted1"])
  }

  // MARK: Proposals

  @Test(arguments: [
    ("scudo penale", "noun", "m"), ("potenza emergente", "noun", "f"), ("sanzioni", "noun", "fpl"),
    ("occupare", "verb", ""), ("bellico", "adjective", ""), ("AIEA", "acronym", ""),
    ("Timbuctù", "proper", ""), ("alto commissario", "noun", "m"),
  ])
  func proposesPartOfSpeechAndGender(italian: String, pos: String, gender: String) {
    let proposal = EntryProposal(row(italian, "x"), for: [], file: "g")
    #expect(proposal.row[.pos] == pos && proposal.row[.gender] == gender)
  }

  @Test func warnsOfDuplicatesAndForbiddenWords() {
    var forbidden = row("scalo", "harbor")
    forbidden[.status] = "forbidden"
    let rows = [row("porto", "port"), row("Por-to", "x"), forbidden]
    let proposal = EntryProposal(row("porto", "harbor"), for: rows, file: "g")
    #expect(Set(proposal.warnings.map(\.code)) == ["L002", "L016", "L004"])
    #expect(proposal.row.status == .admitted && proposal.proposed.contains(.status))
    var chosen = row("porto", "harbor")
    chosen[.status] = "preferred"
    #expect(EntryProposal(chosen, for: rows, file: "g").row.status == .preferred)
    let generic = EntryProposal(row("cosa", "the thing"), for: [], file: "g")
    #expect(generic.warnings.map(\.code) == ["L005", "L010"])
  }

  // MARK: Layers

  @Test func tellsWhichEntryWinsAndWhatItHides() {
    let low = Glossary(name: "low", rows: [row("potenza regionale", "regional power")])
    let high = Glossary(
      name: "high",
      rows: [row("potenza regionale", "area power"), row("potenza", "power")]
    )
    let lookup = GlossaryLookup("potenze regionali", in: [low, high])
    #expect(lookup.candidates.map(\.glossary) == ["high", "low"])
    #expect(lookup.candidates.map(\.wins) == [true, false])
    #expect(lookup.candidates[1].reason.contains("hidden by high"))
  }

  // MARK: Search

  @Test(arguments: [
    ("potenze", "potenza emergente", "emerging power", true),
    ("potenza", "grandi potenze", "great powers", true),
    ("perche", "perché", "why", true), ("POWERS", "potenza", "power", true),
    ("Zelensky", "Zelenskyj", "Zelenskyy", true),
    ("emergente potenza", "potenza emergente", "x", true),
    ("potenza media", "potenza emergente", "x", false), ("Erdogan", "Erdoğan", "x", true),
    ("occupato", "occupare", "occupy", true), ("", "porto", "harbor", false),
    ("citta", "città vecchia", "old town", true), ("parties", "partito", "party", true),
  ])
  func findsEntriesInEitherLanguage(query: String, italian: String, english: String, found: Bool) {
    #expect(EntryQuery(query).matches(row(italian, english)) == found)
  }

  // MARK: Sheets

  @Test func readsBackTheSheetOfAnEntry() throws {
    var rows = [row("porto", "harbor", "a: b"), row("porto", "port")]
    rows[0][other: "client"] = "Rossi"
    rows[1][.status] = "admitted"
    #expect(try EntrySheet.read(EntrySheet.write(rows), name: "s") == rows)
    #expect(try EntrySheet.read([], name: "s") == [])
  }

  @Test(arguments: [("italian: a\n", "s:2: error"), ("nonsense\n", "s:1: error")])
  func refusesSheetsThatAreNone(text: String, message: String) {
    #expect {
      try EntrySheet.read(Array(text.utf8), name: "s")
    } throws: {
      "\($0)".hasPrefix(message)
    }
  }

  // MARK: History

  @Test func undoesByteForByte() throws {
    var generator = SplitMix64(seed: 8)
    let pieces = ["è", "a", "\t", "\n", "“", "𝄞", "\u{301}"]
    for round in 0..<200 {
      var versions = [Array(randomText(from: pieces, count: 20, seed: UInt64(round)).utf8)]
      var file: [UInt8] = []
      for step in 0..<5 {
        var next = versions[step]
        let cut = Int.random(in: 0...next.count, using: &generator)
        next.removeSubrange(cut..<min(next.count, cut + 4))
        next.insert(contentsOf: Array("ò\(step)".utf8), at: min(cut, next.count))
        let history = GlossaryHistory(file)
        file += GlossaryHistory.line(
          history.record(of: "edit", author: "a", time: "t", from: versions[step], to: next)
        )
        versions.append(next)
      }
      for step in (0..<5).reversed() {
        let history = GlossaryHistory(file)
        let current = versions[step + 1]
        let undone = try history.undo(current)
        #expect(undone.bytes == versions[step])
        file += GlossaryHistory.line(
          history.record(
            of: "undo",
            author: "a",
            time: "t",
            from: current,
            to: undone.bytes,
            undoes: undone.record.number
          )
        )
      }
      #expect(throws: GlossaryHistory.UndoFailure.nothingToUndo) {
        try GlossaryHistory(file).undo(versions[0])
      }
    }
  }

  @Test func takesAChangeThatNeverCameToBeForNone() throws {
    let (one, two, three) = (Array("a\t1\n".utf8), Array("a\t2\n".utf8), Array("a\t3\n".utf8))
    func record(_ file: [UInt8], _ old: [UInt8], _ new: [UInt8]) -> [UInt8] {
      GlossaryHistory.line(
        GlossaryHistory(file).record(of: "edit", author: "a", time: "t", from: old, to: new)
      )
    }
    var file = record([], one, two)
    file += record(file, two, three)
    let history = GlossaryHistory(file)
    #expect(history.unfinished(three) == nil)
    let unfinished = try #require(history.unfinished(two))
    #expect(unfinished.number == 2)
    #expect(try history.undo(two).bytes == one)
    file += GlossaryHistory.line(history.settlement(of: unfinished, two, time: "t"))
    let settled = GlossaryHistory(file)
    #expect(settled.unfinished(two) == nil && settled.undone == [2])
    #expect(try settled.undo(two).bytes == one)
    // An undo that never came to be leaves the change to be taken back again.
    file += GlossaryHistory.line(
      settled.record(of: "undo", author: "a", time: "t", from: two, to: one, undoes: 1)
    )
    let undone = GlossaryHistory(file)
    #expect(undone.unfinished(two)?.number == 4)
    #expect(try undone.undo(two).record.number == 1)
    #expect(throws: GlossaryHistory.UndoFailure.nothingToUndo) { try undone.undo(one) }
  }

  @Test func survivesACutLineAndForeignChanges() throws {
    let old = Array("a\t1\n".utf8)
    let new = Array("a\t1\nb\t2\n".utf8)
    let first = GlossaryHistory([]).record(of: "add", author: "a", time: "t", from: old, to: new)
    let line = GlossaryHistory.line(first)
    let history = GlossaryHistory(line + line.prefix(20))
    #expect(history.records == [first] && history.damagedLines == 1)
    #expect(try history.undo(new).bytes == old)
    #expect(throws: GlossaryHistory.UndoFailure.changedSince(number: 1)) {
      try history.undo(new + [0x0A])
    }
  }
}
