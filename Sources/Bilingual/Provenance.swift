/// Where a page comes from, so that the same page can be made again; it holds no clock time.
public struct Provenance: Hashable, Sendable {
  /// A glossary that was used.
  public struct GlossaryVersion: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its version: a number, or a digest of its content.
    public var version: String

    /// Creates a glossary version.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// A file whose English stands on the page.
  public struct Translation: Hashable, Sendable {
    /// Its name as the user gave it.
    public var name: String
    /// The SHA-256 of its bytes in hexadecimal.
    public var digest: String

    /// Creates the provenance of a translation.
    public init(name: String, digest: String) {
      self.name = name
      self.digest = digest
    }
  }

  /// The article's file name as the user gave it, `-` for standard input.
  public var sourceName: String
  /// The SHA-256 of the article's bytes in hexadecimal, as `sha256sum` prints it.
  public var sourceDigest: String
  /// The translation that was set beside the article; `nil` if there was none.
  public var translation: Translation?
  /// The glossaries, the strongest last.
  public var glossaries: [GlossaryVersion]
  /// The engine's name with its version; empty where none was used.
  public var engine: String
  /// The program's name with its version.
  public var program: String

  /// Creates a provenance.
  public init(
    sourceName: String,
    sourceDigest: String,
    translation: Translation? = nil,
    glossaries: [GlossaryVersion] = [],
    engine: String = "",
    program: String
  ) {
    self.sourceName = sourceName
    self.sourceDigest = sourceDigest
    self.translation = translation
    self.glossaries = glossaries
    self.engine = engine
    self.program = program
  }
}
