/// First elements of compounds that are written as one word, with a hyphen or as two words.
enum Compounds {
  /// Elements that no sentence has as words of their own before a noun, and points of the compass.
  private static let free: Set<[UInt8]> = words(
    """
    sud nord est ovest centro euro afro anti vice super mini maxi mega micro macro neo post pre sub
    inter intra extra ultra multi pluri para semi auto filo pro bio eco geo narco cyber ciber tele
    video radio turbo iper ipo infra meta mono poli proto pseudo retro trans arci contr ex indo sino
    russo franco italo anglo ibero austro nippo turco greco
    """
  )

  /// Elements that are words of their own too, so that only a hyphen or nothing makes a compound.
  private static let bound: Set<[UInt8]> = words(
    "contro sotto sopra sovra oltre fra tra capo porta caccia lancia posa para guarda mezzo medio"
  )

  /// Whether an element is `nord`, `sud`, `est`, `ovest` or `centro`, which stand before names.
  static func isCompassPoint(_ word: [UInt8]) -> Bool { compass.contains(word) }

  private static let compass = words("nord sud est ovest centro")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// Whether a two-word entry with this first word is also written as one word.
  static func joins(_ first: [UInt8]) -> Bool { free.contains(first) || bound.contains(first) }

  /// Whether a word before a hyphen makes another word of what follows: `anti-terrorismo`.
  static func isPrefix(_ word: [UInt8]) -> Bool { free.contains(word) || bound.contains(word) }

  /// The two words of a compound that is also written with a blank, or `nil`.
  static func split(_ word: [UInt8]) -> (first: [UInt8], second: [UInt8])? {
    guard word.count >= 7 else { return nil }
    for length in (3...6).reversed() where word.count - length >= 4 {
      let first = Array(word[..<length])
      if free.contains(first) { return (first, Array(word[length...])) }
    }
    return nil
  }
}

/// The Italian articles, as folding keys.
enum Articles {
  /// The definite articles.
  static let definite: Set<[UInt8]> = Set(
    ["il", "lo", "la", "l'", "i", "gli", "le"].map { Array($0.utf8) }
  )

  /// The article that a preposition has taken in, by its last letters: `all'` has `l'`.
  static func contracted(in preposition: [UInt8]) -> [UInt8]? {
    let text = String(decoding: preposition, as: UTF8.self)
    for stem in ["de", "a", "da", "ne", "su", "co"] where text.hasPrefix(stem) {
      switch text.dropFirst(stem.utf8.count) {
      case "l": return Array("il".utf8)
      case "llo": return Array("lo".utf8)
      case "lla": return Array("la".utf8)
      case "ll'": return Array("l'".utf8)
      case "i": return Array("i".utf8)
      case "gli": return Array("gli".utf8)
      case "lle": return Array("le".utf8)
      default: continue
      }
    }
    return nil
  }
}
