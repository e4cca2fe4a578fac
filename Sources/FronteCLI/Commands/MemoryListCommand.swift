import Drafting

/// Lists the units of a translation memory.
enum MemoryListCommand: Command {
  static let specification = CommandSpecification(
    name: "memory list",
    operands: "MEMORY.tmx…",
    operandCount: 1...Int.max,
    summary: "List the sentences of a memory with their translations",
    discussion: "Italian and English parted by a tab, one unit a line, in the order of the file.",
    options: SharedOption.everywhere,
    examples: [
      .init("fronte memory list memory.tmx", "All units."),
      .init("fronte memory list memory.tmx | wc -l", "How many there are."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let memory = try MemoryFile.read(context.arguments.operands, context)
    var output = ""
    for unit in memory.units {
      output += "\(Plain.text(unit.source))\t\(Plain.text(unit.target))\n"
    }
    try context.write(Array(output.utf8))
    return .success
  }
}
