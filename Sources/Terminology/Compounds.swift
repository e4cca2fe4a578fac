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

  private static func words(_ text: String) -> HashSet {
    var words = HashSet(minimumCapacity: 64)
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      words.insert(WordHash(String(word)).value)
    }
    return words
  }

  /// Whether a word makes adjectives of adjectives though it is a noun: `sud coreano`, `filo russo`.
  static func makesAdjectives(_ word: [UInt8]) -> Bool {
    nounsInAdjectives.contains(WordHash(word, 0..<word.count).value)
  }

  /// Whether a word before a hyphen makes another word of what follows: `anti-terrorismo`.
  static func isPrefix(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    isPrefix(bytes.span, word)
  }

  /// Whether a word before a hyphen makes another word of what follows: `anti-terrorismo`.
  static func isPrefix(_ word: [UInt8]) -> Bool { isPrefix(word, 0..<word.count) }

  /// The same of ASCII letters that may be capitals.
  static func isPrefix(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count <= 6 else { return false }
    var hash = WordHash()
    for offset in word { hash.add(lower(text[offset])) }
    return free.contains(hash.value) || bound.contains(hash.value)
  }

  /// The length of the first element of a compound that is also written with a blank, or `nil`.
  static func split(_ bytes: [UInt8], _ word: Range<Int>) -> Int? { split(bytes.span, word) }

  /// The same of ASCII letters that may be capitals.
  static func split(_ text: Span<UInt8>, _ word: Range<Int>) -> Int? {
    guard word.count >= 7 else { return nil }
    var longest: Int?
    var hash = WordHash()
    for length in 1...min(6, word.count - 4) {
      hash.add(lower(text[word.lowerBound + length - 1]))
      if length > 2, free.contains(hash.value) { longest = length }
    }
    return longest
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

/// The Italian articles, as folding keys.
enum Articles {
  /// Whether a word is a definite article.
  static func isDefinite(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    isDefinite(bytes.span, word)
  }

  /// The same of letters that may be capitals.
  static func isDefinite(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let start = word.lowerBound
    switch word.count {
    case 1: return text[start] | 0x20 == UInt8(ascii: "i")
    case 2:
      switch (text[start] | 0x20, text[start + 1] | 0x20) {
      case (UInt8(ascii: "i"), UInt8(ascii: "l")): return true
      case (UInt8(ascii: "l"), let last):
        return last == UInt8(ascii: "o") || last == UInt8(ascii: "a") || last == UInt8(ascii: "e")
          || last == UInt8(ascii: "'")
      default: return false
      }
    case 3:
      return text[start] | 0x20 == UInt8(ascii: "g") && text[start + 1] | 0x20 == UInt8(ascii: "l")
        && text[start + 2] | 0x20 == UInt8(ascii: "i")
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
