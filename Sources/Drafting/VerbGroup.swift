import Linguistics
import TextModel

/// A verb with its auxiliaries, modals, negation, unstressed pronouns and the adverbs among them.
struct VerbGroup: Sendable {
  /// When the action is and how it is seen, in the terms that English needs.
  enum Tense: Sendable {
    case present, past, imperfect, perfect, pastPerfect, future, futurePerfect
    case conditional, conditionalPerfect, subjunctive, pastSubjunctive
    case infinitive, perfectInfinitive, gerund, perfectGerund, participle, imperative
  }

  var negation: Unit?
  var clitics: [Unit] = []
  /// Pronouns attached to an infinitive, gerund or participle.
  var attached: [Analysis.Clitic] = []
  /// `dovere`, `potere`, `volere`, `sapere`, `stare per` and others before the main verb.
  var modals: [Unit] = []
  var adverbs: [Unit] = []
  /// The word that carries the meaning.
  var main: Unit
  var tense: Tense
  /// Person and number of the verb that has them.
  var person: Features = []
  var isPassive = false
  var isProgressive = false
  /// Whether `si` makes it passive or impersonal.
  var hasImpersonalSi = false
  /// Whether the verb is used with a reflexive pronoun.
  var isReflexive = false
  /// Whether an infinitive or gerund has `-si` though its verb has no reflexive meaning of its own.
  var actsOnItself = false
  /// Whether those who act do so to each other: `si temono`.
  var isReciprocal = false
  /// Whether its subject is people in general: `ci si chiede`.
  var isGeneral = false
  /// Auxiliaries, for tracing.
  var auxiliaries: [Unit] = []

  /// Whether the group has person and tense.
  var isFinite: Bool {
    switch tense {
    case .infinitive, .perfectInfinitive, .gerund, .perfectGerund, .participle: false
    default: true
    }
  }

  var isCopula: Bool { main.lemma == "essere" && !isPassive }

  /// All units of the group in the order of the Italian.
  var units: [Unit] {
    var all = clitics + modals + adverbs + auxiliaries + [main]
    if let negation { all.append(negation) }
    return all.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }
}
