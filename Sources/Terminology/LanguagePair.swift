internal import TextModel

/// The two languages that a glossary's header names, where they are not Italian and English.
struct LanguagePair: Hashable {
  /// The language of the first column, in English.
  var source: String
  /// The language of the second column, in English.
  var target: String

  /// Reads a header line, or `nil` if its first two fields name no languages or the right ones.
  init?(header: ArraySlice<UInt8>) {
    let fields = header.drop { $0 == UInt8(ascii: "#") || $0 == 0x20 }.split(
      separator: 0x09,
      omittingEmptySubsequences: false
    )
    guard fields.count >= 2, let source = Self.language(fields[0]),
      let target = Self.language(fields[1])
    else { return nil }
    // `tedesco⇥German` is an entry, not a header.
    guard source != target, Set([source, target]) != ["Italian", "English"] else { return nil }
    self.source = source
    self.target = target
  }

  /// The language that a name or code means, in English.
  private static func language(_ field: ArraySlice<UInt8>) -> String? {
    let name = FieldList.trimmed(String(decoding: field, as: UTF8.self)).lowercased()
    let code = name.utf8.count == 5 ? String(name.prefix { $0 != "-" && $0 != "_" }) : name
    return names.first { $0.contains(code) }?.first.map {
      $0.prefix(1).uppercased() + $0.dropFirst()
    }
  }

  /// Each language by its English name, Italian name, own name and code.
  private static let names: [[String]] = """
    italian italiano it
    english inglese en
    german tedesco deutsch de
    french francese français fr
    spanish spagnolo español es
    portuguese portoghese português pt
    dutch olandese nederlands nl
    romanian rumeno română ro
    polish polacco polski pl
    russian russo русский ru
    ukrainian ucraino українська uk
    greek greco ελληνικά el
    turkish turco türkçe tr
    arabic arabo العربية ar
    hebrew ebraico עברית he
    chinese cinese 中文 zh
    japanese giapponese 日本語 ja
    croatian croato hrvatski hr
    serbian serbo српски sr
    slovenian sloveno slovenščina sl
    hungarian ungherese magyar hu
    czech ceco čeština cs
    swedish svedese svenska sv
    latin latino la
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}
