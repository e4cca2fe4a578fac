import Linguistics
import TextModel

extension SentenceWriter {
  /// Appends the objects that are unstressed pronouns in Italian.
  mutating func appendPronouns(_ group: VerbGroup, _ index: Int) {
    let offset = group.main.source.upperBound
    if isOwnersDative(group, index) { owned[index + 1] = referent.possessive }
    if isOwnersGenitive(group, index) { owned[index + 1] = genitive(before: index) }
    let inside = objectPlace(group)
    for (position, pronoun) in pronouns(of: group, index).enumerated() {
      let word = TargetWord.added(pronoun, at: offset, "pronoun")
      words.insert(word, at: inside.map { $0 + position } ?? words.count)
    }
  }

  /// `nella valle vi vivono due popoli`: the pronoun takes up a place that the clause begins with.
  private func namesPlace(before index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .preposition(let unit):
        guard unit.isLemma(["in", "a", "su", "lungo", "presso"]), let place = noun(back + 1)?.head
        else { continue }
        return !place.traits.contains(.time) && place.kind != .date
          && !place.traits.contains(.human)
      case .verb(let other) where other.isFinite: return false
      case .relative, .subordinator, .coordinator: return false
      case .mark(let mark) where mark.text != ",": return false
      default: break
      }
    }
    return false
  }

  /// `ne rispetta le clausole`: respects its clauses.
  func isOwnersGenitive(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.clitics.contains(where: { $0.lemma == "ne" }), !group.isPassive,
      !group.hasImpersonalSi, let object = noun(index + 1),
      object.determiner?.partOfSpeech == .article, object.possessive == nil,
      object.head?.partOfSpeech == .noun, !object.isNumbered,
      group.main.lexeme?.flags.mapped("prep", "di") == nil, group.main.lemma != "fare",
      object.head?.isLemma(Self.kindsOfProof) == false,
      prepositionUnit(index + 2)?.isPreposition("di") != true
    else { return false }
    return true
  }

  /// Nouns of which `ne` tells what they prove: `ne è la prova` is proof of it.
  private static let kindsOfProof: Set<String> = [
    "prova", "conferma", "dimostrazione", "esempio", "testimonianza", "riprova", "causa",
    "conseguenza", "risultato", "motivo", "ragione",
  ]

  /// The possessive for `ne`: of the noun before its clause that is not the subject.
  func genitive(before index: Int) -> String {
    var subject: Int?
    switch plan.subjects[index] {
    case .explicit(let place)?: subject = place
    case .relative?: return "its"
    default: break
    }
    for back in stride(from: index - 1, through: 0, by: -1) {
      guard let group = noun(back), back != subject, group.head?.traits.contains(.time) != true,
        group.head?.kind != .date, prepositionUnit(back - 1) == nil
      else { continue }
      return Topic(group).possessive
    }
    return subject == nil ? "its" : referent.possessive
  }

  /// `si guardano con sospetto`: where in a verbal expression of several words its object stands.
  private func objectPlace(_ group: VerbGroup) -> Int? {
    guard case .phrase = group.main.kind else { return nil }
    if !group.isReciprocal {
      // `metterla in discussione`: call it into question.
      let tail = words.suffix(group.main.english.split(separator: " ").count).map(\.text)
      return phraseInside(tail, group).map { words.count - tail.count + $0 }
    }
    let count = group.main.english.split(separator: " ").count
    return count > 1 ? words.count - count + 1 : nil
  }

  private func pronouns(of group: VerbGroup, _ index: Int) -> [String] {
    var objects: [String] = []
    var recipients: [String] = []
    var places: [String] = []
    let recipient = recipient(group)
    let flags = group.main.lexeme?.flags
    if group.isReciprocal { objects += reciprocal(group, index) }
    for clitic in group.clitics.map(\.lemma) + group.attached.map({ "\($0)" }) {
      switch clitic {
      case "gli" where owned[index + 1] != nil: break
      case "lo" where VerbClasses.copular.contains(group.main.lemma): objects.append("so")
      case "lo", "la": objects.append("it")
      case "li", "le": objects.append("them")
      case "mi": objects.append("me")
      case "ti": objects.append("you")
      case "ne": objects += partitive(group, flags, index)
      case "ci" where VerbClasses.takesThing.contains(group.main.lemma),
        "vi" where VerbClasses.takesThing.contains(group.main.lemma):
        let governed = flags?.mapped("prep", "a") ?? flags?.mapped("prep", "in") ?? "in"
        places.append(governed.isEmpty || governed == "0" ? "it" : governed + " it")
      case "ci" where isTransitive(group) && group.main.lemma != "essere": objects.append("us")
      case "ci" where !group.isCopula, "vi" where !group.isCopula:
        if !namesPlace(before: index) { places.append("there") }
      case "gli" where isAccusative(group, index): objects.append("them")
      case "gli": recipients.append(recipient)
      case "loro": recipients.append("them")
      case "gli+lo", "gli+la":
        objects.append("it")
        recipients.append(recipient)
      default: break
      }
    }
    let isGiven =
      !group.isPassive && VerbClasses.giving.contains(group.main.lemma) && noun(index + 1) != nil
    let governed = isGiven ? "" : flags?.mapped("prep", "a") ?? "to"
    let datives = recipients.map { governed.isEmpty || governed == "0" ? $0 : governed + " " + $0 }
    return (objects + datives + places).flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// The pronoun for `gli` and `le`: who is spoken to is a person, whatever the text spoke of.
  private func recipient(_ group: VerbGroup) -> String {
    if referent.isPlural { return "them" }
    guard !referent.isHuman, VerbClasses.speech.contains(group.main.lemma),
      let clitic = group.clitics.first(where: { $0.lemma == "gli" }), !takesThing(group)
    else { return referent.object }
    return clitic.key == Array("le".utf8) ? "her" : "him"
  }

  private func takesThing(_ group: VerbGroup) -> Bool {
    ["attaccare", "continuare", "proseguire"].contains(group.main.lemma)
  }

  /// `si forniscono armi`: supply each other with arms.
  private func reciprocal(_ group: VerbGroup, _ index: Int) -> [String] {
    if case .adverb(let adverb)? = chunk(index + 1), adverb.english == "each other" { return [] }
    if VerbClasses.mutual[group.main.lemma] != nil { return [] }
    if group.main.firstLemma == "fornire",
      noun(index + 1) != nil || group.main.lemma.contains(" ")
    {
      return ["each other", "with"]
    }
    let isIndirect = group.main.traits.contains(.intransitive) || group.main.lemma == "parlare"
    return [isIndirect ? "to each other" : "each other"]
  }

  /// `gli ha revocato il mandato`: revoked his mandate.
  private func isOwnersDative(_ group: VerbGroup, _ index: Int) -> Bool {
    guard group.clitics.contains(where: { $0.lemma == "gli" }), !group.isPassive,
      VerbClasses.depriving.contains(group.main.lemma), let object = noun(index + 1),
      object.determiner?.partOfSpeech == .article, object.possessive == nil,
      object.head?.partOfSpeech == .noun
    else { return false }
    return true
  }

  /// `le critica`: with a verb that has no other object the pronoun is that.
  private func isAccusative(_ group: VerbGroup, _ index: Int) -> Bool {
    group.clitics.contains { $0.key == Array("le".utf8) } && isTransitive(group)
      && noun(index + 1) == nil && verb(index + 1)?.tense != .infinitive
      && group.main.lexeme?.flags.mapped("prep", "a") == nil
  }

  /// `ne parlano`: talk about it; `ne hanno fatto una base`: made it a base.
  private func partitive(_ group: VerbGroup, _ flags: LexemeFlags?, _ index: Int) -> [String] {
    if group.main.lemma == "fare", noun(index + 1)?.determiner != nil { return ["it"] }
    guard let governed = flags?.mapped("prep", "di") else { return [] }
    return governed.isEmpty || governed == "0" ? ["it"] : [governed + " it"]
  }
}
