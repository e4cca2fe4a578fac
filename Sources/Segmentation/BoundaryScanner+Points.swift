internal import TextModel

extension BoundaryScanner {
  /// Decides at a single point.
  mutating func decidePoint(_ cluster: MarkCluster, _ next: Continuation) -> Decision {
    let nothing = TextRange(cluster.mark, cluster.mark)
    let touches = cluster.end == cluster.marksEnd && !next.hasGap
    if touches, !next.opensQuotation, !next.opensBracket, next.kind == .lower || next.kind == .digit
    {
      return (.insideWord, nothing)
    }
    if next.kind == .punctuation { return (.punctuationFollows, nothing) }
    if cluster.followsCloser { return (ordinary(cluster, next, nil), nothing) }

    let word = wordBefore(cluster.mark)
    let rule: Rule
    if let number = numbering(word, cluster, next) {
      rule = number
    } else {
      let traits = abbreviationTraits(word, next)
      if touches, !next.opensQuotation, !next.opensBracket {
        rule = glued(word, traits, cluster, next)
      } else {
        rule = spaced(word, traits, cluster, next)
      }
    }
    return (rule, word.range)
  }

  private mutating func spaced(
    _ word: WordBefore,
    _ traits: BoundaryLexicon.Traits,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    if opensDateline(word, next) { return .dateline }
    if !traits.isEmpty || word.kind == .acronym {
      if bracketIsInside(cluster), !isStarter(next, .strict) { return .bracketGoesOn }
      if next.opensBracket, next.kind == .upper, !isStarter(next, .strict) {
        return joinRule(traits)
      }
      return traits.isEmpty
        ? acronym(word, cluster, next) : abbreviation(word, traits, cluster, next)
    }
    switch word.kind {
    case .letter: return letter(word, cluster, next)
    case .number: return spacedDate(word, next) ?? ordinary(cluster, next, word)
    default: return ordinary(cluster, next, word)
    }
  }

  /// No blank between the point and a capital: a forgotten one, or one word.
  private mutating func glued(
    _ word: WordBefore,
    _ traits: BoundaryLexicon.Traits,
    _ cluster: MarkCluster,
    _ next: Continuation
  ) -> Rule {
    if !traits.isEmpty { return joinRule(traits) }
    if word.kind == .acronym { return .acronymGoesOn }
    if word.kind == .letter {
      return .initial
    }
    // `.Net` after a blank is a name; after a word, a bracket or a sign the blank was forgotten.
    guard cluster.mark > start, !isOpen(before: cluster.mark), startsGlued(cluster, next) else {
      return .insideWord
    }
    return .missingSpace
  }

  /// A point after a whole word, a number or a closing sign.
  mutating func ordinary(
    _ cluster: MarkCluster,
    _ next: Continuation,
    _ word: WordBefore?
  ) -> Rule {
    guard next.kind == .lower else {
      if let word, isOneWordInBracket(word, cluster), !isStarter(next, .strict) {
        return .bracketGoesOn
      }
      if let word, looksCut(word, before: next) { return .unknownAbbreviation }
      return next.hasGap ? .finalMark : .missingSpace
    }
    if cluster.closesQuotation || cluster.closesBracket { return goesOn(cluster) }
    if next.followsDash { return .lowercaseFollows }
    if let word, looksCut(word, before: next) { return .unknownAbbreviation }
    return .lowercaseStart
  }

  /// `il gen. (ris.) Conti`: a single word in lower case between brackets inside the sentence.
  private func isOneWordInBracket(_ word: WordBefore, _ cluster: MarkCluster) -> Bool {
    cluster.closesBracket && word.range.lowerBound > start
      && signBefore(word.range.lowerBound) == .openBracket
      && classAt(word.range.lowerBound) == .lower && bracketIsInside(cluster)
  }
}
