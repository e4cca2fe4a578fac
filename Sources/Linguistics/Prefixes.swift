/// Prefixes that may stand before a known Italian word, and their English.
public enum Prefixes {
  /// A prefix and what becomes of it.
  public struct Prefix: Sendable {
    /// The Italian letters, without a hyphen.
    public var italian: String
    /// The English before the English word, with its hyphen or blank.
    public var english: String
    /// Whether it may stand before a verb.
    public var takesVerbs: Bool
  }

  /// Italian and English by line, the longer ones before their own beginnings.
  ///
  /// `+` marks those that verbs take.
  private static let table = """
    anti anti-
    arci arch
    auto self-
    bio bio
    contro+ counter
    cripto crypto-
    cyber cyber
    ciber cyber
    eco eco-
    etno ethno-
    euro euro
    ex former_
    extra extra-
    filo pro-
    geo geo
    idro hydro
    iper hyper-
    infra infra
    inter inter
    intra intra-
    macro macro
    maxi huge_
    mega mega-
    micro micro
    mini mini-
    multi multi-
    narco narco-
    neo neo-
    non non-
    nano nano
    oltre beyond_
    para para
    pluri multi-
    poli poly
    post post-
    pre+ pre-
    pro pro-
    pseudo pseudo-
    radio radio
    ri+ re
    semi semi-
    sotto under
    sovra+ over
    spazio space-
    stra over
    sub sub
    super super
    tele tele
    termo thermo
    trans trans
    tri tri
    turbo turbo-
    ultra ultra-
    uni uni
    vice deputy_
    """

  /// All prefixes, in the order of the table.
  public static let all: [Prefix] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: " ")
    guard parts.count == 2, parts[1] != "-" else { return nil }
    let takesVerbs = parts[0].hasSuffix("+")
    return Prefix(
      italian: String(takesVerbs ? parts[0].dropLast() : parts[0]),
      english: String(parts[1].map { $0 == "_" ? " " : $0 }),
      takesVerbs: takesVerbs
    )
  }

  /// The letters of all prefixes as bytes, by index.
  static let bytes: [[UInt8]] = all.map { Array($0.italian.utf8) }
}
