import Linguistics

/// The other equivalents of a word in the form in which the word stands: beside *wars*, *conflicts*.
struct AlternativeForms: Hashable, Sendable {
  /// The word as it stands, its first letter perhaps a capital.
  let text: String
  /// The word in the form of the dictionary.
  let base: String
  /// The other equivalents in the form of the dictionary, best first.
  let equivalents: [String]

  /// The alternatives of a word; `nil` if there are none.
  init?(_ word: TargetWord) {
    guard !word.alternatives.isEmpty, !word.base.isEmpty else { return nil }
    text = word.text
    base = word.base
    equivalents = word.alternatives
  }

  /// The forms, best first; empty if the form of the word cannot be told.
  var forms: [String] {
    let lowered = Self.lowered(text, like: base)
    guard let inflect = Self.inflection(from: base, to: lowered) else { return [] }
    let isCapitalized = lowered != text
    return equivalents.map { equivalent in
      let form = inflect(equivalent)
      return isCapitalized ? form.prefix(1).uppercased() + form.dropFirst() : form
    }
  }

  /// The text with a small first letter if the base has one.
  private static func lowered(_ text: String, like base: String) -> String {
    guard let first = text.first, first.isUppercase, base.first?.isLowercase == true else {
      return text
    }
    return first.lowercased() + text.dropFirst()
  }

  private static func inflection(from base: String, to text: String) -> ((String) -> String)? {
    if text == base { return { $0 } }
    let english = EnglishMorphology.builtIn
    if text == english.plural(of: base) { return { english.plural(of: $0) } }
    for form in [EnglishMorphology.VerbForm.past, .participle, .ing, .third]
    where text == english.form(form, of: base) {
      return { english.form(form, of: $0) }
    }
    if text == english.superlative(of: base) { return { english.superlative(of: $0) } }
    if text == english.comparative(of: base) { return { english.comparative(of: $0) } }
    return nil
  }
}
