/// A concept with its terms, as the term bases of other programs are built.
struct Concept {
  /// One term of a concept.
  struct Term {
    /// The term.
    var text: String
    /// The part of speech in the words of TBX; empty where the file does not say.
    var partOfSpeech = ""
    /// The gender in the words of TBX.
    var gender = ""
    /// The status, `nil` where the file does not say.
    var status: Entry.Status?
    /// `fullForm`, `acronym`, `abbreviation`, `shortForm`, `variant`, `phrase`.
    var type = ""
    /// Fields that fronte itself had written, by column.
    var own: [(name: String, value: String)] = []
    /// Notes.
    var notes: [String] = []
    /// Where the term comes from.
    var source = ""
    /// Fields that the native format does not define.
    var others: [GlossaryRow.Other] = []
  }

  /// The concept's number in its file.
  var id = ""
  /// The domains.
  var domains: [String] = []
  /// Notes on the whole concept.
  var notes: [String] = []
  /// Other concepts, by the text of the reference or else by number.
  var seeAlso: [String] = []
  /// Fields of the whole concept that the native format does not define.
  var others: [GlossaryRow.Other] = []
  /// The Italian terms.
  var italian: [Term] = []
  /// The English terms.
  var english: [Term] = []

  /// The rows: every Italian term with every English one.
  ///
  /// Where the file says nothing of status, the first English term that is not forbidden is
  /// preferred and the others are admitted.
  var rows: [GlossaryRow] {
    let hasPreferred = english.contains { $0.status == .preferred || $0.status == .keep }
    let leading = english.firstIndex { $0.status != .forbidden }
    var rows: [GlossaryRow] = []
    for source in italian {
      for (place, target) in english.enumerated() {
        var row = row(source, target)
        if let status = target.status {
          row[.status] = status.rawValue
        } else {
          row[.status] = place == leading && !hasPreferred ? "preferred" : "admitted"
        }
        for field in source.own + target.own {
          if let column = GlossaryColumn.allCases.first(where: { $0.name == field.name }) {
            row[column] = field.value
          } else {
            row[other: field.name] = field.value
          }
        }
        rows.append(row)
      }
    }
    return rows
  }

  private func row(_ source: Term, _ target: Term) -> GlossaryRow {
    var row = GlossaryRow(italian: source.text, english: target.text)
    row[.pos] = Self.kind(source)?.rawValue ?? ""
    row[.gender] = Self.gender(source.gender)
    row[.domain] = domains.joined(separator: "; ")
    row[.note] = (target.notes + notes + source.notes).joined(separator: " ")
    row[.source] = target.source.isEmpty ? source.source : target.source
    row[.see] = seeAlso.joined(separator: ",")
    if !id.isEmpty, italian.count > 1 { row[other: "concept"] = id }
    for other in others + source.others + target.others where row[other: other.name].isEmpty {
      row[other: other.name] = other.value
    }
    return row
  }

  private static func kind(_ term: Term) -> Entry.Kind? {
    switch term.type.lowercased() {
    case "acronym", "abbreviation", "abbrev", "initialism": return .acronym
    case "phrase": return .phrase
    default: break
    }
    switch term.partOfSpeech.lowercased() {
    case "propernoun", "proper noun", "proper": return .proper
    case "other": return nil
    default: return Entry.Kind(field: term.partOfSpeech)
    }
  }

  private static func gender(_ name: String) -> String {
    switch name.lowercased() {
    case "masculine", "m": "m"
    case "feminine", "f": "f"
    case "other", "c", "common": "c"
    default: ""
    }
  }
}
