import Linguistics
import TextModel

/// Where a noun group stands, as far as its English article depends on it.
struct NounContext: Sendable {
  /// The lemma of the Italian preposition before it, if any.
  var preposition: String?
  /// Whether `di` and a noun, or a relative clause, restrict it.
  var hasComplement = false
  /// Whether `con` or `tra` follows: `le relazioni con la Cina`.
  var isMutual = false
  /// Whether it is predicate of a verb of being.
  var isPredicate = false
  var isSubject = false
  var isHeading = false
  /// Whether `di` follows.
  var isBeforeOf = false
  /// Whether `su` and a number follow: `un abitante su dieci`.
  var isShare = false
  /// Whether it says without an article what the person before it is.
  var isApposition = false
  /// Whether a possessor in `'s` takes the place of the article.
  var hasPossessor = false
}

/// Decides which determiner an English noun group begins with.
struct ArticleRules: Sendable {
  /// A determiner and the rule that chose it; an empty text means none.
  struct Choice: Sendable {
    var text: String
    var rule: String
  }

  private let english = EnglishMorphology.builtIn

  /// The determiner of `group` in `context`.
  func choose(_ group: NounGroup, _ context: NounContext) -> Choice {
    if context.hasPossessor { return Choice(text: "", rule: "possessor before the noun") }
    guard let determiner = group.determiner else { return withoutArticle(group, context) }
    switch determiner.partOfSpeech {
    case .demonstrative: return demonstrative(determiner, group)
    case .indefiniteArticle:
      if context.isShare { return Choice(text: "one", rule: "one in ten") }
      return indefinite(group)
    default: return definite(group, context)
    }
  }

  // MARK: Demonstratives and `un`

  private func demonstrative(_ unit: Unit, _ group: NounGroup) -> Choice {
    let isPlural = isPluralInEnglish(group)
    switch unit.lemma {
    case "questo", "tale": return Choice(text: isPlural ? "these" : "this", rule: "demonstrative")
    default: return Choice(text: isPlural ? "those" : "that", rule: "demonstrative")
    }
  }

  private func indefinite(_ group: NounGroup) -> Choice {
    if group.head?.kind == .name || group.isName && !(group.after.isEmpty && group.before.isEmpty) {
      return Choice(text: "a", rule: "indefinite")
    }
    if isUncountable(group) { return Choice(text: "", rule: "uncountable in English") }
    if !group.isPlural, group.head?.traits.contains(.pluralInEnglish) == true {
      return Choice(text: "", rule: "plural in English")
    }
    if group.head?.english.hasPrefix("about ") == true {
      return Choice(text: "", rule: "about a number")
    }
    return Choice(text: "a", rule: "indefinite")
  }

  // MARK: No article in Italian

  private func withoutArticle(_ group: NounGroup, _ context: NounContext) -> Choice {
    if let head = group.head, head.traits.contains(.definite), !context.isHeading,
      group.partner.isEmpty
    {
      return Choice(text: "the", rule: "name with the")
    }
    if !context.isHeading, group.head?.partOfSpeech == .noun, !group.isPlural,
      group.before.contains(where: { $0.adjective.isLemma(["unico", "solo"]) })
    {
      return Choice(text: "the", rule: "the only one")
    }
    if let few = group.quantifiers.first, few.lemma == "poco", group.isPlural,
      group.head?.traits.contains(.time) == true
    {
      return Choice(text: "a", rule: "a few of time")
    }
    guard group.possessive == nil, group.quantifiers.isEmpty, let head = group.head,
      head.partOfSpeech == .noun, !group.isPlural, !isUncountable(group)
    else { return Choice(text: "", rule: "no article") }
    if context.isPredicate, head.traits.contains(.human),
      !context.hasComplement || head.isLemma(Self.belonging)
    {
      return Choice(text: "a", rule: "predicate noun")
    }
    if context.preposition == "in", ["modo", "maniera", "forma"].contains(head.lemma),
      !(group.after.isEmpty && group.before.isEmpty)
    {
      return Choice(text: "a", rule: "in a way")
    }
    if context.isApposition { return Choice(text: "a", rule: "what somebody is") }
    if context.preposition == "come", VerbClasses.titles.contains(head.lemma) {
      return Choice(text: "", rule: "as what somebody acts")
    }
    if context.preposition == "senza" || context.preposition == "come" {
      return Choice(text: "a", rule: "singular count noun")
    }
    return Choice(text: "", rule: "no article")
  }

  /// What somebody is among others: a member of NATO, an ally of Moscow.
  private static let belonging: Set<String> = [
    "membro", "alleato", "nemico", "amico", "sostenitore", "rivale", "cittadino", "esponente",
    "veterano", "complice", "ammiratore", "discepolo", "oppositore",
  ]

  // MARK: The definite article

  private func definite(_ group: NounGroup, _ context: NounContext) -> Choice {
    if group.possessive != nil { return Choice(text: "", rule: "possessive") }
    guard let head = group.head else { return headless(group) }
    if head.kind == .date || head.kind == .number {
      return head.traits.contains(.definite)
        ? Choice(text: "the", rule: "decade") : Choice(text: "", rule: "date")
    }
    if head.partOfSpeech == .properNoun { return name(head, group, context) }
    if head.traits.contains(.language) { return Choice(text: "", rule: "language") }
    if group.bearer != nil, VerbClasses.titles.contains(head.lemma), !group.isPlural,
      !group.isNamedFirst
    {
      return Choice(text: "", rule: "title before a name")
    }
    if group.isNumbered {
      return Choice(text: "", rule: "noun with its number")
    }
    if head.isLemma(["terzo", "quarto", "quinto"]), group.isPlural, context.isBeforeOf,
      group.quantifiers.first?.partOfSpeech == .numeral
    {
      return Choice(text: "", rule: "fraction")
    }
    if head.lemma == "metà" { return Choice(text: "", rule: "half") }
    if isMeasure(group), !context.hasComplement { return Choice(text: "", rule: "measure") }
    if group.isLastOrNext { return Choice(text: "", rule: "last, next") }
    let hasComplement = context.hasComplement || hasParticiple(group)
    if isUncountable(group), !hasComplement, !isSuperlative(group) {
      return Choice(text: "", rule: "uncountable, in general")
    }
    if isPluralInEnglish(group), !hasComplement, !isSuperlative(group),
      group.quantifiers.isEmpty,
      !(group.after.isEmpty && group.before.isEmpty) || context.preposition == "di"
        || context.isMutual && head.isLemma(Self.relations)
    {
      return Choice(text: "", rule: "plural, in general")
    }
    return Choice(text: "the", rule: "definite")
  }

  /// `il danno subìto`: a participle says which one is meant.
  private func hasParticiple(_ group: NounGroup) -> Bool {
    group.after.contains { modifier in
      modifier.adjective.features.verbForm == .participle
        && !modifier.adjective.traits.contains(.participial)
    }
  }

  private func headless(_ group: NounGroup) -> Choice {
    if group.quantifiers.count == 1, let number = group.quantifiers.first, number.kind == .number {
      return Choice(text: "", rule: "figure")
    }
    return Choice(text: "the", rule: "definite")
  }

  private func name(_ head: Unit, _ group: NounGroup, _ context: NounContext) -> Choice {
    if head.traits.contains(.definite) { return Choice(text: "the", rule: "name with the") }
    guard head.kind == .name || head.partOfSpeech == .unknown else {
      // `il ddl`: what is an acronym in Italian may be a common noun in English; eastern Ukraine
      // stays a name.
      let isCommon = !head.english.contains(where: \.isUppercase) && head.text != head.english
      return isCommon
        ? Choice(text: "the", rule: "common noun in English") : Choice(text: "", rule: "name")
    }
    if head.traits.contains(.human) { return Choice(text: "", rule: "person") }
    let determiner = group.determiner?.features ?? []
    if determiner.contains(.plural) || head.text.contains(" ") == false && head.shape == .upper {
      return Choice(text: "the", rule: "foreign name with an article")
    }
    return Choice(text: "", rule: "name")
  }

  /// Plurals that English uses without an article before with and between.
  private static let relations: Set<String> = [
    "relazione", "rapporto", "tensione", "legame", "contatto", "scambio", "colloquio", "trattativa",
    "negoziato", "contrasto", "divergenza",
  ]

  private static let measures: Set<String> = [
    "dollaro", "euro", "chilometro", "metro", "grado", "tonnellata", "chilo", "miglio", "barile",
  ]

  /// `i 150 dollari`: a number of a measure, not certain things.
  private func isMeasure(_ group: NounGroup) -> Bool {
    group.isPlural && group.head?.isLemma(Self.measures) == true
      && group.quantifiers.count == 1 && group.quantifiers[0].partOfSpeech == .numeral
      && group.before.isEmpty && group.after.isEmpty
  }

  /// Whether an adjective makes the group definite: the only, the first, the largest.
  func isSuperlative(_ group: NounGroup) -> Bool {
    group.quantifiers.contains { $0.partOfSpeech == .ordinal }
      || (group.before + group.after).contains { modifier in
        modifier.adverbs.contains { $0.lemma == "più" || $0.lemma == "meno" }
          || modifier.adjective.traits.contains(.comparative)
          || modifier.adjective.traits.contains(.superlative)
          || ["cosiddetto", "unico", "solo", "stesso", "primo", "ultimo"].contains(
            modifier.adjective.lemma
          ) && modifier.adjective.english != "recent"
      }
  }

  // MARK: Number

  /// Whether the English noun has no plural and takes no `a`.
  func isUncountable(_ group: NounGroup) -> Bool {
    guard let head = group.head, group.bearer == nil else { return false }
    if head.traits.contains(.pluralInEnglish) { return false }
    if head.lexeme?.flags["enpl"] != nil, group.isPlural { return false }
    return head.traits.contains(.mass) || english.isUncountable(head.english)
  }

  /// Whether the English group is plural for its verb and its determiner.
  func isPluralInEnglish(_ group: NounGroup) -> Bool {
    guard let head = group.head else {
      return group.features.number == .plural
        || group.quantifiers.contains { $0.features.number == .plural }
    }
    if head.traits.contains(.pluralInEnglish) { return true }
    if head.traits.contains(.singularInEnglish) { return false }
    if head.partOfSpeech == .properNoun { return false }
    if isUncountable(group) { return false }
    return group.isPlural
  }
}
