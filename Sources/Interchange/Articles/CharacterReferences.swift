internal import TextModel

/// The character references of HTML, `&egrave;` or `&#232;`, which Markdown has too.
enum CharacterReferences {
  /// The names of HTML 4.01 with some of HTML 5 that editors write, each with its code point.
  private static let table = """
    quot 22 amp 26 apos 27 lt 3C gt 3E nbsp A0 iexcl A1 cent A2 pound A3 curren A4 yen A5 brvbar A6
    sect A7 uml A8 copy A9 ordf AA laquo AB not AC shy AD reg AE macr AF deg B0 plusmn B1 sup2 B2
    sup3 B3 acute B4 micro B5 para B6 middot B7 cedil B8 sup1 B9 ordm BA raquo BB frac14 BC frac12 BD
    frac34 BE iquest BF Agrave C0 Aacute C1 Acirc C2 Atilde C3 Auml C4 Aring C5 AElig C6 Ccedil C7
    Egrave C8 Eacute C9 Ecirc CA Euml CB Igrave CC Iacute CD Icirc CE Iuml CF ETH D0 Ntilde D1
    Ograve D2 Oacute D3 Ocirc D4 Otilde D5 Ouml D6 times D7 Oslash D8 Ugrave D9 Uacute DA Ucirc DB
    Uuml DC Yacute DD THORN DE szlig DF agrave E0 aacute E1 acirc E2 atilde E3 auml E4 aring E5
    aelig E6 ccedil E7 egrave E8 eacute E9 ecirc EA euml EB igrave EC iacute ED icirc EE iuml EF
    eth F0 ntilde F1 ograve F2 oacute F3 ocirc F4 otilde F5 ouml F6 divide F7 oslash F8 ugrave F9
    uacute FA ucirc FB uuml FC yacute FD thorn FE yuml FF Abreve 102 abreve 103 Aogon 104 aogon 105
    Cacute 106 cacute 107 Ccaron 10C ccaron 10D Dcaron 10E dcaron 10F Dstrok 110 dstrok 111
    Eogon 118 eogon 119 Ecaron 11A ecaron 11B Gbreve 11E gbreve 11F Idot 130 imath 131 Lstrok 141
    lstrok 142 Nacute 143 nacute 144 Ncaron 147 ncaron 148 Odblac 150 odblac 151 OElig 152 oelig 153
    Rcaron 158 rcaron 159 Sacute 15A sacute 15B Scedil 15E scedil 15F Scaron 160 scaron 161 Tcedil 162
    tcedil 163 Tcaron 164 tcaron 165 Uring 16E uring 16F Udblac 170 udblac 171 Yuml 178 Zacute 179
    zacute 17A Zdot 17B zdot 17C Zcaron 17D zcaron 17E fnof 192 circ 2C6 tilde 2DC Alpha 391 Beta 392
    Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39A Lambda 39B Mu 39C
    Nu 39D Xi 39E Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8
    Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9
    kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE omicron 3BF pi 3C0 rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4
    upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 omega 3C9 ensp 2002 emsp 2003 thinsp 2009 hairsp 200A
    ZeroWidthSpace 200B zwnj 200C zwj 200D lrm 200E rlm 200F hyphen 2010 dash 2010 ndash 2013
    mdash 2014 horbar 2015 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo 201D bdquo 201E
    dagger 2020 Dagger 2021 bull 2022 hellip 2026 mldr 2026 permil 2030 prime 2032 Prime 2033
    lsaquo 2039 rsaquo 203A oline 203E frasl 2044 NoBreak 2060 euro 20AC image 2111 weierp 2118
    real 211C trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5
    lArr 21D0 uArr 21D1 rArr 21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty 2205
    nabla 2207 isin 2208 notin 2209 ni 220B prod 220F sum 2211 minus 2212 lowast 2217 radic 221A
    prop 221D infin 221E ang 2220 and 2227 or 2228 cap 2229 cup 222A int 222B there4 2234 sim 223C
    cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286
    supe 2287 oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor 230A rfloor 230B
    loz 25CA spades 2660 clubs 2663 hearts 2665 diams 2666 check 2713 excl 21 num 23 dollar 24
    percnt 25 lpar 28 rpar 29 ast 2A plus 2B comma 2C period 2E sol 2F colon 3A semi 3B equals 3D
    quest 3F commat 40 lsqb 5B lbrack 5B bsol 5C rsqb 5D rbrack 5D lowbar 5F grave 60 lcub 7B lbrace 7B
    verbar 7C vert 7C rcub 7D rbrace 7D Tab 9 NewLine A
    """

  private static let names: [String: UInt32] = {
    let fields = table.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var names: [String: UInt32] = [:]
    var index = 0
    while index + 1 < fields.count {
      names[String(fields[index])] = UInt32(fields[index + 1], radix: 16)
      index += 2
    }
    return names
  }()

  /// The longest name.
  private static let longest = 16

  /// The scalar that the reference at the `&` at `offset` stands for, and the offset after it.
  ///
  /// Numbers of Windows-1252 (`&#146;`) mean its characters, as all browsers take them. In HTML the
  /// final `;` may be missing after a number or an old name; `isStrict` forbids it.
  static func decode(
    _ bytes: [UInt8],
    at offset: Int,
    to limit: Int,
    isStrict: Bool
  ) -> (value: UInt32, end: Int)? {
    guard offset + 2 < limit else { return nil }
    if bytes[offset + 1] == UInt8(ascii: "#") { return number(bytes, offset, limit, isStrict) }
    var end = offset + 1
    while end < limit, end - offset <= longest,
      bytes[end].isASCIILetter || bytes[end].isASCIIDigit
    {
      end += 1
    }
    guard end > offset + 1 else { return nil }
    let name = bytes.string(TextRange(offset + 1, end))
    guard let value = names[name] else { return nil }
    if end < limit, bytes[end] == UInt8(ascii: ";") { return (value, end + 1) }
    return isStrict || value > 0xFF ? nil : (value, end)
  }

  private static func number(
    _ bytes: [UInt8],
    _ offset: Int,
    _ limit: Int,
    _ isStrict: Bool
  ) -> (value: UInt32, end: Int)? {
    var position = offset + 2
    let isHex = position < limit && bytes[position] | 0x20 == UInt8(ascii: "x")
    if isHex { position += 1 }
    let start = position
    var value: UInt32 = 0
    while position < limit, let digit = digit(bytes[position], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      position += 1
    }
    guard position > start, position - start <= 8 else { return nil }
    let isClosed = position < limit && bytes[position] == UInt8(ascii: ";")
    if !isClosed, isStrict { return nil }
    return (meaning(value), isClosed ? position + 1 : position)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte - 0x30) }
    let lower = byte | 0x20
    return isHex && (0x61...0x66).contains(lower) ? UInt32(lower - 0x57) : nil
  }

  private static func meaning(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x80..<0xA0: Windows1252.scalar(UInt8(value)) ?? 0xFFFD
    case 0x09, 0x0A, 0x0D: 0x20
    case 0..<0x20, 0xD800...0xDFFF, 0x110000...: 0xFFFD
    default: value
    }
  }
}
