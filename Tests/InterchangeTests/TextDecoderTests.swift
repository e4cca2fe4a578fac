import Bilingual
import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct TextDecoderTests {
  private static let sentence = "Perché l’Unione pagò 5 € a «Łódź»…"

  @Test(arguments: [
    (Array(sentence.utf8), DecodedText.Encoding.utf8),
    ([0xEF, 0xBB, 0xBF] + Array(sentence.utf8), .utf8),
    ([0xFF, 0xFE] + utf16(sentence, isLittle: true), .utf16LittleEndian),
    ([0xFE, 0xFF] + utf16(sentence, isLittle: false), .utf16BigEndian),
    (utf16(sentence, isLittle: true), .utf16LittleEndian),
    (utf16(sentence, isLittle: false), .utf16BigEndian),
  ])
  func findsTheEncoding(bytes: [UInt8], encoding: DecodedText.Encoding) throws {
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text.string == Self.sentence)
    #expect(decoded.encoding == encoding)
    #expect(decoded.warnings.isEmpty)
  }

  @Test func readsWindows1252() throws {
    let bytes: [UInt8] =
      Array("Perch".utf8) + [0xE9] + Array(" l".utf8) + [0x92] + Array("Austria pag".utf8)
      + [0xF2] + Array(" 5 ".utf8) + [0x80, 0x85]
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text.string == "Perché l’Austria pagò 5 €…")
    #expect(decoded.encoding == .windows1252)
  }

  @Test(arguments: ["uno\r\ndue\r\n", "uno\rdue\r", "uno\ndue\n", "uno\u{2028}due\u{85}"])
  func makesLineEndsLF(text: String) throws {
    #expect(try TextDecoder.decode(Array(text.utf8)).text.string == "uno\ndue\n")
  }

  @Test func composesLetters() throws {
    let decoded = try TextDecoder.decode(Array("perche\u{301} e\u{300} cosi\u{300}".utf8))
    #expect(decoded.text.bytes == Array("perché è così".utf8))
  }

  /// Text with damage in it, written as hexadecimal bytes between angle brackets.
  @Test(arguments: [
    ("è qui, l<92>ambasciata tace", "è qui, l’ambasciata tace"),
    ("più <E8> meno", "più è meno"),
    ("già <C8> tardi", "già È tardi"),
    ("la libert<E0>, però", "la libertà, però"),
    ("così <93>detto<94> però", "così “detto” però"),
    ("già nel 1990<96>91", "già nel 1990–91"),
    ("però <AB>Nato<BB> no", "però «Nato» no"),
    ("è n<80>ave", "è nave"),
    ("è <C3> stato", "è \u{FFFD} stato"),
    ("è,<C0><AF> poi", "è, poi"),
    ("è <ED><A0><80>qui", "è qui"),
    ("è <F4><90><80><80>qui", "è qui"),
    ("perché l<E2><80>", "perché l\u{FFFD}"),
    ("è na<00>ve<00>", "è nave"),
    ("la societ\u{C3}\u{A0} è così", "la società è così"),
    ("l\u{E2}\u{20AC}\u{2122}oro è caro", "l’oro è caro"),
    ("SÃO PAULO è lì", "SÃO PAULO è lì"),
  ])
  func repairsDamageInPlace(damaged: String, repaired: String) throws {
    let before = "La città è già più in là, però è così.\n"
    let decoded = try TextDecoder.decode(Array(before.utf8) + bytes(damaged))
    #expect(decoded.text.string == before + repaired)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.warnings.isEmpty == (damaged == repaired))
  }

  @Test func saysOnWhichLinesItRepaired() throws {
    let decoded = try TextDecoder.decode(bytes("è\nuna <00>riga\n<00>\n"))
    #expect(decoded.warnings.map(\.message) == ["2 × a NUL character, dropped (lines 2, 3)"])
    #expect(decoded.warnings.map(\.line) == [2])
  }

  @Test(arguments: [
    ("%PDF-1.7\n…", ArticleError.otherFormat(name: "a PDF document")),
    ("<50><4B><03><04>…", .otherFormat(name: "a ZIP archive or an office document")),
    ("{\\rtf1\\ansi}", .otherFormat(name: "an RTF document")),
    ("<01><02><03><04>a<05><06>b", .notText),
  ])
  func refusesWhatIsNoText(damaged: String, error: ArticleError) {
    #expect(throws: error) { try TextDecoder.decode(bytes(damaged)) }
  }

  @Test(arguments: 0..<60)
  func takesNoiseForNoText(seed: UInt64) {
    #expect(throws: ArticleError.self) {
      try TextDecoder.decode(randomBytes(count: 2000, seed: seed))
    }
  }

  @Test(arguments: 0..<60)
  func survivesTextWithNoise(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var bytes = Array(String(repeating: "La metà degli alleati è perplessa. ", count: 40).utf8)
    for _ in 0..<10 {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
        in: 0...255,
        using: &generator
      )
    }
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text.count > bytes.count - 40)
  }

  @Test func readsNothing() throws {
    #expect(try TextDecoder.decode([]).text.count == 0)
  }
}

private func utf16(_ string: String, isLittle: Bool) -> [UInt8] {
  string.utf16.flatMap { unit in
    let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return isLittle ? pair : pair.reversed()
  }
}

private func bytes(_ damaged: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = damaged[...]
  while let open = rest.firstIndex(of: "<") {
    bytes += rest[..<open].utf8
    let digits = rest[rest.index(after: open)...].prefix(2)
    if let byte = UInt8(digits, radix: 16) { bytes.append(byte) }
    rest = rest[rest.index(open, offsetBy: 4)...]
  }
  return bytes + Array(rest.utf8)
}
