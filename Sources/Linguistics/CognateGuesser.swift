/// Guesses the English of Italian words that the lexicon has not, by endings of learned words that
/// both languages took from Latin and Greek: `-zione` is -tion, `-logia` is -logy.
///
/// Only endings of four letters or more are used; shorter ones guess wrongly too often. A guess is
/// never taken for knowledge: its reading is marked as guessed.
public enum CognateGuesser {
  /// A guess: the English in citation form, and what the word is.
  public struct Guess: Hashable, Sendable {
    /// The English citation form.
    public var english: String
    /// Part of speech and features.
    public var analysis: Analysis
  }

  private struct Ending: Sendable {
    var italian: String
    var english: String
    var partOfSpeech: PartOfSpeech
    var features: Features
  }

  /// Italian ending, English ending, part of speech, gender and number; longer endings first.
  private static let table = """
    izzazione ization n fs
    izzazioni ization n fp
    abilmente ably r -
    icamente ically r -
    ivamente ively r -
    almente ally r -
    osamente ously r -
    logicamente logically r -
    izzante izing a s
    izzanti izing a p
    logiche logical a fp
    grafiche graphical a fp
    zione tion n fs
    zioni tion n fp
    sione sion n fs
    sioni sion n fp
    bilità bility n f
    tività tivity n f
    ività ivity n f
    alità ality n f
    icità icity n f
    osità osity n f
    logia logy n fs
    logie logy n fp
    grafia graphy n fs
    grafie graphy n fp
    crazia cracy n fs
    crazie cracy n fp
    logico logical a ms
    logica logical a fs
    logici logical a mp
    grafico graphic a ms
    grafica graphic a fs
    grafici graphic a mp
    cratico cratic a ms
    cratica cratic a fs
    cratici cratic a mp
    istico istic a ms
    istica istic a fs
    istici istic a mp
    istiche istic a fp
    abile able a s
    abili able a p
    ibile ible a s
    ibili ible a p
    ativo ative a ms
    ativa ative a fs
    ativi ative a mp
    ative ative a fp
    itivo itive a ms
    itiva itive a fs
    itivi itive a mp
    itive itive a fp
    ismo ism n ms
    ismi ism n mp
    ista ist n s
    isti ist n mp
    iste ist n fp
    izzato ized a ms
    izzata ized a fs
    izzati ized a mp
    izzate ized a fp
    metro meter n ms
    metri meter n mp
    fobia phobia n fs
    ionale ional a s
    ionali ional a p
    """

  private static let endings: [Ending] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: " ").map(String.init)
    guard parts.count == 4 else { return nil }
    let partOfSpeech: PartOfSpeech
    switch parts[2] {
    case "n": partOfSpeech = .noun
    case "a": partOfSpeech = .adjective
    default: partOfSpeech = .adverb
    }
    return Ending(
      italian: parts[0],
      english: parts[1],
      partOfSpeech: partOfSpeech,
      features: Features(tags: parts[3])
    )
  }

  /// The guess for a word given by its folding key, or `nil`.
  public static func guess(_ key: [UInt8]) -> Guess? {
    guard key.count >= 8 else { return nil }
    let word = String(decoding: key, as: UTF8.self)
    for ending in endings where word.hasSuffix(ending.italian) {
      let stem = word.dropLast(ending.italian.count)
      guard stem.utf8.count >= 3, stem.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
      return Guess(
        english: latinized(String(stem)) + ending.english,
        analysis: Analysis(
          lexeme: nil,
          ending.partOfSpeech,
          ending.features,
          origin: .guessed
        )
      )
    }
    return nil
  }

  /// Beginnings that English always spells otherwise.
  private static let beginnings = [
    "tecno": "techno", "psico": "psycho", "foto": "photo", "fisio": "physio", "crono": "chrono",
    "idro": "hydro", "iper": "hyper", "teo": "theo", "filosof": "philosoph",
  ]

  /// Spells the stem as English does where it always differs.
  private static func latinized(_ stem: String) -> String {
    for (italian, english) in beginnings where stem.hasPrefix(italian) {
      return english + stem.dropFirst(italian.count)
    }
    return stem
  }
}
