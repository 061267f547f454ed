package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.dossier.check.RecordWalk.Holder;
import dev.dossier.check.RecordWalk.Place;
import dev.dossier.check.RecordWalk.Role;
import dev.dossier.check.RecordWalk.Visit;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.model.Corpus;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Id;
import dev.dossier.model.Located;
import dev.dossier.model.Regime;
import dev.dossier.model.RegimeId;
import dev.dossier.model.Team;
import dev.dossier.model.TeamId;
import dev.dossier.read.DataReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static final Instant AS_OF = Instant.parse("2026-04-20T12:00:00Z");
  private static final Corpus SMALL =
      new DataReader(1)
          .read(Path.of("src/test/resources/dev/dossier/small"))
          .corpus()
          .orElseThrow();

  @Test
  void everyTypeOfIdThatRecordsMentionHasAPlaceWhereItIsDefined() throws Exception {
    Scopes scopes = new Scopes(SMALL);
    for (Class<?> type : mentionedTypes()) {
      Id id = (Id) type.getConstructor(String.class).newInstance("x");
      Visit<Id> visit = new Visit<>(id, "component", new Place("x", null), holders(), Role.VALUE);
      assertThatNoException().as(type.getSimpleName()).isThrownBy(() -> scopes.of(visit));
    }
  }

  @Test
  void referencesToRecordsThatCouldNotBeReadAreNotReported() {
    Corpus withoutTeams = without(SMALL, Map.of(), SMALL.regimes());

    assertThat(CorpusCheck.check(withoutTeams, Set.of(), AS_OF)).isNotEmpty();
    assertThat(
            CorpusCheck.check(
                withoutTeams, Set.of(new TeamId("response"), new TeamId("storage")), AS_OF))
        .extracting(Diagnostic::format)
        .isEmpty();
  }

  @Test
  void dutiesOfARegimeThatCouldNotBeReadAreNotMissed() {
    Corpus withoutRegimes = without(SMALL, SMALL.teams(), Map.of());

    assertThat(CorpusCheck.check(withoutRegimes, Set.of(new RegimeId("contract")), AS_OF))
        .extracting(Diagnostic::format)
        .isEmpty();
  }

  @Test
  void keysOfTheDataFilesAreComponentNamesInKebabCase() {
    assertThat(Stream.of("partOf", "notMet", "id", "legalConsultation").map(RecordShape::key))
        .containsExactly("part-of", "not-met", "id", "legal-consultation");
  }

  private static Holder holders() {
    return new Holder(
        SMALL.matrices().values().iterator().next().value(),
        new Holder(SMALL.services().values().iterator().next().value(), null));
  }

  private static Corpus without(
      Corpus corpus, Map<TeamId, Located<Team>> teams, Map<RegimeId, Located<Regime>> regimes) {
    return new Corpus(
        corpus.organization(),
        teams,
        corpus.services(),
        corpus.matrices(),
        corpus.processes(),
        new LinkedHashMap<>(corpus.runbooks()),
        corpus.exercises(),
        corpus.incidents(),
        corpus.contacts(),
        regimes,
        corpus.calendars(),
        corpus.agreements(),
        corpus.frameworks(),
        corpus.assessments(),
        corpus.glossary(),
        corpus.audiences(),
        corpus.documents());
  }

  private static Set<Class<?>> mentionedTypes() {
    Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));
    new ClassFileImporter()
        .importPackages("dev.dossier.model").stream()
            .filter(JavaClass::isRecord)
            .map(JavaClass::reflect)
            .filter(type -> type != Corpus.class && !Id.class.isAssignableFrom(type))
            .forEach(type -> types.addAll(mentionedIn(type)));
    assertThat(types).hasSizeGreaterThan(12);
    return types;
  }

  private static List<Class<?>> mentionedIn(Class<?> type) {
    String own = type == DocumentKind.class ? "kind" : "id";
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.getName().equals(own))
        .map(RecordComponent::getGenericType)
        .flatMap(ReferencesTest::withArguments)
        .filter(Class.class::isInstance)
        .<Class<?>>map(Class.class::cast)
        .filter(each -> Id.class.isAssignableFrom(each) && each != Id.class)
        .toList();
  }

  private static Stream<Type> withArguments(Type type) {
    return type instanceof ParameterizedType generic
        ? Arrays.stream(generic.getActualTypeArguments()).flatMap(ReferencesTest::withArguments)
        : Stream.of(type);
  }
}
