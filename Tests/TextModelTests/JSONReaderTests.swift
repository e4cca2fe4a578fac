import TestSupport
import Testing
import TextModel

@Suite struct JSONReaderTests {
  static func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test func readsValuesOfEachKind() throws {
    let value = try Self.read(#" {"a": [1, -2.5e1, true, false, null], "b": {"c": "d"}} "#)
    #expect(
      value["a"]?.array == [.number(1), .number(-25), .bool(true), .bool(false), .null]
    )
    #expect(value["b"]?["c"]?.string == "d")
    #expect(value["x"] == nil)
  }

  @Test(arguments: [
    (#""\u00e8 \n \/ \"""#, "è \n / \""), (#""\ud83d\ude00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"),
    ("\"città\"", "città"),
  ])
  func readsEscapes(_ json: String, _ string: String) throws {
    #expect(try Self.read(json).string == string)
  }

  @Test(arguments: [
    ("", 0), ("[1,]", 3), ("{\"a\" 1}", 5), ("[1] 2", 4), ("\"a", 2), ("nul", 0), ("[01x]", 3),
    (#""\q""#, 1), ("{a: 1}", 1), ("- 1", 0),
  ])
  func saysWhereTextStopsBeingJSON(_ json: String, _ offset: Int) {
    let failure = #expect(throws: JSONReader.Failure.self) { try Self.read(json) }
    #expect(failure?.offset == offset)
  }

  @Test func refusesToDigEndlessly() {
    #expect(throws: JSONReader.Failure.self) {
      try Self.read(String(repeating: "[", count: 100_000))
    }
  }

  @Test(arguments: 0..<20)
  func readsWhatTheWriterWrites(_ seed: Int) throws {
    let text = randomText(from: ["a", "\"", "\\", "è", "\n", "\u{1}", "😀"], count: 30, seed: 7)
    var writer = JSONWriter(indent: seed % 2 == 0 ? nil : 2)
    writer.beginObject()
    writer.member(text, text)
    writer.endObject()
    #expect(try JSONReader.read(writer.bytes)[text]?.string == text)
  }
}
