package dev.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentRegisterPageTest {

  @TempDir static Path folder;
  static IncidentRegisterPage register;

  @BeforeAll
  static void read() throws IOException {
    register = PagesForTest.in(folder).page("incidents/index", IncidentRegisterPage.class);
  }

  @Test
  void newestRecordsComeFirst() {
    assertThat(register.rows())
        .extracting(IncidentRegisterPage.Row::id)
        .containsExactly("2026-015", "2026-016", "2026-014");
  }

  @Test
  void saysInWordsWhatIsNoSecurityIncident() {
    assertThat(register.overview())
        .isEqualTo("3 records, of which 2 are security incidents in the sense of the definition.");
    assertThat(register.rows())
        .extracting(row -> row.outcome() + ": " + row.notice())
        .containsExactly(
            "Availability incident: No security incident",
            "Security incident: null",
            "Security incident: null");
  }

  @Test
  void saysWhyATimeToContainIsMissing() {
    assertThat(register.rows())
        .extracting(IncidentRegisterPage.Row::timeToContain)
        .containsExactly("Not contained yet", "about 2 days", "2 h 49 min");
  }

  @Test
  void countsTheRecordsBehindAMean() {
    assertThat(register.means())
        .extracting(mean -> mean.abbreviation() + ": " + mean.counted())
        .containsExactly(
            "MTTD: 1 of 3, 1 of them approximate",
            "MTTA: 1 of 3",
            "MTTC: 2 of 3, 1 of them approximate",
            "MTTR: 2 of 3, 1 of them approximate");
  }

  @Test
  void reportsStandInTheSameOrder() throws IOException {
    assertThat(PagesForTest.of(folder).paths())
        .filteredOn(path -> path.matches("incidents/.*-internal-.*"))
        .extracting(path -> path.substring("incidents/".length(), "incidents/".length() + 8))
        .containsExactly("2026-015", "2026-016", "2026-014");
  }
}
