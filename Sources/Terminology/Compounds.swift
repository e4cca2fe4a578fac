import TextModel

/// First elements of compounds that are written as one word, with a hyphen or as two words.
enum Compounds {
  /// Elements that no sentence has as words of their own before a noun, and points of the compass.
  private static let free = words(
    """
    sud nord est ovest centro euro afro anti vice super mini maxi mega micro macro neo post pre sub
    inter intra extra ultra multi pluri para semi auto filo pro bio eco geo narco cyber ciber tele
    video radio turbo iper ipo infra meta mono poli proto pseudo retro trans arci contr ex indo sino
    russo franco italo anglo ibero austro nippo turco greco
    """
  )

  /// Elements that are words of their own too, so that only a hyphen or nothing makes a compound.
  private static let bound = words(
    "contro sotto sopra sovra oltre fra tra capo porta caccia lancia posa para guarda mezzo medio"
  )

  private static let nounsInAdjectives = words("nord sud est ovest filo")

  private static func words(_ text: String) -> WordTable {
    var table = WordTable(minimumCapacity: 64)
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      _ = table.insert(Array(word.utf8))
    }
    return table
  }

  /// Whether a word makes adjectives of adjectives though it is a noun: `sud coreano`, `filo russo`.
  static func makesAdjectives(_ word: [UInt8]) -> Bool { nounsInAdjectives.id(of: word) != nil }

  /// Whether a word before a hyphen makes another word of what follows: `anti-terrorismo`.
  static func isPrefix(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    word.count <= 6
      && (free.id(of: bytes, in: word) != nil || bound.id(of: bytes, in: word) != nil)
  }

  /// Whether a word before a hyphen makes another word of what follows: `anti-terrorismo`.
  static func isPrefix(_ word: [UInt8]) -> Bool { isPrefix(word, 0..<word.count) }

  /// The length of the first element of a compound that is also written with a blank, or `nil`.
  static func split(_ bytes: [UInt8], _ word: Range<Int>) -> Int? {
    guard word.count >= 7 else { return nil }
    for length in (2...6).reversed() where word.count - length >= 4 {
      let element = word.lowerBound..<(word.lowerBound + length)
      if length > 2, free.id(of: bytes, in: element) != nil { return length }
    }
    return nil
  }
}

/// The Italian articles, as folding keys.
enum Articles {
  /// Whether a word is a definite article.
  static func isDefinite(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    let start = word.lowerBound
    switch word.count {
    case 1: return bytes[start] == UInt8(ascii: "i")
    case 2:
      switch (bytes[start], bytes[start + 1]) {
      case (UInt8(ascii: "i"), UInt8(ascii: "l")): return true
      case (UInt8(ascii: "l"), let last):
        return last == UInt8(ascii: "o") || last == UInt8(ascii: "a") || last == UInt8(ascii: "e")
          || last == UInt8(ascii: "'")
      default: return false
      }
    case 3:
      return bytes[start] == UInt8(ascii: "g") && bytes[start + 1] == UInt8(ascii: "l")
        && bytes[start + 2] == UInt8(ascii: "i")
    default: return false
    }
  }

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
