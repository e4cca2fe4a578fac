/// The values of numbers written in words or Roman figures, in either language.
public enum Numerals {
  // MARK: Italian

  /// A part of an Italian number word and what it is worth.
  private struct Part {
    var letters: [UInt8]
    var value: Int
  }

  private static func parts(_ list: String) -> [Part] {
    list.split(separator: " ").compactMap { pair in
      let sides = pair.split(separator: ":")
      guard sides.count == 2, let value = Int(sides[1]) else { return nil }
      return Part(letters: Array(sides[0].utf8), value: value)
    }
  }

  private static let units = parts(
    "uno:1 un:1 una:1 due:2 tre:3 tré:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9"
  )
  private static let teens = parts(
    """
    dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17 \
    diciotto:18 diciannove:19
    """
  )
  /// Full and, before *uno* and *otto*, without the last vowel.
  private static let tens = parts(
    """
    venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90 \
    vent:20 trent:30 quarant:40 cinquant:50 sessant:60 settant:70 ottant:80 novant:90
    """
  )
  private static let ordinals = parts(
    """
    prim:1 second:2 terz:3 quart:4 quint:5 sest:6 settim:7 ottav:8 non:9 decim:10
    """
  )

  /// The value of an Italian cardinal or ordinal written as one word: `ventitré`, `duecentomila`,
  /// `trentottesimo`; `nil` for other words and for the articles `un`, `uno`, `una`.
  public static func italianValue(ofKey key: [UInt8]) -> Int? {
    guard key.count > 2 else { return nil }
    if key == Array("uno".utf8) || key == Array("una".utf8) { return nil }
    if let value = italianCardinal(key) { return value }
    return italianOrdinal(key)
  }

  private static func italianCardinal(_ key: [UInt8]) -> Int? {
    if key == Array("zero".utf8) { return 0 }
    var cursor = 0
    var total = 0
    let head = belowThousand(key, &cursor)
    if cursor > 0, take("mila", key, &cursor) {
      total = head * 1_000
    } else if cursor == 0, take("mille", key, &cursor) {
      total = 1_000
    } else {
      return cursor == key.count ? head : nil
    }
    total += belowThousand(key, &cursor)
    return cursor == key.count ? total : nil
  }

  private static func belowThousand(_ key: [UInt8], _ cursor: inout Int) -> Int {
    var total = 0
    let start = cursor
    let digit = take(units, key, &cursor) ?? 1
    if take("cento", key, &cursor) || take("cent", key, &cursor) {
      total = digit * 100
    } else {
      cursor = start
    }
    if let value = take(teens, key, &cursor) { return total + value }
    if let value = take(tens, key, &cursor) { total += value }
    return total + (take(units, key, &cursor) ?? 0)
  }

  private static func italianOrdinal(_ key: [UInt8]) -> Int? {
    let stem = Array(key.dropLast())
    guard let vowel = key.last, "oaie".utf8.contains(vowel) else { return nil }
    if let part = ordinals.first(where: { $0.letters == stem }) { return part.value }
    guard stem.hasSuffix(Array("esim".utf8)), stem.count > 6 else { return nil }
    let root = Array(stem.dropLast(4))
    // The cardinal has lost its last vowel: `undicesimo`, `ventitreesimo`, `millesimo`.
    for vowel in ["", "i", "o", "a", "e", "le"] {
      if let value = italianCardinal(root + Array(vowel.utf8)) { return value }
    }
    return nil
  }

  private static func take(_ letters: String, _ key: [UInt8], _ cursor: inout Int) -> Bool {
    guard key[cursor...].starts(with: letters.utf8) else { return false }
    cursor += letters.utf8.count
    return true
  }

  /// Passes the longest part that stands at the cursor.
  private static func take(_ parts: [Part], _ key: [UInt8], _ cursor: inout Int) -> Int? {
    var best: Part?
    for part in parts
    where part.letters.count > best?.letters.count ?? 0 && key[cursor...].starts(with: part.letters)
    {
      best = part
    }
    guard let best else { return nil }
    cursor += best.letters.count
    return best.value
  }

  // MARK: English

  private static let english: [[UInt8]: Int] = {
    var values: [[UInt8]: Int] = [:]
    for part in parts(
      """
      zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 \
      twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 \
      twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 \
      thousand:1000 first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 \
      tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 \
      seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 \
      sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 hundredth:100 twenties:20 thirties:30 \
      forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90
      """
    ) {
      values[part.letters] = part.value
    }
    return values
  }()

  /// The value of an English cardinal, ordinal or decade of one word: `twelve`, `third`,
  /// `nineties`.
  public static func englishValue(ofKey key: [UInt8]) -> Int? {
    english[key]
  }

  // MARK: Roman figures

  /// The value of a Roman numeral in capitals, `nil` for anything else.
  public static func romanValue(of bytes: [UInt8]) -> Int? {
    var total = 0
    var last = Int.max
    for byte in bytes {
      let value: Int
      switch byte {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      case UInt8(ascii: "L"): value = 50
      case UInt8(ascii: "C"): value = 100
      case UInt8(ascii: "D"): value = 500
      case UInt8(ascii: "M"): value = 1_000
      default: return nil
      }
      // A smaller figure before a larger one is taken from it: it was added once already.
      total += last < value ? value - 2 * last : value
      last = value
    }
    return total > 0 ? total : nil
  }
}
