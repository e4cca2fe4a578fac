import Foundation
import TestSupport
import Testing

/// The rooms of the house, and the import lines in them.
@Suite struct ImportTests {
  /// Each room with the rooms above it that it may use, as in `Package.swift`.
  static let plan: [String: Set<String>] = {
    let rooms = [
      "TextModel", "Segmentation", "Linguistics", "Terminology", "Alignment", "Drafting",
      "Bilingual", "Interchange", "FronteCLI",
    ]
    return [
      "TextModel": [],
      "Segmentation": ["EmbeddedData", "TextModel"],
      "Linguistics": ["EmbeddedData", "TextModel", "Synchronization"],
      "Terminology": ["EmbeddedData", "TextModel", "Linguistics", "Synchronization"],
      "Alignment": ["TextModel", "Linguistics", "Terminology"],
      "Drafting": ["TextModel", "Linguistics", "Terminology"],
      "Bilingual": Set(rooms[..<6]),
      "Interchange": Set(rooms[..<7]),
      "FronteCLI": Set(rooms[..<8]).union(["Darwin", "Glibc", "Musl"]),
      "fronte": ["FronteCLI"],
      "Benchmarks": Set(rooms[..<8]).union(["Darwin", "Glibc", "Musl"]),
    ]
  }()

  @Test(arguments: plan.keys.sorted())
  func roomsUseOnlyTheRoomsAboveThem(_ room: String) throws {
    let allowed = try #require(Self.plan[room])
    for file in try Self.swiftFiles(in: room) {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      for module in Self.imports(of: text) {
        #expect(allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test func everyRoomIsInThePlan() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: "\(Repository.root)/Sources"
    )
    #expect(Set(folders) == Set(Self.plan.keys).union(["EmbeddedData"]))
  }

  @Test func onlyOneFolderTouchesTheSystem() throws {
    for room in Self.plan.keys.sorted() where room != "Benchmarks" {
      for file in try Self.swiftFiles(in: room) where !file.contains("/FronteCLI/System/") {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(Self.imports(of: text).isDisjoint(with: ["Glibc", "Musl", "Darwin"]), "\(file)")
      }
    }
  }

  private static func swiftFiles(in room: String) throws -> [String] {
    let folder = "\(Repository.root)/Sources/\(room)"
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }
      .map { "\(folder)/\($0)" }
  }

  private static func imports(of text: String) -> Set<String> {
    var modules: Set<String> = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), keyword < 3, keyword + 1 < words.count,
        words[..<keyword].allSatisfy({
          ["public", "package", "internal", "private", "fileprivate"].contains($0)
            || $0.hasPrefix("@")
        })
      else { continue }
      modules.insert(String(words[keyword + 1]))
    }
    return modules
  }
}
