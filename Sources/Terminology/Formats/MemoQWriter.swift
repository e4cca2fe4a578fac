import TextModel

/// Writes memoQ's tables: a line for each concept, the term columns repeated as often as needed.
enum MemoQWriter {
  static func write(
    _ rows: [GlossaryRow],
    delimiter: UInt8,
    _ hasMark: Bool
  ) -> GlossaryExport {
    var export = GlossaryExport()
    let groups = ConceptGroup.groups(rows)
    let italianCount = groups.map(\.italian.count).max() ?? 1
    let englishCount = groups.map(\.english.count).max() ?? 1
    var csv = CSVWriter(delimiter: delimiter, hasMark: hasMark)
    var header = MemoQ.entryColumns + ["Italian_Def"]
    for _ in 0..<italianCount { header += ["Italian", "Term_Info", "Term_Example"] }
    header.append("English_Def")
    for _ in 0..<englishCount { header += ["English", "Term_Info", "Term_Example"] }
    csv.write(header)
    for (number, group) in groups.enumerated() {
      csv.write(record(group, number, italianCount, englishCount, &export))
    }
    export.bytes = csv.bytes
    export.rowCount = rows.count
    return export
  }

  private static func record(
    _ group: ConceptGroup,
    _ number: Int,
    _ italianCount: Int,
    _ englishCount: Int,
    _ export: inout GlossaryExport
  ) -> [String] {
    let first = group.italian[0]
    let notes = notes(of: group)
    var fields = MemoQ.entryColumns.map { first[other: $0] }
    fields[0] = String(number + 1)
    fields[1] = first[other: "subject"]
    fields[2] = first[.domain]
    fields[9] = notes.joined(separator: "\n")
    if notes.count > 1 {
      export.losses.note(
        "note",
        .asNote,
        "memoQ has one note for all renderings; a line of it names each",
        term: first[.italian]
      )
    }
    fields.append(first[other: "definition"])
    for place in 0..<italianCount {
      let row = place < group.italian.count ? group.italian[place] : nil
      fields += row.map { [$0[.italian], info($0), $0[other: "example"]] } ?? ["", "", ""]
    }
    fields.append(first[other: "english definition"])
    for place in 0..<englishCount {
      let row = place < group.english.count ? group.english[place] : nil
      fields +=
        row.map { row in
          let flags =
            row.status == .forbidden
            ? "CasePermissive;HalfPrefix;Forbidden" : "CasePermissive;HalfPrefix"
          return [row.rendering, flags, row[other: "english example"]]
        } ?? ["", "", ""]
    }
    noteLosses(group, &export)
    return fields
  }

  /// The notes of the renderings, a line each: that of the rendering to use as it stands, the others
  /// behind the rendering.
  private static func notes(of group: ConceptGroup) -> [String] {
    let leading = group.english.firstIndex { $0.status != .forbidden } ?? 0
    return group.english.indices.compactMap { place in
      let row = group.english[place]
      if row[.note].isEmpty { return nil }
      return place == leading ? row[.note] : "\(row.rendering): \(row[.note])"
    }
  }

  /// The flags of an Italian term.
  private static func info(_ row: GlossaryRow) -> String {
    switch row[.match] {
    case "exact": "CaseSense;Exact"
    case "case": "CaseSense;HalfPrefix"
    default: "CasePermissive;HalfPrefix"
    }
  }

  private static func noteLosses(_ group: ConceptGroup, _ export: inout GlossaryExport) {
    let kept: Set<String> = [
      "definition", "english definition", "example", "english example",
      "subject", "concept",
    ]
    for row in group.english {
      var row = row
      row.others.removeAll { kept.contains($0.name) || MemoQ.entryColumns.contains($0.name) }
      if row.status == .forbidden || row.status == .admitted { row[.status] = "" }
      export.losses.noteDropped(
        of: row,
        except: [.italian, .english, .note, .domain, .match],
        "memoQ"
      )
    }
  }
}
