/// What a Unicode scalar is, as far as fronte's scanners need to know.
///
/// Latin text is answered from ranges; only rarer scripts ask the standard library's Unicode
/// tables, which are some thirty times slower.
public enum ScalarClass: UInt8, Sendable {
  /// A lower-case letter, or a letter of a script without case.
  case lower
  /// An upper-case or title-case letter.
  case upper
  /// A decimal digit.
  case digit
  /// White space other than a line end, the no-break and thin spaces included.
  case space
  /// LF, CR, U+0085, U+2028 or U+2029.
  case newline
  /// A combining mark.
  case mark
  /// An invisible format character: soft hyphen, zero-width space and joiners, byte-order mark.
  case invisible
  /// A hyphen or dash.
  case dash
  /// An apostrophe or single quotation mark that may serve as one: `'`, `’`, `‘`, `` ` ``, `´`, `ʼ`.
  case apostrophe
  /// Any other punctuation.
  case punctuation
  /// A symbol, currency sign, emoji, control or unassigned character.
  case symbol

  /// Whether the scalar is a letter.
  @inlinable
  public var isLetter: Bool { self == .lower || self == .upper }

  /// Whether the scalar separates words as a blank or a line end does.
  @inlinable
  public var isWhitespace: Bool { self == .space || self == .newline }

  /// The class of a scalar value.
  public static func of(_ value: UInt32) -> ScalarClass {
    if value < 0x80 { return ascii(UInt8(value)) }
    switch value {
    case 0x85, 0x2028, 0x2029: return .newline
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: return .invisible
    case 0xAA, 0xBA, 0xB5: return .lower
    case 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B: return .apostrophe
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF: return .punctuation
    case 0x80...0xBF, 0xD7, 0xF7: return .symbol
    case 0xC0...0xDE: return .upper
    case 0xDF...0xFF: return .lower
    case 0x100...0x17F: return latinExtendedA(value)
    case 0x300...0x36F: return .mark
    case 0x2010...0x2015, 0x2212: return .dash
    case 0x2016...0x2027, 0x2030...0x205E: return .punctuation
    default: return rare(value)
    }
  }

  private static func ascii(_ byte: UInt8) -> ScalarClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case 0x0A, 0x0D: .newline
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      .symbol
    case 0x21...0x7E: .punctuation
    default: .symbol
    }
  }

  /// U+0100 to U+017F alternates upper and lower; the parity changes at three places.
  private static func latinExtendedA(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x138, 0x149, 0x17F: .lower
    case 0x178: .upper
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1 ? .upper : .lower
    default: value % 2 == 0 ? .upper : .lower
    }
  }

  private static func rare(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber: return .lower
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .spaceSeparator: return .space
    case .dashPunctuation: return .dash
    case .connectorPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .format: return .invisible
    default: return .symbol
    }
  }
}
