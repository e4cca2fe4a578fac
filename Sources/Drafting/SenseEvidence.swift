import Linguistics
import TextModel

/// What stands around the words of a sentence, as far as the choice of a sense asks for it.
///
/// The syntax is shallow and read from the units: it must be right often, and say nothing rather
/// than guess where the sentence is long.
struct SenseEvidence {
  let units: [Unit]
  let table: SenseTable
  /// The hashes of the lemmas, 0 for marks.
  let lemmas: [UInt64]
  let syntax: ShallowSyntax

  init(units: [Unit], table: SenseTable) {
    self.units = units
    self.table = table
    lemmas = units.map { $0.kind == .mark ? 0 : WordHash($0.lemma).value }
    syntax = ShallowSyntax(units: units)
  }

  /// Whether a verb has a reflexive pronoun with which the lexicon gives it an English of its own.
  func isPronominal(_ index: Int) -> Bool {
    units[index].lexeme?.flags["refl"] != nil && syntax.isReflexive(index)
  }

  /// Whether a condition holds of the word at `index`.
  func holds(_ condition: SenseTable.Condition, at index: Int) -> Bool {
    isTrue(condition, index) != condition.isNegated
  }

  private func isTrue(_ condition: SenseTable.Condition, _ index: Int) -> Bool {
    switch condition.relation {
    case .di, .a, .da, .in, .su, .con, .per, .tra, .contro, .verso:
      accepts(condition, syntax.governed(by: index, through: condition.relation.rawValue))
    case .of: accepts(condition, syntax.governor(of: index))
    case .pre: accepts(condition, syntax.preposition(before: index))
    case .adj: syntax.adjectives(of: index).contains { accepts(condition, $0) }
    case .verb:
      syntax.verbs(near: index).contains { verb in
        accepts(condition, verb)
          && (object(of: verb) == index || subject(of: verb) == index)
      }
    case .objof:
      syntax.verbs(near: index).contains { accepts(condition, $0) && isObject(index, of: $0) }
    case .subjof:
      syntax.verbs(near: index).contains { accepts(condition, $0) && isSubject(index, of: $0) }
    case .obj: condition.isOpen ? hasObject(index) : accepts(condition, object(of: index))
    case .subj: accepts(condition, subject(of: index))
    case .noun: accepts(condition, syntax.noun(of: index)?.index)
    case .near: syntax.window(around: index).contains { accepts(condition, $0) }
    case .prev: index > 0 && accepts(condition, index - 1)
    case .next: index + 1 < units.count && accepts(condition, index + 1)
    case .inf: holdsInfinitive(condition, index)
    case .num: syntax.number(before: index).map { accepts(condition, $0) } ?? false
    default: isMarked(condition.relation, index)
    }
  }

  /// The conditions that name no lemmas.
  private func isMarked(_ relation: SenseTable.Relation, _ index: Int) -> Bool {
    switch relation {
    case .pl: syntax.isPlural(index)
    case .sg: !syntax.isPlural(index)
    case .def: syntax.determiner(of: index) == .article
    case .indef: syntax.determiner(of: index) == .indefiniteArticle
    case .bare: syntax.determiner(of: index) == nil
    case .refl: syntax.isReflexive(index)
    case .che: syntax.hasClause(index)
    case .passive: syntax.isPassive(index) || syntax.isBesideNoun(index)
    case .pred: syntax.isPredicate(index)
    case .front: syntax.noun(of: index).map { $0.index > index && !$0.isPredicated } ?? false
    case .behind: syntax.noun(of: index).map { $0.index < index && !$0.isPredicated } ?? false
    case .degree: index > 0 && syntax.isGrading(index - 1)
    default: false
    }
  }

  private func accepts(_ condition: SenseTable.Condition, _ index: Int?) -> Bool {
    guard let index else { return false }
    if condition.isOpen { return true }
    return table.accepts(condition, lemmas[index], kinds(units[index]))
  }

  private func kinds(_ unit: Unit) -> SenseTable.Kinds {
    var kinds: SenseTable.Kinds = []
    if unit.traits.contains(.human) { kinds.insert(.human) }
    if unit.traits.contains(.place) { kinds.insert(.place) }
    if unit.traits.contains(.time) || unit.kind == .date { kinds.insert(.time) }
    if unit.partOfSpeech == .numeral { kinds.insert(.number) }
    if unit.kind == .name || unit.partOfSpeech == .properNoun { kinds.insert(.name) }
    return kinds
  }

  private func hasObject(_ verb: Int) -> Bool {
    syntax.hasObject(verb) && syntax.subjectAfter(verb) == nil
  }

  private func isObject(_ index: Int, of verb: Int) -> Bool { object(of: verb) == index }

  private func isSubject(_ index: Int, of verb: Int) -> Bool { subject(of: verb) == index }

  /// The object of a verb; with `si`, what stands before the verb may be it.
  private func object(of verb: Int) -> Int? {
    if let object = syntax.object(of: verb) {
      return object == syntax.subjectAfter(verb) ? nil : object
    }
    return syntax.isReflexive(verb) && !isPronominal(verb) ? syntax.subject(of: verb) : nil
  }

  /// The subject of a verb: before it, or after one that has nothing before it.
  private func subject(of verb: Int) -> Int? {
    syntax.subject(of: verb) ?? syntax.subjectAfter(verb)
  }

  private func holdsInfinitive(_ condition: SenseTable.Condition, _ index: Int) -> Bool {
    guard let (infinitive, preposition) = syntax.infinitive(after: index) else { return false }
    if condition.isOpen { return true }
    return accepts(condition, preposition) || accepts(condition, infinitive)
  }
}
