internal import TextModel

extension Glossary {
  /// The glossary with the rows of certain domains alone, capitals forgiven; rows that name no domain
  /// belong to all.
  ///
  /// A row may name several domains, separated by commas or semicolons.
  public func restricted(toDomains domains: [String]) -> Glossary {
    guard !domains.isEmpty else { return self }
    let wanted = Set(domains.map { $0.lowercased() })
    var isAdmitted: [String: Bool] = ["": true]
    let kept = rows.indices.filter { row in
      let field = string(self.field(.domain, ofRow: row))
      if let known = isAdmitted[field] { return known }
      let parts = field.lowercased().split { $0 == "," || $0 == ";" }.map(FieldList.trimmed)
      let isWanted = wanted.contains(field.lowercased()) || parts.contains(where: wanted.contains)
      isAdmitted[field] = isWanted
      return isWanted
    }
    var part = Glossary(name: name, bytes: bytes, layout: layout, rows: kept.map { rows[$0] })
    part.variety = variety
    return part
  }
}
