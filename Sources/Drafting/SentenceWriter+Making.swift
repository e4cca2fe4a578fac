import Linguistics
import TextModel

/// What something is made into, and how many times something is as much.
extension SentenceWriter {
  /// `fa del porto uno snodo`: where the noun stands that tells what `fare` makes of the one in `di`.
  func madeInto(_ index: Int) -> Int? {
    guard let group = verb(index), group.main.lemma == "fare", group.main.kind == .word,
      !group.isPassive
    else { return nil }
    var end = index + 1
    while let preposition = prepositionUnit(end), preposition.isPreposition("di"),
      noun(end + 1) != nil
    {
      end += 2
    }
    guard end > index + 1, let result = noun(end),
      result.determiner != nil || result.isName, result.head?.traits.contains(.time) != true
    else { return nil }
    return end
  }

  /// Writes the noun in `di` after such a verb as its object.
  mutating func writeMadeInto(_ preposition: Unit, _ index: Int) -> Bool {
    guard preposition.isPreposition("di"), lastVerb == index - 1, madeInto(index - 1) != nil else {
      return false
    }
    writeNoun(index + 1, preposition: nil)
    return true
  }

  /// `il triplo di acciaio`: three times as much steel; `il doppio delle navi dell'Europa`: twice as
  /// many ships as Europe; `il doppio dell'Europa`: twice as much as Europe; `il doppio del prezzo`:
  /// twice the price.
  mutating func writeMultiple(_ group: NounGroup, _ index: Int) -> Bool {
    guard let head = group.head, let times = Self.multiples[head.lemma],
      group.determiner?.partOfSpeech == .article, !group.isPlural, group.before.isEmpty,
      group.after.isEmpty, let preposition = prepositionUnit(index + 1),
      preposition.isPreposition("di"), let thing = noun(index + 2)
    else { return false }
    let isCompared =
      prepositionUnit(index + 3)?.lemma == "rispetto a"
      || prepositionUnit(index + 3)?.isPreposition("di") == true
        && noun(index + 4).map { $0.isName || plan.isPolity($0) } == true
    if thing.isName || plan.isPolity(thing) {
      words.append(.of(head, times + " as much as", "multiple"))
      written.insert(index + 1)
      writeNoun(index + 2, preposition: "di")
      return true
    }
    if !isCompared, thing.determiner?.partOfSpeech == .article, thing.head != nil {
      words.append(.of(head, times, "multiple"))
      written.insert(index + 1)
      writeNoun(index + 2, preposition: nil)
      return true
    }
    guard thing.determiner == nil || isCompared && thing.determiner?.partOfSpeech == .article,
      thing.head != nil
    else { return false }
    let isMany = articles.isPluralInEnglish(thing)
    words.append(.of(head, times + (isMany ? " as many" : " as much"), "multiple"))
    written.insert(index + 1)
    writeNoun(index + 2, preposition: nil, isPartitive: true)
    if isCompared, let than = prepositionUnit(index + 3) {
      words.append(.of(than, "as", "compared with a multiple"))
      written.insert(index + 3)
      writeNoun(index + 4, preposition: than.lemma)
    }
    return true
  }

  /// `è profondo duemila metri`, `è lungo più di sei chilometri`: the measure stands before the
  /// adjective in English.
  mutating func writeMeasured(_ modifiers: [NounGroup.Modifier], _ index: Int) -> Bool {
    guard modifiers.count == 1, let deep = modifiers.first, deep.adverbs.isEmpty,
      deep.adjective.isLemma(NounGroup.dimensions)
    else { return false }
    var measure = index + 1
    if case .adverb(let more)? = chunk(measure), more.isLemma(["più", "meno", "circa", "quasi"]) {
      measure += 1
    }
    if prepositionUnit(measure)?.isLemma(["di", "oltre", "più di", "meno di"]) == true {
      measure += 1
    }
    guard let length = noun(measure), let unit = length.head,
      unit.isLemma(NounGroup.lengths),
      !length.quantifiers.isEmpty
    else { return false }
    for place in (index + 1)...measure { write(place) }
    var dimension = modifiers
    if deep.adjective.isLemma(["largo", "ampio"]) { dimension[0].adjective.english = "wide" }
    if deep.adjective.lemma == "alto", dimension[0].adjective.english == "tall" {
      dimension[0].adjective.english = "high"
    }
    writeAdjectives(dimension)
    return true
  }

  private static let multiples: [String: String] = [
    "doppio": "twice", "triplo": "three times", "quadruplo": "four times",
    "quintuplo": "five times", "decuplo": "ten times",
  ]
}
