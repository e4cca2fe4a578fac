import Linguistics

/// Who or what the text is speaking of, for the pronouns that English wants.
struct Topic: Sendable {
  var isHuman = false
  var isFeminine = false
  var isPlural = false

  /// The topic that a noun group sets as a subject.
  init(_ group: NounGroup) {
    isHuman = group.isHuman
    isFeminine = group.features.gender == .feminine
    isPlural = group.isPlural
  }

  init() {}

  /// The pronoun for a subject that is not said.
  func pronoun(for person: Features) -> String {
    if person.contains(.first) { return person.contains(.plural) ? "we" : "I" }
    if person.contains(.second) { return "you" }
    if person.contains(.plural), !person.contains(.singular) { return "they" }
    guard isHuman, !isPlural else { return "it" }
    return isFeminine ? "she" : "he"
  }

  /// The possessive for `suo`.
  var possessive: String {
    if isPlural { return "their" }
    guard isHuman else { return "its" }
    return isFeminine ? "her" : "his"
  }

  /// The object form of a third-person pronoun.
  var object: String {
    guard isHuman else { return "it" }
    return isFeminine ? "her" : "him"
  }
}
