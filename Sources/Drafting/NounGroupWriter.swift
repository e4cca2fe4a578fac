import Linguistics
import TextModel

/// Writes a noun group in English order.
struct NounGroupWriter: Sendable {
  let topic: Topic
  private let articles = ArticleRules()
  private let english = EnglishMorphology.builtIn

  init(topic: Topic) {
    self.topic = topic
  }

  /// The words of `group`; a possessor, already written and without its mark, comes first.
  func words(
    _ group: NounGroup,
    _ context: NounContext,
    possessor: [TargetWord] = []
  ) -> [TargetWord] {
    if let latter = latter(group) { return latter }
    var words: [TargetWord] = []
    if let predeterminer = group.predeterminer {
      words.append(.of(predeterminer, predeterminer.english, "predeterminer"))
    }
    if group.possessive?.lemma == "proprio", let determiner = group.determiner,
      determiner.partOfSpeech == .indefiniteArticle
    {
      words.append(.of(determiner, topic.possessive, "its own"))
    } else if possessor.isEmpty {
      appendDeterminer(group, context, &words)
    } else {
      words += possessor
    }
    if let possessive = group.possessive {
      words.append(.of(possessive, possessiveForm(possessive, group), "possessive"))
    }
    for quantifier in group.quantifiers { words.append(quantifierWord(quantifier, group)) }
    appendModifiers(group, context, &words)
    appendHead(group, &words)
    return words
  }

  /// `quest'ultima`: the latter.
  private func latter(_ group: NounGroup) -> [TargetWord]? {
    guard let this = group.determiner, this.lemma == "questo", group.possessive == nil,
      let last = group.head ?? group.quantifiers.first, last.lemma == "ultimo",
      last.partOfSpeech != .noun, group.before.isEmpty, group.after.isEmpty
    else { return nil }
    return [.of(this, "the", "the latter"), .of(last, "latter", "the latter")]
  }

  // MARK: Determiners

  private func appendDeterminer(
    _ group: NounGroup,
    _ context: NounContext,
    _ words: inout [TargetWord]
  ) {
    if group.head == nil, group.quantifiers.isEmpty, group.possessive == nil,
      let determiner = group.determiner, group.before.isEmpty
    {
      words.append(.of(determiner, pronominal(determiner, context), "pronoun"))
      return
    }
    if let head = group.head, head.partOfSpeech == .adjective || head.partOfSpeech == .ordinal,
      group.determiner == nil
    {
      return
    }
    if let determiner = group.determiner, determiner.lemma == "quello",
      group.head?.partOfSpeech == .adjective
    {
      words.append(.of(determiner, "the", "pronoun"))
      return
    }
    let choice = articles.choose(group, context)
    guard !choice.text.isEmpty else { return }
    if let determiner = group.determiner {
      words.append(.of(determiner, choice.text, Draft.Reason(choice.rule)))
    } else if let first = group.units.first {
      words.append(.added(choice.text, at: first.source.lowerBound, Draft.Reason(choice.rule)))
    }
  }

  private func pronominal(_ unit: Unit, _ context: NounContext) -> String {
    if unit.lemma == "quello", unit.features.contains(.singular), context.isBeforeOf {
      return "that"
    }
    return unit.lexeme?.flags["pron"] ?? unit.english
  }

  private func possessiveForm(_ unit: Unit, _ group: NounGroup) -> String {
    if unit.lemma == "proprio", group.determiner?.partOfSpeech == .indefiniteArticle {
      return "own"
    }
    return unit.lemma == "suo" || unit.lemma == "proprio" ? topic.possessive : unit.english
  }

  private func quantifierWord(_ unit: Unit, _ group: NounGroup) -> TargetWord {
    let standsAlone = group.head == nil
    if standsAlone, let pronoun = unit.lexeme?.flags["pron"] {
      return .of(unit, pronoun, "pronoun")
    }
    if unit.lemma == "altro", group.determiner == nil, group.possessive == nil,
      let next = group.quantifiers.last, next.partOfSpeech == .numeral,
      next.source.lowerBound > unit.source.lowerBound
    {
      return .of(unit, "another", "another with a number")
    }
    if unit.lemma == "meno", !standsAlone, articles.isPluralInEnglish(group) {
      return .of(unit, "fewer", "fewer of what is counted")
    }
    if unit.lemma == "altro", group.determiner?.partOfSpeech == .indefiniteArticle {
      return .of(unit, "other", "quantifier")
    }
    return .of(unit, unit.english.isEmpty ? unit.text : unit.english, "quantifier")
  }

  // MARK: Adjectives

  private func appendModifiers(
    _ group: NounGroup,
    _ context: NounContext,
    _ words: inout [TargetWord]
  ) {
    // `il cui punto più alto`: what is somebody's is the most of its kind.
    let superlative =
      group.determiner?.partOfSpeech == .article || group.possessive != nil
      || context.hasPossessor && group.determiner == nil
    for var modifier in group.before {
      if modifier.adjective.lemma == "stesso", group.possessive != nil {
        modifier.adjective.english = "very"
      }
      if modifier.adjective.lemma == "grande", group.isPlural, modifier.adverbs.isEmpty,
        modifier.adjective.kind == .word
      {
        modifier.adjective.english = "major"
      }
      if let form = prenominal(modifier, group) {
        words += form
        continue
      }
      words += modifierWords(modifier, superlative: superlative)
    }
    for run in runs(Array(group.after.dropFirst(inserted(group).count))).reversed() {
      for modifier in run { words += modifierWords(modifier, superlative: superlative) }
    }
    for compound in group.compounds {
      for modifier in compound.before + compound.after {
        words += modifierWords(modifier, superlative: false)
      }
      if let noun = compound.head { words.append(.of(noun, noun.english, "noun before noun")) }
    }
  }

  /// Adjectives that mean something else before their noun: `mezzo secolo` is half a century, `un
  /// solo governo` a single government.
  private func prenominal(_ modifier: NounGroup.Modifier, _ group: NounGroup) -> [TargetWord]? {
    let adjective = modifier.adjective
    switch adjective.lemma {
    case "mezzo" where group.determiner == nil && !group.isPlural && group.quantifiers.isEmpty:
      let adverbs = modifier.adverbs.map { TargetWord.of($0, $0.english, "degree") }
      return adverbs + [
        .of(adjective, "half", "half before the article"),
        .added("a", at: adjective.source.upperBound, "half before the article"),
      ]
    case "solo" where group.determiner?.partOfSpeech == .indefiniteArticle,
      "unico" where group.determiner?.partOfSpeech == .indefiniteArticle:
      return [.of(adjective, "single", "only after un")]
    default: return nil
    }
  }

  /// Adjectives after the noun, those that a conjunction joins kept together; the runs change
  /// places in English.
  private func runs(_ modifiers: [NounGroup.Modifier]) -> [[NounGroup.Modifier]] {
    var runs: [[NounGroup.Modifier]] = []
    for modifier in modifiers where !modifier.adjective.traits.contains(.postposed) {
      if modifier.conjunction != nil, !runs.isEmpty {
        runs[runs.count - 1].append(modifier)
      } else {
        runs.append([modifier])
      }
    }
    return runs
  }

  /// An adjective with its degree: `più grande` is larger, or largest after an article.
  func modifierWords(_ modifier: NounGroup.Modifier, superlative: Bool) -> [TargetWord] {
    var words: [TargetWord] = []
    let isCompared = modifier.adverbs.contains { $0.lemma == "più" || $0.lemma == "meno" }
    if let conjunction = modifier.conjunction, conjunction.kind == .mark {
      words += Marks.english(conjunction)
    } else if let conjunction = modifier.conjunction {
      words.append(.of(conjunction, conjunction.english, "conjunction"))
    }
    let adjective = modifier.adjective
    var text = adjective.english.isEmpty ? adjective.text : adjective.english
    var reason: Draft.Reason = "adjective"
    if superlative, let form = adjective.lexeme?.flags["sup"] {
      text = form
      reason = "superlative"
    }
    for adverb in modifier.adverbs {
      if adverb.sense == UnitReader.proportion {
        let grade = adverb.lemma == "più" ? english.comparative(of: text) : "less " + text
        text = "the " + grade
        reason = "proportion"
      } else if adverb.lemma == "più" {
        if adjective.lemma == "grande" { text = "large" }
        text = superlative ? english.superlative(of: text) : english.comparative(of: text)
        reason = superlative ? "superlative" : "comparative"
      } else if adverb.lemma == "non", let opposite = Self.opposites[text] {
        text = opposite
        reason = "adjective with not"
      } else if adverb.lemma == "non", text.first?.isUppercase == true {
        text = "non-" + text
        reason = "adjective with not"
      } else if adverb.lemma == "ancora più" {
        words.append(.of(adverb, "even", "degree"))
        text = english.comparative(of: text)
        reason = "comparative"
      } else if adverb.lemma == "meno" {
        text = (superlative ? "least " : "less ") + text
        reason = superlative ? "superlative" : "comparative"
      } else {
        words.append(.of(adverb, degree(adverb, isCompared), "degree"))
      }
    }
    words.append(.of(adjective, text, reason))
    return words
  }

  /// Adjectives that `non` turns into their opposite before a noun.
  private static let opposites: [String: String] = [
    "necessary": "unnecessary", "official": "unofficial", "formal": "informal",
    "sufficient": "insufficient", "direct": "indirect", "legal": "illegal",
    "conventional": "unconventional", "democratic": "undemocratic", "stable": "unstable",
    "certain": "uncertain", "military": "non-military", "European": "non-European",
    "nuclear": "non-nuclear", "governmental": "non-governmental", "Western": "non-Western",
  ]

  /// An adverb before an adjective: `molto` is very, before a comparative much.
  private func degree(_ adverb: Unit, _ isCompared: Bool) -> String {
    switch adverb.lemma {
    case "ormai": "now"
    case "molto", "assai", "tanto": isCompared ? "much" : adverb.english
    case "ancora": isCompared ? "even" : adverb.english
    case "ben": isCompared ? "far" : adverb.english
    default: adverb.english
    }
  }

  // MARK: The noun

  private func appendHead(_ group: NounGroup, _ words: inout [TargetWord]) {
    guard let head = group.head else { return }
    var text = headText(head, group)
    if group.bearer != nil, VerbClasses.titles.contains(head.lemma), !group.isPlural,
      !group.isNamedFirst,
      !text.contains(" of ")
    {
      text = capitalized(text)
    }
    if keepsCapital(head) || group.isNumbered { text = capitalized(text) }
    if let bearer = group.bearer,
      VerbClasses.namedAfter.contains(head.lemma) && !group.isNumbered || group.isNamedFirst
    {
      words.append(.of(bearer, bearer.english, "name before the noun"))
      appendPartner(group, &words)
      words.append(.of(head, text, Draft.Reason(noun: head)))
    } else if !inserted(group).isEmpty {
      insert(inserted(group), into: text, head, &words)
    } else {
      words.append(.of(head, text, Draft.Reason(noun: head)))
      if let bearer = group.bearer { words.append(.of(bearer, bearer.english, "name")) }
      appendPartner(group, &words)
    }
    for modifier in group.after where modifier.adjective.traits.contains(.postposed) {
      words += modifierWords(modifier, superlative: false)
    }
  }

  /// The adjectives that go between the words of a term: those that a conjunction joins to its own
  /// adjective, and those of its last noun.
  private func inserted(_ group: NounGroup) -> ArraySlice<NounGroup.Modifier> {
    group.after.prefix { $0.conjunction != nil || $0.isOfTail }
  }

  /// `il programma nucleare e spaziale`: the nuclear and space program; `la politica dei prezzi
  /// agricoli`: the policy of farm prices.
  private func insert(
    _ modifiers: ArraySlice<NounGroup.Modifier>,
    into text: String,
    _ head: Unit,
    _ words: inout [TargetWord]
  ) {
    let parts = text.split(separator: " ").map(String.init)
    let isOfTail = modifiers.first?.isOfTail == true
    var place = parts.count - 1
    if let of = parts.lastIndex(of: "of") {
      place = isOfTail ? of + (parts[min(of + 1, parts.count - 1)] == "the" ? 2 : 1) : 0
    } else if isOfTail {
      place = 0
    }
    if place > 0 {
      words.append(.of(head, parts[..<place].joined(separator: " "), "first part of the term"))
    }
    for modifier in modifiers {
      if place == 0, !isOfTail {
        var plain = modifier
        plain.conjunction = nil
        words += modifierWords(plain, superlative: false)
        if let joint = modifier.conjunction, joint.kind != .mark {
          words.append(.of(joint, joint.english, "conjunction"))
        }
      } else {
        words += modifierWords(modifier, superlative: false)
      }
    }
    words.append(.of(head, parts[place...].joined(separator: " "), Draft.Reason(noun: head)))
  }

  private func appendPartner(_ group: NounGroup, _ words: inout [TargetWord]) {
    guard let hyphen = group.partner.first, let partner = group.partner.last else { return }
    words += Marks.english(hyphen) + [.of(partner, partner.english, "second of a pair")]
  }

  /// `la Commissione`: an institution's capital is kept; the respectful one of `Paese` is not.
  private func keepsCapital(_ head: Unit) -> Bool {
    guard head.isCapitalized, head.partOfSpeech == .noun, head.shape != .upper,
      !head.traits.contains(.time)
    else { return false }
    return !head.isLemma(["paese", "nazione", "stato", "continente", "capo", "mondo"])
  }

  private func headText(_ head: Unit, _ group: NounGroup) -> String {
    if head.english.isEmpty { return head.text }
    switch head.partOfSpeech {
    case .properNoun, .unknown, .pronoun: return head.english
    case .personalPronoun: return head.english
    case .adjective, .ordinal: return nominal(head, group)
    case .verb: return english.form(.participle, of: head.english)
    default: break
    }
    guard group.isPlural else { return head.english }
    if head.traits.contains(.pluralInEnglish), head.kind != .word { return head.english }
    if let plural = head.lexeme?.flags["enpl"], !isTerm(head) {
      return plural
    }
    if head.traits.contains(.mass) || head.traits.contains(.singularInEnglish) {
      return head.english
    }
    return english.plural(of: head.english)
  }

  private func isTerm(_ unit: Unit) -> Bool {
    if case .term = unit.kind { true } else { false }
  }

  /// An adjective as a noun: `i russi` are the Russians, `i francesi` the French.
  private func nominal(_ head: Unit, _ group: NounGroup) -> String {
    let flags = head.lexeme?.flags
    if group.determiner?.lemma == "quello" {
      return head.english + (group.isPlural ? " ones" : " one")
    }
    if group.isPlural {
      if let plural = flags?["nounpl"] {
        // `due cinesi` are two Chinese citizens, `i cinesi` the Chinese.
        guard !group.quantifiers.isEmpty, let citizen = flags?["noun"], !citizen.isEmpty else {
          return plural
        }
        return english.plural(of: citizen)
      }
      if let noun = flags?["noun"], !noun.isEmpty { return english.plural(of: noun) }
      let isNominal = head.traits.contains(.nominal) || isTerm(head)
      if isNominal, !["ese", "sh", "ch"].contains(where: head.english.hasSuffix) {
        return english.plural(of: head.english)
      }
      return head.english
    }
    return flags?["noun"] ?? head.english
  }

  private func capitalized(_ text: String) -> String {
    text.split(separator: " ").map { word in
      ["of", "for", "the", "and", "in", "on"].contains(word)
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
