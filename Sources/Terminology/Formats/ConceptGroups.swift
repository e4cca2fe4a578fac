internal import TextModel

/// Rows grouped into concepts for formats that are built of them.
struct ConceptGroup {
  /// The number in the file.
  var id: String
  /// The Italian terms, each with a row that speaks for it.
  var italian: [GlossaryRow]
  /// The English terms, each with its row.
  var english: [GlossaryRow]

  /// Groups rows: those of one Italian term are a concept, and those of several terms that have the
  /// same concept number and the same renderings are one, too.
  static func groups(_ rows: [GlossaryRow]) -> [ConceptGroup] {
    var groups: [ConceptGroup] = []
    var byItalian: [String: Int] = [:]
    for row in rows {
      if let known = byItalian[row[.italian]] {
        groups[known].english.append(row)
      } else {
        byItalian[row[.italian]] = groups.count
        groups.append(ConceptGroup(id: "", italian: [row], english: [row]))
      }
    }
    return numbered(merged(groups))
  }

  private static func merged(_ groups: [ConceptGroup]) -> [ConceptGroup] {
    var result: [ConceptGroup] = []
    var byConcept: [String: Int] = [:]
    for group in groups {
      let concept = group.italian[0][other: "concept"]
      if !concept.isEmpty, let known = byConcept[concept],
        hasSameRenderings(result[known].english, group.english)
      {
        result[known].italian += group.italian
        continue
      }
      if !concept.isEmpty { byConcept[concept] = result.count }
      result.append(group)
    }
    return result
  }

  /// Whether two terms have the same renderings with the same fields beside the Italian side's.
  private static func hasSameRenderings(_ left: [GlossaryRow], _ right: [GlossaryRow]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { left, right in
        var other = right
        for column in [GlossaryColumn.italian, .pos, .gender, .forms, .match, .sense] {
          other[column] = left[column]
        }
        return other == left
      }
  }

  /// Gives each concept an XML identifier made of its first term.
  private static func numbered(_ groups: [ConceptGroup]) -> [ConceptGroup] {
    var groups = groups
    var taken: Set<String> = []
    for index in groups.indices {
      let base = identifier(groups[index].italian[0][.italian])
      var id = base
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(base)-\(number)"
        number += 1
      }
      groups[index].id = id
    }
    return groups
  }

  /// `c-potenza-emergente`: ASCII letters and digits only.
  private static func identifier(_ term: String) -> String {
    var id = "c"
    var needsHyphen = true
    for byte in Folding.unaccented(Folding.key(term)) {
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        if needsHyphen { id += "-" }
        needsHyphen = false
        id.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        needsHyphen = true
      }
    }
    return id
  }
}
