/// An abbreviation that ends in a point, and how it behaves before what follows.
public struct Abbreviation: Hashable, Sendable {
  /// How an abbreviation behaves.
  ///
  /// One abbreviation may have several: Italian `gen.` is a general and January.
  public enum Behaviour: String, Hashable, Sendable, CaseIterable {
    /// A rank, office or form of address: joins the name after it (`gen.`, `dott.ssa`).
    case title
    /// Points at what follows and always joins it (`cfr.`, `es.`, `ca.`).
    case reference
    /// Joins a number, a Roman numeral, a letter or lower case (`art.`, `n.`, `pp.`).
    case numeric
    /// A month or a day: joins a number after it, may end a sentence after one (`3 ott.`).
    case month
    /// A unit of measure: may end a sentence after a number (`40 km.`).
    case unit
    /// May end a sentence: does so before any capital (`ecc.`, `d.C.`).
    case ender
    /// Stands behind a name, and may end a sentence: does so only before a word that is sure to
    /// begin one (`S.p.A.`, `Inc.`, `Jr.`).
    case suffix
    /// Also a whole word, which ends a sentence before any capital (`pop art.`).
    case word
  }

  /// The abbreviation as written, with its inner points; the final point may be missing.
  ///
  /// A capital at its start binds (`Col.`); lower case matches capitals, too.
  public var form: String
  /// How it behaves.
  public var behaviour: Behaviour
  /// What it stands for.
  public var reading: String

  /// Creates an abbreviation.
  public init(_ form: String, _ behaviour: Behaviour, reading: String = "") {
    self.form = form
    self.behaviour = behaviour
    self.reading = reading
  }
}
