import Linguistics
import TextModel

/// A noun with what belongs to it: determiners before, adjectives on both sides, a compound after.
struct NounGroup: Sendable {
  /// `tutti`, `entrambi`, before the article.
  var predeterminer: Unit?
  /// An article or demonstrative.
  var determiner: Unit?
  var possessive: Unit?
  /// Numerals, ordinals, quantifiers and `altro`, in order.
  var quantifiers: [Unit] = []
  /// Adjectives before the noun, with their adverbs.
  var before: [Modifier] = []
  /// The noun, name or nominal adjective; `nil` for a determiner that stands alone.
  var head: Unit?
  /// A title's bearer: `presidente` Putin.
  var bearer: Unit?
  /// The hyphen and the name that make a pair of the bearer: `accordo` Roma`-Tunisi`.
  var partner: [Unit] = []
  /// Adjectives after the noun, with their adverbs.
  var after: [Modifier] = []
  /// The nouns that go before the head in English: `politica di sicurezza`.
  var compounds: [NounGroup] = []

  /// An adjective or participle with the words that grade it.
  struct Modifier: Sendable {
    var adverbs: [Unit] = []
    var adjective: Unit
    /// Whether a conjunction stands before it: `economici e militari`.
    var conjunction: Unit?
    /// Whether it belongs to the last noun of a term: `il ritiro delle truppe straniere`.
    var isOfTail = false
  }

  /// Adjectives that a measure may complete: `profondo duemila metri`.
  static let dimensions: Set<String> = ["profondo", "lungo", "largo", "alto", "spesso", "ampio"]
  /// What they are measured in.
  static let lengths: Set<String> = ["metro", "chilometro", "miglio", "centimetro"]

  /// Gender and number, as far as the words of the group settle them.
  var features: Features {
    var features = head?.features ?? determiner?.features ?? quantifiers.first?.features ?? []
    let others =
      [determiner?.features, possessive?.features].compactMap { $0 }
      + before.map(\.adjective.features) + after.map(\.adjective.features)
      + quantifiers.map(\.features)
    for other in others {
      let gender = features.gender.intersection(other.gender)
      if !gender.isEmpty { features = features.subtracting(.anyGender).union(gender) }
      let number = features.number.intersection(other.number)
      if !number.isEmpty { features = features.subtracting(.anyNumber).union(number) }
    }
    return features
  }

  /// Whether the head bears a number as its name: `l'articolo 5`, `il decreto n. 5`.
  var isNumbered: Bool {
    bearer.map { bearer in
      bearer.kind == .number
        || bearer.kind == .name
          && (bearer.english.hasPrefix("No. ") || bearer.english.contains("/"))
    } ?? false
  }

  /// Whether English sets the bearer before the head: a pair (`l'asse Mosca-Teheran`) or an acronym
  /// (`le sanzioni Usa`).
  var isNamedFirst: Bool {
    guard let bearer, !isNumbered else { return false }
    if !partner.isEmpty { return true }
    guard case .term = bearer.kind, (2...5).contains(bearer.english.utf8.count) else {
      return false
    }
    return bearer.english == bearer.english.uppercased()
  }

  /// Whether the Italian is plural.
  var isPlural: Bool {
    let number = features.number
    return number == .plural
  }

  /// Whether the group is or has what a question asks for: `chi`, `che cosa`, `quale paese`.
  var isInterrogative: Bool {
    units.contains { unit in
      unit.partOfSpeech == .interrogative
        || unit.isLemma(["chi", "che cosa", "cosa", "quanto", "quale"])
          && unit.partOfSpeech != .noun
    }
  }

  /// Whether the group stands for a person.
  ///
  /// A name that is not in the glossary and has no article is taken for a person's.
  var isHuman: Bool {
    if let head {
      if head.traits.contains(.human) { return true }
      if bearer != nil, VerbClasses.titles.contains(head.lemma) { return true }
    }
    guard let head, head.kind == .name, !head.touchesPrevious else { return false }
    return determiner == nil && quantifiers.isEmpty
  }

  /// Whether the head is a name, number or date, without a determiner of its own in English.
  var isName: Bool {
    head?.partOfSpeech == .properNoun
  }

  /// Whether it is a time told from now: `il mese scorso`, `il prossimo marzo`.
  var isLastOrNext: Bool {
    head?.traits.contains(.time) == true && !isPlural
      && (before + after).contains {
        $0.adjective.isLemma(["scorso", "prossimo", "passato"])
      }
  }

  /// All units of the group in the order of the Italian.
  var units: [Unit] {
    var all: [Unit] = []
    if let predeterminer { all.append(predeterminer) }
    if let determiner { all.append(determiner) }
    if let possessive { all.append(possessive) }
    all += quantifiers
    all += before.flatMap { $0.adverbs + [$0.adjective] }
    if let head { all.append(head) }
    if let bearer { all.append(bearer) }
    all += partner
    all += after.flatMap { $0.adverbs + [$0.adjective] }
    all += compounds.flatMap(\.units)
    return all.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }
}
