public import Terminology
import TextModel

/// Compares the English of a page with its Italian, row by row.
///
/// A finding is worth a look; what a good translator may do freely is none. Entries of the built-in
/// glossary are held to less than those of the user: see ``TermCheck``.
public struct PageChecker: Sendable {
  private let matcher: TermMatcher
  private let builtIn: String
  private let words = UntranslatedCheck()

  /// Prepares to check pages against glossaries; `builtIn` is the name of the one that is part of the
  /// program.
  public init(matcher: TermMatcher, builtIn: String = Glossary.builtIn.name) {
    self.matcher = matcher
    self.builtIn = builtIn
  }

  /// What is to be said of a page, in the order of its rows.
  ///
  /// - Parameters:
  ///   - document: The page.
  ///   - editedSources: The rows whose Italian was edited.
  /// - Returns: The findings.
  public func findings(
    in document: BilingualDocument,
    editedSources: Set<String> = []
  ) -> [Finding] {
    var findings: [Finding] = []
    var usage = TermUsage()
    let numbers = NumberCheck()
    for row in document.rows {
      if editedSources.contains(row.id) {
        findings.append(
          Finding(.editedItalian, row: row.id, "the Italian was edited after the page was written")
        )
      }
      guard !row.target.isEmpty else {
        if !row.source.isEmpty { findings.append(Finding(.empty, row: row.id, "no English")) }
        continue
      }
      if row.origin == .engine {
        findings.append(Finding(.draft, row: row.id, "still a machine draft"))
      }
      if row.source.isEmpty { continue }
      let english = EnglishWords(row.target.text)
      let matches = matcher.matches(in: row.source.text, row.source.text.range)
      let terms = TermCheck(row: row, english: english, builtIn: builtIn)
      findings += terms.findings(matches, &usage)
      findings += numbers.findings(in: row)
      findings += LengthCheck.findings(in: row)
      findings += words.findings(in: row)
      findings += NameCheck.findings(in: row, matches, words)
      findings += TypographyCheck.findings(in: row)
    }
    findings = QuotationPairs.removing(from: findings, document)
    return Self.inOrder(findings + usage.findings(), of: document)
  }

  private static func inOrder(_ findings: [Finding], of document: BilingualDocument) -> [Finding] {
    var places: [String: Int] = [:]
    for (index, row) in document.rows.enumerated() { places[row.id] = index }
    return findings.enumerated().sorted { left, right in
      (places[left.element.row] ?? 0, left.offset) < (places[right.element.row] ?? 0, right.offset)
    }
    .map(\.element)
  }
}
