/// The rules that decide whether a segment ends at a final mark.
///
/// Each place is decided by exactly one; its raw value is the id that `fronte segment --why` shows.
/// In the examples `|` marks a boundary.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  // MARK: Rules that break

  /// A line of the text ends: always a boundary, with or without a final mark.
  case lineEnd = "line-end"
  /// The text ends.
  case textEnd = "text-end"
  /// A final mark, and what follows begins a sentence: `La diga ha ceduto.| Il fiume sale.`
  case finalMark = "final-mark"
  /// A point after a whole word, and a sentence in lower case: `Chiusi i seggi.| al Sisi vince.`
  case lowercaseStart = "lower-case-start"
  /// The blank after the mark was forgotten: `Il valico è chiuso.|Si torna indietro.`
  case missingSpace = "missing-space"
  /// An ellipsis, and a capital after it: `Il tempo stringe…| A Kiev si aspetta.`
  case ellipsisEnds = "ellipsis-ends"
  /// An abbreviation that may end a sentence, before the start of one:
  /// `Servono tende, coperte ecc.| Manca il resto.`
  case abbreviationEnds = "abbreviation-ends"
  /// An acronym with points before the start of a sentence: `Lavora alla N.A.T.O.| Non ne parla.`
  case acronymEnds = "acronym-ends"
  /// A single letter that names a thing, not a person: `Si passò al piano B.| Nessuno protestò.`
  case letterEnds = "letter-ends"

  // MARK: Rules that join

  /// The point stands inside a word, number or address: `alle 18.30`, `www.esempio.it`.
  case insideWord = "inside-word"
  /// A comma, colon or bracket follows: the sentence goes on. `«Chi paga?», chiede il sindaco.`
  case punctuationFollows = "punctuation-follows"
  /// A question, exclamation or ellipsis with lower case after it: `E il gas? si chiede Vienna.`
  case lowercaseFollows = "lower-case-follows"
  /// The mark belongs to a quotation, and the sentence goes on after it: `«Basta.» dice il console.`
  case quotationGoesOn = "quotation-goes-on"
  /// A question in quotation marks with its speaker behind it: `“Why now?” Khan asked.`
  case attribution = "attribution"
  /// The mark belongs to a bracket inside the sentence: `Il voto (ma quale?) slitta`.
  case bracketGoesOn = "bracket-goes-on"
  /// The mark belongs to an aside between dashes: `La Libia – ma quale? – Roma non la vede.`
  case asideGoesOn = "aside-goes-on"
  /// A mark alone in brackets, `[…]`, `(...)`, `(!)`, says nothing about the sentence.
  case bracketedMark = "bracketed-mark"
  /// Marks that open a sentence: `…E poi venne la guerra.`
  case openingMark = "opening-mark"
  /// A rank, office or form of address before a name: `il gen. Conti`, `l'on. Ferri`.
  case title = "title"
  /// A word that points at what follows: `cfr. Tucidide`, `ca. 300`.
  case reference = "reference"
  /// An abbreviation before its number or letter: `art. 5`, `vol. II`, `all. B`.
  case numeric = "numeric"
  /// An abbreviation that may end a sentence, where nothing says that it does: `uova, latte ecc. per`.
  case abbreviationGoesOn = "abbreviation-goes-on"
  /// A word cut short that is in no table, in lower case on both sides: `l'ist. geogr. militare`.
  case unknownAbbreviation = "unknown-abbreviation"
  /// The initial of a name: `G. Verdi`, `J. F. Kennedy`.
  case initial = "initial"
  /// An acronym with points inside a sentence: `la F.A.O. di Roma`.
  case acronymGoesOn = "acronym-goes-on"
  /// The number or letter of a list item: `2. Ritiro delle truppe.`
  case listNumber = "list-number"
  /// The number of a heading with its word: `Art. 3. La Repubblica …`, `Capitolo II. Il fronte`.
  case headingNumber = "heading-number"
  /// The place that opens a report, before its dash: `TUNISI, 3 ott. – Il porto è chiuso.`
  case dateline = "dateline"
  /// A date with blanks: `12. 3. 2021`.
  case spacedDate = "spaced-date"

  /// Whether a segment ends where the rule applies.
  public var isBreak: Bool {
    switch self {
    case .lineEnd, .textEnd, .finalMark, .lowercaseStart, .missingSpace, .ellipsisEnds,
      .abbreviationEnds, .acronymEnds, .letterEnds:
      true
    default:
      false
    }
  }

  /// What the rule says, in one line, without a final point.
  public var reason: String {
    switch self {
    case .lineEnd: "the line ends"
    case .textEnd: "the text ends"
    case .finalMark: "a final mark, and a new sentence begins"
    case .lowercaseStart: "a point after a whole word; the next sentence begins in lower case"
    case .missingSpace: "a final mark; the blank after it is missing"
    case .ellipsisEnds: "an ellipsis, and a new sentence begins"
    case .abbreviationEnds: "an abbreviation that may end a sentence, and a new one begins"
    case .acronymEnds: "an acronym, and a new sentence begins"
    case .letterEnds: "a letter that names a thing, and a new sentence begins"
    case .insideWord: "the mark stands inside a word, number or address"
    case .punctuationFollows: "the punctuation that follows continues the sentence"
    case .lowercaseFollows: "the sentence goes on in lower case"
    case .quotationGoesOn: "the sentence goes on after the quotation"
    case .attribution: "the speaker of the quotation follows"
    case .bracketGoesOn: "the mark belongs to a bracket inside the sentence"
    case .asideGoesOn: "the mark belongs to an aside between dashes"
    case .bracketedMark: "a mark alone in brackets ends nothing"
    case .openingMark: "the mark opens the sentence"
    case .title: "a title that joins the name after it"
    case .reference: "an abbreviation that points at what follows"
    case .numeric: "an abbreviation that joins its number"
    case .abbreviationGoesOn: "an abbreviation, and nothing says that a new sentence begins"
    case .unknownAbbreviation: "it looks like an abbreviation, and lower case follows"
    case .initial: "the initial of a name"
    case .acronymGoesOn: "an acronym, and nothing says that a new sentence begins"
    case .listNumber: "the number of a list item stays with its text"
    case .headingNumber: "the number of a heading stays with its text"
    case .dateline: "a place or date before a dash opens the report"
    case .spacedDate: "part of a date"
    }
  }
}
