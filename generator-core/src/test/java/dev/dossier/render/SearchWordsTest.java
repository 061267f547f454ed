package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What searches take for words. */
class SearchWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Storage exposure, storage exposure",
    "Art. 33(1) GDPR, art 33 1 gdpr",
    "INC-2026_014, inc 2026_014",
    "Größe, große",
    "Résumé, resume",
    "ΛΟΓΟΣ λόγος, λογοσ λογοσ",
    "İstanbul, istanbul",
    "ﬁnal Ⅷ ½, final viii 1 2",
    "Ｔｏｋｅｎ, token",
    "顧客, 顧 顧客 客",
    "お客様へ, お お客 客 客様 様 様へ へ",
    "ｶﾞｲﾄﾞ, カ カイ イ イト ト",
    "データ, テ テー ー ータ タ",
    "Token更新2, token 更 更新 新 2",
    "𠮟る, 𠮟 𠮟る る",
    "данные ЙОД, данные иод",
    "'– … ()', ''"
  })
  void wordsAreFoldedAndLettersWithoutSpacesPaired(String text, String words) {
    assertThat(String.join(" ", SearchWords.of(text))).isEqualTo(words);
  }
}
