import Linguistics

/// Builds English verb phrases: auxiliaries, modals, negation and the forms they ask for.
struct EnglishVerb: Sendable {
  /// Person and number of an English subject, as far as verbs show it.
  struct Agreement: Hashable, Sendable {
    var isFirst = false
    var isSecond = false
    var isPlural = false

    static let third = Agreement()
  }

  /// What the first verb of the phrase shows.
  enum Finiteness: Sendable {
    case present, past
    /// `were` for every person: conditions contrary to fact.
    case hypothetical
    case base, infinitive, ing, participle
  }

  private struct Link {
    var lemma: String
    /// The form that this verb asks of the next.
    var governs: EnglishMorphology.VerbForm
  }

  private static let invariable: Set<String> = [
    "will", "would", "can", "could", "must", "should", "may", "might",
  ]

  var base: String
  var isPassive = false
  var isProgressive = false
  var isPerfect = false
  /// Modals before the rest, in order; `have to`, `want to` and the like end in `to`.
  var modals: [String] = []
  var finiteness: Finiteness = .present
  var agreement: Agreement = .third
  var isNegated = false
  /// Whether the first auxiliary goes before the subject, which asks for `do` where there is none.
  var isQuestion = false
  /// Adverbs set after the first auxiliary or before the verb.
  var adverbs: [String] = []

  private let english = EnglishMorphology.builtIn

  init(base: String) {
    self.base = base
  }

  /// The words of the phrase, with the place of the first auxiliary for questions.
  func words() -> [String] {
    let links = chain()
    var words: [String] = []
    var form: EnglishMorphology.VerbForm = .base
    var start = 0
    for (index, link) in links.enumerated() {
      if index == 0 {
        words += first(link)
        start = words.count
      } else {
        words += split(self.form(form, link.lemma))
      }
      form = link.governs
    }
    place(&words, after: start, links)
    return words
  }

  /// The verbs of the phrase from the first auxiliary to the main verb.
  private func chain() -> [Link] {
    var links: [Link] = []
    for modal in modals {
      links.append(Link(lemma: modal, governs: .base))
    }
    if isPerfect { links.append(Link(lemma: "have", governs: .participle)) }
    if isProgressive { links.append(Link(lemma: "be", governs: .ing)) }
    if isPassive { links.append(Link(lemma: "be", governs: .participle)) }
    links.append(Link(lemma: base, governs: .base))
    if needsDo(links) { links.insert(Link(lemma: "do", governs: .base), at: 0) }
    return links
  }

  private func needsDo(_ links: [Link]) -> Bool {
    guard isNegated || isQuestion, let first = links.first else { return false }
    switch finiteness {
    case .present, .past, .hypothetical: break
    default: return false
    }
    if Self.invariable.contains(first.lemma) { return false }
    if isBe(first.lemma) { return false }
    return !(isPerfect && first.lemma == "have")
  }

  private func isBe(_ lemma: String) -> Bool { lemma == "be" || lemma.hasPrefix("be ") }

  private func first(_ link: Link) -> [String] {
    let lemma = link.lemma
    if Self.invariable.contains(lemma) { return [lemma] }
    switch finiteness {
    case .base: return split(lemma)
    case .infinitive: return ["to"] + split(lemma)
    case .ing: return split(form(.ing, lemma))
    case .participle: return split(form(.participle, lemma))
    case .present: return split(present(lemma))
    case .past: return split(past(lemma))
    case .hypothetical:
      return isBe(lemma) ? split("were" + lemma.dropFirst(2)) : split(past(lemma))
    }
  }

  private func present(_ lemma: String) -> String {
    if isBe(lemma) {
      let be =
        agreement.isFirst && !agreement.isPlural
        ? "am" : agreement.isPlural || agreement.isSecond ? "are" : "is"
      return be + lemma.dropFirst(2)
    }
    let third = !agreement.isFirst && !agreement.isSecond && !agreement.isPlural
    return third ? form(.third, lemma) : lemma
  }

  private func past(_ lemma: String) -> String {
    if isBe(lemma) {
      return (agreement.isPlural || agreement.isSecond ? "were" : "was") + lemma.dropFirst(2)
    }
    return form(.past, lemma)
  }

  private func form(_ form: EnglishMorphology.VerbForm, _ lemma: String) -> String {
    english.form(form, of: lemma)
  }

  private func split(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  /// Sets `not` and the adverbs in their places.
  private func place(_ words: inout [String], after first: Int, _ links: [Link]) {
    // `then had to leave`, `then wanted to leave`: such modals are full verbs.
    let isFull =
      links.count > 1 && !isNegated && ["have to", "want to"].contains(links[0].lemma)
      && !adverbs.contains { $0.contains(" ") }
    let isAuxiliary = !isFull && (links.count > 1 || isBe(links[0].lemma))
    switch finiteness {
    case .infinitive, .base, .ing, .participle:
      if isNegated { words.insert("not", at: 0) }
      if !adverbs.isEmpty { words.insert(contentsOf: adverbs, at: isNegated ? 1 : 0) }
      if finiteness == .infinitive, !adverbs.isEmpty, !isNegated {
        // `to` keeps its verb: the adverb goes before `to`.
      }
    default:
      var place = isAuxiliary ? 1 : 0
      if isNegated {
        if words.first == "can" {
          words[0] = "cannot"
        } else {
          words.insert("not", at: 1)
          place = 2
        }
      }
      words.insert(contentsOf: adverbs, at: min(place, words.count))
    }
  }
}
