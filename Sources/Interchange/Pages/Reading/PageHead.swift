import Bilingual

/// Reads the comment at the head of a Markdown page.
enum PageHead {
  /// What the comment says of the page's making.
  static func provenance(_ lines: [String]) -> Provenance {
    var provenance = Provenance(sourceName: "-", sourceDigest: "", program: "fronte")
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let value = restored(String(parts[1].drop { $0 == " " }))
      switch parts[0] {
      case "source": provenance.sourceName = value
      case "sha256": provenance.sourceDigest = value
      case "translation":
        provenance.translation = Provenance.Translation(name: value, digest: "")
      case "translation-sha256": provenance.translation?.digest = value
      case "engine": provenance.engine = value == "none" ? "" : value
      case "program": provenance.program = value
      case "glossary":
        let blank = value.lastIndex(of: " ") ?? value.endIndex
        provenance.glossaries.append(
          Provenance.GlossaryVersion(
            name: String(value[..<blank]),
            version: String(value[blank...].dropFirst())
          )
        )
      default: break
      }
    }
    return provenance
  }

  /// A line in which the end of a comment was made harmless.
  private static func restored(_ value: String) -> String {
    var parts = value.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst() where parts[index].hasPrefix("&gt;") {
      parts[index] = ">" + parts[index].dropFirst(4)
    }
    return parts.joined(separator: "-")
  }
}
