import TextModel

/// Reads glossaries in JSON: an array of objects, or an object whose `rows` or `entries` is one.
///
/// An object is a row by the native columns' names, or an entry whose `targets` are objects with
/// `english`, `status` and `note`.
enum JSONImport {
  static func read(_ bytes: [UInt8], _ name: String) -> GlossaryImport {
    var result = GlossaryImport(format: .json)
    let value: JSONValue
    do {
      value = try JSONReader.read(bytes)
    } catch {
      let place = LineMap(bytes).position(at: error.offset)
      result.diagnostics.append(
        Diagnostic(
          .error,
          file: name,
          line: place.line,
          column: place.column,
          code: "G034",
          message: error.message
        )
      )
      return result
    }
    guard let items = value.array ?? value["rows"]?.array ?? value["entries"]?.array else {
      result.report(.error, file: name, line: nil, code: "G035", "no list of entries in the JSON")
      return result
    }
    for item in items {
      result.recordCount += 1
      let rows = rows(of: item)
      if rows.isEmpty {
        result.report(
          .warning,
          file: name,
          line: nil,
          code: "G023",
          "item \(result.recordCount) without Italian or English is left out"
        )
      }
      result.add(contentsOf: rows)
    }
    return result
  }

  private static func rows(of item: JSONValue) -> [GlossaryRow] {
    guard case .object(let members) = item else { return [] }
    var row = GlossaryRow()
    for member in members where member.name != "targets" {
      let value = text(of: member.value)
      guard !value.isEmpty else { continue }
      if let column = GlossaryColumn.allCases.first(where: { $0.name == member.name }) {
        row[column] = value
      } else if member.name != "glossary" {
        row[other: member.name] = value
      }
    }
    guard !row[.italian].isEmpty else { return [] }
    guard let targets = item["targets"]?.array else { return row.rendering.isEmpty ? [] : [row] }
    return targets.compactMap { target in
      var row = row
      row[.english] = text(of: target["english"] ?? .null)
      row[.status] = text(of: target["status"] ?? .null)
      row[.note] = text(of: target["note"] ?? .null)
      return row.rendering.isEmpty ? nil : row
    }
  }

  /// A value as a field: lists with commas between their items.
  private static func text(of value: JSONValue) -> String {
    switch value {
    case .string(let text): TableReader.clean(text)
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .array(let items): items.map(text).joined(separator: ",")
    case .null, .object: ""
    }
  }
}
