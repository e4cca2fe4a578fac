/// The inflected forms of words that the lexicon does not have, by their endings.
///
/// Where spelling leaves two plurals open (`chirurgo`: *chirurgi*, *chirurghi*), both are given: to
/// recognise a word, a form too many does no harm.
public enum GuessedInflection {
  /// The forms of a noun; `isPerson` adds the feminine of a masculine.
  public static func forms(ofNoun noun: String, isPerson: Bool = false) -> [Paradigm.Form] {
    if let common = commonGender(noun) { return common }
    if let pair = agents.first(where: { noun.hasSuffix($0.masculine) }) {
      let stem = noun.dropLast(pair.masculine.count)
      return nounForms(noun, .masculine, [stem + pair.plural])
        + nounForms(stem + pair.feminine, .feminine, [stem + pair.femininePlural])
    }
    switch noun.utf8.last {
    case UInt8(ascii: "o"):
      let masculine = nounForms(noun, .masculine, pluralsInI(of: noun))
      guard isPerson else { return masculine }
      let feminine = noun.dropLast() + "a"
      return masculine + nounForms(String(feminine), .feminine, pluralsInE(of: feminine))
    case UInt8(ascii: "a"):
      if greekEndings.contains(where: noun.hasSuffix) {
        return nounForms(noun, .masculine, [noun.dropLast() + "i"])
      }
      return nounForms(noun, .feminine, pluralsInE(of: noun))
    case UInt8(ascii: "e"):
      let gender: Features =
        feminineEndings.contains(where: noun.hasSuffix)
        ? .feminine : noun.hasSuffix("ore") ? .masculine : .anyGender
      if noun.hasSuffix("ie") { return [Paradigm.Form(noun, [gender, .anyNumber])] }
      return nounForms(noun, gender, [noun.dropLast() + "i"])
    default: return loanForms(noun)
    }
  }

  /// The forms of an adjective, the absolute superlative left out.
  public static func forms(ofAdjective adjective: String) -> [Paradigm.Form] {
    switch adjective.utf8.last {
    case UInt8(ascii: "o"):
      let feminine = String(adjective.dropLast() + "a")
      return nounForms(adjective, .masculine, pluralsInI(of: adjective))
        + nounForms(feminine, .feminine, pluralsInE(of: feminine))
    case UInt8(ascii: "e"):
      return nounForms(adjective, .anyGender, [adjective.dropLast() + "i"])
    case UInt8(ascii: "a"):
      return commonGender(adjective) ?? forms(ofAdjective: adjective.dropLast() + "o")
    default: return [Paradigm.Form(adjective, [.anyGender, .anyNumber])]
    }
  }

  /// The simple forms of a regular verb; for `-ire` with and without `-isc-`.
  public static func forms(ofVerb infinitive: String) -> [Paradigm.Form] {
    if infinitive.hasSuffix("are") { return Conjugation(regular: infinitive, pattern: .are).forms }
    if infinitive.hasSuffix("ere") { return Conjugation(regular: infinitive, pattern: .ere).forms }
    guard infinitive.hasSuffix("ire") else {
      return [Paradigm.Form(infinitive, Features(.infinitive))]
    }
    let withInfix = Conjugation(regular: infinitive, pattern: .isc).forms
    return withInfix
      + Conjugation(regular: infinitive, pattern: .ire).forms.filter { !withInfix.contains($0) }
  }

  /// Gender and number that an ending suggests for a noun or adjective in any form.
  public static func features(of word: String) -> Features {
    switch word.utf8.last {
    case UInt8(ascii: "o"): [.masculine, .singular]
    case UInt8(ascii: "a"):
      word.hasSuffix("ista") || word.hasSuffix("cida")
        ? [.anyGender, .singular] : [.feminine, .singular]
    case UInt8(ascii: "e"): [.anyGender, .anyNumber]
    case UInt8(ascii: "i"): [.anyGender, .plural]
    default: [.anyGender, .anyNumber]
    }
  }

  /// Whether an ending is that of an adjective more often than that of a noun.
  public static func looksLikeAdjective(_ word: String) -> Bool {
    adjectiveEndings.contains(where: word.hasSuffix)
  }

  /// The feminines that a masculine noun for persons may have, whatever the lexicon says: `signora`,
  /// `dottoressa`, `senatrice`, `ministra`, with their plurals.
  public static func feminines(of noun: String) -> [Paradigm.Form] {
    let stem = noun.dropLast()
    var singulars: [String] = []
    if noun.hasSuffix("tore") { singulars.append(noun.dropLast(3) + "rice") }
    switch noun.utf8.last {
    case UInt8(ascii: "o"): singulars += [stem + "a", stem + "essa"]
    case UInt8(ascii: "e"): singulars += [stem + "a", stem + "essa"]
    case UInt8(ascii: "a"): singulars.append(stem + "essa")
    default: return []
    }
    return singulars.flatMap { singular in
      singular.hasSuffix("e")
        ? nounForms(singular, .feminine, [singular.dropLast() + "i"])
        : nounForms(singular, .feminine, pluralsInE(of: singular))
    }
  }

  // MARK: Endings

  private static let agents:
    [(
      masculine: String, plural: String, feminine: String, femininePlural: String
    )] = [
      ("tore", "tori", "trice", "trici"), ("iere", "ieri", "iera", "iere"),
      ("aio", "ai", "aia", "aie"),
    ]

  private static let greekEndings = ["ema", "oma", "amma", "arca", "eta", "auta", "iatra"]

  private static let feminineEndings = [
    "zione", "sione", "gione", "trice", "tudine", "aggine", "igine", "ice",
  ]

  private static let adjectiveEndings = [
    "ico", "ano", "ino", "ese", "ale", "are", "ivo", "oso", "bile", "ario", "orio", "ante", "ente",
    "eno", "asco", "esco", "istico", "ense", "ato", "ito", "uto",
  ]

  private static func nounForms(
    _ singular: String,
    _ gender: Features,
    _ plurals: [String]
  ) -> [Paradigm.Form] {
    [Paradigm.Form(singular, [gender, .singular])]
      + plurals.map { Paradigm.Form($0, [gender, .plural]) }
  }

  /// `-ista`, `-cida`, `-iota`: one singular, two plurals.
  private static func commonGender(_ word: String) -> [Paradigm.Form]? {
    guard ["ista", "cida", "iota", "ita"].contains(where: word.hasSuffix), word.utf8.count > 5
    else { return nil }
    let stem = word.dropLast()
    return [
      Paradigm.Form(word, [.anyGender, .singular]),
      Paradigm.Form(stem + "i", [.masculine, .plural]),
      Paradigm.Form(stem + "e", [.feminine, .plural]),
    ]
  }

  private static func pluralsInI(of word: String) -> [String] {
    let stem = String(word.dropLast())
    if stem.hasSuffix("i") { return [stem, stem + "i"] }
    if stem.hasSuffix("c") || stem.hasSuffix("g") { return [stem + "hi", stem + "i"] }
    return [stem + "i"]
  }

  private static func pluralsInE(of word: some StringProtocol) -> [String] {
    let stem = String(word.dropLast())
    if stem.hasSuffix("c") || stem.hasSuffix("g") { return [stem + "he"] }
    if stem.hasSuffix("ci") || stem.hasSuffix("gi") { return [stem.dropLast() + "e", stem + "e"] }
    return [stem + "e"]
  }

  /// Loan words and words with an accent on the last letter do not change, but writers give some
  /// their foreign plural.
  private static func loanForms(_ word: String) -> [Paradigm.Form] {
    let base = Paradigm.Form(word, [.anyGender, .anyNumber])
    guard let last = word.utf8.last, last < 0x80 else { return [base] }
    func plural(_ form: String) -> [Paradigm.Form] {
      [base, Paradigm.Form(form, [.anyGender, .plural])]
    }
    if word.hasSuffix("man") { return plural(word.dropLast(2) + "en") + plural(word + "s") }
    switch last {
    case UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): return [base]
    case UInt8(ascii: "y"): return plural(word.dropLast() + "ies") + plural(word + "s")
    default: return plural(word + "s")
    }
  }
}
