internal import Bilingual
internal import TextModel

/// How headings and headlines look in text that has no markup for them.
struct HeadlineRules {
  /// How a line ends.
  enum Ending {
    /// A letter, digit, or a bracket or quotation mark with one before it.
    case open
    /// A point or ellipsis.
    case point
    /// A question or exclamation mark.
    case question
    /// A comma, colon, semicolon or dash.
    case inner
  }

  /// How a text ends; closing brackets and quotation marks are looked through.
  static func ending(of bytes: [UInt8], _ range: TextRange) -> Ending {
    var offset = range.upperBound
    while let scalar = bytes.scalar(before: offset), offset > range.lowerBound {
      switch scalar.value {
      case 0x2E, 0x2026: return .point
      case 0x21, 0x3F: return .question
      case 0x2C, 0x3A, 0x3B, 0x2013, 0x2014: return .inner
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D: break
      default:
        if !ScalarClass.of(scalar.value).isWhitespace { return .open }
      }
      offset -= scalar.length
    }
    return .open
  }

  /// Whether all letters are capitals, and there are at least four.
  static func isCapitals(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var capitals = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      switch ScalarClass.of(scalar.value) {
      case .lower where scalar.value != 0xBA && scalar.value != 0xAA: return false
      case .upper: capitals += 1
      default: break
      }
      offset += scalar.length
    }
    return capitals >= 4
  }

  /// Whether the first letter or digit is a capital or a digit.
  static func startsHigh(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    firstClass(bytes, range) != .lower
  }

  /// Whether the text begins with a lower-case letter, a quotation mark before it not counted.
  static func startsLow(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    firstClass(bytes, range) == .lower
  }

  private static func firstClass(_ bytes: [UInt8], _ range: TextRange) -> ScalarClass? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      let scalarClass = ScalarClass.of(scalar.value)
      if scalarClass.isLetter || scalarClass == .digit { return scalarClass }
      offset += scalar.length
    }
    return nil
  }

  /// The number of words divided by blanks.
  static func wordCount(_ bytes: [UInt8], _ range: TextRange) -> Int {
    var count = 0
    var inWord = false
    for offset in range.range {
      let isBlank = bytes[offset] <= 0x20
      if !isBlank, !inWord { count += 1 }
      inWord = !isBlank
    }
    return count
  }

  private static let kickers: Set<String> = Set(
    """
    analisi
    l analisi
    intervista
    l intervista
    commento
    il commento
    commenti
    editoriale
    l editoriale
    opinione
    l opinione
    opinioni
    reportage
    il reportage
    inchiesta
    l inchiesta
    approfondimento
    l approfondimento
    il punto
    il punto di vista
    focus
    scenari
    scenario
    lo scenario
    dossier
    il dossier
    il caso
    la nota
    il retroscena
    retroscena
    primo piano
    il fatto
    la storia
    rubrica
    il ritratto
    recensione
    esteri
    mondo
    europa
    politica
    economia
    geopolitica
    difesa
    energia
    sicurezza
    politica estera
    medio oriente
    esclusiva
    in esclusiva
    longform
    long form
    lettere
    la lettera
    l opinione dell esperto
    breaking news
    ultim ora
    """.split(separator: "\n").map(String.init)
  )

  /// Whether a line is a known kicker, the words over a headline that name its section or genre.
  static func isKicker(_ text: SourceText) -> Bool {
    text.count <= 60 && kickers.contains(PhraseKey(text).words)
  }

  /// Whether a short paragraph is all in strong emphasis or capitals and lacks a final mark: a
  /// heading of writers who do not mark headings.
  static func isMarkedHeading(_ text: SourceText, _ markup: [InlineMarkup]) -> Bool {
    guard text.count <= 140, wordCount(text.bytes, text.range) <= 16 else { return false }
    let ending = ending(of: text.bytes, text.range)
    guard ending == .open || ending == .question else { return false }
    if isCapitals(text.bytes, text.range) { return true }
    return markup.contains { $0.kind == .strong && $0.range == text.range }
  }
}
