import Interchange
import TestSupport
import Testing
import TextModel

@Suite struct TextDecoderTests {
  @Test func readsPlainUTF8() throws {
    let decoded = try TextDecoder.decode(Array("Il G7 è a Évian\n".utf8))
    #expect(decoded.text.string == "Il G7 è a Évian\n")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.warnings.isEmpty)
  }
}
