import Foundation
import FoundationXML
import TestSupport
import TextModel
import Testing

@Suite struct XMLReaderTests {
  /// The events of a document, or where and why it fails.
  private func dump(_ source: ByteSource, documentTypes: Set<String> = []) -> String {
    var reader = XMLReader(source, documentTypes: documentTypes)
    var text = ""
    var result = ""
    func flush() {
      if !text.isEmpty { result += "[\(text)]" }
      text = ""
    }
    do throws(XMLReader.Failure) {
      while let event = try reader.next() {
        switch event {
        case .text(let part): text += part
        case .start(let name, let attributes):
          flush()
          result += "<\(name)\(attributes.map { " \($0.name)=\($0.value)" }.joined())>"
        case .end(let name):
          flush()
          result += "</\(name)>"
        }
      }
      return result
    } catch {
      return "\(error.line):\(error.column): \(error.message)"
    }
  }

  private func dump(_ string: String, documentTypes: Set<String> = []) -> String {
    dump(ByteSource(Array(string.utf8)), documentTypes: documentTypes)
  }

  @Test(arguments: [
    ("<a/>", "<a></a>"),
    ("<a b='1' c=\"2\"/>", "<a b=1 c=2></a>"),
    ("<?xml version='1.0' encoding='UTF-8'?>\n<a>è</a>\n", "<a>[è]</a>"),
    ("<a>1 &lt; 2 &amp;&#32;&#x32;</a>", "<a>[1 < 2 & 2]</a>"),
    ("<a>x<![CDATA[<b>&amp;]]>y</a>", "<a>[x<b>&amp;y]</a>"),
    ("<a><!-- no --><b/>t<?pi x?></a>", "<a><b></b>[t]</a>"),
    ("<a>1\r\n2\r3</a>", "<a>[1\n2\n3]</a>"),
    ("<a b='1\n2\t3\r\n4'/>", "<a b=1 2 3 4></a>"),
    ("<a b='&#10;&lt;'/>", "<a b=\n<></a>"),
    ("\u{FEFF}<a/>", "<a></a>"),
    ("<x:a xmlns:x='u' x:b='1'/>", "<x:a xmlns:x=u x:b=1></x:a>"),
  ])
  func readsWellFormedDocuments(document: String, events: String) {
    #expect(dump(document) == events)
  }

  @Test(arguments: [
    ("", "1:1: the file holds no element"),
    ("<a><b>x</a>", "1:12: </a> stands where </b> must"),
    ("<a>\n<b>", "2:4: the file ends inside <b>"),
    ("<a/><b/>", "1:5: a second root element begins"),
    ("x<a/>", "1:2: text stands outside the root element"),
    ("<a>&me;</a>", "1:4: the entity &me; is not defined"),
    ("<a>&#0;</a>", "1:4: &#0; is no character of XML"),
    ("<a>&#xD800;</a>", "1:4: &#xD800; is no character of XML"),
    ("<a>fish & chips</a>", "1:9: “&” must be written “&amp;”"),
    ("<a b='1' b='2'/>", "1:11: <a> has the attribute b twice"),
    ("<a b=1/>", "1:6: a quotation mark is missing"),
    ("<a b='<'/>", "1:7: “<” stands in an attribute"),
    ("<a>\u{1}</a>", "1:4: a control character is not allowed in XML"),
    ("<a><!-- -- --></a>", "1:9: “--” stands inside a comment"),
    ("<a>]]></a>", "1:4: “]]>” stands outside a CDATA section"),
    ("<!DOCTYPE a><a/>", "1:12: a document type <!DOCTYPE a> is not accepted here"),
    ("<a></a", "1:7: “>” is missing"),
    ("</a>", "1:5: </a> closes nothing"),
    ("<?xml version='1.0' encoding='EBCDIC'?><a/>", "1:38: the encoding EBCDIC is not supported"),
  ])
  func refusesWhatIsNotWellFormed(document: String, failure: String) {
    #expect(dump(document) == failure)
  }

  @Test func acceptsOnlyNamedDocumentTypesWithoutDeclarations() {
    let plain = "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx/>"
    #expect(dump(plain, documentTypes: ["tmx"]) == "<tmx></tmx>")
    let bomb = "<!DOCTYPE tmx [<!ENTITY a 'aaaa'>]><tmx>&a;</tmx>"
    #expect(dump(bomb, documentTypes: ["tmx"]).contains("declarations inside"))
  }

  @Test func limitsDepth() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(dump(deep).contains("nested too deep"))
  }

  @Test func readsOtherEncodings() {
    let document = "<?xml version='1.0' encoding='ENC'?><a b='è'>città “€”</a>"
    let latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>citt\u{E0}</a>"
    #expect(dump(ByteSource(latin.unicodeScalars.map { UInt8($0.value) })) == "<a>[città]</a>")
    for (mark, isLittle) in [([0xFF, 0xFE], true), ([0xFE, 0xFF], false)] as [([UInt8], Bool)] {
      let units = document.replacing("ENC", with: "UTF-16").utf16
      let bytes =
        mark
        + units.flatMap { unit -> [UInt8] in
          let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
          return isLittle ? pair : pair.reversed()
        }
      #expect(dump(ByteSource(bytes)) == "<a b=è>[città “€”]</a>")
    }
    #expect(dump(ByteSource(Array("<a>citt".utf8) + [0xE0] + Array("</a>".utf8))).contains("UTF-8"))
  }

  @Test func readsTheSameInPiecesOfAnySize() {
    let document =
      "<?xml version='1.0'?>\r\n<a è='“1”'>x<!-- c --><![CDATA[y]]>&#x20AC;\r\n<b/>ö</a>"
    let whole = dump(document)
    let bytes = Array(document.utf8)
    for size in 1...9 {
      var offset = 0
      let source = ByteSource {
        guard offset < bytes.count else { return nil }
        defer { offset += size }
        return Array(bytes[offset..<min(offset + size, bytes.count)])
      }
      #expect(dump(source) == whole)
    }
  }

  @Test func survivesDamage() {
    let document = Array(
      "<?xml version='1.0'?><a b='1'>x<b>&amp;</b><![CDATA[y]]><!--z--></a>".utf8
    )
    var generator = SplitMix64(seed: 5)
    for _ in 0..<2_000 {
      var bytes = document
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255,
          using: &generator
        )
      }
      _ = dump(ByteSource(bytes))
    }
    for seed in 0..<200 { _ = dump(ByteSource(randomBytes(count: 200, seed: UInt64(seed)))) }
  }

  @Test func agreesWithAnotherParserOnWellFormedDocuments() {
    let documents = [
      "<a x='1 &amp; 2'>t<b>u</b>v<!-- c --><![CDATA[<w>]]></a>",
      "<?xml version=\"1.0\"?>\n<r>\n  <s n='&quot;'/>\n  è&#233;\n</r>\n",
    ]
    for document in documents {
      let recorder = Recorder()
      let parser = XMLParser(data: Data(document.utf8))
      parser.delegate = recorder
      #expect(parser.parse())
      #expect(recorder.result == dump(document))
    }
  }

  @Test func readsBackWhatIsWritten() {
    var writer = XMLWriter()
    writer.prolog("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
    writer.open("tmx", [("version", "1.4"), ("note", "a \"b\" <c> & \n d")])
    writer.element("seg", text: "1 < 2 & 3 > 2 \u{1}]]>\r\n«è»")
    writer.empty("br")
    writer.close()
    #expect(writer.omittedCharacters == 1)
    let events = dump(ByteSource(writer.bytes), documentTypes: ["tmx"])
    #expect(
      events
        == "<tmx version=1.4 note=a \"b\" <c> & \n d>[\n  ]<seg>[1 < 2 & 3 > 2 ]]>\r\n«è»]</seg>"
        + "[\n  ]<br></br>[\n]</tmx>"
    )
  }

  private final class Recorder: NSObject, XMLParserDelegate {
    var result = ""
    private var text = ""

    private func flush() {
      if !text.isEmpty { result += "[\(text)]" }
      text = ""
    }

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      flush()
      result += "<\(name)\(attributes.map { " \($0.key)=\($0.value)" }.joined())>"
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      flush()
      result += "</\(name)>"
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      text += String(decoding: block, as: UTF8.self)
    }
  }
}
