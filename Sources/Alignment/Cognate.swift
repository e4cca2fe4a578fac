/// Reduces learned words and names of both languages to a skeleton that cognates share:
/// `organizzazione` and *organization*, `Zelenskij` and *Zelensky*.
enum Cognate {
  private static let italianEndings = endings(
    """
    izzazione:izat azione:at zione:t sione:s ità:it tà:t ismo:ism ista:ist ico:ic ica:ic ici:ic \
    iche:ic ale:al ali:al ivo:iv iva:iv ivi:iv ive:iv oso:os osa:os osi:os ose:os enza:enc \
    anza:anc enze:enc anze:anc ente:ent enti:ent ante:ant anti:ant tore:tor tori:tor trice:tor \
    ario:ar aria:ar ari:ar arie:ar orio:or oria:or bile:bl bili:bl mente: mento:ment menti:ment \
    izzare:iz ificare:if ura:ur ure:ur izzazioni:izat azioni:at zioni:t sioni:s ismi:ism isti:ist \
    iste:ist
    """
  )
  private static let englishEndings = endings(
    """
    ization:izat isation:izat ation:at tion:t sion:s izations:izat isations:izat ations:at tions:t \
    sions:s ity:it ities:it ty:t isms:ism ists:ist ical:ic ically:ic ics:ic ally:al ive:iv ives:iv \
    ous:os ously:os ence:enc ences:enc ency:enc ance:anc ances:anc ancy:anc ents:ent ants:ant \
    tors:tor ary:ar aries:ar ory:or ories:or ble:bl bly:bl ly: ize:iz ized:iz izes:iz izing:iz \
    ise:iz ised:iz ify:if ified:if ures:ur ure:ur ments:ment ed: ing: es: s: e:
    """
  )

  private static func endings(_ list: String) -> [(ending: [UInt8], reduced: [UInt8])] {
    list.split(separator: " ").map { pair in
      let sides = pair.split(separator: ":", omittingEmptySubsequences: false)
      return (Array(sides[0].utf8), Array((sides.count > 1 ? sides[1] : "").utf8))
    }
    .sorted { $0.ending.count > $1.ending.count }
  }

  /// The skeleton of an Italian word given by its unaccented key, `nil` if it is too short to say
  /// anything.
  static func italian(_ key: [UInt8]) -> [UInt8]? { skeleton(key, italianEndings) }

  /// The skeleton of an English word.
  static func english(_ key: [UInt8]) -> [UInt8]? { skeleton(key, englishEndings) }

  private static func skeleton(
    _ key: [UInt8],
    _ endings: [(ending: [UInt8], reduced: [UInt8])]
  ) -> [UInt8]? {
    guard key.count >= 5, key.allSatisfy({ $0 &- 0x61 < 26 || $0 >= 0x80 }) else { return nil }
    var letters = key
    for (ending, reduced) in endings
    where key.count > ending.count + 2 && key.suffix(ending.count).elementsEqual(ending) {
      letters.removeLast(ending.count)
      letters += reduced
      break
    }
    return consonants(letters)
  }

  /// The first letter and the consonants, spelt in one way, doubles once.
  private static func consonants(_ letters: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      index += 1
      let sound: UInt8
      switch letter {
      case UInt8(ascii: "p") where next == UInt8(ascii: "h"):
        sound = UInt8(ascii: "f")
        index += 1
      case UInt8(ascii: "h"): continue
      case UInt8(ascii: "c"), UInt8(ascii: "q"): sound = UInt8(ascii: "k")
      case UInt8(ascii: "x"), UInt8(ascii: "z"): sound = UInt8(ascii: "s")
      case UInt8(ascii: "j"), UInt8(ascii: "y"), UInt8(ascii: "i"): sound = UInt8(ascii: "i")
      case UInt8(ascii: "w"): sound = UInt8(ascii: "v")
      default: sound = letter
      }
      let isVowel = "aeiou".utf8.contains(sound)
      if isVowel && !result.isEmpty { continue }
      if result.last != sound { result.append(sound) }
    }
    return result.count >= 3 ? result : nil
  }
}
