import Terminology

/// The options that fill the fields of a row.
enum FieldOptions {
  /// An option and the column that it fills.
  struct Field {
    /// The option.
    var option: Option
    /// The native column; `nil` for a column that is kept without being used.
    var column: GlossaryColumn?

    /// The column's name.
    var name: String { option.name }

    /// Whether it says something of the whole entry, not of one rendering.
    var isOfEntry: Bool {
      switch column {
      case .pos, .gender, .domain, .forms, .match, .see: true
      case nil: true
      default: false
      }
    }
  }

  /// The fields, in the order of the help.
  static let fields: [Field] = [
    field(
      .pos,
      .choice(["noun", "proper", "acronym", "adjective", "verb", "adverb", "phrase"]),
      "What the term is"
    ),
    field(.gender, .choice(["m", "f", "mpl", "fpl", "c"]), "The gender of the Italian"),
    field(.domain, .text("DOMAIN"), "The domain, such as law"),
    field(
      .status,
      .choice(["preferred", "admitted", "forbidden", "keep"]),
      "What the English may be used for; 'keep' leaves the Italian as it is"
    ),
    field(.note, .text("TEXT"), "What the reader should know"),
    Field(
      option: Option("definition", taking: .text("TEXT"), "What the term means"),
      column: nil
    ),
    field(.source, .text("TEXT"), "Where the pair comes from"),
    field(.usage, .text("WORDS"), "Notes on the English: the, pl, mass, hum, place, time, attr"),
    field(.forms, .text("LIST"), "Further spellings, separated by commas; = for invariable"),
    field(.match, .choice(["exact", "case", "lemma"]), "How the term is recognised"),
    field(.first, .text("TEXT"), "The English of the first mention in a text"),
    field(.sense, .text("LIST"), "Words of which one must be near, separated by commas"),
    field(.see, .text("LIST"), "Other entries to see, separated by commas"),
  ]

  /// A field under a column of the user's own.
  static let other = Option(
    "set",
    taking: .text("COLUMN=VALUE"),
    isRepeatable: true,
    "A field under any other column"
  )

  /// All options.
  static let options = fields.map(\.option) + [other]

  private static func field(
    _ column: GlossaryColumn,
    _ value: Option.Value,
    _ summary: String
  ) -> Field {
    Field(option: Option(column.name, taking: value, summary), column: column)
  }

  /// The fields that were given.
  static func given(_ context: Context) -> [Field] {
    fields.filter { context.arguments.has($0.option) }
  }

  /// Fills a row's fields with what was given.
  static func fill(_ row: inout GlossaryRow, _ context: Context) throws(Failure) {
    for field in given(context) {
      let value = clean(context.arguments.value(field.option) ?? "")
      if let column = field.column {
        row[column] = value
      } else {
        row[other: field.name] = value
      }
    }
    for pair in context.arguments.values(other) {
      guard let equals = pair.firstIndex(of: "="), equals > pair.startIndex else {
        throw .usage("'--set \(pair)' is not COLUMN=VALUE", command: context.arguments.command)
      }
      let name = clean(String(pair[..<equals]))
      let value = clean(String(pair[pair.index(after: equals)...]))
      if let column = GlossaryColumn.allCases.first(where: { $0.name == name }) {
        row[column] = value
      } else {
        row[other: name] = value
      }
    }
  }

  /// One line without blanks around it: the file has no place for tabs and line ends.
  static func clean(_ text: String) -> String {
    Plain.text(text).split(separator: " ").joined(separator: " ")
  }
}
