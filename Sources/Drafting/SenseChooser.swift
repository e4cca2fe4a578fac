import Linguistics

/// Gives the words of a sentence the English that their context calls for.
///
/// `Un colpo di pistola` is a shot, `un colpo alla testa` a blow: the ``SenseTable`` says so. What
/// was the English before stays among the alternatives.
struct SenseChooser: Sendable {
  let table: SenseTable

  /// Chooses the senses of all words that the table speaks of.
  func choose(_ units: inout [Unit]) {
    let evidence = SenseEvidence(units: units, table: table)
    for index in units.indices where isOpen(units[index]) {
      for row in table.rows(of: evidence.lemmas[index]) where holds(row, evidence, index) {
        apply(row, to: &units[index])
        break
      }
    }
  }

  private func isOpen(_ unit: Unit) -> Bool {
    guard unit.kind == .word, unit.lexeme != nil, let analysis = unit.analysis else { return false }
    switch analysis.partOfSpeech {
    case .noun, .verb, .adjective, .adverb: break
    default: return false
    }
    switch analysis.derivation {
    case .none, .superlative: return true
    default: return false
    }
  }

  private func holds(_ row: SenseTable.Row, _ evidence: SenseEvidence, _ index: Int) -> Bool {
    guard row.partOfSpeech == evidence.units[index].partOfSpeech else { return false }
    let conditions = table.conditions(of: row)
    if row.partOfSpeech == .verb, !conditions.contains(where: { $0.relation == .refl }),
      evidence.isPronominal(index)
    {
      return false
    }
    return conditions.allSatisfy { evidence.holds($0, at: index) }
  }

  private func apply(_ row: SenseTable.Row, to unit: inout Unit) {
    let english = table.english(of: row)
    let former = unit.english
    unit.english = unit.analysis?.derivation == .superlative ? "very " + english : english
    unit.alternatives.removeAll { $0 == english }
    if former != unit.english { unit.alternatives.insert(former, at: 0) }
    unit.sense = table.context(of: row)
    adapt(&unit, english, table.flags(of: row))
  }

  /// Sets the notes of the row before those of the lexicon, which they override.
  ///
  /// A note with `-` takes one of the lexicon's away. What the lexicon says of the form of its own
  /// English (that it has no plural, that a reflexive use has another) does not hold of the new one.
  private func adapt(_ unit: inout Unit, _ english: String, _ flags: String) {
    guard let lexeme = unit.lexeme else { return }
    var words = flags.split(separator: " ")
    let removed = words.filter { $0.first == "-" }.map { $0.dropFirst() }
    words.removeAll { $0.first == "-" }
    let isOther = english != lexeme.english
    let kept = lexeme.flags.text.split(separator: " ").filter { word in
      let name = word.prefix { $0 != "=" }
      return !removed.contains(name) && !(isOther && Self.ofEnglishForm.contains(String(name)))
    }
    let joined = english.split(separator: " ").joined(separator: "_")
    let uses = ["refl", "intren"].filter { lexeme.flags[$0] != nil }.map { "\($0)=\(joined)" }
    unit.lexeme?.flags = LexemeFlags(
      (words.map(String.init) + uses + kept.map(String.init)).joined(separator: " ")
    )
    unit.traits = Traits(unit.lexeme?.flags ?? lexeme.flags)
  }

  private static let ofEnglishForm: Set<String> = [
    "mass", "enpl", "ensg", "entpl", "refl", "intren", "sup", "cmp",
  ]
}
