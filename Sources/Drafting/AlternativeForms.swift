import Linguistics

/// The other equivalents of a word in the form in which the word stands: beside *wars*, *conflicts*.
struct AlternativeForms {
  /// The forms, best first; empty if the form of the word cannot be told.
  let forms: [String]

  /// Inflects the alternatives of a word as it is inflected itself.
  init(_ word: TargetWord) {
    guard !word.alternatives.isEmpty, !word.base.isEmpty else {
      forms = []
      return
    }
    let text = Self.lowered(word.text, like: word.base)
    guard let inflect = Self.inflection(from: word.base, to: text) else {
      forms = []
      return
    }
    let isCapitalized = text != word.text
    forms = word.alternatives.map { alternative in
      let form = inflect(alternative)
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
