import Drafting
import Testing
import TextModel

/// Minimal pairs for relative pronouns: what they are, what they take up, where their clause ends.
@Suite struct RelativeClauseTests {
  private static let engine = TransferEngine()

  private func draft(_ italian: String) throws -> String {
    let request = DraftRequest(text: SourceText(italian), beginsParagraph: true)
    return try Self.engine.drafts(for: [request]).map(\.text).joined()
  }

  @Test(arguments: [
    (
      "L'accordo che il governo firmerà è fragile.",
      "The agreement that the government will sign is fragile."
    ),
    (
      "L'accordo che firmerà il governo è fragile.",
      "The agreement that the government will sign is fragile."
    ),
    (
      "L'accordo che salverà il governo è fragile.",
      "The agreement that will save the government is fragile."
    ),
    (
      "Le leggi che ha approvato il governo sono dure.",
      "The laws that the government approved are harsh."
    ),
    ("I soldati con i quali parliamo vincono.", "The soldiers to whom we speak win."),
  ])
  func tellsSubjectFromObject(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Il re, che ha firmato la pace e che prepara la guerra, tace.",
      "The king, who signed peace and who prepares the war, remains silent."
    ),
    (
      "Il re dice che la pace è firmata e che la guerra continua.",
      "The king says that peace is signed and that the war continues."
    ),
    (
      "Il vertice al quale partecipano i ministri è utile.",
      "The summit in which the ministers participate is useful."
    ),
    ("Otto gruppi, nessuno dei quali vince.", "Eight groups, none of which wins."),
    ("Nessuno dei ministri cede.", "None of the ministers gives in."),
    ("Nessuno cede.", "Nobody gives in."),
    ("Ciò che conta è la pace.", "What counts is peace."),
  ])
  func followsAntecedents(italian: String, english: String) throws {
    #expect(try draft(italian) == english)
  }
}
