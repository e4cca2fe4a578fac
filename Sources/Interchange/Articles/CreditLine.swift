internal import TextModel

/// Knows lines about an article that hold no sentence: bylines, date lines, agency codes, sources.
///
/// Where a line may as well be prose it is taken for prose.
struct CreditLine {
  /// The words of a line, split at blanks, with the marks at their edges taken away.
  private struct Word {
    /// The word as written.
    var text: Substring
    /// The word's key: lower case, without accents.
    var key: String
  }

  /// The longest line, in bytes, that is looked at.
  private static let longest = 700

  /// Whether a line is one; a bare date counts only at the article's head or foot (`inFrame`),
  /// since elsewhere it may be a heading.
  func matches(_ text: SourceText, inFrame: Bool) -> Bool {
    guard text.count > 3, text.count <= Self.longest else { return false }
    let bytes = text.bytes
    if Self.isSource(text) { return true }
    // What a line lacks costs nothing to see and spares most lines the rest.
    let line = text.string
    let hasBar = bytes.contains(UInt8(ascii: "|"))
    let hasDigit = bytes.contains(where: \.isASCIIDigit)
    if Self.isBracketedNotice(bytes) { return true }
    guard text.count <= 200 else { return false }
    if "dDbBaAtTiIfF ".utf8.contains(bytes[0]), isByline(line) {
      // With a capital it may be a surname: "Di Rienzo e Pechino".
      return inFrame || !line.hasPrefix("Di ")
    }
    if hasBar, isMasthead(line) { return true }
    if bytes[0] &- 0x41 < 26, isAgencyCode(line) { return true }
    return hasDigit && isDateLine(line) && (inFrame || isTimeStamp(line))
  }

  // MARK: - Names

  private static let bylineOpenings = [
    "di ", "Di ", "DI ", "by ", "By ", "BY ", "a cura di ", "A cura di ", "A CURA DI ", "testo di ",
    "Testo di ", "intervista di ", "Intervista di ", "dal nostro inviato ", "Dal nostro inviato ",
    "dalla nostra inviata ", "Dalla nostra inviata ", "dal nostro corrispondente ",
    "Dal nostro corrispondente ", "dalla nostra corrispondente ", "Dalla nostra corrispondente ",
    "traduzione di ", "Traduzione di ", "foto di ", "Foto di ",
  ]

  /// Whether a line is a byline: an opening word, then names, then at most dates.
  func isByline(_ line: String) -> Bool {
    let parts = line.split(whereSeparator: { $0 == "|" || $0 == "•" || $0 == "·" })
    guard let first = parts.first else { return false }
    let start = first.drop(while: { $0 == " " })
    guard let opening = Self.bylineOpenings.first(where: { start.hasPrefix($0) }) else {
      return false
    }
    let rest = start.dropFirst(opening.count)
    if let last = rest.last, ".!?;:…".contains(last), !endsInInitial(rest) { return false }
    guard isNames(String(rest)) else { return false }
    return parts.dropFirst().allSatisfy { isDateLine(String($0)) || $0.utf8.count <= 40 }
  }

  private func endsInInitial(_ rest: Substring) -> Bool {
    let tail = rest.suffix(3)
    return tail.count >= 2 && tail.dropLast().last.map { $0.isUppercase } == true
  }

  private static let particles: Set<String> = [
    "de", "di", "da", "del", "della", "dei", "degli", "delle", "dal", "dalla", "lo", "la", "le",
    "li", "von", "van", "der", "den", "zu", "al", "el", "ibn", "bin", "e", "ed", "and", "y", "con",
    "a", "in",
  ]

  /// Whether a line is a name and nothing else, as a signature is: `Anna M. De Carli`.
  func isSignature(_ text: SourceText) -> Bool {
    guard text.count <= 60, text.bytes.last.map({ $0.isASCIILetter || $0 >= 0x80 }) == true,
      !text.bytes.contains(where: { $0.isASCIIDigit || $0 == UInt8(ascii: ",") })
    else { return false }
    let words = text.string.split(separator: " ")
    return (2...4).contains(words.count) && words.first?.first?.isUppercase == true
      && isNames(text.string)
  }

  /// Whether a text is nothing but personal names: two to twelve words, all with a capital but for
  /// particles between them.
  private func isNames(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { " ,-–—/\u{A0}".contains($0) })
    guard (2...12).contains(words.count) else { return false }
    var capitals = 0
    for word in words {
      let name = word.hasPrefix("d'") || word.hasPrefix("d’") ? word.dropFirst(2) : word
      if name.first?.isUppercase == true {
        capitals += 1
      } else if !Self.particles.contains(String(word)) {
        return false
      }
    }
    return capitals >= 2 && words.last.map { Self.particles.contains(String($0)) } == false
  }

  // MARK: - Dates

  private static let dateWords: Set<String> = Set(
    """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    gen feb mar apr mag giu lug ago set sett ott nov dic january february march may june july
    august september october november december jan jun jul aug sep sept oct dec
    lunedi martedi mercoledi giovedi venerdi sabato domenica lun mart merc giov ven sab dom
    alle ore ora fa il del dal al h aggiornato aggiornata aggiornamento aggiornata pubblicato pubblicata
    pubblicazione ultimo ultima modifica modificato data at on updated published posted last am pm
    cet cest utc gmt anno numero n vol
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Whether a line holds a date or time and nothing else but a place before it.
  func isDateLine(_ line: String) -> Bool {
    let words = words(of: line)
    guard (1...14).contains(words.count), let last = line.last, !".!?;:…".contains(last) else {
      return false
    }
    // "Il 3 marzo" begins a sentence or is a heading.
    if words[0].key == "il" { return false }
    var numbers = 0
    var places = 0
    var named = false
    for (index, word) in words.enumerated() {
      if word.key.utf8.contains(where: \.isASCIIDigit) {
        guard isDateNumber(word.key) else { return false }
        numbers += 1
      } else if Self.dateWords.contains(word.key) {
        named = true
      } else if index == places, places < 3, word.text.first?.isUppercase == true {
        places += 1
      } else {
        return false
      }
    }
    if places == words.count || numbers == 0 { return false }
    // A bare number is a heading or a page; a date has a name, several numbers or inner marks.
    return named || numbers > 1 && places == 0
      || numbers == 1
        && words.contains { $0.key.utf8.contains(where: { "/.:-".utf8.contains($0) }) }
  }

  /// Whether a time or a date in figures stands in a line, as no heading has it.
  private func isTimeStamp(_ line: String) -> Bool {
    words(of: line).contains { word in
      word.key.utf8.contains(where: \.isASCIIDigit)
        && word.key.utf8.contains(where: { ":.-/".utf8.contains($0) })
    }
  }

  /// Whether a word with digits may stand in a date: `12`, `1º`, `2025`, `18.30`, `23-OTT-25`.
  private func isDateNumber(_ key: String) -> Bool {
    let letters = key.utf8.filter { $0.isASCIILetter }
    guard letters.count > 0 else { return key.utf8.count <= 16 }
    let name = key.split(whereSeparator: { !($0.isLetter) })
    return name.count == 1 && (name[0] == "h" || Self.dateWords.contains(String(name[0])))
  }

  private func words(of line: String) -> [Word] {
    line.split(whereSeparator: { " \t\u{A0}|–—,()[]•·".contains($0) }).compactMap { part in
      let trimmed = part.drop(while: { "-:.'’".contains($0) })
      var text = trimmed
      while let last = text.last, "-:.'’ºª°".contains(last) { text.removeLast() }
      if text.isEmpty { return nil }
      let key = Folding.unaccented(Folding.key(String(text)))
      return Word(text: text, key: String(decoding: key, as: UTF8.self))
    }
  }

  // MARK: - Codes, mastheads, sources

  /// The codes of news agencies: capitals, digits and slashes only, with a number in the first
  /// word, or initials divided by a slash.
  private func isAgencyCode(_ line: String) -> Bool {
    guard !line.utf8.contains(where: { $0 &- 0x61 < 26 || $0 >= 0x80 }) else { return false }
    let words = line.split(separator: " ")
    guard (1...9).contains(words.count), let first = words.first else { return false }
    let letters = first.utf8.prefix { $0.isASCIILetter }
    let rest = first.utf8.dropFirst(letters.count)
    guard (2...5).contains(letters.count), let next = rest.first else { return false }
    if next.isASCIIDigit, rest.prefix(while: \.isASCIIDigit).count >= 3 { return true }
    let initials = rest.dropFirst()
    return words.count == 1 && next == UInt8(ascii: "/") && (1...5).contains(initials.count)
      && initials.allSatisfy(\.isASCIILetter)
  }

  /// A notice of the desk between plus signs or asterisks: `++ RETTIFICA ++`.
  private static func isBracketedNotice(_ bytes: [UInt8]) -> Bool {
    let sign = bytes[0]
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "="),
      bytes.count > 4, bytes.count <= 120, bytes[1] == sign, bytes[bytes.count - 1] == sign,
      bytes[bytes.count - 2] == sign
    else { return false }
    return !bytes.contains { $0 &- 0x61 < 26 } && bytes.contains { $0 &- 0x41 < 26 }
  }

  /// A journal's name with its issue, or sections, divided by bars.
  private func isMasthead(_ line: String) -> Bool {
    let parts = line.split(separator: "|")
    guard parts.count >= 2, let last = line.last, !".!?;:…".contains(last) else { return false }
    return parts.allSatisfy { part in
      let words = part.split(separator: " ")
      guard let first = words.first?.unicodeScalars.first, words.count <= 5 else { return false }
      return ScalarClass.of(first.value) == .upper || part.utf8.contains(where: \.isASCIIDigit)
    }
  }

  private static let sourceOpenings = [
    "fonte", "fonti", "foto", "credit", "credits", "crediti", "ph", "source", "sources", "immagine",
    "grafica", "illustrazione", "in copertina", "photo",
  ]

  /// A line that names the sources or the photographer: `Fonti: …`, `[Fonte: …]`, `(Foto Ansa)`.
  private static func isSource(_ text: SourceText) -> Bool {
    let bytes = text.bytes
    let opensInBracket = bytes[0] == UInt8(ascii: "[") || bytes[0] == UInt8(ascii: "(")
    let first = bytes[opensInBracket ? 1 : 0] | 0x20
    guard "fcpsgi".utf8.contains(first) else { return false }
    let key = PhraseKey(bytes, TextRange(0, min(bytes.count, 30)))
    guard let opening = sourceOpenings.first(where: { key.begins(with: $0) }) else { return false }
    let head = bytes.prefix(opening.utf8.count + 3)
    if head.contains(UInt8(ascii: ":")) { return true }
    return opensInBracket
      && ["foto", "ph", "photo", "credit", "credits", "crediti"].contains(opening)
      && HeadlineRules.wordCount(bytes, text.range) <= 8
  }

  /// Whether a sentence of a caption only names who gave or drew the data.
  func isDataSource(_ text: SourceText) -> Bool {
    let key = PhraseKey(text)
    return key.count <= 14
      && ["elaborazione", "elaborazioni", "dati", "infografica", "mappa di", "rielaborazione"]
        .contains { key.begins(with: $0) }
  }
}
