import Speech
import Testing

@Suite("Letter to sound")
struct EspeakNotationTests {
  // What espeak-ng 1.51 prints for these words, and the phones they must become.
  @Test(
    "espeak-ng's mnemonics become Danish phones",
    arguments: [
      ("m_'?e_t_@-__!", "M EH T AX"),
      ("s_'W_?V_n_s_@-_n", "S OE AH N S AX N"),
      ("t_e_l_b_'&_j_@-", "T EH L B AE Y AX"),
      ("f_'?i_3-_k_?&_n_t", "F IY ER K AE N T"),
      ("d_'V_j_n", "D AH Y N"),
      (",o_u_(en)_b_3-_(da)", "OW UW B ER"),
      ("r_'i", "R IY"),
      ("'?i_v_@-_3-_s_@-_n", "IY V ER S AX N"),
      ("s_V_r_V", "S AH"), ("b_3-_'u_n", "B R UW N"), ("b_'?i_3-_d_@-", "B IY ER D AX"),
      ("", ""),
      ("___", ""),
      ("§_%_¤", ""),
    ])
  func phones(line: String, expected: String) {
    let phones = EspeakNotation.phones(line).map(\.rawValue).joined(separator: " ")
    #expect(phones == expected)
  }

  @Test(
    "a schwa before a sonorant is worn away in a second pronunciation",
    arguments: [
      ("S OE N S AX N", ["S OE N S AX N", "S OE N S N"]),
      ("M EH T AX", ["M EH T AX"]),
      ("AX N", ["AX N"]),
      ("H AH Y AH AH", ["H AH Y AH AH", "H AH Y AH"]),
    ])
  func variants(word: String, expected: [String]) throws {
    let phones = try word.split(separator: " ").map { try #require(Phone(rawValue: String($0))) }
    let spoken = SpokenVariants.of(phones).map {
      $0.map(\.rawValue).joined(separator: " ")
    }
    #expect(spoken == expected)
  }
}
