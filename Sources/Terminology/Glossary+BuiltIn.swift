internal import Linguistics

extension Glossary {
  /// The glossary that is part of the program, read at first use.
  public static let builtIn: Glossary = {
    let files = EmbeddedFile.joined(EmbeddedFile.paths(under: "Glossaries/"))
    return GlossaryReader.read(files.bytes, name: "fronte").glossary.asBuiltIn()
  }()
}
