import TextModel

/// First names of people, with whether a person of that name is `he` or `she`.
public enum GivenNames {
  private static let lines = LineIndex(EmbeddedFile.bytes(named: "Linguistics/given-names.tsv"))

  /// The gender of a given name, `nil` for a name that is not in the list.
  public static func gender(of name: String) -> Features? {
    lines.string(1, for: name).map { $0 == "f" ? .feminine : .masculine }
  }
}
