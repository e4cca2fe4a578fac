/// What differs between two glossaries, by meaning: the order of rows and empty fields say nothing.
public struct GlossaryDiff: Hashable, Sendable {
  /// A field that differs.
  public struct FieldChange: Hashable, Sendable {
    /// The column's name.
    public var column: String
    /// The field before; empty for none.
    public var before: String
    /// The field after; empty for none.
    public var after: String
  }

  /// A pair that differs.
  public enum Difference: Hashable, Sendable {
    /// The pair is only in the second glossary.
    case added(GlossaryRow)
    /// The pair is only in the first glossary.
    case removed(GlossaryRow)
    /// The pair is in both, with other fields.
    case changed(GlossaryRow, [FieldChange])

    /// The row, as it stands in the second glossary if it stands there.
    public var row: GlossaryRow {
      switch self {
      case .added(let row), .removed(let row), .changed(let row, _): row
      }
    }
  }

  /// The differences in the order of ``GlossaryRow``.
  public private(set) var differences: [Difference] = []

  /// Whether both mean the same.
  public var isEmpty: Bool { differences.isEmpty }

  /// Compares two lists of rows.
  public init(from old: [GlossaryRow], to new: [GlossaryRow]) {
    let before = PairTable(old)
    let after = PairTable(new)
    for pair in after.pairs {
      for (place, row) in after[pair].enumerated() {
        let others = before[pair]
        guard place < others.count else {
          differences.append(.added(row))
          continue
        }
        let changes = Self.changes(from: others[place], to: row)
        if !changes.isEmpty { differences.append(.changed(row, changes)) }
      }
    }
    for pair in before.pairs {
      for row in before[pair].dropFirst(after[pair].count) { differences.append(.removed(row)) }
    }
    differences.sort { $0.row < $1.row }
  }

  /// The fields that differ, in the order of the columns; status by its meaning.
  static func changes(from old: GlossaryRow, to new: GlossaryRow) -> [FieldChange] {
    var changes: [FieldChange] = []
    for column in GlossaryColumn.allCases where old[column] != new[column] {
      if column == .status, Entry.Status(field: old[.status]) == Entry.Status(field: new[.status]) {
        continue
      }
      changes.append(
        FieldChange(column: column.name, before: old[column], after: new[column])
      )
    }
    var names = old.others.map(\.name)
    for other in new.others where !names.contains(other.name) { names.append(other.name) }
    for name in names where old[other: name] != new[other: name] {
      changes.append(
        FieldChange(column: name, before: old[other: name], after: new[other: name])
      )
    }
    return changes
  }
}

extension GlossaryDiff.Difference: CustomStringConvertible {
  /// `+ porto = harbor`, `- porto = door`, `~ porto = harbor: note “a” → “b”`.
  public var description: String {
    let pair = "\(row[.italian]) = \(row.rendering)"
    switch self {
    case .added: return "+ \(pair)\(Self.remark(row))"
    case .removed: return "- \(pair)\(Self.remark(row))"
    case .changed(_, let changes):
      return "~ \(pair): "
        + changes.map { "\($0.column) “\($0.before)” → “\($0.after)”" }.joined(separator: ", ")
    }
  }

  private static func remark(_ row: GlossaryRow) -> String {
    row.status == .preferred ? "" : " (\(row.status.rawValue))"
  }
}

/// Rows by their pair of Italian and English.
struct PairTable {
  /// What makes a row the same row in two files.
  struct Pair: Hashable {
    var italian: String
    var english: String
  }

  private var rows: [Pair: [GlossaryRow]] = [:]
  /// The pairs in the order of their first rows.
  private(set) var pairs: [Pair] = []

  init(_ list: [GlossaryRow]) {
    for row in list {
      let pair = Pair(italian: row[.italian], english: row.rendering)
      if rows[pair] == nil { pairs.append(pair) }
      rows[pair, default: []].append(row)
    }
  }

  subscript(pair: Pair) -> [GlossaryRow] { rows[pair] ?? [] }
}
