import Foundation
import Segmentation
import TestSupport
import Testing

/// The tables of abbreviations and cue words are sound.
@Suite struct TableTests {
  static func rows(_ name: String) throws -> [[String]] {
    let path = "\(Repository.root)/Sources/Segmentation/Data/\(name).tsv"
    return try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test(arguments: [("italian-abbreviations", 400), ("english-abbreviations", 250)])
  func abbreviationsAreClassifiedAndRead(name: String, atLeast count: Int) throws {
    let rows = try Self.rows(name)
    #expect(Set(rows.map { $0[0] }).count >= count)
    for row in rows {
      #expect(row.count == 3 && !row[2].isEmpty, "\(row)")
      #expect(row[0].contains("."), "\(row)")
      #expect(Abbreviation.Behaviour(rawValue: row[1]) != nil, "\(row)")
    }
  }

  @Test(
    arguments: [
      "italian-abbreviations", "english-abbreviations", "italian-cues", "english-cues",
    ]
  )
  func rowsAreSortedAndUnique(name: String) throws {
    let keys = try Self.rows(name).map { "\($0[0].lowercased())\t\($0[0])\t\($0[1])" }
    #expect(Set(keys).count == keys.count)
    for (one, next) in zip(keys, keys.dropFirst())
    where !one.utf8.lexicographicallyPrecedes(next.utf8) {
      Issue.record("\(one) before \(next)")
    }
  }
}
