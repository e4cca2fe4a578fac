import Linguistics
import TextModel

extension SentenceWriter {
  /// Appends the objects that are unstressed pronouns in Italian.
  mutating func appendPronouns(_ group: VerbGroup, _ index: Int) {
    let offset = group.main.source.upperBound
    for pronoun in pronouns(of: group, index) {
      words.append(.added(pronoun, at: offset, "pronoun"))
    }
  }

  private func pronouns(of group: VerbGroup, _ index: Int) -> [String] {
    var objects: [String] = []
    var recipients: [String] = []
    var places: [String] = []
    let recipient = topic.isPlural ? "them" : topic.object
    let flags = group.main.lexeme?.flags
    for clitic in group.clitics.map(\.lemma) + group.attached.map({ "\($0)" }) {
      switch clitic {
      case "lo" where VerbClasses.copular.contains(group.main.lemma): objects.append("so")
      case "lo", "la": objects.append("it")
      case "li", "le": objects.append("them")
      case "mi": objects.append("me")
      case "ti": objects.append("you")
      case "ne": objects += partitive(group, flags, index)
      case "ci" where VerbClasses.takesThing.contains(group.main.lemma),
        "vi" where VerbClasses.takesThing.contains(group.main.lemma):
        let governed = flags?.mapped("prep", "a") ?? flags?.mapped("prep", "in") ?? "in"
        places.append(governed.isEmpty || governed == "0" ? "it" : governed + " it")
      case "ci" where isTransitive(group) && group.main.lemma != "essere": objects.append("us")
      case "ci" where !group.isCopula, "vi" where !group.isCopula: places.append("there")
      case "gli" where isAccusative(group, index): objects.append("them")
      case "gli": recipients.append(recipient)
      case "gli+lo", "gli+la":
        objects.append("it")
        recipients.append(recipient)
      default: break
      }
    }
    let isGiven = VerbClasses.giving.contains(group.main.lemma) && noun(index + 1) != nil
    let governed = isGiven ? "" : flags?.mapped("prep", "a") ?? "to"
    let datives = recipients.map { governed.isEmpty || governed == "0" ? $0 : governed + " " + $0 }
    return (objects + datives + places).flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// `le critica`: with a verb that has no other object the pronoun is that.
  private func isAccusative(_ group: VerbGroup, _ index: Int) -> Bool {
    group.clitics.contains { $0.key == Array("le".utf8) } && isTransitive(group)
      && noun(index + 1) == nil && verb(index + 1)?.tense != .infinitive
      && group.main.lexeme?.flags.mapped("prep", "a") == nil
  }

  /// `ne parlano`: talk about it; `ne hanno fatto una base`: made it a base.
  private func partitive(_ group: VerbGroup, _ flags: LexemeFlags?, _ index: Int) -> [String] {
    if group.main.lemma == "fare", noun(index + 1)?.determiner != nil { return ["it"] }
    guard let governed = flags?.mapped("prep", "di") else { return [] }
    return governed.isEmpty || governed == "0" ? ["it"] : [governed + " it"]
  }
}
