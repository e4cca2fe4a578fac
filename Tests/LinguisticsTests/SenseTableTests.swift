import Linguistics
import TextModel
import Testing

/// What the rules of the senses must keep to, and how a context is read.
@Suite struct SenseTableTests {
  private static let table = SenseTable.builtIn

  // MARK: The data

  @Test func readsEveryLine() {
    #expect(Self.table.unreadableLines.isEmpty)
    #expect(Self.table.rows.count > 1_500)
  }

  @Test func isSortedByLemmaAndPartOfSpeech() {
    var seen: Set<String> = []
    var previous = ""
    var lemma = ""
    for row in DataFile.rows(of: "senses") {
      let key = "\(row[0]) \(row[1])"
      if key != previous { #expect(seen.insert(key).inserted, "\(key) stands apart") }
      #expect(!row[0].utf8.lexicographicallyPrecedes(lemma.utf8), "\(row[0])")
      (previous, lemma) = (key, row[0])
    }
  }

  @Test func hasRowsForWordsOfTheLexiconOnly() {
    for row in Self.table.rows {
      let lemma = Self.table.lemma(of: row)
      #expect(Lexicon.builtIn.lexeme(lemma: lemma, row.partOfSpeech) != nil, "\(lemma)")
    }
  }

  @Test func namesKnownWordsInItsConditions() {
    var known = Set(DataFile.rows(of: "multiwords").map { $0[0] })
    known.formUnion(DataFile.rows(of: "closed").map { $0[1] })
    for path in EmbeddedFile.paths(under: "Glossaries/") {
      var reader = TSVReader(EmbeddedFile.bytes(named: path))
      var row = TSVReader.Row()
      while reader.next(into: &row) { known.insert(reader.string(row, 0).lowercased()) }
    }
    for row in Self.table.rows {
      for condition in Self.table.conditions(of: row) {
        for lemma in Self.table.lemmas(of: condition)
        where !known.contains(lemma) && Lexicon.builtIn.lexemes(lemma: lemma).isEmpty {
          Issue.record("\(lemma) in a row of \(Self.table.lemma(of: row))")
        }
      }
    }
  }

  /// A row that holds only where an earlier one of the lemma holds is never reached.
  @Test func hasNoUnreachableRow() {
    let groups = Dictionary(grouping: Self.table.rows) { row in
      "\(Self.table.lemma(of: row)) \(row.partOfSpeech)"
    }
    for (word, rows) in groups {
      let contexts = rows.map(Self.table.conditions(of:))
      for (index, later) in contexts.enumerated()
      where contexts[..<index].contains(where: { Self.holds($0, whenever: later) }) {
        Issue.record("\(word): row \(index + 1)")
      }
    }
  }

  private static func holds(
    _ earlier: [SenseTable.Condition],
    whenever later: [SenseTable.Condition]
  ) -> Bool {
    earlier.allSatisfy { condition in
      later.contains { other in
        guard other.relation == condition.relation, other.isNegated == condition.isNegated else {
          return false
        }
        let (wide, narrow) = condition.isNegated ? (other, condition) : (condition, other)
        if wide.isOpen { return true }
        return !narrow.isOpen && table.kinds(of: narrow).isSubset(of: table.kinds(of: wide))
          && Set(table.lemmas(of: narrow)).isSubset(of: table.lemmas(of: wide))
      }
    }
  }

  // MARK: Reading

  private func table(_ lines: String...) -> SenseTable {
    SenseTable(Array(lines.joined(separator: "\n").utf8))
  }

  @Test func expandsClassesAndBlanks() throws {
    let table = table(
      "@arma\tclass\t\tfucile|arma_da_fuoco\t",
      "colpo\tn\tshot\tdi=@arma|obice !pl\t"
    )
    let row = try #require(table.rows.first)
    let conditions = table.conditions(of: row)
    #expect(conditions.map(\.relation) == [.di, .pl])
    #expect(conditions.map(\.isNegated) == [false, true])
    #expect(table.lemmas(of: conditions[0]) == ["fucile", "arma da fuoco", "obice"])
    #expect(table.english(of: row) == "shot")
    #expect(table.accepts(conditions[0], WordHash("obice").value, []))
    #expect(!table.accepts(conditions[0], WordHash("colpo").value, []))
  }

  @Test func findsTheRowsOfALemmaInTheirOrder() {
    let table = table(
      "alto\ta\ttall\tnoun=torre\t",
      "leva\tn\tdraft\tadj=militare\t",
      "leva\tn\tlever\tpl\t"
    )
    let rows = table.rows(of: WordHash("leva").value).map(table.english(of:))
    #expect(rows == ["draft", "lever"])
    #expect(table.rows(of: WordHash("torre").value).isEmpty)
    #expect(table.rows(of: WordHash("fiume").value).isEmpty)
  }

  @Test(arguments: [
    "colpo\tn\tshot\t\t", "colpo\tn\t\tpl\t", "colpo\tx\tshot\tpl\t", "colpo\tn\tshot\tfoo\t",
    "colpo\tn\tshot\tdi=\t", "colpo\tn\tshot\tdi=@nessuna\t", "colpo\tn\tshot", "@a\tclass\t\t\t",
  ])
  func passesOverLinesThatDoNotMakeSense(line: String) {
    let table = table(line)
    #expect(table.rows.isEmpty)
    #expect(table.unreadableLines == [1])
  }
}
