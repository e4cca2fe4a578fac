internal import TextModel

/// What a punctuation mark does beside a final mark.
enum Sign: UInt8 {
  /// A letter, digit, blank or sign without a part in this.
  case none
  /// `“`, `«`, `„`, `‹`, `‘`, `‚`.
  case openQuote
  /// `”`, `»`, `›`.
  case closeQuote
  /// `"`, which opens and closes.
  case straightQuote
  /// `'` and `’`, which open, close and elide.
  case apostrophe
  /// `(`, `[`, `{`.
  case openBracket
  /// `)`, `]`, `}`.
  case closeBracket
  /// A hyphen or dash.
  case dash
  /// `•` and its like.
  case bullet
  /// `*`, `_`, `~`: emphasis in Markdown and e-mail.
  case emphasis
  /// `†`, `‡` and superior figures: calls to notes.
  case noteCall
  /// `¿`, `¡`.
  case inverted
  /// A comma, colon or other mark that continues a sentence.
  case continuation

  /// The sign at `offset`, with `<<` and `>>` read as quotation marks, and its length.
  static func at(_ offset: Int, in bytes: [UInt8]) -> (sign: Sign, length: Int) {
    let scalar = bytes.scalar(at: offset)
    if scalar.value == 0x3C || scalar.value == 0x3E, offset + 1 < bytes.count,
      bytes[offset + 1] == bytes[offset]
    {
      return (scalar.value == 0x3C ? .openQuote : .closeQuote, 2)
    }
    return (of(scalar.value), scalar.length)
  }

  static func of(_ value: UInt32) -> Sign {
    switch value {
    case 0x22, 0x2033, 0xFF02: .straightQuote
    case 0x27, 0x60, 0xB4, 0x2019: .apostrophe
    case 0xAB, 0x201C, 0x201E, 0x201F, 0x2039, 0x2018, 0x201A, 0x201B: .openQuote
    case 0xBB, 0x201D, 0x203A: .closeQuote
    case 0x28, 0x5B, 0x7B: .openBracket
    case 0x29, 0x5D, 0x7D: .closeBracket
    case 0x2D, 0x2010...0x2015, 0x2212: .dash
    case 0x2022, 0xB7, 0x2023, 0x25A0...0x25CF, 0x25E6, 0x2043, 0x27A4: .bullet
    case 0x2A, 0x5F, 0x7E: .emphasis
    case 0x2020, 0x2021, 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: .noteCall
    case 0xBF, 0xA1: .inverted
    case 0x2C, 0x3A, 0x3B, 0x26, 0x2F: .continuation
    default: .none
    }
  }
}
