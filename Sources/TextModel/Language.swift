/// The two languages of a page.
public enum Language: String, Sendable, CaseIterable {
  /// Italian, the language of the original.
  case italian = "it"
  /// English, the language of the translation.
  case english = "en"
}
