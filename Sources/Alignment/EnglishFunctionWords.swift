/// English articles, pronouns, prepositions, conjunctions and auxiliaries.
enum EnglishFunctionWords {
  private static let words: Set<[UInt8]> = Set(
    """
    a an the this that these those i you he she it we they me him her us them my your his its our
    their mine yours ours theirs myself yourself himself herself itself ourselves themselves who
    whom whose which what where when why how and or but nor so yet if as than then though although
    because while since until unless whether of to in on at by for from with without into onto out
    up down over under about after before between among against through during within off near
    be am is are was were been being have has had having do does did doing done will would shall
    should can could may might must not no there here all any both each every either neither some
    such same other another one more most much many few less least very too also just only even
    still again ever never always own per via let lets
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  )

  /// Whether a word, given by its key, is one.
  static func contains(_ key: [UInt8]) -> Bool { words.contains(key) }
}
