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

  /// The ending of the lemma that the forms replace; of an irregular verb, the whole model.
  public var lemmaEnding: String
  /// The forms, the lemma's own among them.
  public var forms: [Form]
  /// How many bytes of the ending, from its end, a lemma must have to inflect so.
  ///
  /// What stands in the ending before the bytes that a lemma shares with it, `pr` in `prendere` for
  /// `attendere`, is no part of the lemma's forms.
  var shared: Int

  /// Creates a paradigm for lemmas that have the whole ending.
  public init(lemmaEnding: String, forms: [Form]) {
    self.lemmaEnding = lemmaEnding
    self.forms = forms
    shared = lemmaEnding.utf8.count
  }

  /// Creates the paradigm of the verbs that inflect as a model does, with all its forms.
  init(model: String, forms: [Form]) {
    lemmaEnding = model
    self.forms = forms
    shared = min(3, model.utf8.count)
  }

  /// Calls `body` with each inflected form of the lemma that stands in `range`; not at all if the
  /// lemma does not have the ending.
  func forEachForm(_ bytes: [UInt8], _ range: Range<Int>, _ body: ([UInt8], Features) -> Void) {
    let ending = Array(lemmaEnding.utf8)
    var common = 0
    while common < min(ending.count, range.count),
      bytes[range.upperBound - 1 - common] == ending[ending.count - 1 - common]
    {
      common += 1
    }
    guard common >= shared else { return }
    let prefix = ending.dropLast(common)
    let stem = bytes[range].dropLast(common)
    var key: [UInt8] = []
    key.reserveCapacity(range.count + 12)
    for form in forms where prefix.isEmpty || form.ending.utf8.starts(with: prefix) {
      key.removeAll(keepingCapacity: true)
      key += stem
      key += form.ending.utf8.dropFirst(prefix.count)
      body(key, form.features)
    }
  }

  /// The inflected forms of a lemma, or nothing if the lemma does not have the ending.
  public func forms(of lemma: String) -> [Form] {
    let bytes = Array(lemma.utf8)
    var all: [Form] = []
    forEachForm(bytes, 0..<bytes.count) { form, features in
      all.append(Form(String(decoding: form, as: UTF8.self), features))
    }
    return all
  }
}
