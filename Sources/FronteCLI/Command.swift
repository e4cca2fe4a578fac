/// A command of the program; each stands in a file of its own.
protocol Command {
  /// What it is called, takes and does.
  static var specification: CommandSpecification { get }

  /// Does its work.
  static func run(_ context: Context) throws(Failure) -> ExitCode
}

/// The commands in the order of the help.
enum CommandTable {
  static var all: [any Command.Type] {
    [
      AnnotateCommand.self, AlignCommand.self, ExportCommand.self, CheckCommand.self,
      TermsCommand.self, ExtractCommand.self,
      DraftCommand.self,
      SegmentCommand.self,
      GlossaryListCommand.self, GlossarySearchCommand.self, GlossaryShowCommand.self,
      GlossaryWhichCommand.self, GlossaryStatsCommand.self, GlossaryNewCommand.self,
      GlossaryAddCommand.self, GlossaryEditCommand.self, GlossaryRemoveCommand.self,
      GlossaryImportCommand.self,
      GlossaryExportCommand.self, GlossaryConvertCommand.self, GlossaryMergeCommand.self,
      GlossaryDiffCommand.self, GlossaryLintCommand.self, GlossarySortCommand.self,
      GlossaryHistoryCommand.self, GlossaryUndoCommand.self,
      MemoryAddCommand.self, MemorySearchCommand.self, MemoryListCommand.self,
      CompletionsCommand.self,
    ]
  }

  /// The specifications in the same order.
  static var specifications: [CommandSpecification] { all.map { $0.specification } }

  /// The command that the first words call, and how many words that takes.
  static func command(for words: ArraySlice<String>) -> (any Command.Type, Int)? {
    for count in [2, 1] where words.count >= count {
      let name = words.prefix(count).joined(separator: " ")
      if let command = all.first(where: { $0.specification.name == name }) {
        return (command, count)
      }
    }
    return nil
  }

  /// The commands of a group such as `glossary`.
  static func group(_ name: String) -> [CommandSpecification] {
    specifications.filter { $0.name.hasPrefix(name + " ") }
  }
}
