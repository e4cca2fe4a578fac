internal import Linguistics

extension Glossary {
  /// The glossary that is part of the program, read at first use.
  public static let builtIn: Glossary = {
    var bytes: [UInt8] = []
    for path in EmbeddedFile.paths(under: "Glossaries/") {
      bytes += EmbeddedFile.bytes(named: path)
      if bytes.last != 0x0A { bytes.append(0x0A) }
    }
    return GlossaryReader.read(bytes, name: "fronte").glossary
  }()
}
