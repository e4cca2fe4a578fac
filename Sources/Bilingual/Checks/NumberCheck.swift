import TextModel

/// Compares numbers, dates, percentages, measures and currencies by value.
struct NumberCheck {
  /// The findings on a row.
  func findings(in row: Row) -> [Finding] {
    let italian = QuantityScanner.quantities(in: row.source.text, .italian)
    let english = QuantityScanner.quantities(in: row.target.text, .english)
    guard !italian.isEmpty || !english.isEmpty else { return [] }
    var missing = italian.filter { number in
      number.isRequired
        && !english.contains { number.agrees(with: $0) || number.isConverted(to: $0) }
    }
    var added = english.filter { number in
      number.hasFigures
        && !italian.contains { number.agrees(with: $0) || number.isConverted(to: $0) }
    }
    var findings: [Finding] = []
    while !missing.isEmpty, !added.isEmpty {
      let old = missing.removeFirst()
      let new = added.remove(at: Self.nearest(to: old, among: added))
      findings.append(
        Finding(
          .number,
          row: row.id,
          "'\(row.source.text[old.range])' became '\(row.target.text[new.range])'",
          source: old.range,
          target: new.range
        )
      )
    }
    // Words may render words freely; what is left over must be figures on one side.
    findings += missing.filter(\.hasFigures).map { number in
      let message = "'\(row.source.text[number.range])' is missing in the English"
      return Finding(.number, row: row.id, message, source: number.range)
    }
    findings += added.map { number in
      let message = "'\(row.target.text[number.range])' is not in the Italian"
      return Finding(.number, row: row.id, message, target: number.range)
    }
    return findings + months(row) + units(row, italian, english)
  }

  /// The index of the number with the same unit, else the first.
  private static func nearest(to number: Quantity, among others: [Quantity]) -> Int {
    others.firstIndex { $0.unit == number.unit } ?? 0
  }

  // MARK: Months

  /// A row that names one month on either side must name the same.
  private func months(_ row: Row) -> [Finding] {
    let italian = Self.months(of: row.source.text, .italian, QuantityWords.italianMonths)
    let english = Self.months(of: row.target.text, .english, QuantityWords.englishMonths)
    guard italian.count == 1, english.count == 1, italian[0].value != english[0].value else {
      return []
    }
    let message =
      "'\(row.source.text[italian[0].range])' became '\(row.target.text[english[0].range])'"
    return [
      Finding(
        .number,
        row: row.id,
        message,
        source: italian[0].range,
        target: english[0].range
      )
    ]
  }

  private static func months(
    of text: SourceText,
    _ language: Language,
    _ names: [String: Double]
  ) -> [(value: Double, range: TextRange)] {
    Tokenizer(language: language).tokens(in: text, text.range).compactMap { token in
      guard token.kind == .word, language == .italian || token.shape != .lower else { return nil }
      let key = String(decoding: Folding.key(text.bytes, token.range), as: UTF8.self)
      // `may` and `march` begin sentences as verbs.
      if token.range.lowerBound == 0, key == "may" || key == "march" { return nil }
      return names[key].map { ($0, token.range) }
    }
  }

  // MARK: Units

  /// A number that is the same but counts something else, where the other side never counts what it
  /// should.
  private func units(_ row: Row, _ italian: [Quantity], _ english: [Quantity]) -> [Finding] {
    var findings: [Finding] = []
    for number in italian {
      guard let unit = number.unit, !english.contains(where: { $0.unit == unit }) else { continue }
      let partner = english.first {
        number.agrees(with: $0) && ($0.unit?.family == unit.family || unit == .percent)
      }
      guard let partner else { continue }
      guard let other = partner.unit, other.family == unit.family else {
        // A percentage whose sign stands elsewhere in the English is let pass.
        let isElsewhere = ["percent", "%", "per cent"].contains {
          row.target.text.string.lowercased().contains($0)
        }
        if unit == .percent, partner.hasFigures, !isElsewhere {
          let message = "'\(row.source.text[number.range])' is a percentage in the Italian only"
          findings.append(
            Finding(.unit, row: row.id, message, source: number.range, target: partner.range)
          )
        }
        continue
      }
      let message =
        "'\(row.source.text[number.range])' counts \(unit.rawValue)s in the Italian, "
        + "\(other.rawValue)s in the English"
      findings.append(
        Finding(.unit, row: row.id, message, source: number.range, target: partner.range)
      )
    }
    return findings
  }
}
