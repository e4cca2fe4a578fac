import Foundation
import Linguistics
import TestSupport
import Testing

@Suite struct EmbeddedDataTests {
  /// The data folders, with the prefix that their files bear in the program.
  static let folders = [
    ("Glossaries/", "Glossaries"), ("Linguistics/", "Sources/Linguistics/Data"),
    ("Segmentation/", "Sources/Segmentation/Data"),
  ]

  @Test(arguments: folders)
  func embedsTheFilesOfEachFolder(_ prefix: String, _ folder: String) throws {
    let path = "\(Repository.root)/\(folder)"
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    #expect(EmbeddedFile.paths(under: prefix) == names.map { prefix + $0 })
    for name in names {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))
      #expect(EmbeddedFile.bytes(named: prefix + name) == Array(bytes), "\(name) is out of date")
    }
  }
}
