/// The inflection classes of nouns and adjectives.
///
/// A class name says gender and ending: `m1` is masculine in -o with plural -i. Where spelling
/// splits a class (`m2`: -co and -go), the lemma decides.
enum NominalInflection {
  /// The classes of nouns; of two readings of one ending, that of the later class comes first.
  static let nounClasses = [
    "m6", "m4", "m1", "f1", "f6", "f0", "b6", "m3", "f2", "m0", "b7", "m5", "m2", "m7", "b0", "f3",
    "m8",
  ]

  /// The classes of adjectives, in the same order.
  static let adjectiveClasses = ["a3", "a0", "a2", "a1", "a1i", "a1c", "a1h"]

  /// The paradigms of a noun class; a lemma has the one with its ending.
  static func paradigms(ofNouns name: String) -> [Paradigm] {
    guard let gender = gender(ofClass: name) else { return [] }
    switch name {
    case "m1": return nouns(gender, [("o", "i")])
    case "m2": return nouns(gender, [("co", "chi"), ("go", "ghi")])
    case "m3": return nouns(gender, [("co", "ci"), ("go", "gi")])
    case "m4": return nouns(gender, [("io", "i")])
    case "m5": return nouns(gender, [("io", "ii")])
    case "m6", "f6", "b6": return nouns(gender, [("e", "i")])
    case "m7": return nouns(gender, [("a", "i")])
    case "m8": return nouns(gender, [("ca", "chi"), ("ga", "ghi")])
    case "f1": return nouns(gender, [("a", "e")])
    case "f2": return nouns(gender, [("ca", "che"), ("ga", "ghe")])
    case "f3": return nouns(gender, [("cia", "ce"), ("gia", "ge")])
    case "b7": return fourForms([("a", "a", "i", "e")], common: true)
    default: return [Paradigm(lemmaEnding: "", forms: [.init("", [gender, .anyNumber])])]
    }
  }

  /// The paradigm of the nouns of a class that are plurals as they stand.
  static func pluralOnly(ofNouns name: String) -> [Paradigm] {
    guard let gender = gender(ofClass: name) else { return [] }
    return [Paradigm(lemmaEnding: "", forms: [.init("", [gender, .plural])])]
  }

  /// The paradigms of an adjective class; a lemma has the one with its ending.
  static func paradigms(ofAdjectives name: String) -> [Paradigm] {
    switch name {
    case "a1": fourForms([("o", "a", "i", "e")])
    case "a1h": fourForms([("co", "ca", "chi", "che"), ("go", "ga", "ghi", "ghe")])
    case "a1c": fourForms([("co", "ca", "ci", "che"), ("go", "ga", "gi", "ghe")])
    case "a1i": fourForms([("io", "ia", "i", "ie")])
    case "a2": nouns(.anyGender, [("e", "i")])
    case "a3": fourForms([("a", "a", "i", "e")], common: true)
    default: [Paradigm(lemmaEnding: "", forms: [.init("", [.anyGender, .anyNumber])])]
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

  private static func nouns(
    _ gender: Features,
    _ endings: [(singular: String, plural: String)]
  ) -> [Paradigm] {
    endings.map { pair in
      Paradigm(
        lemmaEnding: pair.singular,
        forms: [
          .init(pair.singular, [gender, .singular]), .init(pair.plural, [gender, .plural]),
        ]
      )
    }
  }

  /// Masculine and feminine singular, masculine and feminine plural.
  ///
  /// With `common` the singular serves both genders (`il, la giornalista`).
  private static func fourForms(
    _ endings: [(ms: String, fs: String, mp: String, fp: String)],
    common: Bool = false
  ) -> [Paradigm] {
    endings.map { ending in
      var forms = [
        Paradigm.Form(ending.ms, [common ? .anyGender : .masculine, .singular]),
        Paradigm.Form(ending.mp, [.masculine, .plural]),
        Paradigm.Form(ending.fp, [.feminine, .plural]),
      ]
      if !common { forms.append(Paradigm.Form(ending.fs, [.feminine, .singular])) }
      return Paradigm(lemmaEnding: ending.ms, forms: forms)
    }
  }
}
