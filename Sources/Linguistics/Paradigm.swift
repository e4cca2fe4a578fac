/// The endings of one inflection: what stands in place of the lemma's ending in each form.
public struct Paradigm: Sendable {
  /// One form of a paradigm.
  public struct Form: Hashable, Sendable {
    /// What replaces the lemma's ending.
    public var ending: String
    /// The form's gender, number, person and verb form.
    public var features: Features

    /// Creates a form.
    public init(_ ending: String, _ features: Features) {
      self.ending = ending
      self.features = features
    }
  }

  /// The ending of the lemma that the forms replace.
  public var lemmaEnding: String
  /// The forms, the lemma's own among them.
  public var forms: [Form]

  /// Creates a paradigm.
  public init(lemmaEnding: String, forms: [Form]) {
    self.lemmaEnding = lemmaEnding
    self.forms = forms
  }

  /// The inflected forms of a lemma, or nothing if the lemma does not have the ending.
  public func forms(of lemma: String) -> [Form] {
    guard lemma.hasSuffix(lemmaEnding) else { return [] }
    let stem = lemma.dropLast(lemmaEnding.count)
    return forms.map { Form(stem + $0.ending, $0.features) }
  }
}
