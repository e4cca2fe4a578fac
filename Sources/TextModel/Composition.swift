/// Canonical composition of Latin letters with their marks (Unicode Standard Annex #15), as a table
/// that can be read: for each mark the letters that bear it and, in the same order, what comes out.
enum Composition {
  private static let rows: [(mark: UInt32, bases: String, composed: String)] = [
    (0x300, "AEIOUNWYaeiounwy", "ÀÈÌÒÙǸẀỲàèìòùǹẁỳ"),
    (
      0x301, "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz",
      "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýź"
    ),
    (0x302, "ACEGHIJOSUWYZaceghijosuwyz", "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑ"),
    (0x303, "AEINOUVYaeinouvy", "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹ"),
    (0x304, "AEGIOUYaegiouy", "ĀĒḠĪŌŪȲāēḡīōūȳ"),
    (0x306, "AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ"),
    (0x307, "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyz", "ȦḂĊḊĖḞĠḢİṀṄȮṖṘṠṪẆẊẎŻȧḃċḋėḟġḣṁṅȯṗṙṡṫẇẋẏż"),
    (0x308, "AEHIOUWXYaehiotuwxy", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿ"),
    (0x309, "AEIOUYaeiouy", "ẢẺỈỎỦỶảẻỉỏủỷ"),
    (0x30A, "AUauwy", "ÅŮåůẘẙ"),
    (0x30B, "OUou", "ŐŰőű"),
    (0x30C, "ACDEGHIKLNORSTUZacdeghijklnorstuz", "ǍČĎĚǦȞǏǨĽŇǑŘŠŤǓŽǎčďěǧȟǐǰǩľňǒřšťǔž"),
    (0x31B, "OUou", "ƠƯơư"),
    (
      0x323, "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyz",
      "ẠḄḌẸḤỊḲḶṂṆỌṚṢṬỤṾẈỴẒạḅḍẹḥịḳḷṃṇọṛṣṭụṿẉỵẓ"
    ),
    (0x326, "STst", "ȘȚșț"),
    (0x327, "CDEGHKLNRSTcdeghklnrst", "ÇḐȨĢḨĶĻŅŖŞŢçḑȩģḩķļņŗşţ"),
    (0x328, "AEIOUaeiou", "ĄĘĮǪŲąęįǫų"),
    (0x331, "BDKLNRTZbdhklnrtz", "ḆḎḴḺṈṞṮẔḇḏẖḵḻṉṟṯẕ"),
  ]

  /// Letters without a canonical decomposition that readers take for a plain letter with a stroke.
  private static let lookalikes: [(letter: Unicode.Scalar, plain: String)] = [
    ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ħ", "h"), ("ı", "i"), ("ŧ", "t"), ("ß", "ss"),
    ("æ", "ae"), ("œ", "oe"), ("þ", "th"), ("ð", "d"), ("ə", "e"), ("ʿ", ""), ("ʾ", ""),
    ("ʻ", ""), ("ʹ", ""),
  ]

  private static let pairs: [UInt64: UInt32] = {
    var pairs: [UInt64: UInt32] = [:]
    for row in rows {
      for (base, composed) in zip(row.bases.unicodeScalars, row.composed.unicodeScalars) {
        pairs[UInt64(base.value) << 32 | UInt64(row.mark)] = composed.value
      }
    }
    return pairs
  }()

  private static let plainLetters: [UInt32: [UInt32]] = {
    var plain: [UInt32: [UInt32]] = [:]
    for (pair, composed) in pairs { plain[composed] = [UInt32(pair >> 32)] }
    for (letter, text) in lookalikes { plain[letter.value] = text.unicodeScalars.map(\.value) }
    return plain
  }()

  /// The one scalar for a letter and a mark, or `nil` where there is none.
  static func compose(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    pairs[UInt64(base) << 32 | UInt64(mark)]
  }

  /// The letters of a scalar without its mark.
  static func plain(_ value: UInt32) -> [UInt32] {
    plainLetters[value] ?? [value]
  }
}
