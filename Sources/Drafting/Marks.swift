import TextModel

/// Italian punctuation as English sets it.
enum Marks {
  /// The mark that doubled signs stand for: `''` is `"`, `<<` is `«`.
  static func plain(_ text: String) -> String {
    switch text {
    case "''", "’’", "‘‘", "``": "\""
    case "<<": "«"
    case ">>": "»"
    default: text
    }
  }

  /// Whether a mark begins a quotation.
  static func opensQuotation(_ unit: Unit) -> Bool {
    ["«", "“"].contains(unit.text) || unit.text == "\"" && !unit.touchesPrevious
  }

  /// Whether a mark ends a quotation.
  static func closesQuotation(_ unit: Unit) -> Bool {
    ["»", "”"].contains(unit.text) || unit.text == "\"" && unit.touchesPrevious
  }

  /// The English of a mark or symbol, with how it is set.
  static func english(_ unit: Unit) -> [TargetWord] {
    var word = TargetWord(
      text: unit.text,
      source: unit.source,
      kind: .mark,
      reason: "mark"
    )
    switch unit.text {
    case ",", ";", ":", ".", "!", "?", "…", ")", "]", "}", "%", "‰", "°":
      word.glue = .left
    case "(", "[", "{", "¿", "¡":
      word.glue = .right
    case "«", "“", "„":
      word.text = "\""
      word.glue = .right
    case "»", "”":
      word.text = "\""
      word.glue = .left
    case "\"":
      word.glue = unit.touchesPrevious ? .left : .right
    case "'", "’", "‘", "`":
      word.text = "'"
      word.glue = unit.touchesPrevious ? .left : .right
    case "-", "‑", "/":
      word.glue = unit.touchesPrevious ? .both : .none
    case "–":
      // `2010–2019`: between figures and names the dash touches both.
      word.glue = unit.touchesPrevious ? .both : .none
    case "—":
      word.glue = .none
    case "€", "$", "£":
      word.glue = .none
    default:
      word.glue = unit.touchesPrevious ? .left : .none
    }
    return [word]
  }
}
