import Foundation
import Terminology
import TestSupport
import Testing
import TextModel

/// Glossaries survive writers that are killed at any moment.
///
/// For long runs the environment may say how many writers there are (`FRONTE_KILL_WRITERS`), how many
/// entries each adds (`FRONTE_KILL_ENTRIES`) and after how many milliseconds at most a run is killed
/// (`FRONTE_KILL_DELAY`).
@Suite struct KillTests {
  private static let writers = setting("WRITERS") ?? 20
  private static let entries = setting("ENTRIES") ?? 2
  /// Long enough for a run to get its turn among the others.
  private static let delay = setting("DELAY") ?? 900

  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment["FRONTE_KILL_\(name)"].flatMap { Int($0) }
  }

  /// A writer adds its entries one after another; most runs are killed after some milliseconds, and
  /// tried again until the program says that the entry is added (0) or there already (1).
  private static let script = """
    writer() {
      RANDOM=$(($1 + 1))
      for ((j = 0; j < $2; j++)); do
        while true; do
          "$FRONTE" glossary add g.tsv "voce $1 $j" "entry $1 $j" -q --as-given --wait 60 \\
            2>>"err.$1" &
          pid=$!
          if ((RANDOM % 3)); then
            sleep "0.$(printf %03d $((RANDOM % $3)))"
            kill -9 $pid 2>>kills.err && echo killed >>"kills.$1"
          fi
          wait $pid 2>/dev/null
          status=$?
          [ $status -le 1 ] && break
          [ $status -eq 137 ] || { echo "status $status" >>"err.$1"; exit 1; }
        done
        echo "voce $1 $j" >>"done.$1"
      done
    }
    for ((i = 0; i < WRITERS; i++)); do writer $i $ENTRIES $DELAY & done
    wait
    """

  /// What another program sees while the writers are at work, and whether it is ever half a file.
  private func watch(_ folder: TemporaryFolder, while isRunning: () -> Bool) -> [String] {
    var problems: [String] = []
    var lastCount = 0
    while isRunning(), problems.count < 5 {
      guard let text = try? folder.read("g.tsv") else { continue }
      let lines = text.split(separator: "\n")
      if !text.isEmpty, text.last != "\n" { problems.append("no line end after \(lines.count)") }
      for line in lines.dropFirst() {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        if fields.count < 2 || fields[0].dropFirst(5) != fields[1].dropFirst(6) {
          problems.append("half a line: \(line)")
        }
      }
      if lines.count < lastCount { problems.append("\(lastCount) lines became \(lines.count)") }
      lastCount = lines.count
      usleep(2_000)
    }
    return problems
  }

  @Test func losesAndDoublesNothing() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", Self.script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [
      "FRONTE": ProgramTests.binary, "PATH": "/usr/bin:/bin", "HOME": folder.path,
      "WRITERS": "\(Self.writers)", "ENTRIES": "\(Self.entries)",
      "DELAY": "\(Self.delay)",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = Date()
    try process.run()
    let problems = watch(folder) { process.isRunning }
    process.waitUntilExit()
    #expect(problems == [])

    let names = try folder.names("")
    for name in names where name.hasPrefix("err.") {
      #expect(try folder.read(name).split(separator: "\n").filter { !$0.contains("[L001]") } == [])
    }
    let expected = Set(
      (0..<Self.writers).flatMap { writer in
        (0..<Self.entries).map { "voce \(writer) \($0)" }
      }
    )
    let file = Array(try folder.read("g.tsv").utf8)
    let terms = GlossaryDocument(file).rows.map { $0[.italian] }
    #expect(terms.count == expected.count && Set(terms) == expected)

    let history = GlossaryHistory(Array(try folder.read("g.tsv.history").utf8))
    #expect(try replayed(history) == file)
    let kills = try names.filter { $0.hasPrefix("kills.") && $0 != "kills.err" }
      .map { try folder.read($0).split(separator: "\n").count }.reduce(0, +)
    let settled = history.records.count { $0.undoes != nil }
    print(
      "kill test: \(terms.count) entries, \(kills) kills in \(Date().timeIntervalSince(start)) s,"
        + " \(settled) changes interrupted after they were written down,"
        + " \(history.damagedLines) history lines cut short"
    )

    // A lock and a file set aside that a killed writer left behind do not stand in the way.
    try folder.write("process 1 of nobody", to: ".g.tsv.lock")
    try folder.write("half a fi", to: ".g.tsv.new")
    let next = try ProgramTests.run("fronte glossary add g.tsv fine end -q --wait 0", in: folder)
    #expect(next.status == 0 && next.error.isEmpty)
    let left = try folder.names("").filter { $0.hasPrefix(".g.tsv") }
    #expect(left == [])
    #expect(try ProgramTests.run("fronte glossary undo g.tsv -q", in: folder).status == 0)
    #expect(Array(try folder.read("g.tsv").utf8) == file)
  }

  /// The file that the changes of a history add up to, each checked against what it was made from.
  private func replayed(_ history: GlossaryHistory) throws -> [UInt8] {
    let undone = history.undone
    var bytes: [UInt8] = []
    for record in history.records where !undone.contains(record.number) && record.undoes == nil {
      #expect(SHA256.hexadecimal(bytes) == record.before, "change \(record.number)")
      bytes = try #require(record.patch.applied(to: bytes))
      #expect(SHA256.hexadecimal(bytes) == record.after, "change \(record.number)")
    }
    return bytes
  }

  @Test func saysWhoHoldsTheLock() throws {
    let folder = try TemporaryFolder()
    let result = try ProgramTests.run(
      """
      printf 'process 77 of anna since noon' > .g.tsv.lock
      flock .g.tsv.lock sleep 3 &
      sleep 0.5
      fronte glossary add g.tsv porto harbor --wait 0.2
      """,
      in: folder
    )
    #expect(result.status == 3)
    #expect(result.error.contains("g.tsv: error: locked by process 77 of anna since noon; try"))
    #expect(try !folder.names("").contains("g.tsv"))
  }

  @Test func keepsLinksAndPermissions() throws {
    let folder = try TemporaryFolder()
    let result = try ProgramTests.run(
      """
      mkdir deep && printf 'porto\\tharbor\\n' > deep/g.tsv && chmod 640 deep/g.tsv
      ln -s deep/g.tsv link.tsv
      fronte glossary add link.tsv mare sea -q
      stat -c %a deep/g.tsv deep/g.tsv.history
      readlink link.tsv
      cat deep/g.tsv
      ls deep
      ln -s deep/new.tsv next.tsv
      fronte glossary add next.tsv mare sea -q
      readlink next.tsv
      ls deep
      """,
      in: folder
    )
    #expect(
      result.output == """
        640
        640
        deep/g.tsv
        mare\tsea\t\tnoun\t\t\tm
        porto\tharbor
        g.tsv
        g.tsv.history
        deep/new.tsv
        g.tsv
        g.tsv.history
        new.tsv
        new.tsv.history

        """
    )
    #expect(result.error.isEmpty)
  }

  @Test(arguments: [
    ("fronte glossary export g.tsv --format csv -o /dev/full", Int32(3)),
    ("fronte glossary export g.tsv --format csv > /dev/full", 3),
    ("fronte glossary add /dev/full porto harbor", 3), ("fronte glossary add . porto harbor", 3),
    ("fronte glossary add - porto harbor", 2), ("fronte glossary add no/g.tsv porto harbor", 3),
    ("cat g.tsv | fronte glossary export - --format deepl | head -n 1", 0),
    ("fronte glossary list g.tsv | head -n 1", 0),
    ("truncate -s 2G big.tsv; fronte glossary list big.tsv", 3),
    ("truncate -s 2G big.tsv; fronte glossary add big.tsv porto harbor", 3),
    ("truncate -s 2G big.tsv; fronte terms -g big.tsv < g.tsv", 3),
    ("yes 'porto,harbor' | head -c 300M | fronte glossary list -", 3),
  ])
  func tellsTheShellHowItWent(line: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write("# italian\tenglish\nmare\tsea\n", to: "g.tsv")
    let result = try ProgramTests.run(line, in: folder)
    #expect(result.status == status, "\(result.error)")
    #expect(result.error.isEmpty == (status == 0))
    #expect(try folder.read("g.tsv") == "# italian\tenglish\nmare\tsea\n")
  }

  @Test func opensTheEditorOnOneEntry() throws {
    let folder = try TemporaryFolder()
    try folder.write("# italian\tenglish\tnote\nmare\tsea\nporto\tport\n", to: "g.tsv")
    let result = try ProgramTests.run(
      """
      export TMPDIR="$PWD"
      EDITOR="sed -i 's/port$/harbor/; s/^note:.*/note: Of ships./'" \\
        fronte glossary edit g.tsv Porto --editor -q && cat g.tsv
      EDITOR=true fronte glossary edit g.tsv porto --editor
      EDITOR=false fronte glossary edit g.tsv porto --editor
      EDITOR="sh -c 'echo nonsense > \\$1' sh" fronte glossary edit g.tsv porto --editor
      fronte glossary edit g.tsv porto --editor
      """,
      in: folder
    )
    #expect(
      result.output == "# italian\tenglish\tnote\nmare\tsea\nporto\tharbor\tOf ships.\n"
    )
    let messages = result.error.split(separator: "\n")
    #expect(messages.count == 5)
    #expect(messages.first?.contains("nothing was changed") ?? false)
    #expect(messages.dropFirst().first?.contains("the editor 'false' failed") ?? false)
    #expect(messages.dropFirst(2).first?.contains(":1: error: “nonsense” is no field") ?? false)
    #expect(messages.last?.contains("no editor is named") ?? false)
    #expect(try folder.read("g.tsv").hasSuffix("porto\tharbor\tOf ships.\n"))
  }

  @Test func isADriverForMergesOfGit() throws {
    let folder = try TemporaryFolder()
    let result = try ProgramTests.run(
      """
      command -v git >/dev/null || { echo merged; exit 0; }
      git init -q . && git config user.email a@example.org && git config user.name Anna
      git config merge.fronte.driver '"$FRONTE" glossary merge --base %O %A %B -o %A'
      echo '*.tsv merge=fronte' > .gitattributes
      printf '# italian\\tenglish\\tnote\\nmare\\tsea\\nporto\\tport\\n' > g.tsv
      git add .gitattributes g.tsv && git commit -qm base && git branch -M main
      git checkout -qb anna
      printf '# italian\\tenglish\\tnote\\nmare\\tsea\\tDeep.\\nporto\\tport\\n' > g.tsv
      git commit -qam anna && git checkout -q main
      printf '# italian\\tenglish\\tnote\\nmare\\tsea\\nonda\\twave\\nporto\\tport\\n' > g.tsv
      git commit -qam ours
      git merge -q anna -m merge >/dev/null && cat g.tsv && git status --porcelain -uno && echo merged
      """,
      in: folder
    )
    #expect(result.output.hasSuffix("merged\n"))
    if result.output != "merged\n" {
      #expect(
        result.output
          == "# italian\tenglish\tnote\nmare\tsea\tDeep.\nonda\twave\nporto\tport\nmerged\n"
      )
    }
  }
}
