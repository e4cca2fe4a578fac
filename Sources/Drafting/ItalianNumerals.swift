import Linguistics

/// Italian number words: `ventitré`, `duecento`, `millenovecento`.
enum ItalianNumerals {
  private static let units: [(word: String, english: String)] = [
    ("zero", "zero"), ("due", "two"), ("tre", "three"), ("quattro", "four"), ("cinque", "five"),
    ("sei", "six"), ("sette", "seven"), ("otto", "eight"), ("nove", "nine"), ("dieci", "ten"),
    ("undici", "eleven"), ("dodici", "twelve"), ("tredici", "thirteen"),
    ("quattordici", "fourteen"), ("quindici", "fifteen"), ("sedici", "sixteen"),
    ("diciassette", "seventeen"), ("diciotto", "eighteen"), ("diciannove", "nineteen"),
    ("venti", "twenty"), ("trenta", "thirty"), ("quaranta", "forty"), ("cinquanta", "fifty"),
    ("sessanta", "sixty"), ("settanta", "seventy"), ("ottanta", "eighty"), ("novanta", "ninety"),
    ("cento", "one hundred"), ("mille", "one thousand"), ("duecento", "two hundred"),
    ("trecento", "three hundred"), ("quattrocento", "four hundred"),
    ("cinquecento", "five hundred"), ("seicento", "six hundred"), ("settecento", "seven hundred"),
    ("ottocento", "eight hundred"), ("novecento", "nine hundred"), ("duemila", "two thousand"),
    ("tremila", "three thousand"), ("quattromila", "four thousand"),
    ("cinquemila", "five thousand"),
    ("seimila", "six thousand"), ("settemila", "seven thousand"), ("ottomila", "eight thousand"),
    ("novemila", "nine thousand"), ("diecimila", "ten thousand"), ("ventimila", "twenty thousand"),
    ("trentamila", "thirty thousand"), ("cinquantamila", "fifty thousand"),
    ("centomila", "one hundred thousand"),
  ]

  private static let values: [[UInt8]: String] = {
    var values: [[UInt8]: String] = [:]
    for (word, english) in units { values[Array(word.utf8)] = english }
    let tens = units[19...26]
    let digits: [(String, String)] = [
      ("uno", "one"), ("due", "two"), ("tré", "three"), ("tre", "three"), ("quattro", "four"),
      ("cinque", "five"), ("sei", "six"), ("sette", "seven"), ("otto", "eight"), ("nove", "nine"),
    ]
    for (ten, english) in tens {
      for (digit, name) in digits {
        let stem = digit == "uno" || digit == "otto" ? String(ten.dropLast()) : ten
        values[Array((stem + digit).utf8)] = english + "-" + name
      }
      values[Array((ten.dropLast() + "un").utf8)] = english + "-one"
    }
    return values
  }()

  /// The English of a number word given by its key, or `nil`.
  static func value(of key: [UInt8]) -> String? {
    guard key.count > 2 else { return nil }
    if key[0] &- 0x30 < 10 { return thousands(key) }
    if key.last == UInt8(ascii: "'") {
      let stem = Array(key.dropLast())
      return values[stem + [UInt8(ascii: "a")]] ?? values[stem + [UInt8(ascii: "i")]]
    }
    return values[key] ?? composed(key)
  }

  /// `quindicimila`, `centocinquanta`, `duecentomila`: a hundred or a thousand with what goes with it.
  private static func composed(_ key: [UInt8]) -> String? {
    if key.suffix(4).elementsEqual("mila".utf8) {
      let stem = Array(key.dropLast(4))
      return stem.count > 2 ? (values[stem] ?? hundreds(stem)).map { $0 + " thousand" } : nil
    }
    return hundreds(key)
  }

  private static func hundreds(_ key: [UInt8]) -> String? {
    for end in stride(from: 5, through: min(key.count - 3, 11), by: 1)
    where key[..<end].suffix(5).elementsEqual("cento".utf8) {
      guard let first = values[Array(key[..<end])], let rest = values[Array(key[end...])] else {
        continue
      }
      return first + " " + rest
    }
    // `centottanta`: the vowel of `cento` is left out before another.
    for end in stride(from: 4, through: min(key.count - 4, 10), by: 1)
    where key[..<end].suffix(4).elementsEqual("cent".utf8)
      && key[end...].starts(with: "ott".utf8)
    {
      guard let first = values[key[..<end] + [UInt8(ascii: "o")]],
        let rest = values[Array(key[end...])]
      else { continue }
      return first + " " + rest
    }
    return nil
  }

  /// `150mila` is 150,000.
  private static func thousands(_ key: [UInt8]) -> String? {
    guard key.suffix(4).elementsEqual("mila".utf8) else { return nil }
    let digits = key.dropLast(4)
    guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return String(decoding: digits, as: UTF8.self) + ",000"
  }
}
