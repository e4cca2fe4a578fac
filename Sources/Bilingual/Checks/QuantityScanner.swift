import Linguistics
import TextModel

/// Reads the numbers of a text in figures and words, in the style of its language: `1.500`, `3,5
/// miliardi`, `ventitré`, `due milioni e mezzo`; `1,500`, `3.5bn`, `twenty-three`.
struct QuantityScanner {
  private let language: Language
  private let text: SourceText
  private var tokens: [Token]
  private var keys: [String]
  private var index = 0
  private var found: [Quantity] = []

  /// The numbers of a text in order.
  static func quantities(in text: SourceText, _ language: Language) -> [Quantity] {
    var reader = QuantityScanner(text, language)
    return reader.read()
  }

  private init(_ text: SourceText, _ language: Language) {
    self.text = text
    self.language = language
    tokens = Tokenizer(language: language).tokens(in: text, text.range)
    keys = tokens.map {
      String(decoding: Folding.unaccented(Folding.key(text.bytes, $0.range)), as: UTF8.self)
    }
  }

  private var words: QuantityWords { language == .italian ? .italian : .english }

  private mutating func read() -> [Quantity] {
    while index < tokens.count {
      let start = index
      if let quantity = quantity() {
        found += quantity
      } else {
        index = start + 1
      }
    }
    shareScales()
    return found
  }

  /// `fra 350 e 700 miliardi`: the scale may be meant of both.
  private mutating func shareScales() {
    for index in found.indices.dropLast() where found[index].scale == 1 {
      let next = found[index + 1]
      let gap = TextRange(
        found[index].range.upperBound,
        max(next.range.lowerBound, found[index].range.upperBound)
      )
      guard next.scale > 1, gap.count <= 8 else { continue }
      let between = text[gap].split(separator: " ").map(String.init)
      guard between.count <= 1, QuantityWords.connectors.contains(between.first ?? "") else {
        continue
      }
      found[index].values += found[index].values.map { $0 * next.scale }
    }
  }

  private func key(_ index: Int) -> String { keys.indices.contains(index) ? keys[index] : "" }

  // MARK: One number

  /// The number that begins at the cursor, which is moved behind it; a date in figures is several.
  private mutating func quantity() -> [Quantity]? {
    let token = tokens[index]
    guard token.kind == .number || token.kind == .word else { return nil }
    let start = index
    let hasFigures = text.bytes[token.range.lowerBound] &- 0x30 < 10
    if hasFigures, let parts = dateParts(token) {
      index += 1
      return parts
    }
    var values: [Double]
    var isRequired: Bool
    if hasFigures {
      guard let read = FigureValues.values(of: text[token.range], language) else { return nil }
      values = read.values
      isRequired = true
      index += 1
      joinGroups(&values, token)
      if let scale = read.suffix.isEmpty ? nil : words.scales[read.suffix] {
        values = values.map { $0 * scale }
      }
    } else if let word = wordValue() {
      values = word.values
      isRequired = word.values[0] >= 13 && !word.isOrdinal && token.shape != .capitalized
    } else {
      return nil
    }
    let plain = values.first ?? 0
    applyScales(&values, &isRequired)
    let scale = plain > 0 && index > start + 1 ? max((values.first ?? 0) / plain, 1) : 1
    addTime(&values, start)
    let unit = unit(before: start)
    let end = tokens[index - 1].range.upperBound
    let range = TextRange(token.range.lowerBound, max(end, token.range.upperBound))
    return [
      Quantity(
        values: values,
        unit: unit,
        range: range,
        isRequired: isRequired,
        hasFigures: hasFigures,
        scale: scale
      )
    ]
  }

  /// `9/11`, `2023/24`, `12/2022`: each part a number of its own.
  private func dateParts(_ token: Token) -> [Quantity]? {
    let written = text[token.range]
    guard token.kind == .number, written.contains("/") else { return nil }
    return written.split(separator: "/").compactMap { part in
      FigureValues.values(of: String(part), language).map {
        Quantity(
          values: $0.values,
          unit: nil,
          range: token.range,
          isRequired: true,
          hasFigures: true
        )
      }
    }
  }

  /// `4 000`: groups of three figures parted by blanks.
  private mutating func joinGroups(_ values: inout [Double], _ first: Token) {
    guard first.range.count <= 3 else { return }
    while index < tokens.count, tokens[index].kind == .number, tokens[index].gap == .space,
      tokens[index].range.count == 3, let group = Double(text[tokens[index].range])
    {
      values = values.map { $0 * 1_000 + group }
      index += 1
    }
  }

  // MARK: Words

  private mutating func wordValue() -> (values: [Double], isOrdinal: Bool)? {
    language == .italian ? italianWord() : englishWord()
  }

  private mutating func italianWord() -> (values: [Double], isOrdinal: Bool)? {
    let word = keys[index]
    let bytes = Array(word.utf8)
    if let value = QuantityWords.italianMonths[word] {
      index += 1
      return ([value], true)
    }
    if word == "mezzo" || word == "mezza", words.scales[key(index + 1)] != nil {
      index += 1
      return ([0.5], false)
    }
    if word == "un" || word == "uno" || word == "una", words.scales[key(index + 1)] != nil {
      index += 1
      return ([1], false)
    }
    let full = Folding.key(text.bytes, tokens[index].range)
    if let value = Numerals.italianValue(ofKey: full) {
      index += 1
      let isOrdinal = QuantityWords.isItalianOrdinal(word)
      if value % 100 == 0, value < 1_000 {
        // `l'Ottocento` is the nineteenth century.
        return ([Double(value), Double(value / 100 + 11), Double(value + 1_000)], isOrdinal)
      }
      return ([Double(value)], isOrdinal)
    }
    if let value = QuantityWords.italianCollectives[word] {
      index += 1
      return ([value], true)
    }
    if bytes.count > 6, word.hasSuffix("ina") || word.hasSuffix("ine") {
      for vowel in ["a", "i"] {
        let stem = Array((word.dropLast(3) + vowel).utf8)
        if let value = Numerals.italianValue(ofKey: stem) {
          index += 1
          return ([Double(value)], true)
        }
      }
    }
    if let age = QuantityWords.age(word) {
      index += 1
      return ([age], true)
    }
    return figuresInName(word) ?? roman()
  }

  /// The figures of a name, `h24` or `G7`; they may stand alone in the other language.
  private mutating func figuresInName(_ word: String) -> (values: [Double], isOrdinal: Bool)? {
    let figures = word.drop { !($0.isASCII && $0.isNumber) }
    guard !figures.isEmpty, figures.count < word.count, let value = Double(figures) else {
      return nil
    }
    index += 1
    return ([value], true)
  }

  private mutating func englishWord() -> (values: [Double], isOrdinal: Bool)? {
    let word = keys[index]
    if let value = QuantityWords.englishMonths[word], tokens[index].shape != .lower {
      index += 1
      return ([value], true)
    }
    if word == "half" {
      var next = index + 1
      if key(next) == "a" || key(next) == "of" { next += 1 }
      guard words.scales[key(next)] != nil else { return nil }
      index = next
      return ([0.5], false)
    }
    if let value = QuantityWords.englishCollectives[word] {
      index += 1
      return ([value], true)
    }
    guard let first = Numerals.englishValue(ofKey: Array(word.utf8)) else {
      return figuresInName(word) ?? roman()
    }
    if first == 1_000 {
      // A scale by itself: `a thousand`.
      index += 1
      return ([1_000], false)
    }
    var total = 0
    var last = 0
    while let value = Numerals.englishValue(ofKey: Array(key(index).utf8)), value < 1_000 {
      if value == 100 {
        total = max(total, 1) * 100
      } else if total > 0, !(last >= 20 && last % 10 == 0 && value < 10), last != 100 {
        break
      } else {
        total += value
      }
      last = value
      index += 1
      if key(index) == "-" { index += 1 }
      if key(index) == "and", last == 100,
        Numerals.englishValue(ofKey: Array(key(index + 1).utf8)) != nil
      {
        index += 1
      }
    }
    let isOrdinal = key(index - 1).hasSuffix("th") || ["first", "second", "third"].contains(word)
    if key(index) == "and", key(index + 1) == "a", key(index + 2) == "half" {
      index += 3
      return ([Double(total) + 0.5], isOrdinal)
    }
    return ([Double(total)], isOrdinal)
  }

  /// `XX` in *XX secolo*; of one letter it may be an initial.
  private mutating func roman() -> (values: [Double], isOrdinal: Bool)? {
    let token = tokens[index]
    guard token.shape == .upper || token.range.count == 1,
      let value = Numerals.romanValue(of: Array(text.bytes[token.range.range]))
    else { return nil }
    index += 1
    return ([Double(value)], true)
  }

  // MARK: What follows

  /// `miliardi`, `mila`, `milioni e mezzo`.
  private mutating func applyScales(_ values: inout [Double], _ isRequired: inout Bool) {
    // `m` and `k` count only where they touch the figures; `5 billion m³` has metres.
    if key(index) == "-", words.scales[key(index + 1)] != nil { index += 1 }
    while key(index).utf8.count > 1, let scale = words.scales[key(index)] {
      values = values.map { $0 * scale }
      isRequired = true
      index += 1
      guard language == .italian, key(index) == "e" else { continue }
      if ["mezzo", "mezza"].contains(key(index + 1)) {
        values = values.map { $0 + scale / 2 }
        index += 2
      } else if let rest = thousands(at: index + 1), rest.value < scale {
        values = values.map { $0 + rest.value }
        index = rest.end
      }
    }
  }

  /// The thousands that go on after `un milione e`: `duecentomila`, `300mila`.
  private func thousands(at index: Int) -> (value: Double, end: Int)? {
    guard tokens.indices.contains(index) else { return nil }
    if let value = Numerals.italianValue(ofKey: Array(key(index).utf8)) {
      if value >= 1_000 { return (Double(value), index + 1) }
      return key(index + 1) == "mila" ? (Double(value) * 1_000, index + 2) : nil
    }
    guard let read = FigureValues.values(of: text[tokens[index].range], .italian),
      let value = read.values.first
    else { return nil }
    if read.suffix == "mila" { return (value * 1_000, index + 1) }
    if key(index + 1) == "mila" { return (value * 1_000, index + 2) }
    return value >= 1_000 && read.suffix.isEmpty ? (value, index + 1) : nil
  }

  /// `6 p.m.` is 18, too, and `6:30 p.m.` 18.30.
  private mutating func addTime(_ values: inout [Double], _ start: Int) {
    let written = text[tokens[start].range]
    let parts = written.split { $0 == ":" || $0 == "." }
    var hours = values.first ?? 0
    if parts.count == 2, parts[1].utf8.count == 2, let hour = Double(parts[0]), hour < 25,
      let minutes = Double(parts[1]), minutes < 60
    {
      hours = hour
      values.append(hour * 100 + minutes)
      if language == .english, hour <= 12 { values.append((hour + 12) * 100 + minutes) }
    }
    guard language == .english else { return }
    let next = key(index).filter { $0 != "." }
    let isAfternoon = next == "pm" || next == "p" && key(index + 2) == "m"
    if isAfternoon, hours <= 12 { values.append(hours + 12) }
  }

  private mutating func unit(before start: Int) -> Quantity.Unit? {
    if start > 0, let unit = words.units[key(start - 1)], unit.family == 1 { return unit }
    for next in index..<min(index + 3, tokens.count) {
      let word = key(next)
      if word == "-" || word == "di" || word == "of" { continue }
      let pair = "\(word) \(key(next + 1))"
      if let unit = words.units[pair] ?? words.units[word] { return unit }
      return nil
    }
    return nil
  }
}
