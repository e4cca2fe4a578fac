import Linguistics
import TextModel

/// Tells where a word that may be a noun or an adjective is rather the attribute of a noun near it.
enum AttributeRules {
  /// Whether the head of a candidate, read so, stands as an attribute or a bare predicate.
  static func isAttribute(
    _ candidate: TermCandidate,
    _ readings: [Analysis],
    _ scan: borrowing TermScan
  ) -> Bool {
    let adjectives = readings.filter { $0.partOfSpeech == .adjective }
    guard !adjectives.isEmpty, candidate.head == candidate.first,
      let before = word(before: candidate.first, scan)
    else { return false }
    if isNoun(before, agreeingWith: adjectives, scan) { return true }
    if coordinators.contains(scan.key(ofToken: before)) {
      return follows(coordinator: before, adjectives, scan)
    }
    return isDegree(before, scan)
  }

  /// Whether the head of a phrase may be the participle of a verb that the word before calls for:
  /// `la tregua entrata in vigore`, `è entrata in vigore`.
  static func isParticiple(_ candidate: TermCandidate, _ scan: inout TermScan) -> Bool {
    guard candidate.head == candidate.first, let before = word(before: candidate.first, scan)
    else { return false }
    let participles = analyses(candidate.head, scan).filter { $0.features.verbForm == .participle }
    guard !participles.isEmpty else { return false }
    if scan.role(ofToken: before).contains(.auxiliary) {
      // `vi siano posti disponibili`: what there is is a thing.
      let pronoun = word(before: before, scan)
      return pronoun.map { !existentials.contains(scan.key(ofToken: $0)) } ?? true
    }
    let nouns = analyses(before, scan)
    return !nouns.isEmpty && nouns.allSatisfy { $0.partOfSpeech == .noun }
      && nouns.contains { agrees($0, participles) }
  }

  /// Whether the head of a phrase is a participle of another gender than its noun: `entrato in
  /// vigore` is no `entrata in vigore`.
  static func isOtherGender(_ candidate: TermCandidate, _ scan: inout TermScan) -> Bool {
    guard candidate.features.verbForm == .participle, candidate.pattern.kind == .noun else {
      return false
    }
    let structure = scan.cache.structures[candidate.structure]
    let nouns = scan.cache.profile(of: structure.headWord).nouns
    return !nouns.isEmpty
      && !nouns.contains {
        !$0.features.intersection(candidate.features).isDisjoint(with: .anyGender)
      }
  }

  /// Whether a word that may be a noun or an adjective stands by itself behind a verb, as its object:
  /// `non abbiamo cambiato alleati`.
  static func isObject(_ candidate: TermCandidate, _ scan: inout TermScan) -> Bool {
    guard let verb = word(before: candidate.first, scan),
      let auxiliary = word(before: verb, scan)
    else { return false }
    let readings = analyses(verb, scan)
    return scan.role(ofToken: auxiliary).contains(.auxiliary)
      && readings.contains {
        $0.features.verbForm == .participle && $0.features.contains(.singular)
      }
      && !readings.contains { $0.partOfSpeech == .noun }
      && candidate.features.contains(.plural)
  }

  /// `Anna Serra, storica del diritto`: behind a comma, with a complement of its own.
  static func isApposition(_ candidate: TermCandidate, _ scan: borrowing TermScan) -> Bool {
    let next = candidate.last + 1
    guard candidate.first > 0, next < scan.tokens.count,
      scan.bytes[scan.tokens[candidate.first - 1].start] == UInt8(ascii: ","),
      scan.tokens[next].spelling >= 0
    else { return false }
    return complements.contains(scan.key(ofToken: next))
  }

  /// `le libertà civili`, `il mercantile olandese`: a noun, or a word that an article makes one, to
  /// which an adjective belongs.
  private static func isNoun(
    _ place: Int,
    agreeingWith adjectives: [Analysis],
    _ scan: borrowing TermScan
  ) -> Bool {
    let readings = analyses(place, scan)
    let nouns = readings.filter { $0.partOfSpeech == .noun }
    guard nouns.contains(where: { agrees($0, adjectives) }) else {
      // `il governo e il parlamento italiani`: an adjective of several nouns is plural.
      return nouns.count == readings.count && !nouns.isEmpty && isSecondNoun(place, scan)
        && adjectives.contains { $0.features.contains(.plural) }
    }
    if nouns.count == readings.count { return true }
    guard readings.allSatisfy({ $0.partOfSpeech == .noun || $0.partOfSpeech == .adjective }),
      let article = word(before: place, scan)
    else { return false }
    return analyses(article, scan).contains {
      $0.partOfSpeech == .article || $0.partOfSpeech == .indefiniteArticle
        || $0.partOfSpeech == .articulatedPreposition
    }
  }

  /// `benefici economici e militari`: behind an adjective that stands behind its noun.
  private static func follows(
    coordinator: Int,
    _ adjectives: [Analysis],
    _ scan: borrowing TermScan
  ) -> Bool {
    guard let first = word(before: coordinator, scan),
      let noun = word(before: first, scan)
    else { return false }
    let attributes = analyses(first, scan).filter { $0.partOfSpeech == .adjective }
    let nouns = analyses(noun, scan)
    return attributes.contains { agrees($0, adjectives) } && !nouns.isEmpty
      && nouns.allSatisfy { $0.partOfSpeech == .noun }
      && nouns.contains { agrees($0, attributes) }
  }

  /// `il governo e il parlamento`: a noun to which another one is joined.
  private static func isSecondNoun(_ place: Int, _ scan: borrowing TermScan) -> Bool {
    var place = place
    for _ in 0..<3 {
      guard let before = word(before: place, scan) else { return false }
      if coordinators.contains(scan.key(ofToken: before)) { return true }
      place = before
    }
    return false
  }

  /// `un mare quasi interamente alleato`, `politica prima che militare`: behind a word of degree.
  private static func isDegree(_ place: Int, _ scan: borrowing TermScan) -> Bool {
    let key = scan.key(ofToken: place)
    if key.elementsEqual("che".utf8) {
      guard let before = word(before: place, scan) else { return false }
      return comparisons.contains(scan.key(ofToken: before))
    }
    let readings = analyses(place, scan)
    return key.count > 5 && key.suffix(5).elementsEqual("mente".utf8) && !readings.isEmpty
      && readings.allSatisfy { $0.partOfSpeech == .adverb }
  }

  private static func agrees(_ analysis: Analysis, _ adjectives: [Analysis]) -> Bool {
    adjectives.contains { analysis.features.agrees(with: $0.features) }
  }

  private static func analyses(_ place: Int, _ scan: borrowing TermScan) -> [Analysis] {
    scan.cache.analyzer.analyses(ofKey: scan.cache.forms.key(scan.tokens[place].spelling))
  }

  /// The word right before a token with no mark in between.
  private static func word(before place: Int, _ scan: borrowing TermScan) -> Int? {
    let before = place - 1
    guard before >= 0, scan.tokens[place].gap != .paragraph, scan.tokens[before].kind == .word,
      scan.tokens[before].spelling >= 0
    else { return nil }
    return before
  }

  private static let complements = [
    "di", "del", "dello", "della", "dell'", "dei", "degli", "delle",
  ]
  .map { Array($0.utf8) }
  private static let coordinators = ["e", "ed", "o", "ma"].map { Array($0.utf8) }
  private static let existentials = ["ci", "vi", "c'", "v'"].map { Array($0.utf8) }
  private static let comparisons = ["prima", "più", "piuttosto"].map { Array($0.utf8) }
}
