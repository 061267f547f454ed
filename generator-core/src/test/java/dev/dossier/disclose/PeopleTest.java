package dev.dossier.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DataCopy;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Correction;
import dev.dossier.model.Impact;
import dev.dossier.model.IncidentId;
import dev.dossier.model.PeopleShown;
import dev.dossier.model.Person;
import dev.dossier.model.PersonalData;
import dev.dossier.read.DataReader;
import dev.dossier.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Named people and each kind of personal data have a switch of their own for every audience. */
class PeopleTest {

  private static final Path SMALL = Path.of("src", "test", "resources", "dev", "dossier", "small");
  private static final Instant AS_OF = Instant.parse("2026-05-01T12:00:00Z");
  private static final String READER = "reader";
  private static final String NAME = "Quirina Xanthopoulou";
  private static final String OTHER = "Wenzel Ypsilanti";

  @TempDir Path data;

  /** One person manages, approves and puts right; another of the same role puts right, too. */
  @BeforeEach
  void copy() throws IOException {
    DataCopy.copy(SMALL, data);
    DataCopy.edit(
        data.resolve("incidents/2026-014.yaml"),
        text ->
            text.replaceFirst("manager: .*", "manager: " + person(NAME))
                    .replaceFirst(
                        "control: .*", "control: {version: 1.1, approver: " + person(NAME) + "}")
                + """
                corrections:
                  - {key: severity, was: low, at: 2026-03-05T10:00Z, by: PERSON, reason: A.}
                  - {key: impact.customers, was: 3, at: 2026-03-06T10:00Z, by: OTHER, reason: B.}
                  - {key: summary, was: Other words., at: 2026-03-07T10:00Z, by: PERSON, reason: C.}
                """
                    .replace("PERSON", person(NAME))
                    .replace("OTHER", person(OTHER)));
  }

  private static String person(String name) {
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.');
    return "{name: "
        + name
        + ", role: security-incident manager, email: "
        + email
        + "@example.com}";
  }

  @Test
  void aPseudonymStandsForOnePersonThroughoutADocument() throws IOException {
    audience(PeopleShown.PSEUDONYM, List.of(PersonalData.values()));

    DisclosedIncident seen = disclosed();

    String one = "security-incident manager A";
    String other = "security-incident manager B";
    assertThat(people(seen)).containsExactly(one, one, one, other, one);
    assertThat(everything(seen)).doesNotContain(NAME, OTHER, "quirina", "wenzel");
    assertThat(seen.record().manager()).isEqualTo(new Person(one, null, null, null));
  }

  @Test
  void rolesTakeThePlaceOfNames() throws IOException {
    audience(PeopleShown.ROLE, List.of(PersonalData.values()));

    DisclosedIncident seen = disclosed();

    assertThat(people(seen)).containsOnly("security-incident manager");
    assertThat(everything(seen)).doesNotContain(NAME, OTHER, "quirina", "wenzel");
  }

  @Test
  void whoSeesNamesSeesThemAll() throws IOException {
    audience(PeopleShown.NAMED, List.of(PersonalData.values()));

    assertThat(people(disclosed())).containsExactly(NAME, NAME, NAME, OTHER, NAME);
    assertThat(Objects.requireNonNull(disclosed().record().manager()).email())
        .isEqualTo("quirina.xanthopoulou@example.com");
  }

  @ParameterizedTest
  @EnumSource(PersonalData.class)
  void eachKindOfPersonalDataHasItsOwnSwitch(PersonalData kind) throws IOException {
    audience(PeopleShown.NAMED, List.of(kind));

    DisclosedIncident seen = disclosed();
    Impact impact = Objects.requireNonNull(seen.record().impact());

    assertThat(everything(seen).contains("quirina.xanthopoulou@"))
        .isEqualTo(kind == PersonalData.CONTACT_DETAILS);
    assertThat(impact.dataSubjects() != null).isEqualTo(kind == PersonalData.DATA_SUBJECTS);
    assertThat(seen.dataSubjectCategories().isEmpty())
        .isEqualTo(kind != PersonalData.DATA_SUBJECTS);
    assertThat(impact.records() != null).isEqualTo(kind == PersonalData.RECORDS);
    assertThat(impact.recordCategories().isEmpty()).isEqualTo(kind != PersonalData.RECORDS);
    assertThat(people(seen)).contains(NAME);
  }

  @Test
  void withAllSwitchesOffNothingOfThemIsThere() throws IOException {
    audience(PeopleShown.NAMED, List.of());

    DisclosedIncident seen = disclosed();

    assertThat(everything(seen)).doesNotContain("@example.com", "1200", "5000");
    assertThat(everything(seen)).doesNotContain("tenant administrators", "names and e-mail");
  }

  private void audience(PeopleShown people, List<PersonalData> shown) throws IOException {
    Files.writeString(
        data.resolve("audiences.yaml"),
        """
        audiences:
          - id: reader
            name: readers
            strictest-label: red
            subscriptions: all
            account: record
            people: %s
            personal-data: [%s]
            figures: true
            notifications: all
            withheld: counted
        """
            .formatted(
                people.name().toLowerCase(Locale.ROOT),
                shown.stream()
                    .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "))));
  }

  /** Who is named: the manager, the approver, then the authors of the corrections. */
  private static List<String> people(DisclosedIncident seen) {
    return Stream.concat(
            Stream.of(seen.record().manager(), seen.control().stated().approver()),
            seen.corrections().stream().map(each -> each.correction()).map(Correction::by))
        .map(person -> Objects.requireNonNull(person).name())
        .toList();
  }

  private static String everything(DisclosedIncident seen) {
    return seen.record().toString()
        + seen.control().stated()
        + seen.corrections()
        + seen.dataSubjectCategories();
  }

  private DisclosedIncident disclosed() {
    ReadResult read = new DataReader(1).read(data);
    assertThat(read.diagnostics()).extracting(Diagnostic::format).isEmpty();
    DisclosedCorpus seen =
        Disclosures.of(read.corpus().orElseThrow(), AS_OF).to(new AudienceId(READER));
    return Objects.requireNonNull(seen.incidents().get(new IncidentId("2026-014")));
  }
}
