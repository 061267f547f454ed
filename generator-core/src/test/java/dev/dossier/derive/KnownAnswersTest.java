package dev.dossier.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.CalendarId;
import dev.dossier.model.ContactId;
import dev.dossier.model.Corpus;
import dev.dossier.model.DeclaredRegimes;
import dev.dossier.model.DutyId;
import dev.dossier.model.EventId;
import dev.dossier.model.Incident;
import dev.dossier.model.Means;
import dev.dossier.model.Moment;
import dev.dossier.model.Notification;
import dev.dossier.model.NotificationDuty;
import dev.dossier.model.QuestionId;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeStatement;
import dev.dossier.read.DataReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Known answers for every duty of the catalogue with a number in it. A case gives recorded times
 * ({@code aware=…}), filings ({@code sent:duty=…}), roles and answers; the organisation sits in
 * Brussels and keeps the closing days of TARGET.
 */
class KnownAnswersTest {

  private static final Path CASES =
      Path.of("src/test/resources/dev/dossier/derive/known-answers.csv");
  private static final Corpus DATA =
      new DataReader(1).read(Path.of("../data")).corpus().orElseThrow();
  private static final Instant AS_OF = Instant.parse("2030-01-01T00:00:00Z");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      files = "src/test/resources/dev/dossier/derive/known-answers.csv",
      numLinesToSkip = 1)
  void theEndOfALimitIsKnown(String duty, String given, Instant due) {
    Regime regime = regime(duty);
    Deadline deadline = LimitRun.of(duty(regime, duty).limit(), facts(regime, given));

    assertThat(Optional.ofNullable(deadline.due()).map(OffsetDateTime::toInstant))
        .as(deadline.derivation().toString())
        .contains(due);
  }

  @Test
  void everyDutyWithANumberHasFourCasesOrMore() throws IOException {
    Map<String, Long> cases =
        Files.readAllLines(CASES).stream()
            .skip(1)
            .collect(Collectors.groupingBy(line -> line.split(",", 2)[0], Collectors.counting()));
    Set<String> missing = new TreeSet<>();
    for (NotificationDuty duty : DATA.duties()) {
      boolean counted = duty.limit().clocks().stream().anyMatch(clock -> clock.amount() != null);
      if (counted && cases.getOrDefault(duty.id().value(), 0L) < 4) {
        missing.add(duty.id().value());
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Regime regime(String duty) {
    return DATA.regimes().values().stream()
        .map(each -> each.value())
        .filter(each -> each.duties().stream().anyMatch(own -> own.id().value().equals(duty)))
        .findFirst()
        .orElseThrow();
  }

  private static NotificationDuty duty(Regime regime, String id) {
    return regime.duties().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static RegimeFacts facts(Regime regime, String given) {
    Map<EventId, Moment> times = new LinkedHashMap<>();
    Map<QuestionId, String> answers = new LinkedHashMap<>();
    List<Notification> sent = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    for (String fact : given.split(" ")) {
      String[] sides = fact.split("=", 2);
      if (sides[0].equals("role")) {
        roles.add(sides[1]);
      } else if (sides[0].startsWith("answer:")) {
        answers.put(new QuestionId(sides[0].substring(7)), sides[1]);
      } else if (sides[0].startsWith("sent:")) {
        sent.add(notification(new DutyId(sides[0].substring(5)), MomentsForTest.exact(sides[1])));
      } else {
        times.put(new EventId(sides[0]), MomentsForTest.exact(sides[1]));
      }
    }
    DeclaredRegimes declared =
        new DeclaredRegimes(roles, List.of(regime.id()), List.of(), new CalendarId("target"));
    RegimeStatement statement =
        new RegimeStatement(regime.id(), null, null, null, times, answers, Map.of(), null);
    Incident incident = RegimesForTest.incident(MomentsForTest.NOTHING, sent, List.of(statement));
    return new RegimeFacts(
        regime,
        incident,
        new Verdict(List.of(), null),
        OrganizationFacts.of(
            ZoneId.of("Europe/Brussels"),
            declared,
            DATA.calendars().values().stream().map(each -> each.value()).toList()),
        null,
        AS_OF);
  }

  private static Notification notification(DutyId duty, Moment sent) {
    return new Notification(
        new ContactId("authority"),
        duty,
        List.of(),
        List.of(),
        Means.WEB_FORM,
        sent,
        null,
        null,
        List.of(),
        null,
        null);
  }
}
