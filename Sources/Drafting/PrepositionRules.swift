import Linguistics

/// Chooses the English preposition by what governs it and what it governs.
struct PrepositionRules: Sendable {
  /// How far apart two points of time are said to be.
  enum Interval: Sendable {
    /// Hours, days, weeks: they may lie ahead.
    case short
    /// Months and years, which lie behind.
    case long
  }

  /// What stands around a preposition.
  struct Context: Sendable {
    /// The noun group before, if it is the nearest constituent.
    var noun: NounGroup?
    /// The adjective before, if it is the nearest constituent.
    var adjective: Unit?
    /// The last verb group of the clause.
    var verb: VerbGroup?
    /// Whether nothing of the sentence stands before.
    var isFirst = false
    /// Whether a passive verb or participle waits for its agent.
    var awaitsAgent = false
    /// Whether `di` and a noun follow a length of time: `stremati da mesi di bombardamenti`.
    var isSpentOn = false
    /// The verb or participle that waits for its agent.
    var done: Unit?
    /// The noun group after.
    var object: NounGroup?
    /// Whether what stands before is compared: `più automobili della Germania`.
    var followsComparative = false
    /// Whether what stands before is the most of its kind: `il paese più grande del mondo`.
    var followsSuperlative = false
    /// Whether `a` and the end of a range follow: `da quattro mesi a un anno`.
    var opensRange = false
    /// Whether the start of a range stands before: `dal 2011 al 2014`.
    var closesRange = false
    /// Whether a length of time stands between two points: `a nove anni dal voto`.
    var opensInterval = false
    var closesInterval: Interval?
    /// Whether what begins at a point of time lies ahead: `scatterà dal 2027`.
    var looksAhead = false
    /// Whether a conjunction and another noun follow: `tra Russia e Cina`.
    var isCoordinated = false
  }

  /// An English preposition and the rule that chose it; empty for none.
  struct Choice: Sendable {
    var text: String
    var rule: String
  }

  /// The English of `unit` in `context`.
  func choose(_ unit: Unit, _ context: Context) -> Choice {
    if case .phrase = unit.kind {
      if unit.lemma == "nei confronti di",
        context.noun?.head.map({ VerbClasses.hostile.contains($0.lemma) }) == true
      {
        return Choice(text: "against", rule: "what is aimed at somebody")
      }
      if unit.lemma == "da parte di", let noun = context.noun?.head,
        noun.isLemma(Self.comingFrom)
      {
        return Choice(text: "from", rule: "what comes from somebody")
      }
      if unit.lemma == "fino a", !isTime(context), context.object?.head?.kind != .date,
        !isYear(context)
      {
        let isNumber = context.object?.quantifiers.first?.partOfSpeech == .numeral
        return Choice(text: isNumber ? "up to" : "to", rule: "up to a point")
      }
      return Choice(text: unit.english, rule: "expression")
    }
    if let governed = governed(unit.lemma, context) { return governed }
    switch unit.lemma {
    case "a": return toward(context)
    case "in": return inside(context)
    case "da": return from(context)
    case "di":
      if isPercentage(context), context.noun == nil, !followsPhrase(context) {
        return Choice(text: "by", rule: "measure of change")
      }
      if isMeasureOfBeing(context) { return Choice(text: "", rule: "measure of being") }
      if context.followsSuperlative, let head = context.object?.head,
        ["mondo", "paese", "continente", "regione", "storia", "europa", "settore"].contains(
          head.lemma
        )
      {
        return Choice(text: "in", rule: "range of a superlative")
      }
      return Choice(text: "of", rule: "of")
    case "tra", "fra": return between(context)
    case "per":
      return isRate(context)
        ? Choice(text: "per", rule: "rate") : Choice(text: "for", rule: "for")
    case "su":
      if isShare(context) { return Choice(text: "in", rule: "one in ten") }
      if context.noun?.head == nil, context.noun?.quantifiers.last?.partOfSpeech == .numeral,
        context.object?.head == nil,
        context.object?.quantifiers.first?.partOfSpeech == .numeral
      {
        return Choice(text: "out of", rule: "number out of a number")
      }
      if let object = context.object, object.determiner?.partOfSpeech == .article,
        object.isPlural, object.quantifiers.first?.partOfSpeech == .numeral, isMeasure(object)
      {
        return Choice(text: "at around", rule: "about a level")
      }
      return Choice(text: "on", rule: "on")
    case "oltre":
      if context.object?.determiner?.partOfSpeech == .indefiniteArticle
        || context.object?.head?.lemma == "metà"
        || context.object?.quantifiers.first?.kind == .number
      {
        return Choice(text: "more than", rule: "beyond a measure")
      }
      return Choice(text: "beyond", rule: "beyond")
    case "entro":
      return Choice(
        text: isTime(context) || isYear(context) ? "by" : "within",
        rule: "time limit"
      )
    default: return Choice(text: unit.english, rule: "default")
    }
  }

  func isTime(_ context: Context) -> Bool {
    context.object?.head?.traits.contains(.time) == true
  }

  func isYear(_ context: Context) -> Bool {
    guard let object = context.object, object.head == nil, object.quantifiers.count == 1,
      let year = object.quantifiers.first, year.kind == .number, year.text.utf8.count == 4
    else { return false }
    return Int(year.text).map { (1000...2199).contains($0) } ?? false
  }

  private func isPercentage(_ context: Context) -> Bool {
    guard let number = context.object?.quantifiers.first ?? context.object?.head else {
      return false
    }
    return number.kind == .number && number.text.hasSuffix("%")
  }

  /// `impone dazi del 15%`: an expression has its object in it.
  private func followsPhrase(_ context: Context) -> Bool {
    guard let verb = context.verb, case .phrase = verb.main.kind else { return false }
    return true
  }

  /// Verbs that end at a number: `sale a 32 euro`.
  private static let changes: Set<String> = [
    "salire", "scendere", "passare", "portare", "arrivare", "aumentare", "ridurre", "tagliare",
    "calare", "crollare", "crescere", "alzare", "abbassare", "elevare", "balzare", "volare",
    "schizzare", "raddoppiare", "limitare", "puntare", "giungere", "tornare", "ammontare",
    "avvicinare", "rivedere", "correggere", "scivolare", "precipitare", "diminuire", "innalzare",
  ]

  /// Verbs whose number tells a level, not a change: `chiude a 32 euro`.
  private static let levels: Set<String> = [
    "chiudere", "essere", "restare", "rimanere", "attestare", "fermare", "mantenere", "fissare",
    "stare", "trattare", "scambiare", "viaggiare", "aprire", "stimare", "quotare", "oscillare",
    "vendere", "acquistare", "comprare", "orbitare", "volare", "trovare",
  ]

  /// `inflazione al 33%`, `il gas chiude a 32 euro`: a number that tells a level.
  private func isLevel(_ context: Context) -> Bool {
    guard let object = context.object, let number = object.quantifiers.first,
      number.kind == .number, object.head == nil || isMeasure(object)
    else { return false }
    guard let verb = context.verb else {
      return context.noun.map { $0.head?.kind != .date && $0.head != nil } ?? false
    }
    if Self.levels.contains(verb.main.lemma) { return true }
    return context.noun?.head?.partOfSpeech == .noun && isPercentage(context)
      && !Self.changes.contains(verb.main.lemma)
  }

  /// `81 rubli per dollaro`: a bare noun after a number.
  private func isRate(_ context: Context) -> Bool {
    guard let object = context.object, object.determiner == nil, object.quantifiers.isEmpty,
      object.after.isEmpty, !object.isPlural, let noun = context.noun,
      noun.quantifiers.contains(where: { $0.partOfSpeech == .numeral })
    else { return false }
    return object.head?.isLemma([
      "dollaro", "euro", "barile", "abitante", "viaggio", "persona", "tonnellata", "famiglia",
      "migrante", "chilometro", "nave",
    ]) == true
  }

  private func isMeasure(_ object: NounGroup) -> Bool {
    object.head?.isLemma([
      "euro", "dollaro", "punto", "punto base", "grado", "rublo", "sterlina", "yuan", "centesimo",
      "barile", "miliardo", "milione", "chilometro", "metro",
    ]) == true
  }

  /// `il limite è di 1,5 gradi`: what something measures.
  private func isMeasureOfBeing(_ context: Context) -> Bool {
    guard context.noun == nil, context.adjective == nil, context.verb?.main.lemma == "essere",
      context.verb?.isCopula == true, let object = context.object,
      object.determiner == nil || isPercentage(context), let number = object.quantifiers.first
    else { return false }
    return number.partOfSpeech == .numeral
  }

  func isPlace(_ context: Context) -> Bool {
    guard let head = context.object?.head else { return false }
    return head.traits.contains(.place)
      || head.partOfSpeech == .properNoun && head.kind != .date && !head.traits.contains(.human)
  }

  /// `un abitante su dieci`: a number out of a number.
  private func isShare(_ context: Context) -> Bool {
    guard let object = context.object, object.head == nil, object.determiner == nil,
      object.quantifiers.count == 1, object.quantifiers[0].partOfSpeech == .numeral,
      let noun = context.noun, noun.head != nil
    else { return false }
    return noun.determiner?.partOfSpeech == .indefiniteArticle
      || noun.quantifiers.contains { $0.partOfSpeech == .numeral }
  }

  private func isMotion(_ context: Context) -> Bool {
    guard let verb = context.verb else { return false }
    return VerbClasses.motion.contains(verb.main.lemma)
  }

  private func isClockTime(_ context: Context) -> Bool {
    guard let object = context.object else { return false }
    guard object.head == nil, let number = object.quantifiers.first, object.quantifiers.count == 1,
      number.kind == .number, object.determiner?.features.contains(.feminine) == true
    else { return false }
    return true
  }

  private func toward(_ context: Context) -> Choice {
    if isClockTime(context) { return Choice(text: "at", rule: "hour") }
    if context.object?.quantifiers.first?.lemma == "ogni", context.noun == nil {
      return Choice(text: "at", rule: "at every")
    }
    if let head = context.object?.head {
      if head.kind == .date, context.object?.determiner != nil, isDay(head) {
        let isSet =
          context.verb?.main.isLemma(["fissare", "programmare", "convocare", "prevedere"]) == true
        return Choice(text: context.isFirst ? "as of" : isSet ? "for" : "to", rule: "day")
      }
      if head.kind == .date { return Choice(text: "in", rule: "month") }
      if head.traits.contains(.time) {
        let isMonth = head.english.first?.isUppercase == true
        return Choice(text: isMonth ? "in" : "at", rule: "time")
      }
      if context.verb == nil, context.noun == nil, context.isFirst, context.object?.isName == true {
        let isCity = context.object?.determiner == nil || head.text.hasPrefix("Aia")
        if !head.traits.contains(.human) {
          return Choice(text: isCity ? "in" : "at", rule: "place at the start")
        }
      }
    }
    if isLevel(context) { return Choice(text: "at", rule: "level") }
    if isPoint(context) { return Choice(text: "at", rule: "at a point") }
    if isElection(context) { return Choice(text: "in", rule: "in an election") }
    if isPlace(context), !isMotion(context),
      context.noun == nil || context.noun?.head == nil || context.noun?.head?.kind == .date
        || context.noun?.head?.partOfSpeech == .noun
        || context.verb == nil && context.noun?.isHuman == true,
      isCity(context)
    {
      return Choice(text: "in", rule: "in a place")
    }
    return Choice(text: "to", rule: "to")
  }

  /// `al suo apice`, `alla frontiera`: a point that nothing moves or goes to.
  private func isPoint(_ context: Context) -> Bool {
    guard let head = context.object?.head, !isMotion(context),
      context.verb.map({ !Self.changes.contains($0.main.lemma) }) ?? true
    else { return false }
    if Self.heights.contains(head.lemma) { return context.noun == nil || context.verb != nil }
    return Self.edges.contains(head.lemma)
      && (context.noun == nil && context.adjective == nil
        || context.noun?.head.map(isEvent) == true)
  }

  private func isEvent(_ unit: Unit) -> Bool {
    unit.traits.contains(.event)
      || [
        "incursione", "attacco", "scontro", "incidente", "controllo", "tensione", "combattimento",
      ]
      .contains(unit.lemma)
  }

  private static let heights: Set<String> = ["apice", "culmine", "zenit", "picco"]

  private static let edges: Set<String> = [
    "frontiera", "confine", "foce", "valico", "dogana", "ingresso", "uscita",
  ]

  /// `alle presidenziali`, `al secondo turno`.
  private func isElection(_ context: Context) -> Bool {
    guard let english = context.object?.head?.english, !isMotion(context) else { return false }
    return context.isFirst && (english.hasSuffix("elections") || english.hasSuffix("election"))
      || english == "runoff"
  }

  /// Whether a date has its day: `al 25 ottobre`.
  private func isDay(_ date: Unit) -> Bool {
    date.english.split { $0 == " " || $0 == "," }.contains { part in
      part.utf8.count < 3 && part.allSatisfy(\.isNumber)
    }
  }

  /// `a Mosca`: a place without an article.
  func isCity(_ context: Context) -> Bool {
    context.object?.determiner == nil && context.object?.isName == true
  }

  private func inside(_ context: Context) -> Choice {
    if isMotion(context), isPlace(context),
      context.noun == nil || context.verb?.main.traits.contains(.takesEssere) == false
    {
      return Choice(text: "to", rule: "motion")
    }
    return Choice(text: "in", rule: "in")
  }

  private func from(_ context: Context) -> Choice {
    if isTime(context), let object = context.object {
      if object.isLastOrNext, !isMotion(context) { return start(context) }
      let isNamed = object.head?.english.first?.isUppercase == true && !object.isPlural
      if object.head?.kind == .date || isNamed && object.quantifiers.isEmpty {
        return start(context)
      }
      if object.isPlural || !object.quantifiers.isEmpty
        || object.determiner?.partOfSpeech == .indefiniteArticle
        || object.before.contains(where: { $0.adjective.lemma == "mezzo" })
      {
        return Choice(text: "for", rule: "length of time")
      }
    }
    if isTurningPoint(context) { return start(context) }
    if let object = context.object, context.noun?.head?.partOfSpeech == .noun,
      object.determiner == nil, object.quantifiers.first?.partOfSpeech == .numeral,
      object.head == nil || isMeasure(object), !context.opensRange
    {
      return Choice(text: "of", rule: "amount of a thing")
    }
    if let object = context.object, object.determiner == nil,
      object.head?.traits.contains(.human) == true,
      object.head?.partOfSpeech == .noun, object.possessive == nil
    {
      return Choice(text: "as", rule: "capacity")
    }
    return Choice(text: "from", rule: "from")
  }

  /// `dall'inizio della guerra`: an event that tells since when.
  private func isTurningPoint(_ context: Context) -> Bool {
    guard let object = context.object, object.determiner?.partOfSpeech == .article,
      let head = object.head, head.isLemma(Self.turningPoints), !context.opensRange,
      !isMotion(context), !context.awaitsAgent
    else { return false }
    return context.verb?.isFinite == true || context.isFirst
      || context.noun?.quantifiers.contains { $0.partOfSpeech == .ordinal } == true
  }

  /// What comes from somebody, whose `da parte di` is from.
  private static let comingFrom: Set<String> = [
    "opposizione", "pressione", "critica", "minaccia", "richiesta", "resistenza", "sostegno",
    "appoggio", "proposta", "risposta", "segnale", "impegno", "reazione", "ostilità", "offerta",
  ]

  static let turningPoints: Set<String> = [
    "inizio", "scoppio", "insediamento", "fondazione", "nascita", "indipendenza", "unificazione",
    "dopoguerra", "avvio",
  ]

  /// `dal 2027`: from a point of time ahead, since one that is past.
  func start(_ context: Context) -> Choice {
    context.looksAhead
      ? Choice(text: "from", rule: "point in time ahead")
      : Choice(text: "since", rule: "point in time")
  }

  private func between(_ context: Context) -> Choice {
    if isTime(context), !context.isCoordinated {
      return Choice(text: "in", rule: "after a time")
    }
    guard let object = context.object, object.isPlural, !context.isCoordinated,
      !object.quantifiers.contains(where: { $0.english == "two" || $0.lemma == "entrambi" })
    else { return Choice(text: "between", rule: "between") }
    return Choice(text: "among", rule: "among many")
  }
}
