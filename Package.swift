// swift-tools-version: 6.2

import PackageDescription

// One target per room of the house. A room may use only the rooms above it; `ArchitectureTests`
// reads the import lines against this plan, since SwiftPM lets transitive imports through.
let package = Package(
  name: "fronte",
  products: [
    .executable(name: "fronte", targets: ["fronte"])
  ],
  targets: [
    // Data: the TSV files, embedded as they stand.
    .target(name: "EmbeddedData", exclude: ["README.md"]),

    // Text and language.
    .target(name: "TextModel", linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "Segmentation",
      dependencies: ["EmbeddedData", "TextModel"],
      exclude: ["Data"]
    ),
    .target(
      name: "Linguistics",
      dependencies: ["EmbeddedData", "TextModel"],
      exclude: ["Data"]
    ),

    // What fronte exists for.
    .target(name: "Terminology", dependencies: ["EmbeddedData", "TextModel", "Linguistics"]),
    .target(name: "Alignment", dependencies: ["TextModel", "Linguistics", "Terminology"]),
    .target(name: "Drafting", dependencies: ["TextModel", "Linguistics", "Terminology"]),
    .target(
      name: "Bilingual",
      dependencies: [
        "TextModel", "Segmentation", "Linguistics", "Terminology", "Alignment", "Drafting",
      ]
    ),
    .target(
      name: "Interchange",
      dependencies: [
        "TextModel", "Segmentation", "Linguistics", "Terminology", "Alignment", "Drafting",
        "Bilingual",
      ]
    ),

    // The program.
    .target(
      name: "FronteCLI",
      dependencies: [
        "TextModel", "Segmentation", "Linguistics", "Terminology", "Alignment", "Drafting",
        "Bilingual", "Interchange",
      ]
    ),
    .executableTarget(name: "fronte", dependencies: ["FronteCLI"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "TextModel", "Segmentation", "Linguistics", "Terminology", "Alignment", "Drafting",
        "Bilingual", "Interchange",
      ]
    ),

    // Tests mirror the rooms.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "TextModelTests", dependencies: ["TextModel", "TestSupport"]),
    .testTarget(
      name: "SegmentationTests",
      dependencies: ["Segmentation", "TextModel", "TestSupport"]
    ),
    .testTarget(
      name: "LinguisticsTests",
      dependencies: ["Linguistics", "TextModel", "TestSupport"]
    ),
    .testTarget(
      name: "TerminologyTests",
      dependencies: ["Terminology", "Linguistics", "TextModel", "TestSupport"]
    ),
    .testTarget(
      name: "AlignmentTests",
      dependencies: ["Alignment", "TextModel", "TestSupport"]
    ),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "Interchange", "Bilingual", "Drafting", "Segmentation", "Terminology", "TextModel",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "DraftingTests",
      dependencies: ["Drafting", "Terminology", "TextModel", "TestSupport"]
    ),
    .testTarget(
      name: "BilingualTests",
      dependencies: [
        "Bilingual", "Drafting", "Segmentation", "Terminology", "Alignment", "TextModel",
        "TestSupport",
      ]
    ),
    .testTarget(
      name: "FronteCLITests",
      dependencies: ["FronteCLI", "TextModel", "TestSupport"]
    ),

    // Tests of the whole: the built program, and the house's own rules.
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["fronte", "Terminology", "TextModel", "TestSupport"]
    ),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["Linguistics", "TestSupport"]
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

for target in package.targets where target.name != "EmbeddedData" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
