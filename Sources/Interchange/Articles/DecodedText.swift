public import Bilingual
public import TextModel

/// A file's bytes as text, with a report of what was guessed and repaired.
public struct DecodedText: Hashable, Sendable {
  /// How the bytes were read.
  public enum Encoding: String, Hashable, Sendable {
    /// UTF-8, with or without a byte-order mark.
    case utf8 = "UTF-8"
    /// UTF-16, low byte first.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, high byte first.
    case utf16BigEndian = "UTF-16BE"
    /// Windows-1252, which holds Latin-1.
    case windows1252 = "Windows-1252"
  }

  /// The text: composed (NFC), lines ending in LF, without byte-order mark, NUL and other control
  /// characters.
  public var text: SourceText
  /// How the bytes were read.
  public var encoding: Encoding
  /// What was repaired, one warning for each kind of damage.
  public var warnings: [Article.Warning]

  /// Creates a decoded text.
  public init(text: SourceText, encoding: Encoding, warnings: [Article.Warning] = []) {
    self.text = text
    self.encoding = encoding
    self.warnings = warnings
  }
}
