import Linguistics
import TextModel

/// Relative clauses that English opens with another word, and clauses that `essere` and a length of
/// time open.
extension SentenceWriter {
  /// `di cui tutti conoscono l'ostinazione`: whose obstinacy everyone knows.
  mutating func writeWhose(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("di"), case .relative(let pronoun)? = chunk(index + 1),
      pronoun.lemma == "cui", pronoun.english != "whose", noun(index + 2) != nil
    else { return false }
    let place = index + 3
    guard let group = verb(place), group.isFinite, plan.isActive(group), !group.isCopula,
      group.main.lexeme?.flags.mapped("prep", "di") == nil, group.main.kind == .word,
      case .explicit(index + 2)? = plan.subjects[place], let owned = noun(place + 1),
      owned.determiner?.partOfSpeech == .article, owned.possessive == nil,
      owned.head?.partOfSpeech == .noun, owned.head?.traits.contains(.time) != true
    else { return false }
    written.insert(index + 1)
    self.owned[place + 1] = "whose"
    writeNounWithComplements(place + 1)
    write(index + 2)
    write(place)
    return true
  }

  /// `dodici civili, tra cui quattro bambini`: including, where no verb follows; `tra i quali figura`
  /// is among whom.
  mutating func writeIncluding(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("tra") || preposition.isPreposition("fra"),
      case .relative(let pronoun)? = chunk(index + 1)
    else { return false }
    if noun(index + 2) != nil, !hasClauseVerb(after: index + 2) {
      words.append(.of(preposition, "including", "part of several"))
    } else {
      let who = plan.antecedent(of: index + 1).flatMap(noun)?.isHuman == true ? "whom" : "which"
      words.append(.of(preposition, "among", "among many"))
      words.append(.of(pronoun, who, "relative"))
    }
    written.insert(index + 1)
    return true
  }

  private func hasClauseVerb(after index: Int) -> Bool {
    for next in chunks[index...] {
      switch next {
      case .verb(let group): if group.isFinite { return true }
      case .mark, .relative, .subordinator: return false
      default: break
      }
    }
    return false
  }

  /// `sono anni che la questione viene rinviata`: for years the issue has been postponed.
  mutating func writeDuration(_ index: Int) -> Bool {
    guard let copula = verb(index), copula.isCopula, copula.tense == .present,
      copula.person.contains(.plural), copula.negation == nil, copula.clitics.isEmpty
    else { return false }
    var place = index + 1
    while case .adverb? = chunk(place) { place += 1 }
    guard let length = noun(place), length.determiner == nil,
      length.head?.traits.contains(.time) == true, length.head?.kind == .word,
      let opener = chunk(place + 1)
    else { return false }
    switch opener {
    case .relative(let unit), .subordinator(let unit):
      guard unit.lemma == "che" else { return false }
    default: return false
    }
    guard
      let next = chunks.indices[(place + 2)...].first(where: { verb($0)?.isFinite == true }),
      case .explicit? = plan.subjects[next]
    else { return false }
    words.append(.of(copula.main, "for", "length of time until now"))
    writeNoun(place, preposition: "da")
    if place > index + 1 || copula.adverbs.contains(where: { $0.lemma == "ormai" }) {
      words.append(.added("now", at: copula.main.source.upperBound, "until now"))
    }
    written.formUnion(index...(place + 1))
    lasting.insert(next)
    return true
  }
}
