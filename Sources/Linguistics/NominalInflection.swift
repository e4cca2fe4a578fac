/// The inflection classes of nouns and adjectives.
///
/// A class name says gender and ending: `m1` is masculine in -o with plural -i. Where spelling
/// splits a class (`m2`: -co and -go), the lemma decides.
enum NominalInflection {
  /// The paradigm of a noun, or `nil` for an unknown class or a lemma without the class's ending.
  static func noun(_ lemma: String, class name: String, pluralOnly: Bool) -> Paradigm? {
    guard let gender = gender(ofClass: name) else { return nil }
    if pluralOnly { return Paradigm(lemmaEnding: "", forms: [.init("", [gender, .plural])]) }
    switch name {
    case "m1": return noun(lemma, gender, [("o", "i")])
    case "m2": return noun(lemma, gender, [("co", "chi"), ("go", "ghi")])
    case "m3": return noun(lemma, gender, [("co", "ci"), ("go", "gi")])
    case "m4": return noun(lemma, gender, [("io", "i")])
    case "m5": return noun(lemma, gender, [("io", "ii")])
    case "m6", "f6", "b6": return noun(lemma, gender, [("e", "i")])
    case "m7": return noun(lemma, gender, [("a", "i")])
    case "m8": return noun(lemma, gender, [("ca", "chi"), ("ga", "ghi")])
    case "f1": return noun(lemma, gender, [("a", "e")])
    case "f2": return noun(lemma, gender, [("ca", "che"), ("ga", "ghe")])
    case "f3": return noun(lemma, gender, [("cia", "ce"), ("gia", "ge"), ("scia", "sce")])
    case "b7": return fourForms(lemma, [("a", "a", "i", "e")], common: true)
    case "m0", "f0", "b0":
      return Paradigm(lemmaEnding: "", forms: [.init("", [gender, .anyNumber])])
    default: return nil
    }
  }

  /// The paradigm of an adjective, or `nil` as for nouns.
  static func adjective(_ lemma: String, class name: String) -> Paradigm? {
    switch name {
    case "a1": fourForms(lemma, [("o", "a", "i", "e")])
    case "a1h": fourForms(lemma, [("co", "ca", "chi", "che"), ("go", "ga", "ghi", "ghe")])
    case "a1c": fourForms(lemma, [("co", "ca", "ci", "che"), ("go", "ga", "gi", "ghe")])
    case "a1i": fourForms(lemma, [("io", "ia", "i", "ie")])
    case "a2": noun(lemma, .anyGender, [("e", "i")])
    case "a3": fourForms(lemma, [("a", "a", "i", "e")], common: true)
    case "a0": Paradigm(lemmaEnding: "", forms: [.init("", [.anyGender, .anyNumber])])
    default: nil
    }
  }

  /// The gender that a noun class stands for, both for common gender.
  static func gender(ofClass name: String) -> Features? {
    switch name.utf8.first {
    case UInt8(ascii: "m"): .masculine
    case UInt8(ascii: "f"): .feminine
    case UInt8(ascii: "b"): .anyGender
    default: nil
    }
  }

  private static func noun(
    _ lemma: String,
    _ gender: Features,
    _ endings: [(singular: String, plural: String)]
  ) -> Paradigm? {
    guard let pair = endings.first(where: { lemma.hasSuffix($0.singular) }) else { return nil }
    return Paradigm(
      lemmaEnding: pair.singular,
      forms: [
        .init(pair.singular, [gender, .singular]), .init(pair.plural, [gender, .plural]),
      ]
    )
  }

  /// Masculine and feminine singular, masculine and feminine plural.
  ///
  /// With `common` the singular serves both genders (`il, la giornalista`).
  private static func fourForms(
    _ lemma: String,
    _ endings: [(ms: String, fs: String, mp: String, fp: String)],
    common: Bool = false
  ) -> Paradigm? {
    guard let ending = endings.first(where: { lemma.hasSuffix($0.ms) }) else { return nil }
    var forms = [
      Paradigm.Form(ending.ms, [common ? .anyGender : .masculine, .singular]),
      Paradigm.Form(ending.mp, [.masculine, .plural]),
      Paradigm.Form(ending.fp, [.feminine, .plural]),
    ]
    if !common { forms.append(Paradigm.Form(ending.fs, [.feminine, .singular])) }
    return Paradigm(lemmaEnding: ending.ms, forms: forms)
  }
}
