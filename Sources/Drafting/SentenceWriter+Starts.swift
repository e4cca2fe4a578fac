import Linguistics
import TextModel

extension SentenceWriter {
  /// Whether `da` and a point of time tell from when something will be: the verb is in the future or
  /// begins something, or what begins is a ban or a duty.
  func looksAhead(_ index: Int) -> Bool {
    guard prepositionUnit(index)?.isPreposition("da") == true, !isLength(index + 1) else {
      return false
    }
    if startsThing(before: index) { return true }
    if let group = governingVerb(index) {
      switch group.tense {
      case .future, .futurePerfect, .conditional: return true
      case .infinitive: return true
      case .perfect, .past, .pastPerfect, .imperfect: return false
      default:
        if group.modals.contains(where: { $0.isLemma(["dovere", "potere", "volere"]) }) {
          return true
        }
        if group.main.isLemma(Self.beginnings) { return true }
        guard let isAhead = isAhead(noun(index + 1)) else {
          return group.main.isLemma(Self.decisions)
        }
        return isAhead
      }
    }
    return false
  }

  /// Whether a noun tells how long: `da tre mesi`.
  private func isLength(_ index: Int) -> Bool {
    guard let group = noun(index), let head = group.head, head.kind == .word,
      head.traits.contains(.time), head.english.first?.isUppercase != true
    else { return false }
    return group.determiner == nil && (group.isPlural || !group.quantifiers.isEmpty)
  }

  /// Whether what begins stands before, in a clause without a verb.
  private func startsThing(before index: Int) -> Bool {
    for back in stride(from: index - 1, through: 0, by: -1) {
      switch chunks[back] {
      case .noun(let group):
        if let head = group.head, head.isLemma(Self.startingThings) {
          return !chunks[..<back].contains { if case .verb = $0 { true } else { false } }
        }
      case .mark, .verb: return false
      default: break
      }
    }
    return false
  }

  /// The finite verb of the clause in which a phrase stands, before or after it; an infinitive if it
  /// is nearer.
  private func governingVerb(_ index: Int) -> VerbGroup? {
    for back in stride(from: index - 1, through: 0, by: -1) {
      if let group = verb(back), group.isFinite || group.tense == .infinitive { return group }
      if case .mark(let mark) = chunks[back], Self.bounds.contains(mark.text) { break }
      if case .relative = chunks[back] { break }
    }
    for next in (index + 1)..<max(index + 1, chunks.count) {
      if let group = verb(next), group.isFinite { return group }
      if case .mark(let mark) = chunks[next], Self.bounds.contains(mark.text) { break }
      if case .relative = chunks[next] { break }
    }
    return nil
  }

  /// Whether the year of a point of time lies ahead of ``lastPastYear``; `nil` without one.
  private func isAhead(_ group: NounGroup?) -> Bool? {
    guard let unit = group?.head ?? group?.quantifiers.first else { return nil }
    let words = unit.english.split { $0 == " " || $0 == "," }
    return words.first { $0.utf8.count == 4 && Int($0) != nil }.flatMap { Int($0) }.map {
      $0 > Self.lastPastYear
    }
  }

  /// The year after which a year is taken to lie ahead where the tense does not tell: `vieta le
  /// importazioni dal 2027`, in the present, is from 2027, `dal 2022` since 2022.
  ///
  /// The clock is not asked, so that a draft is the same whenever it is made; only a verb in the
  /// present comes to this, and a wrong guess is `from` for `since`.
  private static let lastPastYear = 2025

  /// Marks that no clause goes over.
  private static let bounds: Set<String> = [":", ";", ".", "!", "?", "–", "—", "(", ")"]

  /// Verbs whose present tense with `da` tells a beginning: `il divieto scatta dal 2027`.
  private static let beginnings: Set<String> = [
    "scattare", "entrare", "partire", "iniziare", "cominciare", "decorrere", "arrivare", "passare",
  ]

  /// Verbs whose present tense tells either a beginning or what lasts: `vieta le importazioni dal`.
  private static let decisions: Set<String> = [
    "vietare", "applicare", "aumentare", "salire", "scendere", "cambiare", "diventare",
    "introdurre", "prevedere", "imporre", "fermare", "bloccare", "cessare", "chiudere", "aprire",
    "tagliare", "valere", "abolire", "sospendere", "adottare", "assumere", "avviare", "prendere",
  ]

  /// Things that are decided before they begin: `stop al gas dal 2027`.
  private static let startingThings: Set<String> = [
    "stop", "divieto", "obbligo", "bando", "embargo", "addio", "blocco", "dazio", "aumento",
    "taglio", "rincaro", "sospensione", "ritiro", "avvio", "introduzione", "entrata", "via libera",
    "proroga", "abolizione", "leva", "no", "fine",
  ]
}
